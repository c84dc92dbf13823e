"""When to do what was chosen: list schedules in ISO weeks, the best of several kept."""

import itertools
from collections.abc import Callable, Mapping

from planner.graph.planning.engine import Engine
from planner.graph.planning.network import Network
from planner.graph.planning.priority import styles
from planner.graph.planning.tasks import NO_RELEASES, tasks_of
from planner.graph.planning.timetable import Timetable

#: How many tasks are scheduled in all styles together, and the least number of styles.
STYLE_EFFORT = 4_000
FEWEST_STYLES = 2


def schedule(
    network: Network,
    chosen: frozenset[int],
    releases: Mapping[int, int] = NO_RELEASES,
    cancelled: Callable[[], bool] = lambda: False,
) -> Timetable:
    """Return the timetable that finishes first; ``releases`` are first weeks of some activities.

    If none can hold everything, the one that misses least.
    """
    tasks = tasks_of(network, chosen, releases)
    best: Timetable | None = None
    tries = max(FEWEST_STYLES, STYLE_EFFORT // max(1, len(tasks)))
    for style in itertools.islice(styles(network, tasks), tries):
        found = Engine(network, tasks, style).run()
        if best is None or _key(found) < _key(best):
            best = found
        if cancelled():
            break
    assert best is not None
    return best


def _key(timetable: Timetable) -> tuple[int, int, int]:
    ends = [slot.last for slot in timetable.slots.values()]
    return len(timetable.missed), max(ends, default=0), sum(ends)
