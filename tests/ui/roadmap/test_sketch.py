"""Which boxes and lines are drawn for a library, without any window."""

from datetime import date

from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need, Range, Record, State
from planner.ui.canvas.picture import Edge, Line
from planner.ui.screens.roadmap.grouping import group_of
from planner.ui.screens.roadmap.sketch import sketch
from planner.ui.screens.roadmap.wish import Sketch, Wish

TODAY = date(2026, 11, 23)


def course(name: str, hours: float = 10, **more: object) -> Item:
    return Item(id=name, kind=Kind.COURSE, title=name, hours=Range.of(hours), **more)  # type: ignore[arg-type]  # spelt out by callers


def skill(name: str, **more: object) -> Item:
    return Item(id=name, kind=Kind.SKILL, title=name, **more)  # type: ignore[arg-type]  # spelt out by callers


def role(requires: Need | AllOf | AnyOf | AtLeast) -> Item:
    return Item(id="role", kind=Kind.ROLE, title="role", requires=requires)


def drawn(*items: Item, records: tuple[Record, ...] = (), **wishes: object) -> Sketch:
    library = Library.of((*items, *records))
    return sketch(library, TODAY, Wish((Need("role"),), **wishes))  # type: ignore[arg-type]  # spelt out by callers


def lines(found: Sketch) -> dict[tuple[str, str], Line]:
    return {(edge.source, edge.target): edge.line for edge in found.edges}


def test_what_a_taught_skill_needs_stands_before_its_teacher() -> None:
    found = drawn(
        role(Need("sql")),
        skill("sql", requires=Need("maths")),
        course("school", teaches=(Need("sql"),)),
        course("maths"),
    )

    assert lines(found) == {
        ("sql", "role"): Line.REQUIRES,
        ("school", "sql"): Line.TEACHES,
        ("maths", "school"): Line.REQUIRES,
    }
    assert found.worked == {"school", "maths"}


def test_skills_of_one_teacher_that_need_each_other_make_no_ring() -> None:
    found = drawn(
        role(AllOf((Need("sql"), Need("tables")))),
        skill("sql", requires=Need("tables")),
        skill("tables"),
        course("school", teaches=(Need("sql"), Need("tables"))),
    )

    assert lines(found)["tables", "sql"] is Line.REQUIRES
    assert ("tables", "school") not in lines(found)


def test_implied_lines_are_thin() -> None:
    found = drawn(role(AllOf((Need("a"), Need("b")))), course("a"), course("b", requires=Need("a")))

    assert lines(found)["a", "role"] is Line.IMPLIED
    assert lines(found)["a", "b"] is Line.REQUIRES


def test_a_choice_is_a_box_with_the_branch_taken_and_on_demand_the_others() -> None:
    items = (
        role(AnyOf((Need("a"), Need("b"), Need("c")))),
        course("a", 5),
        course("b"),
        course("c"),
    )
    found = drawn(*items)

    assert set(found.items) == {"role", "a"}
    assert lines(found) == {("a", "role~0"): Line.CHOICE, ("role~0", "role"): Line.REQUIRES}
    assert found.gates["role~0"].taken == 1

    more = drawn(*items, alternatives=True)
    assert lines(more)["b", "role~0"] is Line.OPTION
    assert more.way == {"role", "a"}
    assert set(drawn(*items, alternatives=True, pinned=("c",)).way) == {"role", "c"}


def test_of_at_least_two_two_are_taken() -> None:
    two = AtLeast(2, (Need("a"), Need("b"), Need("c")))
    found = drawn(role(two), course("a", 1), course("b", 2), course("c", 3))

    assert found.gates["role~0"].need == found.gates["role~0"].taken == 2
    assert set(found.items) == {"role", "a", "b"}


def test_teachers_to_choose_from_are_a_choice_on_demand() -> None:
    items = (
        role(Need("sql")),
        skill("sql", hours=Range.of(50)),
        course("school", 10, teaches=(Need("sql"),)),
        course("book", 20, teaches=(Need("sql"),)),
    )

    assert lines(drawn(*items)) == {
        ("sql", "role"): Line.REQUIRES,
        ("school", "sql"): Line.TEACHES,
    }
    found = drawn(*items, alternatives=True)
    assert lines(found)["school", "sql~0"] is Line.CHOICE
    assert lines(found)["book", "sql~0"] is Line.OPTION
    assert [branch.items for branch in found.gates["sql~0"].branches] == [
        ("sql",),
        ("book",),
        ("school",),
    ]


def test_what_is_had_can_be_left_out() -> None:
    done = (Record(item="a", state=State.DONE, finished=TODAY),)
    items = (role(Need("b")), course("a"), course("b", requires=Need("a")))

    assert "a" in drawn(*items, records=done).items
    assert "a" not in drawn(*items, records=done, hide_done=True).items


def test_recommendations_are_drawn_on_demand() -> None:
    items = (
        role(AllOf((Need("a"), Need("b")))),
        course("a"),
        course("b", recommends=(Need("a"),)),
    )

    assert ("a", "b") not in lines(drawn(*items))
    assert lines(drawn(*items, recommended=True))["a", "b"] is Line.RECOMMENDS


def test_a_folded_area_is_one_box_and_its_lines_are_counted() -> None:
    items = (
        role(AllOf((Need("a"), Need("b"), Need("c")))),
        course("a", area="x"),
        course("b", area="x"),
        course("c", requires=Need("a")),
    )
    found = drawn(*items, folded=frozenset({"x"}))

    assert found.clusters == {"area:x": ("a", "b")}
    assert group_of("area:x") == ("area", "x")
    assert found.holding("a") == "area:x"
    assert found.holding("c") == "c"
    assert Edge("area:x", "role", Line.REQUIRES, "", 1) not in found.edges
    (merged,) = [e for e in found.edges if e.source == "area:x" and e.target == "role"]
    assert merged.count == 2


def test_longer_titles_get_more_room_and_the_target_most() -> None:
    long = course("a", area="x")
    found = drawn(role(AllOf((Need("a"), Need("b")))), long, course("b"))

    assert found.drawing is not None
    boxes = found.drawing.boxes
    assert boxes["role"].width > boxes["a"].width
    titled = Item(
        id="b", kind=Kind.COURSE, title="A much longer title than that", hours=Range.of(1)
    )
    again = drawn(role(AllOf((Need("a"), Need("b")))), long, titled)
    assert again.drawing is not None
    assert again.drawing.boxes["b"].height > boxes["b"].height


def test_a_ring_of_alternatives_is_drawn_all_the_same() -> None:
    found = drawn(
        role(Need("a")),
        course("a", requires=AnyOf((Need("b"), Need("c")))),
        course("b", requires=AnyOf((Need("a"), Need("d")))),
        course("c"),
        course("d"),
        alternatives=True,
    )

    assert found.drawing is not None
    assert {"a", "b", "c"} <= set(found.drawing.boxes)
