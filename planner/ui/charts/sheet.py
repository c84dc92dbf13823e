"""A chart with its heading and finding on one sheet, as a picture of it is copied or saved."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.ui.charts.chart import Chart
from planner.ui.theme.theme import Text, Theme

_EDGE, _GAP, _TALLEST = 16, 6, 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeading.value


class Sheet(QWidget):
    """Never shown; painted when its picture is taken."""

    def __init__(self, theme: Theme, chart: Chart, heading: str, finding: str) -> None:
        super().__init__()
        self._theme, self._chart = theme, chart
        self._lines = [
            (text, purpose, ink)
            for text, purpose, ink in (
                (heading, Text.HEADING, "text"),
                (finding, Text.BODY, "muted"),
            )
            if text
        ]
        self.setLayoutDirection(chart.layoutDirection())
        size = QSize(chart.width() + 2 * _EDGE, 0)
        self._boxes = self._places(chart.width())
        self._top = self._boxes[-1].bottom() + _GAP if self._boxes else _EDGE
        self.resize(size.expandedTo(QSize(0, self._top + chart.height() + _EDGE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        for box, (text, purpose, ink) in zip(self._boxes, self._lines, strict=True):
            painter.setFont(self._theme.font(purpose))
            painter.setPen(self._theme.colour(ink))
            painter.drawText(QRectF(box), _WRAPPED, text)
        painter.translate(_EDGE, self._top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._chart.paint(painter)
        painter.end()

    def _places(self, width: int) -> list[QRect]:
        found, top = [], _EDGE
        for text, purpose, _ink in self._lines:
            room = QRect(_EDGE, top, width, _TALLEST)
            metrics = QFontMetrics(self._theme.font(purpose))
            tall = metrics.boundingRect(room, _WRAPPED, text).height()
            found.append(QRect(QPoint(_EDGE, top), QSize(width, tall)))
            top += tall + _GAP
        return found
