"""Charts with hours on an upright axis: where the plot is, its lines, figures and legend."""

from abc import abstractmethod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.ui.charts.chart import Chart
from planner.ui.charts.ink import Legend
from planner.ui.charts.scale import ticks
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

_LEFT, _RIGHT, _FOOT, _LINE = 44, 14, 24, 20
_SIDE = 8


class Plotted(Chart):
    """Knows the plot: hours go up from its lower edge, time along it from where reading begins."""

    #: The height of the plot, the room above it, and about how many steps the axis has.
    high, head, steps = 150, 14, 3

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._measured: tuple[object, QRectF, tuple[float, ...]] | None = None

    @abstractmethod
    def most(self) -> float:
        """Return the largest number of hours that is shown."""

    @abstractmethod
    def legend(self) -> Legend:
        """Return the names of lines and bars."""

    def refresh(self) -> None:
        self._measured = None
        super().refresh()

    def tall(self) -> int:
        legend = self.legend().height(max(1.0, self.inside().width()))
        return round(legend) + self.theme.px(self.head + self.high + _FOOT)

    @property
    def plot(self) -> QRectF:
        """Where the lines and bars are."""
        return self._measures()[0]

    @property
    def ticks(self) -> tuple[float, ...]:
        """The marks of the axis, the last one at the upper edge of the plot."""
        return self._measures()[1]

    def inside(self) -> QRectF:
        """Return the area within the frame that shows the focus."""
        return QRectF(self.rect()).adjusted(_SIDE, _SIDE / 2, -_SIDE, 0)

    def along(self, share: float) -> float:
        """Return where a share of the time is on the picture."""
        plot = self.plot
        way = share * plot.width()
        return plot.right() - way if self.mirrored else plot.left() + way

    def up(self, hours: float) -> float:
        """Return how high up the picture an amount of hours is."""
        plot, marks = self._measures()
        return plot.bottom() - hours / marks[-1] * plot.height()

    def paint_frame(self, painter: QPainter) -> None:
        """Paint the axis with its figures, and the legend."""
        plot, theme = self.plot, self.theme
        for tick in self.ticks:
            y = self.up(tick)
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            side, box = Qt.AlignmentFlag.AlignRight, QRectF(0, y - 10, plot.left() - 6, _LINE)
            if self.mirrored:
                side = Qt.AlignmentFlag.AlignLeft
                box = QRectF(plot.right() + 6, y - 10, self.width() - plot.right() - 6, _LINE)
            self.write(painter, box, words().figure(tick), side)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        self.legend().paint(painter, self.inside(), mirrored=self.mirrored)

    def _measures(self) -> tuple[QRectF, tuple[float, ...]]:
        """Return plot and marks; they are asked for by every point, so they are kept."""
        wanted = (self.width(), self.height(), self.theme.percent, self.mirrored)
        if self._measured is None or self._measured[0] != wanted:
            theme = self.theme
            top = self.legend().height(max(1.0, self.inside().width())) + theme.px(self.head)
            left, right = theme.px(_LEFT), theme.px(_RIGHT)
            if self.mirrored:
                left, right = right, left
            plot = QRectF(self.rect()).adjusted(left, top, -right, -theme.px(_FOOT))
            self._measured = (wanted, plot, ticks(self.most(), self.steps))
        return self._measured[1], self._measured[2]
