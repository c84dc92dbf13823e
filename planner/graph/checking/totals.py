"""Whether the figures agree with the placements and the limits."""

import itertools
from collections.abc import Iterator

from planner.graph.checking.case import Case
from planner.graph.checking.ledger import Ledger
from planner.model import Cost

CENT = 0.005
TOLERANCE = 1e-6


def deadline(case: Case) -> Iterator[str]:
    """Tell whether the plan ends after the deadline."""
    latest = case.request.limits.deadline
    if latest is not None and case.finish > latest:
        yield f"The plan ends on {case.finish}, after the deadline {latest}."


def prices(case: Case, ledger: Ledger) -> list[Cost]:
    """Return what the items cost whose price is known; what has started is paid."""
    costs = [
        case.item(placement).cost
        for placement in case.placements.values()
        if not case.started(placement.item) and not ledger.is_reached(placement)
    ]
    return [cost for cost in costs if cost is not None and cost.amount]


def currencies(costs: list[Cost]) -> list[str]:
    """Return the currencies named; an amount without one goes with any."""
    return sorted({cost.currency for cost in costs} - {""})


def money(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell whether the cost is not what the items cost together, in one currency."""
    given = case.outcome.objective
    costs = prices(case, ledger)
    total, named = sum(cost.amount or 0.0 for cost in costs), currencies(costs)
    if len(named) > 1:
        if given.cost is not None:
            yield "The cost adds up several currencies."
    elif given.cost is None or abs(given.cost - total) > CENT:
        yield f"The cost is given as {given.cost}, the items cost {total:g}."
    elif named and given.currency != named[0]:
        yield f"The cost is given in '{given.currency}', the items in '{named[0]}'."


def budget(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell whether the plan costs more than it may, or what cannot be compared with it."""
    limits = case.request.limits
    if limits.budget is None:
        return
    costs = prices(case, ledger)
    total, named = sum(cost.amount or 0.0 for cost in costs), currencies(costs)
    if len(named) > 1:
        yield f"The budget cannot be kept in several currencies: {', '.join(named)}."
    elif total > limits.budget + CENT:
        yield f"The plan costs {total:g}, the budget is {limits.budget:g}."
    elif limits.currency and named and named[0] != limits.currency:
        yield f"The budget is in '{limits.currency}', the items cost '{named[0]}'."


def objective(case: Case) -> Iterator[str]:
    """Tell whether hours, finish or policy are not those of the placements and the request."""
    outcome = case.outcome
    hours = sum(placement.hours for placement in outcome.placements)
    if outcome.objective.hours is None or abs(outcome.objective.hours - hours) > TOLERANCE:
        yield f"The hours are given as {outcome.objective.hours}, the items have {hours:g}."
    finish = case.finish if outcome.placements else None
    if outcome.objective.finish != finish or outcome.finish != finish:
        yield f"The finish is given as {outcome.finish}, the items end on {finish}."
    if outcome.policy is not case.request.limits.policy:
        yield "The outcome is of another policy."


def bounds(case: Case) -> Iterator[str]:
    """Tell which bounds say that nothing is as good as what was found."""
    found, bound = case.outcome.objective, case.outcome.bound
    if bound.hours is not None and bound.hours > (found.hours or 0.0) + TOLERANCE:
        yield f"The bound of {bound.hours:g} hours is above the {found.hours} found."
    if bound.finish is not None and found.finish is not None and bound.finish > found.finish:
        yield f"The bound {bound.finish} is after the finish {found.finish}."
    if bound.cost is not None and found.cost is not None and bound.cost > found.cost + CENT:
        yield f"The bound {bound.cost:g} of the cost is above the {found.cost:g} found."


def critical(case: Case) -> Iterator[str]:
    """Tell whether the critical path is no chain of the plan's items that ends with the plan."""
    names = case.outcome.critical
    unknown = [name for name in names if name not in case.placements]
    if unknown:
        yield f"The critical '{unknown[0]}' is not in the plan."
        return
    chain = [case.placements[name] for name in names]
    if any(one.start > other.start for one, other in itertools.pairwise(chain)):
        yield "The critical path does not go forward in time."
    if case.outcome.placements and (not chain or chain[-1].end != case.finish):
        yield "The critical path does not end at the finish."


def slack(case: Case) -> Iterator[str]:
    """Tell whether slack is negative, or told of what is not in the plan or twice."""
    names = [name for name, _ in case.outcome.slack_weeks]
    if any(name not in case.placements for name in names) or len(names) != len(set(names)):
        yield "Slack is told of something else than the items of the plan."
    if any(weeks < 0 for _, weeks in case.outcome.slack_weeks):
        yield "Slack is negative."


def finish_range(case: Case) -> Iterator[str]:
    """Tell whether the simulated finishes do not rise."""
    days = case.outcome.finish_range
    if days is not None and not days.p50 <= days.p80 <= days.p95:
        yield "The simulated finishes are not in order."
