from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.layout.keeping import clear_of
from planner.graph.layout.levels import Levels
from planner.graph.layout.packing import Extent, packed
from planner.graph.layout.placing import heights
from planner.graph.layout.straight import Blocks, blocks
from tests.graph.layout.test_orders import graphs

ROOM = 10.0
_wishes = st.integers(-100, 100).map(float)


def _all_worth(levels: Levels) -> list[list[float]]:
    return [[1.0] * len(ends) for ends in levels.down]


def _keeps_room(levels: Levels, found: list[float]) -> bool:
    return all(
        found[other] - found[one] >= 2 * ROOM - 1e-6
        for row in levels.rows
        for one, other in pairwise(row)
    )


@given(graphs())
def test_heights_keep_the_order_and_the_room(levels: Levels) -> None:
    room = [ROOM] * levels.size
    assert _keeps_room(levels, heights(levels, room, room, levels.size))


@given(graphs(), st.data())
def test_blocks_keep_room_whatever_they_want(levels: Levels, data: st.DataObject) -> None:
    room = [ROOM] * levels.size
    wishes = data.draw(st.lists(_wishes, min_size=levels.size, max_size=levels.size))
    found = Blocks(levels, blocks(levels, _all_worth(levels)), room, room)
    found.pull(levels.down, [[1.0] * len(ends) for ends in levels.down])
    found.agree(wishes, [1.0] * levels.size)
    found.spread()
    assert _keeps_room(levels, [found.height[block] for block in found.root])
    for level in (False, True):
        found.relax(found.order)
        assert _keeps_room(levels, [found.height[block] for block in found.root])
        found.shift(level=level)
        assert _keeps_room(levels, [found.height[block] for block in found.root])


@given(graphs(), st.data())
def test_what_has_room_is_not_spread(levels: Levels, data: st.DataObject) -> None:
    room = [ROOM] * levels.size
    found = Blocks(levels, list(range(levels.size)), room, room)
    wishes = [0.0] * levels.size
    for row in levels.rows:
        height = data.draw(_wishes)
        for node in row:
            wishes[node] = height
            height += 2 * ROOM + data.draw(st.sampled_from([0.0, 5.0]))
    found.agree(wishes, [1.0] * levels.size)
    found.spread()
    assert found.height == pytest.approx(wishes)


@given(graphs())
def test_straight_edges_share_no_end_and_do_not_cross(levels: Levels) -> None:
    root = blocks(levels, _all_worth(levels))
    place = levels.places()
    for row in levels.rows:
        level = [
            (node, end) for node in row for end in levels.down[node] if root[node] == root[end]
        ]
        for one, other in combinations(level, 2):
            assert one[0] != other[0]
            assert one[1] != other[1]
            assert (place[one[0]] - place[other[0]]) * (place[one[1]] - place[other[1]]) > 0


def test_the_heaviest_edges_are_straight() -> None:
    levels = Levels([0, 0, 1, 1], [(0, 3), (1, 2)])
    levels.shelve()
    root = blocks(levels, [[1.0], [2.0], [], []])
    assert root[1] == root[2]
    assert root[0] != root[3]


def test_nodes_of_a_row_pool_about_what_they_want() -> None:
    levels = Levels([0, 0, 0, 1], [(0, 3), (1, 3), (2, 3)])
    levels.shelve()
    found = heights(levels, [ROOM] * 4, [ROOM] * 4, 4)
    assert [found[node] - found[3] for node in (0, 1, 2)] == [-20.0, 0.0, 20.0]


@given(
    st.lists(st.tuples(st.integers(1, 5), st.integers(1, 300).map(float)), max_size=12),
    st.sampled_from([0.001, 0.01, 0.1]),
)
def test_parts_are_packed_beside_and_below_each_other(
    sizes: list[tuple[int, float]], ratio: float
) -> None:
    places = packed([Extent(*size) for size in sizes], ratio, gap=10.0)
    for one, other in combinations(range(len(sizes)), 2):
        first, second = places[one], places[other]
        beside = first[0] + sizes[one][0] <= second[0] or second[0] + sizes[other][0] <= first[0]
        below = (
            first[1] + sizes[one][1] + 10 <= second[1]
            or second[1] + sizes[other][1] + 10 <= first[1]
        )
        assert beside or below
    assert all(column >= 0 and top >= 0 for column, top in places)


def test_a_border_steps_out_of_the_way_of_lines() -> None:
    assert clear_of([100.0, 105.0, 200.0], 101.0, (10.0, 10.0), 1) == 115.0
    assert clear_of([100.0, 95.0, 20.0], 101.0, (10.0, 10.0), -1) == 85.0
    assert clear_of([], 101.0, (10.0, 10.0), 1) == 101.0
