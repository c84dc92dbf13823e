"""What was cut comes back as it was; what was changed since stays as it is now."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.errors import NothingToDoError
from planner.graph.new_needs import NewNeeds
from planner.graph.structure import Structure
from planner.model import AllOf, Library, Need, needs
from planner.verbs import items, prerequisites, records, removal
from planner.verbs.putting_back import put_back, removed_by
from tests.verbs.roadmaps import IDS, libraries

MONDAY = date(2026, 11, 23)


def references(library: Library) -> set[str]:
    return {other for item in library.items.values() for other in item.references()}


def goes_in_a_circle(library: Library) -> bool:
    new_needs = NewNeeds(Structure(library.items))
    return any(
        new_needs.ring(item.id, need.item)
        for item in library.items.values()
        for need in needs(item.requires)
    )


@given(libraries(), st.data())
def test_what_was_cut_comes_back_as_it_was(library: Library, data: st.DataObject) -> None:
    if not library.items:
        return
    ids = data.draw(st.lists(st.sampled_from(sorted(library.items)), min_size=1, unique=True))
    cut = removal.remove(library, ids)

    after = cut.apply(library)
    edit = put_back(after, cut)

    assert set(removed_by(cut)) == set(ids)
    if references(library) <= library.items.keys() and not goes_in_a_circle(library):
        assert edit.apply(after) == library
    assert edit.inverse().apply(edit.apply(after)) == after


@given(libraries(), st.data())
def test_it_comes_back_into_a_library_that_has_gone_on(
    library: Library, data: st.DataObject
) -> None:
    if len(library.items) < 2:
        return
    first, second = data.draw(st.permutations(sorted(library.items)))[:2]
    cut = removal.remove(library, [first])
    after = cut.apply(library)
    later = removal.remove(after, [second]).apply(after)

    back = put_back(later, cut).apply(later)

    assert back.items.keys() == library.items.keys() - {second}
    assert second not in references(back)
    assert items.listings_of(back, first)
    assert back.records.get(first) == library.records.get(first)
    assert {one for one in back.log.values() if one.item == first} == {
        one for one in library.log.values() if one.item == first
    }
    assert all(listing.roadmap in back.roadmaps for listing in back.listings.values())


def test_who_was_changed_since_mentions_it_no_longer(library: Library) -> None:
    cut = removal.remove(library, ["skill-sql"])
    after = cut.apply(library)
    changed = replace(after.items["skill-modelling"], title="Data modelling, anew")
    later = items.change(after, changed).apply(after)

    back = put_back(later, cut).apply(later)

    assert back.items["skill-sql"] == library.items["skill-sql"]
    assert back.items["skill-modelling"] == changed
    assert back.items["course-sql"] == library.items["course-sql"]


def test_a_circle_that_came_about_since_is_not_closed(library: Library) -> None:
    start, middle, end = IDS[:3]
    chain = library
    for name in (start, middle, end):
        skill = replace(library.items["skill-sql"], id=name, title=name, requires=AllOf())
        chain = items.add(chain, skill).apply(chain)
    for dependent, required in ((middle, start), (end, middle)):
        chain = prerequisites.require(chain, dependent, required).apply(chain)
    cut = removal.remove(chain, [middle])
    after = cut.apply(chain)
    turned = prerequisites.require(after, start, end).apply(after)

    back = put_back(turned, cut).apply(turned)

    assert [need.item for need in needs(back.items[middle].requires)] == [start]
    assert [need.item for need in needs(back.items[end].requires)] == []
    assert back.items[start].requires == Need(end)


def test_the_record_comes_along_and_only_once(library: Library) -> None:
    ticked = records.tick(library, ["skill-sql"], MONDAY).apply(library)
    cut = removal.remove(ticked, ["skill-sql"])
    back = put_back(cut.apply(ticked), cut).apply(cut.apply(ticked))
    assert back == ticked
    with pytest.raises(NothingToDoError, match="already"):
        put_back(back, cut)


def test_an_item_whose_roadmap_is_gone_becomes_ones_own(library: Library) -> None:
    own = replace(library.items["skill-sql"], id="dig", title="Digging", requires=AllOf())
    made = items.add(library, own).apply(library)
    cut = removal.remove(made, ["dig"])
    after = cut.apply(made)
    bare = replace(
        after, roadmaps={name: one for name, one in after.roadmaps.items() if name != "own"}
    )
    back = put_back(bare, cut).apply(bare)
    assert back == made
