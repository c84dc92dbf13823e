"""Metrics against their definitions by listing all paths, and against the published example."""

import itertools

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.metrics import CyclicError, ItemMetrics, metrics
from planner.graph.structure import Structure
from planner.model import AllOf, Need
from tests.strategies import library_of

EDGES = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 8)).filter(lambda edge: edge[0] < edge[1]),
    unique=True,
)


def graph_of(requires: dict[str, str]) -> "nx.DiGraph[str]":
    return Structure(library_of(requires).items).graph


def drawn(size: int, edges: list[tuple[int, int]]) -> "nx.DiGraph[str]":
    return graph_of(
        {f"n{k}": " ".join(f"n{low}" for low, high in edges if high == k) for k in range(size)}
    )


def all_paths(graph: "nx.DiGraph[str]") -> list[list[str]]:
    """All paths from sources to sinks, isolated items being both."""
    sources = [n for n in graph if not graph.in_degree(n)]
    sinks = [n for n in graph if not graph.out_degree(n)]
    return [
        path
        for one, other in itertools.product(sources, sinks)
        for path in (nx.all_simple_paths(graph, one, other) if one != other else [[one]])
    ]


@given(EDGES)
def test_metrics_are_what_listing_all_paths_gives(edges: list[tuple[int, int]]) -> None:
    graph = drawn(9, edges)
    found = metrics(graph)
    paths = all_paths(graph)
    for name in graph:
        through = [path for path in paths if name in path]
        assert found.items[name] == ItemMetrics(
            blocking=len(nx.descendants(graph, name)),
            delay=max(map(len, through)),
            centrality=sum(
                len(path) for path in through if len(path) > 2 and name not in (path[0], path[-1])
            ),
            depth=max(path.index(name) for path in through),
        )
    assert found.complexity == sum(one.blocking + one.delay for one in found.items.values())
    assert len(found.longest_path) == max(map(len, paths))
    assert list(found.longest_path) in paths


def test_the_small_example_of_the_field() -> None:
    """Two courses after one, the second of them before a third: figures worked out by hand."""
    found = metrics(graph_of({"a": "", "b": "a", "lab": "a", "c": "b"})).items
    assert {name: (one.blocking, one.delay, one.centrality) for name, one in found.items()} == {
        "a": (3, 3, 0),
        "b": (1, 3, 3),
        "lab": (0, 2, 0),
        "c": (0, 3, 0),
    }
    assert found["a"].cruciality == 6


def test_no_items_have_no_complexity() -> None:
    found = metrics(graph_of({}))
    assert (found.items, found.complexity, found.longest_path) == ({}, 0, ())


def test_a_ring_is_refused_by_its_titles() -> None:
    with pytest.raises(CyclicError, match="Item a -> Item b -> Item a") as raised:
        metrics(graph_of({"c": "a", "a": "b", "b": "a"}))
    assert raised.value.ring == ("a", "b")


def test_astronomical_numbers_of_paths_are_exact() -> None:
    rungs = 40
    requires = {"top0": ""}
    for k in range(rungs):
        requires |= {
            f"left{k}": f"top{k}",
            f"right{k}": f"top{k}",
            f"top{k + 1}": f"left{k} right{k}",
        }
    found = metrics(graph_of(requires)).items
    assert found["top20"].centrality == 2**rungs * (2 * rungs + 1)
    assert found["left0"].centrality == 2 ** (rungs - 1) * (2 * rungs + 1)


def test_a_chain_of_20000_is_no_matter() -> None:
    size = 20_000
    found = metrics(graph_of({f"n{k}": f"n{k - 1}" if k else "" for k in range(size)}))
    assert found.items["n100"] == ItemMetrics(size - 101, size, size, 100)
    assert len(found.longest_path) == size


def test_alternatives_and_corequisites_count_as_edges() -> None:
    structure = Structure(
        library_of({"a": "", "b": "", "c": AllOf((Need("a"), Need("b", 2)))}).items
    )
    assert metrics(structure.graph).items["b"].blocking == 1
