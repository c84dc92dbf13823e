"""What the timeline shows, as values; no Qt, so that it can be computed anywhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from planner.model import Library, Outcome, Placement, Plan

_DAYS = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """An item in the weeks: first and last week from the beginning of the chart.

    ``hours`` by week; ``ghost`` are the weeks of the baseline; ``slack`` how many weeks it may
    start later, ``until`` in which week it would then end at the latest; ``decides`` marks what
    decides the finish.
    """

    item: str
    first: int
    last: int
    start: date
    end: date
    hours: float
    instant: bool
    decides: bool
    pinned: bool
    slack: int
    until: int
    ghost: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars in order of start over weeks from ``monday`` on, hours and limits by week."""

    monday: date
    weeks: int
    bars: tuple[Bar, ...]
    load: tuple[float, ...]
    limit: tuple[float, ...]
    today: float
    deadline: float | None
    finish: date | None

    def week_of(self, day: date) -> float:
        """Return where a day is, in weeks from the beginning."""
        return (day - self.monday).days / _DAYS

    def first_day(self, week: int) -> date:
        """Return the Monday of a week."""
        return self.monday + timedelta(weeks=week)


def chart(library: Library, plan: Plan, today: date) -> Chart:
    """Return what the timeline shows of a plan."""
    outcome = plan.outcome
    placed = [p for p in outcome.placements if p.item in library.items] if outcome else []
    days = [today, *(p.start for p in placed), *(p.end for p in placed)]
    if plan.limits.deadline is not None:
        days.append(plan.limits.deadline)
    monday = min(days) - timedelta(days=min(days).weekday())
    weeks = (max(days) - monday).days // _DAYS + 2
    load = [0.0] * weeks
    for placement in placed:
        for week in placement.weeks:
            load[_week(week.monday, monday)] += week.hours
    return Chart(
        monday=monday,
        weeks=weeks,
        bars=tuple(_bars(plan, outcome, placed, monday)) if outcome else (),
        load=tuple(load),
        limit=tuple(_limit(plan, monday + timedelta(weeks=week)) for week in range(weeks)),
        today=(today - monday).days / _DAYS,
        deadline=(
            None
            if plan.limits.deadline is None
            else ((plan.limits.deadline - monday).days + 1) / _DAYS
        ),
        finish=outcome.finish if outcome else None,
    )


def _bars(plan: Plan, outcome: Outcome, placed: Iterable[Placement], monday: date) -> Iterator[Bar]:
    ghosts = {p.item: (_week(p.start, monday), _week(p.end, monday)) for p in plan.baseline}
    slack, critical = dict(outcome.slack_weeks), set(outcome.critical)
    pins = {pin.item for pin in plan.pinned}
    finish = _week(outcome.finish, monday) if outcome.finish else 0
    for one in placed:
        last, late = _week(one.end, monday), slack.get(one.item, 0)
        yield Bar(
            item=one.item,
            first=_week(one.start, monday),
            last=last,
            start=one.start,
            end=one.end,
            hours=one.hours,
            instant=one.start == one.end and not one.hours,
            decides=one.item in critical,
            pinned=one.item in pins,
            slack=late,
            until=max(last, min(last + late, finish)),
            ghost=ghosts.get(one.item),
        )


def _week(day: date, monday: date) -> int:
    return (day - monday).days // _DAYS


def _limit(plan: Plan, monday: date) -> float:
    """Return the hours that a week has, days of other periods taken into account."""
    usual = plan.limits.hours_per_week
    if not plan.limits.periods:
        return usual
    total = 0.0
    for offset in range(_DAYS):
        day = monday + timedelta(days=offset)
        hours = usual
        for period in plan.limits.periods:
            if period.first <= day <= period.last:
                hours = period.hours_per_week
        total += hours
    return total / _DAYS
