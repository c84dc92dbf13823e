"""Pens and patterns of charts: what a line means is told by its dashes and name, colour last."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_SAMPLE, _GAP = 22, 14


class Stroke(StrEnum):
    """What a line or area stands for."""

    SCOPE = "scope"
    DONE = "done"
    PLANNED = "planned"
    FORECAST = "forecast"
    DEADLINE = "deadline"
    TODAY = "today"


def colour(theme: Theme, stroke: Stroke) -> QColor:
    """Return the colour of a stroke."""
    tokens = theme.tokens
    names = {
        Stroke.SCOPE: tokens.muted,
        Stroke.DONE: tokens.status[Look.DONE].fill,
        Stroke.PLANNED: tokens.accent,
        Stroke.FORECAST: tokens.status[Look.STARTED].border,
        Stroke.DEADLINE: tokens.status[Look.LATE].border,
        Stroke.TODAY: tokens.muted,
    }
    return QColor(names[stroke])


def pen(theme: Theme, stroke: Stroke) -> QPen:
    """Return the pen of a stroke."""
    wide = {Stroke.DONE: 3.0, Stroke.TODAY: 1.0}.get(stroke, 2.0)
    made = QPen(colour(theme, stroke), wide)
    dashes = {
        Stroke.PLANNED: [1.0, 2.0],
        Stroke.FORECAST: [5.0, 3.0],
        Stroke.TODAY: [2.0, 3.0],
    }.get(stroke)
    if dashes:
        made.setDashPattern(dashes)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def hatched(theme: Theme, stroke: Stroke) -> QBrush:
    """Return a brush of slanting lines in the colour of a stroke."""
    return QBrush(colour(theme, stroke), Qt.BrushStyle.BDiagPattern)


def veil(theme: Theme, stroke: Stroke, share: float) -> QColor:
    """Return the colour of a stroke, mostly seen through."""
    made = colour(theme, stroke)
    made.setAlphaF(0.0 if theme.tokens.high_contrast else share)
    return made


def paint_area(painter: QPainter, theme: Theme, stroke: Stroke, box: QRectF) -> None:
    """Paint a bar: full if it stands for what is done, else hatched in a dotted frame."""
    if stroke is Stroke.DONE:
        painter.fillRect(box, colour(theme, stroke))
        return
    painter.fillRect(box, veil(theme, stroke, 0.10))
    painter.setOpacity(0.45)
    painter.fillRect(box, hatched(theme, stroke))
    painter.setOpacity(1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme, stroke), 1, Qt.PenStyle.DotLine))
    painter.drawRect(box)


class Legend:
    """Names of strokes in a line, each beside a sample; goes on in a new line if there is need."""

    def __init__(
        self, theme: Theme, entries: Sequence[tuple[Stroke, str]], *, areas: bool = False
    ) -> None:
        self._theme, self._entries, self._areas = theme, tuple(entries), areas

    def height(self, width: float) -> float:
        """Return how tall the legend is in this width."""
        places = self._places(width)
        return (places[-1].y() + self._line()) if places else 0.0

    def paint(self, painter: QPainter, area: QRectF, *, mirrored: bool) -> None:
        """Paint the legend at the top of an area."""
        theme = self._theme
        painter.setFont(theme.font(Text.SMALL))
        sample = theme.px(_SAMPLE)
        places = self._places(area.width())
        for place, (stroke, name) in zip(places, self._entries, strict=True):
            wide = self._metrics().horizontalAdvance(name)
            left = area.left() + place.x()
            if mirrored:
                left = area.right() - place.x() - sample - 6 - wide
            line = left + (wide + 6 if mirrored else 0)
            middle = area.top() + place.y() + self._line() / 2
            self._paint_sample(painter, stroke, QPointF(line, middle))
            painter.setPen(theme.colour("text"))
            box = QRectF(left + (0 if mirrored else sample + 6), area.top() + place.y(), wide + 2,
                         self._line())  # fmt: skip
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_sample(self, painter: QPainter, stroke: Stroke, place: QPointF) -> None:
        wide = self._theme.px(_SAMPLE)
        if not self._areas:
            painter.setPen(pen(self._theme, stroke))
            painter.drawLine(place, place + QPointF(wide, 0))
            return
        box = QRectF(place.x() + wide / 4, place.y() - wide / 4, wide / 2, wide / 2)
        paint_area(painter, self._theme, stroke, box)

    def _places(self, width: float) -> list[QPointF]:
        found, x, y = [], 0.0, 0.0
        for _stroke, name in self._entries:
            wide = self._theme.px(_SAMPLE) + 6 + self._metrics().horizontalAdvance(name)
            if x and x + wide > width:
                x, y = 0.0, y + self._line()
            found.append(QPointF(x, y))
            x += wide + self._theme.px(_GAP)
        return found

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(Text.SMALL))

    def _line(self) -> float:
        return self._metrics().height() + 4.0
