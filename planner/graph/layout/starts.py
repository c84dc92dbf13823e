"""First orders for the layers, from which the search goes on.

The smooth one: each node at the mean of its neighbours and each layer centred and of variance
one, repeated until little changes. That unfolds the graph as a whole, which changes of single
layers cannot do any more. It is the power method for the second-smallest eigenvector of a
Laplacian (Y. Koren, "Drawing graphs by eigenvectors", 2005), begun with Chebyshev polynomials.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from planner.graph.layout.levels import Levels

Table = NDArray[np.float32]
Numbers = NDArray[np.intp]
Mean = Callable[[Table], Table]

_GOLDEN = (5**0.5 - 1) / 2
#: Up to this size one dense matrix is faster than adding up neighbours.
_DENSE = 260
#: Eigenvalues below are damped, those above grow, in so many steps; then layers are normed.
_DAMPED, _CHEBYSHEV, _NORMED = 0.96, 30, 60
_TINY = 1e-18


class _Smoothing:
    """Several vectors of heights at once, one a column; nodes in the order of the rows."""

    def __init__(self, levels: Levels) -> None:
        nodes = np.array([node for row in levels.rows for node in row], np.intp)
        self.nodes = nodes
        sizes = np.array([len(row) for row in levels.rows if row], np.intp)
        self.firsts: Numbers = np.cumsum(sizes) - sizes
        self.share: Table = (1 / sizes[:, None]).astype(np.float32)
        self.layer: Numbers = np.repeat(np.arange(len(sizes)), sizes)
        place = np.empty(len(nodes), np.intp)
        place[nodes] = np.arange(len(nodes))
        near = [levels.up[node] + levels.down[node] or [node] for node in nodes.tolist()]
        counts = np.array([len(others) for others in near], np.intp)
        self.starts: Numbers = np.cumsum(counts) - counts
        self.others: Numbers = place.take([other for each in near for other in each])
        self.half: Table = (0.5 / counts[:, None]).astype(np.float32)
        self.mean: Mean = self._sparse
        if len(nodes) <= _DENSE:
            self.mean = self._dense(counts).dot

    def _sparse(self, height: Table) -> Table:
        """Take heights half way to the mean of the neighbours, and centre each layer."""
        moved = np.add.reduceat(height.take(self.others, 0), self.starts)
        moved *= self.half
        moved += 0.5 * height
        moved -= (np.add.reduceat(moved, self.firsts) * self.share).take(self.layer, 0)
        return moved

    def _dense(self, counts: Numbers) -> Table:
        """Return the same as a matrix."""
        size = len(counts)
        matrix = np.zeros((size, size), np.float32)
        owner = np.repeat(np.arange(size), counts)
        np.add.at(matrix, (owner, self.others), self.half[:, 0].take(owner))
        matrix[np.diag_indices(size)] += 0.5
        matrix -= (np.add.reduceat(matrix, self.firsts) * self.share).take(self.layer, 0)
        return matrix

    def grown(self, height: Table) -> Table:
        """Return vectors in which the smooth part has grown."""
        before, now = height, self.mean(height) * (2 / _DAMPED) - height
        for step in range(_CHEBYSHEV):
            following = self.mean(now)
            following *= 4 / _DAMPED
            following -= now
            following -= now
            following -= before
            before, now = now, following
            if step % 10 == 9:  # noqa: PLR2004 - long before anything overflows
                scale = 1 / (np.abs(now).max() + _TINY)
                before, now = before * scale, now * scale
        return now

    def normed(self, height: Table) -> Table:
        """Return what comes of it if no layer may be narrower than others."""
        for _ in range(_NORMED):
            height = self.mean(height)
            spread = np.add.reduceat(height * height, self.firsts)
            spread *= self.share
            spread += _TINY
            np.sqrt(spread, out=spread)
            height /= spread.take(self.layer, 0)
        return height


def smooth(levels: Levels, count: int) -> list[list[list[int]]]:
    """Return rows in smooth orders, as many as asked for; they begin at different vectors."""
    smoothing = _Smoothing(levels)
    size = len(smoothing.nodes)
    seed = np.outer(np.arange(1, size + 1), np.arange(1, count + 1)) * _GOLDEN
    height = smoothing.normed(smoothing.grown((seed % 1 - 0.5).astype(np.float32)))
    found = []
    for column in range(count):
        order = np.lexsort((height[:, column], smoothing.layer))
        nodes = smoothing.nodes.take(order).tolist()
        rows = []
        at = 0
        for row in levels.rows:
            rows.append(nodes[at : at + len(row)])
            at += len(row)
        found.append(rows)
    return found


def deep(levels: Levels) -> list[list[int]]:
    """Return rows in the order in which a depth-first search meets the nodes."""
    rows: list[list[int]] = [[] for _ in levels.rows]
    seen = bytearray(levels.size)
    for row in levels.rows:
        for root in row:
            todo = [] if levels.up[root] else [root]
            while todo:
                node = todo.pop()
                if not seen[node]:
                    seen[node] = 1
                    rows[levels.layer[node]].append(node)
                    todo += levels.down[node]
    return rows
