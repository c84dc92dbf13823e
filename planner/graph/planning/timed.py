"""Time in a constraint program: the week in which each thing may begin and has ended.

What stands here is less than what plans must keep to (nothing runs out, study fills weeks in any
shape), so what the program finds impossible no plan can do.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from planner.graph.calendar import DAYS
from planner.graph.planning.chains import chains
from planner.graph.planning.derive import prices_of
from planner.graph.planning.problem import is_offered

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from ortools.sat.python.cp_model import CpSolver, IntervalVar, IntVar

    from planner.graph.calendar import Calendar
    from planner.graph.planning.part import Part
    from planner.graph.planning.problem import Activity
    from planner.graph.planning.program import Program
    from planner.graph.planning.timetable import Slot

#: Study is put into single weeks if there are no more than so many pairs of item and week; more if
#: all shall be fine.
FEW_CELLS, MOST_CELLS = 1_500, 6_000


class Weeks:
    """An order of events by weeks; the end of an activity is the first week after it.

    ``weeks`` are those in which all has to be done. What is ``fine`` takes longer to solve.
    """

    def __init__(
        self,
        program: Program,
        weeks: int,
        *,
        fine: bool,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.program = program
        self._cancelled = cancelled
        self._most_cells = MOST_CELLS if fine else FEW_CELLS
        self._takes: dict[tuple[int, int], tuple[IntVar, IntVar]] = {}
        self.part: Part = program.part
        self.weeks = weeks
        network = self.part.network
        self.calendar: Calendar = network.problem.calendar
        self.activities: Sequence[Activity] = tuple(network.problem.activities.values())
        self.finish: IntVar = program.cp.new_int_var(0, weeks, "finish")
        least = [self._least(one) for one in range(len(network.names))]
        self._earliest = chains(network, prices_of(network, least, least=True))
        self.time: dict[int, IntVar] = {}
        for node in self.part.nodes:
            self.time[node] = self._week(self._earliest[node], f"time{node}")
        for one in self.part.activities:
            self._add_activity(one)
        self._share_full_time()
        self._share_minutes()

    @cached_property
    def instants(self) -> frozenset[int]:
        """The activities that take no time."""
        return frozenset(
            one
            for one in self.part.activities
            if not self.activities[one].minutes and not self.activities[one].days
        )

    def concerns(self, later: int, earlier: int) -> bool:
        """Say that all events stand in this order."""
        return later in self.time and earlier in self.time

    def after(self, later: int, earlier: int, when: Sequence[IntVar]) -> None:
        """Let one event come no earlier than another if all of some literals are true."""
        self.program.cp.add(self.time[later] >= self.time[earlier]).only_enforce_if(when)

    def finishes(self, activity: int) -> None:
        """Say nothing: how long things take is stated already."""

    def hint(self, slots: Mapping[int, Slot]) -> None:
        """Say where to begin the search."""
        for one, slot in slots.items():
            if one in self.program.does:
                start, end = self._events(one)
                first = slot.first if slot.opens or not slot.instant else slot.first + 1
                self.program.cp.add_hint(start, first)
                if one not in self.instants:
                    self.program.cp.add_hint(end, slot.last + 1)
        for (one, week), (works, amount) in self._takes.items():
            minutes = slots[one].minutes.get(week, 0) if one in slots else 0
            self.program.cp.add_hint(works, minutes > 0)
            self.program.cp.add_hint(amount, minutes)
        finish = max((slot.last + 1 for slot in slots.values()), default=0)
        self.program.cp.add_hint(self.finish, min(finish, self.weeks))

    def moments(self, solver: CpSolver, chosen: Collection[int]) -> dict[int, tuple[int, int]]:
        """Return when what is chosen begins and has ended in what a solver found."""
        events = {one: self._events(one) for one in chosen}
        return {one: (solver.value(a), solver.value(b)) for one, (a, b) in events.items()}

    def _events(self, one: int) -> tuple[IntVar, IntVar]:
        return self.time[self.part.start(one)], self.time[self.part.network.done[one]]

    def _week(self, first: int, name: str) -> IntVar:
        return self.program.cp.new_int_var(min(first, self.weeks), self.weeks, name)

    def _least(self, one: int) -> int:
        """Return how many weeks an activity takes at least, whenever it starts."""
        activity = self.activities[one]
        most = self._most_minutes
        study = -(-activity.minutes // most) if most else 0
        return max(-(-activity.days // DAYS), study)

    @cached_property
    def _most_minutes(self) -> int:
        settled = min(self.calendar.settled, self.weeks) + 1
        return max(self.calendar.minutes(week) for week in range(settled))

    @cached_property
    def _until(self) -> list[int]:
        """Return the minutes for study before each week."""
        found = [0]
        for week in range(self.weeks):
            found.append(found[-1] + self.calendar.minutes(week))
        return found

    def _add_activity(self, one: int) -> None:
        cp, activity, does = self.program.cp, self.activities[one], self.program.does[one]
        gate = self.part.gate(one)
        first = 0 if gate is None else self._earliest[gate]
        if activity.release is not None:
            first = max(first, self.calendar.week_of(activity.release))
        start = self.time[self.part.start(one)] = self._week(first, f"start{one}")
        if one in self.instants:
            self.time[self.part.network.done[one]] = start
        else:
            least = max(first + self._least(one), self._soonest_end(activity))
            end = self.time[self.part.network.done[one]] = self._week(least, f"end{one}")
            cp.add(end >= start + self._least(one)).only_enforce_if(does)
            if least > self.weeks:
                cp.add(does == 0)
        end = self.time[self.part.network.done[one]]
        cp.add(self.finish >= end).only_enforce_if(does)
        if activity.item.offered and not activity.started and one not in self.instants:
            self._offer(one, activity)

    def _soonest_end(self, activity: Activity) -> int:
        """Return the first week after an activity that begins with the plan."""
        study = next(
            (week for week, held in enumerate(self._until) if held >= activity.minutes),
            self.weeks + 1,
        )
        return max(study, self.calendar.span(0, activity.days) if activity.days else 0)

    def _offer(self, one: int, activity: Activity) -> None:
        from ortools.sat.python.cp_model import Domain

        weeks = [
            week for week in range(self.weeks + 1) if is_offered(activity, self.calendar, week)
        ]
        start, does = self.time[self.part.start(one)], self.program.does[one]
        domain = Domain.from_values(weeks)
        self.program.cp.add_linear_expression_in_domain(start, domain).only_enforce_if(does)

    def _share_full_time(self) -> None:
        """Let no two full-time items overlap but those of which one says that it may."""
        cp = self.program.cp
        spans = {
            one: self._span(one)
            for one in self.part.activities
            if self.activities[one].full_time_weeks
        }
        plain = [one for one in spans if not self._hosts(one)]
        if len(plain) > 1:
            cp.add_no_overlap([spans[one] for one in plain])
            weeks = [self.program.does[one] * self.activities[one].full_time_weeks for one in plain]
            cp.add(sum(weeks) <= self.finish)
        guests = [one for one in spans if self._hosts(one)]
        for place, guest in enumerate(guests):
            for other in (*plain, *guests[:place]):
                self._keep_apart(guest, other)

    def _hosts(self, one: int) -> list[int]:
        index = self.part.network.index
        names = self.activities[one].item.within
        return [index[name] for name in names if index.get(name) in self.program.does]

    def _span(self, one: int) -> IntervalVar:
        """Return the weeks of a full-time item; one that begins in half a week takes one more."""
        activity, (start, end) = self.activities[one], self._events(one)
        sizes = activity.full_time_weeks, self.calendar.span(0, activity.days)
        size = self.program.cp.new_int_var(*sizes, f"size{one}")
        return self.program.cp.new_optional_interval_var(
            start, size, end, self.program.does[one], f"span{one}"
        )

    def _keep_apart(self, one: int, other: int) -> None:
        """Let one of two lie before the other, or inside of it if it may."""
        cp, does = self.program.cp, self.program.does
        name = f"{one}_{other}"
        (start, end), (begin, last) = self._events(one), self._events(other)
        before, behind = cp.new_bool_var(f"before{name}"), cp.new_bool_var(f"behind{name}")
        ways = [before, behind]
        cp.add(end <= begin).only_enforce_if(before)
        cp.add(last <= start).only_enforce_if(behind)
        for host, inner, outer in (
            (other in self._hosts(one), (start, end), (begin, last)),
            (one in self._hosts(other), (begin, last), (start, end)),
        ):
            if host:
                inside = cp.new_bool_var(f"inside{name}")
                cp.add(outer[0] <= inner[0]).only_enforce_if(inside)
                cp.add(inner[1] <= outer[1]).only_enforce_if(inside)
                ways.append(inside)
        cp.add_bool_or(ways).only_enforce_if(does[one], does[other])

    def _share_minutes(self) -> None:
        """Let all study fit into the weeks up to the finish, and into each week where few are."""
        cp, does = self.program.cp, self.program.does
        students = [one for one in self.part.activities if self.activities[one].minutes]
        room = cp.new_int_var(0, self._until[-1], "room")
        cp.add_element(self.finish, self._until, room)
        cp.add(sum(does[one] * self.activities[one].minutes for one in students) <= room)
        firsts = {one: self._first(one) for one in students}
        cells = sum(max(0, self.weeks - week) for week in firsts.values())
        self.is_fine = cells <= self._most_cells
        if self.is_fine:
            self._fill_weeks(firsts)
        else:
            self._fill_spans(students, room, -(-cells // self._most_cells))

    def _fill_week(self, one: int, week: int) -> tuple[IntVar, IntVar]:
        """Return whether an activity is under way in a week, and its minutes then."""
        cp, (start, end) = self.program.cp, self._events(one)
        most = min(self.activities[one].minutes, self.calendar.minutes(week))
        works = cp.new_bool_var(f"works{one}_{week}")
        amount = cp.new_int_var(0, most, f"takes{one}_{week}")
        cp.add(amount <= most * works)
        cp.add(start <= week).only_enforce_if(works)
        cp.add(end > week).only_enforce_if(works)
        self._takes[one, week] = works, amount
        return works, amount

    def _even(self, one: int, amounts: Mapping[int, tuple[IntVar, IntVar]]) -> None:
        """Let the weeks of a course have equal minutes, but for one."""
        cp, does, (start, end) = self.program.cp, self.program.does[one], self._events(one)
        rate = cp.new_int_var(0, self.activities[one].minutes, f"rate{one}")
        for week, (works, amount) in amounts.items():
            begun, over = cp.new_bool_var(f"begun{week}"), cp.new_bool_var(f"over{week}")
            cp.add(start > week).only_enforce_if(~begun, does)
            cp.add(end <= week).only_enforce_if(over, does)
            cp.add_bool_or([works, ~begun, over, ~does])
            cp.add(amount >= rate).only_enforce_if(works)
            cp.add(amount <= rate + 1).only_enforce_if(works)

    def _fill_spans(self, students: Sequence[int], room: IntVar, step: int) -> None:
        """Let what ends before a week, and what starts from it on, fit in there."""
        cp, does = self.program.cp, self.program.does
        for week in range(step, self.weeks, step):
            if self._cancelled():
                return  # whoever asked for this has no use for it any more
            early, late = [], []
            for one in students:
                minutes, (start, end) = self.activities[one].minutes, self._events(one)
                if end.proto.domain[0] <= week:
                    ended = cp.new_bool_var(f"ended{one}_{week}")
                    cp.add(end > week).only_enforce_if(~ended, does[one])
                    early.append(minutes * ended)
                waits = cp.new_bool_var(f"waits{one}_{week}")
                cp.add(start < week).only_enforce_if(~waits, does[one])
                late.append(minutes * waits)
            cp.add(sum(early) <= self._until[week])
            goes_on = cp.new_bool_var(f"goes_on{week}")
            cp.add(self.finish <= week).only_enforce_if(~goes_on)
            cp.add(sum(late) <= room - self._until[week]).only_enforce_if(goes_on)

    def _first(self, one: int) -> int:
        gate = self.part.gate(one)
        return 0 if gate is None else min(self._earliest[gate], self.weeks)

    def _fill_weeks(self, firsts: Mapping[int, int]) -> None:
        """Let study lie in weeks between start and end, and no week hold more than it has."""
        cp = self.program.cp
        used: list[list[IntVar]] = [[] for _ in range(self.weeks)]
        for one, first in firsts.items():
            if self._cancelled():
                return
            minutes = self.activities[one].minutes
            amounts = {
                week: self._fill_week(one, week)
                for week in range(first, self.weeks)
                if self.calendar.minutes(week)
            }
            for week, (_, amount) in amounts.items():
                used[week].append(amount)
            cp.add(
                sum(amount for _, amount in amounts.values()) == minutes * self.program.does[one]
            )
            if self.activities[one].days:
                self._even(one, amounts)
        for week, shares in enumerate(used):
            if len(shares) > 1:
                cp.add(sum(shares) <= self.calendar.minutes(week))
