"""When the plan may really finish: the same schedule with other luck, a hundred times.

Efforts and durations are drawn from the beta distribution of PERT (Malcolm, Roseboom, Clark and
Fazar 1959): between low and high, most often near likely, which weighs four times as much.
"""

import math
import random
import statistics
import sys
from collections.abc import Callable, Mapping
from datetime import date

import msgspec

from planner.graph.planning.engine import Engine
from planner.graph.planning.network import Network
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Timetable
from planner.model import FinishRange, Range

RUNS = 100
SEED = 1959
#: Plans with more tasks are not scheduled a hundred times.
MOST_TASKS = 400
SHARES = (0.5, 0.8, 0.95)


def finish_range(
    network: Network,
    timetable: Timetable,
    tasks: Mapping[int, Task],
    cancelled: Callable[[], bool] = lambda: False,
) -> FinishRange | None:
    """Return by when 50, 80 and 95 of 100 runs finish; the same on every call.

    Plans of very many items are not scheduled anew but drawn out with their work. None if more
    than 5 runs miss something that is offered once only, or when cancelled.
    """
    if len(tasks) > MOST_TASKS:
        return _stretched(network, timetable, tasks)
    chance = random.Random(SEED)  # noqa: S311 - luck, not secrets
    finishes = []
    for _ in range(RUNS):
        if cancelled():
            return None
        drawn = {one: _drawn(network, task, chance) for one, task in tasks.items()}
        finishes.append(_finish(network, drawn, timetable))
    finishes.sort()
    p50, p80, p95 = (finishes[math.ceil(RUNS * share) - 1] for share in SHARES)
    return None if p95 == date.max else FinishRange(p50, p80, p95)


def _finish(network: Network, drawn: Mapping[int, Task], timetable: Timetable) -> date:
    """Return when a run finishes.

    Whoever is late does not begin a course in the few minutes that a week has left, to sit over
    it for years: it waits for emptier weeks if it is done sooner so.
    """
    calendar, style = network.problem.calendar, timetable.style
    styles = [style, msgspec.structs.replace(style, stretch=False)] if style.stretch else [style]
    best = date.max
    for one in styles:
        run = Engine(network, drawn, one).run()
        if not run.missed:
            best = min(best, run.finish(calendar))
        if best <= timetable.finish(calendar):
            break
    return best


def _stretched(network: Network, timetable: Timetable, tasks: Mapping[int, Task]) -> FinishRange:
    """Draw the plan out as the sum of its efforts and durations is, which is nearly normal."""
    calendar, activities = network.problem.calendar, network.problem.activities
    chosen = [activities[network.names[one]] for one in tasks]
    estimates = [part for one in chosen for part in (one.effort, one.duration)]
    mean = sum((part.low + 4 * part.likely + part.high) / 6 for part in estimates)
    spread = math.sqrt(sum(((part.high - part.low) / 6) ** 2 for part in estimates))
    likely = max(1.0, sum(part.likely for part in estimates))
    weeks = calendar.week_of(timetable.finish(calendar)) + 1
    luck = statistics.NormalDist(mean / likely, max(spread / likely, sys.float_info.epsilon))
    ends = (math.ceil(weeks * luck.inv_cdf(share)) - 1 for share in SHARES)
    return FinishRange(*(calendar.last_day(min(end, calendar.horizon - 1)) for end in ends))


def _drawn(network: Network, task: Task, chance: random.Random) -> Task:
    """Return the task with other luck; what takes time still does."""
    activity = network.problem.activities[network.names[task.number]]
    minutes = max(1, round(pert(activity.effort, chance))) if task.minutes else 0
    days = max(1, math.ceil(pert(activity.duration, chance))) if task.days else 0
    return msgspec.structs.replace(task, minutes=minutes, days=days)


def pert(estimate: Range, chance: random.Random) -> float:
    """Draw from the PERT distribution of an estimate."""
    low, likely, high = estimate.low, estimate.likely, estimate.high
    if high <= low:
        return likely
    before = 1 + 4 * (likely - low) / (high - low)
    after = 1 + 4 * (high - likely) / (high - low)
    return low + (high - low) * chance.betavariate(before, after)
