"""What one might have already, apart from the targets: items whose waiving could help."""

from collections.abc import Iterable

from planner.graph.planning.costs import cents, work
from planner.graph.planning.derive import cheapest, follows, prices_of
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.model import Need, needs


def waivable(network: Network, names: Iterable[str]) -> list[Need]:
    """Return what may be waived, the least work first.

    That is ``names``, a plan's items, or those of some choice; where nothing leads to the targets,
    what is in the way, what has no way at all first.
    """
    problem = network.problem
    targets = {need.item for need in problem.goals}
    if network.goal in follows(network, range(len(network.names))):
        names = by_work(problem, (name for name in names if name in network.index))
        return [Need(name) for name in names or _lightest(network) if name not in targets]
    return [need for need in _blocking(network) if need.item not in targets]


def most_first(problem: Problem, wanted: Iterable[Need]) -> list[Need]:
    """Return needs in the order in which waiving them saves most of what is scarce."""

    def saved(need: Need) -> tuple[int, int]:
        activity = problem.activities.get(need.item)
        if activity is None:
            return 0, 0
        both = (activity.minutes or work(activity), cents(activity))
        return both if problem.request.limits.budget is None else (both[1], both[0])

    return sorted(wanted, key=saved, reverse=True)


def by_work(problem: Problem, names: Iterable[str]) -> tuple[str, ...]:
    """Return items in order of their work, the least first."""
    return tuple(sorted(names, key=lambda name: (work(problem.activities[name]), name)))


def _lightest(network: Network) -> tuple[str, ...]:
    """Return the items of some choice, those with the least work first."""
    activities = tuple(network.problem.activities.values())
    derivation = cheapest(network, prices_of(network, [work(one) for one in activities]))
    assert derivation is not None
    return by_work(network.problem, [activities[one].id for one in derivation.activities])


def _blocking(network: Network) -> list[Need]:
    """Return what cannot be had, nearest to nothing first: what has no way at all leads."""
    problem = network.problem
    holds = follows(network, range(len(network.names)))
    found: dict[tuple[str, int], Need] = {}
    leaves = list(problem.goals)
    for activity in problem.activities.values():
        leaves += [*needs(activity.needs), *activity.corequires]
    for need in leaves:
        node = network.node_of(need)
        if not problem.had(need) and (node is None or node not in holds):
            found.setdefault((need.item, need.level), need)
    return sorted(found.values(), key=lambda need: len(problem.ways(need)) > 0)
