"""Removing items with every mention of them, and roadmaps of the user's own."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.errors import RefusedError, UnknownIdError
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need, Requirement
from planner.verbs import items, records, removal, roadmaps
from planner.verbs.mentions import once, requirement_without
from tests.verbs.roadmaps import libraries

MONDAY = date(2026, 11, 23)
DIGGING = Item(id="skill-digging", kind=Kind.SKILL, title="Digging")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Need("x"), None),
        (AllOf((Need("x"), Need("a"))), Need("a")),
        (AnyOf((Need("x"), Need("a"), Need("b"))), AnyOf((Need("a"), Need("b")))),
        (AtLeast(2, (Need("x"), Need("a"), Need("b"))), AtLeast(2, (Need("a"), Need("b")))),
        (AtLeast(3, (Need("x"), Need("a"), Need("b"))), AtLeast(2, (Need("a"), Need("b")))),
        (AnyOf((Need("x"), AllOf((Need("x"),)))), None),
        (AllOf((Need("a"), AnyOf((Need("x"), Need("x", 2))))), Need("a")),
        (AllOf((Need("a"),)), AllOf((Need("a"),))),
    ],
)
def test_the_rest_of_a_requirement_stays(before: Requirement, after: Requirement | None) -> None:
    assert requirement_without(before, {"x"}) == after


def test_members_that_mean_the_same_are_kept_once() -> None:
    twice = AtLeast(2, (Need("a"), Need("a", 1, "why"), Need("b")))
    assert once(twice) == AtLeast(2, (Need("a", 1, "why"), Need("b")))
    assert once(AllOf((Need("a"), Need("a")))) == Need("a")


def test_what_would_miss_an_item_is_named_before(library: Library) -> None:
    ticked = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    found = removal.dependents(ticked, ["skill-sql"])

    assert [item.id for item in found.items] == ["skill-modelling", "course-sql"]
    assert (found.records, found.log_entries, found.plans) == (1, 0, ())


def test_an_item_goes_with_every_mention(library: Library) -> None:
    ticked = records.tick(library, ["skill-sql"], MONDAY).apply(library)

    edit = removal.remove(ticked, ["skill-sql"])
    after = edit.apply(ticked)

    assert "skill-sql" not in after.items
    assert not after.records
    assert after.items["skill-modelling"].requires == AllOf()
    assert after.items["course-sql"].teaches == ()
    assert after.listings["sample", "skill-sql"].removed
    assert edit.subject == "SQL"
    assert edit.inverse().apply(after) == ticked


@given(libraries(), st.data())
def test_after_a_removal_nothing_mentions_what_is_gone(
    library: Library, data: st.DataObject
) -> None:
    if not library.items:
        return
    gone = data.draw(st.lists(st.sampled_from(sorted(library.items)), min_size=1, unique=True))

    edit = removal.remove(library, gone)
    after = edit.apply(library)

    assert after.items.keys() == library.items.keys() - set(gone)
    for item in after.items.values():
        assert not set(gone) & set(item.references())
    assert edit.inverse().apply(after) == library


def test_roadmaps_of_ones_own_are_made_named_filled_and_removed(library: Library) -> None:
    made = roadmaps.new(library, "  My  garden ").apply(library)
    named = roadmaps.rename(made, "own-my-garden", "The garden").apply(made)
    filled = items.add(named, DIGGING, "own-my-garden").apply(named)
    moved = roadmaps.move(filled, ["skill-sql"], "own-my-garden").apply(filled)

    assert named.roadmaps["own-my-garden"].title == "The garden"
    assert [one.title for one in roadmaps.own(moved)] == ["The garden"]
    assert ("own-my-garden", "skill-sql") in moved.listings
    assert ("sample", "skill-sql") in moved.listings
    assert roadmaps.only_there(moved, "own-my-garden") == ("skill-digging",)

    gone = roadmaps.remove(moved, "own-my-garden")

    assert gone.apply(moved) == library
    assert gone.inverse().apply(library) == moved


def test_an_own_item_moves_from_one_own_roadmap_to_another(library: Library) -> None:
    made = roadmaps.new(library, "Garden").apply(library)
    made = items.add(made, Item(id="dig", kind=Kind.SKILL, title="Digging")).apply(made)

    after = roadmaps.move(made, ["dig"], "own-garden").apply(made)

    assert ("own", "dig") not in after.listings
    assert ("own-garden", "dig") in after.listings


def test_imported_roadmaps_are_not_renamed_and_titles_are_taken_once(library: Library) -> None:
    with pytest.raises(RefusedError, match="was imported"):
        roadmaps.rename(library, "sample", "Mine")
    with pytest.raises(UnknownIdError):
        roadmaps.remove(library, "own-nowhere")
    with pytest.raises(RefusedError, match="needs a title"):
        roadmaps.new(library, " ")
    with pytest.raises(RefusedError, match="already a roadmap"):
        roadmaps.new(library, "sample")


def test_removing_a_roadmap_takes_its_items_out_of_what_requires_them(library: Library) -> None:
    made = roadmaps.new(library, "Garden").apply(library)
    made = items.add(made, DIGGING, "own-garden").apply(made)
    needs = AllOf((Need("skill-sql"), Need("skill-digging")))
    made = items.change(made, replace(made.items["skill-modelling"], requires=needs)).apply(made)

    after = roadmaps.remove(made, "own-garden").apply(made)

    assert after.items["skill-modelling"].requires == Need("skill-sql")
