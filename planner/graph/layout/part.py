"""One part of a drawing: boxes that edges or groups hold together, arranged for themselves."""

from collections.abc import Mapping, Sequence
from math import inf

from planner.graph.layout.drawing import Box, Gaps
from planner.graph.layout.lanes import Borders, between, fence, ranked
from planner.graph.layout.levels import Levels
from planner.graph.layout.ordering import Limits, order
from planner.graph.layout.placing import heights
from planner.graph.layout.sheet import Sheet

Edge = tuple[int, int]


class Part:
    """The boxes of a part, its layers from 0 on, and once arranged the height of each node."""

    def __init__(
        self,
        numbers: Sequence[int],
        boxes: Sequence[Box],
        edges: Mapping[Edge, float],
        layers: Sequence[int],
    ) -> None:
        self.numbers = numbers
        self.boxes = [boxes[number] for number in numbers]
        own = {number: at for at, number in enumerate(numbers)}
        self.first = min(layers[number] for number in numbers)
        inside = [(own[one], own[other]) for one, other in edges]
        self.levels = Levels([layers[number] - self.first for number in numbers], inside)
        group = [box.group for box in self.boxes]
        self._fences = self.levels.size
        ranking = ranked(group, inside)
        self.borders = fence(self.levels, group, ranking, between(group, ranking, inside))
        self.levels.shelve()
        self.heights: list[float] = []
        self.top = self.bottom = 0.0
        self.chains = dict(zip(edges, self.levels.chains, strict=True))

    def arrange(self, gaps: Gaps, limits: Limits) -> None:
        """Order the layers and find the heights of all nodes."""
        levels = self.levels
        limits.is_over()
        if len(levels.rows) > 1:
            order(levels, limits)
        limits.is_over()
        above, below = room(levels, self.boxes, self.borders, gaps)
        self.heights = heights(levels, above, below, self._fences)
        rooms = zip(self.heights, above, below, strict=True)
        self.top, self.bottom = inf, -inf
        for height, over, under in rooms:
            self.top = min(self.top, height - over)
            self.bottom = max(self.bottom, height + under)

    def enter(self, sheet: Sheet, first: int, down: float) -> None:
        """Write what was found into a sheet, from some column on and moved down."""
        for number, layer, height in zip(
            self.numbers, self.levels.layer, self.heights, strict=False
        ):
            sheet.layers[number] = first + layer
            sheet.heights[number] = height + down
        for edge, nodes in self.chains.items():
            sheet.stops[edge] = [
                (first + self.levels.layer[node], self.heights[node] + down) for node in nodes
            ]


def room(
    levels: Levels, boxes: Sequence[Box], borders: Borders, gaps: Gaps
) -> tuple[list[float], list[float]]:
    """Return how much room each node needs above and below, half of the gaps included."""
    around = [box.height / 2 + gaps.box / 2 for box in boxes]
    around += [gaps.line / 2] * (levels.size - len(boxes))
    above, below = around, list(around)
    for chain in borders.upper.values():
        for knot in chain:
            below[knot] = gaps.title + gaps.group - gaps.box / 2
    for chain in borders.lower.values():
        for knot in chain:
            above[knot] = gaps.group - gaps.box / 2
    return above, below
