"""Planning anew from today what is under way, with as little change as can be."""

from collections.abc import Callable
from datetime import date, timedelta

import msgspec

from planner.graph.check_plan import check_plan
from planner.graph.difference import placed
from planner.graph.plan import SECONDS, Request, make_plan, outcome_of
from planner.graph.replanning.carried import carried
from planner.graph.replanning.changes import Change, Changes
from planner.graph.replanning.steady import STEADY_DAYS, Steady
from planner.graph.replanning.wishes import wishes
from planner.graph.standing import Standing
from planner.model import Outcome, Plan, Status, Totals

__all__ = ["STEADY_DAYS", "Replan", "replan", "wishes"]


class Replan(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan asks for now, what it comes to, and why that differs from before.

    ``done`` are its items that are had by now. ``fresh`` is what a plan made from nothing would
    come to, whatever it changed. With ``near_stays`` nothing begins, ends or falls out of the next
    14 days.
    """

    request: Request
    outcome: Outcome
    done: tuple[str, ...]
    changes: tuple[Change, ...]
    fresh: Outcome
    near_stays: bool


def replan(
    standing: Standing,
    plan: Plan,
    *,
    from_nothing: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
    improved: Callable[[Outcome], None] | None = None,
) -> Replan:
    """Plan anew from today: what is done stays, so do pins, and what has started continues.

    The alternatives chosen before are kept unless they no longer do, and of the ways to place
    them the one that changes least of the next 14 days, then the one that is done first. Not so
    ``from_nothing``: then the best plan is taken, however much changes. ``seconds`` are for the
    search for that one, of which ``improved`` hears. Raises RefusedError for what cannot be asked.
    """
    request = wishes(standing.library, plan, standing.today)
    fresh = make_plan(standing, request, cancelled=cancelled, seconds=seconds, improved=improved)
    old = placed(plan.outcome) if plan.outcome else {}
    again = placed(fresh)
    left = {
        name: one
        for name, one in old.items()
        if name in again or not standing.has(name, one.level)  # had, but runs out on the way
    }
    outcome = fresh
    keeps = not from_nothing and fresh.status is not Status.ALREADY
    if left and plan.outcome and keeps:
        still = carried(standing, plan.outcome, left, request.limits.start or standing.today)
        steady = Steady(standing, request, left, fresh, cancelled)
        outcome = _kept(steady, still, ahead=len(left) < len(old))
    changes = tuple(Changes(standing, request, left, outcome).all())
    last = standing.today + timedelta(days=STEADY_DAYS - 1)
    return Replan(
        request=request,
        outcome=outcome,
        done=tuple(name for name in old if name not in left),
        changes=changes,
        fresh=fresh,
        near_stays=not any(_is_near(change, last) for change in changes),
    )


def _is_near(change: Change, last: date) -> bool:
    return any(days is not None and days[0] <= last for days in (change.before, change.after))


def _kept(steady: Steady, still: Outcome, *, ahead: bool) -> Outcome:
    """Return what is left of the plan as it is, else with as little change as can be.

    It is not left as it is if what was done ahead lets it end in an earlier week while the next
    14 days keep what they hold.
    """
    standing, request, fresh = steady.standing, steady.request, steady.fresh
    holds = steady.needs_all and not check_plan(standing.library, standing.today, request, still)
    if holds and not ahead:
        return _judged(still, fresh)
    draft = steady.draft()
    if holds and (draft is None or not steady.is_sooner(draft)):
        return _judged(still, fresh)
    if draft is None:
        return fresh
    return _judged(outcome_of(draft, fresh.bound, steady.cancelled), fresh)


def _judged(outcome: Outcome, fresh: Outcome) -> Outcome:
    """Return an outcome with what is known of all plans, not only of those that keep its items."""
    same = outcome.objective == fresh.objective
    status = fresh.status if same else Status.FEASIBLE
    return msgspec.structs.replace(
        outcome,
        status=status,
        policy=fresh.policy,
        bound=_least(fresh.bound, outcome.objective),
        seconds=fresh.seconds + outcome.seconds,
    )


def _least(bound: Totals, found: Totals) -> Totals:
    """Return the bound as far as it can be: no figure is better than it."""
    hours, finish, cost = bound.hours, bound.finish, bound.cost
    return Totals(
        hours=None if hours is None or found.hours is None else min(hours, found.hours),
        finish=None if finish is None or found.finish is None else min(finish, found.finish),
        cost=None if cost is None or found.cost is None else min(cost, found.cost),
        currency=bound.currency,
    )
