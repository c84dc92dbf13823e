from itertools import product

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.layout.layering import layered, parts
from planner.graph.layout.rings import components, turned


@st.composite
def flows(draw: st.DrawFn, most: int = 5) -> tuple[int, dict[tuple[int, int], float]]:
    """Edges from lesser to greater numbers, with weights."""
    size = draw(st.integers(1, most))
    pairs = [(one, other) for other in range(size) for one in range(other)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return size, {pair: draw(st.sampled_from([1.0, 1.0, 2.0, 5.0])) for pair in chosen}


def digraphs(most: int = 7) -> st.SearchStrategy[tuple[int, list[tuple[int, int]]]]:
    return st.integers(1, most).flatmap(
        lambda size: st.tuples(
            st.just(size),
            st.lists(
                st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(
                    lambda pair: pair[0] != pair[1]
                ),
                unique=True,
                max_size=3 * size,
            ),
        )
    )


def _length(edges: dict[tuple[int, int], float], layers: tuple[int, ...]) -> float:
    return sum(weight * (layers[other] - layers[one]) for (one, other), weight in edges.items())


@given(flows())
def test_layers_are_as_short_in_sum_as_any(
    flow: tuple[int, dict[tuple[int, int], float]],
) -> None:
    size, edges = flow
    layers = layered(edges, [None] * size)
    assert all(layers[one] < layers[other] for one, other in edges)
    best = min(
        _length(edges, tried)
        for tried in product(range(size), repeat=size)
        if all(tried[one] < tried[other] for one, other in edges)
    )
    assert _length(edges, tuple(layers)) == best


@given(flows(most=30))
def test_each_part_begins_at_the_first_layer(
    flow: tuple[int, dict[tuple[int, int], float]],
) -> None:
    size, edges = flow
    layers = layered(edges, [None] * size)
    for inside in parts(size, edges):
        assert min(layers[node] for node in inside) == 0


@given(digraphs())
def test_parts_are_what_edges_join(graph: tuple[int, list[tuple[int, int]]]) -> None:
    size, edges = graph
    judge = nx.Graph(edges)
    judge.add_nodes_from(range(size))
    assert {frozenset(inside) for inside in parts(size, edges)} == {
        frozenset(inside) for inside in nx.connected_components(judge)
    }


@given(digraphs())
def test_components_are_strong(graph: tuple[int, list[tuple[int, int]]]) -> None:
    size, edges = graph
    judge = nx.DiGraph(edges)
    judge.add_nodes_from(range(size))
    number = components([[b for a, b in edges if a == node] for node in range(size)])
    assert {
        frozenset(node for node in range(size) if number[node] == one) for one in set(number)
    } == {frozenset(inside) for inside in nx.strongly_connected_components(judge)}


@given(graph=digraphs(), drawn_before=st.booleans())
def test_only_edges_of_rings_are_turned_and_none_is_left_in_a_ring(
    *, graph: tuple[int, list[tuple[int, int]]], drawn_before: bool
) -> None:
    size, edges = graph
    before = list(range(size)) if drawn_before else [-1] * size
    flags = turned(size, edges, before)
    straight = [pair[::-1] if flag else pair for pair, flag in zip(edges, flags, strict=True)]
    assert nx.is_directed_acyclic_graph(nx.DiGraph(straight))
    judge = nx.DiGraph(edges)
    for (one, other), flag in zip(edges, flags, strict=True):
        assert not flag or nx.has_path(judge, other, one)


def test_a_ring_of_two_has_one_edge_turned() -> None:
    assert turned(2, [(0, 1), (1, 0)], [-1, -1]).count(True) == 1


def test_what_was_drawn_forwards_stays_so() -> None:
    ring = [(0, 1), (1, 2), (2, 0)]
    assert turned(3, ring, [1, 2, 0]) == [False, True, False]
