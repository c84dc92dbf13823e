"""Why an item is on the way, and what it still needs."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.explain import Link, why
from planner.graph.standing import Standing
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need, Record, State
from tests.strategies import IDS, TODAY, libraries, library_of


def standing_of(library: Library) -> Standing:
    return Standing(library, TODAY)


def uppers(chain: tuple[Link, ...]) -> list[str]:
    return [link.upper for link in chain]


def test_a_chain_leads_to_the_target_with_the_reasons_of_the_roadmap() -> None:
    library = library_of(
        {"role": "b", "b": AllOf((Need("a", why="the notation is used from page one"),)), "a": ""}
    )
    found = why(standing_of(library), "a", [Need("role")])
    assert found.chosen
    assert found.chains == (
        (
            Link("a", "b", 1, "requires", "the notation is used from page one", alternative=False),
            Link("b", "role", 1, "requires", "", alternative=False),
        ),
    )


def test_each_item_that_asks_gives_a_chain_the_nearest_first() -> None:
    library = library_of({"t": "a b", "b": "c", "c": "a", "a": ""})
    found = why(standing_of(library), "a", [Need("t")])
    assert [uppers(chain) for chain in found.chains] == [["t"], ["c", "b", "t"]]


def test_a_course_is_on_the_way_for_the_skill_that_it_teaches() -> None:
    course = Item(id="course", kind=Kind.COURSE, title="C", teaches=(Need("s", 2),))
    found = why(
        standing_of(library_of({"t": Need("s", 2), "s": ""}, course)), "course", [Need("t")]
    )
    assert [(link.relation, link.level) for link in found.chains[0]] == [
        ("teaches", 2),
        ("requires", 2),
    ]


def test_what_was_not_chosen_is_told_as_an_alternative() -> None:
    library = library_of({"t": AnyOf((Need("a"), Need("b"))), "a": "", "b": "a"})
    found = why(standing_of(library), "b", [Need("t")])
    assert not found.chosen
    assert [link.alternative for chain in found.chains for link in chain] == [True]


def test_what_leads_nowhere_near_has_no_chain() -> None:
    found = why(standing_of(library_of({"t": "", "a": ""})), "a", [Need("t")])
    assert (found.chosen, found.chains) == (False, ())


def test_what_is_needed_is_a_tree_that_says_what_is_had() -> None:
    library = library_of(
        {"t": AllOf((Need("a"), AtLeast(2, (Need("b"), Need("c"), Need("d")))))}
        | dict.fromkeys("abc", ""),
        Record(item="b", state=State.DONE),
    )
    tree = why(standing_of(library), "t", [Need("t")]).needs
    assert (tree.n, tree.had, tree.reachable) == (2, False, True)
    leaf, some = tree.members
    assert (leaf.need, leaf.had) == (Need("a"), False)
    assert (some.n, some.had) == (2, False)
    assert [(one.had, one.reachable) for one in some.members] == [
        (True, True),
        (False, True),
        (False, False),
    ]


def test_a_ring_gives_no_endless_chain() -> None:
    found = why(standing_of(library_of({"a": "b", "b": "a", "t": "a"})), "b", [Need("t")])
    assert [uppers(chain) for chain in found.chains] == [["a", "t"]]


@given(libraries(), st.sampled_from(IDS), st.sampled_from(IDS))
def test_chains_are_unbroken_and_end_at_the_target(
    library: Library, item: str, target: str
) -> None:
    if item not in library.items or target not in library.items:
        return
    found = why(standing_of(library), item, [Need(target)])
    for chain in found.chains:
        assert chain[0].lower == item
        assert chain[-1].upper == target
        assert len(set(uppers(chain))) == len(chain)
        assert all(one.upper == other.lower for one, other in itertools.pairwise(chain))
