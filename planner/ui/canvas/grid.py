"""A grid over a drawing, to find what is near without looking at everything."""

from array import array
from collections.abc import Iterable, Iterator
from math import inf

from PySide6.QtCore import QPointF, QRectF

_CELL = 600.0

Cell = tuple[int, int]


class Grid:
    """Things by number in all cells that they touch."""

    def __init__(self) -> None:
        self._inside: dict[Cell, array[int]] = {}
        self._left = self._top = inf
        self._right = self._bottom = -inf

    def add(self, number: int, left: float, top: float, right: float, bottom: float) -> None:
        """Enter a thing that reaches so far."""
        self._left, self._top = min(self._left, left), min(self._top, top)
        self._right, self._bottom = max(self._right, right), max(self._bottom, bottom)
        inside = self._inside
        for cell in _cells(left, top, right, bottom):
            if cell in inside:
                inside[cell].append(number)
            else:
                inside[cell] = array("i", (number,))

    def is_within(self, area: QRectF) -> bool:
        """Say whether an area holds everything, with room to spare on all sides."""
        across = area.left() < self._left and self._right < area.right()
        return across and area.top() < self._top and self._bottom < area.bottom()

    def near(self, area: QRectF) -> Iterable[int]:
        """Return the things in the cells of an area, each once."""
        found: dict[int, None] = {}
        for cell in _of(area):
            found.update(dict.fromkeys(self._inside.get(cell, ())))
        return found

    def at(self, point: QPointF) -> Iterable[int]:
        """Return the things in the cell of a point."""
        return self._inside.get((int(point.x() // _CELL), int(point.y() // _CELL)), ())

    def count(self, area: QRectF) -> int:
        """Return how many there are in the cells of an area; those in several count for each."""
        return sum(len(self._inside.get(cell, ())) for cell in _of(area))


def _of(area: QRectF) -> Iterator[Cell]:
    return _cells(area.left(), area.top(), area.right(), area.bottom())


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[Cell]:
    rows = range(int(top // _CELL), int(bottom // _CELL) + 1)
    for column in range(int(left // _CELL), int(right // _CELL) + 1):
        for row in rows:
            yield column, row
