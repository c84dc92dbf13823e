"""The gap lies on a way to the targets, adds up, and names the choices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.effort import NO_HOURS
from planner.graph.gap import Choice, gap
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Range,
    Record,
    State,
    satisfied,
)
from tests.strategies import IDS, STRANGER, TODAY, libraries, library_of

TARGETS = st.lists(
    st.builds(Need, st.sampled_from(IDS), st.sampled_from([1, 1, 2])), min_size=1, max_size=2
)


def standing_of(library: Library) -> Standing:
    return Standing(library, TODAY)


@given(libraries(), TARGETS)
def test_whoever_does_what_is_missing_in_its_order_has_the_targets(
    library: Library, targets: list[Need]
) -> None:
    targets = [need for need in targets if need.item in library.items]
    standing = standing_of(library)
    found = gap(standing, targets)
    if not found.blocked:
        assert all(standing.has(i) for i in found.had)
        levels = {i: at for i in IDS for at in (1, 2, 3) if standing.has(i, at)}

        def has(item: str, level: int) -> bool:
            return levels.get(item, 0) >= level

        left = list(found.missing)
        while left:
            able = [i for i in left if satisfied(standing.structure.start_needs(i), has)]
            assert able, "what is missing rests on something that is neither had nor missing"
            for item in able:
                left.remove(item)
                skill = library.items[item].kind is Kind.SKILL
                levels[item] = max(levels.get(item, 0), 1 if skill else 9)
                for taught, level in standing.structure.taught(item).items():
                    levels[taught] = max(levels.get(taught, 0), level)
        assert all(has(need.item, need.level) for need in targets)


@given(libraries(), TARGETS)
def test_a_gap_is_blocked_only_by_what_cannot_be_reached(
    library: Library, targets: list[Need]
) -> None:
    standing = standing_of(library)
    targets = [need for need in targets if need.item in library.items]
    found = gap(standing, targets)
    if all(standing.reachable(need.item, need.level) for need in targets):
        assert not found.blocked
    assert sum(found.hours_of[item].likely for item in found.missing) == found.hours.likely
    assert not set(found.missing) & {i for i in found.had if library.items[i].kind != "skill"}


def test_a_chain_is_missing_from_its_beginning_on() -> None:
    standing = standing_of(library_of({"c": "b", "b": "a", "a": ""}))
    found = gap(standing, [Need("c")])
    assert found.missing == ("a", "b", "c")
    assert found.hours == Range(6, 6, 6)
    assert found.had == ()
    assert found.choices == ()


def test_what_is_had_leaves_the_gap_and_its_own_prerequisites_with_it() -> None:
    done = Record(item="b", state=State.DONE)
    found = gap(standing_of(library_of({"c": "b", "b": "a", "a": ""}, done)), [Need("c")])
    assert (found.missing, found.had) == (("c",), ("b",))


def test_hours_are_the_users_own_estimate_less_what_is_logged() -> None:
    estimate = Record(item="a", estimate=Range.of(10, 20, 40))
    hours = [LogEntry(id=id_, item="a", on=TODAY, hours=6) for id_ in ("one", "two")]
    found = gap(standing_of(library_of({"a": ""}, estimate, *hours)), [Need("a")])
    assert found.hours == Range(0, 8, 28)


def test_what_is_lived_in_working_time_takes_no_hours() -> None:
    degree = Item(
        id="d", kind=Kind.MILESTONE, title="D", hours=Range.of(500), weeks=Range.of(150),
        full_time=True,
    )  # fmt: skip
    assert gap(standing_of(Library.of([degree])), [Need("d")]).hours == NO_HOURS


def test_alternatives_are_choices_with_the_number_still_wanted() -> None:
    library = library_of(
        {
            "t": AllOf((AnyOf((Need("a"), Need("b"))), AtLeast(2, tuple(map(Need, "abc"))))),
            **dict.fromkeys("abc", ""),
        },
        Record(item="c", state=State.DONE),
    )
    found = gap(standing_of(library), [Need("t")])
    assert len(found.missing) == 2
    taken = found.missing[:1]
    assert found.choices == (
        Choice("t", ("a", "b"), 1, taken),
        Choice("t", ("a", "b"), 1, taken),
    )
    assert found.had == ("c",)


def test_a_skill_may_be_studied_alone_or_with_what_teaches_it() -> None:
    course = Item(
        id="course", kind=Kind.COURSE, title="C", hours=Range.of(1), teaches=(Need("s", 2),)
    )
    library = library_of({"t": AllOf((Need("s"),)), "s": ""}, course)
    found = gap(standing_of(library), [Need("t")])
    assert found.missing == ("course", "s", "t")
    assert found.hours_of["s"] == NO_HOURS
    assert found.hours == Range(3, 3, 3)
    assert found.choices == (Choice("s", ("s", "course"), 1, ("course",)),)


def test_only_what_teaches_the_level_is_a_way_to_it() -> None:
    course = Item(
        id="course", kind=Kind.COURSE, title="C", hours=Range.of(50), teaches=(Need("s", 2),)
    )
    library = library_of({"t": Need("s", 2), "s": ""}, course)
    found = gap(standing_of(library), [Need("t")])
    assert (found.missing, found.choices) == (("course", "s", "t"), ())


def test_the_users_exclusions_are_kept_to() -> None:
    library = library_of({"t": AnyOf((Need("a"), Need("b"))), "a": "", "b": ""})
    for other, one in ("ab", "ba"):
        found = gap(standing_of(library), [Need("t")], excluded=[other])
        assert found.missing == (one, "t")
        assert found.choices == ()


@pytest.mark.parametrize("gone", [STRANGER, "m"])
def test_a_target_out_of_reach_is_told_with_what_can_be_done_all_the_same(gone: str) -> None:
    placeholder = Item(id="m", kind=Kind.MILESTONE, title="M", missing=True)
    library = library_of({"t": AllOf((Need("a"), Need(gone))), "a": "b", "b": ""}, placeholder)
    found = gap(standing_of(library), [Need("t")])
    assert found.blocked == tuple(sorted({"t", gone}))
    assert set(found.missing) == {"a", "b", "t", gone} - {STRANGER}
    assert found.hours == Range(6, 6, 6)


def test_nothing_is_missing_for_what_is_had() -> None:
    found = gap(
        standing_of(library_of({"a": ""}, Record(item="a", state=State.WAIVED))), [Need("a")]
    )
    assert (found.missing, found.had, found.hours) == ((), ("a",), NO_HOURS)


def test_a_ring_does_not_keep_the_gap_from_an_end() -> None:
    found = gap(standing_of(library_of({"a": "b", "b": "a c", "c": ""})), [Need("a")])
    assert set(found.missing) == {"a", "b", "c"}
    assert found.blocked == ("a", "b")
