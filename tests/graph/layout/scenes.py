"""Things to draw, and a judge who looks at a drawing without any thought for speed."""

import random
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import networkx as nx
from hypothesis import strategies as st

from planner.graph.layout import Box, Drawing, Gaps, Link, Placed, Route
from planner.graph.layout.drawing import Rectangle

GAPS = Gaps()
NEAR = 1e-6

_sizes = st.tuples(st.sampled_from([20.0, 76.0, 176.0, 260.0]), st.sampled_from([10.0, 52.0, 90.0]))


@st.composite
def scenes(
    draw: st.DrawFn, *, most: int = 14, groups: bool = False, ranks: bool = False
) -> tuple[list[Box], list[Link]]:
    """Boxes and links of any kind: rings, links there and back, to themselves, and twice."""
    count = draw(st.integers(0, most))
    boxes = []
    for number in range(count):
        width, height = draw(_sizes)
        group = draw(st.sampled_from(["", "a", "b", "c"])) if groups else ""
        rank = draw(st.sampled_from([None, None, 0, 1])) if ranks else None
        boxes.append(Box(f"box {number}", width, height, group, rank))
    ends = st.integers(0, count - 1).map(lambda number: f"box {number}")
    weights = st.sampled_from([1.0, 1.0, 2.0, 0.5])
    links = (
        draw(st.lists(st.builds(Link, ends, ends, weights), max_size=2 * count)) if count else []
    )
    return boxes, links


def curriculum(size: int, seed: int = 1) -> tuple[list[Box], list[Link]]:
    """Return a layered graph in which each box needs one or two others, most of them close by."""
    chance = random.Random(seed)  # noqa: S311 - test data
    layers = [number * 8 // size for number in range(size)]
    links = set()
    for number in range(size):
        before = [other for other in range(size) if layers[other] < layers[number]]
        for source in chance.sample(before, min(len(before), chance.choice([1, 1, 2]))):
            links.add((source, number))
    names = [f"box {number}" for number in range(size)]
    chance.shuffle(names)
    boxes = [Box(name, chance.choice([120.0, 176.0]), 52.0) for name in names]
    return boxes, [Link(names[one], names[other]) for one, other in sorted(links)]


def complaints(boxes: Sequence[Box], links: Sequence[Link], drawing: Drawing) -> list[str]:
    """Return what is wrong with a drawing."""
    return [
        *_about_boxes(boxes, drawing),
        *_about_layers(drawing),
        *_about_routes(links, drawing),
        *_about_groups(boxes, drawing),
    ]


def _about_boxes(boxes: Sequence[Box], drawing: Drawing) -> Iterator[str]:
    if list(drawing.boxes) != [box.id for box in boxes]:
        yield "not the boxes that were asked for"
    for box in boxes:
        placed = drawing.boxes[box.id]
        if (placed.width, placed.height) != (box.width, box.height):
            yield f"{box.id} has another size"
        if not _contains((0, 0, drawing.width, drawing.height), frame(placed)):
            yield f"{box.id} is outside"


def _about_layers(drawing: Drawing) -> Iterator[str]:
    for one, other in combinations(drawing.boxes.values(), 2):
        left, right = sorted((one, other), key=lambda box: box.layer)
        if left.layer != right.layer:
            if left.x + left.width / 2 + GAPS.layer > right.x - right.width / 2 + NEAR:
                yield f"{left.id} and {right.id} are in layers that are too close"
            continue
        upper, lower = sorted((one, other), key=lambda box: box.y)
        if upper.y + upper.height / 2 + GAPS.box > lower.y - lower.height / 2 + NEAR:
            yield f"{upper.id} and {lower.id} are too close"
        if upper.order >= lower.order:
            yield f"{upper.id} and {lower.id} are not numbered from above"


def _about_routes(links: Sequence[Link], drawing: Drawing) -> Iterator[str]:
    if [(route.source, route.target) for route in drawing.routes] != [
        (link.source, link.target) for link in links
    ]:
        yield "not one route for each link, in their order"
    rings = nx.DiGraph((link.source, link.target) for link in links)
    home = {
        node: number
        for number, inside in enumerate(nx.strongly_connected_components(rings))
        for node in inside
    }
    for route in drawing.routes:
        name = f"{route.source} to {route.target}"
        if route.reversed and home[route.source] != home[route.target]:
            yield f"{name} is in no ring, but runs backwards"
        for point in (route.points[0], route.points[-1]):
            ends = (drawing.boxes[route.source], drawing.boxes[route.target])
            if not any(_on_border(point, frame(box)) for box in ends):
                yield f"{name} does not end on a border"
        if route.source != route.target:
            yield from _about_way(name, route, drawing)


def _about_way(name: str, route: Route, drawing: Drawing) -> Iterator[str]:
    forward = -1 if route.reversed else 1
    if len(route.points) < 2:
        yield f"{name} goes nowhere"
    for (x, y), (to_x, to_y) in pairwise(route.points):
        if (to_x - x) * forward < -NEAR:
            yield f"{name} turns round"
        hull = (min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
        # A curve stays in the hull of its piece, so the hull has to be free.
        for box in drawing.boxes.values():
            if box.id not in (route.source, route.target) and _overlap(hull, frame(box)):
                yield f"{name} runs through {box.id}"


def _about_groups(boxes: Sequence[Box], drawing: Drawing) -> Iterator[str]:
    if set(drawing.groups) != {box.group for box in boxes if box.group}:
        yield "not the groups that were asked for"
    for name, area in drawing.groups.items():
        if not _contains((0, 0, drawing.width, drawing.height), area):
            yield f"group {name} is outside"
        for box in boxes:
            inside = frame(drawing.boxes[box.id])
            own = box.group == name
            if not (_contains(area, inside) if own else not _overlap(area, inside)):
                yield f"{box.id} is on the wrong side of group {name}"
    for one, other in combinations(drawing.groups, 2):
        if _overlap(drawing.groups[one], drawing.groups[other]):
            yield f"groups {one} and {other} overlap"


def frame(box: Placed) -> Rectangle:
    return (box.x - box.width / 2, box.y - box.height / 2, box.width, box.height)


def _overlap(one: Rectangle, other: Rectangle) -> bool:
    return all(
        one[side] + NEAR < other[side] + other[side + 2]
        and other[side] + NEAR < one[side] + one[side + 2]
        for side in (0, 1)
    )


def _contains(area: Rectangle, inside: Rectangle) -> bool:
    return all(
        area[side] - NEAR <= inside[side]
        and inside[side] + inside[side + 2] <= area[side] + area[side + 2] + NEAR
        for side in (0, 1)
    )


def _on_border(point: tuple[float, float], area: Rectangle) -> bool:
    x, y = point
    left, top, width, height = area
    inside = left - NEAR <= x <= left + width + NEAR and top - NEAR <= y <= top + height + NEAR
    edges = (x - left, left + width - x, y - top, top + height - y)
    return inside and min(map(abs, edges)) < NEAR


def moves(before: Drawing, after: Drawing) -> list[float]:
    """Return how far each box that is in both drawings has moved."""
    both = [name for name in before.boxes if name in after.boxes]
    return [
        max(
            abs(after.boxes[name].x - before.boxes[name].x),
            abs(after.boxes[name].y - before.boxes[name].y),
        )
        for name in both
    ]


def crossings(levels_rows: Sequence[Sequence[int]], down: Sequence[Sequence[int]]) -> int:
    """Count pair by pair."""
    total = 0
    for row, following in pairwise(levels_rows):
        edges = [(row.index(node), following.index(end)) for node in row for end in down[node]]
        total += sum(
            (one[0] - other[0]) * (one[1] - other[1]) < 0 for one, other in combinations(edges, 2)
        )
    return total
