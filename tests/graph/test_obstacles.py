"""Why items cannot be reached, and what to cut."""

import itertools

import msgspec
from hypothesis import given

from planner.graph.blockers import Cause
from planner.graph.obstacles import Obstacle, unreachable
from planner.graph.standing import Standing
from planner.graph.suppose import without
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need, needs
from tests.strategies import TODAY, libraries, library_of


def standing_of(library: Library) -> Standing:
    return Standing(library, TODAY)


def because(library: Library) -> dict[str, tuple[Obstacle, ...]]:
    return {one.item: one.because for one in unreachable(standing_of(library))}


def cut(library: Library, pairs: tuple[tuple[str, str], ...]) -> Library:
    items = dict(library.items)
    for required, requiring in pairs:
        items[requiring] = without(items[requiring], [required])
    return msgspec.structs.replace(library, items=items)


def asks(library: Library, upper: str, lower: str) -> bool:
    structure = standing_of(library).structure
    wanted = [*needs(structure.start_needs(upper)), *library.items[upper].corequires]
    wanted += structure.teachers(upper)
    return any(need.item == lower for need in wanted)


@given(libraries())
def test_whatever_cannot_be_reached_is_told_with_a_reason_and_nothing_else(
    library: Library,
) -> None:
    standing = standing_of(library)
    found = because(library)
    assert found.keys() == {item for item in library.items if not standing.reachable(item)}
    assert all(found.values())


@given(libraries())
def test_cuts_set_free_what_they_promise(library: Library) -> None:
    for obstacle in {one for several in because(library).values() for one in several}:
        for each in obstacle.cuts:
            after = standing_of(cut(library, each.pairs))
            assert each.frees
            assert all(after.reachable(item) for item in each.frees)


@given(libraries())
def test_in_a_ring_each_item_asks_for_the_one_before(library: Library) -> None:
    for obstacle in {one for several in because(library).values() for one in several}:
        if obstacle.cause is Cause.RING:
            items = obstacle.items
            assert not any(standing_of(library).reachable(item) for item in items)
            for lower, upper in itertools.pairwise((*items, items[0])):
                assert asks(library, upper, lower)


def test_a_ring_without_a_way_in_can_be_cut_anywhere() -> None:
    found = because(library_of({"a": "c", "b": "a", "c": "b", "d": "c"}))
    (ring,) = found["a"]
    assert found == dict.fromkeys("abcd", (ring,))
    assert (ring.cause, ring.items) == (Cause.RING, ("a", "b", "c"))
    assert {each.pairs for each in ring.cuts} == {(("a", "b"),), (("b", "c"),), (("c", "a"),)}
    assert all(set(each.frees) == {"a", "b", "c"} for each in ring.cuts)


def test_a_ring_with_a_way_in_stops_nobody() -> None:
    library = library_of(
        {"a": AnyOf((Need("b"), Need("c"))), "b": AnyOf((Need("a"), Need("d"))), "c": "", "d": ""}
    )
    assert because(library) == {}


def test_an_item_that_needs_itself_is_a_ring() -> None:
    (ring,) = because(library_of({"a": "a"}))["a"]
    assert (ring.cause, ring.items) == (Cause.RING, ("a",))
    assert ring.cuts[0].pairs == (("a", "a"),)


def test_the_smallest_ring_is_told() -> None:
    library = library_of({"a": "e b", "b": "a", "c": "a", "d": "c", "e": "d"})
    (ring,) = because(library)["e"]
    assert set(ring.items) == {"a", "b"}


def test_where_no_cut_lets_all_of_a_ring_in_one_lets_in_a_part() -> None:
    (ring,) = because(library_of({"a": "b c", "b": "a", "c": "a"}))["a"]
    assert ring.items == ("a", "b")
    assert [(each.pairs, each.frees) for each in ring.cuts] == [((("a", "b"),), ("b",))]


def test_missing_things_are_told_apart() -> None:
    ghost = Item(id="ghost", kind=Kind.MILESTONE, title="G", missing=True)
    untaught = Item(id="untaught", kind=Kind.SKILL, title="U")
    found = because(
        library_of(
            {
                "m": "ghost",
                "k": "stranger",
                "u": "untaught",
                "v": Need("u", 3),
                "i": AllOf((Need("fine"), AnyOf())),
                "j": AtLeast(3, (Need("fine"), Need("fine"))),
                "fine": "",
            },
            ghost,
            untaught,
        )
    )
    assert {
        item: [(one.cause, one.items, one.level) for one in why] for item, why in found.items()
    } == {
        "m": [(Cause.MISSING, ("ghost",), 1)],
        "ghost": [(Cause.MISSING, ("ghost",), 1)],
        "k": [(Cause.UNKNOWN, ("stranger",), 1)],
        "u": [(Cause.UNTAUGHT, ("untaught",), 1)],
        "untaught": [(Cause.UNTAUGHT, ("untaught",), 1)],
        "v": [(Cause.UNTAUGHT, ("u",), 3)],
        "i": [(Cause.IMPOSSIBLE, ("i",), 1)],
        "j": [(Cause.IMPOSSIBLE, ("j",), 1)],
    }
    assert found["m"][0].cuts[0].pairs == (("ghost", "m"),)


def test_each_others_corequisites_are_no_ring_but_may_wait_for_one_thing() -> None:
    pair = [
        Item(id="x", kind=Kind.COURSE, title="X", corequires=(Need("y"),)),
        Item(id="y", kind=Kind.COURSE, title="Y", corequires=(Need("x"),)),
    ]
    assert because(Library.of(pair)) == {}
    pair[1] = msgspec.structs.replace(pair[1], requires=Need("stranger"))
    causes = {one.cause for why in because(Library.of(pair)).values() for one in why}
    assert causes == {Cause.UNKNOWN}


def test_a_corequisite_that_must_come_after_makes_a_ring() -> None:
    found = because(
        Library.of(
            [
                Item(id="x", kind=Kind.COURSE, title="X", corequires=(Need("y"),)),
                Item(id="y", kind=Kind.COURSE, title="Y", requires=Need("x")),
            ]
        )
    )
    assert {one.cause for why in found.values() for one in why} == {Cause.RING}
    assert set(found["x"][0].items) == {"x", "y"}
    assert {pair for each in found["x"][0].cuts for pair in each.pairs} == {("x", "y"), ("y", "x")}


def test_a_complete_graph_of_25_gets_an_answer() -> None:
    names = [f"n{k}" for k in range(25)]
    library = library_of({name: " ".join(set(names) - {name}) for name in names})
    (ring,) = because(library)["n7"]
    assert len(ring.items) == 2
    assert len(ring.cuts[0].pairs) == 24


def test_a_ring_of_20000_gets_an_answer() -> None:
    size = 20_000
    library = library_of({f"n{k}": f"n{(k + 1) % size}" for k in range(size)})
    found = because(library)
    assert len(found) == size
    (ring,) = found["n123"]
    assert len(ring.items) == size
    assert ring.cuts
    assert all(len(each.frees) == size for each in ring.cuts)


def test_a_chain_of_20000_upon_something_missing_gets_an_answer() -> None:
    found = because(library_of({f"n{k}": f"n{k + 1}" for k in range(20_000)}))
    assert found["n0"][0].items == ("n20000",)
    assert found["n0"] == found["n19999"]
