"""A person looks through the catalogue and changes it, with the mouse and with keys."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from planner.graph.flaws import FlawKind, flaws
from planner.model import NOTHING, AllOf, Item, Kind, Need, Range, Requirement
from planner.ui.dialogs.merge_items import MergeItems
from planner.ui.dialogs.new_item import NewItem
from planner.ui.dialogs.own_roadmaps import OwnRoadmaps
from planner.ui.screens.catalogue.inventory import Column, Inventory, Wish
from planner.ui.screens.catalogue.model import CatalogueModel
from planner.ui.screens.catalogue.screen import CatalogueScreen
from planner.ui.theme.theme import Theme
from planner.verbs import items, roadmaps
from tests.ui.catalogue.conftest import Robot
from tests.ui.catalogue.many import many
from tests.ui.conftest import Opening, close, press, settle

KNOTS, HELM, RADIO = "sail-knots", "sail-helming", "sail-radio-course"


@pytest.mark.parametrize("grouped", [True, False])
def test_the_model_keeps_the_rules_of_models(robot: Robot, *, grouped: bool) -> None:
    model = robot.screen.list.rows
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    robot.screen.list.group(grouped=grouped)
    robot.screen.filters.set_wish(Wish(text="course"))
    robot.screen.filters.reset()
    robot.window.session.do(items.add, Item(id="new", kind=Kind.SKILL, title="Rowing"))
    assert model.index_of("new").isValid()
    assert model.count == len(robot.window.session.library.items)
    assert tester.model() is model


def test_rows_say_all_that_is_known(robot: Robot) -> None:
    model = robot.screen.list.rows
    row = {column: model.index_of(KNOTS).siblingAtColumn(column).data() for column in Column}

    assert row == {
        Column.TITLE: "Knots",
        Column.KIND: "skill",
        Column.HOURS: "4",
        Column.NEEDS: "",
        Column.USED_BY: str(robot.screen.inventory.used_by(KNOTS)),
        Column.SOURCE: next(iter(robot.window.session.library.roadmaps.values())).title,
        Column.AREA: "Life on board",
        Column.FLAWS: "",
    }
    radio = model.index_of(RADIO)
    assert radio.siblingAtColumn(Column.FLAWS).data() == "no link"
    spoken = radio.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "VHF radio course, course, no link"
    tip = radio.siblingAtColumn(Column.FLAWS).data(Qt.ItemDataRole.ToolTipRole)
    assert "where is it" in tip


def test_areas_fold_and_stay_folded(robot: Robot) -> None:
    view = robot.screen.list
    first = view.rows.index(0, 0)
    view.collapse(first)

    robot.screen.filters.set_wish(Wish(text="a"))
    robot.screen.filters.reset()

    assert not view.isExpanded(view.rows.index(0, 0))
    assert view.isExpanded(view.rows.index(1, 0))


def test_a_search_is_typed_and_taken_back_with_escape(robot: Robot) -> None:
    robot.press("Ctrl+F")
    search = robot.screen.filters.search
    assert QApplication.focusWidget() is search
    robot.qtbot.keyClicks(search, "radio")
    robot.qtbot.waitUntil(lambda: robot.screen.list.rows.count == 3)
    every = len(robot.window.session.library.items)
    assert robot.screen.count.text() == f"3 of {every} items"

    press(robot.qtbot, search, "Down")
    assert robot.screen.list.hasFocus()
    assert robot.window.session.selection.current in robot.screen.list.rows.shown()
    robot.press("Escape")

    assert robot.screen.list.rows.count == every


def test_filters_by_mouse_let_through_what_they_say(robot: Robot) -> None:
    filters, shown = robot.screen.filters, robot.screen.list.rows.shown
    library = robot.window.session.library
    filters.kind.setCurrentIndex(filters.kind.findData("milestone"))
    assert {library.items[item].kind for item in shown()} == {Kind.MILESTONE}
    filters.area.setCurrentIndex(filters.area.findData("safety"))
    assert {library.items[item].area for item in shown()} == {"safety"}
    filters.clear.click()
    filters.flawed.click()
    assert set(shown()) == set(flaws(library.items, robot.window.session.today))
    assert not filters.clear.isHidden()


def test_filters_that_are_on_stand_beside_the_count_and_are_taken_away(robot: Robot) -> None:
    filters, chips = robot.screen.filters, robot.screen.chips
    assert chips.isHidden()
    filters.set_wish(Wish(text="s", kind=Kind.SKILL, area="safety", flawed=True))
    assert chips.texts == ["“s”", "Kind: Skill", "Area: Safety", "With problems"]
    assert chips.chip("area").accessibleName() == "Filter: Area: Safety"

    robot.qtbot.mouseClick(chips.chip("text"), Qt.MouseButton.LeftButton)
    assert filters.wish == Wish(kind=Kind.SKILL, area="safety", flawed=True)
    assert not filters.search.text()

    filters.search.setText("b")
    robot.qtbot.waitUntil(lambda: chips.texts[0] == "“b”")

    filters.reset()
    assert chips.texts == []
    assert chips.isHidden()


def test_filters_are_taken_away_with_keys_and_the_focus_stays_near(robot: Robot) -> None:
    filters, chips = robot.screen.filters, robot.screen.chips
    filters.set_wish(Wish(kind=Kind.SKILL, area="safety", mine=True))
    chips.chip("kind").setFocus()
    press(robot.qtbot, chips.chip("kind"), "Right")
    assert chips.chip("area").hasFocus()
    press(robot.qtbot, chips.chip("area"), "Delete")
    assert chips.texts == ["Kind: Skill", "For my roles"]
    assert chips.chip("mine").hasFocus()
    press(robot.qtbot, chips.chip("mine"), "Space")
    assert chips.chip("kind").hasFocus()
    press(robot.qtbot, chips.chip("kind"), "Return")
    assert filters.wish == Wish()
    assert robot.screen.list.hasFocus()


def test_nothing_found_says_so_and_what_was_meant(robot: Robot) -> None:
    robot.screen.filters.set_wish(Wish(text="Knotts"))
    assert robot.screen.list.isHidden()
    assert "Did you mean “Knots”" in robot.screen.nothing.words.text()
    assert "Knotts" in robot.screen.nothing.button.text()
    robot.screen.nothing.button.click()
    dialog = robot.window.main.findChild(NewItem)
    assert dialog is not None
    assert dialog.field.text() == "Knotts"
    dialog.accept()
    assert "skill-knotts" in robot.window.session.library.items
    assert robot.window.session.selection.current == "skill-knotts"


def test_filters_that_leave_nothing_can_be_cleared_where_that_is_said(robot: Robot) -> None:
    nothing, filters = robot.screen.nothing, robot.screen.filters
    filters.set_wish(Wish(kind=Kind.SKILL, flawed=True))
    assert robot.screen.list.isHidden()
    assert nothing.button.isHidden()
    nothing.clear.setFocus()
    press(robot.qtbot, nothing.clear, "Space")
    assert filters.wish == Wish()
    assert not robot.screen.list.isHidden()
    assert robot.screen.list.hasFocus()

    filters.set_wish(Wish(text="Knotts"))
    assert nothing.clear.isHidden()
    assert not nothing.button.isHidden()


def test_headers_sort_and_turn_round(robot: Robot) -> None:
    view = robot.screen.list
    robot.window.main.commands["view.as-list"].trigger()
    assert not view.grouped
    assert not view.isColumnHidden(Column.AREA)

    view.header().sectionClicked.emit(Column.HOURS)
    up = view.rows.shown()
    view.header().sectionClicked.emit(Column.HOURS)

    hours = [item.hours.likely if (item := robot.item(name)).hours else -1 for name in up]
    assert hours == sorted(hours)
    assert robot.item(view.rows.shown()[0]).hours == robot.item(up[-1]).hours


def test_a_click_shows_an_item_in_the_editor_and_selects_it_everywhere(robot: Robot) -> None:
    robot.click(HELM)
    assert robot.window.session.selection.ids == (HELM,)
    assert robot.screen.editor.item == HELM
    assert robot.screen.editor.heading.text() == "Steering a course"
    robot.window.session.selection.select(KNOTS)
    assert robot.screen.list.selected() == (KNOTS,)
    assert robot.screen.editor.item == KNOTS


def test_what_others_do_shows_in_the_rows(robot: Robot) -> None:
    library = robot.window.session.library
    before = robot.screen.inventory.used_by(KNOTS)
    new = Item(id="tying", kind=Kind.SKILL, title="Tying", requires=Need(KNOTS), area="crew")

    robot.window.session.do(items.add, new)

    assert robot.screen.inventory.used_by(KNOTS) == before + 1
    assert "tying" in robot.screen.list.rows.shown()
    robot.window.session.undo()
    assert robot.screen.list.rows.count == len(library.items)


def test_duplicate_delete_and_undo_by_key(robot: Robot) -> None:
    robot.choose(KNOTS)
    robot.press("Ctrl+D")
    copy = robot.window.session.selection.current
    assert copy == "skill-knots-copy"
    assert robot.item(copy).hours == robot.item(KNOTS).hours

    robot.choose(copy)
    robot.press("Delete")
    assert copy not in robot.window.session.library.items
    robot.press("Ctrl+Z")
    assert copy in robot.window.session.library.items


def test_deleting_takes_what_others_say_of_it_along(robot: Robot) -> None:
    robot.choose(KNOTS)
    users = [robot.item(name).title for name in robot.screen.inventory.users(KNOTS)]
    texts = [one.text() for one in robot.screen.editor.findChildren(QLabel) if one.isVisible()]
    (said,) = [text for text in texts if text.startswith("Needed by ")]
    assert all(title in said for title in users[:4])
    robot.press("Delete")

    library = robot.window.session.library
    assert KNOTS not in library.items
    assert all(KNOTS not in item.references() for item in library.items.values())
    assert "referred to it" in robot.window.main.toasts.text


def test_two_that_mean_the_same_are_merged(robot: Robot) -> None:
    twin = Item(id="twin", kind=Kind.SKILL, title="Knots and hitches", area="crew")
    robot.window.session.do(items.add, twin)
    robot.choose("twin")
    robot.window.main.commands["item.merge"].trigger()
    dialog = robot.window.main.findChild(MergeItems)
    assert dialog is not None
    assert dialog.list.item(0).text().startswith("Knots")
    assert not dialog.list.selectedItems()
    assert not dialog.go.isEnabled()
    assert dialog.said.text() == "Choose the other one from the list."
    at = dialog.list.visualItemRect(dialog.list.item(0)).center()
    robot.qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.go.isEnabled()
    dialog.keep_other.click()
    assert "mention the one that stays" in dialog.said.text()
    dialog.go.click()

    assert "twin" not in robot.window.session.library.items
    assert robot.window.session.selection.current == KNOTS
    robot.press("Ctrl+Z")
    assert "twin" in robot.window.session.library.items


def test_roadmaps_of_ones_own_are_made_filled_renamed_and_deleted(robot: Robot) -> None:
    session = robot.window.session
    robot.window.main.commands["tools.roadmaps"].trigger()
    dialog = robot.window.main.findChild(OwnRoadmaps)
    assert dialog is not None
    robot.qtbot.keyClicks(dialog.title, "Winter")
    dialog.new.click()
    assert [one.title for one in roadmaps.own(session.library)] == ["Winter"]

    robot.choose(KNOTS, HELM)
    robot.screen._move()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert ("own-winter", KNOTS) in session.library.listings
    assert ("own-winter", HELM) in session.library.listings

    robot.qtbot.keyClicks(dialog.title, "Winter school")
    dialog.rename.click()
    assert session.library.roadmaps["own-winter"].title == "Winter school"
    robot.qtbot.keyClicks(dialog.title, "winter SCHOOL")
    dialog.new.click()
    assert "already a roadmap" in dialog.said.text()
    dialog.delete.click()
    assert "own-winter" not in session.library.roadmaps
    assert KNOTS in session.library.items
    dialog.close()


def test_problems_are_explained_and_mended_as_one_step(robot: Robot) -> None:
    reef = robot.item("sail-reefing")
    wanted = AllOf((Need(HELM), Need("sail-points-of-sail")))
    robot.window.session.do(items.change, _with(reef, wanted))
    robot.settle()
    robot.choose("sail-reefing")
    editor = robot.screen.editor
    assert any("Wind and points of sail" in text for text in editor.flaws.texts)

    editor.flaws.repairs[0].click()
    robot.settle()

    assert robot.item("sail-reefing").requires == Need(HELM)
    assert editor.flaws.isHidden()
    robot.press("Ctrl+Z")
    assert robot.item("sail-reefing").requires == wanted


def test_all_implied_links_go_at_once(robot: Robot) -> None:
    command = robot.window.main.commands["tools.implied"]
    assert not command.isEnabled()
    reef = robot.item("sail-reefing")
    wanted = AllOf((Need(HELM), Need("sail-points-of-sail")))
    robot.window.session.do(items.change, _with(reef, wanted))
    robot.settle()

    command.trigger()
    robot.settle()

    assert not [
        flaw
        for some in robot.screen.inventory.flaws.values()
        for flaw in some
        if flaw.kind is FlawKind.REDUNDANT
    ]


def test_what_goes_in_a_circle_is_named_and_can_be_cut(robot: Robot) -> None:
    one = Item(id="one", kind=Kind.SKILL, title="One", hours=Range.of(1))
    two = Item(id="two", kind=Kind.SKILL, title="Two", hours=Range.of(1), requires=Need("one"))
    robot.window.session.do(items.add, one)
    robot.window.session.do(items.add, two)
    robot.window.session.do(items.change, _with(one, Need("two")))
    robot.settle()
    robot.choose("one")
    told = " ".join(robot.screen.editor.flaws.texts)
    assert "One > Two > One" in told
    cut = next(button for button in robot.screen.editor.flaws.repairs if "Cut" in button.text())

    cut.click()
    robot.settle()

    told = " ".join(robot.screen.editor.flaws.texts)
    assert "circle" not in told
    assert robot.item("one").requires == NOTHING or robot.item("two").requires == NOTHING


def test_a_repair_may_lead_to_the_field(robot: Robot) -> None:
    robot.choose(RADIO)
    (button,) = robot.screen.editor.flaws.repairs
    button.click()
    assert QApplication.focusWidget() is robot.table("links").table


def test_the_view_is_as_it_was_after_a_restart(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.main.show_screen("view.catalogue")
    settle(qtbot, window)
    screen = window.main.screens["view.catalogue"]
    assert isinstance(screen, CatalogueScreen)
    screen.list.sort_by(Column.HOURS, reverse=True)
    screen.list.group(grouped=False)
    close(window)

    again = opening().main.screen_of("view.catalogue")

    assert isinstance(again, CatalogueScreen)
    assert again.list.sorting == (Column.HOURS, True)
    assert not again.list.grouped


def test_ten_thousand_items_are_filtered_without_reading_each_row(theme: Theme) -> None:
    inventory = Inventory(many(10_000))
    model = CatalogueModel(inventory, theme)

    found = inventory.matching(Wish(text="item 42", kind=Kind.SKILL))
    model.show(inventory.grouped(inventory.in_order(found, Column.TITLE)), grouped=True)

    assert model.count == len(found) > 0
    assert model.rowCount(QModelIndex()) == len({inventory.items[one].area for one in found})


def test_what_is_imported_is_shown_as_it_is_written(robot: Robot) -> None:
    title = "<b>Bold</b> & <img src=x> %1 {0}"
    robot.window.session.do(
        items.add, Item(id="odd", kind=Kind.SKILL, title=title, summary="<i>x</i>")
    )
    robot.choose("odd")
    assert robot.screen.list.rows.index_of("odd").data() == title
    tip = robot.screen.list.rows.index_of("odd").data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert robot.screen.editor.heading.text() == title
    assert robot.screen.editor.heading.textFormat() is Qt.TextFormat.PlainText


def _with(item: Item, requires: Requirement) -> Item:
    return replace(item, requires=requires)
