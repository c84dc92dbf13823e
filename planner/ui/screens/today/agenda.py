"""What there is to do today, computed from a library; no Qt, so that it can run anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from planner.graph.next_up import NextUp, next_up
from planner.graph.standing import ItemStatus, Standing
from planner.model import Library, Need, Plan, State

_MOST_READY, _MOST_CLOSE = 8, 4


@dataclass(frozen=True, slots=True)
class Agenda:
    """Items by what one can do with them today.

    ``ready`` is ranked, with reasons; ``close`` names locked items with how much they wait for.
    ``logged`` are the hours of this week and ``planned`` those that the plan has for it.
    """

    ready: tuple[NextUp, ...]
    started: tuple[str, ...]
    done: tuple[str, ...]
    close: tuple[str, ...]
    logged: float
    planned: float | None
    arrived: bool


def agenda(
    library: Library,
    today: date,
    plan: Plan | None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Agenda:
    """Return what there is to do, on the way to the plan's targets if there are any."""
    standing = Standing(library, today)
    targets: tuple[Need, ...] = plan.targets if plan else ()
    targets = tuple(need for need in targets if need.item in library.items)
    arrived = bool(targets) and all(standing.has(need.item, need.level) for need in targets)
    ranked = () if arrived else next_up(standing, targets, cancelled=cancelled)
    ready = tuple(one for one in ranked if one.status is ItemStatus.READY)
    monday = today - timedelta(days=today.weekday())
    records = library.records.values()
    return Agenda(
        ready=ready[:_MOST_READY],
        started=tuple(
            r.item for r in records if r.state is State.STARTED and r.item in library.items
        ),
        done=tuple(
            record.item
            for record in records
            if record.state is State.DONE
            and not record.known_before
            and record.finished is not None
            and monday <= record.finished <= today
        ),
        close=() if arrived else _close(standing, plan, ranked),
        logged=sum(entry.hours for entry in library.log.values() if monday <= entry.on <= today),
        planned=_planned(plan, monday),
        arrived=arrived,
    )


def _close(standing: Standing, plan: Plan | None, ranked: tuple[NextUp, ...]) -> tuple[str, ...]:
    """Return locked items: first what opens by what one can do now, then what the plan has next."""
    opened = [item for one in ranked for item in one.opens]
    placed = (
        sorted(plan.outcome.placements, key=lambda one: one.start) if plan and plan.outcome else ()
    )
    on_plan = [one.item for one in placed]
    first = sorted(dict.fromkeys(opened), key=lambda item: item not in on_plan)
    known = standing.structure.items
    locked = (
        item
        for item in dict.fromkeys((*first, *on_plan))
        if item in known and standing.status(item) is ItemStatus.LOCKED
    )
    return tuple(islice(locked, _MOST_CLOSE))


def _planned(plan: Plan | None, monday: date) -> float | None:
    if plan is None:
        return None
    for period in plan.limits.periods:
        if period.first <= monday <= period.last:
            return period.hours_per_week
    return plan.limits.hours_per_week
