"""All figures about the progress of a plan at once, but for the forecast, which takes longer."""

from datetime import date

import msgspec

from planner.graph.progress.parts import Area, Milestone, areas, milestones
from planner.graph.progress.weeks import (
    WEEK,
    Day,
    Line,
    Week,
    days,
    monday_of,
    planned_lines,
    scope_line,
    streak,
    weeks,
)
from planner.graph.progress.work import Work, work
from planner.graph.standing import Standing
from planner.model import Plan

_AHEAD = 4 * WEEK
#: Further back nothing is told week by week.
_FURTHEST = 20 * 52 * WEEK


class Report(msgspec.Struct, frozen=True):
    """How a plan is going. ``weeks`` go from the first with study to a few after this one.

    They begin no earlier than twenty years ago.
    """

    today: date
    began: date
    work: Work
    days: tuple[Day, ...]
    weeks: tuple[Week, ...]
    planned: tuple[Line, ...]
    scope: Line
    areas: tuple[Area, ...]
    milestones: tuple[Milestone, ...]
    streak: int
    has_arrived: bool

    @property
    def logged(self) -> float:
        """All hours logged."""
        return sum(day.logged for day in self.days)

    @property
    def is_fresh(self) -> bool:
        """Whether nothing was logged or done yet."""
        return not self.days


def report(standing: Standing, plan: Plan) -> Report:
    """Return the figures of a plan as of the day of the standing."""
    today, library = standing.today, standing.library
    done, history = work(standing, plan), days(library, today)
    began = _began(plan, history, today)
    known = [need for need in plan.targets if need.item in library.items]
    return Report(
        today=today,
        began=began,
        work=done,
        days=history,
        weeks=weeks(plan, done, history, began, monday_of(today) + _AHEAD),
        planned=planned_lines(plan, done),
        scope=scope_line(plan, done, today),
        areas=areas(library, done),
        milestones=milestones(library, done, plan, today),
        streak=streak(history, today),
        has_arrived=bool(known) and all(standing.has(need.item, need.level) for need in known),
    )


def _began(plan: Plan, history: tuple[Day, ...], today: date) -> date:
    found = [today, *(day.on for day in history[:1])]
    if plan.made_on is not None:
        found.append(plan.made_on)
    found += (week.monday for one in plan.baseline for week in one.weeks[:1])
    return max(min(found), today - _FURTHEST)
