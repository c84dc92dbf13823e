"""What a plan would come to without one of its items: the figures of the runner-up."""

import math
from collections.abc import Callable

from msgspec.structs import replace

from planner.graph.calendar import MINUTES
from planner.graph.drafting import Drafting
from planner.graph.planning.draft import Draft
from planner.graph.planning.problem import relevant_currencies
from planner.graph.planning.request import Request
from planner.graph.runner_up import runner_up
from planner.graph.standing import Standing
from planner.model import Outcome, Pin, Placement, RunnerUp, Totals

#: So many items are left out one by one, in a network like the catalogue's; of larger ones fewer.
MOST_TRIES = 16
_NODES = 800
_CENTS = 100


def with_runners_up(
    standing: Standing,
    request: Request,
    outcome: Outcome,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Return a plan that tells of its items what would be done instead, and what that comes to.

    These are drafts, not proved to be the best, and deadline and budget play no part in them. Items
    that are pinned or needed anyway have none; nor have the last of very many.
    """
    pinned = {pin.item for pin in request.pinned}
    places = {one.item for one in outcome.placements}
    left, found = MOST_TRIES * 1.0, []
    for placed in outcome.placements:
        others = [name for name in placed.instead_of if name not in places]
        if left > 0 and others and placed.item not in pinned and not cancelled():
            draft = _draft_without(standing, request, placed.item, cancelled)
            left -= 1 if draft is None else max(1, len(draft.network) / _NODES)
            found.append(replace(placed, runner_up=_named(standing, draft, placed, others, places)))
        else:
            found.append(placed)
    return replace(outcome, placements=tuple(found))


def instead_of(
    standing: Standing,
    request: Request,
    outcome: Outcome,
    item: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> RunnerUp | None:
    """Return what would be done in place of one item of a plan, pinned or not; None if nothing."""
    places = {one.item for one in outcome.placements}
    placed = next(one for one in outcome.placements if one.item == item)
    others = [name for name in placed.instead_of if name not in places]
    asked = replace(request, pinned=tuple(pin for pin in request.pinned if pin.item != item))
    draft = _draft_without(standing, asked, item, cancelled) if others else None
    return _named(standing, draft, placed, others, places)


def drafted(
    standing: Standing, request: Request, *, cancelled: Callable[[], bool] = lambda: False
) -> Totals | None:
    """Return what a draft comes to, without deadline and budget; None if there is no plan."""
    draft = _draft(standing, request, cancelled)
    return None if draft is None else _totals(draft)


def as_planned(standing: Standing, request: Request, outcome: Outcome) -> Request:
    """Return a request that holds what is left of a plan, to compare its draft with others'."""
    held = {pin.item for pin in request.pinned}
    left = (one for one in outcome.placements if not standing.has(one.item, one.level))
    pins = (Pin(one.item) for one in left if one.item not in held | set(request.excluded))
    return replace(request, pinned=(*request.pinned, *pins))


def _draft_without(
    standing: Standing, request: Request, item: str, cancelled: Callable[[], bool]
) -> Draft | None:
    return _draft(standing, replace(request, excluded=(*request.excluded, item)), cancelled)


def _draft(standing: Standing, request: Request, cancelled: Callable[[], bool]) -> Draft | None:
    limits = replace(request.limits, deadline=None, budget=None)
    asked = replace(request, limits=limits)
    draft = Drafting(standing, asked, cancelled=cancelled).best(thorough=False)
    return None if cancelled() else draft


def _named(
    standing: Standing,
    draft: Draft | None,
    placed: Placement,
    others: list[str],
    places: set[str],
) -> RunnerUp | None:
    """Return what a draft did in place of an item, of several what is most like it.

    None if that is none of the others.
    """
    if draft is None:
        return None
    names = {draft.network.names[one] for one in draft.chosen}
    taken = [name for name in others if name in names]
    taken = taken or [
        name
        for name in others
        if any(one.item in names for one in standing.structure.teachers(name))
    ]
    if not taken or placed.item in names:
        return None
    item = draft.network.problem.structure.items[placed.item]

    def unlike(name: str) -> tuple[bool, bool]:
        other = standing.structure.items[name]
        return other.full_time != item.full_time, other.kind is not item.kind

    like = min(map(unlike, taken))
    name = runner_up(standing, [name for name in taken if unlike(name) == like])
    if name is None:
        return None
    more = _full_time(standing, names - places) - _full_time(standing, places - names)
    return RunnerUp(item=name, totals=_totals(draft), full_time_weeks=more)


def _full_time(standing: Standing, names: set[str]) -> int:
    """Return the weeks of full-time work that items take, but for what runs within another."""
    items = (standing.structure.items[name] for name in names)
    return sum(
        math.ceil(one.weeks.likely)
        for one in items
        if one.full_time and one.weeks is not None and not one.within
    )


def _totals(draft: Draft) -> Totals:
    network = draft.network
    chosen = [network.problem.activities[network.names[one]] for one in draft.chosen]
    currencies = relevant_currencies(chosen)
    return Totals(
        hours=sum(one.minutes for one in chosen) / MINUTES,
        finish=draft.finish,
        cost=draft.cents / _CENTS if len(currencies) <= 1 else None,
        currency=currencies[0] if len(currencies) == 1 else "",
    )
