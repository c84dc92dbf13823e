"""Where everything is: boxes and pieces of lines in grids, so that only what shows is touched."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF

from planner.graph.layout.drawing import Drawing, Gaps, Placed
from planner.ui.canvas.grid import Grid
from planner.ui.canvas.kept import Kept
from planner.ui.canvas.picture import Edge
from planner.ui.canvas.pieces import Pieces

_ICONS = 8.0  # how far icons reach above boxes in a view from afar
_MOST = 8_000  # rectangles that are kept: about as many as can be seen apart


class Rects(Mapping[str, QRectF]):
    """The rectangles of boxes by name; mirrored if the place where the drawing ends is given."""

    def __init__(self, boxes: Mapping[str, Placed], right: float | None) -> None:
        self._boxes, self._right = boxes, right
        self._made = Kept(self.fresh, _MOST)

    def __getitem__(self, name: str) -> QRectF:
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in self._boxes

    def __iter__(self) -> Iterator[str]:
        return iter(self._boxes)

    def __len__(self) -> int:
        return len(self._boxes)

    def left(self, box: Placed) -> float:
        """Return where a box begins."""
        middle = box.x if self._right is None else self._right - box.x
        return middle - box.width / 2

    def touching(self, boxes: Iterable[Placed], area: QRectF) -> Iterator[str]:
        """Yield which of some boxes an area touches, without a rectangle for each."""
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        for box in boxes:
            x, y = self.left(box), box.y - box.height / 2
            if x < right and left < x + box.width and y < bottom and top < y + box.height:
                yield box.id

    def fresh(self, name: str) -> QRectF:
        """Return a rectangle that is not kept."""
        box = self._boxes[name]
        return QRectF(self.left(box), box.y - box.height / 2, box.width, box.height)


class Geometry:
    """The places of a drawing's boxes and lines, in its units; mirrored for right-to-left."""

    def __init__(self, drawing: Drawing, edges: Sequence[Edge], *, mirrored: bool = False) -> None:
        self.bounds = QRectF(0, 0, drawing.width, drawing.height)
        #: Whether lines lead from right to left.
        self.mirrored = mirrored
        right = drawing.width if mirrored else None
        self.boxes = drawing.boxes
        self.rects = Rects(drawing.boxes, right)
        self.pieces = Pieces(drawing.routes, right)
        self.groups = {
            name: QRectF(right - x - width if right is not None else x, y, width, height)
            for name, (x, y, width, height) in drawing.groups.items()
        }
        self._edges = edges
        self._placed = tuple(drawing.boxes.values())
        self._grid = Grid()
        for number, box in enumerate(self._placed):
            left, top = self.rects.left(box), box.y - box.height / 2
            self._grid.add(number, left, top, left + box.width, top + box.height)

    def nodes_in(self, area: QRectF) -> list[str]:
        """Return the boxes that an area touches, each once."""
        if self._grid.is_within(area):
            return list(self.boxes)
        placed = self._placed
        return list(self.rects.touching((placed[at] for at in self._grid.near(area)), area))

    def holds_more(self, area: QRectF, than: int) -> bool:
        """Say whether more boxes than so many are in or near an area."""
        return self._grid.count(area) > than

    def node_at(self, point: QPointF) -> str | None:
        """Return the box under a point."""
        for number in self._grid.at(point):
            name = self._placed[number].id
            if self.rects[name].contains(point):
                return name
        return None

    def edge_at(self, point: QPointF, reach: float) -> int | None:
        """Return the line nearest to a point, if it is within reach."""
        nearest = self.pieces.nearest(point, reach)
        return None if nearest is None else nearest.edge

    def around(self, names: Iterable[str]) -> QRectF:
        """Return the least area that holds some boxes."""
        area = QRectF()
        for name in names:
            if name in self.rects:
                area = area.united(self.rects[name])
        return area

    def before(self, name: str) -> list[tuple[str, int]]:
        """Return what a box needs directly, each with the number of the line from there."""
        return [(self._edges[number].source, number) for number in self._by_target.of(name)]

    def after(self, name: str) -> list[tuple[str, int]]:
        """Return what a box unlocks directly, each with the number of the line to there."""
        return [(self._edges[number].target, number) for number in self._by_source.of(name)]

    def neighbours(self, name: str) -> tuple[set[str], set[int]]:
        """Return a box with what it needs and unlocks directly, and the lines between them."""
        near = (*self.before(name), *self.after(name))
        return {name, *(other for other, _edge in near)}, {edge for _other, edge in near}

    @cached_property
    def _by_source(self) -> "_ByEnd":
        return _ByEnd(self._edges, attrgetter("source"))

    @cached_property
    def _by_target(self) -> "_ByEnd":
        return _ByEnd(self._edges, attrgetter("target"))


class _ByEnd:
    """Lines in the order of the boxes at one of their ends."""

    def __init__(self, edges: Sequence[Edge], end: Callable[[Edge], str]) -> None:
        self._edges, self._end = edges, end
        self._order = array("i", sorted(range(len(edges)), key=self._name))

    def of(self, name: str) -> Iterator[int]:
        """Yield the numbers of the lines that have this end."""
        order = self._order
        for at in range(bisect_left(order, name, key=self._name), len(order)):
            if self._name(order[at]) != name:
                break
            yield order[at]

    def _name(self, number: int) -> str:
        return self._end(self._edges[number])


def title_top(group: QRectF, scale: float, height: float) -> float:
    """Return where in the view the title of a group begins, given its rectangle there.

    There is room for it above the boxes; from afar too little, so that it begins above the group,
    clear of the icons on the corners of its boxes.
    """
    free = Gaps().title * scale - height
    return group.top() + min(free / 2, free - _ICONS)
