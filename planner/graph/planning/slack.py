"""Slack: how late an item may begin without moving the finish, capacity included.

All items are moved to the right, the last ones first, as in the backward pass of Wiest (1964):
so they may all be late together.
"""

from collections.abc import Mapping

from planner.graph.planning.intime import Rests, moment_begun
from planner.graph.planning.load import Load
from planner.graph.planning.network import Network
from planner.graph.planning.problem import FOR_EVER, is_offered
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Slot, Timetable
from planner.model import needs

#: So many weeks are tried for a course, from the latest backwards; what is told is no less true.
MOST_WEEKS = 60


class Backward:
    """Moves what a timetable holds as late as it may be."""

    def __init__(
        self, network: Network, timetable: Timetable, tasks: Mapping[int, Task], rests: Rests
    ) -> None:
        self.network = network
        self.calendar = network.problem.calendar
        self.tasks = tasks
        self.slots: dict[int, Slot] = dict(timetable.slots)
        self.load = Load(self.calendar)
        for slot in self.slots.values():
            self.load.take(slot.minutes)
        self.finish = max((slot.last for slot in self.slots.values()), default=0)
        self.users: dict[int, list[int]] = {one: [] for one in self.slots}
        for one, others in rests.items():
            for other in others:
                if one in self.users:
                    self.users[other].append(one)
        self.fixed = self._fixed()

    def slack(self) -> dict[int, int]:
        """Return by how many weeks each may begin later."""
        first = {one: slot.first for one, slot in self.slots.items()}
        order = sorted(self.slots, key=lambda one: (self.slots[one].last, first[one], one))
        for one in reversed(order):
            if one not in self.fixed:
                self._move(one)
        return {one: self.slots[one].first - week for one, week in first.items()}

    def _fixed(self) -> set[int]:
        """Return what stays: what has started, runs out, rests on such, or goes with others."""
        activities = self.network.problem.activities
        names = self.network.names
        lasting = {
            one for one in self.slots if activities[names[one]].item.valid_months is not None
        }
        fixed = set(lasting)
        for one in self.slots:
            task = self.tasks[one]
            if task.started or task.beside or task.hosts:
                fixed.add(one)
                fixed.update(way for ways in task.beside for way in ways)
                fixed.update(task.hosts)
        for one in lasting:
            fixed.update(self.users[one])
        return fixed | {one for one in self.slots if self._leans_on_time(one)}

    def _leans_on_time(self, one: int) -> bool:
        """Say whether something that it needs is had for a time only, or its own day is given."""
        problem = self.network.problem
        activity = problem.activities[self.network.names[one]]
        limited = any(
            problem.had_until(need) not in (None, FOR_EVER) for need in needs(activity.needs)
        )
        return limited or (self.tasks[one].instant and self.tasks[one].dated)

    def _move(self, one: int) -> None:
        task, slot = self.tasks[one], self.slots[one]
        latest = self._latest_end(one)
        if task.instant:
            moved = self._instant(slot, latest)
        elif task.days:
            self.load.give_back(slot.minutes)
            moved = self._block(task, slot, latest)
            self.load.take(moved.minutes)
        else:
            self.load.give_back(slot.minutes)
            moved = self._paced(task, slot, latest)
            self.load.take(moved.minutes)
        self.slots[one] = moved

    def _latest_end(self, one: int) -> int:
        """Return the last half-week in which it may still end."""
        ends = [2 * self.finish + 1]
        ends += [moment_begun(self.slots[user]) for user in self.users[one]]
        return min(ends)

    def _instant(self, slot: Slot, latest: int) -> Slot:
        if latest <= moment_begun(slot):
            return slot
        week, evening = divmod(latest, 2)
        return Slot(week, week, {}, instant=True, opens=not evening)

    def _block(self, task: Task, slot: Slot, latest: int) -> Slot:
        """Move a block of weeks as one; its minutes are spread anew."""
        last_week = (latest - 1) // 2
        length = slot.last - slot.first
        latest = last_week - length
        for week in range(latest, max(slot.first, latest - MOST_WEEKS), -1):
            if not self._may_start(task, week):
                continue
            span = self.load.spread(task, week)
            if span is not None and span[0] <= last_week and self._is_free(task, week, span[0]):
                return Slot(week, span[0], dict(span[1]))
        return slot

    def _may_start(self, task: Task, week: int) -> bool:
        if not task.dated:
            return True
        activity = self.network.problem.activities[self.network.names[task.number]]
        return is_offered(activity, self.calendar, week)

    def _is_free(self, task: Task, first: int, last: int) -> bool:
        """Say whether no other full-time item lies in these weeks."""
        return not task.full_time or not any(
            self.tasks[other].full_time and slot.first <= last and first <= slot.last
            for other, slot in self.slots.items()
            if other != task.number
        )

    def _paced(self, task: Task, slot: Slot, latest: int) -> Slot:
        """Fill up weeks from the last one backwards."""
        minutes: dict[int, int] = {}
        left, week = task.minutes, (latest - 1) // 2
        while left and week > slot.first:
            amount = min(left, self.load.room(week))
            if amount > 0:
                minutes[week] = amount
                left -= amount
            week -= 1
        if left:
            return slot
        return Slot(min(minutes), max(minutes), dict(sorted(minutes.items())))
