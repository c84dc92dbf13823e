"""Smooth heights: each node near the mean of its neighbours, as far as the rows leave room.

Where nodes of a row want to be too close, they are spread about where they want to be: the mean
of the least heights that need no move up and the greatest that need no move down, which is
isotonic regression in the maximum norm.
"""

import numpy as np
from numpy.typing import NDArray

from planner.graph.layout.levels import Levels

Vector = NDArray[np.float64]
Numbers = NDArray[np.intp]

_SWEEPS, _TOGETHER = 2, 12


class Rows:
    """The nodes in the order of the rows; ``above`` and ``below`` is the room that each needs."""

    def __init__(self, levels: Levels, above: Vector, below: Vector) -> None:
        self.nodes = np.array([node for row in levels.rows for node in row], np.intp)
        sizes = np.array([len(row) for row in levels.rows], np.intp)
        self.cuts = [0, *np.cumsum(sizes).tolist()]
        firsts = np.cumsum(sizes) - sizes
        steps = above.take(self.nodes) + below.take(self.nodes)
        ends = np.append(0.0, np.cumsum(steps))
        row = np.repeat(np.arange(len(sizes)), sizes)
        offset = ends[1:] - below.take(self.nodes) - ends[firsts].take(row)
        lengths = ends[firsts + sizes] - ends[firsts]
        self.centred = offset - (lengths / 2).take(row)
        # Rows are taken far apart, so that one running maximum serves them all.
        far = 4 * len(sizes) * (lengths.max(initial=0.0) + 1)
        self._apart = row * far - offset

    def spread(self, wanted: Vector, part: slice) -> Vector:
        """Return heights near the wanted ones of some rows that keep order and room."""
        apart = self._apart[part]
        wanted = wanted + apart
        low: Vector = np.maximum.accumulate(wanted)
        low += np.minimum.accumulate(wanted[::-1])[::-1]
        low *= 0.5
        low -= apart
        return low


class Pull:
    """The weighted neighbours of each node, and of whoever has none itself."""

    def __init__(self, rows: Rows, near: list[list[int]], weights: list[list[float]]) -> None:
        place = np.empty(len(near), np.intp)
        place[rows.nodes] = np.arange(len(near))
        order = rows.nodes.tolist()
        ends = [near[node] or [node] for node in order]
        heavy = [weights[node] or [1.0] for node in order]
        counts = np.array([len(one) for one in ends], np.intp)
        self.ends: Numbers = place.take([node for one in ends for node in one])
        self.weights: Vector = np.array([weight for one in heavy for weight in one])
        self.cuts: Numbers = np.append(0, np.cumsum(counts))
        self.share: Vector = 1 / np.add.reduceat(self.weights, self.cuts[:-1])

    def mean(self, height: Vector, part: slice) -> Vector:
        """Return the weighted means of the neighbours' heights for some nodes."""
        cuts = self.cuts[part.start : part.stop + 1]
        inside = slice(cuts[0], cuts[-1])
        ends = height.take(self.ends[inside])
        ends *= self.weights[inside]
        pulled: Vector = np.add.reduceat(ends, cuts[:-1] - cuts[0])
        pulled *= self.share[part]
        return pulled


def smoothed(rows: Rows, up: Pull, down: Pull) -> Vector:
    """Return heights, in the order of the rows."""
    height: Vector = rows.centred.copy()
    parts = [
        slice(first, last)
        for first, last in zip(rows.cuts, rows.cuts[1:], strict=False)
        if last > first
    ]
    for sweep in range(_SWEEPS):
        pull = down if sweep % 2 else up
        for part in reversed(parts) if sweep % 2 else parts:
            height[part] = rows.spread(pull.mean(height, part), part)
    everything = slice(0, len(height))
    for _ in range(_TOGETHER):
        wanted = up.mean(height, everything)
        wanted += down.mean(height, everything)
        wanted *= 0.25
        wanted += 0.5 * height
        height = rows.spread(wanted, everything)
    return height
