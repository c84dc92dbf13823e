"""Under the timeline: the hours of each week, and how many there are."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.screens.plan.bars import Place
from planner.ui.screens.plan.chart import Chart
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

#: Rounding of hours is no overload.
_TOLERANCE = 0.05
_GAP, _BELOW, _ABOVE = 3.0, 6, 24


class LoadBars:
    """Paints a bar for each week and the limit as a dashed line; what is over it is hatched."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        chart: Chart,
        area: QRectF,
        names: float,
        at: Place,
        weeks: Sequence[int],
    ) -> None:
        """Paint the weeks in view beside the column of names; ``at`` is where a week begins."""
        theme = self._theme
        painter.fillRect(area, theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.topLeft(), area.topRight())
        most = max([*chart.load, *chart.limit, 1.0])
        tall, bottom = area.height() - theme.px(_ABOVE), area.bottom() - _BELOW
        painter.save()
        painter.setClipRect(area.adjusted(names, 0, 0, 0))
        over, within = QColor(theme.status(Look.LATE).border), theme.colour("accent")
        for week in weeks:
            hours = chart.load[week]
            height, left = tall * hours / most, at(week)
            wide = at(week + 1) - left
            bar = QRectF(left, bottom - height, wide - min(_GAP, wide / 4), height)
            if hours > chart.limit[week] + _TOLERANCE:
                painter.fillRect(bar, over)
                painter.fillRect(bar, Qt.BrushStyle.BDiagPattern)
            elif hours:
                painter.fillRect(bar, within)
        painter.setPen(QPen(theme.colour("text"), 1, Qt.PenStyle.DashLine))
        for week in weeks:
            y = bottom - tall * chart.limit[week] / most
            painter.drawLine(QPointF(at(week), y), QPointF(at(week + 1), y))
        painter.restore()

    def paint_words(self, painter: QPainter, area: QRectF, names: float, said: str) -> None:
        """Paint what the bars are into the column of names."""
        theme = self._theme
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(Text.SMALL))
        box = QRectF(12, area.top(), names - 20, area.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, said)
