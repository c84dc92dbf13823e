"""Which items to do: the cheapest way through the alternatives that a good search finds."""

from collections.abc import Callable, Iterable

import msgspec

from planner.graph.planning.costs import Costs
from planner.graph.planning.derive import GOAL, cheapest, prices_of, supports
from planner.graph.planning.improve import Improver
from planner.graph.planning.landmarks import landmarks
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.standing import Standing
from planner.model import Limits, Need, Pin, Policy


class Selection(msgspec.Struct, frozen=True):
    """Items to do, each after all on which it rests; a skill is one studied by oneself.

    ``rests_on`` names for each item the items of the selection on which it rests directly, and
    ``sure`` those that no selection can do without.
    """

    items: tuple[str, ...]
    rests_on: dict[str, tuple[str, ...]]
    sure: frozenset[str]


def choose(
    standing: Standing,
    targets: Iterable[Need],
    *,
    policy: Policy = Policy.LEAST_WORK,
    pinned: Iterable[str] = (),
    excluded: Iterable[str] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Selection | None:
    """Return what to do to have all targets, or None if there is no way.

    What is had today is used, what has started costs what is left of it, and no item is
    supported only by itself. When things are done plays no part here.
    """
    request = Request(
        targets=tuple(targets),
        limits=Limits(policy=policy),
        pinned=tuple(Pin(item) for item in pinned),
        excluded=tuple(excluded),
    )
    network = Network(Problem(standing, request))
    sure = landmarks(network)
    chosen = select(network, Costs(network.problem, policy), sure, cancelled)
    return None if chosen is None else _selection(network, chosen, sure)


def select(
    network: Network,
    costs: Costs,
    sure: frozenset[int],
    cancelled: Callable[[], bool] = lambda: False,
) -> frozenset[int] | None:
    """Return the numbers of the activities to do; ``sure`` are the landmarks of the network."""
    first = cheapest(network, prices_of(network, costs.alone))
    if first is None:
        return None
    return Improver(network, costs, sure, cancelled).best(first)


def _selection(network: Network, chosen: frozenset[int], sure: frozenset[int]) -> Selection:
    costs = Costs(network.problem, network.problem.request.limits.policy)
    derivation = Improver(network, costs, ()).within(chosen)
    assert derivation is not None
    names = network.names
    return Selection(
        tuple(names[one] for one in derivation.activities),
        {
            names[one]: tuple(names[other] for other in rests)
            for one, rests in supports(network, derivation).items()
            if one != GOAL
        },
        frozenset(names[one] for one in sure),
    )
