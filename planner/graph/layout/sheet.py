"""Layers and heights put together to a drawing."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planner.graph.layout.columns import Columns, gap_widths, loop, way
from planner.graph.layout.drawing import Box, Drawing, Gaps, Placed, Rectangle
from planner.graph.layout.graph import Edge, Graph
from planner.graph.layout.routes import Route, Routes

#: A knot of an edge, or an end: its layer and its height.
Stop = tuple[int, float]

#: How far apart two links between the same boxes run, one there and one back.
BESIDE = 10.0


class Sheet:
    """What has been found out: layer and height of each box, and of each knot of an edge."""

    def __init__(self, size: int) -> None:
        self.layers = [0] * size
        self.heights = [0.0] * size
        self.stops: dict[Edge, list[Stop]] = {}

    def halves(self, boxes: Sequence[Box]) -> list[float]:
        """Return for each layer half the width of its widest box."""
        halves = [0.0] * (max(self.layers, default=-1) + 1)
        for box, layer in zip(boxes, self.layers, strict=True):
            halves[layer] = max(halves[layer], box.width / 2)
        return halves

    def columns(self, boxes: Sequence[Box], gaps: Gaps) -> Columns:
        """Return the columns, further apart where edges are steep."""
        halves = self.halves(boxes)
        rises: list[list[float]] = [[] for _ in halves]
        for stops in self.stops.values():
            for (layer, height), (_, following) in pairwise(stops):
                rises[layer].append(abs(following - height))
        return Columns(halves, gap_widths(rises, gaps))

    def lower(self, by: float) -> None:
        """Move everything down."""
        self.heights = [height + by for height in self.heights]
        for edge, stops in self.stops.items():
            self.stops[edge] = [(layer, height + by) for layer, height in stops]


def drawing(graph: Graph, sheet: Sheet, columns: Columns, gaps: Gaps, *, snug: bool) -> Drawing:
    """Return the drawing; nothing in it is left of or above (0, 0).

    ``snug``: it begins exactly there; otherwise places stay as they are if they can.
    """
    groups = _groups(graph, sheet, columns, gaps)
    left = min([columns.left(0) if columns.halves else 0.0, *(area[0] for area in groups.values())])
    top = min(
        [
            *(y - box.height / 2 for y, box in zip(sheet.heights, graph.boxes, strict=True)),
            *(height for stops in sheet.stops.values() for _, height in stops),
            *(area[1] for area in groups.values()),
        ],
        default=0.0,
    )
    across, down = (-left, -top) if snug else (max(0.0, -left), max(0.0, -top))
    columns.shift(across)
    sheet.lower(down)
    boxes = _boxes(graph.boxes, sheet, columns)
    routes = Routes(_routes(graph, sheet, columns, gaps))
    groups = _groups(graph, sheet, columns, gaps)
    return Drawing(boxes, routes, groups, *_size(boxes, routes, groups))


def _boxes(boxes: Sequence[Box], sheet: Sheet, columns: Columns) -> dict[str, Placed]:
    filled = [0] * len(columns.middles)
    order = [0] * len(boxes)
    for at in sorted(range(len(boxes)), key=sheet.heights.__getitem__):
        order[at] = filled[sheet.layers[at]]
        filled[sheet.layers[at]] += 1
    middles = columns.middles
    return {
        box.id: Placed(box.id, middles[layer], height, box.width, box.height, layer, place)
        for box, layer, height, place in zip(boxes, sheet.layers, sheet.heights, order, strict=True)
    }


def _routes(graph: Graph, sheet: Sheet, columns: Columns, gaps: Gaps) -> Iterator[Route]:
    """Yield the route of each link."""
    there = {edge for edge, against in graph.drawn if not against}
    back = {edge for edge, against in graph.drawn if against}
    for (edge, against), (source, target) in zip(graph.drawn, graph.ends, strict=True):
        if edge is None:
            box = graph.boxes[source]
            middle = (columns.middles[sheet.layers[source]], sheet.heights[source])
            points = loop(middle, (box.width / 2, box.height / 2), gaps)
        else:
            ends = (graph.boxes[edge[0]].width / 2, graph.boxes[edge[1]].width / 2)
            points = way(columns, sheet.stops[edge], ends)
            if edge in there and edge in back:
                by = BESIDE / 2 if against else -BESIDE / 2
                points = tuple((x, y + by) for x, y in points)
        if against:
            points = points[::-1]
        yield Route(graph.boxes[source].id, graph.boxes[target].id, points, against)


def _groups(graph: Graph, sheet: Sheet, columns: Columns, gaps: Gaps) -> dict[str, Rectangle]:
    """Return the rectangles around the members of each group."""
    members: dict[str, list[int]] = {}
    for at, box in enumerate(graph.boxes):
        if box.group:
            members.setdefault(box.group, []).append(at)
    found: dict[str, Rectangle] = {}
    for name, inside in members.items():
        layers = [sheet.layers[at] for at in inside]
        tops = [sheet.heights[at] - graph.boxes[at].height / 2 for at in inside]
        bottoms = [sheet.heights[at] + graph.boxes[at].height / 2 for at in inside]
        left = columns.left(min(layers)) - gaps.group
        top = min(tops) - gaps.group - gaps.title
        right = columns.right(max(layers)) + gaps.group
        found[name] = (left, top, right - left, max(bottoms) + gaps.group - top)
    return found


def _size(
    boxes: dict[str, Placed], routes: Routes, groups: dict[str, Rectangle]
) -> tuple[float, float]:
    """Return where everything ends at the right and below."""
    right = [box.x + box.width / 2 for box in boxes.values()]
    right += [x + width for x, _, width, _ in groups.values()]
    loops = [at for at, (source, target) in enumerate(routes.ends()) if source == target]
    right += [x for at in loops for x, _ in routes.points(at)]
    below = [box.y + box.height / 2 for box in boxes.values()]
    below += [y + height for _, y, _, height in groups.values()]
    below += routes.coordinates[1::2]
    return max(right, default=0.0), max(below, default=0.0)
