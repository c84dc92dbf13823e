"""Which boxes are arranged together, and layers that are not too full."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.drawing import Box, Gaps
from planner.graph.layout.graph import Edge
from planner.graph.layout.layering import parts

#: Layers shall not be higher than the whole is wide, divided by this.
_SHAPE = 1.6


def divided(
    boxes: Sequence[Box], edges: Mapping[Edge, float]
) -> list[tuple[list[int], dict[Edge, float]]]:
    """Return the parts that nothing joins: the boxes of each with its edges."""
    alike: dict[str, list[int]] = {}
    for number, box in enumerate(boxes):
        if box.group:
            alike.setdefault(box.group, []).append(number)
        if box.rank is not None:
            alike.setdefault("", []).append(number)
    ties = [*edges, *(pair for inside in alike.values() for pair in pairwise(inside))]
    found = [(numbers, dict[Edge, float]()) for numbers in parts(len(boxes), ties)]
    home = {number: at for at, (numbers, _) in enumerate(found) for number in numbers}
    for edge, weight in edges.items():
        found[home[edge[0]]][1][edge] = weight
    return found


def share(boxes: Sequence[Box], edges: Mapping[Edge, float], layers: list[int]) -> None:
    """Spread boxes without edges over the layers of their group, into the emptiest."""
    tied = {end for edge in edges for end in edge}
    members: dict[str, list[int]] = {}
    for number, box in enumerate(boxes):
        if box.group:
            members.setdefault(box.group, []).append(number)
    for inside in members.values():
        loners = [number for number in inside if number not in tied and boxes[number].rank is None]
        taken = [layers[number] for number in inside if number in tied]
        wide = range(min(taken), max(taken) + 1) if taken else range(round(len(loners) ** 0.5))
        filled = {layer: taken.count(layer) for layer in wide}
        for number in loners:
            layers[number] = min(filled, key=lambda layer: (filled[layer], layer))
            filled[layers[number]] += 1


def thin_out(
    boxes: Sequence[Box], edges: Mapping[Edge, float], layers: list[int], gaps: Gaps
) -> None:
    """Move boxes with one edge out of layers that are far higher than the whole is wide.

    Each layer that such a box is further away costs only a line in the layer that it left.
    """
    thinning = _Thinning(boxes, layers, gaps)
    into, out = Counter(target for _, target in edges), Counter(source for source, _ in edges)
    free = [number for number, box in enumerate(boxes) if box.rank is None]
    first = [number for number in free if out[number] == 1 and not into[number]]
    last = [number for number in free if into[number] == 1 and not out[number]]
    moved = True
    while moved:
        moved = thinning.move(first, -1)
        moved = thinning.move(last, 1) or moved


class _Thinning:
    """How high each layer is filled, and how high it may be."""

    def __init__(self, boxes: Sequence[Box], layers: list[int], gaps: Gaps) -> None:
        self.layers, self.line = layers, gaps.line
        self.heights = [box.height + gaps.box for box in boxes]
        self.fill = [0.0] * (max(layers, default=-1) + 1)
        for layer, height in zip(layers, self.heights, strict=True):
            self.fill[layer] += height
        widest = max((box.width for box in boxes), default=0.0)
        self.limit = len(self.fill) * (widest + gaps.layer) / _SHAPE

    def move(self, loose: Sequence[int], step: int) -> bool:
        """Move boxes by one layer while that makes the fuller one lower; say if any moved."""
        moved = False
        for number in loose:
            source = self.layers[number]
            target = source + step
            height = self.heights[number]
            full = self.fill[source]
            if not 0 <= target < len(self.fill) or full <= self.limit:
                continue
            if self.fill[target] + height < full:
                self.layers[number] = target
                self.fill[source] += self.line - height
                self.fill[target] += height
                moved = True
        return moved
