"""Whole libraries brought in: merged, or restored exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.edits import EditKind
from planner.errors import RefusedError
from planner.model import Document, Library, Record, State
from planner.verbs import whole
from planner.verbs.merge_fields import OnConflict
from tests.verbs.roadmaps import documents, imported, libraries, skill

DONE, STARTED = (Record(item="a", state=state) for state in (State.DONE, State.STARTED))
MINE = Library.of([skill("a"), skill("b"), DONE])
THEIRS = Library.of([skill("a"), skill("c"), STARTED])


@given(libraries(), libraries())
def test_a_restore_makes_the_library_what_the_other_is(mine: Library, theirs: Library) -> None:
    edit = whole.restore(mine, theirs, "backup")

    assert edit.apply(mine) == theirs
    assert edit.inverse().apply(theirs) == mine
    assert edit.kind is EditKind.RESTORE


@given(libraries(), libraries(), st.sampled_from([OnConflict.KEEP, OnConflict.REPLACE]))
def test_a_merge_takes_nothing_away(mine: Library, theirs: Library, choice: OnConflict) -> None:
    merged = whole.merge(mine, theirs, "export", choice).apply(mine)

    for entity in (*mine.entities(), *theirs.entities()):
        found = merged.get(entity)
        assert found is not None
        assert found in (mine.get(entity), theirs.get(entity))


@given(libraries())
def test_a_library_merged_with_itself_stays_as_it_is(library: Library) -> None:
    assert whole.merge(library, library, "export").steps == ()


def test_what_is_new_is_added_and_what_differs_is_decided() -> None:
    kept = whole.merge(MINE, THEIRS, "export", OnConflict.KEEP).apply(MINE)
    replaced = whole.merge(MINE, THEIRS, "export", OnConflict.REPLACE).apply(MINE)

    assert set(kept.items) == set(replaced.items) == {"a", "b", "c"}
    assert (kept.records["a"], replaced.records["a"]) == (DONE, STARTED)


def test_without_a_decision_it_is_refused() -> None:
    with pytest.raises(RefusedError, match="1 entry differs from yours"):
        whole.merge(MINE, THEIRS, "export")
    with pytest.raises(RefusedError, match="Renaming is for roadmaps"):
        whole.merge(MINE, THEIRS, "export", OnConflict.RENAME)


@given(documents(), documents("other"))
def test_untouched_is_what_holds_one_roadmap_as_it_came(one: Document, other: Document) -> None:
    fresh = imported(Library(), one)

    assert whole.is_untouched(fresh)
    assert not whole.is_untouched(imported(fresh, other))


def test_a_library_with_a_record_is_not_untouched() -> None:
    assert not whole.is_untouched(MINE)


@given(documents())
def test_a_library_in_which_nothing_was_done_can_start_empty(document: Document) -> None:
    library = imported(Library(), document)

    edit = whole.empty(library)

    assert edit.apply(library) == Library()
    assert edit.inverse().apply(Library()) == library
    assert edit.subject == document.roadmap.title


def test_a_library_that_is_in_use_or_empty_does_not_start_empty() -> None:
    with pytest.raises(RefusedError, match="empty already"):
        whole.empty(Library())
    with pytest.raises(RefusedError, match="nothing was done"):
        whole.empty(MINE)
