"""A calendar of days: the more hours, the larger the square; a ring where something was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.charts.chart import Chart
from planner.ui.charts.ink import Stroke, colour
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look
from planner.ui.wording import words

_CELL, _LEAST, _GAP, _SIDE, _TOP, _DAYS = 15, 8, 3, 38, 20, 7
#: From more than this many hours on, a day is of the next level.
LEVELS = (0.0, 1.0, 2.0, 4.0)
_SIZES = (0.0, 0.34, 0.54, 0.76, 1.0)


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day, how many hours were logged on it, whether something was done, and what it says."""

    on: date
    hours: float
    has_done: bool
    text: str

    @property
    def level(self) -> int:
        """The level of the hours, from 0 for none."""
        return sum(self.hours > least for least in LEVELS)


class Heat(Chart):
    """Draws days in columns of weeks, Monday first; as many of the last ones as there is room."""

    across, down = _DAYS, 1

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._all: tuple[DayCell, ...] = ()

    def show_days(self, days: Sequence[DayCell]) -> None:
        """Show other days: all from a Monday on, none left out."""
        self._all = tuple(days)
        self.refresh()

    @property
    def days(self) -> tuple[DayCell, ...]:
        """The days that there is room for."""
        weeks = -(-len(self._all) // _DAYS)
        hidden = max(0, weeks - self._room())
        return self._all[hidden * _DAYS :]

    @property
    def readings(self) -> Sequence[str]:
        return [day.text for day in self.days]

    def first_point(self) -> int:
        """Begin with the last day."""
        return max(0, len(self.days) - 1)

    def spot(self, at: int) -> QRectF:
        size = self._cell()
        left = self.theme.px(_SIDE) + at // _DAYS * (size + _GAP)
        if self.mirrored:
            left = self.width() - left - size
        return QRectF(left, self.theme.px(_TOP) + at % _DAYS * (size + _GAP), size, size)

    def tall(self) -> int:
        lines = self._key()[-1][1] + self.theme.px(_CELL)
        return round(self._days_bottom() + 6 + lines + 6)

    def _days_bottom(self) -> float:
        return self.theme.px(_TOP) + _DAYS * (self._cell() + _GAP)

    def paint(self, painter: QPainter) -> None:
        days = self.days
        self._paint_names(painter, days)
        for at, day in enumerate(days):
            self._paint_day(painter, self.spot(at), day.level, has_done=day.has_done)
        self._paint_key(painter)

    def _paint_day(self, painter: QPainter, box: QRectF, level: int, *, has_done: bool) -> None:
        theme = self.theme
        if level < len(LEVELS):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if level:
            size = box.width() * _SIZES[level]
            square = QRectF(0, 0, size, size)
            square.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme, Stroke.DONE))
            painter.drawRoundedRect(square, 2, 2)
        if has_done:
            ink = theme.status(Look.DONE).text if level else theme.tokens.text
            reach = box.width() * 0.16
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            painter.drawEllipse(box.center(), reach, reach)

    def _paint_names(self, painter: QPainter, days: Sequence[DayCell]) -> None:
        say = words()
        for at in (0, 2, 4):
            box = self.spot(at)
            name = say.say(f"weekday-{at}")
            side = Qt.AlignmentFlag.AlignLeft
            words_box = QRectF(4, box.top(), self.theme.px(_SIDE) - 6, box.height())
            if self.mirrored:
                words_box.moveRight(self.width() - 4)
                side = Qt.AlignmentFlag.AlignRight
            self.write(painter, words_box, name, side)
        free = None
        for at in range(0, len(days), _DAYS):
            first = days[at].on
            box = self.spot(at)
            if at and (first - timedelta(weeks=1)).month == first.month:
                continue
            name = say.say(f"month-{first.month}")
            if first.month == 1 or not at:
                name = f"{name} {first.year}"
            wide = self.metrics().horizontalAdvance(name) + 2.0
            left = box.right() - wide if self.mirrored else box.left()
            label = QRectF(left, 0, wide, self.theme.px(_TOP) - 2)
            if label.right() > self.width() or label.left() < 0:
                continue
            if free is not None and label.adjusted(-6, 0, 6, 0).intersects(free):
                continue
            free = label
            self.write(painter, label, name, Qt.AlignmentFlag.AlignLeft)

    def _paint_key(self, painter: QPainter) -> None:
        """Paint which square means how many hours."""
        size, top = float(self.theme.px(_CELL)), self._days_bottom() + 6
        for x, y, level, name in self._key():
            has_done = level == 0
            wide = self.metrics().horizontalAdvance(name) + 2.0
            left = self.width() - x - size if self.mirrored else x
            self._paint_day(painter, QRectF(left, top + y, size, size), level, has_done=has_done)
            beside = left - 4 - wide if self.mirrored else left + size + 4
            box = QRectF(beside, top + y, wide, size)
            self.write(painter, box, name, Qt.AlignmentFlag.AlignLeft)

    def _key(self) -> list[tuple[float, float, int, str]]:
        """Return where each entry of the key begins, its level and its name; 0 is the dot."""
        say, step = words(), self.theme.px(_CELL) + 4.0
        names = [
            self.tr("up to {hours}").format(hours=say.hours(LEVELS[level]))
            for level in range(1, len(LEVELS))
        ]
        names.append(self.tr("over {hours}").format(hours=say.hours(LEVELS[-1])))
        entries = [*enumerate(names, 1), (0, self.tr("something done"))]
        begin = float(self.theme.px(_SIDE))
        found, x, y = [], begin, 0.0
        for level, name in entries:
            wide = step + self.metrics().horizontalAdvance(name) + 2.0
            if x > begin and x + wide > self.width():
                x, y = begin, y + step
            found.append((x, y, level, name))
            x += wide + self.theme.px(12)
        return found

    def point_at(self, place: QPointF) -> int | None:
        step = self._cell() + _GAP
        along = self.width() - place.x() if self.mirrored else place.x()
        week = int((along - self.theme.px(_SIDE)) // step)
        row = int((place.y() - self.theme.px(_TOP)) // step)
        at = week * _DAYS + row
        return at if week >= 0 and 0 <= row < _DAYS and at < len(self.days) else None

    def _room(self) -> int:
        return max(1, int((self.width() - self.theme.px(_SIDE) - 2) // (self._cell() + _GAP)))

    def _cell(self) -> float:
        """Return the size of a day: smaller where many weeks have to share the width."""
        weeks = max(1, -(-len(self._all) // _DAYS))
        room = (self.width() - self.theme.px(_SIDE) - 2) / weeks - _GAP
        return float(max(_LEAST, min(self.theme.px(_CELL), int(room))))
