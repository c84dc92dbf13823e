"""The meanings of had, ready and reachable, one example each."""

from datetime import date, timedelta

import pytest

from planner.graph.standing import ItemStatus, Standing
from planner.graph.validity import add_months, last_day
from planner.model import (
    NOTHING,
    AnyEntity,
    AnyOf,
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Range,
    Record,
    Requirement,
    State,
)
from tests.strategies import TODAY, granted, library_of

YESTERDAY = TODAY - timedelta(days=1)
DONE, WAIVED, STARTED, READY, LOCKED = ItemStatus


def standing_of(*entities: AnyEntity, **requires: Requirement | str) -> Standing:
    return Standing(library_of(requires, *entities), TODAY)


def course(
    id_: str,
    requires: Requirement = NOTHING,
    *,
    beside: tuple[Need, ...] = (),
    teaches: tuple[Need, ...] = (),
) -> Item:
    return Item(
        id=id_,
        kind=Kind.COURSE,
        title=id_,
        requires=requires,
        corequires=beside,
        teaches=teaches,
    )


def done(item: str, **fields: object) -> Record:
    return Record(item=item, state=State.DONE, **fields)  # type: ignore[arg-type]  # as named


def test_a_course_is_had_at_any_level_a_skill_at_its_own() -> None:
    standing = standing_of(course("c"), done("c"), done("s", level=2), s="")
    assert standing.has("c", 7)
    assert [standing.has("s", level) for level in (1, 2, 3)] == [True, True, False]


def test_what_is_taught_by_something_had_is_done_even_if_waived_before() -> None:
    teacher = course("c", teaches=(Need("s", 3),))
    waived = Record(item="s", state=State.WAIVED)
    assert standing_of(waived, s="").status("s") is WAIVED
    taught = standing_of(teacher, done("c"), waived, s="")
    assert taught.status("s") is DONE
    assert taught.has("s", 3)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"valid_until": TODAY}, DONE),
        ({"valid_until": YESTERDAY}, READY),
        ({"finished": date(2026, 5, 23)}, DONE),
        ({"finished": date(2026, 5, 22)}, READY),
        ({"finished": date(2020, 1, 1), "valid_until": TODAY}, DONE),
        ({}, DONE),
    ],
)
def test_a_record_counts_to_its_last_day(fields: dict[str, date], status: ItemStatus) -> None:
    licence = Item(id="l", kind=Kind.MILESTONE, title="L", valid_months=6)
    assert standing_of(licence, done("l", **fields)).status("l") is status


def test_months_end_with_the_month_and_the_calendar() -> None:
    assert add_months(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert add_months(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert add_months(date(2026, 1, 1), 120_000) == date.max
    assert last_day(done("x", finished=TODAY), course("x")) is None


def test_a_started_item_is_neither_had_nor_forbidden() -> None:
    standing = standing_of(Record(item="b", state=State.STARTED), a="", b="a")
    assert standing.status("b") is STARTED
    assert standing.is_started("b")
    assert not standing.has("b")


def test_a_course_needs_what_the_skills_that_it_teaches_require_but_for_those() -> None:
    teacher = course("c", teaches=(Need("s"), Need("t", 2)))
    requires = {"s": "a", "t": "s", "u": "", "a": ""}
    assert standing_of(teacher, **requires).status("c") is LOCKED
    assert standing_of(teacher, done("a"), **requires).status("c") is READY


def test_its_own_requirement_holds_for_what_it_teaches_too() -> None:
    teacher = course("c", Need("s"), teaches=(Need("s", 2),))
    assert standing_of(teacher, s="").status("c") is LOCKED


class TestCorequisites:
    def test_each_others_corequisites_may_start_together(self) -> None:
        pair = course("x", beside=(Need("y"),)), course("y", beside=(Need("x"),))
        standing = standing_of(*pair)
        assert standing.status("x") is standing.status("y") is READY
        assert standing.reachable("x")

    def test_one_that_is_locked_locks_the_other(self) -> None:
        pair = course("x", beside=(Need("y"),)), course("y", Need("a"), beside=(Need("x"),))
        standing = standing_of(*pair, a="")
        assert standing.status("x") is standing.status("y") is LOCKED
        assert standing.reachable("x")

    def test_one_that_is_started_or_had_locks_nobody(self) -> None:
        pair = course("x", beside=(Need("y"),)), course("y", Need("stranger"))
        library = library_of({}, *pair)
        standing = Standing(library, TODAY)
        assert (standing.status("x"), standing.reachable("x")) == (LOCKED, False)
        for state in (State.STARTED, State.DONE):
            edit = granted(library, [(Record(item="y", state=state), True)])
            assert standing.follow(edit) >= {"x", "y"}
            assert (standing.status("x"), standing.reachable("x")) == (READY, True)
            standing.follow(edit.inverse())
            assert (standing.status("x"), standing.reachable("x")) == (LOCKED, False)

    def test_one_that_must_come_after_never_comes(self) -> None:
        standing = standing_of(course("x", beside=(Need("y"),)), course("y", Need("x")))
        assert not standing.reachable("x")

    def test_a_skill_may_come_from_a_course_that_runs_along(self) -> None:
        lecture = course("lecture", beside=(Need("s", 2),))
        lab = course("lab", beside=(Need("lecture"),), teaches=(Need("s", 2),))
        standing = standing_of(lecture, lab, s="")
        assert standing.reachable("lecture")
        assert standing.reachable("s", 2)


class TestReachable:
    def test_a_skill_takes_hours_of_its_own_or_a_teacher(self) -> None:
        bare = Item(id="s", kind=Kind.SKILL, title="S")
        assert not standing_of(bare).reachable("s")
        standing = standing_of(bare, course("c", teaches=(Need("s", 2),)))
        assert [standing.reachable("s", level) for level in (1, 2, 3)] == [True, True, False]

    def test_studying_alone_leads_to_the_first_level(self) -> None:
        standing = standing_of(s="", t=Need("s", 2))
        assert standing.reachable("s")
        assert not standing.reachable("t")

    def test_a_ring_with_an_alternative_is_harmless(self) -> None:
        either = AnyOf((Need("b"), Need("c"))), AnyOf((Need("a"), Need("d")))
        standing = standing_of(a=either[0], b=either[1], c="", d="")
        assert all(map(standing.reachable, "abcd"))

    def test_a_ring_opens_when_one_of_it_is_had_and_closes_again(self) -> None:
        library = library_of({"a": "b", "b": "c", "c": "a"})
        standing = Standing(library, TODAY)
        edit = granted(library, [(done("a"), True)])
        assert standing.follow(edit) == {"a", "b", "c"}
        assert all(map(standing.reachable, "abc"))
        standing.follow(edit.inverse())
        assert not any(map(standing.reachable, "abc"))

    def test_a_placeholder_is_out_of_reach_until_it_is_had(self) -> None:
        ghost = Item(id="g", kind=Kind.MILESTONE, title="G", missing=True)
        standing = standing_of(ghost)
        assert (standing.status("g"), standing.reachable("g")) == (LOCKED, False)
        assert standing_of(ghost, done("g")).reachable("g")

    def test_what_is_not_in_the_library_is_neither_had_nor_reachable(self) -> None:
        standing = standing_of(done("nobody"))
        assert not standing.has("nobody")
        assert not standing.reachable("nobody")
        with pytest.raises(KeyError):
            standing.status("nobody")


def test_hours_left_follow_estimates_and_the_log() -> None:
    library = library_of({"s": ""})
    standing = Standing(library, TODAY)
    assert standing.hours_left("s") == Range.of(2)
    estimate = Record(item="s", estimate=Range.of(10, 12, 20))
    logged = LogEntry(id="l", item="s", on=TODAY, hours=11)
    edit = granted(library, [(estimate, True), (logged, True)])
    assert standing.follow(edit) == frozenset()
    assert standing.hours_left("s") == Range(0, 1, 9)
    standing.follow(edit.inverse())
    assert standing.hours_left("s") == Range.of(2)


def test_the_library_of_a_standing_is_the_one_after_all_edits() -> None:
    library = Library.of([course("c")])
    standing = Standing(library, TODAY)
    edit = granted(library, [(done("c"), True)])
    standing.follow(edit)
    assert standing.library == edit.apply(library)
    assert standing.library is standing.library
