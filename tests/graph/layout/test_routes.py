"""Routes side by side are the routes that were put in."""

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.layout import Route, Routes

numbers = st.floats(allow_nan=False)
points = st.lists(st.tuples(numbers, numbers), min_size=2, max_size=5).map(tuple)
routes = st.lists(st.builds(Route, st.text(), st.text(), points, st.booleans()), max_size=5)


@given(routes)
def test_what_goes_in_comes_out(given_: list[Route]) -> None:
    kept = Routes(given_)
    assert list(kept) == given_
    assert len(kept) == len(given_)
    assert list(kept.ends()) == [(route.source, route.target) for route in given_]
    assert kept[-2:] == given_[-2:]


@given(routes)
def test_points_are_numbered_through_all_routes(given_: list[Route]) -> None:
    kept = Routes(given_)
    flat = [point for route in given_ for point in route.points]
    assert list(zip(kept.coordinates[::2], kept.coordinates[1::2], strict=True)) == flat
    assert [kept.points(at) for at in range(len(kept))] == [route.points for route in given_]
    assert kept.starts[-1] == len(flat)


@given(routes, routes)
def test_routes_are_equal_if_all_of_them_are(one: list[Route], other: list[Route]) -> None:
    assert (Routes(one) == Routes(other)) == (one == other)
