"""What is chosen among alternatives, by worked examples."""

from planner.graph.choose import Selection, choose
from planner.graph.standing import Standing
from planner.model import (
    AtLeast,
    Cost,
    CostClass,
    Item,
    Kind,
    Library,
    Need,
    Policy,
    Range,
    Record,
    State,
)
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item, need


def chosen(
    items: list[Item],
    *targets: str,
    policy: Policy = Policy.LEAST_WORK,
    records: tuple[Record, ...] = (),
    excluded: tuple[str, ...] = (),
    pinned: tuple[str, ...] = (),
) -> Selection | None:
    return choose(
        Standing(Library.of([*items, *records]), TODAY),
        [need(target) for target in targets],
        policy=policy,
        pinned=pinned,
        excluded=excluded,
    )


def names(selection: Selection | None) -> list[str]:
    assert selection is not None
    return sorted(selection.items)


def hours(number: float) -> Range:
    return Range.of(number)


SHARED = [
    item("base", hours=hours(10)),
    item("short", hours=hours(8)),
    item("left", hours=hours(1), requires=any_of("base", "short")),
    item("right", hours=hours(1), requires=Need("base")),
]


def test_the_cheapest_alternative_is_taken() -> None:
    assert names(chosen(SHARED, "left")) == ["left", "short"]


def test_what_two_targets_share_counts_once() -> None:
    assert names(chosen(SHARED, "left", "right")) == ["base", "left", "right"]


def test_a_dear_item_that_serves_many_beats_cheap_ones_that_serve_one_each() -> None:
    parts = [item(f"part{k}", hours=hours(4)) for k in range(4)]
    goals = [item(f"goal{k}", requires=any_of(f"part{k}", "whole")) for k in range(4)]
    goal = item("goal", Kind.ROLE, requires=all_of(*(f"goal{k}" for k in range(4))))
    items = [*parts, *goals, goal, item("whole", hours=hours(10))]
    assert names(chosen(items, "goal")) == ["goal", "goal0", "goal1", "goal2", "goal3", "whole"]


def test_at_least_two_of_three_takes_the_two_cheapest() -> None:
    items = [
        item("a", hours=hours(3)),
        item("b", hours=hours(1)),
        item("c", hours=hours(2)),
        item("goal", requires=AtLeast(2, (Need("a"), Need("b"), Need("c")))),
    ]
    assert names(chosen(items, "goal")) == ["b", "c", "goal"]


def test_nothing_is_supported_only_by_itself() -> None:
    ring = [
        item("a", hours=hours(1), requires=any_of("b", "way-in")),
        item("b", hours=hours(1), requires=Need("a")),
    ]
    assert chosen(ring, "b") is None
    way_in = item("way-in", hours=hours(99))
    found = chosen([*ring, way_in], "b")
    assert names(found) == ["a", "b", "way-in"]
    assert found is not None
    assert found.items == ("way-in", "a", "b")
    assert found.rests_on == {"way-in": (), "a": ("way-in",), "b": ("a",)}


def test_two_that_could_carry_each_other_are_still_carried_by_one_that_stands() -> None:
    items = [
        item("x", hours=hours(5)),
        item("y", hours=hours(5.5)),
        item("a", hours=hours(1), requires=any_of("b", "x")),
        item("b", hours=hours(1), requires=any_of("a", "y")),
    ]
    assert names(chosen(items, "a", "b")) == ["a", "b", "x"]


SKILL = [
    item("skill", Kind.SKILL, hours=hours(20), requires=Need("basics")),
    item("basics", hours=hours(5)),
    item("course", hours=hours(12), teaches=(Need("skill", 2),)),
    item("bootcamp", hours=hours(30), teaches=(Need("skill", 2), Need("basics"))),
]


def test_a_skill_is_studied_or_taught_whichever_is_less() -> None:
    assert names(chosen(SKILL, "skill")) == ["basics", "course"]
    assert names(chosen(SKILL, "skill", excluded=("course",))) == ["basics", "skill"]


def test_self_study_does_not_bring_a_higher_level() -> None:
    assert names(chosen(SKILL, "skill@2", excluded=("course",))) == ["basics", "bootcamp"]
    assert chosen(SKILL, "skill@3") is None


def test_what_is_had_is_free_and_what_has_started_costs_what_is_left() -> None:
    done = Record(item="base", state=State.DONE)
    assert names(chosen(SHARED, "left", records=(done,))) == ["left"]
    started = Record(item="base", state=State.STARTED, estimate=hours(7))
    assert names(chosen(SHARED, "left", records=(started,))) == ["base", "left"]


def test_what_has_started_waits_for_nothing_any_more() -> None:
    started = Record(item="right", state=State.STARTED)
    assert names(chosen(SHARED, "right", records=(started,))) == ["right"]


def test_pins_are_held_and_exclusions_kept_out() -> None:
    assert names(chosen(SHARED, "left", pinned=("base",))) == ["base", "left"]
    assert names(chosen(SHARED, "left", excluded=("short",))) == ["base", "left"]
    assert chosen(SHARED, "left", excluded=("short", "base")) is None


def test_a_degree_is_work_though_it_takes_no_study_hours() -> None:
    items = [
        item("degree", Kind.MILESTONE, weeks=Range.of(150), full_time=True),
        item("books", hours=hours(400)),
        item("role", Kind.ROLE, requires=any_of("degree", "books")),
    ]
    assert names(chosen(items, "role")) == ["books", "role"]


def test_a_job_within_another_adds_no_work() -> None:
    items = [
        item("residency", Kind.MILESTONE, weeks=Range.of(100), full_time=True),
        item("rota", Kind.MILESTONE, weeks=Range.of(20), full_time=True, within=("residency",)),
        item("essay", hours=hours(100)),
        item("role", Kind.ROLE, requires=all_of("residency", "practice")),
        item("practice", Kind.MILESTONE, requires=any_of("rota", "essay")),
    ]
    assert names(chosen(items, "role")) == ["practice", "residency", "role", "rota"]
    assert names(chosen(items, "practice")) == ["essay", "practice"]


def test_each_policy_has_its_own_choice() -> None:
    items = [
        item("cheap", hours=hours(50), cost=Cost(CostClass.FREE)),
        item("easy", hours=hours(10), weeks=Range.of(40), cost=Cost(CostClass.PAID, 900, "EUR")),
        item("unpriced", hours=hours(40), cost=Cost(CostClass.PAID)),
        item("goal", requires=any_of("cheap", "easy", "unpriced")),
    ]
    assert names(chosen(items, "goal")) == ["easy", "goal"]
    assert names(chosen(items, "goal", policy=Policy.CHEAPEST)) == ["cheap", "goal"]


def test_among_equals_core_comes_first_then_what_is_recommended_then_what_stands_first() -> None:
    one, two, three = (item(name, hours=hours(5)) for name in ("one", "two", "three"))
    goal = item("goal", requires=any_of("one", "two", "three"))
    assert names(chosen([goal, one, two, three], "goal")) == ["goal", "one"]
    advised = item("goal", requires=goal.requires, recommends=(Need("three"),))
    assert names(chosen([advised, one, two, three], "goal")) == ["goal", "three"]
    core = item("two", hours=hours(5), tags=("core",))
    assert names(chosen([advised, one, core, three], "goal")) == ["goal", "two"]
    extra = [item(name, hours=hours(5), tags=("extra",)) for name in ("one", "two")]
    assert names(chosen([goal, *extra, three], "goal")) == ["goal", "three"]


def test_corequisites_are_done_too_and_may_need_each_other() -> None:
    items = [
        item("lecture", hours=hours(5), corequires=(Need("lab"),), requires=Need("maths")),
        item("lab", hours=hours(5), corequires=(Need("lecture"),)),
        item("maths", hours=hours(5)),
    ]
    assert names(chosen(items, "lab")) == ["lab", "lecture", "maths"]


def test_a_corequisite_skill_may_be_taught_by_what_starts_along() -> None:
    items = [
        item("lecture", hours=hours(5), teaches=(Need("theory"),), corequires=(Need("lab"),)),
        item("lab", hours=hours(5), corequires=(Need("theory"),)),
        item("theory", Kind.SKILL),
    ]
    assert names(chosen(items, "lab")) == ["lab", "lecture"]


def test_placeholders_are_no_way_to_anything() -> None:
    assert (
        chosen([item("goal", requires=Need("ghost")), item("ghost", missing=True)], "goal") is None
    )


def test_sure_is_what_no_choice_can_do_without() -> None:
    found = chosen(SHARED, "left", "right")
    assert found is not None
    assert found.sure == {"base", "left", "right"}
    alternatives = chosen(SHARED, "left")
    assert alternatives is not None
    assert alternatives.sure == {"left"}
