"""All that there is to say about a graph."""

from planner.graph.analysis import Ring, analyse
from planner.graph.standing import Standing
from planner.model import AnyOf, Item, Kind, Library, Need
from tests.strategies import TODAY, library_of


def standing_of(library: Library) -> Standing:
    return Standing(library, TODAY)


def test_a_sound_graph_has_metrics_counts_and_what_says_nothing_new() -> None:
    role = Item(id="r", kind=Kind.ROLE, title="R", requires=Need("c"))
    found = analyse(standing_of(library_of({"a": "", "b": "a", "c": "a b"}, role)))
    assert found.metrics is not None
    assert found.metrics.longest_path == ("a", "b", "c", "r")
    assert (found.unreachable, found.rings) == ((), ())
    assert found.redundant == (("a", "c"),)
    assert (found.items, found.edges) == (4, 4)
    assert found.by_kind == {Kind.ROLE: 1, Kind.SKILL: 3}


def test_rings_with_and_without_a_way_in_are_told_apart() -> None:
    library = library_of(
        {"a": AnyOf((Need("b"), Need("z"))), "b": "a", "z": "", "c": "d", "d": "c"}
    )
    found = analyse(standing_of(library))
    assert found.metrics is None
    assert set(found.rings) == {Ring(("a", "b"), harmless=True), Ring(("c", "d"), harmless=False)}
    assert [one.item for one in found.unreachable] == ["c", "d"]


def test_targets_narrow_it_to_what_is_upstream() -> None:
    library = library_of({"a": "", "b": "a", "c": "b", "x": "y", "y": "x"})
    found = analyse(standing_of(library), [Need("b")])
    assert found.metrics is not None
    assert found.metrics.items.keys() == {"a", "b"}
    assert (found.items, found.edges, found.rings, found.unreachable) == (2, 1, (), ())
