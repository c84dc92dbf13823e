"""Taking a whole path out of the orders and putting it in again where it crosses least.

All places of the path are chosen together, by dynamic programming over the layers: a long edge
or a row of boxes can move past others although each step alone would add crossings.
"""

from collections.abc import Sequence

import numpy as np

from planner.graph.layout.crossings import Orders
from planner.graph.layout.sums import Matrix, times

#: A step of the search costs as much as looking at the places of a layer, divided by this.
_STEP = 5


def reinsert(orders: Orders, path: Sequence[int], *, late: bool) -> tuple[int, set[int]]:
    """Put a path, one node a layer, where it crosses least; return the gain and what moved.

    Among equals the first place is taken, or the last if ``late``.
    """
    search = _Search(orders, path)
    search.run()
    best = search.best
    slot = len(best) - 1 - int(best[::-1].argmax()) if late else int(best.argmax())
    gain = round(2 * (float(best[slot]) - search.present))
    moved: set[int] = set()
    for at in range(len(path) - 1, -1, -1):
        source = search.places[at]
        target = slot - 1 if slot > source else slot
        if at:
            slot = int(search.tables[at - 1][:, slot].argmax())
        if target != source:
            orders.move(search.first + at, source, target)
            moved.add(search.first + at)
    return gain, moved


class _Search:
    """What a path is worth for each slot of its last layer, and at present.

    Slots are counted with the path still in its places. One crossing less is worth 1/2; all
    values are right up to a constant.
    """

    def __init__(self, orders: Orders, path: Sequence[int]) -> None:
        self.orders, self.path = orders, path
        self.first = orders.levels.layer[path[0]]
        self.places = [orders.rows[self.first + at].index(node) for at, node in enumerate(path)]
        self.present = 0.0
        self.best: Matrix = np.zeros(len(orders.rows[self.first]) + 1, np.float32)
        self.tables: list[Matrix] = []

    def run(self) -> None:
        """Go along the path."""
        own = self._above()
        for at in range(len(self.path) - 1):
            own = self._step(at, own)
        below = self._below()
        self._stand(len(self.path) - 1, own if below is None else _sum(own, below))

    def _above(self) -> Matrix | None:
        """Return what the edges into the path cost more for each node that stands before it."""
        if not self.first or not self.orders.levels.up[self.path[0]]:
            return None
        matrix = self.orders.matrices[self.first - 1]
        signs = self.orders.sums[self.first - 1].signs
        return times(matrix.T, signs(matrix[:, self.places[0]]))

    def _below(self) -> Matrix | None:
        """Return the same for the edges out of the end of the path."""
        layer = self.first + len(self.path) - 1
        if not self.orders.levels.down[self.path[-1]]:
            return None
        matrix = self.orders.matrices[layer]
        signs = self.orders.sums[layer + 1].signs
        return times(matrix, signs(matrix[self.places[-1]]))

    def _step(self, at: int, own: Matrix | None) -> Matrix | None:
        """Go on by one edge of the path; return what other edges into its end cost there."""
        orders, layer = self.orders, self.first + at
        near, far = orders.sums[layer], orders.sums[layer + 1]
        here, there = self.places[at], self.places[at + 1]
        matrix = orders.matrices[layer]
        rest = matrix.copy()
        rest[here] = 0
        rest[:, there] = 0
        orders.places -= rest.size // _STEP
        branches = len(orders.levels.down[self.path[at]]) > 1
        joins = len(orders.levels.up[self.path[at + 1]]) > 1
        if branches:
            leave = matrix[here].copy()
            leave[there] = 0
            own = _sum(own, times(rest, far.signs(leave)))
        self._stand(at, own)
        own = None
        if joins:
            arrive = matrix[:, there].copy()
            arrive[here] = 0
            own = times(rest.T, near.signs(arrive))
            if branches:
                rest -= np.multiply.outer(arrive, leave)
        table = far.sides(near.sides(rest).T).T
        self.present += table.item(here, there)
        table += self.best[:, None]
        self.tables.append(table)
        self.best = np.maximum.reduce(table, 0)
        return own

    def _stand(self, at: int, own: Matrix | None) -> None:
        """Take off what it costs where a node stands, whatever the path does elsewhere."""
        layer, place = self.first + at, self.places[at]
        if self.orders.forbidden:
            own = _sum(own, self.orders.forbidden[layer][:, place])
        if own is not None:
            costs = self.orders.sums[layer].heads(own)
            costs *= 0.5
            self.present -= costs.item(place)
            self.best = self.best - costs


def _sum(one: Matrix | None, other: Matrix) -> Matrix:
    return other if one is None else one + other
