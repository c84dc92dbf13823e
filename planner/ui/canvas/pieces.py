"""The pieces of a drawing's lines: numbers, and what Qt draws of those that are in sight."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from planner.graph.layout.routes import Routes
from planner.ui.canvas.grid import Grid
from planner.ui.canvas.kept import Kept

_LEVEL = 0.5  # heights that differ by less are drawn as one
_SAMPLES, _BETWEEN = 12, 16.0  # points of a curve at which its distance is measured, how near
_AROUND = 12.0  # what pens and arrows take on either side of a line, at most
_MOST = 8_000  # pieces that are kept; where more are in view, lines are straight and thin


class Piece:
    """A piece of a line that bends at most once each way; the last of a line bears the arrow."""

    __slots__ = ("_path", "edge", "is_level", "last", "number", "straight")

    def __init__(self, number: int, edge: int, straight: QLineF, *, last: bool) -> None:
        self.number, self.edge, self.straight, self.last = number, edge, straight, last
        self._path: QPainterPath | None = None
        #: Whether it runs horizontally or vertically, so that there is nothing to bend.
        self.is_level = abs(straight.dy()) < _LEVEL or abs(straight.dx()) < _LEVEL

    @property
    def path(self) -> QPainterPath:
        """The curve, leaving and arriving horizontally; made when first asked for."""
        if self._path is None:
            start, end = self.straight.p1(), self.straight.p2()
            self._path = QPainterPath(start)
            if self.is_level:
                self._path.lineTo(end)
            else:
                middle = (start.x() + end.x()) / 2
                self._path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        return self._path

    def distance(self, point: QPointF) -> float:
        """Return how far a point is from the curve, about."""
        count = max(_SAMPLES, int(self.straight.length() / _BETWEEN))
        ends = [self.path.pointAtPercent(at / count) for at in range(count + 1)]
        return min(_distance(point, *pair) for pair in pairwise(ends))


class Pieces:
    """The pieces of all lines; each goes by the number of the point at which it begins.

    ``right`` is where a mirrored drawing ends; None if lines lead from left to right.
    """

    def __init__(self, routes: Routes, right: float | None) -> None:
        self._routes, self._right = routes, right
        self._made = Kept(self._make, _MOST)
        self._grid = Grid()
        for number in self:
            x, y, to_x, to_y = self._ends(number)
            left, right_ = min(x, to_x) - _AROUND, max(x, to_x) + _AROUND
            self._grid.add(number, left, min(y, to_y) - _AROUND, right_, max(y, to_y) + _AROUND)

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers of all pieces, line by line."""
        return iter(self.of(range(len(self._routes))))

    def __getitem__(self, number: int) -> Piece:
        return self._made[number]

    def of(self, edges: Iterable[int]) -> list[int]:
        """Return the numbers of the pieces of some lines."""
        starts = self._routes.starts
        return [number for edge in edges for number in range(starts[edge], starts[edge + 1] - 1)]

    def near(self, area: QRectF) -> list[int]:
        """Return the numbers of the pieces near an area, each once."""
        return list(self._grid.near(area))

    def nearest(self, point: QPointF, reach: float) -> Piece | None:
        """Return the piece nearest to a point, if it is within reach."""
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        best, nearest = reach, None
        for number in self._grid.near(area):
            piece = self[number]
            box = QRectF(piece.straight.p1(), piece.straight.p2()).normalized()
            if box.adjusted(-reach, -reach, reach, reach).contains(point):
                away = piece.distance(point)
                if away <= best:
                    best, nearest = away, piece
        return nearest

    @cached_property
    def straight(self) -> QPainterPath:
        """All lines without their bends, as they look from afar."""
        path = QPainterPath()
        for number in self:
            x, y, to_x, to_y = self._ends(number)
            path.moveTo(x, y)
            path.lineTo(to_x, to_y)
        return path

    def _make(self, number: int) -> Piece:
        edge = bisect_right(self._routes.starts, number) - 1
        last = number + 2 == self._routes.starts[edge + 1]
        return Piece(number, edge, QLineF(*self._ends(number)), last=last)

    def _ends(self, number: int) -> tuple[float, float, float, float]:
        """Return where a piece begins and ends."""
        x, y, to_x, to_y = self._routes.coordinates[2 * number : 2 * number + 4]
        return (
            (x, y, to_x, to_y)
            if self._right is None
            else (self._right - x, y, self._right - to_x, to_y)
        )


def _distance(point: QPointF, start: QPointF, end: QPointF) -> float:
    """Return how far a point is from a stretch between two others."""
    along, away = end - start, point - start
    length = QPointF.dotProduct(along, along)
    part = min(max(QPointF.dotProduct(away, along) / length, 0.0), 1.0) if length else 0.0
    return QLineF(point, start + along * part).length()
