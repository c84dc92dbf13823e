"""The best plan that can be found: what to do and when, why, and what else would be possible."""

import time
from collections.abc import Callable

import msgspec

from planner.errors import RefusedError
from planner.graph.attempts import Attempts
from planner.graph.calendar import MINUTES
from planner.graph.drafting import Drafting
from planner.graph.optimum import Optimum
from planner.graph.planning.bounds import bounds, is_beyond, raised
from planner.graph.planning.derive import follows
from planner.graph.planning.draft import Draft
from planner.graph.planning.figures import Figure
from planner.graph.planning.forecast import finish_range
from planner.graph.planning.network import Network
from planner.graph.planning.placing import placements
from planner.graph.planning.problem import relevant_currencies
from planner.graph.planning.request import SECONDS, Request, check_request
from planner.graph.planning.slack import Backward
from planner.graph.planning.unpinned import unpinned
from planner.graph.planning.ways_out import WaysOut
from planner.graph.standing import Standing
from planner.model import Outcome, Placement, Policy, Status, Totals, WayOut

__all__ = ["SECONDS", "Request", "first_plan", "make_plan", "outcome_of"]

#: What the solver counts in a second, less than on a fast machine so that it lasts no longer.
EFFORT = 0.5
#: What the solver may spend on how far a limit has to move.
WAY_OUT = 0.4
_CENTS = 100
#: Tells of an answer, which is only made if somebody listens.
Tell = Callable[[Callable[[], Outcome]], None]


def make_plan(
    standing: Standing,
    request: Request,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.perf_counter,
    seconds: float = SECONDS,
    improved: Callable[[Outcome], None] | None = None,
) -> Outcome:
    """Return the best plan found, or why there is none and what would make one possible.

    The solver may search for about so many ``seconds``, counted in its own steps: equal libraries,
    requests and seconds give equal plans, but for the seconds told in them. Without any only the
    first answer is made. ``improved`` is told that one and each better one, on the caller's thread,
    before the last is returned; where there is no plan, the ways out found so far. When
    ``cancelled`` the best plan so far is returned. Raises RefusedError for what cannot be asked.
    """
    began = clock()
    drafting = _drafting(standing, request, cancelled)

    def told(outcome: Outcome) -> Outcome:
        policy = request.limits.policy
        return msgspec.structs.replace(outcome, policy=policy, seconds=clock() - began)

    def tell(make: Callable[[], Outcome]) -> None:
        if improved is not None:
            improved(told(make()))

    return told(_already(drafting.network) or _found(drafting, seconds, tell))


def first_plan(
    standing: Standing, request: Request, cancelled: Callable[[], bool] = lambda: False
) -> Outcome:
    """Return the first answer that :func:`make_plan` would make, without saying how sure it is.

    Raises RefusedError for what cannot be asked.
    """
    drafting = _drafting(standing, request, cancelled)
    outcome = _already(drafting.network)
    return outcome or _found(drafting, 0.0, lambda _make: None, forecast=False)


def _drafting(standing: Standing, request: Request, cancelled: Callable[[], bool]) -> Drafting:
    """Begin to plan; raises RefusedError for what cannot be asked."""
    check_request(standing.library, standing.today, request)
    drafting = Drafting(standing, request, cancelled=cancelled)
    _check_money(drafting.network)
    return drafting


def _check_money(network: Network) -> None:
    """Refuse to compare money in several currencies."""
    request = network.problem.request
    limits = request.limits
    if limits.budget is None and limits.policy is not Policy.CHEAPEST:
        return
    currencies = relevant_currencies(network.problem.activities.values())
    if len(currencies) > 1:
        raise RefusedError(
            f"Prices stand in several currencies ({', '.join(currencies)}) and cannot be compared."
            " Exclude items until one is left, or plan without budget by another policy."
        )
    if limits.budget is not None and limits.currency and currencies not in ([], [limits.currency]):
        raise RefusedError(
            f"The budget is in {limits.currency}, but prices stand in {currencies[0]}."
        )


def _already(network: Network) -> Outcome | None:
    problem = network.problem
    if problem.pinned_activities() or not all(problem.had(need) for need in problem.goals):
        return None
    return Outcome(status=Status.ALREADY, objective=Totals(hours=0.0, cost=0.0))


def _found(drafting: Drafting, seconds: float, tell: Tell, *, forecast: bool = True) -> Outcome:
    """Draft a plan and make it better; if there is none that fits, look for ways out."""
    network, cancelled = drafting.network, drafting.cancelled
    unreachable = tuple(_unreachable(network))
    bound = Totals() if unreachable else _bound(drafting)
    limits = drafting.request.limits

    def show(draft: Draft) -> None:
        tell(lambda: outcome_of(draft, bound, cancelled, forecast=forecast))

    hopeless = bool(unreachable) or is_beyond(bound, limits)
    searches = not hopeless and seconds > 0
    first = drafting.best(thorough=not searches and not hopeless)
    optimum = Optimum(drafting, first, EFFORT * seconds, show)
    if searches and first is not None and first.fits:
        show(first)
    if searches and limits.policy is Policy.FASTEST:
        optimum.offer(drafting.best())
    if searches:
        optimum.search()
    draft = optimum.best
    if searches and not optimum.impossible and (draft is None or not draft.fits):
        draft = drafting.best()
    if draft is not None and draft.fits:
        return _judged(outcome_of(draft, bound, cancelled, forecast=forecast), optimum)
    none = Outcome(status=Status.INFEASIBLE, bound=bound, unreachable=unreachable)
    return _with_ways_out(none, drafting, draft, min(WAY_OUT, EFFORT * seconds), tell)


def _bound(drafting: Drafting) -> Totals:
    """Return what no plan can beat; where a limit may be missed, as well as cuts prove it."""
    return raised(drafting.network, drafting.sure, bounds(drafting.network, drafting.sure))


def _judged(outcome: Outcome, optimum: Optimum) -> Outcome:
    """Say how good a plan is proved to be."""
    replace = msgspec.structs.replace
    if optimum.proved:
        return replace(outcome, status=Status.OPTIMAL, bound=outcome.objective)
    network, proved, bound = optimum.network, optimum.bounds, outcome.bound
    if Figure.FINISH in proved and bound.finish is not None and outcome.finish is not None:
        calendar = network.problem.calendar
        day = (
            calendar.last_day(proved[Figure.FINISH] - 1) if proved[Figure.FINISH] else bound.finish
        )
        bound = replace(bound, finish=min(max(day, bound.finish), outcome.finish))
    if Figure.MONEY in proved and bound.cost is not None:
        bound = replace(bound, cost=max(bound.cost, proved[Figure.MONEY] / _CENTS))
    activities = network.problem.activities.values()
    if Figure.WORK in proved and not any(one.full_time_weeks for one in activities):
        hours = proved[Figure.WORK] / MINUTES
        bound = replace(bound, hours=max(bound.hours or 0.0, hours))
    return replace(outcome, bound=bound)


def _unreachable(network: Network) -> list[str]:
    """Return the targets and pins to which no way leads."""
    holds = follows(network, range(len(network.names)))
    problem = network.problem
    found = [
        need.item
        for need in problem.goals
        if not problem.had(need) and network.node_of(need) not in holds
    ]
    for name in problem.pinned_activities():
        number = network.index.get(name)
        if number is None or network.done[number] not in holds:
            found.append(name)
    return list(dict.fromkeys(found))


def _with_ways_out(
    none: Outcome,
    drafting: Drafting,
    draft: Draft | None,
    effort: float,
    tell: Tell,
) -> Outcome:
    """Say what would make a plan possible; ``tell`` hears of it as it is found."""
    request, cancelled = drafting.request, drafting.cancelled
    attempts = Attempts(drafting.standing, effort, cancelled)
    missed = None if draft is None else attempts.answer(draft)
    unpins = tuple(unpinned(request, attempts, cancelled))

    def found(ways: tuple[WayOut, ...]) -> Outcome:
        return msgspec.structs.replace(none, ways_out=(*unpins, *ways))

    search = WaysOut(
        request, attempts, missed, told=lambda ways: tell(lambda: found(ways)), cancelled=cancelled
    )
    ways = search.all(drafting.network)
    return msgspec.structs.replace(found(ways), more_ways=search.cut)


def outcome_of(
    draft: Draft, bound: Totals, cancelled: Callable[[], bool], *, forecast: bool = True
) -> Outcome:
    """Return what a draft amounts to, not claimed to be the best."""
    network, timetable = draft.network, draft.timetable
    placed = placements(network, timetable, draft.rests)
    names = network.names
    slack = Backward(network, timetable, draft.tasks, draft.rests).slack()
    return Outcome(
        status=Status.FEASIBLE,
        objective=_totals(draft, placed),
        bound=bound,
        placements=placed,
        finish=draft.finish,
        finish_range=(
            finish_range(network, timetable, draft.tasks, cancelled) if forecast else None
        ),
        critical=tuple(names[one] for one in draft.critical),
        slack_weeks=tuple((names[one], slack[one]) for one in sorted(slack)),
    )


def _totals(draft: Draft, placed: tuple[Placement, ...]) -> Totals:
    activities = draft.network.problem.activities
    chosen = [activities[draft.network.names[one]] for one in draft.chosen]
    currencies = relevant_currencies(chosen)
    return Totals(
        hours=sum(placement.hours for placement in placed),
        finish=draft.finish,
        cost=draft.cents / _CENTS if len(currencies) <= 1 else None,
        currency=currencies[0] if len(currencies) == 1 else "",
    )
