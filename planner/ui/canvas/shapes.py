"""The outlines and colours of boxes, by kind, status and heat."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from planner.ui.canvas.picture import Node, Shape
from planner.ui.canvas.tier import Tier
from planner.ui.theme.tokens import Look, StatusColours, Tokens, contrast

_RADIUS, _CUT, _POINT = 8.0, 12.0, 16.0
_DASHES = {Look.LOCKED: [4.0, 3.0], Look.WAIVED: [1.2, 2.2]}
_WIDTHS = {Look.READY: 2.0, Look.STARTED: 2.0, Look.LATE: 2.4}
_INSETS = {Shape.MILESTONE: 20.0, Shape.ROLE: 20.0}
_INSET = 12.0
#: The icon at the usual size, on boxes with titles only, and the least that can be told apart.
_ICON, _ICON_COMPACT, _ICON_LEAST = 16.0, 14.0, 9.0
#: What is cold is pale, what is hot is deep: both ends, for light and dark themes.
_HEAT = {False: ("#FFFFFF", "#9A3412"), True: ("#1C232C", "#FF9E5E")}
_INK = ("#000000", "#FFFFFF")


def outline(shape: Shape, rect: QRectF) -> QPainterPath:
    """Return the outline of a box."""
    path = QPainterPath()
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    match shape:
        case Shape.COURSE:
            cut = min(_CUT, rect.height() / 2)
            corners = [(left, top), (right - cut, top), (right, top + cut), (right, bottom)]
            _polygon(path, [*corners, (left, bottom)])
        case Shape.MILESTONE:
            cut, middle = min(_POINT, rect.width() / 4), rect.center().y()
            upper = [(left + cut, top), (right - cut, top), (right, middle)]
            _polygon(path, [*upper, (right - cut, bottom), (left + cut, bottom), (left, middle)])
        case Shape.ROLE:
            path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        case Shape.GATE:
            x, y = rect.center().x(), rect.center().y()
            _polygon(path, [(x, top), (right, y), (x, bottom), (left, y)])
        case _:
            radius = min(_RADIUS, rect.height() / 3)
            path.addRoundedRect(rect, radius, radius)
    return path


def inset(shape: Shape) -> float:
    """Return how far from the border the content begins, so that it stays inside."""
    return _INSETS.get(shape, _INSET)


def icon_size(tier: Tier, scale: float, percent: int, height: float) -> float:
    """Return how large the icon is in pixels on a box of this height; 0 for none.

    From afar it is larger than the box rather than a mere dot.
    """
    if tier is Tier.FULL:
        return _ICON * scale
    if tier is Tier.COMPACT:
        return _ICON_COMPACT * percent / 100
    size = min(_ICON * percent / 100, (height + 20) * scale)
    return size if size >= _ICON_LEAST else 0.0


class Manner(NamedTuple):
    """How boxes are painted apart from what they say: faint, or coloured by heat."""

    faint: bool = False
    heat: bool = False


def colours(node: Node, manner: Manner, tokens: Tokens) -> StatusColours:
    """Return the colours of a box. What is done is only outlined when faint: its fill is dark."""
    usual = tokens.status[node.look]
    if manner.heat:
        fill = heat_colour(node.heat, tokens).name()
        ink = max((*_INK, tokens.text), key=lambda colour: contrast(colour, fill))
        return StatusColours(fill, usual.border, ink)
    if manner.faint and node.look is Look.DONE:
        return StatusColours(tokens.canvas, usual.border, usual.border)
    return usual


def border_pen(look: Look, tokens: Tokens, colour: str = "") -> QPen:
    """Return the pen of a box's border; every look has a width and dashes of its own."""
    width = max(_WIDTHS.get(look, 1.4), tokens.border_width)
    pen = QPen(QColor(colour or tokens.status[look].border), width)
    if look in _DASHES:
        pen.setDashPattern(_DASHES[look])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def heat_colour(heat: float, tokens: Tokens) -> QColor:
    """Return the colour of a figure from 0 to 1."""
    cold, hot = (QColor(colour) for colour in _HEAT[tokens.dark])
    return QColor(
        round(cold.red() + (hot.red() - cold.red()) * heat),
        round(cold.green() + (hot.green() - cold.green()) * heat),
        round(cold.blue() + (hot.blue() - cold.blue()) * heat),
    )


def _polygon(path: QPainterPath, corners: list[tuple[float, float]]) -> None:
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
