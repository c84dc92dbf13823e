"""How high each node stands: smooth heights first, then straight lines wherever they agree."""

from collections.abc import Sequence

import numpy as np

from planner.graph.layout.heights import Pull, Rows, smoothed
from planner.graph.layout.levels import Levels
from planner.graph.layout.straight import Blocks, blocks

#: How often straight lines are looked for, each time among heights that are nearer to them.
_TIMES = 2
#: In larger graphs once is enough.
_LARGE = 4_000
#: How much straighter an edge shall be if one end or both are knots (Gansner et al. 1993).
STRAIGHT = (1.0, 2.0, 8.0)
#: The same for the border of a group: above all else.
BORDER = 1000.0
#: An edge that rises by more (in pixels) is not made straight; between knots it may rise more.
_RISE, _RISE_OF_KNOTS = 15.0, 80.0


class _Placing:
    def __init__(
        self, levels: Levels, above: Sequence[float], below: Sequence[float], borders: int
    ) -> None:
        self.levels, self.above, self.below = levels, above, below
        self.borders = borders
        self.weights = [
            [self.weight(node, end) for end in ends] for node, ends in enumerate(levels.down)
        ]

    def weight(self, node: int, end: int) -> float:
        """Return how straight an edge shall be."""
        boxes = self.levels.boxes
        if node >= self.borders:
            return BORDER
        return STRAIGHT[(node >= boxes) + (end >= boxes)]

    def smooth(self) -> list[float]:
        """Return smooth heights."""
        levels = self.levels
        rows = Rows(levels, np.array(self.above), np.array(self.below))
        upward = [[self.weight(node, end) for node in nodes] for end, nodes in enumerate(levels.up)]
        up, down = Pull(rows, levels.up, upward), Pull(rows, levels.down, self.weights)
        found = [0.0] * levels.size
        order = rows.nodes.tolist()
        for node, height in zip(order, smoothed(rows, up, down).tolist(), strict=True):
            found[node] = height
        return found

    def straightened(self, heights: list[float]) -> list[float]:
        """Return heights at which edges that are almost level are level."""
        levels = self.levels

        def worth(node: int, end: int) -> float:
            weight = self.weight(node, end)
            rise = abs(heights[node] - heights[end])
            most = _RISE if weight < STRAIGHT[-1] else _RISE_OF_KNOTS
            if rise > most and weight < BORDER:
                return 0.0
            return weight / (1 + rise / _RISE)

        found = Blocks(levels, blocks(levels, worth), self.above, self.below)
        found.pull(levels.down, self.weights)
        found.agree(heights, [1.0] * levels.size)
        found.spread()
        found.relax(found.order)
        found.shift(level=levels.size > _LARGE)
        found.relax(reversed(found.order))
        if levels.size <= _LARGE:
            found.shift(level=True)
            found.relax(found.order)
        return [found.height[block] for block in found.root]


def heights(
    levels: Levels, above: Sequence[float], below: Sequence[float], borders: int
) -> list[float]:
    """Return the height of each node; ``above`` and ``below`` is the room that each needs.

    Nodes from the number ``borders`` on are borders of groups.
    """
    placing = _Placing(levels, above, below, borders)
    found = placing.smooth()
    for _ in range(_TIMES if levels.size <= _LARGE else 1):
        found = placing.straightened(found)
    return found
