"""Measuring drawings, whoever made them: crossings, overlaps, edges through boxes, lengths.

Lines are cut into short pieces and sorted into cells, so that only pieces of one cell meet.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from planner.graph.layout.routes import Point

Table = NDArray[np.float64]
Numbers = NDArray[np.intp]

_CELL = 96.0
#: Boxes are made smaller by this on each side before it counts as running through them.
_SKIN = 1.0
#: Each line is moved by up to this much, so that none crosses another exactly at a bend.
_JITTER = 0.01
_AT_ONCE = 2_000_000


class Figure:
    """A drawing as it is measured: places of boxes (x, y, width, height) and ways of edges."""

    def __init__(
        self,
        boxes: Sequence[tuple[float, float, float, float]],
        ends: Sequence[tuple[int, int]],
        ways: Sequence[Sequence[Point]],
    ) -> None:
        self.boxes: Table = np.array(boxes, float).reshape(-1, 4)
        self.ends: Numbers = np.array(ends, np.intp).reshape(-1, 2)
        self._pieces(ways)

    def _pieces(self, ways: Sequence[Sequence[Point]]) -> None:
        sizes = np.array([len(way) for way in ways], np.intp)
        points = np.array([point for way in ways for point in way], float).reshape(-1, 2)
        edge = np.repeat(np.arange(len(ways)), sizes)
        inside = edge[:-1] == edge[1:]
        start, stop, owner = points[:-1][inside], points[1:][inside], edge[:-1][inside]
        self.length = float(np.hypot(*(stop - start).T).sum())
        shift = np.random.default_rng(0).uniform(-_JITTER, _JITTER, (len(ways), 2))
        count = np.maximum(1, np.ceil(np.abs(stop - start).max(1) / _CELL)).astype(np.intp)
        which = np.repeat(np.arange(len(count)), count)
        step = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        way = (stop - start)[which] / count[which, None]
        self.owner: Numbers = owner[which]
        self.start: Table = start[which] + way * step[:, None] + shift[self.owner]
        self.stop: Table = self.start + way

    def crossings(self) -> int:
        """Return how often edges cross that have no end in common."""
        cells = _cells(np.minimum(self.start, self.stop), np.maximum(self.start, self.stop))
        total = 0
        for first, second, cells_met in _pairs(cells, cells):
            mine, yours = self.ends[self.owner[first]], self.ends[self.owner[second]]
            apart = (first < second) & (mine[:, :, None] != yours[:, None, :]).all((1, 2))
            one, other, cell = first[apart], second[apart], cells_met[apart]
            a, b, c, d = self.start[one], self.stop[one], self.start[other], self.stop[other]
            from_a, from_b = _side(c, d, a), _side(c, d, b)
            meet = (from_a * from_b < 0) & (_side(a, b, c) * _side(a, b, d) < 0)
            share = from_a[meet] / (from_a[meet] - from_b[meet])
            where = a[meet] + (b[meet] - a[meet]) * share[:, None]
            total += int((np.floor(where / _CELL) == cell[meet]).all(1).sum())
        return total

    def through(self) -> int:
        """Return how many boxes edges run through that are not their ends."""
        half = self.boxes[:, 2:] / 2 - _SKIN
        low, high = self.boxes[:, :2] - half, self.boxes[:, :2] + half
        lines = _cells(np.minimum(self.start, self.stop), np.maximum(self.start, self.stop))
        found = set()
        for first, second, _ in _pairs(lines, _cells(low, high)):
            foreign = (self.ends[self.owner[first]] != second[:, None]).all(1)
            line, box = first[foreign], second[foreign]
            hit = _hits(self.start[line], self.stop[line], low[box], high[box])
            found |= set(zip(self.owner[line[hit]].tolist(), box[hit].tolist(), strict=True))
        return len(found)

    def overlaps(self) -> int:
        """Return how many pairs of boxes overlap."""
        half = self.boxes[:, 2:] / 2 - _SKIN / 2
        low, high = self.boxes[:, :2] - half, self.boxes[:, :2] + half
        cells = _cells(low, high)
        found = set()
        for one, other, _ in _pairs(cells, cells):
            met = (low[one] < high[other]).all(1) & (low[other] < high[one]).all(1) & (one < other)
            found |= set(zip(one[met].tolist(), other[met].tolist(), strict=True))
        return len(found)


def _cells(low: Table, high: Table) -> tuple[Numbers, Numbers]:
    """Return things by number and a cell that each touches, sorted by cell."""
    first = np.floor(low / _CELL).astype(np.intp)
    size = np.floor(high / _CELL).astype(np.intp) - first + 1
    count = size.prod(1)
    thing = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(thing)) - np.repeat(np.cumsum(count) - count, count)
    cell = first[thing] + np.stack((step // size[thing, 1], step % size[thing, 1]), 1)
    order = np.lexsort(cell.T)
    return thing[order], cell[order]


def _pairs(
    one: tuple[Numbers, Numbers], other: tuple[Numbers, Numbers]
) -> Sequence[tuple[Numbers, Numbers, Numbers]]:
    """Return all pairs of things of two kinds in a cell, and the cell, in portions."""
    both = np.concatenate((one[1], other[1]))
    _, number = np.unique(both, axis=0, return_inverse=True)
    number = number.reshape(-1)
    mine, yours = number[: len(one[0])], number[len(one[0]) :]
    order = np.argsort(yours, kind="stable")
    sizes = np.bincount(yours, minlength=number.max(initial=-1) + 1)
    firsts = np.cumsum(sizes) - sizes
    found = []
    portions = np.cumsum(sizes[mine]) // _AT_ONCE
    for portion in range(int(portions.max(initial=-1)) + 1):
        at = np.flatnonzero(portions == portion)
        count = sizes[mine[at]]
        left = np.repeat(at, count)
        step = np.arange(len(left)) - np.repeat(np.cumsum(count) - count, count)
        right = order[firsts[mine[left]] + step]
        found.append((one[0][left], other[0][right], one[1][left]))
    return found


def _side(start: Table, stop: Table, point: Table) -> Table:
    """Return on which side of a line points lie."""
    along, across = stop - start, point - start
    side: Table = along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]
    return side


def _hits(start: Table, stop: Table, low: Table, high: Table) -> NDArray[np.bool_]:
    """Return which lines enter which boxes (Liang & Barsky 1984)."""
    way = stop - start
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (low - start) / way, (high - start) / way
    level = way == 0
    outside = level & ((start <= low) | (start >= high))
    enter = np.where(level, -np.inf, np.minimum(one, other)).max(1)
    leave = np.where(level, np.inf, np.maximum(one, other)).min(1)
    hit: NDArray[np.bool_] = (np.maximum(enter, 0) < np.minimum(leave, 1)) & ~outside.any(1)
    return hit
