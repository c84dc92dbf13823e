"""Drawing a line from box to box: where it may end is shown while it is drawn."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from planner.ui.canvas.view import GraphView
from tests.ui.canvas.drawn import drag, image, middle, release

WHY = "c needs a already, so a can't need c."


def judge(begin: str, onward: bool) -> Mapping[str, str]:  # noqa: FBT001 - as the canvas asks
    return {begin: "itself", "c": WHY} if begin == "a" and not onward else {begin: "itself"}


@pytest.fixture
def linking(view: GraphView) -> GraphView:
    view.judge = judge
    return view


def onward(view: GraphView, name: str) -> QPoint:
    box = view.box(name).toRect()
    return QPoint(box.right(), box.center().y())


def backward(view: GraphView, name: str) -> QPoint:
    box = view.box(name).toRect()
    return QPoint(box.left() + 2, box.center().y())


def test_the_right_handle_makes_the_box_needed(linking: GraphView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linking.linked) as told:
        drag(linking, onward(linking, "a"), middle(linking, "e"))
    assert told.args == ["a", "e"]


def test_the_left_handle_makes_the_box_need(linking: GraphView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linking.linked) as told:
        drag(linking, backward(linking, "e"), middle(linking, "b"))
    assert told.args == ["b", "e"]


def test_where_it_must_not_end_it_says_why_while_drawing(linking: GraphView, qtbot: QtBot) -> None:
    drag(linking, backward(linking, "a"), middle(linking, "e"), let_go=False)
    assert linking.link is not None
    assert not linking.link.reason
    allowed = image(linking)

    drag(linking, backward(linking, "a"), middle(linking, "c"), let_go=False)
    assert linking.link.reason == WHY
    assert image(linking) != allowed

    with qtbot.waitSignal(linking.link_refused) as told, qtbot.assertNotEmitted(linking.linked):
        release(linking, middle(linking, "c"))
    assert told.args == ["c", "a"]
    assert linking.link is None


def test_a_line_to_nowhere_or_to_its_own_box_is_forgotten(linking: GraphView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(linking.linked), qtbot.assertNotEmitted(linking.link_refused):
        drag(linking, onward(linking, "a"), QPoint(880, 480))
        drag(linking, onward(linking, "a"), middle(linking, "c"), middle(linking, "a"))
    assert linking.link is None


def test_escape_forgets_the_line(linking: GraphView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(linking.linked):
        drag(linking, onward(linking, "a"), middle(linking, "e"), let_go=False)
        qtbot.keyClick(linking, Qt.Key.Key_Escape)
        release(linking, middle(linking, "e"))


def test_handles_show_on_the_box_pointed_at_and_in_focus(linking: GraphView, qtbot: QtBot) -> None:
    qtbot.mouseMove(linking, middle(linking, "b"))
    linking.set_selection(("c",), "c")
    assert linking.with_handles() == ["b", "c"]

    linking.camera.zoom_to(0.2)
    assert linking.with_handles() == []


def test_without_a_judge_no_line_can_be_drawn(view: GraphView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.linked):
        drag(view, onward(view, "a"), middle(view, "e"))
    assert view.with_handles() == []


def test_a_line_into_the_open_tells_where_it_came_from(linking: GraphView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linking.link_dropped) as told:
        drag(linking, onward(linking, "a"), QPoint(880, 480))
    assert told.args == ["a", True]
    with qtbot.waitSignal(linking.link_dropped) as told:
        drag(linking, backward(linking, "d"), QPoint(450, 450))
    assert told.args == ["d", False]


def test_a_line_barely_drawn_or_out_of_the_view_is_forgotten(
    linking: GraphView, qtbot: QtBot
) -> None:
    start = onward(linking, "a")
    with qtbot.assertNotEmitted(linking.link_dropped):
        drag(linking, start, start + QPoint(16, 4))
        drag(linking, start, QPoint(400, 900))
