"""Weeks from the plan's start, and the minutes for study in them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.calendar import Calendar
from planner.model import Period

MONDAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)
days = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def test_weeks_go_from_monday_to_sunday_and_the_first_from_the_start() -> None:
    calendar = Calendar(THURSDAY, 7)
    assert (calendar.first_day(0), calendar.last_day(0)) == (THURSDAY, date(2026, 11, 29))
    assert (calendar.first_day(1), calendar.last_day(1)) == (date(2026, 11, 30), date(2026, 12, 6))


def test_the_first_week_has_the_minutes_of_the_days_that_are_left() -> None:
    assert [Calendar(MONDAY, 7).minutes(week) for week in range(3)] == [420, 420, 420]
    assert [Calendar(THURSDAY, 7).minutes(week) for week in range(3)] == [240, 420, 420]


def test_periods_change_the_days_that_they_hold() -> None:
    off = Period(date(2026, 12, 2), date(2026, 12, 8))
    calendar = Calendar(MONDAY, 7, [off])
    assert [calendar.minutes(week) for week in range(4)] == [420, 120, 300, 420]


def test_of_two_periods_the_later_in_the_list_counts() -> None:
    week = (date(2026, 11, 30), date(2026, 12, 6))
    more, off = Period(*week, 14), Period(week[0], week[0])
    assert Calendar(MONDAY, 7, [more, off]).minutes(1) == 6 * 120
    assert Calendar(MONDAY, 7, [off, more]).minutes(1) == 7 * 120


def test_a_number_of_hours_that_no_float_holds_loses_no_minute() -> None:
    assert Calendar(MONDAY, 0.1 + 0.2).minutes(1) == 18
    assert Calendar(MONDAY, 8.1).minutes(1) == 486


def test_time_may_come_to_an_end() -> None:
    calendar = Calendar(MONDAY, 0, [Period(date(2026, 12, 7), date(2026, 12, 13), 5)])
    assert calendar.ever_minutes(0)
    assert calendar.ever_minutes(2)
    assert not calendar.ever_minutes(3)


@given(days, st.integers(0, 400))
def test_every_day_lies_in_its_week(start: date, later: int) -> None:
    calendar, day = Calendar(start, 8), start + timedelta(days=later)
    week = calendar.week_of(day)
    assert calendar.first_day(week) <= day <= calendar.last_day(week)
    assert calendar.monday(week).isocalendar()[:2] == day.isocalendar()[:2]


@given(days, st.integers(0, 5), st.integers(1, 100))
def test_a_span_is_the_fewest_weeks_with_enough_days(start: date, week: int, least: int) -> None:
    calendar = Calendar(start, 8)
    count = calendar.span(week, least)

    def lasts(weeks: int) -> int:
        return (calendar.last_day(week + weeks - 1) - calendar.first_day(week)).days + 1

    assert lasts(count) >= least
    assert count == 1 or lasts(count - 1) < least
