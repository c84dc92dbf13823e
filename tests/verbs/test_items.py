from datetime import date

import pytest
from msgspec.structs import replace

from planner.errors import RefusedError
from planner.model import Item, Kind, Library, Need
from planner.verbs import items, records

MONDAY = date(2026, 11, 23)
KNOTS = Item(id="knots", kind=Kind.SKILL, title="Knots")


def test_an_added_item_stands_in_the_users_own_roadmap(library: Library) -> None:
    once = items.add(library, KNOTS).apply(library)
    twice = items.add(once, replace(KNOTS, id="sails")).apply(once)

    assert twice.items["knots"] == KNOTS
    assert [twice.listings["own", name].position for name in ("knots", "sails")] == [0, 1]


def test_an_id_is_taken_once_and_a_roadmap_must_be_there(library: Library) -> None:
    with pytest.raises(RefusedError, match="already an item with the id 'skill-sql'"):
        items.add(library, replace(KNOTS, id="skill-sql"))
    with pytest.raises(RefusedError, match="no roadmap 'nowhere'"):
        items.add(library, KNOTS, "nowhere")


def test_a_change_keeps_what_the_roadmap_said(library: Library) -> None:
    before = library.items["skill-sql"]
    once = items.change(library, replace(before, title="SQL for all")).apply(library)
    twice = items.change(once, replace(before, title="SQL for us")).apply(once)
    assert twice.listings["sample", "skill-sql"].base == before

    back = items.change(twice, before).apply(twice)

    assert back == library


def test_a_change_of_an_own_item_needs_no_memory(library: Library) -> None:
    own = items.add(library, KNOTS).apply(library)

    changed = items.change(own, replace(KNOTS, title="Bends")).apply(own)

    assert changed.listings == own.listings


def test_the_kind_of_an_item_with_a_record_stays(library: Library) -> None:
    course = replace(library.items["course-sql"], kind=Kind.MILESTONE)
    assert items.change(library, course).apply(library).items["course-sql"] == course
    ticked = records.tick(library, ["course-sql"], MONDAY).apply(library)
    with pytest.raises(RefusedError, match="stays a course"):
        items.change(ticked, course)


def test_what_others_need_cannot_be_removed_alone(library: Library) -> None:
    with pytest.raises(RefusedError, match="'Data modelling' and 1 more items would miss it"):
        items.remove(library, ["skill-sql"])


def test_removing_takes_records_along_and_undo_brings_them_back(library: Library) -> None:
    library = records.log_time(library, "course-sql", 3, MONDAY).apply(library)

    edit = items.remove(library, ["course-sql"])
    after = edit.apply(library)

    assert "course-sql" not in after.items
    assert after.records == {}
    assert after.log == {}
    assert after.listings["sample", "course-sql"].removed
    assert edit.inverse().apply(after) == library


def test_own_items_leave_no_trace_and_removed_ones_can_come_back(library: Library) -> None:
    own = items.add(library, KNOTS).apply(library)
    assert ("own", "knots") not in items.remove(own, ["knots"]).apply(own).listings

    gone = items.remove(library, ["course-sql"]).apply(library)
    again = items.add(gone, library.items["course-sql"], "sample").apply(gone)

    assert again == library


def test_references_are_all_that_an_item_names() -> None:
    item = replace(KNOTS, recommends=(Need("a"),), within=("b",), corequires=(Need("c"),))

    assert sorted(item.references()) == ["a", "b", "c"]
