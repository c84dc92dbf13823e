"""What a careful author would mend, found item by item."""

from datetime import date

from planner.graph.flaws import FlawKind, flaws
from planner.model import AllOf, Item, Kind, Link, Need, Range, Requirement
from planner.model.requirement import NOTHING

TODAY = date(2026, 11, 23)
LINK = (Link("https://example.org"),)


def skill(id_: str, requires: Requirement = NOTHING, hours: float | None = 1) -> Item:
    size = None if hours is None else Range.of(hours)
    return Item(id=id_, kind=Kind.SKILL, title=id_.upper(), requires=requires, hours=size)


def role(*wanted: str) -> Item:
    return Item(id="role", kind=Kind.ROLE, title="Role", requires=AllOf(tuple(map(Need, wanted))))


def found(*items: Item) -> dict[str, list[FlawKind]]:
    every = flaws({item.id: item for item in items}, TODAY)
    return {name: [flaw.kind for flaw in some] for name, some in every.items()}


def test_a_sound_roadmap_has_no_flaws() -> None:
    assert found(skill("a"), skill("b", Need("a")), role("b")) == {}


def test_an_implied_requirement_is_named_with_what_is_implied() -> None:
    items = [skill("a"), skill("b", Need("a")), role("a", "b")]
    every = flaws({item.id: item for item in items}, TODAY)

    assert [(flaw.kind, flaw.other) for flaw in every["role"]] == [(FlawKind.REDUNDANT, "a")]


def test_what_goes_in_a_circle_is_out_of_reach_and_the_circle_is_told() -> None:
    items = [skill("a", Need("b")), skill("b", Need("a")), role("b")]
    every = flaws({item.id: item for item in items}, TODAY)

    assert {flaw.kind for some in every.values() for flaw in some} == {FlawKind.UNREACHABLE}
    assert every["a"][0].obstacles[0].items == ("a", "b")
    assert every["a"][0].obstacles[0].cuts


def test_courses_want_time_a_link_and_a_reason_to_be_very_long() -> None:
    long = Item(
        id="long",
        kind=Kind.COURSE,
        title="L",
        hours=Range.of(201),
        links=LINK,
        teaches=(Need("a"),),
    )
    bare = Item(id="bare", kind=Kind.COURSE, title="B", teaches=(Need("a"),))

    assert found(skill("a"), role("a"), long, bare) == {
        "long": [FlawKind.OVERSIZED],
        "bare": [FlawKind.NO_TIME, FlawKind.NO_LINK],
    }


def test_placeholders_and_dead_ends_are_flaws() -> None:
    hole = Item(id="hole", kind=Kind.SKILL, title="hole", missing=True)

    every = found(hole, skill("a", Need("hole")), role("a"), skill("lonely"))

    assert every == {
        "hole": [FlawKind.MISSING],
        "a": [FlawKind.UNREACHABLE],
        "role": [FlawKind.UNREACHABLE],
        "lonely": [FlawKind.DEAD_END],
    }
