"""Good schedules fast: list scheduling, forward-backward improvement and sampling.

Serial schedule generation (Kelley 1963), latest-start-time priority, forward-backward improvement
(Li & Willis 1992; Valls, Ballestín & Quintanilla 2005) and random changes of the best order.
Optional activities are left out here: give a project that holds what shall run.
"""

import heapq
import random
from collections.abc import Callable, Sequence

from planner.graph.rcpsp.project import Activity, Project, Schedule

#: Give up on a schedule that would last longer than this many times the sum of all durations.
_PATIENCE = 4


class Profile:
    """What is left of each resource in each period, growing as needed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.free = [list(row) for row in project.capacity]

    def row(self, resource: int, upto: int) -> list[int]:
        """Return what is left of a resource, for at least ``upto`` periods."""
        row = self.free[resource]
        if len(row) < upto:
            row.extend([self._project.capacity[resource][-1]] * (2 * upto - len(row)))
        return row


def list_schedule(project: Project, priority: Sequence[float]) -> Schedule | None:
    """Place each activity as early as possible, the one with the lowest priority number first.

    None if an activity misses its deadline or never finds capacity.
    """
    builder = _Builder(project)
    for index in _by_priority(project, priority):
        if not builder.place(index):
            return None
    return builder.schedule()


def search(
    project: Project, *, seconds: float, clock: Callable[[], float], seed: int = 1
) -> Schedule | None:
    """Return the best schedule found by list scheduling with changed orders.

    Stops after ``seconds`` of ``clock``, or when the lower bound is reached.
    """
    until = clock() + seconds
    chance = random.Random(seed)  # noqa: S311 - a search, not a secret
    latest = _latest_starts(project)
    best: Schedule | None = None
    tries = 0
    while best is None or (clock() < until and best.makespan > project.makespan_bound):
        found = list_schedule(project, _priority(latest, best, tries, chance))
        if found is not None:
            found = justify(project, found)
            if best is None or found.makespan <= best.makespan:
                best = found
        tries += 1
        if best is None and clock() >= until:
            break
    return best


def justify(project: Project, schedule: Schedule) -> Schedule:
    """Improve a schedule: push all to the right, then to the left again, while that helps.

    Projects with dates or capacities that vary are left as they are, for they cannot be mirrored.
    """
    if _has_dates(project):
        return schedule
    mirrored = _mirrored(project)
    best = schedule
    while True:
        ends = [end if end is not None else 0 for end in best.ends]
        back = list_schedule(mirrored, [-end for end in ends])
        if back is None:
            return best
        starts = [back.makespan - (end or 0) for end in back.ends]
        forth = list_schedule(project, starts)
        if forth is None or forth.makespan >= best.makespan:
            return best if forth is None or forth.makespan > best.makespan else forth
        best = forth


class _Builder:
    def __init__(self, project: Project) -> None:
        self._project = project
        self._profile = Profile(project)
        count = len(project.activities)
        self._starts: list[int | None] = [None] * count
        self._ends: list[int | None] = [None] * count
        self._spread: list[tuple[tuple[int, ...], ...]] = [()] * count
        longest = sum(max(project.least_duration(index), 1) for index in range(count))
        dates = max(
            (max(activity.release, *(end for _, end in activity.windows), 0))
            for activity in project.activities
        )
        rows = max((len(row) for row in project.capacity), default=0)
        self._horizon = _PATIENCE * longest + dates + rows

    def place(self, index: int) -> bool:
        activity = self._project.activities[index]
        earliest = activity.release
        for before in activity.after:
            earliest = max(earliest, self._ends[before] or 0)
        start = _next_start(activity, earliest)
        while start is not None and start <= self._horizon:
            later = self._try(index, activity, start)
            if later is None:
                return activity.deadline is None or (self._ends[index] or 0) <= activity.deadline
            start = _next_start(activity, later)
        return False

    def _try(self, index: int, activity: Activity, start: int) -> int | None:
        """Place at ``start``, or return the next start worth trying."""
        if activity.elastic:
            return self._spread_work(index, activity, start)
        end = start + activity.duration
        demands = [(resource, need) for resource, need in enumerate(activity.demand) if need]
        for resource, need in demands:
            row = self._profile.row(resource, end)
            for period in range(end - 1, start - 1, -1):
                if row[period] < need:
                    return period + 1
        for resource, need in demands:
            row = self._profile.free[resource]
            for period in range(start, end):
                row[period] -= need
        self._starts[index], self._ends[index] = start, end
        return None

    def _spread_work(self, index: int, activity: Activity, start: int) -> int | None:
        takes: list[list[int]] = []
        end = start + activity.duration
        first = self._horizon
        for resource, work in enumerate(activity.work):
            left = work
            taken: list[int] = []
            period = start
            while left > 0:
                if period > self._horizon:
                    return self._horizon + 1
                free = self._profile.row(resource, period + 1)[period]
                taken.append(min(free, left))
                if taken[-1]:
                    first = min(first, period)
                left -= taken[-1]
                period += 1
            takes.append(taken)
            end = max(end, period)
        if first > start:
            return first
        for resource, taken in enumerate(takes):
            row = self._profile.free[resource]
            for offset, amount in enumerate(taken):
                row[start + offset] -= amount
        self._starts[index], self._ends[index] = start, end
        self._spread[index] = tuple(tuple(taken) for taken in takes)
        return None

    def schedule(self) -> Schedule:
        return Schedule(tuple(self._starts), tuple(self._ends), tuple(self._spread))


def _next_start(activity: Activity, earliest: int) -> int | None:
    if not activity.windows:
        return earliest
    opens = (max(first, earliest) for first, end in activity.windows if end > earliest)
    return min(opens, default=None)


def _by_priority(project: Project, priority: Sequence[float]) -> list[int]:
    waiting = [len(set(activity.after)) for activity in project.activities]
    heap = [(priority[index], index) for index, count in enumerate(waiting) if not count]
    heapq.heapify(heap)
    order = []
    while heap:
        _, index = heapq.heappop(heap)
        order.append(index)
        for later in project.followers[index]:
            waiting[later] -= 1
            if not waiting[later]:
                heapq.heappush(heap, (priority[later], later))
    return order


def _latest_starts(project: Project) -> list[float]:
    """Return the latest starts that keep to the deadlines, counted from the lower bound."""
    latest = [0.0] * len(project.activities)
    for index in reversed(project.order):
        activity = project.activities[index]
        end = min((latest[later] for later in project.followers[index]), default=0.0)
        if activity.deadline is not None:
            end = min(end, activity.deadline - project.makespan_bound)
        latest[index] = end - project.least_duration(index)
    return latest


def _priority(
    latest: list[float], best: Schedule | None, tries: int, chance: random.Random
) -> list[float]:
    if tries == 0:
        return latest
    if best is None or tries < 20 or chance.random() < 0.3:  # noqa: PLR2004 - shares of the search
        return [rank * (1 + 0.3 * chance.random()) for rank in latest]
    reach = max(3.0, 0.08 * best.makespan)
    return [(start or 0) + chance.uniform(-reach, reach) for start in best.starts]


def _has_dates(project: Project) -> bool:
    return any(len(set(row)) > 1 for row in project.capacity) or any(
        activity.release or activity.windows or activity.deadline is not None or activity.elastic
        for activity in project.activities
    )


def _mirrored(project: Project) -> Project:
    activities = tuple(
        Activity(duration=activity.duration, demand=activity.demand, after=project.followers[index])
        for index, activity in enumerate(project.activities)
    )
    return Project(activities=activities, capacity=project.capacity)
