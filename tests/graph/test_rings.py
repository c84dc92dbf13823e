"""The smallest ring of each knot of items."""

import itertools

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.rings import knots, rings, smallest_ring, smallest_ring_over


@st.composite
def graphs(draw: st.DrawFn) -> "nx.DiGraph[int]":
    graph: nx.DiGraph[int] = nx.DiGraph()
    numbers = st.integers(0, 7)
    graph.add_edges_from(draw(st.lists(st.tuples(numbers, numbers), max_size=24)))
    return graph


def is_ring(graph: "nx.DiGraph[int]", ring: tuple[int, ...]) -> bool:
    edges = itertools.pairwise((*ring, ring[0]))
    return len(set(ring)) == len(ring) and all(graph.has_edge(*edge) for edge in edges)


@given(graphs())
def test_each_knot_has_its_smallest_ring(graph: "nx.DiGraph[int]") -> None:
    found = [smallest_ring(knot) for knot in knots(graph)]
    assert all(is_ring(graph, ring) for ring in found)
    least: dict[frozenset[int], int] = {}
    for cycle in nx.simple_cycles(graph):
        for knot in knots(graph):
            if cycle[0] in knot:
                key = frozenset(knot)
                least[key] = min(len(cycle), least.get(key, 99))
    assert {frozenset(knot): len(smallest_ring(knot)) for knot in knots(graph)} == least
    assert sorted(map(len, found)) == [len(ring) for ring in rings(graph)]


@given(graphs(), st.data())
def test_a_ring_over_an_edge_is_the_smallest_over_it(
    graph: "nx.DiGraph[int]", data: st.DataObject
) -> None:
    for knot in knots(graph):
        edge = data.draw(st.sampled_from(list(knot.edges)))
        ring = smallest_ring_over(knot, [edge])
        assert is_ring(knot, ring)
        assert edge in itertools.pairwise((*ring, ring[0]))
        assert len(ring) == nx.shortest_path_length(knot, edge[1], edge[0]) + 1


def test_rings_begin_with_what_comes_first_in_the_graph() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from("abcxy")
    graph.add_edges_from([("b", "c"), ("c", "a"), ("a", "b"), ("y", "x"), ("x", "y")])
    assert rings(graph) == [("x", "y"), ("a", "b", "c")]


def test_large_knots_end_soon() -> None:
    assert len(rings(nx.cycle_graph(20_000, create_using=nx.DiGraph))[0]) == 20_000
    assert len(rings(nx.complete_graph(25, create_using=nx.DiGraph))[0]) == 2
    crowd: nx.DiGraph[int] = nx.complete_graph(60, create_using=nx.DiGraph)
    assert len(smallest_ring_over(crowd, crowd.edges)) == 2
    tangle = nx.gnm_random_graph(3_000, 60_000, seed=7, directed=True)
    assert len(rings(tangle)[0]) == 2
