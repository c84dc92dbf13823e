"""In which order to let things start: the priority rules of list scheduling."""

from collections.abc import Iterator, Mapping

from planner.graph.calendar import DAYS
from planner.graph.planning.derive import GOAL, cheapest, prices_of, prices_within, supports
from planner.graph.planning.network import NEVER, Network
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Style

Rests = Mapping[int, tuple[int, ...]]


def styles(network: Network, tasks: Mapping[int, Task]) -> Iterator[Style]:
    """Yield the ways to schedule that are worth a try; the first is the best on average."""
    rests = soonest_supports(network, tasks)
    after = _tails(network, tasks, rests)
    recommended = _recommended(network, tasks)
    below = dict.fromkeys(tasks, 0) | _descendants(rests)
    latest_start = {one: (-after[one], -recommended[one]) for one in tasks}
    waiting = _could_wait(tasks, below)
    rhythms = any(task.days and task.minutes for task in tasks.values())
    for waits in (frozenset[int](), waiting)[: 2 if waiting else 1]:
        for stretch in (True, False)[: 2 if rhythms else 1]:
            for yielding in (False, True):
                yield Style(latest_start, yielding, stretch, waits)
    yield Style({one: (-below[one].bit_count(), -after[one]) for one in tasks})
    yield Style({one: (-_hours_below(tasks, below[one], one), -after[one]) for one in tasks})


def soonest_supports(network: Network, tasks: Mapping[int, Task]) -> Rests:
    """Return on what each task rests if all is done as soon as its needs allow."""
    pace = max(1, network.problem.calendar.minutes(1))
    costs = [0] * len(network.names)
    for number, task in tasks.items():
        costs[number] = _duration(task, pace)
    prices = prices_within(network, prices_of(network, costs, least=True), tasks)
    derivation = cheapest(network, prices, chosen=tasks, longest=True)
    assert derivation is not None
    return supports(network, derivation)


def _duration(task: Task, pace: int) -> int:
    return max(task.days, DAYS * task.minutes // pace)


def _tails(network: Network, tasks: Mapping[int, Task], rests: Rests) -> dict[int, int]:
    """Return the days from each task's start to the end of the longest chain after it."""
    pace = max(1, network.problem.calendar.minutes(1))
    tails = {one: _duration(task, pace) for one, task in tasks.items()}
    for one in reversed([number for number in rests if number != GOAL]):
        for other in rests[one]:
            tails[other] = max(tails[other], _duration(tasks[other], pace) + tails[one])
    return tails


def _descendants(rests: Rests) -> dict[int, int]:
    """Return as bits what rests on each task, directly or not."""
    below = dict.fromkeys(rests, 0)
    for one in reversed([number for number in rests if number != GOAL]):
        for other in rests[one]:
            below[other] |= below[one] | 1 << one
    return below


def _hours_below(tasks: Mapping[int, Task], below: int, one: int) -> int:
    minutes = tasks[one].minutes
    while below:
        lowest = below & -below
        minutes += tasks[lowest.bit_length() - 1].minutes
        below ^= lowest
    return minutes


def _recommended(network: Network, tasks: Mapping[int, Task]) -> dict[int, int]:
    """Return how many tasks recommend each task."""
    problem = network.problem
    counts = dict.fromkeys(tasks, 0)
    for one in tasks:
        activity = problem.activities[network.names[one]]
        for need in activity.item.recommends:
            for way in problem.ways(need):
                number = network.index.get(way, NEVER)
                if number in counts:
                    counts[number] += 1
    return counts


def _could_wait(tasks: Mapping[int, Task], below: Mapping[int, int]) -> frozenset[int]:
    """Return what may run within something that does not rest on it."""
    return frozenset(
        one
        for one, task in tasks.items()
        if not task.started and task.hosts and not any(below[one] >> h & 1 for h in task.hosts)
    )
