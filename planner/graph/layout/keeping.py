"""Drawing again after a change: what was drawn stays where it was, newcomers find a place.

Boxes keep their layer unless an edge forces them on; rows keep the order of the heights; only
what stands in the way of a newcomer moves, and no further than need be.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.drawing import Drawing
from planner.graph.layout.graph import Edge, Graph
from planner.graph.layout.routes import Point, Route
from planner.graph.layout.sheet import BESIDE

#: The share of boxes that must have been drawn before; otherwise all is drawn afresh.
_KNOWN = 0.5
_TINY = 1e-6


def resembles(graph: Graph, previous: Drawing) -> bool:
    """Say whether so much was drawn before that it is worth keeping."""
    known = sum(box.id in previous.boxes for box in graph.boxes)
    groups = {box.group for box in graph.boxes if box.group}
    alike = bool(groups) == bool(previous.groups) and groups <= previous.groups.keys()
    return alike and known > _KNOWN * len(graph.boxes)


def kept_layers(graph: Graph, previous: Drawing) -> tuple[list[int], int]:
    """Return layers, those of the previous drawing wherever edges allow it.

    Also how many new layers there are before the first one.
    """
    old = [previous.boxes[box.id].layer if box.id in previous.boxes else -1 for box in graph.boxes]
    flow = _Flow(len(old), graph.edges)
    layers = flow.pushed(flow.settled(old, first=0))
    moved = sum(layer != before for layer, before in zip(layers, old, strict=True) if before >= 0)
    if 2 * moved < sum(before >= 0 for before in old):
        return layers, 0
    # More than half would move on: rather new layers before the first.
    layers = flow.settled(old, first=-len(old))
    shift = -min(0, *layers)
    return flow.pushed([layer + shift for layer in layers]), shift


class _Flow:
    """The boxes in an order in which all edges lead onwards."""

    def __init__(self, size: int, edges: Iterable[Edge]) -> None:
        self.after: list[list[int]] = [[] for _ in range(size)]
        self.before: list[list[int]] = [[] for _ in range(size)]
        for source, target in edges:
            self.after[source].append(target)
            self.before[target].append(source)
        waits = [len(sources) for sources in self.before]
        self.order = [box for box in range(size) if not waits[box]]
        for box in self.order:
            for other in self.after[box]:
                waits[other] -= 1
                if not waits[other]:
                    self.order.append(other)

    def settled(self, old: Sequence[int], first: int) -> list[int]:
        """Return the old layers, and for newcomers (-1) one behind or before their neighbours."""
        layers: list[int | None] = [layer if layer >= 0 else None for layer in old]
        for box in self.order:
            if layers[box] is None:
                known = [layer for one in self.before[box] if (layer := layers[one]) is not None]
                layers[box] = max(known) + 1 if known else None
        for box in reversed(self.order):
            if layers[box] is None:
                known = [layer for one in self.after[box] if (layer := layers[one]) is not None]
                layers[box] = max(first, min(known) - 1) if known else 0
        return [layer or 0 for layer in layers]

    def pushed(self, layers: list[int]) -> list[int]:
        """Return the layers with boxes moved on that edges would lead back to."""
        found = list(layers)
        for box in self.order:
            for other in self.after[box]:
                found[other] = max(found[other], found[box] + 1)
        return found


class Memory:
    """Where things were: the middles of layers, and the heights of edges there.

    ``shift``: how many layers were put before the first since.
    """

    def __init__(self, previous: Drawing, shift: int) -> None:
        self.previous, self.shift = previous, shift
        self.middles = {box.layer + shift: box.x for box in previous.boxes.values()}
        self._known = sorted(self.middles)
        self._routes = {ends: at for at, ends in enumerate(previous.routes.ends())}

    def middle(self, layer: int) -> float:
        """Return where a layer was; between two others if no box was in it."""
        if layer in self.middles:
            return self.middles[layer]
        at = bisect_left(self._known, layer)
        before = self._known[max(at - 1, 0)]
        after = self._known[min(at, len(self._known) - 1)]
        share = (layer - before) / (after - before) if after > before else 0.0
        return self.middles[before] + share * (self.middles[after] - self.middles[before])

    def points(self, source: str, target: str) -> tuple[Point, ...]:
        """Return the way of an edge from left to right; nothing if there was none."""
        there, back = self._route(source, target), self._route(target, source)
        route = there if there and not there.reversed else back
        if route is None or (route is back and not route.reversed):
            return ()
        by = 0.0
        if there and back:
            by = BESIDE / 2 if route.reversed else -BESIDE / 2
        points = route.points[::-1] if route.reversed else route.points
        return tuple((x, y - by) for x, y in points)

    def _route(self, source: str, target: str) -> Route | None:
        at = self._routes.get((source, target))
        return None if at is None else self.previous.routes[at]

    def height(self, points: Sequence[Point], layer: int) -> float:
        """Return how high an edge with these points was in a layer."""
        x = self.middle(layer)
        for (left, high), (right, low) in pairwise(points):
            if left <= x <= right:
                return high + (low - high) * (x - left) / (right - left) if right > left else high
        return points[0][1] if x < points[0][0] else points[-1][1]


def ranking(group: Iterable[str], previous: Drawing) -> list[str]:
    """Return the groups from above, as they were drawn."""
    groups = dict.fromkeys(name for name in group if name)
    return sorted(groups, key=lambda name: previous.groups[name][1])


def between(
    heights: Mapping[int, float], groups: Sequence[str], previous: Drawing
) -> dict[int, int]:
    """Return for boxes of no group at these heights how many groups stand above them."""
    middles = [previous.groups[name][1] + previous.groups[name][3] / 2 for name in groups]
    return {box: sum(middle < height for middle in middles) for box, height in heights.items()}


def clear_of(lines: Sequence[float], height: float, room: tuple[float, float], step: int) -> float:
    """Return the first height in a direction at which no line is closer than the room needed.

    ``room``: what is needed above and below. ``step``: 1 to look down, -1 to look up.
    """
    above, below = room
    for line in sorted(lines, reverse=step < 0):
        if height - above + _TINY < line < height + below - _TINY:
            height = line + above if step > 0 else line - below
    return height
