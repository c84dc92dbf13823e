"""Small pictures for the canvas, placed by hand: columns of boxes, lines between neighbours."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.graph.layout.drawing import Drawing, Placed
from planner.graph.layout.routes import Route, Routes
from planner.ui.canvas.picture import Edge, Line, Mute, Node, Picture, Shape
from planner.ui.canvas.view import GraphView
from planner.ui.theme.tokens import Look

WIDE, HIGH, STEP_X, STEP_Y = 176.0, 52.0, 256.0, 80.0


class Saying(Mute):
    """A teller with simple words."""

    def line(self, name: str) -> str:
        return f"line of {name}"

    def state(self, name: str) -> str:
        return f"state of {name}"

    def edge(self, number: int) -> str:
        return f"edge {number}"


def picture(
    columns: Iterable[Iterable[str]],
    pairs: Iterable[tuple[str, str]] = (),
    *,
    looks: Mapping[str, Look] | None = None,
    shapes: Mapping[str, Shape] | None = None,
    line: Line = Line.REQUIRES,
    target: str = "",
) -> Picture:
    """Place columns of boxes from left to right, each from above."""
    boxes: dict[str, Placed] = {}
    for layer, column in enumerate(columns):
        for order, name in enumerate(column):
            x, y = layer * STEP_X + WIDE / 2, order * STEP_Y + HIGH / 2
            boxes[name] = Placed(name, x, y, WIDE, HIGH, layer, order)
    looks, shapes = looks or {}, shapes or {}
    nodes = {
        name: Node(
            name,
            shapes.get(name, Shape.SKILL),
            f"Title {name}",
            looks.get(name, Look.LOCKED),
            target=name == target,
        )
        for name in boxes
    }
    pairs = tuple(pairs)
    routes = Routes(Route(a, b, _ends(boxes[a], boxes[b])) for a, b in pairs)
    edges = tuple(Edge(a, b, line) for a, b in pairs)
    width = max(box.x for box in boxes.values()) + WIDE / 2
    height = max(box.y for box in boxes.values()) + HIGH / 2
    return Picture(nodes, edges, Drawing(boxes, routes, {}, width, height), {}, Saying())


def _ends(a: Placed, b: Placed) -> tuple[tuple[float, float], tuple[float, float]]:
    return (a.x + a.width / 2, a.y), (b.x - b.width / 2, b.y)


def image(view: GraphView) -> QImage:
    """Return what the view looks like."""
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def middle(view: GraphView, name: str) -> QPoint:
    """Return where the middle of a box is."""
    return view.box(name).center().toPoint()


def drag(
    view: QWidget,
    start: QPoint,
    *stops: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    let_go: bool = True,
) -> None:
    """Press the mouse, move it from place to place and let it go."""
    kinds = QMouseEvent.Type
    _mouse(view, kinds.MouseMove, start, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, held)
    _mouse(view, kinds.MouseButtonPress, start, button, button, held)
    for stop in stops:
        _mouse(view, kinds.MouseMove, stop, Qt.MouseButton.NoButton, button, held)
    if let_go:
        release(view, stops[-1], button, held)


def release(
    view: QWidget,
    at: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Let the mouse go."""
    kind = QMouseEvent.Type.MouseButtonRelease
    _mouse(view, kind, at, button, Qt.MouseButton.NoButton, held)


def wheel(
    view: QWidget,
    at: QPoint,
    notches: float,
    *,
    pixels: QPoint | None = None,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Turn the wheel, or move two fingers by some pixels."""
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        pixels or QPoint(),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's form
    )
    QApplication.sendEvent(view, event)


def _mouse(
    view: QWidget,
    kind: QMouseEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    buttons: Qt.MouseButton,
    held: Qt.KeyboardModifier,
) -> None:
    point, everywhere = QPointF(at), QPointF(view.mapToGlobal(at))
    QApplication.sendEvent(view, QMouseEvent(kind, point, everywhere, button, buttons, held))
