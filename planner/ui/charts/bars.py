"""Bars side by side: what was planned for a week or month, and what was logged."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.ui.charts.chart import Chart
from planner.ui.charts.ink import Legend, Stroke, paint_area, pen
from planner.ui.charts.scale import ticks
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

_PLOT, _LEFT, _RIGHT, _FOOT, _HEAD = 150, 44, 14, 24, 14
_WIDEST, _NAME_GAP = 40, 8


@dataclass(frozen=True, slots=True)
class Span:
    """A week or month: its short name under the axis, its hours, and what it says.

    ``planned`` is None where nothing was planned; ``is_now`` marks the one that is going on.
    """

    name: str
    text: str
    logged: float
    planned: float | None = None
    is_now: bool = False


class Bars(Chart):
    """Draws spans of time: logged hours as full bars, planned ones as a hatched frame behind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._spans: tuple[Span, ...] = ()

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show other spans, in the order of time."""
        self._spans = tuple(spans)
        self.refresh()

    @property
    def readings(self) -> Sequence[str]:
        return [span.text for span in self._spans]

    def first_point(self) -> int:
        """Begin with what is going on."""
        return next((at for at, span in enumerate(self._spans) if span.is_now), 0)

    def spot(self, at: int) -> QRectF:
        span = self._spans[at]
        return self._bar(at, max(span.logged, span.planned or 0.0), 0.9)

    def point_at(self, place: QPointF) -> int | None:
        plot = self._plot()
        if not self._spans or not plot.adjusted(0, 0, 0, self.theme.px(_FOOT)).contains(place):
            return None
        along = plot.right() - place.x() if self.mirrored else place.x() - plot.left()
        return min(len(self._spans) - 1, max(0, int(along / self._step_wide())))

    def tall(self) -> int:
        return round(self._legend().height(max(1, self.width() - 16))) + self.theme.px(
            _HEAD + _PLOT + _FOOT
        )

    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        self._paint_axes(painter)
        for at, span in enumerate(self._spans):
            if span.planned:
                paint_area(painter, theme, Stroke.PLANNED, self._bar(at, span.planned, 0.84))
            if span.logged:
                paint_area(painter, theme, Stroke.DONE, self._bar(at, span.logged, 0.56))
        area = QRectF(self.rect()).adjusted(8, 4, -8, 0)
        self._legend().paint(painter, area, mirrored=self.mirrored)

    def _paint_axes(self, painter: QPainter) -> None:
        plot, theme = self._plot(), self.theme
        for tick in self._ticks():
            y = plot.bottom() - tick / self._ticks()[-1] * plot.height()
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            side, box = Qt.AlignmentFlag.AlignRight, QRectF(0, y - 10, plot.left() - 6, 20)
            if self.mirrored:
                side = Qt.AlignmentFlag.AlignLeft
                box = QRectF(plot.right() + 6, y - 10, self.width() - plot.right() - 6, 20)
            self.write(painter, box, words().figure(tick), side)
        painter.setPen(QPen(theme.colour("control"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        self._paint_names(painter, plot)

    def _paint_names(self, painter: QPainter, plot: QRectF) -> None:
        """Write names under the bars as far as there is room; the present one always."""
        step, foot = self._step_wide(), self.theme.px(_FOOT)
        taken: list[QRectF] = []
        order = sorted(range(len(self._spans)), key=lambda at: (not self._spans[at].is_now, at))
        for at in order:
            span = self._spans[at]
            if not span.name:
                continue
            wide = self.metrics().horizontalAdvance(span.name) + 2.0
            middle = self._middle(at)
            left = min(max(middle - wide / 2, 0.0), self.width() - wide)
            box = QRectF(left, plot.bottom() + 3, wide, foot - 3)
            if step < 1 or any(
                box.adjusted(-_NAME_GAP, 0, _NAME_GAP, 0).intersects(o) for o in taken
            ):
                continue
            taken.append(box)
            ink = "text" if span.is_now else "muted"
            self.write(painter, box, span.name, Qt.AlignmentFlag.AlignHCenter, ink)
            if span.is_now:
                painter.setPen(pen(self.theme, Stroke.DONE))
                mark = QPointF(middle, plot.bottom() + 2)
                painter.drawLine(mark - QPointF(wide / 2, 0), mark + QPointF(wide / 2, 0))

    def _bar(self, at: int, hours: float, share: float) -> QRectF:
        plot = self._plot()
        high = hours / self._ticks()[-1] * plot.height()
        wide = max(1.0, min(self._step_wide() * share, self.theme.px(_WIDEST) * share))
        return QRectF(self._middle(at) - wide / 2, plot.bottom() - high, wide, high)

    def _middle(self, at: int) -> float:
        plot = self._plot()
        along = (at + 0.5) * self._step_wide()
        return plot.right() - along if self.mirrored else plot.left() + along

    def _step_wide(self) -> float:
        return self._plot().width() / max(1, len(self._spans))

    def _ticks(self) -> tuple[float, ...]:
        hours = [max(span.logged, span.planned or 0.0) for span in self._spans]
        return ticks(max(hours, default=0.0), 3)

    def _legend(self) -> Legend:
        entries = [(Stroke.DONE, self.tr("logged"))]
        if any(span.planned for span in self._spans):
            entries.append((Stroke.PLANNED, self.tr("planned")))
        return Legend(self.theme, entries, areas=True)

    def _plot(self) -> QRectF:
        theme = self.theme
        plot = QRectF(self.rect())
        plot.setTop(self._legend().height(max(1, self.width() - 16)) + theme.px(_HEAD))
        plot.setBottom(plot.bottom() - theme.px(_FOOT))
        left, right = theme.px(_LEFT), theme.px(_RIGHT)
        return plot.adjusted(*((right, 0, -left, 0) if self.mirrored else (left, 0, -right, 0)))
