"""A robot with mouse and keys in front of the drawn graph."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.canvas.tier import Marks, Tier
from planner.ui.canvas.view import GraphView
from planner.ui.plain import tooltip
from planner.ui.theme.tokens import LIGHT, Look
from tests.ui.canvas.drawn import drag, image, middle, picture, wheel

EMPTY = QPoint(880, 20)
BY = QPoint(-70, 45)
Key, Button, Held = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier


def test_dragging_the_empty_canvas_moves_the_picture(view: GraphView) -> None:
    before = view.box("a").topLeft()

    drag(view, EMPTY, EMPTY + BY)

    assert view.box("a").topLeft() - before == QPointF(BY)


def test_so_do_the_middle_button_and_space_wherever_they_are_pressed(
    view: GraphView, qtbot: QtBot
) -> None:
    before, start = view.box("a").topLeft(), middle(view, "a")

    drag(view, start, start + BY, button=Button.MiddleButton)
    assert view.box("a").topLeft() - before == QPointF(BY)

    with qtbot.assertNotEmitted(view.clicked), qtbot.assertNotEmitted(view.tapped):
        qtbot.keyPress(view, Key.Key_Space)
        drag(view, start, start - BY)
        qtbot.keyRelease(view, Key.Key_Space)
    assert view.box("a").topLeft() == before


def test_space_alone_taps_when_it_is_let_go(view: GraphView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.tapped):
        qtbot.keyPress(view, Key.Key_Space)
    with qtbot.waitSignal(view.tapped):
        qtbot.keyRelease(view, Key.Key_Space)


def test_the_wheel_zooms_where_the_pointer_is(view: GraphView) -> None:
    at = middle(view, "e")
    box = view.box("e")

    for _ in range(4):
        wheel(view, at, 1)

    assert view.box("e").width() == pytest.approx(box.width() * 1.15**4)
    assert (view.box("e").center() - box.center()).manhattanLength() < 1


def test_two_fingers_move_and_with_ctrl_zoom(view: GraphView) -> None:
    before = view.box("a").topLeft()
    wheel(view, EMPTY, 0.1, pixels=QPoint(-30, 12))
    assert view.box("a").topLeft() - before == QPointF(-30, 12)

    zoom = view.camera.zoom
    wheel(view, EMPTY, 1, pixels=QPoint(0, 12), held=Held.ControlModifier)
    assert view.camera.zoom > zoom


def test_a_click_chooses_and_with_ctrl_or_shift_adds(view: GraphView, qtbot: QtBot) -> None:
    for held, more in ((Held.NoModifier, False), (Held.ControlModifier, True)):
        with qtbot.waitSignal(view.clicked) as told:
            qtbot.mouseClick(view, Button.LeftButton, held, middle(view, "b"))
        assert told.args == ["b", more]
    with qtbot.waitSignal(view.clicked) as told:
        qtbot.mouseClick(view, Button.LeftButton, Held.ShiftModifier, middle(view, "b"))
    assert told.args == ["b", True]


def test_a_click_beside_everything_leaves(view: GraphView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.left):
        qtbot.mouseClick(view, Button.LeftButton, pos=EMPTY)


def test_a_drag_from_a_box_moves_and_chooses_nothing(view: GraphView, qtbot: QtBot) -> None:
    start = middle(view, "a")

    with qtbot.assertNotEmitted(view.clicked):
        drag(view, start, start + QPoint(40, 0))

    assert middle(view, "a") == start + QPoint(40, 0)


def test_shift_and_a_drag_choose_all_that_the_box_touches(view: GraphView, qtbot: QtBot) -> None:
    corner = view.box("c").topRight().toPoint() + QPoint(8, -8)
    end = view.box("e").bottomLeft().toPoint() + QPoint(4, 4)

    with qtbot.waitSignal(view.banded) as told:
        drag(view, corner, end, held=Held.ShiftModifier)

    assert set(told.args[0]) == {"c", "e"}


def test_escape_ends_a_drag_without_choosing(view: GraphView, qtbot: QtBot) -> None:
    corner = view.box("c").topRight().toPoint() + QPoint(8, -8)
    with qtbot.assertNotEmitted(view.banded):
        drag(view, corner, corner + QPoint(-90, 60), held=Held.ShiftModifier, let_go=False)
        qtbot.keyClick(view, Key.Key_Escape)
        assert view.band is None
        drag(view, EMPTY, EMPTY + BY)


def test_double_click_and_return_go_to_the_details(view: GraphView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.activated) as told:
        qtbot.mouseDClick(view, Button.LeftButton, pos=middle(view, "c"))
    assert told.args == ["c"]

    view.set_selection(("e",), "e")
    with qtbot.waitSignal(view.activated) as told:
        qtbot.keyClick(view, Key.Key_Return)
    assert told.args == ["e"]


def test_the_menu_opens_by_mouse_and_by_key(view: GraphView, qtbot: QtBot) -> None:
    reasons = QContextMenuEvent.Reason
    at = middle(view, "b")
    with qtbot.waitSignal(view.menu_wanted) as told:
        event = QContextMenuEvent(reasons.Mouse, at, view.mapToGlobal(at))
        QApplication.sendEvent(view, event)
    assert told.args[0] == "b"

    view.set_selection(("c",), "c")
    with qtbot.waitSignal(view.menu_wanted) as told:
        event = QContextMenuEvent(reasons.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view, event)
    assert told.args[0] == "c"


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("a", Key.Key_Right, "c"),
        ("c", Key.Key_Right, "d"),
        ("d", Key.Key_Left, "c"),
        ("c", Key.Key_Left, "a"),
        ("a", Key.Key_Down, "b"),
        ("b", Key.Key_Up, "a"),
    ],
)
def test_arrows_go_from_box_to_box(
    view: GraphView, qtbot: QtBot, start: str, key: Qt.Key, end: str
) -> None:
    view.set_selection((start,), start)

    with qtbot.waitSignal(view.stepped) as told:
        qtbot.keyClick(view, key)

    assert told.args == [end]


def test_arrows_stay_where_there_is_nothing_further(view: GraphView, qtbot: QtBot) -> None:
    view.set_selection(("d",), "d")
    origin = view.camera.origin

    with qtbot.assertNotEmitted(view.stepped):
        qtbot.keyClick(view, Key.Key_Right)
        qtbot.keyClick(view, Key.Key_Down)

    assert view.camera.origin == origin


def test_a_step_brings_the_box_into_view(view: GraphView, qtbot: QtBot) -> None:
    view.camera.zoom_to(2.5, QPointF())
    view.set_selection(("c",), "c")

    qtbot.keyClick(view, Key.Key_Right)

    assert view.rect().contains(view.box("d").toRect())


def test_keys_move_and_zoom_with_no_box_chosen(view: GraphView, qtbot: QtBot) -> None:
    origin, zoom = view.camera.origin, view.camera.zoom
    qtbot.keyClick(view, Key.Key_Right)
    assert view.camera.origin.x() > origin.x()
    qtbot.keyClick(view, Key.Key_PageDown)
    assert view.camera.origin.y() == pytest.approx(origin.y() + view.height() * 0.8)
    qtbot.keyClick(view, "+")
    assert view.camera.zoom > zoom
    qtbot.keyClick(view, "-")
    assert view.camera.zoom == pytest.approx(zoom)


def test_pointing_lights_the_neighbours_after_a_moment(view: GraphView, qtbot: QtBot) -> None:
    seen = [view.near]
    qtbot.mouseMove(view, middle(view, "d"))
    seen.append(view.near)

    qtbot.waitUntil(lambda: view.near is not None)
    seen.append(view.near)
    qtbot.mouseMove(view, EMPTY)
    qtbot.waitUntil(lambda: view.near is None)

    assert seen == [None, None, ({"c", "d"}, {2})]


def test_pointing_lights_nothing_while_something_else_is_lit(view: GraphView) -> None:
    view.set_marks(Marks(lit={"a"}))

    view.show_near("d")

    assert view.near is None


def test_what_is_out_of_focus_cannot_be_chosen(view: GraphView) -> None:
    view.set_marks(Marks(lit={"a", "c"}, only=True))

    assert view.node_at(QPointF(middle(view, "b"))) is None
    assert view.node_at(QPointF(middle(view, "a"))) == "a"


def test_boxes_and_lines_say_what_they_are(view: GraphView) -> None:
    assert view.words_at(QPointF(middle(view, "a"))) == "Title a. state of a"
    between = (view.box("c").center() + view.box("d").center()) / 2
    assert view.words_at(between) == "edge 2"
    assert not view.words_at(QPointF(EMPTY))
    assert tooltip("<b>a</b>") == "<qt>&lt;b&gt;a&lt;/b&gt;</qt>"


def test_another_picture_keeps_the_current_box_in_place(view: GraphView) -> None:
    view.set_selection(("c",), "c")
    at = view.box("c").center()

    view.set_picture(picture([["x", "a"], ["y", "z", "c"]], [("a", "c")]))

    assert (view.box("c").center() - at).manhattanLength() < 1
    assert view.current == "c"


def test_the_view_pushed_down_shows_everything_where_it_was(view: GraphView) -> None:
    before = view.mapToGlobal(middle(view, "a"))

    view.camera.resize(view.camera.size, QPointF(0, 60))

    assert view.mapToGlobal(middle(view, "a")) == before - QPoint(0, 60)


def test_a_flash_ends_and_does_not_begin_with_reduced_motion(view: GraphView, qtbot: QtBot) -> None:
    view.flash(["c"])
    assert not view.flashing

    view._theme.choose(reduced_motion=False)
    view.flash(["c"])
    assert view.flashing == {"c"}
    qtbot.waitUntil(lambda: not view.flashing)


def test_an_empty_view_does_nothing_and_complains_about_nothing(
    view: GraphView, qtbot: QtBot
) -> None:
    empty = GraphView(view._theme)
    qtbot.addWidget(empty)
    with qtbot.waitExposed(empty):
        empty.show()
    for key in (Key.Key_Right, Key.Key_Return, Key.Key_Escape, Key.Key_PageUp):
        qtbot.keyClick(empty, key)
    qtbot.mouseClick(empty, Button.LeftButton)
    empty.fit()
    empty.open_on("a")
    empty.show_node("a")
    assert not empty.words_at(QPointF(5, 5))


def test_a_click_on_a_line_chooses_it_and_lights_it(view: GraphView, qtbot: QtBot) -> None:
    view.edge_clicked.connect(view.choose_edge)
    plain = image(view)
    between = (view.box("c").center() + view.box("d").center()) / 2
    on_line = between.toPoint()
    assert view.edge_at(QPointF(on_line)) == 2

    qtbot.mouseClick(view, Button.LeftButton, pos=on_line)

    assert view.chosen_edge == 2
    lit = image(view)
    assert lit != plain
    view.choose_edge(None)
    assert image(view) == plain


def test_the_chosen_line_is_found_again_in_another_picture(view: GraphView) -> None:
    view.choose_edge(2)
    view.set_picture(picture([["a", "b"], ["c"], ["d"]], [("c", "d"), ("a", "c")]))
    assert view.chosen_edge == 0
    view.set_picture(picture([["a"], ["c"]], [("a", "c")]))
    assert view.chosen_edge is None


def test_lines_that_are_hidden_cannot_be_chosen(view: GraphView) -> None:
    between = (view.box("c").center() + view.box("d").center()) / 2
    view.set_marks(Marks(lit={"a", "c"}, only=True))
    assert view.edge_at(between) is None


def test_the_wheel_moves_the_picture_if_it_shall(view: GraphView) -> None:
    view.wheel_scrolls = True
    before, zoom = view.camera.origin, view.camera.zoom
    wheel(view, EMPTY, -1)
    assert view.camera.origin - before == QPointF(0, 60)
    wheel(view, EMPTY, -1, held=Qt.KeyboardModifier.ShiftModifier)
    assert view.camera.origin - before == QPointF(60, 60)
    assert view.camera.zoom == zoom
    wheel(view, EMPTY, 1, held=Qt.KeyboardModifier.ControlModifier)
    assert view.camera.zoom > zoom


def test_the_ring_does_not_cross_out_the_icon_on_the_corner(view: GraphView) -> None:
    view.set_picture(picture([["a"], ["e"]], [("a", "e")], looks={"e": Look.STARTED}))
    view.camera.zoom_to(next(zoom / 20 for zoom in range(20, 0, -1) if _is_compact(view, zoom)))
    view.camera.look_at(view.shown()[1].rects["e"].center())

    def icon() -> int:
        """Count the pixels of the icon above the box."""
        box, seen = view.box("e").toRect(), image(view)
        above = range(box.top() - 8, box.top())
        pixels = (seen.pixelColor(x, y) for x in range(box.left() - 8, box.right()) for y in above)
        return sum(pixel == QColor(LIGHT.status[Look.STARTED].text) for pixel in pixels)

    before = icon()
    assert before
    view.set_selection(["e"], "e")
    assert icon() >= before


def _is_compact(view: GraphView, zoom: int) -> bool:
    view.camera.zoom_to(zoom / 20)
    return view.tier is Tier.COMPACT
