"""What the timeline shows, as values; no Qt, so that it can be computed anywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.model import Library, Placement, Plan

_DAYS = 7


@dataclass(frozen=True, slots=True)
class Bar:
    """An item in the weeks: first and last week from the beginning of the chart.

    ``hours`` by week; ``ghost`` are the weeks of the baseline; ``slack`` how many weeks it may
    start later; ``decides`` marks what decides the finish.
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
    ghosts = {p.item: p for p in plan.baseline}
    slack = dict(outcome.slack_weeks) if outcome else {}
    critical = set(outcome.critical) if outcome else set()
    pins = {pin.item for pin in plan.pinned}
    load = [0.0] * weeks
    for placement in placed:
        for week in placement.weeks:
            load[_week(week.monday, monday)] += week.hours
    return Chart(
        monday=monday,
        weeks=weeks,
        bars=tuple(_bar(p, monday, ghosts, slack, critical, pins) for p in placed),
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


def _bar(
    placement: Placement,
    monday: date,
    ghosts: Mapping[str, Placement],
    slack: Mapping[str, int],
    critical: set[str],
    pins: set[str],
) -> Bar:
    ghost = ghosts.get(placement.item)
    return Bar(
        item=placement.item,
        first=_week(placement.start, monday),
        last=_week(placement.end, monday),
        start=placement.start,
        end=placement.end,
        hours=placement.hours,
        instant=placement.start == placement.end and not placement.hours,
        decides=placement.item in critical,
        pinned=placement.item in pins,
        slack=slack.get(placement.item, 0),
        ghost=None if ghost is None else (_week(ghost.start, monday), _week(ghost.end, monday)),
    )


def _week(day: date, monday: date) -> int:
    return (day - monday).days // _DAYS


def _limit(plan: Plan, monday: date) -> float:
    """Return the hours that a week has, days of other periods taken into account."""
    usual = plan.limits.hours_per_week
    total = 0.0
    for offset in range(_DAYS):
        day = monday + timedelta(days=offset)
        hours = usual
        for period in plan.limits.periods:
            if period.first <= day <= period.last:
                hours = period.hours_per_week
        total += hours
    return total / _DAYS
