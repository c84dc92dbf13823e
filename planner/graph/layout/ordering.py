"""The order in each layer: a few starts, the best of them improved while effort is left."""

import random
import sys
from collections.abc import Callable
from itertools import pairwise

from planner.graph.layout.crossings import Orders
from planner.graph.layout.drawing import CancelledError
from planner.graph.layout.levels import Levels
from planner.graph.layout.paths import reinsert
from planner.graph.layout.starts import deep, smooth
from planner.graph.layout.sweeps import in_lanes, swept

Stop = Callable[[], bool]

#: Sweeps to compare starts by, and after that.
_FIRST_SWEEPS, _SWEEPS = 2, 6
#: How many smooth starts there are, for graphs of up to so many nodes.
_STARTS = ((60, 4), (180, 3), (300, 2), (3_000, 3))
#: Up to this size a depth-first start takes part.
_DEEP = 60
#: Matrices are worth their memory up to so many entries in all.
_MOST_ENTRIES = 2_500_000
#: Paths that may be moved: at least, for each node, and for each of more than so many nodes.
_PATHS, _PATHS_EACH, _MANY, _PATHS_MORE = 24, 0.13, 500, 0.4
#: Places of layers that may be looked at.
_PLACES = 5_000_000
#: Nodes that a path has above and below its edge, at most.
_REACH = 6
_SEED = 11


class Limits:
    """When to end a search.

    It ends by what has been tried, so that equal graphs have equal orders; or, if ``hurried`` is
    given, by that alone. ``cancelled``: nobody waits for the result.
    """

    def __init__(self, cancelled: Stop, hurried: Stop | None) -> None:
        self.cancelled, self.hurried = cancelled, hurried

    def paths(self, size: int) -> int:
        """Return how many paths may be moved in a graph of so many nodes."""
        if self.hurried is not None:
            return sys.maxsize
        return _PATHS + int(_PATHS_EACH * size + _PATHS_MORE * max(0, size - _MANY))

    def places(self) -> int:
        """Return how many places may be looked at when layers are sifted."""
        return _PLACES if self.hurried is None else sys.maxsize

    def is_over(self) -> bool:
        """Say whether time is up; raise CancelledError if nobody waits any more."""
        if self.cancelled():
            raise CancelledError
        return self.hurried is not None and self.hurried()


def order(levels: Levels, limits: Limits) -> int:
    """Arrange the rows so that few edges cross; return how many do."""
    search = _Search(levels, limits)
    count = next((count for size, count in _STARTS if levels.size <= size), 1)
    starts = smooth(levels, count)
    if levels.size <= _DEEP:
        starts.append(deep(levels))
    compared = []
    for number, rows in enumerate(starts):
        levels.rows = [in_lanes(row, levels.lane) for row in rows] if levels.lane else rows
        crossings, hopeful = swept(levels, _FIRST_SWEEPS)
        compared.append((crossings, number, hopeful, levels.rows))
        if limits.is_over():
            break
    compared.sort()
    for crossings, _, hopeful, rows in compared:
        levels.rows = rows
        search.improve(swept(levels, _SWEEPS)[0] if hopeful else crossings)
        if search.is_over():
            break
    levels.rows = search.rows
    return search.crossings


class _Search:
    def __init__(self, levels: Levels, limits: Limits) -> None:
        self.levels, self.limits = levels, limits
        self.paths, self.places = limits.paths(levels.size), limits.places()
        self.random = random.Random(_SEED).random  # noqa: S311 - a search, not a secret
        self.rows: list[list[int]] = []
        self.crossings = -1
        entries = sum(len(one) * len(other) for one, other in pairwise(levels.rows))
        self.by_matrices = entries <= _MOST_ENTRIES

    def is_over(self) -> bool:
        """Say whether there is nothing left to improve, or no more to be tried."""
        if not self.crossings or not self.by_matrices:
            return True
        return self.paths <= 0 or self.places <= 0 or self.limits.is_over()

    def improve(self, crossings: int) -> None:
        """Improve the rows of the graph as far as it goes, and keep them if they are the best."""
        levels = self.levels
        if self.by_matrices and not self.limits.is_over():
            orders = Orders(levels, self.places)
            crossings -= orders.settle(set(range(len(levels.rows))))
            gain = 1
            while gain and not self._is_spent(orders):
                gain = self._round(orders)
                crossings -= gain
        if self.crossings < 0 or crossings < self.crossings:
            self.crossings, self.rows = crossings, levels.rows

    def _is_spent(self, orders: Orders) -> bool:
        self.places = orders.places
        return self.is_over()

    def _round(self, orders: Orders) -> int:
        """Move a path through each edge that crosses another; return what that gains."""
        edges = orders.crossing_edges()
        for at in range(len(edges) - 1, 0, -1):
            other = int(self.random() * (at + 1))
            edges[at], edges[other] = edges[other], edges[at]
        gained = 0
        for edge in edges:
            if self._is_spent(orders):
                break
            self.paths -= 1
            late = self.random() < 0.5  # noqa: PLR2004 - one of two
            gain, moved = reinsert(orders, self._path(*edge), late=late)
            if gain:
                gain += orders.settle(set().union(*map(orders.around, moved)))
            gained += gain
        return gained

    def _path(self, source: int, target: int) -> list[int]:
        """Return a path through an edge, of random length."""
        path = self._walk(source, self.levels.up)
        path.reverse()
        return path + self._walk(target, self.levels.down)

    def _walk(self, node: int, near: list[list[int]]) -> list[int]:
        path = [node]
        for _ in range(int(self.random() * _REACH)):
            others = near[node]
            if not others:
                break
            node = others[int(self.random() * len(others))] if len(others) > 1 else others[0]
            path.append(node)
        return path
