"""When a plan will be done: at the pace that was planned, and at the pace of the logged weeks."""

from collections.abc import Callable
from datetime import date, timedelta

import msgspec
from msgspec.structs import replace

from planner.graph.plan import make_plan
from planner.graph.replanning.wishes import wishes
from planner.graph.standing import Standing
from planner.model import FinishRange, Library, Pin, Plan, Status

#: So many whole weeks before this one tell the pace.
PACE_WEEKS = 4
_WEEK = timedelta(weeks=1)
_MOST_HOURS = 168.0


class Pace(msgspec.Struct, frozen=True):
    """Hours a week on average over so many whole weeks with their study logged."""

    hours_per_week: float
    weeks: int


class Ending(msgspec.Struct, frozen=True):
    """When the targets will be had at so many hours a week; no ``finish`` if never."""

    hours_per_week: float
    finish: date | None
    finish_range: FinishRange | None


class Outlook(msgspec.Struct, frozen=True):
    """The two forecasts; there is no ``logged`` one before a whole week with study has passed."""

    planned: Ending
    logged: Ending | None
    pace: Pace | None


def pace(library: Library, today: date) -> Pace | None:
    """Return the pace of the last whole weeks, from the first in which anything was logged.

    None if nothing was logged before this week.
    """
    monday = today - timedelta(days=today.weekday())
    days = [entry.on for entry in library.log.values() if entry.on < monday]
    if not days:
        return None
    first = min(days)
    since = (monday - (first - timedelta(days=first.weekday()))).days // _WEEK.days
    weeks = min(PACE_WEEKS, since)
    hours = sum(e.hours for e in library.log.values() if monday - weeks * _WEEK <= e.on < monday)
    return Pace(hours / weeks, weeks)


def outlook(
    standing: Standing, plan: Plan, *, cancelled: Callable[[], bool] = lambda: False
) -> Outlook:
    """Return when a plan that goes on from today with its items will be done.

    Deadline and budget play no part: the question is when. Raises RefusedError for plans that
    cannot be asked for any more.
    """
    known = pace(standing.library, standing.today)
    return Outlook(
        planned=_ending(standing, plan, plan.limits.hours_per_week, cancelled),
        logged=None if known is None else _ending(standing, plan, known.hours_per_week, cancelled),
        pace=known,
    )


def _ending(standing: Standing, plan: Plan, hours: float, cancelled: Callable[[], bool]) -> Ending:
    asked = wishes(standing.library, plan, standing.today)
    rate = min(hours, _MOST_HOURS)
    if not rate and not any(one.hours_per_week for one in asked.limits.periods):
        return Ending(hours, None, None)
    limits = replace(asked.limits, hours_per_week=rate, deadline=None, budget=None)
    free = replace(asked, limits=limits)
    held = replace(free, pinned=_held(standing, plan))
    outcome = make_plan(standing, held, cancelled=cancelled, seconds=0)
    if outcome.status is Status.INFEASIBLE:
        outcome = make_plan(standing, free, cancelled=cancelled, seconds=0)
    finish = standing.today if outcome.status is Status.ALREADY else outcome.finish
    return Ending(hours, finish, outcome.finish_range)


def _held(standing: Standing, plan: Plan) -> tuple[Pin, ...]:
    """Return the user's pins, and pins for all else that the plan has chosen and is not had."""
    items, closed = standing.library.items, set(plan.excluded)
    pins = {pin.item: pin for pin in plan.pinned if pin.item in items}
    reached = {need.item for need in plan.targets}
    for one in plan.outcome.placements if plan.outcome else ():
        known = one.item in items and one.item not in closed | reached
        if known and not standing.has(one.item, one.level):
            pins.setdefault(one.item, Pin(one.item))
    return tuple(pins.values())
