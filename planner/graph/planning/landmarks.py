"""What no plan can do without: a lower bound on work, hours and money.

The idea is from Zhu and Givan (2003), "Landmark extraction via planning graph propagation".
"""

import functools
import operator
from collections.abc import Sequence

from planner.graph.planning.derive import follows
from planner.graph.planning.network import Network


def landmarks(network: Network) -> frozenset[int]:
    """Return the activities that every derivation of the goal does; none if there is none."""
    order = follows(network, range(len(network.names)))
    if network.goal not in order:
        return frozenset()
    everything = (1 << len(network.names)) - 1
    sure = dict.fromkeys(order, everything)
    changed = True
    while changed:
        changed = False
        for node in order:
            mask = _sure(network, node, sure)
            if mask != sure[node]:
                sure[node], changed = mask, True
    found = sure[network.goal]
    return frozenset(one for one in range(len(network.names)) if found >> one & 1)


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
