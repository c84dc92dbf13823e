"""Smooth heights: each node near the mean of its neighbours, as far as the rows leave room.

The best heights for one row, with those of the others fixed, are an isotonic regression: nodes
that want to be too close form a pool, which stands at the mean of what its nodes want (pool
adjacent violators; R. E. Barlow et al., "Statistical inference under order restrictions", 1972).
"""

from collections.abc import Iterable, Sequence

from planner.graph.layout.levels import Levels

#: What a node without neighbours weighs.
_LOOSE = 0.05
#: Sweeps over the rows that look only back, and that look both ways.
_BACK, _BOTH = 2, 6
#: In larger graphs, fewer of the latter.
_LARGE, _FEW = 4_000, 2

#: For each node its neighbours with weights.
Near = list[list[tuple[int, float]]]


def smoothed(
    levels: Levels, up: Near, down: Near, room: tuple[Sequence[float], Sequence[float]]
) -> list[float]:
    """Return heights; ``room`` is what each node needs above and below."""
    return _Smoothing(levels, up, down, room).heights


class _Smoothing:
    def __init__(
        self, levels: Levels, up: Near, down: Near, room: tuple[Sequence[float], Sequence[float]]
    ) -> None:
        self.rows = levels.rows
        #: Where each node stands if its row is packed from 0 on.
        self.packed = [0.0] * levels.size
        self.heights = [0.0] * levels.size
        self._pack(room)
        both = [above + below for above, below in zip(up, down, strict=True)]
        layers = range(len(self.rows))
        for sweep in range(_BACK):
            self._sweep(reversed(layers) if sweep % 2 else layers, down if sweep % 2 else up)
        for sweep in range(_BOTH if levels.size <= _LARGE else _FEW):
            self._sweep(reversed(layers) if sweep % 2 else layers, both)

    def _pack(self, room: tuple[Sequence[float], Sequence[float]]) -> None:
        above, below = room
        for row in self.rows:
            end = 0.0
            for node in row:
                self.packed[node] = end + above[node]
                end += above[node] + below[node]
            for node in row:
                self.heights[node] = self.packed[node] - end / 2

    def _sweep(self, layers: Iterable[int], near: Near) -> None:
        heights, packed = self.heights, self.packed
        for layer in layers:
            row = self.rows[layer]
            # Pools: sum of weighted wishes, sum of weights, number of nodes.
            pools: list[tuple[float, float, int]] = []
            for node in row:
                total = weights = 0.0
                for other, weight in near[node]:
                    total += heights[other] * weight
                    weights += weight
                if not weights:
                    weights = _LOOSE
                    total = heights[node] * weights
                total -= packed[node] * weights
                count = 1
                while pools and pools[-1][0] * weights > total * pools[-1][1]:
                    before = pools.pop()
                    total += before[0]
                    weights += before[1]
                    count += before[2]
                pools.append((total, weights, count))
            at = 0
            for total, weights, count in pools:
                mean = total / weights
                for node in row[at : at + count]:
                    heights[node] = mean + packed[node]
                at += count
