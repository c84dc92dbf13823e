"""The work of a plan by area, and its milestones."""

import math
from collections.abc import Sequence
from datetime import date

import msgspec

from planner.graph.progress.work import Step, Work
from planner.model import Kind, Library, Plan
from planner.words import Words


class Area(msgspec.Struct, frozen=True):
    """The steps of an area; ``id`` is empty for those that have none. Hours earned, of all."""

    id: str
    title: str
    earned: float
    hours: float
    done: int
    steps: int


class Milestone(msgspec.Struct, frozen=True):
    """A milestone or role on the way: done on a day, or planned for one."""

    item: str
    done_on: date | None
    planned: date | None
    is_late: bool


def areas(library: Library, work: Work) -> tuple[Area, ...]:
    """Return the areas of the steps, those with the most hours first."""
    titles: dict[str, str] = {}
    for roadmap in library.roadmaps.values():
        titles.update(dict(roadmap.areas))
    by_area: dict[str, list[Step]] = {}
    for step in work.steps:
        by_area.setdefault(library.items[step.item].area, []).append(step)
    found = [_area(area, titles.get(area, area), steps) for area, steps in by_area.items()]
    return tuple(sorted(found, key=lambda one: (-one.hours, -one.steps, one.id)))


def _area(area: str, title: str, steps: Sequence[Step]) -> Area:
    return Area(
        id=area,
        title=title,
        earned=math.fsum(step.earned for step in steps),
        hours=math.fsum(step.hours for step in steps),
        done=sum(step.done_on is not None for step in steps),
        steps=len(steps),
    )


def milestones(library: Library, work: Work, plan: Plan, today: date) -> tuple[Milestone, ...]:
    """Return the milestones and roles among the steps, in the order of the steps."""
    deadline = plan.limits.deadline or date.max
    return tuple(
        Milestone(
            step.item,
            step.done_on,
            step.ends,
            is_late=step.ends is not None and (step.ends < today or step.ends > deadline),
        )
        for step in work.steps
        if library.items[step.item].kind in (Kind.MILESTONE, Kind.ROLE)
    )


def milestone_words(say: Words, one: Milestone) -> str:
    """Say when a milestone was or will be; empty if it has no day."""
    if one.done_on is not None:
        return say.say("progress-was", day=say.day(one.done_on))
    if one.planned is None:
        return ""
    return say.say("progress-overdue" if one.is_late else "progress-will", day=say.day(one.planned))
