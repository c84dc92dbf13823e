"""The time that the charts show; no Qt, so that it can be computed anywhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from planner.graph.outlook import Ending
from planner.graph.progress.report import Report
from planner.graph.progress.weeks import WEEK, Week, monday_of

#: More bars than this are drawn by month.
MOST_BARS = 60
#: What lies further ahead is on no picture.
_FURTHEST = 40 * 52 * WEEK
_LAST_DAY = timedelta(days=6)


class Frame(StrEnum):
    """How far back the charts go."""

    START = "start"
    QUARTER = "12-weeks"
    YEAR = "year"


_BACK = {Frame.QUARTER: 12 * WEEK, Frame.YEAR: 52 * WEEK}


@dataclass(frozen=True, slots=True)
class Period:
    """A week or a month, with the hours of its weeks; ``first`` is its first Monday."""

    first: date
    is_month: bool
    is_now: bool
    logged: float
    planned: float | None
    done: int


def first_day(report: Report, frame: Frame) -> date:
    """Return the first day that is shown, a Monday."""
    back = _BACK.get(frame)
    began = monday_of(report.began)
    return began if back is None else max(began, monday_of(report.today) - back + WEEK)


def past_weeks(report: Report, frame: Frame) -> list[Week]:
    """Return the weeks that are shown, up to the present one."""
    first = first_day(report, frame)
    return [week for week in report.weeks if first <= week.monday <= report.today]


def periods(report: Report, frame: Frame) -> list[Period]:
    """Return the weeks that are shown, the next few included; months where they are many."""
    first, now = first_day(report, frame), monday_of(report.today)
    weeks = [week for week in report.weeks if week.monday >= first]
    while weeks and weeks[-1].monday > now and not weeks[-1].planned:
        weeks.pop()
    if len(weeks) <= MOST_BARS:
        return [_period([week], now, is_month=False) for week in weeks]
    by_month = groupby(weeks, key=lambda week: (week.monday.year, week.monday.month))
    return [_period(list(part), now, is_month=True) for _month, part in by_month]


def _period(weeks: Sequence[Week], now: date, *, is_month: bool) -> Period:
    planned = [week.planned for week in weeks if week.planned is not None]
    return Period(
        first=weeks[0].monday,
        is_month=is_month,
        is_now=any(week.monday == now for week in weeks),
        logged=sum(week.logged for week in weeks),
        planned=sum(planned) if planned else None,
        done=sum(week.done for week in weeks),
    )


def last_day(report: Report, frame: Frame, deadline: date | None, ending: Ending | None) -> date:
    """Return the last day that the burn-up shows: all that is foreseen, if it is not too far.

    Where only the last weeks are shown, the future takes no more room than they.
    """
    reach = ending.finish_range if ending else None
    days = [report.today + 4 * WEEK, *(line[-1][0] for line in report.planned)]
    days += [day for day in (deadline, ending.finish if ending else None) if day is not None]
    if reach is not None:
        days.append(reach.p95)
    last = min(max(days), report.today + _FURTHEST) + WEEK
    if frame is Frame.START:
        return last
    span = report.today - first_day(report, frame)
    return min(last, report.today + max(span, 4 * WEEK))


def week_end(week: Week, today: date) -> date:
    """Return the day for which a week's sum stands: its last, or today."""
    return min(week.monday + _LAST_DAY, today)
