"""Roadmaps of the user's own: what stands in them, in which order, under which title."""

from datetime import date

import pytest
from msgspec.structs import replace

from planner.errors import RefusedError
from planner.model import Library
from planner.verbs import items, records, removal, roadmaps
from tests.verbs.roadmaps import document, imported, skill

MONDAY = date(2026, 11, 23)


@pytest.fixture
def garden() -> Library:
    """A roadmap of five skills, and an empty one of the user's own."""
    library = imported(Library(), document(tuple(map(skill, "abcde"))))
    return roadmaps.new(library, "Garden").apply(library)


def ids(library: Library, roadmap: str = "own-garden") -> list[str]:
    return [item.id for item in roadmaps.document(library, roadmap).items]


def test_items_stand_in_the_order_in_which_they_were_put_there(garden: Library) -> None:
    for some in (["d", "b"], ["a"], ["e", "b", "c"]):
        garden = roadmaps.move(garden, some, "own-garden").apply(garden)

    assert ids(garden) == ["d", "b", "a", "e", "c"]
    backwards = dict(reversed(list(garden.listings.items())))
    assert ids(replace(garden, listings=backwards)) == ["d", "b", "a", "e", "c"]


def test_where_it_was_imported_an_item_stays_listed(garden: Library) -> None:
    after = roadmaps.move(garden, ["a"], "own-garden").apply(garden)
    assert ids(after, "sample") == list("abcde")


def test_a_roadmap_that_is_passed_on_does_not_say_which_file_it_came_from(garden: Library) -> None:
    sample = replace(garden.roadmaps["sample"], file="/home/me/secret.yaml", sha256="ab" * 32)
    garden = replace(garden, roadmaps={**garden.roadmaps, "sample": sample})

    header = roadmaps.document(garden, "sample").roadmap

    assert (header.title, header.file, header.sha256) == ("The sample", "", "")


def test_titles_differ_by_more_than_capitals(garden: Library) -> None:
    for title in ("garden", "GARDEN", "the Sample"):
        with pytest.raises(RefusedError, match="already a roadmap"):
            roadmaps.new(garden, title)
    assert roadmaps.rename(garden, "own-garden", "GARDEN").subject == "GARDEN"


def test_what_was_removed_from_elsewhere_goes_with_the_last_roadmap_that_holds_it(
    garden: Library,
) -> None:
    held = roadmaps.move(garden, ["a", "b"], "own-garden").apply(garden)
    held = records.tick(held, ["a"], MONDAY).apply(held)
    listing = held.listings["sample", "a"]
    removed = {**held.listings, ("sample", "a"): replace(listing, removed=True)}
    held = replace(held, listings=removed)

    assert roadmaps.only_there(held, "own-garden") == ("a",)
    edit = roadmaps.remove(held, "own-garden")
    after = edit.apply(held)

    assert set(after.items) == set("bcde")
    assert not after.records
    assert edit.inverse().apply(after) == held


def test_putting_items_into_a_roadmap_can_be_undone_and_repeated(garden: Library) -> None:
    own = items.add(garden, skill("own-x")).apply(garden)
    edit = roadmaps.move(own, ["own-x", "a"], "own-garden")
    after = edit.apply(own)

    assert edit.inverse().apply(after) == own
    assert roadmaps.move(after, ["own-x", "a"], "own-garden").steps == ()
    assert removal.remove(after, ["own-x"]).apply(after).items.keys() == set("abcde")
