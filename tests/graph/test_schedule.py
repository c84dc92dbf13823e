"""When things are done: worked examples of every rule of the weeks."""

from datetime import date, timedelta

import pytest

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import (
    AnyEntity,
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Offering,
    Period,
    Pin,
    Range,
    Record,
    State,
    Status,
)
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item, monday, sunday
from tests.graph.planned import hours, plan, weeks

THURSDAY = TODAY + timedelta(days=3)


def study(name: str, likely: float, *, after: str = "") -> Item:
    return item(name, hours=Range.of(likely), requires=all_of(*after.split()))


def course(
    name: str,
    likely: float,
    least: float,
    *,
    offered: tuple[Offering, ...] = (),
    corequires: tuple[Need, ...] = (),
) -> Item:
    effort, duration = Range.of(likely), Range.of(least)
    return item(name, hours=effort, weeks=duration, offered=offered, corequires=corequires)


def job(name: str, least: float, *, within: tuple[str, ...] = (), after: str = "") -> Item:
    return item(
        name,
        Kind.MILESTONE,
        weeks=Range.of(least),
        full_time=True,
        within=within,
        requires=all_of(*after.split()),
    )


def role(*names: str) -> Item:
    return item("role", Kind.ROLE, requires=all_of(*names))


def test_study_fills_the_weeks_one_thing_after_the_other() -> None:
    outcome = plan([study("a", 12), study("b", 12), role("a", "b")], "role")
    assert weeks(outcome) == {"a": (0, 1), "b": (1, 2), "role": (2, 2)}
    assert hours(outcome, "a") == [8, 4]
    assert hours(outcome, "b") == [4, 8]


def test_what_needs_something_starts_in_a_later_week() -> None:
    outcome = plan([study("a", 2), study("b", 2, after="a"), study("c", 2), role("b", "c")], "role")
    assert weeks(outcome) == {"a": (0, 0), "c": (0, 0), "b": (1, 1), "role": (1, 1)}


def test_what_takes_no_time_happens_on_the_last_day_of_what_it_needs() -> None:
    outcome = plan([study("a", 2), role("a")], "role")
    assert [one.end for one in outcome.placements] == [sunday(0), sunday(0)]
    assert outcome.placements[-1].start == sunday(0)


def test_what_needs_nothing_and_takes_no_time_happens_on_the_first_day() -> None:
    outcome = plan([role("badge"), item("badge", Kind.MILESTONE)], "role", start=THURSDAY)
    assert {one.start for one in outcome.placements} == {THURSDAY}
    assert [one.item for one in outcome.placements] == ["badge", "role"]


def test_the_first_week_may_be_a_part_of_one() -> None:
    outcome = plan([study("a", 8)], "a", hours_per_week=7, start=THURSDAY)
    assert outcome.placements[0].start == THURSDAY
    assert hours(outcome, "a") == [4, 4]


def test_the_start_of_the_plan_may_lie_ahead() -> None:
    outcome = plan([study("a", 8)], "a", start=monday(10))
    assert outcome.placements[0].start == monday(10)


def test_a_course_spreads_its_hours_evenly_over_its_weeks() -> None:
    outcome = plan([course("a", 20, 5)], "a")
    assert hours(outcome, "a") == [4, 4, 4, 4, 4]


def test_a_course_takes_longer_where_there_is_too_little_time() -> None:
    outcome = plan([course("a", 20, 2)], "a", hours_per_week=5)
    assert hours(outcome, "a") == [5, 5, 5, 5]


def test_a_course_keeps_its_least_time_though_there_is_more() -> None:
    outcome = plan([course("a", 5, 5)], "a", hours_per_week=40)
    assert weeks(outcome) == {"a": (0, 4)}


def test_a_course_in_a_part_of_a_week_still_lasts_its_days() -> None:
    outcome = plan([course("a", 7, 2)], "a", hours_per_week=40, start=THURSDAY)
    assert outcome.finish == sunday(2)


def test_time_off_is_left_out_of_a_course() -> None:
    off = Period(monday(1), sunday(2))
    outcome = plan([course("a", 12, 4)], "a", periods=(off,))
    assert weeks(outcome) == {"a": (0, 3)}
    assert hours(outcome, "a") == [6, 6]


def test_study_rests_in_time_off() -> None:
    outcome = plan([study("a", 20)], "a", periods=(Period(monday(1), sunday(1)),))
    assert [week.monday for week in outcome.placements[0].weeks] == [
        monday(0),
        monday(2),
        monday(3),
    ]


def test_heavier_weeks_hold_more() -> None:
    outcome = plan([study("a", 20)], "a", periods=(Period(monday(1), sunday(1), 12),))
    assert hours(outcome, "a") == [8, 12]


def test_study_goes_on_beside_a_course() -> None:
    outcome = plan([course("a", 15, 5), study("b", 25), role("a", "b")], "role")
    assert weeks(outcome) == {"a": (0, 4), "b": (0, 4), "role": (4, 4)}
    assert hours(outcome, "b") == [5, 5, 5, 5, 5]


def test_a_degree_takes_its_weeks_and_no_study_hours() -> None:
    outcome = plan([job("a", 10), study("b", 16), role("a", "b")], "role")
    assert weeks(outcome) == {"a": (0, 9), "b": (0, 1), "role": (9, 9)}
    assert outcome.objective.hours == 16


def test_full_time_items_follow_each_other() -> None:
    outcome = plan([job("a", 4), job("b", 3), role("a", "b")], "role")
    assert outcome.finish == sunday(6)


def test_a_full_time_item_may_run_within_another() -> None:
    outcome = plan([job("a", 8), job("b", 3, within=("a",)), role("a", "b")], "role")
    assert outcome.finish == sunday(7)


def test_what_could_run_within_another_waits_for_it_where_that_is_sooner() -> None:
    items = [study("a", 16), job("b", 20, after="a"), job("c", 10, within=("b",)), role("b", "c")]
    assert plan(items, "role").finish == sunday(21)


def test_a_course_starts_when_it_is_offered() -> None:
    once = course("a", 5, 5, offered=(Offering(starts=monday(3) + timedelta(days=2)),))
    assert weeks(plan([once], "a")) == {"a": (3, 7)}
    yearly = course("a", 5, 5, offered=(Offering(yearly=(2,)),))
    assert plan([yearly], "a").placements[0].start == date(2027, 2, 1)


def test_a_course_that_cannot_be_reached_in_time_is_not_chosen() -> None:
    early = Offering(starts=monday(1))
    items = [
        study("a", 16),
        item("early", hours=Range.of(5), requires=Need("a"), offered=(early,)),
        item("late", hours=Range.of(50), requires=Need("a")),
        item("goal", Kind.ROLE, requires=any_of("early", "late")),
    ]
    assert list(weeks(plan(items, "goal"))) == ["a", "late", "goal"]


def test_corequisites_start_together_or_before() -> None:
    lecture = course("lecture", 10, 5)
    lab = item("lab", hours=Range.of(4), corequires=(Need("lecture"),))
    outcome = plan([lecture, lab, study("before", 8), role("lab", "lecture", "before")], "role")
    found = weeks(outcome)
    assert found["lecture"][0] <= found["lab"][0]


def test_items_that_are_each_others_corequisites_share_the_week() -> None:
    one = course("one", 18, 3, corequires=(Need("two"),))
    two = course("two", 18, 3, corequires=(Need("one"),))
    outcome = plan([one, two], "one")
    assert weeks(outcome) == {"one": (0, 4), "two": (0, 4)}
    assert hours(outcome, "one") == [3.6] * 5


def test_what_has_started_goes_on_first_with_what_is_left() -> None:
    entities: list[AnyEntity] = [study("a", 16), study("b", 16), role("a", "b")]
    entities += [
        Record(item="b", state=State.STARTED),
        LogEntry(id="1", item="b", on=TODAY, hours=6),
    ]
    outcome = plan(entities, "role")
    assert hours(outcome, "b") == [8, 2]
    assert hours(outcome, "a") == [6, 8, 2]


def test_what_has_run_for_a_while_takes_only_the_rest_of_its_weeks() -> None:
    record = Record(item="a", state=State.STARTED, started=TODAY - timedelta(weeks=6))
    assert weeks(plan([job("a", 10), record], "a")) == {"a": (0, 3)}


def test_a_pin_with_a_day_holds_an_item_back() -> None:
    pin = Pin("a", monday(5) + timedelta(days=1))
    assert weeks(plan([study("a", 4)], "a", pinned=(pin,))) == {"a": (5, 5)}


def test_a_certificate_is_earned_late_enough_to_last() -> None:
    licence = item("licence", hours=Range.of(4), valid_months=2)
    items = [licence, job("a", 30), item("b", hours=Range.of(1), requires=all_of("a", "licence"))]
    found = weeks(plan(items, "b"))
    assert found["b"] == (30, 30)
    assert found["licence"][1] > 20


def test_a_certificate_that_runs_out_on_the_way_is_earned_again() -> None:
    licence = item("licence", hours=Range.of(4))
    record = Record(item="licence", state=State.DONE, valid_until=monday(4))
    items = [licence, job("a", 10), item("b", hours=Range.of(1), requires=all_of("a", "licence"))]
    assert "licence" in weeks(plan([*items, record], "b"))
    lasting = Record(item="licence", state=State.DONE, valid_until=sunday(10))
    assert "licence" not in weeks(plan([*items, lasting], "b"))


def test_the_longest_chain_goes_first() -> None:
    items = [
        study("short", 8),
        study("long", 8),
        job("job", 20, after="long"),
        role("short", "job"),
    ]
    assert plan(items, "role").finish == sunday(20)


def test_study_gives_way_to_what_is_more_urgent_where_that_is_sooner() -> None:
    items = [
        study("first", 2),
        study("filler", 60),
        study("second", 8, after="first"),
        job("job", 20, after="second"),
        role("filler", "job"),
    ]
    assert plan(items, "role").finish == sunday(21)


def test_what_would_be_put_aside_begins_later_instead() -> None:
    items = [
        study("first", 2),
        study("filler", 60),
        study("second", 40, after="first"),
        job("job", 20, after="second"),
        role("filler", "job"),
    ]
    outcome = plan(items, "role")
    assert outcome.finish == sunday(25)
    assert hours(outcome, "filler")[1:3] == [8, 8]
    assert weeks(outcome)["filler"][0] >= 5


def test_items_stand_in_order_of_start() -> None:
    outcome = plan([study("a", 12), study("b", 12, after="a"), role("a", "b")], "role")
    assert [one.item for one in outcome.placements] == ["a", "b", "role"]


def test_a_target_skill_that_is_taught_stands_on_the_day_it_is_reached() -> None:
    teacher = item("course", hours=Range.of(12), teaches=(Need("skill", 2),))
    outcome = plan([item("skill", Kind.SKILL), teacher], "skill@2")
    reached = outcome.placements[-1]
    assert (reached.item, reached.level, reached.hours) == ("skill", 2, 0)
    assert reached.start == reached.end == sunday(1)


@pytest.mark.parametrize("length", [30, 300])
def test_long_chains_and_long_waits_come_to_an_end(length: int) -> None:
    chain = [study(f"i{k}", 1, after=f"i{k - 1}" if k else "") for k in range(length)]
    assert plan(chain, f"i{length - 1}").finish == sunday(length - 1)


def test_a_calendar_without_an_hour_left_has_no_plan() -> None:
    outcome = plan(
        [study("a", 12)], "a", hours_per_week=0, periods=(Period(monday(1), sunday(1), 10),)
    )
    assert outcome.status is Status.INFEASIBLE
    assert [(way.change, way.value) for way in outcome.ways_out] == [("hours-per-week", 0.5)]


def test_equal_requests_give_equal_plans() -> None:
    items = [study("a", 5), course("b", 9, 3), job("c", 4), role("a", "b", "c")]
    one, other = plan(items, "role"), plan(items, "role")
    assert one.placements == other.placements


def test_a_cancelled_plan_is_still_a_plan() -> None:
    library = Library.of([study("a", 5), study("b", 9), role("a", "b")])
    request = Request(targets=(Need("role"),))
    outcome = make_plan(Standing(library, TODAY), request, cancelled=lambda: True)
    assert outcome.status in (Status.OPTIMAL, Status.FEASIBLE)
    assert outcome.finish_range is None
