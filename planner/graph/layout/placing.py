"""How high each node stands: smooth heights first, then straight lines wherever they agree."""

from collections.abc import Sequence
from math import inf

from planner.graph.layout.heights import Near, smoothed
from planner.graph.layout.levels import Levels
from planner.graph.layout.straight import Blocks, blocks

#: Up to this size straight lines are looked for twice, then among heights nearer to them.
_LARGE = 4_000
#: How much straighter an edge shall be if one end or both are knots (Gansner et al. 1993).
STRAIGHT = (1.0, 2.0, 8.0)
#: The same for the border of a group: above all else.
BORDER = 1000.0
#: An edge that rises by more (in pixels) is not made straight; between knots it may rise more.
_RISE, _RISE_OF_KNOTS = 15.0, 80.0
#: Edges that rise by less are level, or look like a mistake.
_LEVEL, _KINK = 0.01, 12.0


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
        up: Near = [[] for _ in self.weights]
        down: Near = [[] for _ in self.weights]
        for node, ends in enumerate(self.levels.down):
            for end, weight in zip(ends, self.weights[node], strict=True):
                down[node].append((end, weight))
                up[end].append((node, weight))
        return smoothed(self.levels, up, down, (self.above, self.below))

    def straightened(self, heights: list[float], *, last: bool) -> list[float]:
        """Return heights at which edges that are almost level are level, and others shorter."""
        found = self._blocks(heights, _RISE, _RISE_OF_KNOTS)
        found.pull(self.levels.down, self.weights)
        found.agree(heights, [1.0] * self.levels.size)
        found.spread()
        found.relax(found.order)
        found.shift(level=last)
        found.relax(reversed(found.order))
        return [found.height[block] for block in found.root]

    def without_kinks(self, heights: list[float]) -> list[float]:
        """Return heights at which no edge rises by so little that it looks like a mistake."""
        if not any(
            _LEVEL < abs(heights[node] - heights[end]) < _KINK
            for node, ends in enumerate(self.levels.down)
            for end in ends
        ):
            return heights
        found = self._blocks(heights, _KINK, _KINK)
        found.agree(heights, [1.0] * self.levels.size)
        found.spread()
        return [found.height[block] for block in found.root]

    def _blocks(self, heights: list[float], rise: float, rise_of_knots: float) -> Blocks:
        """Return blocks of edges that rise by no more, at best."""
        levels = self.levels
        most = dict.fromkeys(STRAIGHT, rise) | {STRAIGHT[-1]: rise_of_knots, BORDER: inf}
        worth = [
            [
                weight / (1 + actual / _RISE)
                if (actual := abs(heights[node] - heights[end])) <= most[weight]
                else 0.0
                for end, weight in zip(ends, self.weights[node], strict=True)
            ]
            for node, ends in enumerate(levels.down)
        ]
        return Blocks(levels, blocks(levels, worth), self.above, self.below)


def heights(
    levels: Levels, above: Sequence[float], below: Sequence[float], borders: int
) -> list[float]:
    """Return the height of each node; ``above`` and ``below`` is the room that each needs.

    Nodes from the number ``borders`` on are borders of groups.
    """
    placing = _Placing(levels, above, below, borders)
    found = placing.smooth()
    if levels.size > _LARGE:
        return placing.straightened(found, last=True)
    found = placing.straightened(found, last=False)
    return placing.without_kinks(placing.straightened(found, last=True))
