"""Hours of study that are left."""

import math
from collections.abc import Iterable

from planner.graph.change import Changes
from planner.model import Item, LogEntry, Range, Record

NO_HOURS = Range(0, 0, 0)


class StudyLog:
    """The hours logged, by item."""

    def __init__(self, entries: Iterable[LogEntry]) -> None:
        self._hours: dict[str, dict[str, float]] = {}
        for entry in entries:
            self._hours.setdefault(entry.item, {})[entry.id] = entry.hours

    def hours(self, item: str) -> float:
        """Return the hours logged on an item, the same in whatever order they were."""
        return math.fsum(self._hours.get(item, {}).values())

    def follow(self, edit: Changes) -> None:
        """Take in entries that came, went or changed."""
        for step in edit.steps:
            if isinstance(step.before, LogEntry):
                self._hours.get(step.before.item, {}).pop(step.before.id, None)
            if isinstance(step.after, LogEntry):
                self._hours.setdefault(step.after.item, {})[step.after.id] = step.after.hours


def hours_left(item: Item, record: Record | None, logged: float) -> Range:
    """Return what is left of the user's own estimate, or else the item's, after logged hours.

    What is lived in working time takes no hours of study.
    """
    hours = item.hours if record is None or record.estimate is None else record.estimate
    if hours is None or item.full_time:
        return NO_HOURS
    left = (max(0, part - logged) for part in (hours.low, hours.likely, hours.high))
    return Range(*left)


def total(ranges: Iterable[Range]) -> Range:
    """Add estimates up, bound by bound."""
    them = list(ranges)
    return Range(
        math.fsum(one.low for one in them),
        math.fsum(one.likely for one in them),
        math.fsum(one.high for one in them),
    )
