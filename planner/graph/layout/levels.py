"""A layered graph whose edges join neighbouring layers only: long edges go through knots."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

#: The lane of a node that may stand anywhere.
FREE = -1


class Levels:
    """Nodes by number: first the boxes, then the knots of long edges and of borders of groups.

    ``rows`` holds the order in each layer. ``chains`` holds for each edge its nodes from end to
    end. Where there are groups, ``lane`` gives the order among boxes of different groups: in no
    layer may a box of a greater lane stand above one of a smaller. ``sides`` holds the group of
    each border and whether it is the upper one, ``homes`` the groups that the edge of a knot joins.
    """

    def __init__(self, layer: Sequence[int], edges: Iterable[tuple[int, int]]) -> None:
        self.boxes = len(layer)
        self.layer = list(layer)
        self.up: list[list[int]] = [[] for _ in layer]
        self.down: list[list[int]] = [[] for _ in layer]
        self.chains = [self.chain(source, target) for source, target in edges]
        self.lane: list[int] = []
        self.sides: dict[int, tuple[str, bool]] = {}
        self.homes: dict[int, tuple[str, str]] = {}
        self.rows: list[list[int]] = []

    @property
    def size(self) -> int:
        """The number of nodes."""
        return len(self.layer)

    def chain(self, source: int, target: int) -> list[int]:
        """Join two nodes through a knot in each layer between them; return all of them."""
        between = range(self.layer[source] + 1, self.layer[target])
        nodes = [source, *map(self.knot, between), target]
        for one, other in pairwise(nodes):
            self.join(one, other)
        return nodes

    def knot(self, layer: int) -> int:
        """Add a node that is no box."""
        self.layer.append(layer)
        self.up.append([])
        self.down.append([])
        return len(self.layer) - 1

    def join(self, one: int, other: int) -> None:
        """Add an edge between nodes of neighbouring layers."""
        self.down[one].append(other)
        self.up[other].append(one)

    def shelve(self) -> None:
        """Fill the rows in the order of the numbers."""
        self.rows = [[] for _ in range(max(self.layer, default=-1) + 1)]
        for node, layer in enumerate(self.layer):
            self.rows[layer].append(node)

    def places(self) -> list[int]:
        """Return the place of each node in its row."""
        place = [0] * self.size
        for row in self.rows:
            for at, node in enumerate(row):
                place[node] = at
        return place
