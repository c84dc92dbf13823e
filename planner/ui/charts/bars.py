"""Bars side by side: what was planned for a week or month, and what was logged."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.ui.charts.ink import Legend, Stroke, paint_area, pen
from planner.ui.charts.plotted import Plotted
from planner.ui.theme.theme import Theme

_FOOT = 24
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


class Bars(Plotted):
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
        plot = self.plot
        if not self._spans or not plot.adjusted(0, 0, 0, self.theme.px(_FOOT)).contains(place):
            return None
        along = plot.right() - place.x() if self.mirrored else place.x() - plot.left()
        return min(len(self._spans) - 1, max(0, int(along / self._step_wide())))

    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        self.paint_frame(painter)
        for at, span in enumerate(self._spans):
            if span.planned:
                paint_area(painter, theme, Stroke.PLANNED, self._bar(at, span.planned, 0.84))
            if span.logged:
                paint_area(painter, theme, Stroke.DONE, self._bar(at, span.logged, 0.56))
        self._paint_names(painter, self.plot)

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
        top, bottom = self.up(hours), self.plot.bottom()
        wide = max(1.0, min(self._step_wide() * share, self.theme.px(_WIDEST) * share))
        return QRectF(self._middle(at) - wide / 2, top, wide, bottom - top)

    def _middle(self, at: int) -> float:
        return self.along((at + 0.5) / max(1, len(self._spans)))

    def _step_wide(self) -> float:
        return self.plot.width() / max(1, len(self._spans))

    def most(self) -> float:
        hours = (max(span.logged, span.planned or 0.0) for span in self._spans)
        return max(hours, default=0.0)

    def legend(self) -> Legend:
        entries = [(Stroke.DONE, self.tr("logged"))]
        if any(span.planned for span in self._spans):
            entries.append((Stroke.PLANNED, self.tr("planned")))
        return Legend(self.theme, entries, areas=True)
