"""Editing items field by field: what is accepted, and what is refused with what is wanted."""

from datetime import date

import msgspec
import pytest
from msgspec.structs import replace

from planner.errors import RefusedError, UnknownIdError
from planner.model import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    CareerStep,
    Cost,
    CostClass,
    Item,
    Kind,
    Library,
    Link,
    Need,
    Offering,
    Pay,
    Range,
)
from planner.verbs import item_fields, items
from planner.verbs.needing import CircleError

DAY = date(2027, 1, 11)


def changed(library: Library, name: str, field: str, value: object) -> Library:
    return item_fields.change(library, name, field, value).apply(library)


def test_every_field_but_the_id_can_be_changed() -> None:
    fields = {field.name for field in msgspec.structs.fields(Item)}
    assert set(item_fields.FIELDS) == fields - {"id", "missing"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "SQL for everybody"),
        ("summary", "Two\nlines"),
        ("area", "data"),
        ("tags", ("core", "new")),
        ("hours", Range(10, 20, 40)),
        ("weeks", Range.of(3)),
        ("full_time", True),
        ("within", ("skill-sql",)),
        ("valid_months", 24),
        ("cost", Cost(CostClass.PAID, 49.0, "EUR")),
        ("offered", (Offering(starts=DAY, ends=DAY), Offering(yearly=(9,)))),
        ("offered", (Offering(starts=DAY, apply_by=DAY),)),
        ("links", (Link("https://example.org/x", "Page"), Link("mailto:a@example.org"))),
        ("teaches", (Need("skill-sql", 3), Need("skill-modelling"))),
        ("requires", AnyOf((Need("skill-sql", 2), Need("skill-modelling", 1, "because")))),
        ("pay", (Pay(label="Somewhere", low=1.0, high=2.0),)),
        ("evidence", ("a certificate",)),
        ("sources", ("a book",)),
    ],
)
def test_a_field_takes_what_a_roadmap_file_may_say(
    library: Library, field: str, value: object
) -> None:
    after = changed(library, "course-sql", field, value)

    assert getattr(after.items["course-sql"], field) == value
    assert after.listings["sample", "course-sql"].base == library.items["course-sql"]


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("title", " \u200b ", "title is wanted"),
        ("title", "x" * 301, "at most 300"),
        ("summary", "x" * 8001, "At most 8,000"),
        ("hours", Range(5, 4, 6), "rise from low"),
        ("hours", Range.of(100_001), "At most 100,000 is possible"),
        ("weeks", Range.of(5_201), "At most 5,200 is possible"),
        ("valid_months", 0, "from 1 to 1,200"),
        ("cost", Cost(amount=-1.0), "0 or more"),
        ("offered", (Offering(starts=DAY, ends=date(2027, 1, 1)),), "ends before"),
        ("offered", (Offering(starts=DAY, apply_by=date(2027, 2, 1)),), "applies before"),
        ("offered", (Offering(),), "start date"),
        ("offered", (Offering(starts=DAY, yearly=(1,)),), "not both"),
        ("offered", (Offering(yearly=(13,)),), "1 to 12"),
        ("links", (Link("javascript:alert(1)"),), "http, https or mailto"),
        ("links", (Link("https://a b"),), "http, https or mailto"),
        ("teaches", (Need("course-sql"),), "Only skills are taught"),
        ("requires", Need("course-sql"), "cannot need itself"),
        ("requires", AnyOf(), "something to choose"),
        ("requires", AtLeast(3, (Need("skill-sql"), Need("skill-sql", 1, "x"))), "never be met"),
        ("within", ("course-sql",), "within itself"),
        ("leads_to", (CareerStep("skill-sql"),), "Only a role"),
        ("pay", (Pay(label=" "),), "what the figure"),
        ("pay", (Pay(label="x", low=2.0, high=1.0),), "above"),
        ("kind", Kind.SKILL, "teaches something"),
    ],
)
def test_what_a_roadmap_file_may_not_say_is_refused(
    library: Library, field: str, value: object, why: str
) -> None:
    with pytest.raises(RefusedError, match=why):
        item_fields.change(library, "course-sql", field, value)


def test_only_skills_have_levels_and_only_skills_are_not_taught_by_skills(library: Library) -> None:
    with pytest.raises(RefusedError, match="Only skills have levels"):
        item_fields.change(library, "skill-sql", "recommends", (Need("course-sql", 2),))
    with pytest.raises(RefusedError, match="A skill teaches nothing"):
        item_fields.change(library, "skill-sql", "teaches", (Need("skill-modelling"),))
    with pytest.raises(UnknownIdError):
        item_fields.change(library, "skill-sql", "requires", Need("skill-sqll"))
    with pytest.raises(RefusedError, match="needs it as a skill"):
        item_fields.change(library, "skill-sql", "kind", Kind.COURSE)


def test_what_is_needed_at_a_level_stays_a_skill(library: Library) -> None:
    untaught = changed(library, "course-sql", "teaches", ())
    assert changed(untaught, "skill-sql", "kind", Kind.COURSE).items["skill-sql"].kind == "course"

    leveled = changed(untaught, "skill-modelling", "requires", AllOf((Need("skill-sql", 2),)))

    with pytest.raises(RefusedError, match="'Data modelling' needs it as a skill"):
        item_fields.change(leveled, "skill-sql", "kind", Kind.COURSE)


def test_a_step_of_a_career_takes_years_that_rise(library: Library) -> None:
    for name in ("junior", "senior"):
        role = Item(id=name, kind=Kind.ROLE, title=name.title())
        library = items.add(library, role).apply(library)
    step = CareerStep("senior", Range(1, 2, 3))
    assert changed(library, "junior", "leads_to", (step,)).items["junior"].leads_to == (step,)
    for years, why in ((Range(3, 2, 1), "rise from low"), (Range.of(101), "At most 100")):
        with pytest.raises(RefusedError, match=why):
            item_fields.change(library, "junior", "leads_to", (replace(step, years=years),))


def test_texts_under_one_heading_are_joined(library: Library) -> None:
    said = (About("Days", ("early",)), About(" Days ", ("late",)))
    after = changed(library, "course-sql", "about", said)
    assert after.items["course-sql"].about == (About("Days", ("early", "late")),)


def test_a_circle_is_refused_with_the_ring_named(library: Library) -> None:
    with pytest.raises(CircleError, match="SQL → Data modelling → SQL") as caught:
        item_fields.change(library, "skill-sql", "requires", AllOf((Need("skill-modelling"),)))

    assert caught.value.ring == ("skill-sql", "skill-modelling")


def test_a_circle_that_an_alternative_leaves_open_is_allowed(library: Library) -> None:
    choice = AnyOf((Need("skill-modelling"), Need("course-sql")))
    assert changed(library, "skill-sql", "requires", choice).items["skill-sql"].requires == choice


def test_a_placeholder_that_is_described_is_one_no_longer(library: Library) -> None:
    hole = items.add(library, Item(id="x", kind=Kind.SKILL, title="x", missing=True))
    after = changed(hole.apply(library), "x", "title", "Known now")
    assert not after.items["x"].missing


def test_control_characters_and_turned_directions_are_left_out(library: Library) -> None:
    after = changed(library, "skill-sql", "title", "S\u202eQ\x07L\n basics")
    assert after.items["skill-sql"].title == "SQL basics"

    why = (Need("skill-sql", 1, "be\u202ecau\x07se"),)
    for field in ("recommends", "corequires"):
        after = changed(library, "course-sql", field, why)
        assert getattr(after.items["course-sql"], field) == (Need("skill-sql", 1, "because"),)


def test_a_copy_stands_in_the_own_roadmap_without_a_record(library: Library) -> None:
    after = item_fields.duplicate(library, "course-sql", "A course (copy)").apply(library)

    copy = after.items["course-a-course-copy"]
    original = library.items["course-sql"]
    assert copy == replace(original, id=copy.id, title="A course (copy)")
    assert ("own", copy.id) in after.listings
