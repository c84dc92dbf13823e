"""A plan on trial: the library, the question and the answer, with what follows at once."""

import math
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property

from planner.graph.planning.request import Request
from planner.model import Item, Kind, Library, Outcome, Placement, Record, State

DAYS = 7
MINUTES = 60


class Case:
    """What is checked, and the small facts that several checks need."""

    def __init__(self, library: Library, today: date, request: Request, outcome: Outcome) -> None:
        self.library = library
        self.request = request
        self.outcome = outcome
        self.start = request.limits.start or today

    @cached_property
    def placements(self) -> Mapping[str, Placement]:
        """The placements of items that the library describes, by id."""
        return {
            placement.item: placement
            for placement in self.outcome.placements
            if placement.item in self.library.items
        }

    @cached_property
    def finish(self) -> date:
        """The last day of the plan."""
        return max((p.end for p in self.outcome.placements), default=self.start)

    @cached_property
    def logged(self) -> Mapping[str, float]:
        """Hours logged by item."""
        hours: dict[str, float] = defaultdict(float)
        for entry in self.library.log.values():
            hours[entry.item] += entry.hours
        return hours

    def item(self, placement: Placement) -> Item:
        """Return the item of a placement."""
        return self.library.items[placement.item]

    def record(self, item: str) -> Record | None:
        """Return the record of an item."""
        return self.library.records.get(item)

    def started(self, item: str) -> bool:
        """Say whether the user is at it already."""
        record = self.record(item)
        return record is not None and record.state is State.STARTED

    def hours_left(self, item: Item) -> float:
        """Return the likely study hours that are still to do."""
        record = self.record(item.id)
        estimate = item.hours if record is None or record.estimate is None else record.estimate
        if item.full_time or estimate is None:
            return 0.0
        return max(0.0, estimate.likely - self.logged.get(item.id, 0.0))

    def days_left(self, item: Item) -> int:
        """Return the least number of days from the plan's start or the item's, whichever is later.

        What has passed since a started item began counts.
        """
        if item.weeks is None:
            return 0
        days = math.ceil(item.weeks.likely) * DAYS
        record = self.record(item.id)
        if self.started(item.id) and record is not None and record.started is not None:
            days -= max(0, (self.start - record.started).days)
        return max(0, days)

    def takes_time(self, item: Item) -> bool:
        """Say whether the item fills weeks; else it happens on a day."""
        return self.days_left(item) > 0 or round(self.hours_left(item) * MINUTES) > 0

    def teachers(self, skill: str) -> list[tuple[str, int]]:
        """Return who teaches a skill, and to which level."""
        return self._teachers.get(skill, [])

    @cached_property
    def _teachers(self) -> dict[str, list[tuple[str, int]]]:
        found: dict[str, list[tuple[str, int]]] = {}
        for item in self.library.items.values():
            if item.kind is not Kind.SKILL:
                for need in item.teaches:
                    found.setdefault(need.item, []).append((item.id, need.level))
        return found


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def sunday_of(day: date) -> date:
    """Return the Sunday of the day's week."""
    return monday_of(day) + timedelta(days=DAYS - 1)
