"""The critical path: the chain of items, and of waiting for capacity, that decides the finish."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from planner.graph.planning.intime import Rests, moment_begun, moment_had
from planner.graph.planning.network import Network
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Timetable


class Chain:
    """Goes back from the finish and asks of each item why it did not begin earlier."""

    def __init__(
        self, network: Network, timetable: Timetable, tasks: Mapping[int, Task], rests: Rests
    ) -> None:
        self.calendar = network.problem.calendar
        self.slots = timetable.slots
        self.tasks = tasks
        self.rests = rests
        #: Who studies in each week, and what runs full-time to its end in it.
        self.students: dict[int, list[int]] = defaultdict(list)
        self.leavers: dict[int, list[int]] = defaultdict(list)
        for one, slot in self.slots.items():
            for week in slot.minutes:
                self.students[week].append(one)
            if tasks[one].full_time:
                self.leavers[slot.last].append(one)

    def path(self) -> tuple[int, ...]:
        """Return the chain, in order of time."""
        if not self.slots:
            return ()
        finish = max(slot.end(self.calendar) for slot in self.slots.values())
        last = [one for one, slot in self.slots.items() if slot.end(self.calendar) == finish]
        # Of what ends last, one on which nothing else does: a target rather than its last course.
        below = {other for one in last for other in self.rests[one]}
        ends = [one for one in last if one not in below]
        chain = [max(ends, key=lambda one: (moment_begun(self.slots[one]), -one))]
        while (cause := self._cause(chain[-1], chain)) is not None:
            chain.append(cause)
        return tuple(reversed(chain))

    def _cause(self, one: int, chain: list[int]) -> int | None:
        begun = moment_begun(self.slots[one])
        for causes in (self._needed(one, begun), self._beside(one), self._crowding(one)):
            found = [other for other in causes if other not in chain]
            if found:
                return max(found, key=lambda other: (self._length(other), -other))
        return None

    def _length(self, one: int) -> int:
        slot = self.slots[one]
        return slot.last - slot.first

    def _needed(self, one: int, begun: int) -> Iterator[int]:
        """Yield what it needed and what ended just before."""
        for other in self.rests[one]:
            had = moment_had(self.slots[other])
            if had == begun or had == begun - 1:
                yield other

    def _beside(self, one: int) -> Iterator[int]:
        """Yield the corequisites that began with it and do not wait for it in turn."""
        for ways in self.tasks[one].beside:
            for way in ways:
                mutual = any(one in group for group in self.tasks[way].beside)
                if self.slots[way].first == self.slots[one].first and not mutual:
                    yield way

    def _crowding(self, one: int) -> Iterator[int]:
        """Yield what took the week before, or the full-time slot in it."""
        task, before = self.tasks[one], self.slots[one].first - 1
        if before < 0 or task.instant:
            return
        others = self.leavers[before] if task.full_time else []
        students = self.students[before]
        used = sum(self.slots[other].minutes[before] for other in students)
        if task.minutes and used >= self.calendar.minutes(before):
            others = [*others, *students]
        for other in others:
            if self.slots[other].first < self.slots[one].first:
                yield other
