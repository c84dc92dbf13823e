"""Where everything is: boxes and pieces of lines in a grid, so that only what shows is touched."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from planner.graph.layout.drawing import Drawing, Gaps
from planner.ui.canvas.picture import Edge

_CELL = 600.0
_LEVEL = 0.5  # heights that differ by less are drawn as one
_SAMPLES, _BETWEEN = 12, 16.0  # points of a curve at which its distance is measured, how near
_ICONS = 8.0  # how far icons reach above boxes in a view from afar
_AROUND = 12.0  # what pens and arrows take on either side of a line, at most

Cell = tuple[int, int]


class Piece:
    """A piece of a line that bends at most once each way; the last of a line bears the arrow."""

    __slots__ = ("_path", "edge", "is_level", "last", "straight")

    def __init__(self, edge: int, straight: QLineF, *, last: bool) -> None:
        self.edge, self.straight, self.last = edge, straight, last
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


class Geometry:
    """The places of a drawing's boxes and lines, in its units; mirrored for right-to-left."""

    def __init__(
        self, drawing: Drawing, edges: tuple[Edge, ...], *, mirrored: bool = False
    ) -> None:
        self.bounds = QRectF(0, 0, drawing.width, drawing.height)
        self._mirrored = mirrored
        self.rects: dict[str, QRectF] = {}
        #: Layer and height of each box: what is above or below another.
        self.order: dict[str, tuple[int, float]] = {}
        self._nodes_in: dict[Cell, list[str]] = defaultdict(list)
        for name, box in drawing.boxes.items():
            rect = QRectF(
                self._x(box.x) - box.width / 2, box.y - box.height / 2, box.width, box.height
            )
            self.rects[name] = rect
            self.order[name] = (box.layer, box.y)
            for cell in _cells(rect):
                self._nodes_in[cell].append(name)
        self.groups = {
            name: QRectF(self._x(x) - (width if mirrored else 0), y, width, height)
            for name, (x, y, width, height) in drawing.groups.items()
        }
        self.pieces: list[Piece] = []
        self._pieces_in: dict[Cell, list[int]] = defaultdict(list)
        self._pieces_of: list[range] = []
        for edge, route in enumerate(drawing.routes):
            self._add_route(edge, route.points)
        self.lines = [piece.straight for piece in self.pieces]
        self.before: dict[str, list[tuple[str, int]]] = {name: [] for name in self.rects}
        self.after: dict[str, list[tuple[str, int]]] = {name: [] for name in self.rects}
        for number, edge_ in enumerate(edges):
            self.before[edge_.target].append((edge_.source, number))
            self.after[edge_.source].append((edge_.target, number))

    @property
    def mirrored(self) -> bool:
        """Whether lines lead from right to left."""
        return self._mirrored

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the boxes that an area touches, each once."""
        rects, found = self.rects, {}
        for cell in _cells(area):
            for name in self._nodes_in.get(cell, ()):
                if name not in found and rects[name].intersects(area):
                    found[name] = True
        return list(found)

    def holds_more(self, area: QRectF, than: int) -> bool:
        """Say whether more boxes than so many are in or near an area."""
        return sum(len(self._nodes_in.get(cell, ())) for cell in _cells(area)) > than

    def pieces_in(self, area: QRectF) -> list[int]:
        """Return the numbers of the pieces of lines near an area, each once."""
        found: dict[int, bool] = {}
        for cell in _cells(area):
            found.update(dict.fromkeys(self._pieces_in.get(cell, ()), True))
        return list(found)

    def pieces_of(self, edges: Iterable[int]) -> list[int]:
        """Return the numbers of the pieces of some lines."""
        return [number for edge in edges for number in self._pieces_of[edge]]

    def node_at(self, point: QPointF) -> str | None:
        """Return the box under a point."""
        cell = (int(point.x() // _CELL), int(point.y() // _CELL))
        for name in self._nodes_in.get(cell, ()):
            if self.rects[name].contains(point):
                return name
        return None

    def edge_at(self, point: QPointF, reach: float) -> int | None:
        """Return the line nearest to a point, if it is within reach."""
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        best, nearest = reach, None
        for number in self.pieces_in(area):
            piece = self.pieces[number]
            box = QRectF(piece.straight.p1(), piece.straight.p2()).normalized()
            if box.adjusted(-reach, -reach, reach, reach).contains(point):
                away = piece.distance(point)
                if away <= best:
                    best, nearest = away, piece.edge
        return nearest

    def around(self, names: Iterable[str]) -> QRectF:
        """Return the least area that holds some boxes."""
        area = QRectF()
        for name in names:
            if name in self.rects:
                area = area.united(self.rects[name])
        return area

    def neighbours(self, name: str) -> tuple[set[str], set[int]]:
        """Return a box with what it needs and unlocks directly, and the lines between them."""
        near = (*self.before[name], *self.after[name])
        return {name, *(other for other, _edge in near)}, {edge for _other, edge in near}

    def _x(self, x: float) -> float:
        return self.bounds.width() - x if self._mirrored else x

    def _add_route(self, edge: int, points: tuple[tuple[float, float], ...]) -> None:
        first = len(self.pieces)
        self._pieces_of.append(range(first, first + len(points) - 1))
        for at in range(len(points) - 1):
            (x, y), (to_x, to_y) = points[at], points[at + 1]
            line = QLineF(self._x(x), y, self._x(to_x), to_y)
            self.pieces.append(Piece(edge, line, last=at == len(points) - 2))
            box = QRectF(line.p1(), line.p2()).normalized()
            for cell in _cells(box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)):
                self._pieces_in[cell].append(len(self.pieces) - 1)


def title_top(group: QRectF, scale: float, height: float) -> float:
    """Return where in the view the title of a group begins, given its rectangle there.

    There is room for it above the boxes; from afar too little, so that it begins above the group,
    clear of the icons on the corners of its boxes.
    """
    free = Gaps().title * scale - height
    return group.top() + min(free / 2, free - _ICONS)


def _cells(area: QRectF) -> Iterator[Cell]:
    rows = range(int(area.top() // _CELL), int(area.bottom() // _CELL) + 1)
    for column in range(int(area.left() // _CELL), int(area.right() // _CELL) + 1):
        for row in rows:
            yield column, row


def _distance(point: QPointF, start: QPointF, end: QPointF) -> float:
    """Return how far a point is from a stretch between two others."""
    along, away = end - start, point - start
    length = QPointF.dotProduct(along, along)
    part = min(max(QPointF.dotProduct(away, along) / length, 0.0), 1.0) if length else 0.0
    return QLineF(point, start + along * part).length()
