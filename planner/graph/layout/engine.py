"""From boxes and links to a drawing."""

import time
from collections.abc import Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.drawing import Box, Drawing, Gaps, Link
from planner.graph.layout.graph import Edge, Graph
from planner.graph.layout.layering import layered, parts
from planner.graph.layout.ordering import Limits, Stop
from planner.graph.layout.packing import Extent, packed
from planner.graph.layout.part import Part
from planner.graph.layout.sheet import Sheet, drawing

#: The shape that is aimed at when parts are packed: width by height.
_ASPECT = 1.6


def draw(
    boxes: Sequence[Box],
    links: Sequence[Link],
    *,
    previous: Drawing | None,
    gaps: Gaps,
    seconds: float | None,
    cancelled: Stop,
) -> Drawing:
    """Return a drawing; see ``layout``."""
    graph = Graph(boxes, links, previous)
    sheet = _afresh(graph, gaps, Limits(cancelled, None if seconds is None else _clock(seconds)))
    return drawing(graph, sheet, sheet.columns(boxes, gaps), gaps, snug=True)


def _clock(seconds: float) -> Stop:
    """Return what says whether so much time has gone by since now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _afresh(graph: Graph, gaps: Gaps, limits: Limits) -> Sheet:
    """Arrange everything without regard to what was drawn before."""
    boxes, edges = graph.boxes, graph.edges
    layers = layered(len(boxes), edges, [box.rank for box in boxes])
    share(boxes, edges, layers)
    found = [Part(numbers, boxes, inside, layers) for numbers, inside in divided(boxes, edges)]
    for part in found:
        part.arrange(gaps, limits)
    sheet = Sheet(len(boxes))
    extents = [Extent(len(part.levels.rows), part.bottom - part.top) for part in found]
    width = max((box.width for box in boxes), default=0.0) + gaps.layer
    places = packed(extents, _ASPECT / width, gaps.part)
    for part, (first, top) in zip(found, places, strict=True):
        part.enter(sheet, first, top - part.top)
    return sheet


def divided(
    boxes: Sequence[Box], edges: Mapping[Edge, float]
) -> list[tuple[list[int], dict[Edge, float]]]:
    """Return the parts that nothing joins: the boxes of each with its edges."""
    alike: dict[tuple[str, int | None], list[int]] = {}
    for number, box in enumerate(boxes):
        if box.group:
            alike.setdefault((box.group, None), []).append(number)
        if box.rank is not None:
            alike.setdefault(("", box.rank), []).append(number)
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
