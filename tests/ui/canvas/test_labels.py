"""Labels of lines: on their line, and apart from each other and from boxes where there is room."""

from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from planner.graph.layout.drawing import Drawing, Placed
from planner.graph.layout.routes import Route, Routes
from planner.ui.canvas.geometry import Geometry
from planner.ui.canvas.labels import label_spots
from planner.ui.canvas.picture import Edge

_SIZE = QSizeF(50, 14)


def _placed(name: str, x: float, y: float) -> Placed:
    return Placed(id=name, x=x, y=y, width=60, height=30, layer=0, order=0)


def _crossing() -> tuple[tuple[Edge, ...], Geometry]:
    """Return two lines that meet in their middles, and one without a label."""
    boxes = {
        name: _placed(name, x, y)
        for name, x, y in (("a", 30, 20), ("b", 30, 180), ("c", 470, 20), ("d", 470, 180))
    }
    routes = [
        Route("a", "d", ((60, 20), (440, 180))),
        Route("b", "c", ((60, 180), (440, 20))),
        Route("a", "c", ((60, 20), (440, 20))),
    ]
    edges = (Edge("a", "d", label="1 to 2 y"), Edge("b", "c", label="3 to 4 y"), Edge("a", "c"))
    return edges, Geometry(Drawing(boxes, Routes(routes), {}, 500, 200), edges)


def _size(_text: str) -> QSizeF:
    return _SIZE


def _boxes(spots: list[QPointF]) -> list[QRectF]:
    return [QRectF(spot - QPointF(_SIZE.width() / 2, _SIZE.height() / 2), _SIZE) for spot in spots]


def test_labels_of_lines_that_cross_do_not_cover_each_other() -> None:
    edges, places = _crossing()
    spots = label_spots(edges, places, _size)
    boxes = _boxes(list(spots.values()))
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert not any(box.intersects(rect) for box in boxes for rect in places.rects.values())


def test_a_label_stands_on_its_own_line_and_only_where_there_is_one() -> None:
    edges, places = _crossing()
    spots = label_spots(edges, places, _size)
    assert sorted(places.pieces[number].edge for number in spots) == [0, 1]
    assert all(places.pieces[number].distance(spot) < 1 for number, spot in spots.items())
