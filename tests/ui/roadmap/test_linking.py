"""New prerequisites by dragging and by keyboard, with a real library and its undo."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from planner.model import Need, needs
from planner.ui.canvas.picture import Line
from planner.ui.screens.roadmap.pick import PickItem
from tests.ui.canvas.drawn import drag, middle
from tests.ui.conftest import press
from tests.ui.roadmap.conftest import Robot

KNOTS, RADIO, LICENCE = "sail-knots", "sail-radio-course", "sail-radio-licence"


def drag_line(robot: Robot, start: str, end: str, *, onward: bool = True) -> None:
    """Draw a line from a handle of one box to another."""
    robot.view.fit()
    robot.view.camera.zoom_to(max(robot.view.camera.zoom, 0.5))
    robot.view.show_node(start)
    box = robot.view.box(start).toRect()
    assert robot.view.rect().contains(middle(robot.view, end))
    at = QPoint(box.right() if onward else box.left() + 1, box.center().y())
    drag(robot.view, at, middle(robot.view, end))
    QApplication.processEvents()


def required(robot: Robot, item: str) -> list[str]:
    return [need.item for need in needs(robot.window.session.library.items[item].requires)]


def test_a_line_becomes_a_prerequisite_in_one_step(robot: Robot) -> None:
    before = robot.window.session.library

    drag_line(robot, KNOTS, LICENCE)
    robot.settle()

    assert required(robot, LICENCE) == [RADIO, KNOTS]
    assert any((e.source, e.target) == (KNOTS, LICENCE) for e in robot.drawn.edges)
    assert robot.window.main.toasts.text == f"{title(robot, LICENCE)} now needs Knots."
    robot.window.session.undo()
    assert robot.window.session.library == before


def title(robot: Robot, item: str) -> str:
    return robot.window.session.library.items[item].title


def test_a_circle_is_refused_with_its_name_and_three_repairs(robot: Robot) -> None:
    before = robot.window.session.library

    drag_line(robot, LICENCE, RADIO)

    message = robot.screen.message
    course, licence = title(robot, RADIO), title(robot, LICENCE)
    assert robot.window.session.library == before
    assert message.text == (
        f"Can't add this prerequisite. It would make a circle: {course} → {licence} → {course}."
    )
    buttons = [one.text() for one in message.findChildren(QPushButton) if not one.isHidden()]
    assert buttons == [
        "Show the Circle",
        f"Replace {course} → {licence} Instead",
        "Make It a Recommendation",
    ]


def test_the_circle_is_shown(robot: Robot) -> None:
    drag_line(robot, LICENCE, RADIO)

    robot.answer("Show the Circle")

    assert robot.view.marks.lit == {LICENCE, RADIO}
    assert robot.view.marks.ring
    robot.press("Escape")
    robot.press("Escape")
    assert not robot.view.marks.ring


def test_the_line_that_closes_the_circle_is_replaced(robot: Robot) -> None:
    before = robot.window.session.library
    drag_line(robot, LICENCE, RADIO)

    robot.answer("Replace")

    assert required(robot, RADIO) == [LICENCE]
    assert required(robot, LICENCE) == []
    robot.window.session.undo()
    assert robot.window.session.library == before


def test_it_is_made_a_recommendation(robot: Robot) -> None:
    drag_line(robot, LICENCE, RADIO)

    robot.answer("Make It a Recommendation")
    robot.settle()

    assert robot.window.session.library.items[RADIO].recommends == (Need(LICENCE),)
    robot.screen.options.recommended = True
    robot.screen.redraw()
    robot.settle()
    lines = {(edge.source, edge.target): edge.line for edge in robot.drawn.edges}
    assert lines[LICENCE, RADIO] is Line.RECOMMENDS


def test_a_repetition_is_refused_with_a_reason(robot: Robot) -> None:
    drag_line(robot, RADIO, LICENCE)

    assert robot.screen.message.text == (
        f"{title(robot, LICENCE)} needs {title(robot, RADIO)} already."
    )


def test_the_reason_is_known_while_drawing(robot: Robot) -> None:
    reasons = robot.screen.linking.judge(RADIO, False)  # noqa: FBT003 - as the canvas asks

    course, licence = title(robot, RADIO), title(robot, LICENCE)
    assert (
        reasons[LICENCE] == f"{licence} already needs {course}, so {course} can't need {licence}."
    )
    assert reasons[RADIO] == f"{course} can't need itself."
    assert KNOTS not in reasons
    assert len(reasons) == len(list(reasons))


def dialog(robot: Robot) -> PickItem:
    (found,) = robot.screen.findChildren(PickItem)
    robot.until(found.field.hasFocus)
    return found


def test_the_keyboard_way_finds_an_item_by_a_few_letters(robot: Robot) -> None:
    robot.click(LICENCE)
    press(robot.qtbot, robot.window.main, "Ctrl+L")
    asked = dialog(robot)
    robot.qtbot.keyClicks(asked.field, "knot")
    assert asked.list.count() == 1

    press(robot.qtbot, asked.field, "Return")

    assert required(robot, LICENCE) == [RADIO, KNOTS]


def test_the_dialog_says_what_had_better_not_be_chosen(robot: Robot) -> None:
    robot.click(RADIO)
    press(robot.qtbot, robot.window.main, "Ctrl+L")
    asked = dialog(robot)
    robot.qtbot.keyClicks(asked.field, "short range")
    press(robot.qtbot, asked.field, "Down")
    press(robot.qtbot, asked.field, "Up")
    if asked.list.count() == 0:
        asked.field.clear()
        robot.qtbot.keyClicks(asked.field, title(robot, LICENCE))
    assert "already needs" in asked.reason.text()

    press(robot.qtbot, asked.field, "Return")

    assert "It would make a circle" in robot.screen.message.text


def test_nothing_found_cannot_be_chosen(robot: Robot) -> None:
    robot.click(RADIO)
    press(robot.qtbot, robot.window.main, "Ctrl+L")
    asked = dialog(robot)
    robot.qtbot.keyClicks(asked.field, "zzzz")

    asked.accept()

    assert asked.isVisible()
    asked.reject()
