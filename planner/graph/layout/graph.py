"""Boxes and links by number, with rings turned and doubled links merged."""

from collections import defaultdict
from collections.abc import Sequence

from planner.graph.layout.drawing import Box, Drawing, Link
from planner.graph.layout.rings import turned

Edge = tuple[int, int]


class Graph:
    """What is to be drawn.

    ``edges`` lead from earlier to later layers, each once, with the sum of the weights.
    For each link ``ends`` holds its boxes, and ``drawn`` its edge, None if it joins a box with
    itself, and whether the link runs against the edge.
    """

    def __init__(
        self, boxes: Sequence[Box], links: Sequence[Link], previous: Drawing | None
    ) -> None:
        self.boxes = boxes
        number = {box.id: at for at, box in enumerate(boxes)}
        self.ends = [(number[link.source], number[link.target]) for link in links]
        pairs = list(dict.fromkeys(pair for pair in self.ends if pair[0] != pair[1]))
        before = [-1] * len(boxes)
        if previous is not None:
            for at, box in enumerate(boxes):
                if old := previous.boxes.get(box.id):
                    before[at] = old.layer
        back = {
            pair
            for pair, against in zip(pairs, turned(len(boxes), pairs, before), strict=True)
            if against
        }
        edges: dict[Edge, float] = defaultdict(float)
        self.drawn: list[tuple[Edge | None, bool]] = []
        for pair, link in zip(self.ends, links, strict=True):
            against = pair in back
            edge = pair[::-1] if against else pair
            self.drawn.append((None if pair[0] == pair[1] else edge, against))
            if pair[0] != pair[1]:
                edges[edge] += link.weight
        self.edges: dict[Edge, float] = dict(edges)
