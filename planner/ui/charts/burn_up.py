"""The burn-up: how much is done over time, how much there is, and when the two will meet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from planner.ui.charts.ink import Legend, Stroke, colour, hatched, pen, veil
from planner.ui.charts.plotted import Plotted
from planner.ui.charts.scale import months
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

_FOOT, _HEAD = 24, 24
_MONTH, _DOT, _NARROW_DOT = 64, 7, 14

Line = Sequence[tuple[date, float]]


@dataclass(frozen=True, slots=True)
class Reading:
    """A point that can be read: where it is, and what it says."""

    on: date
    hours: float
    text: str
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """How the work goes from ``first`` to ``last``. Hours are added up.

    ``scopes`` tells how many hours there were altogether until today, and each line of ``planned``
    what a plan wanted to be done. ``cone`` are the days by which 50, 80 and 95 of 100 runs
    have done all. Lines may reach beyond the days that are shown.
    """

    first: date
    last: date
    today: date
    scope: float
    earned: float
    done: Line
    scopes: Line = ()
    planned: Sequence[Line] = ()
    cone: tuple[date, ...] = ()
    deadline: date | None = None
    readings: tuple[Reading, ...] = ()


class BurnUp(Plotted):
    """Draws a :class:`Course`: scope, done, planned, the forecast, the deadline."""

    high, head, steps = 190, 24, 4

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._course: Course | None = None

    def show_course(self, course: Course) -> None:
        """Show another course."""
        self._course = course
        self.refresh()

    @property
    def course(self) -> Course | None:
        """What is shown."""
        return self._course

    @property
    def readings(self) -> Sequence[str]:
        return [one.text for one in self._course.readings] if self._course else []

    def first_point(self) -> int:
        """Begin with what is done today."""
        points = self._course.readings if self._course else ()
        return max((at for at, one in enumerate(points) if one.is_done), default=0)

    def spot(self, at: int) -> QRectF:
        course = self._course
        assert course is not None
        one = course.readings[at]
        size = float(self.theme.px(_DOT))
        box = QRectF(0, 0, size, size)
        box.moveCenter(QPointF(self._x(one.on), self.up(one.hours)))
        return box

    def paint(self, painter: QPainter) -> None:
        course = self._course
        if course is None:
            return
        self.paint_frame(painter)
        self._paint_months(painter, course, self.plot)
        painter.save()
        painter.setClipRect(self.plot.adjusted(-4, -4, 4, 4))
        self._paint_forecast(painter, course)
        self._paint_lines(painter, course)
        painter.restore()
        self._paint_days(painter, course)

    def _paint_months(self, painter: QPainter, course: Course, plot: QRectF) -> None:
        theme, say = self.theme, words()
        most = max(2, int(plot.width() / theme.px(_MONTH)))
        marks = list(months(course.first, course.last, most))
        for at, day in enumerate(marks):
            x = self._x(day)
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            name = say.say(f"month-{day.month}")
            if day.month == 1 or at == 0:
                name = str(day.year) if day.month == 1 else f"{name} {day.year}"
            wide = self.metrics().horizontalAdvance(name) + 2
            left = x - wide if self.mirrored else x
            if left >= 0 and left + wide <= self.width():
                box = QRectF(left, plot.bottom() + 4, wide, theme.px(_FOOT) - 4)
                self.write(painter, box, name, Qt.AlignmentFlag.AlignLeft)

    def _paint_lines(self, painter: QPainter, course: Course) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self.theme, Stroke.SCOPE))
        painter.drawPolyline(self._points(self._scope_line(course)))
        painter.setPen(pen(self.theme, Stroke.PLANNED))
        for line in course.planned:
            painter.drawPolyline(self._points(line))
        if course.done:
            points = self._points(course.done)
            under = QPainterPath(QPointF(self._x(course.done[0][0]), self.up(0)))
            for day, hours in course.done:
                under.lineTo(self._x(day), self.up(hours))
            under.lineTo(self._x(course.done[-1][0]), self.up(0))
            painter.fillPath(under, veil(self.theme, Stroke.DONE, 0.14))
            painter.setPen(pen(self.theme, Stroke.DONE))
            painter.drawPolyline(points)
            self._paint_dots(painter, course)

    @staticmethod
    def _scope_line(course: Course) -> Line:
        """Return the line of all hours, drawn on to both edges."""
        scopes = course.scopes or ((course.today, course.scope),)
        return ((course.first, scopes[0][1]), *scopes, (course.last, course.scope))

    def _paint_dots(self, painter: QPainter, course: Course) -> None:
        """Paint the points that can be read, where they do not run into each other."""
        shown = [one for one in course.readings if one.is_done]
        room = self.plot.width() / max(1, len(shown))
        if room < self.theme.px(_NARROW_DOT) / 2:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.theme, Stroke.DONE))
        for one in shown:
            painter.drawEllipse(QPointF(self._x(one.on), self.up(one.hours)), 3.5, 3.5)

    def _paint_forecast(self, painter: QPainter, course: Course) -> None:
        if not course.cone:
            return
        now = QPointF(self._x(course.today), self.up(course.earned))
        ends = [QPointF(self._x(day), self.up(course.scope)) for day in course.cone]
        painter.setPen(Qt.PenStyle.NoPen)
        cone = QPolygonF([now, ends[0], ends[-1]])
        painter.setBrush(veil(self.theme, Stroke.FORECAST, 0.16))
        painter.drawPolygon(cone)
        if self.theme.tokens.high_contrast:
            painter.setBrush(hatched(self.theme, Stroke.FORECAST))
            painter.drawPolygon(cone)
        thin = pen(self.theme, Stroke.FORECAST)
        painter.setPen(thin)
        painter.drawLine(now, ends[0])
        thin.setWidthF(1.0)
        painter.setPen(thin)
        for end in ends[1:]:
            painter.drawLine(now, end)
        painter.setPen(QPen(colour(self.theme, Stroke.FORECAST), 2))
        for end in ends:
            painter.drawLine(end + QPointF(0, -5), end + QPointF(0, 5))

    def _paint_days(self, painter: QPainter, course: Course) -> None:
        """Paint today and the deadline over everything, each with its name."""
        lines = [(course.today, Stroke.TODAY, self.tr("today"))]
        if course.deadline is not None:
            lines.append((course.deadline, Stroke.DEADLINE, self.tr("deadline")))
        plot = self.plot
        taken: list[QRectF] = []
        for day, stroke, name in lines:
            x = self._x(day)
            if not plot.left() - 1 <= x <= plot.right() + 1:
                continue
            painter.setPen(pen(self.theme, stroke))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            wide = self.metrics().horizontalAdvance(name) + 2
            left = min(max(plot.left(), x - wide / 2), plot.right() - wide)
            box = QRectF(left, plot.top() - self.theme.px(_HEAD), wide, self.theme.px(_HEAD) - 2)
            for other in taken:
                if box.intersects(other.adjusted(-4, 0, 4, 0)):
                    box.moveLeft(other.right() + 6 if x >= other.center().x() else
                                 other.left() - wide - 6)  # fmt: skip
            taken.append(box)
            painter.setPen(colour(self.theme, stroke))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _points(self, line: Line) -> QPolygonF:
        return QPolygonF([QPointF(self._x(day), self.up(hours)) for day, hours in line])

    def legend(self) -> Legend:
        course = self._course
        entries = [(Stroke.SCOPE, self.tr("all hours")), (Stroke.DONE, self.tr("done"))]
        if course is not None and course.planned:
            entries.append((Stroke.PLANNED, self.tr("planned")))
        if course is not None and course.cone:
            entries.append((Stroke.FORECAST, self.tr("forecast: 50, 80, 95 of 100 runs")))
        return Legend(self.theme, entries)

    def most(self) -> float:
        course = self._course
        if course is None:
            return 0.0
        lines = (course.scopes, *course.planned)
        return max([course.scope, *(hours for line in lines for _day, hours in line)])

    def _x(self, day: date) -> float:
        course = self._course
        assert course is not None
        share = (day - course.first).days / max(1, (course.last - course.first).days)
        return self.along(min(max(share, -1.0), 2.0))
