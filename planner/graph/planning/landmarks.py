"""What no plan can do without: a lower bound on work, hours and money.

The idea is from Zhu and Givan (2003), "Landmark extraction via planning graph propagation".
"""

import functools
import operator
from collections.abc import Collection, Iterable, Iterator, Sequence

from planner.graph.planning.derive import follows
from planner.graph.planning.network import Network


def landmarks(network: Network) -> frozenset[int]:
    """Return the activities that every derivation of the goal does; none if there is none."""
    order = follows(network, range(len(network.names)))
    if network.goal not in order:
        return frozenset()
    found = _in_one_pass(network, order)
    if found is None:
        found = _settled(network, order)
    return frozenset(one for one in range(len(network.names)) if found >> one & 1)


def _in_one_pass(network: Network, nodes: Collection[int]) -> int | None:
    """Return what is in all ways to the goal, going from children to parents; None for rings.

    A mask is dropped after its last use: with those of all nodes a large network takes megabytes.
    """
    uses = {node: sum(parent in nodes for parent in network.parents[node]) for node in nodes}
    sure: dict[int, int] = {}
    for node in _children_first(network, nodes):
        sure[node] = _sure(network, node, sure)
        if node == network.goal:
            return sure[node]
        for child in network.children[node]:
            if child in sure:
                uses[child] -= 1
                if not uses[child]:
                    del sure[child]
    return None


def _children_first(network: Network, nodes: Collection[int]) -> Iterator[int]:
    """Yield some nodes, each after its children; not those that rest on themselves."""
    waits = {node: sum(child in nodes for child in network.children[node]) for node in nodes}
    ready = [node for node in nodes if not waits[node]]
    while ready:
        node = ready.pop()
        yield node
        for parent in network.parents[node]:
            if parent in nodes:
                waits[parent] -= 1
                if not waits[parent]:
                    ready.append(parent)


def _settled(network: Network, nodes: Iterable[int]) -> int:
    """Return the same where nodes rest on each other: masks shrink until nothing changes."""
    everything = (1 << len(network.names)) - 1
    sure = dict.fromkeys(nodes, everything)
    changed = True
    while changed:
        changed = False
        for node in sure:
            mask = _sure(network, node, sure)
            if mask != sure[node]:
                sure[node], changed = mask, True
    return sure[network.goal]


def _sure(network: Network, node: int, sure: dict[int, int]) -> int:
    """Return what is in all ways to a node, given what is in all ways to its children."""
    masks = [sure[child] for child in network.children[node] if child in sure]
    mask = _unavoidable(masks, network.open_threshold[node])
    for member in network.batch[node]:
        mask |= 1 << member
    return mask


def _unavoidable(masks: Sequence[int], count: int) -> int:
    """Return the bits that are in any choice of so many masks."""
    if count == len(masks):
        return functools.reduce(operator.or_, masks, 0)
    if count == 1:
        return functools.reduce(operator.and_, masks)
    # lacking[j]: the bits that at least j of the masks seen so far do not have.
    lacking = [-1] + [0] * count
    for mask in masks:
        for j in range(count, 0, -1):
            lacking[j] |= lacking[j - 1] & ~mask
    return functools.reduce(operator.or_, masks, 0) & ~lacking[count]
