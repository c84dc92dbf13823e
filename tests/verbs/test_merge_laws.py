"""Whatever a roadmap's next version brings: nothing of the user's is lost, and it can be undone."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.model import Document, Item, Library, Record, State
from planner.verbs import items
from planner.verbs.items import OWN_ROADMAP
from planner.verbs.merge import Merge, merge
from planner.verbs.merge_fields import FIELDS, About, OnConflict
from planner.verbs.merge_ids import item_with
from tests.verbs.roadmaps import documents, imported, libraries

conflicts = st.sampled_from(OnConflict)
_STRENGTH = [None, State.STARTED, State.WAIVED, State.DONE]


def moved(merged: Merge, after: Library, id_: str) -> str:
    """Return where an item is now: a renamed one under its new id, unless both are there."""
    return id_ if id_ in after.items else dict(merged.renamed).get(id_, id_)


def holds(after: Record, before: Record) -> bool:
    """Whether a record holds at least what another held."""
    return (
        _STRENGTH.index(after.state) >= _STRENGTH.index(before.state)
        and (after.level or 0) >= (before.level or 0)
        and set(after.evidence) >= set(before.evidence)
        and before.note in after.note
        and (before.estimate is None or after.estimate is not None)
    )


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_no_record_hours_note_or_plan_of_the_users_is_lost(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    merged = merge(library, document, on_conflict=on_conflict)
    assert merged.edit is not None
    after = merged.edit.apply(library)
    for id_, record in library.records.items():
        assert holds(after.records[moved(merged, after, id_)], record)
    for entry in library.log.values():
        assert after.log[entry.id] == replace(entry, item=moved(merged, after, entry.item))
    assert after.plans.keys() == library.plans.keys()
    for plan in library.plans.values():
        targets = [moved(merged, after, need.item) for need in plan.targets]
        assert [need.item for need in after.plans[plan.id].targets] == targets
    held = chain(
        after.records,
        (entry.item for entry in after.log.values()),
        (need.item for plan in after.plans.values() for need in plan.targets),
    )
    assert set(held) <= after.items.keys()


def own_fields(library: Library, item: Item, new_id: Callable[[str], str]) -> Iterator[str]:
    """Yield the fields that are as the user made them: no roadmap said them so, under new ids."""
    listings = items.listings_of(library, item.id)
    said = [one.base or item for one in listings if one.roadmap != OWN_ROADMAP]
    for field in FIELDS:
        mine = getattr(item_with(item, new_id), field)
        if all(getattr(item_with(one, new_id), field) != mine for one in said):
            yield field


@given(library=libraries(), document=documents())
def test_no_change_of_the_users_is_lost(library: Library, document: Document) -> None:
    merged = merge(library, document, on_conflict=OnConflict.KEEP)
    assert merged.edit is not None
    after = merged.edit.apply(library)
    new_id = partial(moved, merged, after)
    for item in library.items.values():
        as_moved = item_with(item, new_id)
        for field in own_fields(library, item, new_id):
            assert getattr(after.items[as_moved.id], field) == getattr(as_moved, field)


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_what_the_user_removed_stays_away_unless_something_needs_it(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    after = imported(library, document, on_conflict)
    needed = {id_ for item in after.items.values() for id_ in item.references()}
    for listing in library.listings.values():
        if listing.removed and listing.roadmap == "sample" and listing.item not in library.items:
            assert listing.item not in after.items or listing.item in needed


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_importing_the_same_again_changes_nothing(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    after = imported(library, document, on_conflict)
    again = merge(after, document, on_conflict=on_conflict)
    assert again.edit is not None
    assert again.edit.steps == ()
    assert (again.new, again.changed, again.dropped) == ((), (), ())


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_one_undo_brings_everything_back(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    edit = merge(library, document, on_conflict=on_conflict).edit
    assert edit is not None
    assert edit.inverse().apply(edit.apply(library)) == library


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_the_library_stays_whole(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    after = imported(library, document, on_conflict)
    listed = {one.item for one in after.listings.values() if not one.removed}
    assert listed == after.items.keys()
    assert {roadmap for roadmap, _ in after.listings} <= after.roadmaps.keys()
    assert {id_ for item in after.items.values() for id_ in item.references()} <= after.items.keys()


@given(library=libraries(), document=documents(), on_conflict=conflicts)
def test_what_the_file_brings_is_shared_out_whole(
    library: Library, document: Document, on_conflict: OnConflict
) -> None:
    merged = merge(library, document, on_conflict=on_conflict)
    fates = [*merged.new, *merged.changed, *merged.same, *merged.kept]
    assert len(fates) == len(set(fates)) == len(document.items)


@given(library=libraries(), document=documents())
def test_without_a_choice_there_is_an_edit_exactly_if_nothing_clashes(
    library: Library, document: Document
) -> None:
    merged = merge(library, document)
    clash = any(one.about is not About.FIELD for one in merged.conflicts)
    assert (merged.edit is None) == clash


@given(document=documents())
def test_a_first_import_brings_just_what_the_file_holds(document: Document) -> None:
    after = imported(Library(), document, None)
    assert tuple(after.items[item.id] for item in document.items) == document.items
    assert len(after.items) == len(document.items) == len(after.listings)
    assert after.roadmaps == {"sample": document.roadmap}


@given(old=documents(), new=documents())
def test_a_library_nobody_worked_in_follows_the_newest_version(
    old: Document, new: Document
) -> None:
    after = imported(imported(Library(), old), new, OnConflict.REPLACE)
    assert all(after.items[item.id] == item for item in new.items)
