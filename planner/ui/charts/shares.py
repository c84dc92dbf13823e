"""Rows of bars: how much of each part is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.ui.charts.chart import Chart
from planner.ui.charts.ink import Stroke, colour
from planner.ui.theme.theme import Text, Theme

_ROW, _BAR, _GAP = 40, 10, 6
_REMARK = 0.6


@dataclass(frozen=True, slots=True)
class Share:
    """A part: its name, how much of it is done from 0 to 1, a remark, and what it says."""

    name: str
    share: float
    remark: str
    text: str


class Shares(Chart):
    """Draws a row for each part: name and remark, under them a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._parts: tuple[Share, ...] = ()

    def show_parts(self, parts: Sequence[Share]) -> None:
        """Show other parts, from above."""
        self._parts = tuple(parts)
        self.refresh()

    @property
    def readings(self) -> Sequence[str]:
        return [part.text for part in self._parts]

    def spot(self, at: int) -> QRectF:
        row = float(self.theme.px(_ROW))
        return QRectF(6, at * row + 4, self.width() - 12, row - 6)

    def point_at(self, place: QPointF) -> int | None:
        at = int(place.y() // self.theme.px(_ROW))
        return at if 0 <= at < len(self._parts) else None

    def tall(self) -> int:
        return max(1, len(self._parts)) * self.theme.px(_ROW) + 4

    def paint(self, painter: QPainter) -> None:
        for at, part in enumerate(self._parts):
            self._paint_part(painter, part, self.spot(at).adjusted(2, 0, -2, 0))

    def _paint_part(self, painter: QPainter, part: Share, box: QRectF) -> None:
        line, bar = QRectF(box), QRectF(box)
        bar.setTop(box.bottom() - self.theme.px(_BAR))
        line.setBottom(bar.top() - 2)
        self._paint_words(painter, part, line)
        self._paint_bar(painter, part.share, bar)

    def _paint_words(self, painter: QPainter, part: Share, line: QRectF) -> None:
        """Paint the name where reading begins, the remark at the other end."""
        theme = self.theme
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        wide = min(self.metrics().horizontalAdvance(part.remark) + 2.0, line.width() * _REMARK)
        remark, name = QRectF(line), QRectF(line)
        if self.mirrored:
            near, far = far, near
            remark.setRight(line.left() + wide)
            name.setLeft(remark.right() + _GAP)
        else:
            remark.setLeft(line.right() - wide)
            name.setRight(remark.left() - _GAP)
        self.write(painter, remark, part.remark, far)
        painter.setFont(theme.font(Text.BODY))
        painter.setPen(theme.colour("text"))
        short = painter.fontMetrics().elidedText(
            part.name, Qt.TextElideMode.ElideRight, int(name.width())
        )
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, near | absolute, short)

    def _paint_bar(self, painter: QPainter, share: float, bar: QRectF) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        full = QRectF(bar)
        full.setWidth(bar.width() * min(1.0, max(0.0, share)))
        if self.mirrored:
            full.moveRight(bar.right())
        if full.width() >= 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme, Stroke.DONE))
            painter.drawRoundedRect(full, 3, 3)
