"""The structure and its graph in step with edits."""

import networkx as nx
from hypothesis import given

from planner.graph.structure import Structure
from planner.model import AllOf, AnyOf, Item, Kind, Library, Need
from tests.strategies import STRANGER, Wish, granted, libraries, library_of, wishes


def drawn(structure: Structure) -> tuple[dict[str, object], dict[tuple[str, str], object]]:
    graph = structure.graph
    nodes = {node: graph.nodes[node]["item"] for node in graph}
    return nodes, {edge: graph.edges[edge]["kind"] for edge in graph.edges}


@given(libraries(), wishes())
def test_the_graph_follows_edits_as_if_drawn_anew(
    library: Library, all_wishes: list[list[Wish]]
) -> None:
    structure, late = Structure(library.items), Structure(library.items)
    assert structure.graph is structure.graph
    for some in all_wishes:
        edit = granted(library, some)
        library = edit.apply(library)
        structure.follow(edit)
        late.follow(edit)
        structure.follow(edit)
    anew = Structure(library.items)
    assert drawn(structure) == drawn(anew) == drawn(late)
    assert structure.items == library.items
    for item in library.items:
        assert structure.teachers(item) == anew.teachers(item)
        assert structure.taught(item) == anew.taught(item)


def test_alternatives_are_edges_teaching_is_none_and_strangers_are_left_out() -> None:
    course = Item(
        id="course",
        kind=Kind.COURSE,
        title="C",
        teaches=(Need("s"),),
        requires=AllOf((Need("a"), AnyOf((Need("b"), Need(STRANGER))))),
        corequires=(Need("b"), Need("lab")),
    )
    graph = Structure(library_of({"s": "", "a": "", "b": "", "lab": ""}, course).items).graph
    assert {edge: graph.edges[edge]["kind"] for edge in graph.edges} == {
        ("a", "course"): "requires",
        ("b", "course"): "requires",
        ("lab", "course"): "corequires",
    }
    assert graph.nodes["course"]["item"] is course
    assert nx.is_directed_acyclic_graph(graph)


def test_only_skills_are_taught_and_not_by_skills() -> None:
    items = library_of(
        {"s": ""},
        Item(id="c", kind=Kind.COURSE, title="C", teaches=(Need("s"), Need("s", 3), Need("m"))),
        Item(id="m", kind=Kind.MILESTONE, title="M"),
        Item(id="t", kind=Kind.SKILL, title="T", teaches=(Need("s", 9),)),
    ).items
    structure = Structure(items)
    assert structure.teachers("s") == (Need("c", 3),)
    assert structure.teachers("m") == structure.teachers(STRANGER) == ()
    assert structure.taught("c") == {"s": 3}
    assert structure.taught("t") == {}
