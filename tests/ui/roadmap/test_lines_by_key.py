"""A person without a mouse goes through the lines of an item, reads them and removes one."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from planner.model import needs
from planner.ui.screens.roadmap import cutting
from planner.verbs import prerequisites
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, CHARTS, LICENCE = "sail-knots", "sail-charts", "sail-radio-licence"


def required(robot: Robot, item: str) -> list[str]:
    return [need.item for need in needs(robot.window.session.library.items[item].requires)]


def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what screen readers are told from now on."""
    told: list[str] = []
    monkeypatch.setattr(cutting, "announce", lambda _widget, text: told.append(text))
    return told


def test_one_key_goes_through_the_lines_of_an_item(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = heard(monkeypatch)
    robot.click(LICENCE)
    touching = [
        number
        for number, edge in enumerate(robot.drawn.edges)
        if LICENCE in (edge.source, edge.target)
    ]
    seen = []
    for _ in touching:
        robot.press("L")
        seen.append(robot.view.chosen_edge)
    assert set(seen) == set(touching)
    assert robot.drawn.edges[seen[0] or 0].target == LICENCE
    assert told[0].startswith(f"Line 1 of {len(touching)}: VHF radio course → ")
    assert robot.window.session.selection.current == LICENCE
    robot.press("L")
    assert robot.view.chosen_edge == seen[0]
    robot.press("Shift+L")
    assert robot.view.chosen_edge == seen[-1]


def test_escape_leaves_the_lines_for_the_item(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.press("L")
    robot.press("Escape")
    assert robot.view.chosen_edge is None
    assert not robot.screen.chip.text
    assert robot.window.session.selection.current == LICENCE


@pytest.mark.parametrize("command", ["edit.delete", "item.drop-prerequisite"])
def test_a_line_reached_by_keyboard_goes_and_its_item_stays(robot: Robot, command: str) -> None:
    before = robot.window.session.library
    robot.click(LICENCE)
    robot.press("L")
    robot.window.actions[command].trigger()
    robot.settle()
    assert required(robot, LICENCE) == []
    assert robot.window.session.selection.current == LICENCE
    assert robot.view.chosen_edge is None
    robot.window.session.undo()
    assert robot.window.session.library == before


def test_a_chosen_line_outlives_a_change_elsewhere(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.press("L")
    ends = robot.drawn.edges[robot.view.chosen_edge or 0]
    robot.window.session.do(prerequisites.require, CHARTS, KNOTS)
    robot.settle()
    now = robot.drawn.edges[robot.view.chosen_edge or 0]
    assert (now.source, now.target) == (ends.source, ends.target)


def test_the_menu_key_on_a_line_is_about_the_line(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.press("L")
    asked_for: list[int] = []
    robot.view.edge_menu_wanted.disconnect(robot.screen.cutting.open_menu)
    robot.view.edge_menu_wanted.connect(lambda number, _at: asked_for.append(number))
    menu_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(robot.view, menu_key)
    assert asked_for == [robot.view.chosen_edge]


def test_in_the_list_no_line_is_meant(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.press("L")
    robot.window.actions["view.as-list"].trigger()
    assert robot.window.actions.why_not("view.next-line").startswith("The list has no lines.")
    robot.window.actions["edit.delete"].trigger()
    robot.settle()
    assert LICENCE not in robot.window.session.library.items


def test_a_choice_has_lines_too(robot: Robot) -> None:
    gate = robot.gate(TARGET)
    robot.click(LICENCE)
    robot.screen.picking._stand_on(gate)
    robot.press("Shift+L")
    edge = robot.drawn.edges[robot.view.chosen_edge or 0]
    assert (edge.source, edge.target) == (gate, TARGET)


def test_only_lines_that_show_are_gone_through(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.press("F")
    robot.click(TARGET)
    for _ in robot.drawn.edges:
        robot.press("L")
        edge = robot.drawn.edges[robot.view.chosen_edge or 0]
        assert {edge.source, edge.target} <= (robot.view.marks.lit or set())


def test_without_an_item_there_are_no_lines_to_go_through(robot: Robot) -> None:
    robot.window.session.selection.select()
    assert robot.window.actions.why_not("view.next-line") == "Select an item first."
