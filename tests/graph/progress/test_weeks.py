"""Days and weeks against plain counting."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.progress.report import report
from planner.graph.progress.weeks import (
    WEEK,
    Day,
    days,
    monday_of,
    planned_lines,
    scope_line,
    streak,
    weeks,
)
from planner.graph.progress.work import Step, Work, work
from planner.graph.standing import Standing
from planner.model import (
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Outcome,
    Placement,
    Plan,
    Range,
    Record,
    State,
    Status,
    WeekHours,
)
from tests.strategies import TODAY

DAY = timedelta(days=1)
MONDAY = monday_of(TODAY)
near = st.integers(-60, 5).map(lambda days: TODAY + days * DAY)
entries = st.lists(st.tuples(near, st.sampled_from([0.25, 1.0, 7.5])), max_size=12)


def library_of(logged: list[tuple[date, float]], done: list[date]) -> Library:
    return Library.of(
        [
            *(Item(id=f"i{at}", kind=Kind.COURSE, title="I", hours=Range.of(9)) for at in range(9)),
            *(
                LogEntry(id=str(at), item="i0", on=day, hours=hours)
                for at, (day, hours) in enumerate(logged)
            ),
            *(Record(item=f"i{at}", state=State.DONE, finished=day) for at, day in enumerate(done)),
        ]
    )


@given(entries, st.lists(near, max_size=6))
def test_every_hour_and_every_tick_until_today_is_in_its_day_and_its_week(
    logged: list[tuple[date, float]], done: list[date]
) -> None:
    library = library_of(logged, done)
    found = days(library, TODAY)
    assert [day.on for day in found] == sorted({day.on for day in found})
    assert all(day.on <= TODAY for day in found)
    for day in found:
        assert day.logged == pytest.approx(sum(hours for on, hours in logged if on == day.on))
        assert len(day.done) == done.count(day.on)
    plan = Plan(id="p", name="P", targets=tuple(Need(f"i{at}") for at in range(9)))
    by_week = weeks(plan, Work(), found, TODAY - 70 * DAY, TODAY)
    assert [week.monday for week in by_week] == [
        monday_of(TODAY - 70 * DAY) + at * WEEK for at in range(len(by_week))
    ]
    for week in by_week:
        inside = {week.monday + at * DAY for at in range(7)}
        hours = sum(hours for on, hours in logged if on in inside and on <= TODAY)
        assert week.logged == pytest.approx(hours)
        assert week.done == sum(on in inside and on <= TODAY for on in done)
        assert week.planned is None


@given(st.sets(near))
def test_a_streak_is_the_longest_run_of_weeks_up_to_this_or_the_last_one(when: set[date]) -> None:
    found = streak((Day(on) for on in sorted(when)), TODAY)
    busy = {monday_of(on) for on in when}

    def runs(last: date, length: int) -> bool:
        return all(last - at * WEEK in busy for at in range(length))

    last = MONDAY if MONDAY in busy else MONDAY - WEEK
    assert runs(last, found)
    assert not runs(last, found + 1)


def placement(item: str, *hours: tuple[date, float]) -> Placement:
    return Placement(
        item=item,
        start=hours[0][0],
        end=hours[-1][0] + 6 * DAY,
        hours=sum(some for _monday, some in hours),
        weeks=tuple(WeekHours(monday, some) for monday, some in hours),
    )


def replanned() -> Plan:
    """A plan made anew on the Wednesday of last week, its baseline three weeks before."""
    old = placement("i0", (MONDAY - 3 * WEEK, 5), (MONDAY - 2 * WEEK, 6), (MONDAY - WEEK, 7))
    new = placement("i1", (MONDAY - WEEK, 2), (MONDAY, 3), (MONDAY + 2 * WEEK, 4))
    return Plan(
        id="p",
        name="P",
        targets=(Need("i1"),),
        outcome=Outcome(status=Status.FEASIBLE, placements=(new,)),
        made_on=MONDAY - 5 * DAY,
        baseline=(old,),
    )


def test_planned_hours_are_those_of_the_plan_that_held_then() -> None:
    found = weeks(replanned(), Work(), (), MONDAY - 4 * WEEK, MONDAY + 4 * WEEK)
    assert [week.planned for week in found] == [None, 5, 6, 2, 3, 0, 4, None, None]


def test_planned_lines_begin_with_what_was_earned_and_gain_the_hours_of_each_week() -> None:
    done = Work(earnings=((MONDAY - 30 * DAY, 1.0), (MONDAY - 14 * DAY, 3.0), (MONDAY, 3.0)))
    before, now = planned_lines(replanned(), done)
    assert before == (
        (MONDAY - 21 * DAY, 1.0),
        (MONDAY - 15 * DAY, 6.0),
        (MONDAY - 8 * DAY, 12.0),
    )
    assert now == (
        (MONDAY - 5 * DAY, 4.0),
        (MONDAY - DAY, 6.0),
        (MONDAY + 6 * DAY, 9.0),
        (MONDAY + 13 * DAY, 9.0),
        (MONDAY + 20 * DAY, 13.0),
    )


def test_a_plan_without_outcome_has_no_planned_line() -> None:
    assert planned_lines(Plan(id="p", name="P", targets=(Need("i0"),)), Work()) == ()


def test_the_scope_changes_when_the_plan_is_made_anew() -> None:
    done = Work(ahead=(Step("i1", 20.0, 3.0),), earnings=((MONDAY - 30 * DAY, 1.0), (MONDAY, 2.0)))
    made = MONDAY - 5 * DAY
    assert scope_line(replanned(), done, TODAY) == (
        (MONDAY - 3 * WEEK, 19.0),
        (made, 19.0),
        (made, 20.0),
        (TODAY, 20.0),
    )
    assert scope_line(replace(replanned(), baseline=()), done, TODAY) == ((TODAY, 20.0),)


@given(entries, st.lists(near, max_size=6))
def test_the_weeks_of_a_report_hold_all_that_was_ever_logged(
    logged: list[tuple[date, float]], done: list[date]
) -> None:
    library = library_of(logged, done)
    standing = Standing(library, TODAY)
    plan = Plan(id="p", name="P", targets=tuple(Need(f"i{at}") for at in range(9)))
    found = report(standing, plan)
    past = sum(hours for on, hours in logged if on <= TODAY)
    assert sum(week.logged for week in found.weeks) == pytest.approx(past)
    assert found.logged == pytest.approx(past)
    assert found.weeks[0].monday <= found.began
    assert found.weeks[-1].monday == MONDAY + 4 * WEEK
    assert found.weeks[-1].earned == pytest.approx(work(standing, plan).earned)


def test_of_what_was_long_ago_only_the_sums_are_told() -> None:
    library = library_of([(date.min, 3.0), (TODAY, 2.0)], [])
    plan = Plan(id="p", name="P", targets=(Need("i0"),))
    found = report(Standing(library, TODAY), plan)
    assert found.began.year == TODAY.year - 20
    assert found.logged == 5
    assert found.weeks[0].earned == 3
