"""What lies over the picture: selection, focus, handles, the line being drawn."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from planner.ui.canvas.linking import HANDLE, Link, handles
from planner.ui.canvas.picture import Shape
from planner.ui.canvas.shapes import outline
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_AWAY = 4.0
_BUBBLE = 320


class Overlay:
    """Paints it; everything in pixels of the view."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ring(self, painter: QPainter, shape: Shape, box: QRectF, *, strong: bool) -> None:
        """Paint a ring around a box: it is selected, or with the keyboard's focus, strong."""
        painter.setPen(QPen(self._theme.colour("accent"), 3.0 if strong else 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline(shape, box.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY)))

    def handles(self, painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
        """Paint the knobs from which new lines are drawn."""
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("canvas"))
        for middle in handles(box, mirrored=mirrored).values():
            painter.drawEllipse(middle, HANDLE / 2, HANDLE / 2)

    def band(self, painter: QPainter, box: QRectF) -> None:
        """Paint the box with which one selects."""
        accent = self._theme.colour("accent")
        painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
        accent.setAlphaF(0.12)
        painter.setBrush(accent)
        painter.drawRect(box)

    def forbidden(self, painter: QPainter, boxes: Iterable[QRectF]) -> None:
        """Dim boxes at which a new line must not end, and mark each with a no-entry sign."""
        veil = self._theme.colour("canvas")
        veil.setAlphaF(1 - self._theme.tokens.dim_node)
        red = QColor(self._theme.status(Look.LATE).border)
        for box in boxes:
            painter.fillRect(box.adjusted(-2, -2, 2, 2), veil)
            size = min(9.0, box.height() / 2)
            middle = box.center()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(red)
            painter.drawEllipse(middle, size, size)
            bar = QRectF(0, 0, size * 1.2, size * 0.4)
            bar.moveCenter(middle)
            painter.fillRect(bar, self._theme.colour("canvas"))

    def link(self, painter: QPainter, link: Link, start: QPointF, view: QRectF) -> None:
        """Paint the line being drawn; where it must not end, dashed, with the reason beside it."""
        reason = link.reason
        colour = QColor(self._theme.status(Look.LATE).border)
        pen = QPen(colour if reason else self._theme.colour("accent"), 2.5)
        if reason:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(start)
        middle = (start.x() + link.at.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, link.at.y()), link.at)
        painter.drawPath(path)
        if reason:
            self._bubble(painter, reason, link.at, view)

    def _bubble(self, painter: QPainter, text: str, at: QPointF, view: QRectF) -> None:
        colours = self._theme.status(Look.LATE)
        font = self._theme.font(Text.BODY)
        flags = Qt.TextFlag.TextWordWrap
        wide = QRectF(0, 0, self._theme.px(_BUBBLE), 400)
        words = QRectF(QFontMetrics(font).boundingRect(wide.toRect(), flags, text))
        box = words.adjusted(-10, -6, 10, 6)
        box.moveTopLeft(at + QPointF(16, 16))
        box.moveRight(min(box.right(), view.right() - 8))
        box.moveBottom(min(box.bottom(), view.bottom() - 8))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(colours.text))
        painter.setFont(font)
        painter.drawText(box.adjusted(10, 6, -10, -6), flags, text)
