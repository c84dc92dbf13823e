"""Which weeks, months or years of a timeline bear a name, by how wide a week is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.ui.screens.plan.chart import Chart
from planner.ui.wording import words

_WEEKS_A_MONTH, _MONTHS = 4.35, 12
_STEPS = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the scale, in weeks from the beginning; ``year`` is named where it is new."""

    week: float
    name: str
    year: str


def marks(chart: Chart, width: float, least: float) -> Iterator[Mark]:
    """Yield marks at least so many pixels apart, given the width of a week."""
    if width * 2 >= least:
        yield from _weeks(chart, 1 if width >= least else 2)
        return
    month = width * _WEEKS_A_MONTH
    step = next((step for step in _STEPS if step * month >= least), _STEPS[-1])
    yield from _months(chart, step)


def _weeks(chart: Chart, step: int) -> Iterator[Mark]:
    year = 0
    for week in range(0, chart.weeks, step):
        number = chart.first_day(week).isocalendar()
        yield Mark(week, f"W{number.week}", str(number.year) if number.year != year else "")
        year = number.year


def _months(chart: Chart, step: int) -> Iterator[Mark]:
    first = chart.first_day(0)
    month = first.year * _MONTHS + first.month  # the month after the first, counted from year 0
    month += -month % step
    year = 0
    while True:
        day = date(month // _MONTHS, month % _MONTHS + 1, 1)
        week = chart.week_of(day)
        if week >= chart.weeks:
            return
        name = words().say(f"month-{day.month}") if step < _MONTHS else str(day.year)
        shown = "" if day.year == year or step >= _MONTHS else str(day.year)
        yield Mark(week, name, shown)
        year = day.year
        month += step
