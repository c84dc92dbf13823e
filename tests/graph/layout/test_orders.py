import random
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.layout.crossings import Orders
from planner.graph.layout.levels import FREE, Levels
from planner.graph.layout.ordering import Limits, order
from planner.graph.layout.paths import reinsert
from planner.graph.layout.starts import deep, smooth
from planner.graph.layout.sums import SMALL, Sums, times
from planner.graph.layout.sweeps import count, in_lanes, swept
from tests.graph.layout.scenes import crossings

ENOUGH = 10**9


def _levels(sizes: list[int], edges: list[tuple[int, int]]) -> Levels:
    layers = [layer for layer, size in enumerate(sizes) for _ in range(size)]
    levels = Levels(layers, [pair for pair in edges if layers[pair[0]] < layers[pair[1]]])
    levels.shelve()
    return levels


@st.composite
def graphs(draw: st.DrawFn, widest: int = 5) -> Levels:
    """A few layers with edges between them, long ones included, in any order."""
    sizes = draw(st.lists(st.integers(1, widest), min_size=1, max_size=4))
    ends = st.integers(0, sum(sizes) - 1)
    edges = draw(st.lists(st.tuples(ends, ends), unique=True, max_size=3 * sum(sizes)))
    levels = _levels(sizes, edges)
    levels.rows = [draw(st.permutations(row)) for row in levels.rows]
    return levels


def _wide(seed: int) -> Levels:
    chance = random.Random(seed)  # noqa: S311 - test data
    sizes = [SMALL + 10, 20, SMALL + 30]
    first = [range(sizes[0]), range(sizes[0], sizes[0] + 20), range(sizes[0] + 20, sum(sizes))]
    edges = [(chance.choice(first[0]), chance.choice(first[1])) for _ in range(120)]
    edges += [(chance.choice(first[1]), chance.choice(first[2])) for _ in range(120)]
    levels = _levels(sizes, list(dict.fromkeys(edges)))
    for row in levels.rows:
        chance.shuffle(row)
    return levels


@given(graphs())
def test_crossings_are_counted_like_pair_by_pair(levels: Levels) -> None:
    expected = crossings(levels.rows, levels.down)
    assert count(levels, levels.places()) == Orders(levels, ENOUGH).count() == expected


@given(graphs())
def test_edges_that_cross_are_told(levels: Levels) -> None:
    told = set(Orders(levels, ENOUGH).crossing_edges())
    without = _levels_without(levels, told)
    assert crossings(levels.rows, without) == 0
    for edge in told:
        fewer = _levels_without(levels, {edge})
        assert crossings(levels.rows, fewer) < crossings(levels.rows, levels.down)


def _levels_without(levels: Levels, edges: set[tuple[int, int]]) -> list[list[int]]:
    return [
        [end for end in ends if (node, end) not in edges] for node, ends in enumerate(levels.down)
    ]


@given(graphs())
def test_settling_gains_what_it_says_until_no_move_of_one_node_gains(levels: Levels) -> None:
    before = crossings(levels.rows, levels.down)
    gained = Orders(levels, ENOUGH).settle(set(range(len(levels.rows))))
    after = crossings(levels.rows, levels.down)
    assert before - after == gained >= 0
    for layer, row in enumerate(levels.rows):
        for source, target in product(range(len(row)), repeat=2):
            moved = list(row)
            moved.insert(target, moved.pop(source))
            rows = [*levels.rows[:layer], moved, *levels.rows[layer + 1 :]]
            assert crossings(rows, levels.down) >= after


@pytest.mark.parametrize("seed", range(3))
def test_wide_layers_are_settled_as_well(seed: int) -> None:
    levels = _wide(seed)
    orders = Orders(levels, ENOUGH)
    before = crossings(levels.rows, levels.down)
    assert orders.count() == before
    gained = orders.settle({0, 1, 2})
    assert before - crossings(levels.rows, levels.down) == gained > 0
    gain, _ = reinsert(orders, [levels.rows[0][0]], late=False)
    assert before - gained - gain == crossings(levels.rows, levels.down) == orders.count()


@given(levels=graphs(widest=3), chance=st.randoms(use_true_random=False), late=st.booleans())
def test_a_path_goes_where_it_crosses_least(
    *, levels: Levels, chance: random.Random, late: bool
) -> None:
    node = chance.choice(levels.rows[0])
    path = [node]
    while levels.down[path[-1]]:
        path.append(chance.choice(levels.down[path[-1]]))
    before = crossings(levels.rows, levels.down)
    others = [[one for one in row if one not in path] for row in levels.rows]
    best = min(
        crossings(_with(others, path, slots), levels.down)
        for slots in product(*(range(len(row) + 1) for row in others[: len(path)]))
    )
    gain, _ = reinsert(Orders(levels, ENOUGH), path, late=late)
    assert before - gain == crossings(levels.rows, levels.down) == best


def _with(rows: list[list[int]], path: list[int], slots: tuple[int, ...]) -> list[list[int]]:
    found = [list(row) for row in rows]
    for row, node, slot in zip(found, path, slots, strict=False):
        row.insert(slot, node)
    return found


@given(graphs())
def test_starts_and_sweeps_keep_each_node_in_its_layer(levels: Levels) -> None:
    inside = [sorted(row) for row in levels.rows]
    for rows in (*smooth(levels, 2), deep(levels)):
        assert [sorted(row) for row in rows] == inside
    before = crossings(levels.rows, levels.down)
    best, _ = swept(levels, 6)
    assert [sorted(row) for row in levels.rows] == inside
    assert crossings(levels.rows, levels.down) == best <= before


@given(graphs())
def test_the_whole_search_tells_how_many_cross(levels: Levels) -> None:
    told = order(levels, Limits(lambda: False, None))
    assert told == crossings(levels.rows, levels.down)


def test_a_tree_is_drawn_without_crossings() -> None:
    edges = [((node - 1) // 2, node) for node in range(1, 31)]
    levels = _levels([1, 2, 4, 8, 16], edges)
    chance = random.Random(1)  # noqa: S311 - test data
    for row in levels.rows:
        chance.shuffle(row)
    assert order(levels, Limits(lambda: False, None)) == 0


def test_boxes_of_lanes_keep_their_order_and_others_their_place() -> None:
    assert in_lanes([5, 4, 3, 2, 1], [FREE, 1, 2, FREE, FREE, 3]) == [1, 4, 3, 2, 5]


@given(graphs())
def test_no_search_breaks_lanes(levels: Levels) -> None:
    levels.lane = [node % 3 if node % 4 else FREE for node in range(levels.size)]
    order(levels, Limits(lambda: False, None))
    for row in levels.rows:
        bound = [levels.lane[node] for node in row if levels.lane[node] != FREE]
        assert bound == sorted(bound)


@pytest.mark.parametrize("size", [1, 2, SMALL, SMALL + 1, 3 * SMALL])
def test_sums_are_the_same_for_small_and_wide_orders(size: int) -> None:
    import numpy as np

    rows = np.arange(size * 3, dtype=np.float32).reshape(size, 3) % 7
    sums = Sums(size)
    heads = [rows[:at].sum(axis=0) for at in range(size + 1)]
    assert np.array_equal(sums.heads(rows), heads)
    assert np.array_equal(sums.sides(rows), [head - rows.sum(axis=0) / 2 for head in heads])
    for at, row in enumerate(sums.signs(rows)):
        assert np.array_equal(row, rows[:at].sum(axis=0) - rows[at + 1 :].sum(axis=0))
    assert np.array_equal(times(rows, np.ones(3, np.float32)), rows.sum(axis=1))


def test_knots_stand_in_every_layer_between_the_ends() -> None:
    levels = Levels([0, 4], [(0, 1)])
    (chain,) = levels.chains
    assert [levels.layer[node] for node in chain] == [0, 1, 2, 3, 4]
    for one, other in pairwise(chain):
        assert levels.down[one] == [other]
        assert levels.up[other] == [one]
