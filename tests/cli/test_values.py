"""What the words on the command line mean."""

from argparse import ArgumentTypeError
from datetime import date

import pytest

from planner.cli import values
from planner.model import Need

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-02-14", date(2027, 2, 14)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 22)),
        ("tomorrow", date(2026, 11, 24)),
    ],
)
def test_days(text: str, day: date) -> None:
    assert values.day(TODAY)(text) == day


@pytest.mark.parametrize("text", ["14.02.2027", "2027-02-30", "soon", ""])
def test_what_is_no_day_is_refused_with_the_form_wanted(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="write it as 2027-02-14"):
        values.day(TODAY)(text)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2", 2), ("1.5", 1.5), ("1,5h", 1.5), ("1.5h", 1.5), ("90min", 1.5), ("90m", 1.5),
        ("1h30m", 1.5), ("1h 30min", 1.5), ("0", 0),
    ],
)  # fmt: skip
def test_hours(text: str, hours: float) -> None:
    assert values.hours(text) == hours


@pytest.mark.parametrize("text", ["", "two", "-1", "nan", "inf", "1e999", "h", "1d"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no time"):
        values.hours(text)


@pytest.mark.parametrize("text", ["-1", "nan", "infinity", "x", ""])
def test_amounts_are_numbers_of_zero_or_more(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no number of 0 or more"):
        values.amount(text)


@pytest.mark.parametrize("text", ["0", "-3", "1.5", "x", "٣", "9999999999"])
def test_counts_are_whole_and_positive(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no whole number"):
        values.count(text)


def test_a_target_may_name_the_level_wanted() -> None:
    assert values.need("skill-python") == Need("skill-python")
    assert values.need("skill-python@2") == Need("skill-python", 2)
    with pytest.raises(ArgumentTypeError, match="levels go from 1 to 9"):
        values.need("skill-python@12")


def test_time_off_is_a_span_of_days_with_no_or_fewer_hours() -> None:
    first, last = date(2027, 7, 1), date(2027, 7, 21)

    assert values.time_off("2027-07-01..2027-07-21") == (first, last, 0)
    assert values.time_off("2027-07-01..2027-07-21=4") == (first, last, 4)
    assert values.time_off("2027-07-01") == (first, first, 0)
    with pytest.raises(ArgumentTypeError, match="no span of days"):
        values.time_off("2027-07-21..2027-07-01")
