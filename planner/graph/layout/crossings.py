"""Orders with few crossings: what each change of an order would gain, by matrices.

With the edges between two layers as a 0/1 matrix A in the present order and T[a, b] = sign(a - b),
A T A' holds for all pairs of nodes at once by how many crossings u before v costs more than v
before u. Its sums along the order are what every move of one node would gain, so one product
of matrices does a round of sifting (C. Matuszewski, R. Schönfeld & P. Molitor, "Using sifting for
k-layer straightline crossing minimization", 1999).
"""

import numpy as np
from numpy.typing import NDArray

from planner.graph.layout.levels import FREE, Levels
from planner.graph.layout.sums import SMALL, Matrix, Sums

#: What it costs to put a box above one of a smaller lane: more than any crossings, yet exact.
_FORBIDDEN = 4096.0
#: How often ``settle`` goes over the layers, and how often one wide layer is sifted each time.
_ROUNDS, _WIDE_ROUNDS = 40, 3
#: What one node costs to sift, in places of its layer.
_NODE = 150


class Orders:
    """The rows of a layered graph with their matrices, which follow each move.

    ``places`` counts down by how many places are looked at; below 0 ``settle`` ends early.
    """

    def __init__(self, levels: Levels, places: int) -> None:
        self.levels = levels
        self.places = places
        self.rows = levels.rows
        place = levels.places()
        self.matrices: list[Matrix] = []
        for row, following in zip(self.rows, self.rows[1:], strict=False):
            matrix = np.zeros((len(row), len(following)), np.float32)
            for at, node in enumerate(row):
                for other in levels.down[node]:
                    matrix[at, place[other]] += 1
            self.matrices.append(matrix)
        sizes = {len(row): Sums(len(row)) for row in self.rows}
        self.sums = [sizes[len(row)] for row in self.rows]
        self.forbidden = [self._lanes(row) for row in self.rows] if levels.lane else []

    def _lanes(self, row: list[int]) -> Matrix:
        """Return by how much worse it is for groups to have u before v than v before u."""
        levels = self.levels
        lane = np.array([levels.lane[node] for node in row], np.float32)
        both = np.logical_and.outer(lane != FREE, lane != FREE)
        found: Matrix = np.sign(np.subtract.outer(lane, lane)) * both * np.float32(_FORBIDDEN)
        # An edge through a group that it does not belong to is as bad as a crossing.
        for at, node in enumerate(row):
            if node in levels.sides:
                name, is_upper = levels.sides[node]
                for place, knot in enumerate(row):
                    if knot in levels.homes and name not in levels.homes[knot]:
                        found[at, place] += 1 if is_upper else -1
                        found[place, at] -= 1 if is_upper else -1
        return found

    def count(self) -> int:
        """Return the number of crossings."""
        return sum(
            int((matrix * self._crossed_above(layer)).sum())
            for layer, matrix in enumerate(self.matrices)
        )

    def crossing_edges(self) -> list[tuple[int, int]]:
        """Return the edges between neighbouring layers that cross another one."""
        found = []
        for layer, matrix in enumerate(self.matrices):
            crossed = self._crossed_above(layer)
            crossed += self._crossed_below(layer)
            crossed *= matrix
            row, following = self.rows[layer], self.rows[layer + 1]
            for at in crossed.ravel().nonzero()[0].tolist():
                one, other = divmod(at, len(following))
                found.append((row[one], following[other]))
        return found

    def _crossed_above(self, layer: int) -> Matrix:
        """Return for each pair of places how many edges begin above it and end below it."""
        before = self.sums[layer].heads(self.matrices[layer])[:-1]
        ends = self.sums[layer + 1].heads(before.T)
        after: Matrix = ends[-1] - ends[1:]
        return after.T

    def _crossed_below(self, layer: int) -> Matrix:
        """Return for each pair of places how many edges begin below it and end above it."""
        sums = self.sums[layer].heads(self.matrices[layer])
        return self.sums[layer + 1].heads((sums[-1] - sums[1:]).T)[:-1].T

    def move(self, layer: int, source: int, target: int) -> None:
        """Take the node at one place of a layer out and put it in again at another."""
        row = self.rows[layer]
        row.insert(target, row.pop(source))
        if layer:
            turn(self.matrices[layer - 1].T, source, target)
        if layer < len(self.matrices):
            turn(self.matrices[layer], source, target)
        if self.forbidden:
            turn(self.forbidden[layer], source, target)
            turn(self.forbidden[layer].T, source, target)

    def costs(self, layer: int) -> Matrix:
        """Return for all pairs of a layer what u before v costs more than v before u."""
        size = len(self.rows[layer])
        total: Matrix | None = None
        if layer:
            above = self.matrices[layer - 1].T
            total = self._gathered(above, self.sums[layer - 1].signs(above.T))
        if layer < len(self.matrices):
            below = self.matrices[layer]
            part = self._gathered(below, self.sums[layer + 1].signs(below.T))
            total = part if total is None else total + part
        if total is None:
            total = np.zeros((size, size), np.float32)
        if self.forbidden:
            total += self.forbidden[layer]
        return total

    def _gathered(self, edges: Matrix, values: Matrix) -> Matrix:
        """Return the product of both; of a wide layer, whose edges are few, by adding up rows."""
        if max(edges.shape) <= SMALL:
            product: Matrix = edges.dot(values)
            return product
        ones, ends = edges.nonzero()
        found = np.zeros((len(edges), values.shape[1]), np.float32)
        if len(ones):
            firsts = np.flatnonzero(np.diff(ones, prepend=-1))
            found[ones[firsts]] = np.add.reduceat(values.take(ends, 0), firsts)
        return found

    def settle(self, layers: set[int]) -> int:
        """Move single nodes of some layers, and where it spreads, while that gains; return what.

        Empties ``layers``.
        """
        gained = 0
        down = True
        for _ in range(_ROUNDS):
            for layer in sorted(layers, reverse=not down):
                layers.discard(layer)
                size = len(self.rows[layer])
                self.places -= size * (size + _NODE)
                if self.places < 0:
                    break
                if gain := self._sift(layer) if size <= SMALL else self._sift_wide(layer):
                    gained += gain
                    layers |= self.around(layer) - {layer}
            down = not down
            if not layers:
                break
        layers.clear()
        return gained

    def around(self, layer: int) -> set[int]:
        """Return a layer and its neighbours."""
        return {at for at in (layer - 1, layer, layer + 1) if 0 <= at < len(self.rows)}

    def _sift(self, layer: int) -> int:
        """Make the best move of a layer until none gains."""
        size = len(self.rows[layer])
        gained = 0
        if size < 2:  # noqa: PLR2004 - nothing to exchange
            return gained
        costs = self.costs(layer)
        heads = self.sums[layer].heads
        while True:
            sums = heads(costs)
            sums -= sums.diagonal()
            best = int(sums.argmin())
            gain = sums.item(best)
            if gain > -0.5:  # noqa: PLR2004 - whole numbers
                return gained
            slot, source = divmod(best, size)
            target = slot - 1 if slot > source else slot
            self.move(layer, source, target)
            turn(costs, source, target)
            turn(costs.T, source, target)
            gained -= int(gain)

    def _sift_wide(self, layer: int) -> int:
        """Make the best move of one node of a layer after the other."""
        costs = self.costs(layer)
        size = len(costs)
        order = np.arange(size)
        sequence = order.tolist()
        gained = 0
        for _ in range(_WIDE_ROUNDS):
            before = gained
            for node in range(size):
                source = sequence.index(node)
                sums = costs[node].take(order).cumsum()
                target = int(sums.argmax())
                least = sums.item(source)
                gain = int(max(sums.item(target), 0.0) - least)
                if gain <= 0:
                    continue
                if sums.item(target) < 0:
                    target = 0
                elif target < source:
                    target += 1
                gained += gain
                sequence.insert(target, sequence.pop(source))
                turn(order, source, target)
            if gained == before:
                break
        if gained:
            self._permute(layer, sequence)
        return gained

    def _permute(self, layer: int, sequence: list[int]) -> None:
        """Put the nodes of a layer into another order, given by their places."""
        row = self.rows[layer]
        row[:] = [row[at] for at in sequence]
        if layer:
            self.matrices[layer - 1] = self.matrices[layer - 1].take(sequence, 1)
        if layer < len(self.matrices):
            self.matrices[layer] = self.matrices[layer].take(sequence, 0)
        if self.forbidden:
            self.forbidden[layer] = self.forbidden[layer].take(sequence, 0).take(sequence, 1)


def turn(matrix: Matrix | NDArray[np.intp], source: int, target: int) -> None:
    """Move a row of a matrix to another place."""
    row = matrix[source].copy()
    if source < target:
        matrix[source:target] = matrix[source + 1 : target + 1]
    else:
        matrix[target + 1 : source + 1] = matrix[target:source]
    matrix[target] = row
