"""What the catalogue says of items, against plain counting."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.edits import Edit, EditKind, difference
from planner.graph.flaws import flaws
from planner.model import Item, Kind, Library, Need, Plan, needs
from planner.ui.screens.catalogue.inventory import Column, Inventory, Wish
from planner.verbs import items, plans, records, removal
from tests.verbs.roadmaps import deeds, libraries, lived_in

TODAY = date(2026, 11, 23)


def firm(item: Item) -> set[str]:
    return {need.item for part in (needs(item.requires), item.corequires) for need in part}


def every(item: Item) -> set[str]:
    return firm(item) | {need.item for need in item.recommends}


@given(libraries())
def test_counts_are_those_of_plain_counting(library: Library) -> None:
    inventory = Inventory(library)
    for name, item in library.items.items():
        assert inventory.needs(name) == len(firm(item))
        assert inventory.used_by(name) == sum(name in every(o) for o in library.items.values())


@given(libraries(), deeds, st.data())
def test_following_edits_is_as_good_as_counting_anew(
    library: Library, done: list[tuple[str, str, int]], data: st.DataObject
) -> None:
    inventory = Inventory(library)
    after = lived_in(library, done)
    inventory.follow(Edit(EditKind.IMPORT, difference(library, after)), after)
    if after.items:
        gone = data.draw(st.sampled_from(sorted(after.items)))
        edit = removal.remove(after, [gone])
        after = edit.apply(after)
        inventory.follow(edit, after)

    fresh = Inventory(after)
    for name in after.items:
        for question in ("needs", "used_by", "source"):
            assert getattr(inventory, question)(name) == getattr(fresh, question)(name)
    assert inventory.matching(Wish()) == fresh.matching(Wish())


@pytest.fixture
def world() -> Library:
    made = [
        Item(id="role", kind=Kind.ROLE, title="Analyst", requires=Need("sql")),
        Item(id="sql", kind=Kind.SKILL, title="Sécurité SQL", area="data", tags=("core",)),
        Item(id="course", kind=Kind.COURSE, title="SQL basics", teaches=(Need("sql"),)),
        Item(id="other", kind=Kind.SKILL, title="Drawing", area="art"),
    ]
    library = Library()
    for item in made:
        library = items.add(library, item).apply(library)
    return library


def test_filters_combine(world: Library) -> None:
    inventory = Inventory(world)
    inventory.flaws = flaws(world.items, TODAY)

    assert inventory.matching(Wish(text="securite")) == ["sql"]
    assert inventory.matching(Wish(text="sql", kind=Kind.COURSE)) == ["course"]
    assert inventory.matching(Wish(text="core")) == ["sql"]
    assert inventory.matching(Wish(area="art")) == ["other"]
    assert inventory.matching(Wish(roadmap="nowhere")) == []
    assert inventory.matching(Wish(flawed=True)) == [
        item for item in world.items if item in inventory.flaws
    ]


def test_my_roles_are_those_that_plans_lead_to_or_that_are_begun(world: Library) -> None:
    assert Inventory(world).matching(Wish(mine=True)) == []
    begun = records.start(world, ["role"], TODAY).apply(world)
    assert Inventory(begun).matching(Wish(mine=True)) == ["role", "sql", "course"]
    plan = Plan(id="p", name="P", targets=(Need("other"),))
    planned = Library.of([*world.entities(), plan])
    assert plans.in_use(planned) is None
    assert Inventory(planned).matching(Wish(mine=True)) == ["other"]


def test_rows_are_sorted_and_grouped(world: Library) -> None:
    inventory = Inventory(world)
    assert inventory.in_order(world.items, Column.TITLE) == ["role", "other", "sql", "course"]
    by_use = inventory.in_order(world.items, Column.USED_BY, reverse=True)
    assert by_use[0] == "sql"
    groups = inventory.grouped(inventory.in_order(world.items, Column.TITLE))
    assert [area for area, _ in groups] == ["art", "data", ""]
