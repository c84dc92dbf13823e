"""From boxes and links to a drawing."""

import time
from collections.abc import Sequence

from planner.graph.layout.division import divided, share, thin_out
from planner.graph.layout.drawing import Box, Drawing, Gaps, Link
from planner.graph.layout.graph import Graph
from planner.graph.layout.keeping import resembles
from planner.graph.layout.layering import layered
from planner.graph.layout.ordering import Limits, Stop
from planner.graph.layout.packing import Extent, packed
from planner.graph.layout.part import Part
from planner.graph.layout.redrawing import redrawn
from planner.graph.layout.sheet import Sheet, drawing

#: The shape that is aimed at when parts are packed: width by height.
_ASPECT = 1.6
#: In larger graphs it matters more that edges are short.
_LEGIBLE = 400


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
    limits = Limits(cancelled, None if seconds is None else _clock(seconds))
    if previous is not None and resembles(graph, previous):
        return redrawn(graph, previous, gaps, limits)
    sheet = _afresh(graph, gaps, limits)
    return drawing(graph, sheet, sheet.columns(boxes, gaps), gaps, snug=True)


def _clock(seconds: float) -> Stop:
    """Return what says whether so much time has gone by since now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _afresh(graph: Graph, gaps: Gaps, limits: Limits) -> Sheet:
    """Arrange everything without regard to what was drawn before."""
    boxes, edges = graph.boxes, graph.edges
    layers = layered(edges, [box.rank for box in boxes])
    share(boxes, edges, layers)
    if len(boxes) <= _LEGIBLE:
        thin_out(boxes, edges, layers, gaps)
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
