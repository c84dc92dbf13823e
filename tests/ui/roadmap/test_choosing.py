"""Choices in the picture: what another branch would change is shown before it is taken."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from planner.ui.canvas.picture import Line
from planner.ui.theme.tokens import Look
from planner.verbs import records
from tests.ui.conftest import TODAY
from tests.ui.roadmap.conftest import TARGET, Robot

PRACTICAL, ONLINE = "sail-day-skipper-practical", "sail-theory-online"
OFFSHORE = "sail-offshore-radio-licence"


def menu_of(robot: Robot, gate: str) -> list[QAction]:
    """Open the menu of a choice by a click and return its entries."""
    robot.click(gate)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu.actions()


def test_a_choice_says_how_many_of_how_many_and_shows_the_chosen_branch(robot: Robot) -> None:
    gate = robot.gate(PRACTICAL)

    assert robot.view.node(gate).title == "1 of 3"
    assert robot.view.node(gate).look is Look.READY
    (line,) = [edge for edge in robot.drawn.edges if edge.target == gate]
    assert line.source == "sail-theory-evenings"
    assert line.line is Line.CHOICE
    teller = robot.view.shown()[0].teller
    assert "On your way: Evening class" in teller.state(gate) or teller.state(gate)


def test_a_met_choice_looks_done(robot: Robot) -> None:
    robot.window.session.do(records.tick, ["sail-theory-evenings"], TODAY)

    assert robot.view.node(robot.gate(PRACTICAL)).look is Look.DONE


def test_its_menu_ticks_the_branch_on_the_way(robot: Robot) -> None:
    entries = menu_of(robot, robot.gate(TARGET))

    assert [entry.isChecked() for entry in entries] == [True, False]
    assert all(entry.isEnabled() for entry in entries)


def test_its_menu_says_about_what_another_branch_comes_to(robot: Robot) -> None:
    taken, other = menu_of(robot, robot.gate(TARGET))
    robot.until(lambda: "(about " in other.text())
    assert "(about " not in taken.text()


def test_a_menu_that_is_closed_early_is_no_trouble(robot: Robot) -> None:
    menu_of(robot, robot.gate(TARGET))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    robot.settle()
    assert not robot.window.session.jobs.running


def test_another_branch_is_tried_shown_and_taken_as_one_step(robot: Robot) -> None:
    session, message = robot.window.session, robot.screen.message
    before = session.library
    other = menu_of(robot, robot.gate(TARGET))[1]

    other.trigger()
    robot.until(lambda: "instead: " in message.text)
    assert session.library == before

    robot.answer("Take It")
    robot.settle()
    assert OFFSHORE in session.placements
    assert OFFSHORE in robot.drawn.items
    assert not message.text

    session.undo()
    robot.settle()
    assert session.library == before


def test_a_branch_can_be_left(robot: Robot) -> None:
    before = robot.window.session.library
    menu_of(robot, robot.gate(TARGET))[1].trigger()
    robot.until(lambda: "instead: " in robot.screen.message.text)

    robot.answer("Leave It")

    assert not robot.screen.message.text
    assert robot.window.session.library == before


def test_return_opens_the_menu_of_the_current_choice(robot: Robot) -> None:
    gate = robot.gate(TARGET)
    robot.view.stepped.emit(gate)

    robot.press("Return")

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 2
    menu.close()
