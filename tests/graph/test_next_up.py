"""What to do next, and in which order it is told."""

from planner.graph.next_up import next_up
from planner.graph.standing import ItemStatus, Standing
from planner.model import AllOf, AnyOf, Item, Kind, Library, Need, Range, Record, State
from tests.strategies import TODAY, library_of


def standing_of(library: Library) -> Standing:
    return Standing(library, TODAY)


def skill(id_: str, hours: float, requires: str = "", recommends: str = "") -> Item:
    return Item(
        id=id_,
        kind=Kind.SKILL,
        title=id_,
        hours=Range.of(hours),
        requires=AllOf(tuple(map(Need, requires.split()))),
        recommends=tuple(map(Need, recommends.split())),
    )


def test_what_most_of_the_way_rests_on_comes_first_and_then_the_shorter() -> None:
    library = Library.of(
        [
            skill("long", 9),
            skill("short", 2),
            skill("base", 50),
            skill("upon", 1, "base"),
            skill("t", 1, "long short upon"),
        ]
    )
    found = next_up(standing_of(library), [Need("t")])
    assert [one.item for one in found] == ["base", "short", "long"]
    assert found[0].serves == ("upon", "t")
    assert found[0].opens == ("upon",)
    assert found[0].hours == Range.of(50)


def test_what_the_targets_do_not_need_is_not_suggested() -> None:
    standing = standing_of(library_of({"t": "a", "a": "", "z": ""}))
    assert [one.item for one in next_up(standing, [Need("t")])] == ["a"]


def test_of_alternatives_only_those_on_the_way_are_suggested() -> None:
    library = Library.of([skill("a", 9), skill("b", 1), Item(
        id="t", kind=Kind.ROLE, title="T", requires=AnyOf((Need("a"), Need("b"))))])  # fmt: skip
    assert [one.item for one in next_up(standing_of(library), [Need("t")])] == ["b"]


def test_among_equals_what_is_started_and_then_what_is_recommended_comes_first() -> None:
    library = Library.of(
        [
            *(skill(id_, 2) for id_ in "abc"),
            skill("t", 2, "a b c", recommends="b"),
            Record(item="c", state=State.STARTED),
        ]
    )
    found = next_up(standing_of(library), [Need("t")])
    assert [one.item for one in found] == ["c", "b", "a"]
    assert [one.status for one in found[:2]] == [ItemStatus.STARTED, ItemStatus.READY]
    assert [one.recommended for one in found] == [False, True, False]


def test_with_hours_only_what_fits_is_suggested_unless_nothing_does() -> None:
    library = Library.of([skill("a", 5), skill("b", 2), skill("t", 1, "a b")])
    standing = standing_of(library)
    assert [one.item for one in next_up(standing, [Need("t")], hours=2)] == ["b"]
    nothing_fits = next_up(standing, [Need("t")], hours=1)
    assert [(one.item, one.fits) for one in nothing_fits] == [("b", False), ("a", False)]


def test_without_targets_items_rank_by_what_they_open_at_once() -> None:
    found = next_up(standing_of(library_of({"a": "", "b": "", "c": "b", "d": "b"})), limit=1)
    assert [(one.item, one.opens) for one in found] == [("b", ("c", "d"))]


def test_corequisites_still_open_are_named() -> None:
    lab = Item(id="lab", kind=Kind.COURSE, title="L", corequires=(Need("a"),))
    found = next_up(standing_of(library_of({"a": ""}, lab)), [Need("lab")])
    assert {one.item: one.beside for one in found} == {"lab": ("a",), "a": ()}


def test_steps_towards_a_target_out_of_reach_are_suggested_all_the_same() -> None:
    found = next_up(standing_of(library_of({"t": "a ghost", "a": ""})), [Need("t")])
    assert [(one.item, one.serves) for one in found] == [("a", ("t",))]


def test_nothing_is_suggested_where_all_is_had() -> None:
    done = Record(item="a", state=State.DONE)
    assert next_up(standing_of(library_of({"a": ""}, done)), [Need("a")]) == ()


def test_whoever_no_longer_waits_for_the_order_gets_one_all_the_same() -> None:
    library = Library.of([skill("a", 3), skill("b", 5), skill("t", 1, "a b")])
    found = next_up(standing_of(library), [Need("t")], cancelled=lambda: True)
    assert {one.item for one in found} == {"a", "b"}
