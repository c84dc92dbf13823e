"""Curricular metrics of prerequisite graphs without rings.

G. L. Heileman, C. T. Abdallah, A. Slim and M. Hickman, "Curricular Analytics: A Framework for
Quantifying the Impact of Curricular Reforms and Pedagogical Innovations", 2018. Paths are counted
in one pass forwards and one backwards, never listed, so their numbers may be astronomical.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from planner.errors import RefusedError
from planner.graph.rings import knots, smallest_ring

if TYPE_CHECKING:
    import networkx as nx

#: Descendants are counted for so many items at a time, which bounds the memory it takes.
_COLUMNS = 8192


class CyclicError(RefusedError):
    """Metrics are not defined on a graph with a ring; ``ring`` holds the ids of one."""

    def __init__(self, ring: tuple[str, ...], titles: Sequence[str]) -> None:
        named = " -> ".join([*titles, titles[0]])
        super().__init__(f"Metrics need prerequisites without rings, and this is one: {named}.")
        self.ring = ring


class ItemMetrics(msgspec.Struct, frozen=True):
    """What an item means for a graph.

    ``blocking``: how many items lie downstream. ``delay``: how many items are on the longest path
    through it, ``depth``: how many come before it on the longest path to it. ``centrality``: the
    numbers of items summed over all paths from a source to a sink that it is an inner item of.
    """

    blocking: int
    delay: int
    centrality: int
    depth: int

    @property
    def cruciality(self) -> int:
        """Blocking and delay together."""
        return self.blocking + self.delay


class Metrics(msgspec.Struct, frozen=True):
    """The metrics of all items, the sum of their crucialities, and a longest path."""

    items: dict[str, ItemMetrics]
    complexity: int
    longest_path: tuple[str, ...]


def metrics(graph: "nx.DiGraph[str]") -> Metrics:
    """Return the metrics of a graph of items; alternatives count as edges. Raises CyclicError."""
    import networkx as nx

    try:
        names = list(nx.topological_sort(graph))
    except nx.NetworkXUnfeasible:
        ring = smallest_ring(knots(graph)[0])
        raise CyclicError(ring, [graph.nodes[node]["item"].title for node in ring]) from None
    number = {name: k for k, name in enumerate(names)}
    after = [[number[other] for other in graph.successors(name)] for name in names]
    before = [[number[other] for other in graph.predecessors(name)] for name in names]
    depths = _heights(before, range(len(names)))
    heights = _heights(after, range(len(names) - 1, -1, -1))
    blocking, centrality = _descendants(after), _centralities(before, after)
    found = {
        name: ItemMetrics(blocking[k], depths[k] + heights[k] + 1, centrality[k], depths[k])
        for k, name in enumerate(names)
    }
    return Metrics(
        items={name: found[name] for name in graph},
        complexity=sum(one.cruciality for one in found.values()),
        longest_path=tuple(names[k] for k in _longest(after, heights)),
    )


def _heights(below: Sequence[Sequence[int]], order: Sequence[int]) -> list[int]:
    """Return the number of edges on the longest path from each node down."""
    heights = [0] * len(below)
    for node in order:
        heights[node] = max((heights[other] + 1 for other in below[node]), default=0)
    return heights


def _longest(after: Sequence[Sequence[int]], heights: Sequence[int]) -> list[int]:
    path: list[int] = []
    choice: Sequence[int] = range(len(after))
    while choice:
        path.append(max(choice, key=heights.__getitem__))
        choice = after[path[-1]]
    return path


def _descendants(after: Sequence[Sequence[int]]) -> list[int]:
    """Count what lies downstream of each node, in sets of bits; nodes are in topological order."""
    counts = [0] * len(after)
    for low in range(0, len(after), _COLUMNS):
        high = low + _COLUMNS
        masks = [0] * len(after)
        for node in range(min(high, len(after)) - 1, -1, -1):
            mask = 0
            for other in after[node]:
                mask |= masks[other]
                if low <= other < high:
                    mask |= 1 << other - low
            masks[node] = mask
            counts[node] += mask.bit_count()
    return counts


def _centralities(before: Sequence[Sequence[int]], after: Sequence[Sequence[int]]) -> list[int]:
    """Return for inner nodes the numbers of items of all paths through them, summed up."""
    order = range(len(after))
    to_count, to_sum = _paths(before, order)
    from_count, from_sum = _paths(after, reversed(order))
    return [
        to_sum[node] * from_count[node]
        + from_sum[node] * to_count[node]
        - to_count[node] * from_count[node]
        if before[node] and after[node]
        else 0
        for node in order
    ]


def _paths(below: Sequence[Sequence[int]], order: Iterable[int]) -> tuple[list[int], list[int]]:
    """Return the number of paths from each node to an end, and their numbers of nodes summed up."""
    counts, sums = [0] * len(below), [0] * len(below)
    for node in order:
        counts[node] = sum(counts[other] for other in below[node]) if below[node] else 1
        sums[node] = counts[node] + sum(sums[other] for other in below[node])
    return counts, sums
