"""Derivations: how the goal follows from nothing, so that nothing supports only itself."""

import heapq
from collections.abc import Collection, Iterable, Sequence

import msgspec

from planner.graph.planning.network import NEVER, Network

#: Stands for the goal where activities are numbers.
GOAL = -1


class Derivation(msgspec.Struct, frozen=True):
    """For each node that holds the children from which it follows, in the order of settling.

    ``activities`` are those on which the goal rests, each after all on which it rests.
    """

    value: int
    reasons: dict[int, list[int]]
    activities: tuple[int, ...]


def prices_of(network: Network, costs: Sequence[int], *, least: bool = False) -> list[int]:
    """Return what the nodes cost: batches the sum of their activities, all else nothing.

    With ``least`` batches cost what their cheapest activity does.
    """
    found = [0] * len(network)
    for node in network.batches:
        batch = network.batch[node]
        if len(batch) == 1:
            found[node] = costs[batch[0]]
        else:
            each = [costs[one] for one in batch]
            found[node] = min(each) if least else sum(each)
    return found


def prices_within(network: Network, prices: Sequence[int], chosen: Collection[int]) -> list[int]:
    """Return the prices where nothing may be done but what is chosen."""
    found = list(network.shut)
    for activity in chosen:
        for node in network.batches_of[activity]:
            if all(member in chosen for member in network.batch[node]):
                found[node] = prices[node]
    return found


def cheapest(
    network: Network,
    prices: Sequence[int],
    *,
    chosen: Iterable[int] | None = None,
    limit: int | None = None,
    longest: bool = False,
) -> Derivation | None:
    """Return the derivation of the goal with the least sum of prices, shared parts counted anew.

    With ``longest`` the dearest child counts in place of the sum, as for durations. ``chosen``
    are the only activities whose prices are not NEVER, if that is known. None if the goal does
    not follow, or only at ``limit`` or above.
    """
    left, held = list(network.open_threshold), [0] * len(network)
    reasons: dict[int, list[int]] = {}
    heap = [
        (prices[node], node)
        for node in network.first_batches(chosen)
        if prices[node] != NEVER and (limit is None or prices[node] < limit)
    ]
    heapq.heapify(heap)
    if left[network.goal] == 0:
        heap = [(0, network.goal)]
    parents, goal = network.parents, network.goal
    while heap:
        value, node = heapq.heappop(heap)
        if limit is not None and value >= limit:
            return None
        if node == goal:
            return Derivation(value, reasons, _rests_on(network, reasons))
        for parent in parents[node]:
            if left[parent] <= 0 or prices[parent] == NEVER:
                continue
            left[parent] -= 1
            held[parent] = value if longest else held[parent] + value  # values only rise
            reasons.setdefault(parent, []).append(node)
            if left[parent] == 0:
                heapq.heappush(heap, (held[parent] + prices[parent], parent))
    return None


def affordable(network: Network, prices: Sequence[int], most: int) -> set[int]:
    """Return the nodes that may cost no more than ``most`` even if all is shared.

    What a node costs at least is its dearest chain: the "max" heuristic of Bonet and Geffner
    (2001), "Planning as heuristic search".
    """
    left = list(network.open_threshold)
    heap = [(prices[node], node) for node in network.first_batches() if prices[node] <= most]
    heapq.heapify(heap)
    found: set[int] = set()
    while heap:
        value, node = heapq.heappop(heap)
        found.add(node)
        for parent in network.parents[node]:
            left[parent] -= 1
            if left[parent] == 0 and value + prices[parent] <= most:
                heapq.heappush(heap, (value + prices[parent], parent))
    return found


def follows(network: Network, chosen: Collection[int]) -> dict[int, None]:
    """Return, in a possible order, the nodes that hold when no more is done than is chosen.

    Gates of activities that need nothing are left out.
    """
    left = list(network.open_threshold)
    todo = [network.goal] if left[network.goal] == 0 else []
    todo += network.first_batches(chosen)
    holds: dict[int, None] = {}
    while todo:
        node = todo.pop()
        if node in holds or any(member not in chosen for member in network.batch[node]):
            continue
        holds[node] = None
        for parent in network.parents[node]:
            left[parent] -= 1
            if left[parent] == 0:
                todo.append(parent)
    return holds


def supports(network: Network, derivation: Derivation) -> dict[int, tuple[int, ...]]:
    """Return on which other activities each activity rests directly; GOAL for the goal."""
    found = {GOAL: _directly(network, derivation, network.goal)}
    for activity in derivation.activities:
        found[activity] = _directly(network, derivation, network.gate[activity])
    return found


def _directly(network: Network, derivation: Derivation, node: int) -> tuple[int, ...]:
    found: dict[int, None] = {}
    todo = [node]
    while todo:
        node = todo.pop()
        if network.batch[node]:
            found.update(dict.fromkeys(network.batch[node]))
        else:
            todo.extend(reversed(derivation.reasons.get(node, ())))
    return tuple(found)


def _rests_on(network: Network, reasons: dict[int, list[int]]) -> tuple[int, ...]:
    """Return the activities below the goal, those first that others rest upon."""
    found: dict[int, None] = {}
    seen: set[int] = set()
    todo = [network.goal]
    while todo:
        node = todo.pop()
        if node < 0:
            found.update(dict.fromkeys(network.batch[~node]))
        elif node not in seen:
            seen.add(node)
            todo.append(~node)
            todo.extend(reversed(reasons.get(node, ())))
    return tuple(found)
