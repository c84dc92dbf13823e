"""New prerequisites are refused exactly where a circle or a repetition would come of it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.new_needs import NewNeeds, Objection
from planner.graph.structure import Structure
from planner.model import NOTHING, AllOf, AnyOf, Item, Kind, Need, Range, Requirement

NAMES = "abcdef"


def course(name: str, requires: Requirement = NOTHING, **more: object) -> Item:
    return Item(id=name, kind=Kind.COURSE, title=name.upper(), requires=requires, **more)  # type: ignore[arg-type]  # spelt out by callers


def needs(*items: Item) -> NewNeeds:
    return NewNeeds(Structure({item.id: item for item in items}))


CHAIN = (course("git"), course("python", Need("git")), course("sql", Need("python")))


def test_what_needs_an_item_cannot_be_needed_by_it() -> None:
    refused = needs(*CHAIN).refused_for("git")

    assert {name: why.objection for name, why in refused.items()} == {
        "git": Objection.ITSELF,
        "python": Objection.CIRCLE,
        "sql": Objection.CIRCLE,
    }
    assert refused["sql"].ring == ("git", "python", "sql")


def test_the_same_is_refused_from_the_other_end() -> None:
    refused = needs(*CHAIN).refused_by("sql")

    assert refused["git"].ring == ("git", "python", "sql")
    assert set(refused) == {"git", "python", "sql"}


def test_what_is_required_already_is_a_repetition() -> None:
    assert needs(*CHAIN).refused_for("sql")["python"].objection is Objection.REPEATED
    assert needs(*CHAIN).refused_by("python")["sql"].objection is Objection.REPEATED
    assert "git" not in needs(*CHAIN).refused_for("sql")


def test_a_circle_through_an_alternative_is_none() -> None:
    either = course("python", AnyOf((Need("git"), Need("books"))))

    assert "python" not in needs(course("git"), course("books"), either).refused_for("git")


def test_running_beside_counts_for_circles() -> None:
    lab = course("lab", corequires=(Need("lecture"),))

    assert needs(lab, course("lecture")).refused_for("lecture")["lab"].ring == ("lecture", "lab")


def test_a_skill_without_hours_needs_its_only_teacher() -> None:
    school = course("school", teaches=(Need("maths"),))
    maths = Item(id="maths", kind=Kind.SKILL, title="Maths")
    own = Item(id="maths", kind=Kind.SKILL, title="Maths", hours=Range.of(30))

    assert needs(school, maths).refused_for("school")["maths"].objection is Objection.CIRCLE
    assert "maths" not in needs(school, own).refused_for("school")


def test_what_a_taught_skill_needs_its_teacher_needs_too() -> None:
    school = course("school", teaches=(Need("maths"),))
    maths = Item(id="maths", kind=Kind.SKILL, title="Maths", requires=Need("paper"))

    refused = needs(school, maths, course("paper")).refused_for("paper")

    assert refused["school"].ring == ("paper", "school")


@given(st.sets(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=14))
def test_circles_are_refused_exactly_where_a_way_leads_back(pairs: set[tuple[str, str]]) -> None:
    required: dict[str, set[str]] = {name: set() for name in NAMES}
    for dependent, need in pairs:
        required[dependent].add(need)
    made = needs(*(course(name, AllOf(tuple(map(Need, sorted(required[name]))))) for name in NAMES))

    for dependent in NAMES:
        refused = made.refused_for(dependent)
        for other in NAMES:
            if other != dependent:
                back = leads(required, other, dependent)
                circle = other in refused and refused[other].objection is Objection.CIRCLE
                assert circle == back
                assert refused.get(other) == made.refused_by(other).get(dependent) or circle
                if circle:
                    ring = refused[other].ring
                    assert ring[0] == dependent
                    assert ring[-1] == other
                    assert all(low in required[high] for low, high in pairwise(ring))


def leads(required: dict[str, set[str]], start: str, end: str) -> bool:
    """Say whether an item needs another, directly or not."""
    seen, todo = set[str](), [start]
    while todo:
        for need in required[todo.pop()]:
            if need == end:
                return True
            if need not in seen:
                seen.add(need)
                todo.append(need)
    return False
