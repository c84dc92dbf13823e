"""What the answer tells besides the weeks: totals, bounds, reasons, slack, ranges, ways out."""

from datetime import date, timedelta

import msgspec
import pytest

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import (
    Cost,
    CostClass,
    Item,
    Kind,
    Library,
    Need,
    Offering,
    Outcome,
    Pin,
    Placement,
    Policy,
    Range,
    Record,
    State,
    Status,
    Totals,
)
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item, monday, sunday
from tests.graph.planned import plan

replace = msgspec.structs.replace


def study(name: str, likely: float, *, after: str = "", price: float = 0) -> Item:
    cost = Cost(CostClass.PAID, price, "EUR") if price else None
    return item(name, hours=Range.of(likely), requires=all_of(*after.split()), cost=cost)


def job(name: str, least: float, *, after: str = "") -> Item:
    return item(
        name,
        Kind.MILESTONE,
        weeks=Range.of(least),
        full_time=True,
        requires=all_of(*after.split()),
    )


def role(*names: str) -> Item:
    return item("role", Kind.ROLE, requires=all_of(*names))


#: Forty hours that are dear, or ten times as many that cost nothing.
CHOICE = (
    study("quick", 40, price=500),
    study("slow", 400),
    study("dull", 60, price=100),
    item("goal", Kind.ROLE, requires=any_of("quick", "slow", "dull")),
)


def placed(outcome: Outcome, name: str) -> Placement:
    return next(one for one in outcome.placements if one.item == name)


def names(outcome: Outcome) -> list[str]:
    return [one.item for one in outcome.placements]


def ways(outcome: Outcome) -> list[tuple[str, object]]:
    assert outcome.status is Status.INFEASIBLE
    return [(way.change, way.value) for way in outcome.ways_out]


def test_the_totals_are_those_of_the_items() -> None:
    outcome = plan(CHOICE, "goal")
    assert outcome.objective == Totals(hours=40, finish=sunday(4), cost=500, currency="EUR")
    assert outcome.finish == sunday(4)
    assert outcome.status in (Status.OPTIMAL, Status.FEASIBLE)


def test_each_policy_decides_by_its_own_figure() -> None:
    assert names(plan(CHOICE, "goal", policy=Policy.LEAST_WORK)) == ["quick", "goal"]
    assert names(plan(CHOICE, "goal", policy=Policy.FASTEST)) == ["quick", "goal"]
    assert names(plan(CHOICE, "goal", policy=Policy.CHEAPEST)) == ["slow", "goal"]


def test_fastest_takes_more_work_where_that_is_sooner() -> None:
    items = [
        item("calm", hours=Range.of(10), weeks=Range.of(20)),
        study("hard", 40),
        item("goal", Kind.ROLE, requires=any_of("calm", "hard")),
    ]
    assert plan(items, "goal").finish == sunday(19)
    assert plan(items, "goal", policy=Policy.FASTEST).finish == sunday(4)


def test_a_deadline_makes_it_choose_otherwise() -> None:
    items = [
        item("calm", hours=Range.of(10), weeks=Range.of(20)),
        study("hard", 40),
        item("goal", Kind.ROLE, requires=any_of("calm", "hard")),
    ]
    assert names(plan(items, "goal", deadline=sunday(10))) == ["hard", "goal"]


def test_a_budget_makes_it_choose_otherwise() -> None:
    assert names(plan(CHOICE, "goal", budget=300)) == ["dull", "goal"]
    assert names(plan(CHOICE, "goal", budget=0)) == ["slow", "goal"]


def test_what_has_started_is_paid() -> None:
    started = Record(item="quick", state=State.STARTED)
    assert plan([*CHOICE, started], "goal", budget=0).objective.cost == 0


def test_money_in_several_currencies_has_no_total() -> None:
    other = replace(CHOICE[0], id="other", cost=Cost(CostClass.PAID, 5, "USD"))
    outcome = plan([*CHOICE, other, role("quick", "other")], "role")
    assert (outcome.objective.cost, outcome.objective.currency) == (None, "")


def test_what_is_had_already_needs_no_plan() -> None:
    outcome = plan([*CHOICE, Record(item="goal", state=State.WAIVED)], "goal")
    assert outcome.status is Status.ALREADY
    assert outcome.placements == ()
    assert outcome.objective.hours == 0


def test_the_bound_tells_what_no_plan_can_beat() -> None:
    entities = [*CHOICE, study("sure", 16), role("sure", "goal")]
    outcome = plan(entities, "role")
    assert outcome.status is Status.OPTIMAL
    assert (
        outcome.bound
        == outcome.objective
        == Totals(hours=56, finish=sunday(6), cost=500, currency="EUR")
    )
    first = make_plan(
        Standing(Library.of(entities), TODAY), Request(targets=(Need("role"),)), seconds=0
    )
    assert first.bound.hours == 56
    assert first.bound.finish == sunday(6) == first.finish
    assert first.bound.cost == 0


def test_the_bound_knows_chains_and_full_time_items() -> None:
    chain = plan([study("a", 1), study("b", 1, after="a"), study("c", 1, after="b")], "c")
    assert chain.bound.finish == sunday(2)
    jobs = plan([job("a", 5), job("b", 7), role("a", "b")], "role")
    assert jobs.bound.finish == sunday(11)


def test_every_item_tells_whom_it_serves_and_what_was_left_for_it() -> None:
    items = [
        item("course", hours=Range.of(5), teaches=(Need("skill"),), requires=Need("maths")),
        item("skill", Kind.SKILL, hours=Range.of(90)),
        study("maths", 3),
        study("exam", 2),
        item("essay", hours=Range.of(20)),
        item("role", Kind.ROLE, requires=all_of("skill", "test")),
        item("test", Kind.MILESTONE, requires=any_of("exam", "essay")),
    ]
    outcome = plan(items, "role")
    assert placed(outcome, "course").because == ("skill",)
    assert placed(outcome, "course").instead_of == ("skill",)
    assert placed(outcome, "maths").because == ("course",)
    assert placed(outcome, "maths").instead_of == ()
    assert placed(outcome, "exam").because == ("test",)
    assert placed(outcome, "exam").instead_of == ("essay",)
    assert placed(outcome, "role").because == ()


def test_what_is_needed_anyway_stands_instead_of_nothing() -> None:
    items = [
        item("thesis", hours=Range.of(5), teaches=(Need("writing"),)),
        item("writing", Kind.SKILL, hours=Range.of(9)),
        role("thesis", "writing"),
    ]
    assert placed(plan(items, "role"), "thesis").instead_of == ()


def test_the_critical_path_goes_through_needs_and_through_full_weeks() -> None:
    chain = [study("a", 8), job("b", 5, after="a"), study("c", 8), role("b", "c")]
    assert plan(chain, "role").critical == ("a", "b", "role")
    crowd = [study("a", 8), study("b", 8), study("c", 8), role("a", "b", "c")]
    outcome = plan(crowd, "role")
    assert len(outcome.critical) == 4
    assert outcome.critical[-1] == "role"


def test_slack_tells_how_late_an_item_may_begin() -> None:
    items = [study("a", 8), job("b", 10, after="a"), study("c", 8), role("b", "c")]
    assert dict(plan(items, "role").slack_weeks) == {"a": 0, "b": 0, "c": 9, "role": 0}


def test_slack_counts_capacity() -> None:
    items = [study("a", 8), study("b", 8), job("c", 3), role("a", "b", "c")]
    slack = dict(plan(items, "role").slack_weeks)
    assert (slack["a"], slack["b"], slack["c"]) == (1, 1, 0)


def test_the_range_of_the_finish_comes_from_the_estimates_and_is_the_same_each_time() -> None:
    unsure = item("a", hours=Range.of(40, 80, 200))
    outcome = plan([unsure], "a")
    days = outcome.finish_range
    assert days is not None
    assert sunday(9) < days.p50 < days.p80 < days.p95 < sunday(25)
    assert days == plan([unsure], "a").finish_range


def test_without_doubt_the_range_is_the_finish() -> None:
    outcome = plan([study("a", 80)], "a")
    assert outcome.finish_range is not None
    assert {outcome.finish_range.p50, outcome.finish_range.p95} == {outcome.finish}


def test_there_is_no_range_where_luck_may_run_out() -> None:
    course = item("course", hours=Range.of(1), offered=(Offering(starts=monday(2)),))
    doubtful = item("before", hours=Range.of(8, 16, 90))
    items = [doubtful, replace(course, requires=Need("before"))]
    assert plan(items, "course").finish_range is None


def test_plans_of_very_many_items_have_a_range_too() -> None:
    items = [item(f"i{k}", hours=Range.of(1, 2, 6)) for k in range(401)]
    outcome = plan([*items, role(*(one.id for one in items))], "role", hours_per_week=2)
    days = outcome.finish_range
    assert days is not None
    assert outcome.finish is not None
    assert outcome.finish < days.p50 < days.p80 < days.p95 < outcome.finish + timedelta(2000)


def test_too_early_a_deadline_has_ways_out() -> None:
    outcome = plan([study("a", 40), study("b", 20), role("a", "b")], "role", deadline=sunday(4))
    assert ways(outcome) == [
        ("hours-per-week", 12.0),
        ("deadline", sunday(7).isoformat()),
        ("waive", "b"),
        ("waive", "a"),
    ]
    assert [way.finish for way in outcome.ways_out] == [sunday(4), sunday(7), sunday(4), sunday(2)]
    assert outcome.bound.finish == sunday(7)


def test_too_small_a_budget_has_ways_out() -> None:
    items = [study("a", 8, price=70), study("b", 8, price=50), role("a", "b")]
    assert ways(plan(items, "role", budget=100)) == [
        ("budget", 120.0),
        ("waive", "a"),
        ("waive", "b"),
    ]


def test_an_exclusion_may_be_lifted() -> None:
    outcome = plan(CHOICE, "goal", excluded=("quick", "slow", "dull"))
    assert ways(outcome) == [
        ("include", "quick"),
        ("include", "slow"),
        ("include", "dull"),
        ("waive", "quick"),
        ("waive", "slow"),
        ("waive", "dull"),
    ]
    assert outcome.unreachable == ("goal",)
    assert outcome.bound == Totals()


def test_several_exclusions_may_have_to_be_lifted_together() -> None:
    items = [study("a", 5), study("b", 5), study("c", 5), role("a", "b")]
    outcome = plan(items, "role", excluded=("a", "b", "c"))
    assert ways(outcome)[0] == ("include", "a, b")


def test_what_cannot_be_had_is_named_with_what_to_waive() -> None:
    items = [
        item("role", Kind.ROLE, requires=all_of("skill@2", "known")),
        item("skill", Kind.SKILL, hours=Range.of(5)),
        study("known", 5),
    ]
    outcome = plan(items, "role")
    assert outcome.unreachable == ("role",)
    assert ways(outcome) == [("waive", "skill@2")]


def test_a_pin_that_leads_nowhere_is_named() -> None:
    items = [study("a", 5), item("ghost", missing=True)]
    outcome = plan(items, "a", pinned=(Pin("ghost"),))
    assert outcome.unreachable == ("ghost",)


def test_a_pin_is_planned_though_the_targets_are_had() -> None:
    done = Record(item="a", state=State.DONE)
    assert names(plan([study("a", 5), study("b", 5), done], "a", pinned=(Pin("b"),))) == ["b"]


def test_the_time_taken_is_that_of_the_clock() -> None:
    ticks = iter([10.0, 12.5])
    library = Library.of(CHOICE)
    request = Request(targets=(Need("goal"),))
    outcome = make_plan(Standing(library, TODAY), request, clock=lambda: next(ticks))
    assert outcome.seconds == 2.5


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 29)])
def test_a_plan_may_start_on_any_day(day: date) -> None:
    outcome = plan([study("a", 20), study("b", 5, after="a")], "b", start=day)
    assert outcome.placements[0].start == day
