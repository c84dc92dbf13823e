from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.edits import Edit, EditKind
from planner.errors import RefusedError, UnknownIdError
from planner.model import Evidence, Item, Kind, Library, Need, Range, Record, State
from planner.verbs import records

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


def test_a_tick_makes_a_record_with_its_day(library: Library) -> None:
    edit = records.tick(library, ["skill-sql"], MONDAY, level=2)

    expected = Record(item="skill-sql", state=State.DONE, finished=MONDAY, level=2)
    assert edit.apply(library).records == {"skill-sql": expected}
    assert edit.subject == "SQL"


def test_several_items_are_one_edit_named_after_the_first(library: Library) -> None:
    edit = records.tick(library, ["skill-sql", "course-sql", "skill-sql"], MONDAY)

    assert edit.subject == "SQL and 1 more"
    assert set(edit.apply(library).records) == {"skill-sql", "course-sql"}
    assert edit.inverse().apply(edit.apply(library)) == library


def test_what_is_done_again_on_the_same_day_changes_nothing(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    assert records.tick(done, ["skill-sql"], MONDAY).steps == ()


def test_levels_are_for_skills_and_in_bounds(library: Library) -> None:
    with pytest.raises(RefusedError, match="'A course' is a course"):
        records.tick(library, ["course-sql"], MONDAY, level=2)
    with pytest.raises(RefusedError, match="from 1 to 9, not 10"):
        records.tick(library, ["skill-sql"], MONDAY, level=10)


def test_an_unknown_id_is_refused_with_what_looks_like_it(library: Library) -> None:
    with pytest.raises(UnknownIdError, match=r"Did you mean 'skill-sql'") as caught:
        records.start(library, ["skil-sql"], MONDAY)
    assert caught.value.suggestions[0] == "skill-sql"


def test_starting_keeps_the_first_day_and_reopens_what_was_done(library: Library) -> None:
    once = records.start(library, ["skill-sql"], MONDAY).apply(library)
    again = records.start(once, ["skill-sql"], TUESDAY).apply(once)
    assert again.records["skill-sql"].started == MONDAY

    done = records.tick(again, ["skill-sql"], TUESDAY).apply(again)
    reopened = records.start(done, ["skill-sql"], TUESDAY).apply(done)
    assert reopened.records["skill-sql"].state is State.STARTED
    assert reopened.records["skill-sql"].finished is None


def test_something_done_before_it_was_started_started_on_that_day(library: Library) -> None:
    started = records.start(library, ["skill-sql"], TUESDAY).apply(library)

    done = records.tick(started, ["skill-sql"], MONDAY).apply(started)

    assert done.records["skill-sql"].started == MONDAY


def test_a_new_tick_forgets_the_old_expiry(library: Library) -> None:
    done = records.tick(library, ["course-sql"], MONDAY).apply(library)
    dated = records.set_validity(done, "course-sql", TUESDAY).apply(done)
    assert dated.records["course-sql"].valid_until == TUESDAY

    renewed = records.tick(dated, ["course-sql"], TUESDAY).apply(dated)

    assert renewed.records["course-sql"].valid_until is None


def test_resetting_keeps_what_the_user_wrote_and_logged(library: Library) -> None:
    library = records.log_time(library, "skill-sql", 2, MONDAY).apply(library)
    library = records.set_note(library, "skill-sql", "Joins!").apply(library)
    library = records.add_evidence(library, "skill-sql", "certificate", MONDAY).apply(library)

    reset = records.reset(library, ["skill-sql"]).apply(library)

    assert reset.records["skill-sql"] == Record(
        item="skill-sql", note="Joins!", evidence=(Evidence("certificate", MONDAY),)
    )
    assert len(reset.log) == 1


def test_resetting_a_bare_tick_leaves_no_record(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    assert records.reset(done, ["skill-sql"]).apply(done).records == {}


def test_waiving_counts_from_its_day(library: Library) -> None:
    waived = records.waive(library, ["skill-sql"], MONDAY).apply(library)

    assert waived.records["skill-sql"].state is State.WAIVED


def test_logging_hours_starts_what_was_not_started(library: Library) -> None:
    edit = records.log_time(library, "skill-sql", 1.5, MONDAY, "chapter 1")

    after = edit.apply(library)
    assert after.records["skill-sql"].state is State.STARTED
    assert [(entry.hours, entry.note) for entry in after.log.values()] == [(1.5, "chapter 1")]
    (entry_id,) = after.log
    assert records.unlog(after, entry_id).apply(after).log == {}


def test_logging_on_something_done_leaves_it_done(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    logged = records.log_time(done, "skill-sql", 1, TUESDAY).apply(done)

    assert logged.records == done.records


@pytest.mark.parametrize("hours", [0, -5, 1e9, float("nan"), float("inf")])
def test_hours_that_cannot_be_are_refused(library: Library, hours: float) -> None:
    with pytest.raises(RefusedError, match="more than 0"):
        records.log_time(library, "skill-sql", hours, MONDAY)


def test_an_entry_that_is_gone_cannot_be_removed_again(library: Library) -> None:
    with pytest.raises(RefusedError, match="no longer there"):
        records.unlog(library, "nothing")


def test_what_somebody_brings_along_keeps_what_is_recorded_already(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY, level=3).apply(library)

    edit = records.know(done, [Need("skill-sql", 2), Need("course-sql", 4)], TUESDAY)

    assert edit.kind is EditKind.KNOWN
    after = edit.apply(done)
    assert after.records["skill-sql"] == done.records["skill-sql"]
    assert after.records["course-sql"].known_before
    assert after.records["course-sql"].level is None


def test_a_level_brought_along_raises_a_lower_one(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    after = records.know(done, [Need("skill-sql", 2)], TUESDAY).apply(done)

    assert after.records["skill-sql"].level == 2


def test_evidence_is_kept_once_and_can_be_removed(library: Library) -> None:
    once = records.add_evidence(library, "skill-sql", " a letter ", MONDAY).apply(library)
    assert records.add_evidence(once, "skill-sql", "a letter", TUESDAY).steps == ()
    with pytest.raises(RefusedError, match="few words"):
        records.add_evidence(library, "skill-sql", "  ", MONDAY)

    gone = records.remove_evidence(once, "skill-sql", Evidence("a letter", MONDAY))

    assert gone.apply(once).records == {}


def test_an_estimate_must_rise(library: Library) -> None:
    own = records.set_estimate(library, ["skill-sql"], Range(1.0, 2.0, 3.0)).apply(library)
    assert own.records["skill-sql"].estimate == Range(1.0, 2.0, 3.0)
    with pytest.raises(RefusedError, match="rising order"):
        records.set_estimate(library, ["skill-sql"], Range(3.0, 2.0, 1.0))


@given(st.lists(st.sampled_from(["start", "tick", "waive", "reset", "log"]), min_size=1))
def test_edits_made_one_after_another_can_be_joined(actions: list[str]) -> None:
    item = Item(id="a", kind=Kind.COURSE, title="A")
    first = now = Library.of([item])
    edits: list[Edit] = []
    for action in actions:
        if action == "log":
            edits.append(records.log_time(now, "a", 1, MONDAY))
        elif action == "reset":
            edits.append(records.reset(now, ["a"]))
        else:
            edits.append(getattr(records, action)(now, ["a"], MONDAY))
        now = edits[-1].apply(now)

    joined = records.together(*edits)

    assert joined.apply(first) == now
    assert joined.inverse().apply(now) == first


def test_days_are_put_right_without_touching_the_rest(library: Library) -> None:
    begun = records.start(library, ["skill-sql"], MONDAY).apply(library)
    done = records.tick(begun, ["skill-sql"], TUESDAY, level=2).apply(begun)

    right = records.set_dates(done, "skill-sql", MONDAY, MONDAY).apply(done)

    expected = Record(item="skill-sql", state=State.DONE, started=MONDAY, finished=MONDAY, level=2)
    assert right.records["skill-sql"] == expected
    with pytest.raises(RefusedError, match="before it was begun"):
        records.set_dates(done, "skill-sql", TUESDAY, MONDAY)
    with pytest.raises(RefusedError, match="begun or done"):
        records.set_dates(library, "skill-sql", MONDAY, None)


def test_days_that_a_record_does_not_have_are_not_made_up(library: Library) -> None:
    begun = records.start(library, ["skill-sql"], MONDAY).apply(library)

    right = records.set_dates(begun, "skill-sql", MONDAY, TUESDAY).apply(begun)

    assert right.records == begun.records

    skipped = records.waive(library, ["skill-sql"], TUESDAY).apply(library)
    right = records.set_dates(skipped, "skill-sql", MONDAY, MONDAY).apply(skipped)

    assert right.records["skill-sql"] == replace(skipped.records["skill-sql"], finished=MONDAY)


def test_a_level_is_put_right_and_how_long_it_counts_stays(library: Library) -> None:
    done = records.tick(library, ["skill-sql"], MONDAY).apply(library)
    dated = records.set_validity(done, "skill-sql", TUESDAY).apply(done)

    right = records.set_level(dated, "skill-sql", 3).apply(dated)

    assert (right.records["skill-sql"].level, right.records["skill-sql"].valid_until) == (
        3,
        TUESDAY,
    )
    with pytest.raises(RefusedError, match="not done"):
        records.set_level(library, "skill-sql", 2)


def test_several_items_get_one_estimate_in_one_step(library: Library) -> None:
    ids = ["skill-sql", "course-sql"]
    edit = records.set_estimate(library, ids, Range.of(12.0))
    after = edit.apply(library)
    assert {after.records[item].estimate for item in ids} == {Range.of(12.0)}
    assert records.set_estimate(after, ids, None).apply(after) == library
