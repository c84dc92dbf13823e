"""What opens when something is had."""

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.opening import downstream, held_up, opened_by, unlocks
from planner.graph.standing import ItemStatus, Standing
from planner.model import AllOf, Item, Kind, Library, Need, Record, State
from tests.strategies import IDS, TODAY, granted, libraries, library_of


@given(libraries(), st.sampled_from(IDS), st.sampled_from([1, 2]))
def test_what_opens_at_once_is_what_would_be_ready_after_ticking(
    library: Library, item: str, level: int
) -> None:
    standing = Standing(library, TODAY)
    if item not in library.items or standing.has(item, level):
        return
    opened = opened_by(standing, Need(item, level))
    locked = {i for i in library.items if standing.status(i) is ItemStatus.LOCKED}
    standing.follow(granted(library, [(Record(item=item, state=State.DONE, level=level), True)]))
    ready = {i for i in library.items if standing.status(i) is ItemStatus.READY}
    assert set(opened) == (locked & ready) - {item, *standing.structure.taught(item)}


def test_downstream_holds_what_asks_near_or_far_by_kind() -> None:
    course = Item(id="course", kind=Kind.COURSE, title="C", teaches=(Need("a"),))
    role = Item(id="role", kind=Kind.ROLE, title="R", requires=Need("c"))
    library = library_of({"a": "", "b": "a", "c": "a b", "z": ""}, course, role)
    found = unlocks(Standing(library, TODAY), Need("course"))
    assert found.at_once == ("b",)
    assert found.downstream == {Kind.SKILL: ("a", "b", "c"), Kind.ROLE: ("role",)}


@given(libraries())
def test_what_is_held_up_is_what_lies_downstream_and_is_not_had(library: Library) -> None:
    standing = Standing(library, TODAY)
    assert held_up(standing) == {
        item: sum(not standing.has(other) for other in downstream(standing, item))
        for item in library.items
    }


def test_an_item_in_a_ring_is_not_downstream_of_itself() -> None:
    found = unlocks(Standing(library_of({"a": "b", "b": "a"}), TODAY), Need("a"))
    assert found.downstream == {Kind.SKILL: ("b",)}


def test_what_runs_along_opens_with_the_corequisite_that_was_locked() -> None:
    def course(id_: str, requires: AllOf, *beside: Need) -> Item:
        return Item(id=id_, kind=Kind.COURSE, title=id_, requires=requires, corequires=beside)

    lab = course("lab", AllOf((Need("a"),)))
    courses = [
        lab,
        course("lecture", AllOf(), Need("lab")),
        course("exam", AllOf(), Need("lecture")),
    ]
    standing = Standing(library_of({"a": ""}, *courses), TODAY)
    assert opened_by(standing, Need("a")) == ("exam", "lab", "lecture")
    more = course("lecture", AllOf(), Need("lab"), Need("stranger"))
    standing = Standing(library_of({"a": ""}, lab, more, courses[2]), TODAY)
    assert opened_by(standing, Need("a")) == ("lab",)
