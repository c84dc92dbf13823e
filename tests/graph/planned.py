"""Plans made from a few items, and how to read them in weeks."""

from collections.abc import Sequence
from datetime import date

import msgspec

from planner.graph.check_plan import check_plan
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import AnyEntity, Library, Limits, Outcome, Pin, Status
from tests.graph.plan_by_hand import TODAY, need

replace = msgspec.structs.replace


def plan(
    entities: Sequence[AnyEntity],
    *targets: str,
    pinned: tuple[Pin, ...] = (),
    excluded: tuple[str, ...] = (),
    **limits: object,
) -> Outcome:
    """Plan with 8 hours a week, and see that the judge has nothing against it."""
    library = Library.of(entities)
    request = Request(
        targets=tuple(need(target) for target in targets),
        limits=Limits(**{"hours_per_week": 8.0, **limits}),  # type: ignore[arg-type] # tests pass what fits
        pinned=pinned,
        excluded=excluded,
    )
    outcome = make_plan(Standing(library, TODAY), request)
    assert check_plan(library, TODAY, request, outcome) == []
    return outcome


def weeks(outcome: Outcome, start: date = TODAY) -> dict[str, tuple[int, int]]:
    """The first and last week of each item, counted from the plan's first."""
    assert outcome.status in (Status.OPTIMAL, Status.FEASIBLE)

    def number(day: date) -> int:
        return (day.toordinal() - start.toordinal() + start.weekday()) // 7

    return {one.item: (number(one.start), number(one.end)) for one in outcome.placements}


def hours(outcome: Outcome, name: str) -> list[float]:
    """The hours of an item, week by week."""
    placed = next(one for one in outcome.placements if one.item == name)
    return [round(week.hours, 2) for week in placed.weeks]
