"""What strict checks find, and that they find nothing in a roadmap that is finished."""

from datetime import date

import pytest

from planner.formats.lint import lint
from planner.model import Item, Kind, Need
from tests.formats.reading import item, read, roadmap

TODAY = date(2026, 11, 23)
ROLE = item("requires: [a]\nsources: [x]", id_="r", kind="role")
SKILL = item("hours: 3\nsources: [x]")


def found(items: str, head: str = "", **known: Item) -> list[str]:
    return [str(problem) for problem in lint(read(roadmap(items, head)), TODAY, known)]


def test_a_finished_roadmap_leaves_nothing_open() -> None:
    head = "areas: {x: X}\nprofiles: [{id: p, title: P, has: [a]}]\n"
    assert found(SKILL.replace("hours", "area: x\n    hours") + ROLE, head) == []


def test_what_cannot_be_reached_is_named_with_its_line() -> None:
    ring = item("hours: 3\nrequires: [c]\nsources: [x]", id_="b") + item(
        "hours: 1\nrequires: [b]\nsources: [x]", id_="c"
    )
    needy = item("requires: [a, b]\nsources: [x]", id_="r", kind="role")
    assert found(SKILL + ring + needy) == [
        "file.yaml:10:9: cannot be reached from nothing",
        "file.yaml:16:9: cannot be reached from nothing",
        "file.yaml:22:9: cannot be reached from nothing",
    ]


def test_a_skill_that_leads_to_no_role_is_a_dead_end() -> None:
    lost = item("hours: 2\nrequires: [a]\nsources: [x]", id_="b")
    assert found(SKILL + lost + ROLE) == [
        "file.yaml:10:9: a dead end: no role needs this skill, not even in the end"
    ]


@pytest.mark.parametrize("way", ["recommends: [b]", "corequires: [b]", "requires: [{any: [b, a]}]"])
def test_any_way_to_a_role_will_do(way: str) -> None:
    beside = item("hours: 2\nsources: [x]", id_="b")
    assert found(SKILL + beside + ROLE + item(f"{way}\nsources: [x]", id_="s", kind="role")) == []


def test_what_a_teacher_of_a_wanted_skill_asks_for_is_wanted_too() -> None:
    teacher = item("hours: 9\nteaches: [a]\nrequires: [b]\nsources: [x]", id_="t", kind="course")
    assert found(SKILL + teacher + item("hours: 2\nsources: [x]", id_="b") + ROLE) == []


def test_a_course_that_teaches_nothing_and_that_nothing_asks_for_is_a_dead_end() -> None:
    idle = item("hours: 2\nsources: [x]", id_="b", kind="course")
    assert "teaches nothing" in found(SKILL + idle + ROLE)[0]


def test_an_implied_requirement_is_named() -> None:
    middle = item("hours: 2\nrequires: [a]\nsources: [x]", id_="b")
    role = item("requires: [a, b]\nsources: [x]", id_="r", kind="role")
    assert found(SKILL + middle + role) == ["file.yaml:16:9: requirement 'a' is implied by others"]


@pytest.mark.parametrize(
    ("summary", "problems"), [("Long.", 1), ("Three volumes, hence 300 hours.", 0)]
)
def test_a_long_course_says_why_it_is_long(summary: str, problems: int) -> None:
    fields = f"hours: 300\nsummary: {summary}\nteaches: [a]\nsources: [x]"
    assert len(found(SKILL + item(fields, id_="b", kind="course") + ROLE)) == problems


def test_sources_and_areas_must_be_complete() -> None:
    bare = item("hours: 3\narea: mahts")
    assert found(bare + ROLE, "areas: {maths: Mathematics}\n") == [
        "file.yaml:6:9: 'sources' is missing: say what this rests on",
        "file.yaml:6:9: area 'mahts' has no title in 'areas'. Did you mean 'maths'?",
    ]


def test_items_known_elsewhere_count_but_are_not_complained_of() -> None:
    far = Item(id="far", kind=Kind.ROLE, title="Far", requires=Need("a"))
    assert found(SKILL, far=far) == []
