"""Of the ways that a plan did not take, the one that is least work by itself."""

import math
from collections.abc import Iterable

from planner.graph.planning.costs import FULL_TIME_HOURS
from planner.graph.standing import Standing


def runner_up(standing: Standing, names: Iterable[str]) -> str | None:
    """Return the item with the least likely work; of equals the first; None if there is none.

    A full-time week counts as 40 hours, as in plans. What an item needs besides is not counted.
    An item of unknown effort comes after those that are known.
    """
    known = [name for name in dict.fromkeys(names) if name in standing.structure.items]
    return min(known, key=lambda name: _work(standing, name), default=None)


def _work(standing: Standing, name: str) -> float:
    item = standing.structure.items[name]
    if item.full_time:
        return math.inf if item.weeks is None else item.weeks.likely * FULL_TIME_HOURS
    return math.inf if item.hours is None else standing.hours_left(name).likely
