"""A list schedule, forward, week by week: what is ready starts in order of priority.

The parallel schedule generation scheme of Kelley (1961), with study that fills up weeks as
capacity allows, hours that are spread evenly, one full-time slot and corequisites.
"""

import heapq
from collections import defaultdict
from collections.abc import Mapping

from planner.graph.planning.load import Load, Minutes
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Activity, is_offered
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Slot, Style, Timetable

#: After so many weeks in which nothing at all happens nothing will.
_QUIET = 120
#: In corequisites that cannot start together because one takes all: what each may take of a week.
_SHARES = (1.0, 0.5, 0.25, 0.125)


class Engine:
    """One run over the weeks."""

    def __init__(self, network: Network, tasks: Mapping[int, Task], style: Style) -> None:
        self.network = network
        self.calendar = network.problem.calendar
        self.tasks = tasks
        self.style = style
        self.load = Load(self.calendar)
        self.begun: dict[int, tuple[int, bool]] = {}
        self.last: dict[int, int] = {}
        self.ended: set[int] = set()
        self.minutes: dict[int, dict[int, int]] = {}
        self.under_way: dict[int, int] = {}
        self._ending: dict[int, list[int]] = {}
        self._left = list(network.threshold)
        self._holds: set[int] = set()
        self._users: dict[int, list[int]] = defaultdict(list)
        for task in tasks.values():
            self._users[task.gate].append(task.number)
        self._instants: list[int] = []
        self._special: list[int] = []
        self._plain: list[tuple[tuple[float, ...], int]] = []
        self._latest = self._last_date()
        self._week = 0

    def run(self) -> Timetable:
        """Return the timetable; what could not start is told in it as missed."""
        for task in self.tasks.values():
            if not self.network.threshold[task.gate]:
                self._hold(task.gate)
        week = quiet = 0
        while len(self.ended) < len(self.tasks) and quiet < _QUIET:
            if week >= self.calendar.horizon:
                break
            before = (len(self.begun), len(self.ended))
            self._week = week
            self._arrive(week)
            self._begin(week)
            self._fill(week)
            happened = before != (len(self.begun), len(self.ended))
            quiet = 0 if happened or self._expects(week) else quiet + 1
            week = self._next(week)
        return self._timetable()

    def _timetable(self) -> Timetable:
        slots = {
            number: Slot(
                first,
                self.last.get(number, first),
                self.minutes[number],
                self.tasks[number].instant,
                opens,
            )
            for number, (first, opens) in self.begun.items()
        }
        missed = [one for one in self.tasks if one not in self.ended]
        ready = [one for one in missed if self.tasks[one].gate in self._holds]
        return Timetable(self.style, slots, tuple(missed), tuple(ready))

    def _next(self, week: int) -> int:
        """Return the week after this one, or the first in which anything can happen."""
        waiting = [self.tasks[one] for one in self._special]
        idle = not self.under_way and not self._plain and self._ending
        if idle and all(t.full_time and not t.dated and t.release <= week for t in waiting):
            return max(week, min(self._ending)) + 1
        return week + 1

    def _expects(self, week: int) -> bool:
        """Say whether something runs, or dates are still to come."""
        paced = bool(self.under_way) and self.calendar.ever_minutes(week)
        return paced or bool(self._ending) or week < self._latest

    def _last_date(self) -> int:
        """Return the last week known in which something new may start or capacity changes."""
        calendar = self.calendar
        weeks = [calendar.settled, *(task.release for task in self.tasks.values())]
        weeks += [
            calendar.week_of(offer.starts)
            for task in self.tasks.values()
            if task.dated
            for offer in self._activity(task).item.offered
            if offer.starts is not None
        ]
        return max(weeks)

    def _activity(self, task: Task) -> Activity:
        return self.network.problem.activities[self.network.names[task.number]]

    # What ends, and what is had then

    def _arrive(self, week: int) -> None:
        """End what ended with the week before; let happen what takes no time."""
        for number in self._ending.pop(week - 1, ()):
            self._end(number)
        if not self._instants:
            return
        opens = week == 0
        moment = week if opens else week - 1
        happened = True
        while happened:
            waiting = [one for one in self._instants if one not in self.begun]
            self._instants = sorted(waiting, key=self._rank)
            tries = [self._try(self.tasks[one], moment, opens=opens) for one in self._instants]
            happened = any(tries)

    def _end(self, number: int) -> None:
        self.ended.add(number)
        self._hold(self.network.done[number])

    def _hold(self, node: int) -> None:
        """Let a node hold, and all gates that follow; batches play no part in time."""
        todo = [node]
        while todo:
            node = todo.pop()
            if node in self._holds or self.network.batch[node]:
                continue
            self._holds.add(node)
            for number in self._users.get(node, ()):
                self._enqueue(self.tasks[number])
            for parent in self.network.parents[node]:
                self._left[parent] -= 1
                if self._left[parent] == 0:
                    todo.append(parent)

    def _enqueue(self, task: Task) -> None:
        if task.plain and task.release <= self._week:
            heapq.heappush(self._plain, (self._rank(task.number), task.number))
        elif task.instant and not task.dated and not task.release:
            self._instants.append(task.number)
        else:
            self._special.append(task.number)

    # What begins

    def _begin(self, week: int) -> None:
        """Start what has its own rhythm, with study under way in between, by priority."""
        waiting, self._special = self._special, []
        for number in waiting:
            self._enqueue(self.tasks[number])
        under_way = () if self.style.yielding else self.under_way
        for number in sorted({*self._special, *under_way}, key=self._rank):
            if number in self.under_way:
                self._study(number, week)
            elif number not in self.begun:
                self._try(self.tasks[number], week, opens=True)
        self._special = [one for one in self._special if one not in self.begun]

    def _fill(self, week: int) -> None:
        """Fill the rest of the week with new study, or with what is under way if it yields."""
        under_way = sorted(self.under_way, key=self._rank) if self.style.yielding else []
        while self.load.room(week) > 0 and (self._plain or under_way):
            if under_way and (not self._plain or self._rank(under_way[0]) < self._plain[0][0]):
                self._study(under_way.pop(0), week)
                continue
            _, number = heapq.heappop(self._plain)
            if number not in self.begun:
                self._try(self.tasks[number], week, opens=True)

    def _rank(self, number: int) -> tuple[float, ...]:
        return (not self.tasks[number].started, *self.style.priority[number], number)

    def _try(self, task: Task, week: int, *, opens: bool) -> bool:
        """Start a task together with the corequisites that have not begun, or nothing at all."""
        if task.number in self.begun:
            return False
        best: tuple[int, float] | None = None
        for share in _SHARES if task.beside and task.days else ():
            attempt = _Attempt(week, opens, share)
            if self._start(task, attempt, frozenset()):
                last = max(self.last.get(number, week) for number in attempt.placed)
                best = min(best or (last, -share), (last, -share))
            self._undo(attempt)
        attempt = _Attempt(week, opens, -best[1] if best else 1.0)
        if not self._start(task, attempt, frozenset()):
            self._undo(attempt)
            return False
        for number in attempt.placed:
            if self.tasks[number].instant:
                self._end(number)
        return True

    def _undo(self, attempt: "_Attempt") -> None:
        for number in reversed(attempt.placed):
            self._withdraw(number)

    def _start(self, task: Task, attempt: "_Attempt", asking: frozenset[int]) -> bool:
        if not attempt.opens and not task.instant:
            return False  # what takes time begins with its week
        if task.gate not in self._holds or not self._may_begin(task, attempt.week):
            return False
        asking |= {task.number}
        for ways in task.beside:
            if any(way in self.begun or way in asking for way in ways):
                continue
            if not any(self._start(self.tasks[way], attempt, asking) for way in ways):
                return False
        return self._place(task, attempt)

    def _may_begin(self, task: Task, week: int) -> bool:
        if task.release > week:
            return False
        if task.number in self.style.waiting and not self._within_host(task, week):
            return False
        return not task.dated or is_offered(self._activity(task), self.calendar, week)

    def _within_host(self, task: Task, week: int) -> bool:
        """Say whether a host runs long enough, or none will come any more."""
        last = week + self.calendar.span(week, task.days) - 1
        fits = any(last <= self.last.get(host, -1) for host in task.hosts)
        return fits or all(host in self.begun for host in task.hosts)

    def _place(self, task: Task, attempt: "_Attempt") -> bool:
        week = attempt.week
        minutes: Minutes = {}
        if task.days:
            span = self.load.spread(task, week, share=attempt.share, stretch=self.style.stretch)
            if span is None or (task.full_time and not self.load.is_free(task, week, span[0])):
                return False
            last, minutes = span
            self.load.take(minutes)
            self._set_last(task.number, last)
            if task.full_time:
                self.load.occupy(task, week, last)
        self.begun[task.number] = (week, attempt.opens)
        self.minutes[task.number] = dict(minutes)
        attempt.placed.append(task.number)
        if task.minutes and not task.days:
            self.under_way[task.number] = task.minutes
            self._study(task.number, week)
        return True

    def _withdraw(self, number: int) -> None:
        task = self.tasks[number]
        self.load.give_back(self.minutes.pop(number))
        del self.begun[number]
        if task.full_time:
            self.load.vacate(task)
        last = self.last.pop(number, None)
        if last is not None:
            self._ending[last].remove(number)
            if not self._ending[last]:
                del self._ending[last]
        self.under_way.pop(number, None)

    def _set_last(self, number: int, week: int) -> None:
        self.last[number] = week
        self._ending.setdefault(week, []).append(number)

    def _study(self, number: int, week: int) -> None:
        """Use what is left of a week for study at one's own pace."""
        amount = min(self.under_way[number], self.load.room(week))
        if amount <= 0:
            return
        self.load.take({week: amount})
        self.minutes[number][week] = self.minutes[number].get(week, 0) + amount
        self.under_way[number] -= amount
        if not self.under_way[number]:
            del self.under_way[number]
            self._set_last(number, week)


class _Attempt:
    """The start of some tasks in one week: ``share`` is what each may take of it."""

    def __init__(self, week: int, opens: bool, share: float) -> None:  # noqa: FBT001 - one caller
        self.week = week
        self.opens = opens
        self.share = share
        self.placed: list[int] = []
