"""A person compares roles and plans, with mouse and keys, on a real library."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from planner.graph.compare import compare
from planner.model import Item, Kind, Limits, Need
from planner.ui.screens.careers.screen import CareersScreen
from planner.ui.screens.compare.measure import measure
from planner.ui.screens.compare.screen import CompareScreen
from planner.ui.screens.compare.table import FIRST, YOU
from planner.ui.screens.welcome.screen import WelcomeScreen
from planner.ui.session import Session
from planner.verbs import items, plans, records
from tests.ui.compare.conftest import COASTAL, CREW, DAY, FLOTILLA, Robot
from tests.ui.conftest import TODAY, Opening, close, press

HELM, KNOTS, ENGINE = "sail-helming", "sail-knots", "sail-engine-care"


def test_nothing_chosen_asks_for_two_roles(robot: Robot) -> None:
    assert robot.screen._nothing.text() == "Choose two to four roles to see what they share."
    assert [slot.isVisible() for slot in robot.screen.roles.slots] == [True, True, False, False]
    robot.screen.focus_first()
    assert robot.screen.roles.slots[0].box.hasFocus()
    assert not robot.screen.bar.export.isEnabled()


def test_roles_are_chosen_in_boxes_and_taken_away_again(robot: Robot) -> None:
    robot.pick(0, DAY)
    robot.pick(1, COASTAL)
    robot.pick(2, FLOTILLA)
    assert robot.roles == (DAY, COASTAL, FLOTILLA)
    assert [*robot.model.sheet.titles] == ["Day skipper", "Coastal skipper", "Flotilla leader"]
    assert all(slot.isVisible() for slot in robot.screen.roles.slots)
    box = robot.screen.roles.slots[3].box
    assert [box.itemText(at) for at in range(box.count())] == [
        "Choose a role",
        "Useful crew member",
    ]

    robot.screen.roles.slots[1].away.click()
    robot.settle()
    assert [*robot.model.sheet.titles] == ["Day skipper", "Flotilla leader"]
    assert robot.screen.roles.slots[0].away.accessibleName() == "Compare Day skipper no more"

    robot.pick(0, CREW)
    assert [*robot.model.sheet.titles] == ["Useful crew member", "Flotilla leader"]


def test_needs_stand_where_they_are_shared(robot: Robot) -> None:
    robot.choose(DAY, COASTAL, FLOTILLA)
    session = robot.window.session
    ways = {
        role: {*far.missing, *far.had}
        for role, far in measure(session.library, TODAY, Limits(), (DAY, COASTAL)).distances.items()
    }
    for title, part in robot.parts.items():
        for row in part.rows:
            count = sum(cell.needed for cell in row.cells)
            if title == "Needed by all":
                assert count == 3
            elif title == "Needed by some":
                assert count == 2
            elif title.startswith("Only for"):
                at = robot.model.sheet.titles.index(title.removeprefix("Only for "))
                assert [cell.needed for cell in row.cells].index(True) == at
                assert count == 1
            if row.item is not None:
                assert row.cells[0].needed == (row.item in ways[DAY])
                assert row.cells[1].needed == (row.item in ways[COASTAL])


def test_the_sentence_counts_what_is_shared_and_the_hours_for_all(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    rows = [row for part in robot.model.sheet.parts for row in part.rows if row.item]
    needed = [row for row in rows if any(cell.needed for cell in row.cells)]
    shared = len(robot.parts["Needed by all"].rows)
    found = compare(robot.window.session.standing, [Need(DAY), Need(COASTAL)])

    text = robot.screen.said.text()
    assert text.startswith(
        f"Day skipper and Coastal skipper share {shared} of {len(needed)} needs. About "
    )
    assert f"About {round(found.hours.likely)} h of study count for all of them." in text
    assert "All together: about " in text


def test_cells_tell_how_a_role_asks(robot: Robot) -> None:
    robot.choose(DAY, FLOTILLA)
    say = {
        row.item: [cell.text for cell in row.cells]
        for part in robot.model.sheet.parts
        for row in part.rows
        if row.item
    }

    assert say["sail-collision-rules"][0] == "required, level 2"
    assert say["sail-day-skipper-practical"][0] == "required"
    assert say["sail-radio-licence"][0] == "one of several"
    assert say[KNOTS][0] == "on the way"
    assert say[ENGINE] == ["recommended", "required"]
    assert "sail-offshore-radio-licence" not in say
    tip = robot.index_of(ENGINE).siblingAtColumn(FIRST + 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "You will be called at breakfast" in tip


def test_figures_stand_at_a_glance(robot: Robot) -> None:
    robot.choose(CREW, DAY)
    far = robot.screen._measured
    assert far is not None
    figures = robot.rows("At a glance")

    assert figures["Study"][0] == f"about {round(far.distances[CREW].hours.likely)} h"
    assert figures["There by"][1].endswith("2027")
    assert figures["You have"][0] == f"0 of {len(far.distances[CREW].missing)}"
    assert figures["Only for this role"][0] == "1 item, about 10 h"
    assert robot.screen.roles.slots[0].line.text() == figures["Study"][0]


def test_pay_stands_side_by_side_with_what_is_not_known(robot: Robot) -> None:
    robot.choose(DAY, FLOTILLA)
    assert robot.rows("Pay") == {"Season in the Mediterranean": ["not known", "not known"]}


def test_ones_own_status_is_shown_by_icon_and_word_and_follows(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    index = robot.index_of(KNOTS).siblingAtColumn(YOU)
    assert index.data() == "ready"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert robot.index_of(KNOTS).data(Qt.ItemDataRole.AccessibleTextRole) == "Knots"

    robot.window.session.selection.select(KNOTS)
    robot.press("Space")
    assert robot.index_of(KNOTS).siblingAtColumn(YOU).data() == "done"
    robot.settle()
    assert robot.row_of(KNOTS).had
    assert robot.rows("At a glance")["You have"][0].startswith("1 of ")


def test_only_differences_and_only_what_is_left(robot: Robot) -> None:
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.choose(DAY, COASTAL)
    whole = list(robot.model.sheet.items())

    robot.screen.bar.differences.setChecked(True)
    for part in robot.model.sheet.parts:
        for row in part.rows:
            assert len({(cell.text, cell.needed) for cell in row.cells}) > 1
    assert 0 < len(list(robot.model.sheet.items())) < len(whole)

    robot.screen.bar.differences.setChecked(False)
    robot.screen.bar.left.setChecked(True)
    assert set(whole) - set(robot.model.sheet.items()) == {KNOTS}


def test_where_nothing_differs_there_is_a_way_back(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    robot.screen._sheet = robot.screen.sheet.narrowed(differences=False, left=False)
    shared = [part for part in robot.screen.sheet.parts if part.shared]
    same = tuple(
        type(part)(part.title, tuple(row for row in part.rows if row.same), shared=True)
        for part in shared
    )
    robot.screen._show(type(robot.screen.sheet)("", (), ("A", "B"), same))
    robot.screen.bar.differences.setChecked(True)
    assert robot.screen._show_all.isVisible()
    robot.screen._show_all.click()
    assert robot.screen.table.isVisible()


def test_a_role_is_made_the_target_from_here(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    robot.use(1).click()
    robot.qtbot.waitUntil(lambda: robot.window.session.plan is not None, timeout=30_000)
    robot.settle()

    assert robot.window.session.targets[0].item == COASTAL
    assert robot.use(1).text() == "Your Target"
    assert not robot.use(1).isEnabled()
    assert robot.use(0).accessibleName() == "Set as Target: Day skipper"
    robot.window.session.undo()
    assert robot.window.session.plan is None


def test_a_role_that_goes_is_compared_no_more(robot: Robot) -> None:
    robot.choose(DAY, COASTAL, CREW)
    robot.window.session.do(items.remove, [CREW])
    robot.settle()
    assert robot.roles == (DAY, COASTAL)
    assert [*robot.model.sheet.titles] == ["Day skipper", "Coastal skipper"]


def test_more_than_four_are_refused_with_the_reason(robot: Robot) -> None:
    comparison = robot.window.comparison
    robot.choose(CREW, DAY, COASTAL, FLOTILLA)
    assert all(slot.isVisible() for slot in robot.screen.roles.slots)
    fifth = Item(id="role-fifth", kind=Kind.ROLE, title="Fifth")
    robot.window.session.do(items.add, fifth)
    assert not comparison.add("role-fifth")
    assert robot.window.main.toasts.text == "At most 4 roles can be compared."


def test_plans_stand_side_by_side(robot: Robot) -> None:
    session = robot.window.session
    robot.window.planning.aim(DAY)
    robot.qtbot.waitUntil(lambda: session.plan is not None, timeout=30_000)
    assert session.plan is not None
    first = session.plan
    robot.window.main.show_screen("view.today")
    robot.window.actions["plan.compare"].trigger()
    assert robot.window.main.screen_in_front is robot.screen
    assert robot.screen.compares_plans
    tab = robot.screen.bar.tabs.buttons["view.compare"]
    assert tab.text() == tab.accessibleName() == "Compare Plans"
    assert robot.screen._nothing.text() == "There is only one plan. Duplicate it first."

    session.do(plans.duplicate, first.id, "Winter")
    robot.settle()
    assert sorted(robot.model.sheet.titles) == ["Day skipper", "Winter"]
    figures = robot.rows("At a glance")
    assert len(set(figures["Done by"])) == 1
    assert set(robot.parts) == {"At a glance", "In all of them"}
    assert "Day skipper" in robot.screen.said.text()

    at = robot.screen.plans._ids.index(first.id)
    other = 1 - at
    unused = robot.use(other) if robot.use(other).isEnabled() else robot.use(at)
    unused.click()
    assert unused.text() == "In Use" or not unused.isEnabled()
    robot.screen.bar.choose_plans(plans=False)
    assert tab.text() == "Compare Roles"
    session.undo()


def aims_at(session: Session, role: str) -> bool:
    return any(need.item == role for need in session.targets)


def test_plans_that_differ_tell_in_what(robot: Robot) -> None:
    session = robot.window.session
    for role in (CREW, FLOTILLA):
        robot.window.planning.aim(role)
        robot.qtbot.waitUntil(partial(aims_at, session, role), timeout=30_000)
    robot.screen.show_plans()
    robot.settle()

    figures = robot.rows("At a glance")
    assert set(figures["Leads to"]) == {"Useful crew member", "Flotilla leader"}
    assert "Only in Flotilla leader" in robot.parts
    only = robot.rows("Only in Flotilla leader")
    assert all(sum(bool(text) for text in cells) == 1 for cells in only.values())
    robot.window.main.show_screen("view.welcome")
    press(robot.qtbot, robot.window.main, "Ctrl+Shift+C")
    assert not robot.screen.compares_plans


def test_it_is_reached_by_key_menu_and_palette(robot: Robot) -> None:
    main = robot.window.main
    careers = main.screen_of("view.careers")
    assert isinstance(careers, CareersScreen)
    main.show_screen("view.today")
    press(robot.qtbot, main, "Ctrl+Shift+C")
    assert main.screen_in_front is robot.screen
    assert main.navigation.buttons["view.careers"].isChecked()
    robot.screen.bar.tabs.buttons["view.careers"].click()
    assert main.session.settings.get("window/screen", "") == "view.careers"
    careers.bar.tabs.buttons["view.compare"].click()
    assert main.screen_in_front is robot.screen
    robot.screen.bar.tabs.buttons["view.compare"].click()
    assert robot.screen.bar.tabs.buttons["view.compare"].isChecked()


def test_it_is_reached_from_the_beginning_too(robot: Robot) -> None:
    robot.window.main.show_screen("view.welcome")
    welcome = robot.window.main.screens["view.welcome"]
    assert isinstance(welcome, WelcomeScreen)
    welcome.roles.ways["view.compare"].click()
    assert robot.window.main.screen_in_front is robot.screen


def test_escape_gives_up_the_selection(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    robot.window.session.selection.select(HELM)
    robot.window.main.toasts.hide()
    press(robot.qtbot, robot.window.main, "Escape")
    assert robot.window.session.selection.ids == ()
    assert not robot.screen.clear_one_layer()


@pytest.mark.parametrize("percent", [100, 160])
def test_four_roles_fit_the_smallest_window(robot: Robot, percent: int) -> None:
    robot.choose(CREW, DAY, COASTAL, FLOTILLA)
    robot.window.parts.theme.choose(percent=percent)
    robot.window.main.resize(900, 600)
    robot.settle()
    assert robot.window.main.width() == 900
    assert robot.screen.table.isVisible()
    assert robot.screen.table.viewport().height() > 100


def test_what_was_compared_is_there_at_the_next_start(robot: Robot, opening: Opening) -> None:
    robot.choose(COASTAL, DAY)
    robot.screen.bar.differences.setChecked(True)
    close(robot.window)

    window = opening()
    window.main.show_screen("view.compare")
    again = window.main.screens["view.compare"]
    assert window.comparison.roles == (COASTAL, DAY)
    assert isinstance(again, CompareScreen)
    assert again.bar.differences.isChecked()


def test_with_a_target_the_role_most_like_it_stands_beside_it_at_first(robot: Robot) -> None:
    robot.window.planning.aim(DAY)
    robot.qtbot.waitUntil(lambda: robot.window.session.plan is not None, timeout=30_000)
    robot.window.main.show_screen("view.today")
    robot.window.main.show_screen("view.compare")
    robot.settle()
    first = robot.roles
    assert first[0] == DAY
    assert len(first) == len(set(first)) == 2
    robot.choose(CREW)
    robot.window.main.show_screen("view.today")
    robot.window.main.show_screen("view.compare")
    assert robot.roles == (CREW,)
