"""Derivations: how the goal follows from nothing, so that nothing supports only itself."""

import heapq
from collections.abc import Collection, Sequence

import msgspec

from planner.graph.planning.network import Network

NEVER = -1
#: Stands for the goal where activities are numbers.
GOAL = -1


class Derivation(msgspec.Struct, frozen=True):
    """For each node that holds the children from which it follows, in the order of settling.

    ``activities`` are those on which the goal rests, each after all on which it rests.
    """

    value: int
    reasons: dict[int, list[int]]
    activities: tuple[int, ...]


def cheapest(
    network: Network,
    costs: Sequence[int],
    *,
    banned: Collection[int] = (),
    limit: int | None = None,
    longest: bool = False,
) -> Derivation | None:
    """Return the derivation of the goal with the least sum of costs, shared parts counted anew.

    With ``longest`` the costliest child counts in place of the sum, as for durations, and of
    what starts together the least costly: no order of doing things takes less. None if the goal
    does not follow, or only at ``limit`` or above.
    """
    node_cost = _node_costs(network, costs, banned, least=longest)
    left, held = list(network.threshold), [0] * len(network)
    reasons: dict[int, list[int]] = {}
    heap = [(node_cost[node], node) for node in network.given if node_cost[node] != NEVER]
    heapq.heapify(heap)
    parents, goal = network.parents, network.goal
    while heap:
        value, node = heapq.heappop(heap)
        if limit is not None and value >= limit:
            return None
        if node == goal:
            return Derivation(value, reasons, _rests_on(network, reasons))
        for parent in parents[node]:
            if left[parent] <= 0 or node_cost[parent] == NEVER:
                continue
            left[parent] -= 1
            held[parent] = max(held[parent], value) if longest else held[parent] + value
            reasons.setdefault(parent, []).append(node)
            if left[parent] == 0:
                heapq.heappush(heap, (held[parent] + node_cost[parent], parent))
    return None


def follows(network: Network, chosen: Collection[int]) -> dict[int, None]:
    """Return, in a possible order, the nodes that hold when no more is done than is chosen."""
    left = list(network.threshold)
    todo = list(network.given)
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


def _node_costs(
    network: Network, costs: Sequence[int], banned: Collection[int], *, least: bool
) -> list[int]:
    found = [0] * len(network)
    for node in network.batches:
        batch = network.batch[node]
        if len(batch) == 1:
            found[node] = costs[batch[0]]
        else:
            each = [costs[one] for one in batch]
            found[node] = min(each) if least else sum(each)
    for activity in banned:
        for node in network.batches_of[activity]:
            found[node] = NEVER
    return found


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
