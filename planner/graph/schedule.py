"""When to do what was chosen: list schedules in ISO weeks, the best of several kept."""

import itertools
from collections.abc import Callable, Mapping

from planner.graph.planning.engine import Engine
from planner.graph.planning.guide import NO_GUIDE, Guide
from planner.graph.planning.network import Network
from planner.graph.planning.priority import styles
from planner.graph.planning.tasks import NO_RELEASES, tasks_of
from planner.graph.planning.timetable import Timetable

#: How many tasks are scheduled in all styles together, and the least number of styles.
STYLE_EFFORT = 4_000
FEWEST_STYLES = 2
#: A pause of so many weeks is worth a try without it; so many are tried.
LONG_GAP = 3
MOST_TIDYINGS = 8


def schedule(
    network: Network,
    chosen: frozenset[int],
    releases: Mapping[int, int] = NO_RELEASES,
    cancelled: Callable[[], bool] = lambda: False,
    guide: Guide = NO_GUIDE,
) -> Timetable:
    """Return the timetable that finishes first; ``releases`` are first weeks of some activities.

    If none can hold everything, the one that misses least. A ``guide`` is followed as well.
    """
    tasks = tasks_of(network, chosen, releases)
    best = _guided(network, chosen, releases, guide, cancelled)
    tries = max(FEWEST_STYLES, STYLE_EFFORT // max(1, len(tasks)))
    for style in itertools.islice(styles(network, tasks), tries):
        found = Engine(network, tasks, style).run()
        if best is None or _key(found) < _key(best):
            best = found
        if cancelled():
            break
    assert best is not None
    return best if best.missed else _tidied(network, chosen, releases, best)


def _guided(
    network: Network,
    chosen: frozenset[int],
    releases: Mapping[int, int],
    guide: Guide,
    cancelled: Callable[[], bool],
) -> Timetable | None:
    """Return the best timetable made after a guide."""
    best: Timetable | None = None
    for style, held in guide.advice(network):
        if chosen <= style.priority.keys() and not cancelled():
            later = {one: max(held.get(one, 0), releases.get(one, 0)) for one in {*held, *releases}}
            found = Engine(network, tasks_of(network, chosen, later), style).run()
            if best is None or _key(found) < _key(best):
                best = found
    return best


def _tidied(
    network: Network,
    chosen: frozenset[int],
    releases: Mapping[int, int],
    timetable: Timetable,
) -> Timetable:
    """Begin later what would be put aside for weeks, as long as nothing finishes later."""
    held_back = dict(releases)
    failed: set[int] = set()
    for _ in range(MOST_TIDYINGS):
        gaps = {
            one: gap
            for one, slot in timetable.slots.items()
            if (gap := _gap(network, slot.minutes)) >= LONG_GAP and one not in failed
        }
        if not gaps:
            break
        number = max(gaps, key=lambda one: (gaps[one], -one))
        later = {**held_back, number: _after_gap(timetable.slots[number].minutes)}
        tasks = tasks_of(network, chosen, later)
        found = Engine(network, tasks, timetable.style).run()
        if _key(found)[:2] <= _key(timetable)[:2]:
            timetable, held_back = found, later
        else:
            failed.add(number)
    return timetable


def _gap(network: Network, minutes: Mapping[int, int]) -> int:
    """Return the most weeks in a row, of those with any time for study, without minutes."""
    calendar = network.problem.calendar
    pairs = itertools.pairwise(sorted(minutes))
    return max(
        (sum(bool(calendar.minutes(week)) for week in range(a + 1, b)) for a, b in pairs), default=0
    )


def _after_gap(minutes: Mapping[int, int]) -> int:
    """Return the week after the longest pause."""
    pairs = itertools.pairwise(sorted(minutes))
    return max(pairs, key=lambda pair: (pair[1] - pair[0], pair))[1]


def _key(timetable: Timetable) -> tuple[int, int, int]:
    ends = [slot.last for slot in timetable.slots.values()]
    return len(timetable.missed), max(ends, default=0), sum(ends)
