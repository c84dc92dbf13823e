"""The grid finds exactly what plain looking through everything finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from planner.graph.layout.drawing import Drawing, Gaps, Placed
from planner.graph.layout.routes import Route, Routes
from planner.ui.canvas.geometry import Geometry, title_top
from planner.ui.canvas.picture import Edge

far = st.floats(-2500, 2500)
sizes = st.floats(1, 900)
areas = st.builds(QRectF, far, far, sizes, sizes)
points = st.tuples(far, far)


@st.composite
def geometries(draw: st.DrawFn, *, mirrored: bool = False) -> Geometry:
    """Boxes and lines anywhere, also on top of each other."""
    places = draw(st.lists(st.tuples(far, far, sizes, sizes), min_size=1, max_size=8))
    boxes = {str(n): Placed(str(n), *place, n, 0) for n, place in enumerate(places)}
    names = st.sampled_from(sorted(boxes))
    routes = draw(
        st.lists(
            st.builds(Route, names, names, st.lists(points, min_size=2, max_size=5).map(tuple)),
            max_size=6,
        )
    )
    edges = tuple(Edge(route.source, route.target) for route in routes)
    return Geometry(Drawing(boxes, Routes(routes), {}, 1000, 800), edges, mirrored=mirrored)


@given(geometries(), areas)
def test_an_area_holds_every_box_that_it_touches(places: Geometry, area: QRectF) -> None:
    touched = {name for name, rect in places.rects.items() if rect.intersects(area)}

    found = places.nodes_in(area)

    assert set(found) == touched
    assert len(found) == len(touched)


@given(geometries(), areas)
def test_an_area_holds_every_piece_that_may_cross_it(places: Geometry, area: QRectF) -> None:
    crossing = {
        number
        for number in places.pieces
        if QRectF(places.pieces[number].straight.p1(), places.pieces[number].straight.p2())
        .normalized()
        .adjusted(-0.01, -0.01, 0.01, 0.01)
        .intersects(area)
    }

    assert crossing <= set(places.pieces.near(area))


@given(geometries(), st.data())
def test_a_point_in_a_box_finds_a_box_there(places: Geometry, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(places.rects)))
    rect = places.rects[name]
    across, down = data.draw(st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9)))
    point = QPointF(rect.left() + rect.width() * across, rect.top() + rect.height() * down)

    found = places.node_at(point)

    assert found is not None
    assert places.rects[found].contains(point)


@given(geometries(), points)
def test_a_point_outside_of_all_boxes_finds_none(places: Geometry, at: tuple[float, float]) -> None:
    point = QPointF(*at)
    inside = any(rect.contains(point) for rect in places.rects.values())

    assert (places.node_at(point) is not None) == inside


@given(geometries(), st.data())
def test_a_point_on_a_line_finds_a_line_there(places: Geometry, data: st.DataObject) -> None:
    pieces = [places.pieces[number] for number in places.pieces]
    if not pieces:
        return
    piece = data.draw(st.sampled_from(pieces))
    point = piece.path.pointAtPercent(data.draw(st.floats(0, 1)))

    found = places.edge_at(point, 8.0)

    assert found is not None
    assert min(other.distance(point) for other in pieces if other.edge == found) <= 8.0


def test_right_to_left_mirrors_boxes_lines_and_groups() -> None:
    boxes = {"a": Placed("a", 50, 20, 100, 40, 0, 0), "b": Placed("b", 250, 20, 100, 40, 1, 0)}
    route = Route("a", "b", ((100.0, 20.0), (200.0, 20.0)))
    drawing = Drawing(boxes, Routes([route]), {"g": (0.0, 0.0, 120.0, 40.0)}, 300, 40)

    places = Geometry(drawing, (Edge("a", "b"),), mirrored=True)

    assert places.rects["a"] == QRectF(200, 0, 100, 40)
    assert places.pieces[0].straight.p1() == QPointF(200, 20)
    assert places.groups["g"] == QRectF(180, 0, 120, 40)
    assert places.neighbours("a") == ({"a", "b"}, {0})


@pytest.mark.parametrize("scale", [0.1, 0.2, 0.3, 0.5, 1.0, 2.5])
def test_titles_of_groups_end_above_the_boxes_inside_and_their_icons(scale: float) -> None:
    group, height, icons = QRectF(0, 50, 400, 200), 16.0, 8.0
    boxes_begin = group.top() + Gaps().title * scale
    top = title_top(group, scale, height)
    assert top + height <= boxes_begin - icons
    assert top >= group.top() or boxes_begin - group.top() < height + icons
