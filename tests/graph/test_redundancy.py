"""Requirements that something else implies."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.redundancy import redundant
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need
from tests.strategies import library_of


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda e: e[0] < e[1])))
def test_without_rings_it_is_what_transitive_reduction_leaves_out(
    edges: list[tuple[int, int]],
) -> None:
    requires = {f"n{k}": " ".join(f"n{low}" for low, high in edges if high == k) for k in range(8)}
    graph: nx.DiGraph[int] = nx.DiGraph(edges)
    left_out = set(graph.edges) - set(nx.transitive_reduction(graph).edges)
    assert set(redundant(library_of(requires).items)) == {(f"n{a}", f"n{b}") for a, b in left_out}


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=25))
def test_leaving_all_of_them_out_changes_nothing_that_is_implied(
    edges: list[tuple[int, int]],
) -> None:
    requires = {f"n{k}": " ".join(f"n{low}" for low, high in edges if high == k) for k in range(7)}
    whole: nx.DiGraph[str] = nx.DiGraph([(f"n{a}", f"n{b}") for a, b in edges])
    less = whole.copy()
    less.remove_edges_from(redundant(library_of(requires).items))
    for node in whole:
        assert nx.descendants(less, node) == nx.descendants(whole, node)


def test_alternatives_neither_imply_nor_are_implied() -> None:
    either = AnyOf((Need("a"), Need("x")))
    library = library_of(
        {
            "a": "",
            "x": "",
            "b": either,
            "c": "a b",
            "d": "a",
            "e": AllOf((Need("d"), either)),
        }
    )
    assert redundant(library.items) == []


def test_any_of_one_and_all_of_all_are_no_alternatives() -> None:
    library = library_of(
        {"a": "", "b": AnyOf((Need("a"),)), "c": AtLeast(2, (Need("a"), Need("b")))}
    )
    assert redundant(library.items) == [("a", "c")]


def test_a_higher_level_is_not_implied_by_a_lower_one() -> None:
    def skill(id_: str, *needed: Need) -> Item:
        return Item(id=id_, kind=Kind.SKILL, title=id_, requires=AllOf(needed))

    first, second = Need("a"), Need("a", 2)
    items = Library.of(
        [
            skill("a"),
            skill("b", first),
            skill("c", second),
            skill("d", Need("b"), second),
            skill("e", Need("c"), second),
            skill("f", Need("c"), first),
            skill("g", first, second),
        ]
    ).items
    assert redundant(items) == [("a", "e"), ("a", "f")]
