"""The sentence with the finding."""

from datetime import date, timedelta

import pytest

from planner.graph.outlook import Ending, Outlook, Pace
from planner.graph.progress.finding import Finding, arrived, finding, runs_sentence, sentence
from planner.model import FinishRange, Limits
from planner.words import Words

END = date(2027, 2, 14)
SAY = Words()
USUAL = Pace(6.04, 4)


def looking_to(finish: date | None, hours: float = 8.0) -> Ending:
    return Ending(hours, finish, None)


def found(days: int | None, *, pace: Pace | None = USUAL, deadline: bool = True) -> Finding:
    """Return the finding if the logged pace ends so many days after the deadline."""
    finish = None if days is None else END + timedelta(days=days)
    outlook = Outlook(looking_to(END), looking_to(finish, 6.04) if pace else None, pace)
    return finding(outlook, Limits(deadline=END if deadline else None))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (14, "You finish about 2 weeks after the deadline at the pace of the last 4 weeks."),
        (13, "You finish 13 days after the deadline at the pace of the last 4 weeks."),
        (1, "You finish 1 day after the deadline at the pace of the last 4 weeks."),
        (0, "You finish on the day of the deadline at the pace of the last 4 weeks."),
        (-30, "You finish about 4 weeks before the deadline at the pace of the last 4 weeks."),
        (1090, "You finish about 3 years after the deadline at the pace of the last 4 weeks."),
        (None, "No way leads to Skipper as the plan stands."),
    ],
)
def test_the_logged_pace_is_held_against_the_deadline(days: int | None, said: str) -> None:
    assert sentence(SAY, found(days), "Skipper") == said


def test_without_a_deadline_the_day_is_said() -> None:
    said = sentence(SAY, found(0, deadline=False), "Skipper")
    assert said == "You finish by 14 Feb 2027 at the pace of the last 4 weeks."


def test_one_week_of_study_is_the_last_week() -> None:
    said = sentence(SAY, found(14, pace=Pace(3, 1)), "Skipper")
    assert said == "You finish about 2 weeks after the deadline at the pace of the last week."


def test_before_anything_is_logged_the_planned_hours_tell() -> None:
    said = sentence(SAY, found(14, pace=None), "Skipper")
    assert said == "You finish on the day of the deadline at 8 h a week."


def test_after_weeks_without_study_the_planned_hours_tell_and_nobody_is_blamed() -> None:
    said = sentence(SAY, found(14, pace=Pace(0, 4)), "Skipper")
    assert said == (
        "Nothing was logged in the last 4 weeks."
        " You finish on the day of the deadline at 8 h a week."
    )


def test_without_any_hours_there_is_no_end() -> None:
    outlook = Outlook(looking_to(None, 0.0), None, None)
    said = sentence(SAY, finding(outlook, Limits(hours_per_week=0)), "Skipper")
    assert said == "With no hours a week there is no end in sight for Skipper."


def test_who_has_arrived_is_told_so() -> None:
    assert sentence(SAY, arrived(), "Skipper") == "You meet every requirement of Skipper."


def test_how_sure_the_end_is_is_said_in_runs_of_a_hundred() -> None:
    reach = FinishRange(END, END + timedelta(days=7), END + timedelta(days=21))
    sure = finding(Outlook(Ending(8.0, END, reach), None, None), Limits())
    assert runs_sentence(SAY, sure) == (
        "At 8 h a week, of 100 runs 50 finish by 14 Feb 2027, 80 by 21 Feb 2027, 95 by 7 Mar 2027."
    )
    assert runs_sentence(SAY, arrived()) == ""
