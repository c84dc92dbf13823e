"""Merging duplicates: records, hours, edges and mentions follow to the item that stays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.errors import RefusedError
from planner.model import AllOf, AnyOf, Document, Item, Kind, Library, Need, Page, Profile, Range
from planner.verbs import items, records
from planner.verbs.merge import merge
from planner.verbs.merge_fields import OnConflict
from planner.verbs.unite import alike, unite, united
from tests.verbs.roadmaps import document, imported, libraries, skill

MONDAY = date(2026, 11, 23)
SQL = Item(id="skill-sql2", kind=Kind.SKILL, title="SQL basics", summary="Tables", tags=("x",))


@pytest.fixture
def doubled(library: Library) -> Library:
    """The library with a second item for SQL, which a course of the user's own asks for."""
    made = items.add(library, SQL).apply(library)
    course = Item(
        id="course-own",
        kind=Kind.COURSE,
        title="My course",
        requires=AnyOf((Need("skill-sql2", 2), Need("skill-sql"))),
        teaches=(Need("skill-sql2"),),
    )
    return items.add(made, course).apply(made)


def test_what_hangs_on_one_hangs_on_the_other_afterwards(doubled: Library) -> None:
    noted = records.tick(doubled, ["skill-sql2"], MONDAY).apply(doubled)
    noted = records.log_time(noted, "skill-sql2", 3, MONDAY).apply(noted)

    after = unite(noted, "skill-sql", "skill-sql2").apply(noted)

    assert "skill-sql2" not in after.items
    assert set(after.records) == {"skill-sql"}
    assert after.records["skill-sql"].finished == MONDAY
    assert [entry.item for entry in after.log.values()] == ["skill-sql"]
    assert after.items["course-own"].teaches == (Need("skill-sql"),)
    assert after.items["course-own"].requires == AnyOf((Need("skill-sql", 2), Need("skill-sql")))
    kept = after.items["skill-sql"]
    assert (kept.title, kept.summary, kept.tags) == ("SQL", "Tables", ("x",))
    assert kept.hours == Range.of(40)


def test_where_both_say_something_the_kept_one_is_right() -> None:
    own = Item(
        id="a", kind=Kind.COURSE, title="A", summary="mine", weeks=Range.of(2), tags=("x", "y")
    )
    other = Item(
        id="b",
        kind=Kind.COURSE,
        title="B",
        summary="theirs",
        area="theirs",
        weeks=Range.of(9),
        full_time=True,
        tags=("y", "z"),
    )

    made = united(own, other)

    assert (made.summary, made.area, made.weeks) == ("mine", "theirs", Range.of(2))
    assert made.tags == ("x", "y", "z")
    assert not made.full_time  # weeks of the one are no full-time weeks because the other's are
    assert united(replace(own, weeks=None), other).full_time


def test_a_roadmap_from_which_the_other_was_removed_does_not_bring_it_back() -> None:
    other = document((skill("z"),), "other")
    library = imported(imported(Library(), document((skill("a"), skill("z")))), other)
    listing = library.listings["other", "z"]
    listings = {**library.listings, ("other", "z"): replace(listing, removed=True)}

    after = unite(replace(library, listings=listings), "a", "z").apply(library)

    assert after.listings["other", "a"].removed


def test_profiles_and_pages_follow_too(doubled: Library) -> None:
    sample = replace(
        doubled.roadmaps["sample"],
        profiles=(Profile("p", "Somebody", (Need("skill-sql2"),)),),
        pages=(Page("g", "Growth", about=("skill-sql2",)),),
    )
    before = replace(doubled, roadmaps={**doubled.roadmaps, "sample": sample})

    after = unite(before, "skill-sql", "skill-sql2").apply(before).roadmaps["sample"]

    assert after.profiles[0].has == (Need("skill-sql"),)
    assert after.pages[0].about == ("skill-sql",)


def test_one_that_needs_the_other_does_not_need_itself_afterwards(library: Library) -> None:
    after = unite(library, "skill-modelling", "skill-sql").apply(library)
    assert after.items["skill-modelling"].requires == AllOf()


def test_only_two_of_one_kind_are_merged(library: Library) -> None:
    with pytest.raises(RefusedError, match="only items of one kind"):
        unite(library, "skill-sql", "course-sql")
    with pytest.raises(RefusedError, match="with itself"):
        unite(library, "skill-sql", "skill-sql")


def test_titles_that_look_alike_are_proposed(doubled: Library) -> None:
    assert [item.id for item in alike(doubled, "skill-sql")] == ["skill-sql2"]
    assert alike(doubled, "course-own")


def test_titles_with_most_words_in_common_are_proposed_first() -> None:
    titles = ("Deep learning with graphs", "Deep sea fishing", "Deep learning", "Gardens", "Deep")
    near = [Item(id=f"skill-{n}", kind=Kind.SKILL, title=title) for n, title in enumerate(titles)]
    far = [Item(id=f"skill-x{n}", kind=Kind.SKILL, title=f"Far {n}") for n in range(20)]
    library = imported(Library(), document((*far, *near)))

    found = [item.title for item in alike(library, "skill-0", most=2)]

    assert found == ["Deep learning", "Deep"]


def test_the_roadmap_of_the_other_finds_the_kept_one_when_it_comes_again() -> None:
    other = document((skill("z", summary="old"),), "other")
    library = imported(imported(Library(), document((skill("a"),))), other)
    one = unite(library, "a", "z").apply(library)
    assert one.listings["other", "a"].base is not None

    newer = Document(other.roadmap, (skill("z", summary="new"),))
    again = imported(one, newer)

    assert set(again.items) == {"a"}
    assert again.items["a"].summary == "new"


@given(libraries(), st.data())
def test_nothing_refers_to_the_item_that_went_and_undo_brings_it_back(
    library: Library, data: st.DataObject
) -> None:
    kinds = {one.kind for one in library.items.values()}
    pairs = [
        (one.id, other.id)
        for kind in sorted(kinds)
        for one in library.items.values()
        for other in library.items.values()
        if one.kind is other.kind is kind and one.id != other.id
    ]
    if not pairs:
        return
    kept, gone = data.draw(st.sampled_from(pairs))
    library = records.set_note(library, gone, "of the one that goes").apply(library)
    library = records.log_time(library, gone, 1, MONDAY).apply(library)

    edit = unite(library, kept, gone)
    after = edit.apply(library)

    assert all(gone not in item.references() for item in after.items.values())
    if kept not in library.items[kept].references():
        assert kept not in after.items[kept].references()
    assert gone not in after.records
    assert all(entry.item != gone for entry in after.log.values())
    assert len(after.log) == len(library.log)
    noted = {library.records[name].note for name in (kept, gone) if name in library.records}
    said = after.records[kept].note if kept in after.records else ""
    assert all(note in said for note in noted)
    assert edit.inverse().apply(after) == library


def test_importing_after_merging_two_items_of_one_roadmap_keeps_them_merged() -> None:
    both = document((skill("a"), skill("b"), skill("c", requires=AllOf((Need("b"),)))))
    library = imported(Library(), both)
    one = unite(library, "a", "b").apply(library)

    again = merge(one, both, on_conflict=OnConflict.KEEP)

    assert again.edit is not None
    assert "b" not in again.edit.apply(one).items
    assert again.edit.apply(one).items["c"].requires == AllOf((Need("a"),))
