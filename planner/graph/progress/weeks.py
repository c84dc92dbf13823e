"""Hours by day and by week: logged, planned and earned, and what was done when."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate

import msgspec

from planner.graph.progress.work import Work
from planner.model import Library, Placement, Plan, State

WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)
#: Hours, added up, by day.
Line = tuple[tuple[date, float], ...]


class Day(msgspec.Struct, frozen=True):
    """A day on which something was logged or done."""

    on: date
    logged: float = 0.0
    done: tuple[str, ...] = ()


class Week(msgspec.Struct, frozen=True):
    """A week from ``monday`` on. ``planned`` is None where no plan is known to have held.

    ``earned`` is what was earned until the end of the week, altogether.
    """

    monday: date
    logged: float
    planned: float | None
    earned: float
    done: int = 0


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def days(library: Library, today: date) -> tuple[Day, ...]:
    """Return the days until today on which something was logged or done, in their order."""
    logged: dict[date, list[float]] = defaultdict(list)
    for entry in library.log.values():
        if entry.on <= today:
            logged[entry.on].append(entry.hours)
    done: dict[date, list[str]] = defaultdict(list)
    for record in library.records.values():
        is_work = record.state is State.DONE and not record.known_before
        if is_work and record.finished is not None and record.finished <= today:
            done[record.finished].append(record.item)
    return tuple(
        Day(on, math.fsum(logged.get(on, ())), tuple(done.get(on, ())))
        for on in sorted({*logged, *done})
    )


def weeks(plan: Plan, work: Work, days: Iterable[Day], first: date, last: date) -> tuple[Week, ...]:
    """Return the weeks from the one that holds a day to the one that holds another."""
    logged: dict[date, float] = defaultdict(float)
    done: dict[date, int] = defaultdict(int)
    for day in days:
        logged[monday_of(day.on)] += day.logged
        done[monday_of(day.on)] += len(day.done)
    planned = _Planned(plan)
    earned = Earned(work)
    return tuple(
        Week(
            monday=monday,
            logged=logged.get(monday, 0.0),
            planned=planned.hours(monday),
            earned=earned.before(monday + WEEK),
            done=done.get(monday, 0),
        )
        for monday in _mondays(first, last)
    )


def _mondays(first: date, last: date) -> Iterator[date]:
    monday = monday_of(first)
    while monday <= last:
        yield monday
        monday += WEEK


class Earned:
    """Looks up how much was earned until when."""

    def __init__(self, work: Work) -> None:
        self._days = [day for day, _hours in work.earnings]
        self._sums = [0.0, *accumulate(hours for _day, hours in work.earnings)]

    def before(self, day: date) -> float:
        """Return the hours earned before a day."""
        return self._sums[bisect_left(self._days, day)]


class _Planned:
    """The hours that the plan, and before it was made its baseline, had for the weeks."""

    def __init__(self, plan: Plan) -> None:
        made = monday_of(plan.made_on) if plan.made_on else None
        placed = plan.outcome.placements if plan.outcome else ()
        self._after = _by_week(placed)
        self._before = _by_week(plan.baseline)
        self._made = made or min(self._after, default=date.max)
        self._began = min([self._made, *self._before])
        self._last = max([*self._after, *self._before], default=date.min)

    def hours(self, monday: date) -> float | None:
        """Return the hours planned for a week; None before there was a plan and after its end."""
        if not self._began <= monday <= self._last:
            return None
        return (self._after if monday >= self._made else self._before).get(monday, 0.0)


def _by_week(placements: Iterable[Placement]) -> dict[date, float]:
    hours: dict[date, float] = defaultdict(float)
    for placed in placements:
        for week in placed.weeks:
            hours[monday_of(week.monday)] += week.hours
    return hours


def planned_lines(plan: Plan, work: Work) -> tuple[Line, ...]:
    """Return what was wanted to be earned until the ends of weeks.

    First the baseline until the plan was made anew, then the plan as it is, from what was earned
    by then; either is left out where there is none.
    """
    if plan.outcome is None or plan.made_on is None:
        return ()
    earned, made = Earned(work), plan.made_on
    lines = [_line(plan.outcome.placements, earned, made, date.max)]
    if began := min((one.start for one in plan.baseline), default=None):
        lines.insert(0, _line(plan.baseline, earned, began, made))
    return tuple(line for line in lines if len(line) > 1)


def _line(placements: Iterable[Placement], earned: Earned, first: date, until: date) -> Line:
    """Return a line from what was earned by a day on, in weeks that end before another."""
    hours = _by_week(placements)
    total = earned.before(first)
    line = [(first, total)]
    for monday in _mondays(first, max(hours, default=date.min)):
        if (sunday := monday + WEEK - _DAY) >= until:
            break
        total += hours.get(monday, 0.0)
        line.append((sunday, total))
    return tuple(line)


def scope_line(plan: Plan, work: Work, today: date) -> Line:
    """Return how many hours there were to do altogether, as the plan stood then."""
    began = min((one.start for one in plan.baseline), default=None)
    if began is None or plan.made_on is None or plan.made_on <= began:
        return ((today, work.scope),)
    before = Earned(work).before(began) + math.fsum(one.hours for one in plan.baseline)
    made = min(plan.made_on, today)
    return ((began, before), (made, before), (made, work.scope), (today, work.scope))


def streak(days: Iterable[Day], today: date) -> int:
    """Return how many weeks in a row there was study; a week that is not over breaks nothing."""
    busy = {monday_of(day.on) for day in days}
    monday = monday_of(today)
    if monday not in busy:
        monday -= WEEK
    count = 0
    while monday in busy:
        count += 1
        monday -= WEEK
    return count
