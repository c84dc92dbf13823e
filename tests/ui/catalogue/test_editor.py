"""Every field of an item, edited by keyboard: kept field by field, refused beside the field."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from planner.formats.roadmap import read_data
from planner.formats.write import to_yaml
from planner.model import (
    About,
    CareerStep,
    Cost,
    CostClass,
    Kind,
    Link,
    Need,
    Offering,
    Pay,
    Range,
    needs,
)
from planner.ui.requirement.model import WHY
from planner.ui.screens.catalogue.fields.choices import AreaField, CheckField, KindField
from planner.ui.screens.catalogue.fields.numbers import CostField, MonthsField, RangeField
from planner.ui.screens.catalogue.fields.requires import RequiresField
from planner.ui.screens.catalogue.fields.texts import LineField, TextField
from planner.verbs import item_fields, roadmaps
from tests.ui.catalogue.conftest import Robot
from tests.ui.conftest import press

KNOTS, HELM, RADIO, ROLE = "sail-knots", "sail-helming", "sail-radio-course", "role-crew"


def steps(robot: Robot) -> int:
    return len(robot.window.session.workspace.history(100))


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("title", "Hitches & <knots>", "Hitches & <knots>"),
        ("provider", "A club", "A club"),
        ("tags", "rope, deck,, rope", ("rope", "deck")),
    ],
)
def test_lines_are_kept_when_they_are_left(
    robot: Robot, field: str, text: str, value: object
) -> None:
    robot.choose(RADIO)
    line = robot.screen.editor.fields[field]
    assert isinstance(line, LineField)
    before = steps(robot)

    robot.write(line.line, text)

    assert getattr(robot.item(RADIO), field) == value
    assert steps(robot) == before + 1
    robot.press("Ctrl+Z")
    assert line.line.text() != text


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("summary", "First\nsecond", "First\nsecond"),
        ("sources", "A book\nA friend", ("A book", "A friend")),
        ("evidence", "A photo", ("A photo",)),
    ],
)
def test_texts_are_kept_when_they_are_left(
    robot: Robot, field: str, text: str, value: object
) -> None:
    robot.choose(KNOTS)
    box = robot.screen.editor.fields[field]
    assert isinstance(box, TextField)
    robot.write(box.text, text)
    assert getattr(robot.item(KNOTS), field) == value


def test_what_is_typed_is_kept_before_another_item_comes(robot: Robot) -> None:
    robot.choose(KNOTS)
    box = robot.screen.editor.fields["summary"]
    assert isinstance(box, TextField)
    box.text.setFocus()
    robot.qtbot.keyClicks(box.text, "More. ")
    robot.window.session.selection.select(HELM)
    assert robot.item(KNOTS).summary.startswith("More. ")
    box.text.setFocus()
    robot.qtbot.keyClicks(box.text, "And more. ")
    robot.window.main.show_screen("view.today")
    assert robot.item(HELM).summary.startswith("And more.")


def test_an_open_cell_is_kept_before_another_item_comes(robot: Robot) -> None:
    robot.choose(RADIO)
    table = robot.table("links").table
    table.setFocus()
    table.setCurrentCell(0, 0)
    press(robot.qtbot, table, "F2")
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    robot.qtbot.keyClicks(cell, "https://example.org")
    robot.window.session.selection.select(KNOTS)
    assert robot.item(RADIO).links == (Link("https://example.org"),)
    assert robot.item(KNOTS).links == ()


def test_an_open_reason_is_kept_with_its_own_item(robot: Robot) -> None:
    robot.choose(HELM)
    requires = robot.screen.editor.fields["requires"]
    assert isinstance(requires, RequiresField)
    tree = requires.editor.tree
    before = robot.item(KNOTS).requires
    requires.editor.select((0,))
    tree.setFocus()
    tree.edit(tree.currentIndex().siblingAtColumn(WHY))
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    cell.setText("first of all")
    robot.window.session.selection.select(KNOTS)
    robot.settle()
    assert [need.why for need in needs(robot.item(HELM).requires)] == ["first of all"]
    assert robot.item(KNOTS).requires == before


def test_kind_and_area_are_chosen_or_typed(robot: Robot) -> None:
    robot.choose("sail-first-aid-course")
    kind, area = robot.screen.editor.fields["kind"], robot.screen.editor.fields["area"]
    assert isinstance(kind, KindField)
    assert isinstance(area, AreaField)
    kind.box.setFocus()
    press(robot.qtbot, kind.box, "Down")
    assert robot.item("sail-first-aid-course").kind is Kind.MILESTONE
    robot.write(area.line, "Finding the way")
    assert robot.item("sail-first-aid-course").area == "navigation"
    robot.write(area.line, "medicine")
    assert robot.item("sail-first-aid-course").area == "medicine"
    assert "medicine" in robot.screen.inventory.areas


def test_a_kind_that_others_rely_on_stays_and_says_why(robot: Robot) -> None:
    robot.choose(KNOTS)
    kind = robot.screen.editor.fields["kind"]
    assert isinstance(kind, KindField)
    kind.box.setFocus()
    press(robot.qtbot, kind.box, "Down")
    assert "so it stays one" in kind.refusal
    assert robot.item(KNOTS).kind is Kind.SKILL


def test_ranges_fill_in_what_is_left_out_and_must_rise(robot: Robot) -> None:
    robot.choose(KNOTS)
    hours = robot.screen.editor.fields["hours"]
    assert isinstance(hours, RangeField)
    low, likely, high = hours.boxes
    robot.write(likely, "20")
    assert "rise from low" in hours.refusal
    robot.write(high, "30")
    assert hours.refusal == ""
    assert robot.item(KNOTS).hours == Range(2, 20, 30)
    robot.write(low, "-1")
    assert robot.item(KNOTS).hours == Range(20, 20, 30)
    robot.write(likely, "-1")
    assert robot.item(KNOTS).hours is None
    robot.write(likely, "7.5")
    assert robot.item(KNOTS).hours == Range.of(7.5)
    assert [box.value() for box in hours.boxes] == [7.5, 7.5, 7.5]


def test_money_months_and_full_time(robot: Robot) -> None:
    robot.choose(RADIO)
    cost, months = robot.screen.editor.fields["cost"], robot.screen.editor.fields["valid_months"]
    full = robot.screen.editor.fields["full_time"]
    assert isinstance(cost, CostField)
    assert isinstance(months, MonthsField)
    assert isinstance(full, CheckField)
    cost.paid.setCurrentIndex(cost.paid.findData("paid"))
    cost.paid.activated.emit(cost.paid.currentIndex())
    cost.amount.setFocus()
    cost.amount.setValue(120)
    robot.write(cost.currency, "EUR")
    months.box.setValue(24)
    full.box.setFocus()
    press(robot.qtbot, full.box, "Space")

    item = robot.item(RADIO)
    assert item.cost == Cost(CostClass.PAID, 120, "EUR")
    assert item.valid_months == 24
    assert item.full_time


@pytest.mark.parametrize(
    ("item", "field", "cells", "value"),
    [
        (
            RADIO,
            "links",
            {0: "Page", 1: "https://example.org/vhf"},
            (Link("https://example.org/vhf", "Page"),),
        ),
        (RADIO, "links", {0: "https://example.org"}, (Link("https://example.org"),)),
        (
            RADIO,
            "offered",
            {0: "2027-01-11", 1: "2027-03-01", 2: "2026-12-01"},
            (Offering(date(2027, 1, 11), date(2027, 3, 1), date(2026, 12, 1)),),
        ),
        (RADIO, "offered", {3: "3, 9"}, (Offering(yearly=(3, 9)),)),
        (RADIO, "teaches", {0: "Knots", 1: "2"}, (Need(KNOTS, 2),)),
        (KNOTS, "recommends", {0: HELM, 2: "first steer"}, (Need(HELM, 1, "first steer"),)),
        (KNOTS, "corequires", {0: "Steering a course"}, (Need(HELM),)),
        (KNOTS, "within", {0: "A week as skipper"}, ("sail-skippered-week",)),
        (KNOTS, "about", {0: "outlook", 1: "More"}, (About("outlook", ("More",)),)),
    ],
)
def test_rows_are_written_cell_by_cell(
    robot: Robot, item: str, field: str, cells: dict[int, str], value: object
) -> None:
    robot.choose(item)
    table = robot.table(field)
    row = table.table.rowCount() - 1
    for column, text in cells.items():
        robot.put(table, row, column, text)

    assert table.refusal == ""
    assert getattr(robot.item(item), field)[-1:] == value
    table.table.setFocus()
    table.table.setCurrentCell(row, 0)
    press(robot.qtbot, table.table, "Delete")
    assert len(getattr(robot.item(item), field)) == row


def test_roles_have_steps_and_pay(robot: Robot) -> None:
    robot.choose(ROLE)
    steps_, pay = robot.table("leads_to"), robot.table("pay")
    assert not steps_.isHidden()
    row = steps_.table.rowCount() - 1
    robot.put(steps_, row, 0, "Flotilla leader")
    robot.put(steps_, row, 1, "2-5")
    assert robot.item(ROLE).leads_to[-1] == CareerStep("role-flotilla-leader", Range(2, 3.5, 5))
    robot.put(pay, 0, 0, "Here, 2026")
    robot.put(pay, 0, 1, "1,000")
    robot.put(pay, 0, 2, "2000")
    robot.put(pay, 0, 4, "EUR")
    assert robot.item(ROLE).pay == (Pay(label="Here, 2026", low=1000, high=2000, currency="EUR"),)
    robot.choose(KNOTS)
    assert robot.table("pay").isHidden()
    assert robot.table("teaches").isHidden()


@pytest.mark.parametrize(
    ("field", "column", "text", "why"),
    [
        ("links", 1, "file:///etc/passwd", "http, https or mailto"),
        ("offered", 0, "soon", "a day as 2027-01-31"),
        ("teaches", 0, "Knotts", "Did you mean Knots"),
        ("teaches", 0, "VHF radio course", "Only skills are taught"),
        ("recommends", 0, "VHF radio course", "cannot need itself"),
        ("about", 1, "A text", "heading is wanted"),
    ],
)
def test_what_is_refused_is_said_beside_the_field_and_stays_typed(
    robot: Robot, field: str, column: int, text: str, why: str
) -> None:
    robot.choose(RADIO)
    table = robot.table(field)
    row = table.table.rowCount() - 1
    before = robot.item(RADIO)

    robot.put(table, row, column, text)

    assert why in table.refusal
    assert robot.item(RADIO) == before
    cell = table.table.item(row, column)
    assert cell is not None
    assert cell.text() == text
    robot.choose(KNOTS)
    assert table.refusal == ""


def test_names_complete_while_one_types(robot: Robot) -> None:
    robot.choose(RADIO)
    table = robot.table("teaches").table
    table.setFocus()
    table.setCurrentCell(0, 0)
    press(robot.qtbot, table, "F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    completer = editor.completer()
    completer.setCompletionPrefix("kno")
    assert completer.currentCompletion() == "Knots"
    completer.setCompletionPrefix("VHF")
    assert completer.completionCount() == 0


def test_f2_goes_to_the_title_and_return_too(robot: Robot) -> None:
    title = robot.screen.editor.fields["title"]
    assert isinstance(title, LineField)
    for keys in ("F2", "Return"):
        robot.choose(KNOTS)
        robot.press(keys)
        assert QApplication.focusWidget() is title.line


def test_without_an_item_there_is_a_hint(robot: Robot) -> None:
    robot.window.session.selection.select()
    assert not robot.screen.editor.hint.isHidden()
    assert not robot.window.main.commands["item.duplicate"].isEnabled()


def test_what_the_editor_accepts_can_be_exported_and_read_again(robot: Robot) -> None:
    session = robot.window.session
    name = next(iter(session.library.roadmaps))
    for field, value in (
        ("title", "x: [y] #z"),
        ("tags", ("- a", "b: c")),
        ("sources", ("'", '"')),
    ):
        session.do(item_fields.change, KNOTS, field, value)
    document = roadmaps.document(session.library, name)

    again = read_data(to_yaml(document).encode(), "again.yaml").document

    assert again.items == document.items


def test_every_part_of_the_editor_has_a_name(robot: Robot) -> None:
    robot.choose(ROLE)
    for field in robot.screen.editor.fields.values():
        for part in field.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(field):
                above = part.parentWidget()
                named = part.accessibleName() or getattr(part, "text", str)()
                assert named or (above is not None and above.accessibleName()), field.name
