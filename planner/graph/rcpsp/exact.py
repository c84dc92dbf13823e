"""The best schedule by constraint programming: OR-Tools CP-SAT, imported when called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.graph.rcpsp.project import Activity, Answer, Project, Schedule
from planner.graph.solver import Search, run

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import (
        Constraint,
        CpModel,
        CpSolver,
        Domain,
        IntervalVar,
        IntVar,
    )


def solve(project: Project, search: Search, hint: Schedule | None = None) -> Answer:
    """Return the schedule with the least makespan that was found within the search's limits.

    ``hint`` is a schedule to start from; only better or equal ones are looked for.
    """
    if hint is not None and hint.makespan <= project.makespan_bound:
        return Answer(schedule=hint, bound=hint.makespan, proved=True)
    model = _Model(project, hint)
    found = run(model.cp, search)
    bound = project.makespan_bound
    if found.solver is None:
        proved = found.infeasible and hint is not None
        return Answer(schedule=hint, bound=bound, proved=proved, infeasible=found.infeasible)
    schedule = model.schedule(found.solver)
    bound = max(bound, min(round(found.bound), schedule.makespan))
    return Answer(schedule=schedule, bound=bound, proved=bound >= schedule.makespan)


class _Model:
    def __init__(self, project: Project, hint: Schedule | None) -> None:
        from ortools.sat.python import cp_model

        self.cp: CpModel = cp_model.CpModel()
        self._project = project
        self._horizon = hint.makespan if hint else _horizon(project)
        self._starts: list[IntVar] = []
        self._ends: list[IntVar] = []
        self._runs: list[IntVar | None] = []
        self._takes: dict[tuple[int, int, int], IntVar] = {}
        self._uses: list[list[tuple[IntervalVar, IntVar | int]]] = [[] for _ in project.capacity]
        for index, activity in enumerate(project.activities):
            self._add(index, activity)
        self._add_order()
        self._add_rules()
        self._add_conflicts()
        self._add_capacity()
        self._makespan = self.cp.new_int_var(project.makespan_bound, self._horizon, "makespan")
        for index, end in enumerate(self._ends):
            if not project.followers[index] or project.rules:
                self._when(index, self.cp.add(end <= self._makespan))
        self.cp.minimize(self._makespan)
        if hint is not None:
            self._hint(hint)

    def schedule(self, solver: CpSolver) -> Schedule:
        starts: list[int | None] = []
        ends: list[int | None] = []
        spread: list[tuple[tuple[int, ...], ...]] = []
        for index, activity in enumerate(self._project.activities):
            runs = self._runs[index]
            if runs is not None and not solver.boolean_value(runs):
                starts.append(None)
                ends.append(None)
                spread.append(())
                continue
            start, end = solver.value(self._starts[index]), solver.value(self._ends[index])
            takes = self._spread(solver, index, activity, range(start, end))
            if takes and not activity.windows:
                start, end, takes = _trimmed(activity, start, end, takes)
            starts.append(start)
            ends.append(end)
            spread.append(takes)
        return Schedule(tuple(starts), tuple(ends), tuple(spread))

    def _add(self, index: int, activity: Activity) -> None:
        project, cp = self._project, self.cp
        head = project.heads[index]
        latest = self._horizon if activity.deadline is None else activity.deadline
        tail = project.tails[index]
        last = max(head, min(latest, self._horizon - tail) - project.least_duration(index))
        runs = None if index in project.forced else cp.new_bool_var(f"runs{index}")
        start = cp.new_int_var(head, last, f"start{index}")
        self._runs.append(runs)
        self._starts.append(start)
        if activity.windows:
            domain = _domain([(first, end - 1) for first, end in activity.windows])
            self._when(index, cp.add_linear_expression_in_domain(start, domain))
        if activity.elastic:
            self._add_elastic(index, activity, head, min(latest, self._horizon - tail))
        else:
            self._add_rigid(index, activity)

    def _add_rigid(self, index: int, activity: Activity) -> None:
        start, runs = self._starts[index], self._runs[index]
        end = self.cp.new_int_var(0, self._horizon, f"end{index}")
        self.cp.add(end == start + activity.duration)
        self._ends.append(end)
        demands = [(resource, need) for resource, need in enumerate(activity.demand) if need]
        if not demands or not activity.duration:
            return
        name = f"run{index}"
        if runs is None:
            interval = self.cp.new_fixed_size_interval_var(start, activity.duration, name)
        else:
            interval = self.cp.new_optional_fixed_size_interval_var(
                start, activity.duration, runs, name
            )
        for resource, need in demands:
            self._uses[resource].append((interval, need))

    def _add_elastic(self, index: int, activity: Activity, head: int, latest: int) -> None:
        cp, start, runs = self.cp, self._starts[index], self._runs[index]
        end = cp.new_int_var(head, max(latest, head), f"end{index}")
        self._ends.append(end)
        self._when(index, cp.add(end >= start + activity.duration))
        periods = range(head, latest)
        works = {period: cp.new_bool_var(f"works{index}_{period}") for period in periods}
        for period, working in works.items():
            cp.add(start <= period).only_enforce_if(working)
            cp.add(end > period).only_enforce_if(working)
        for resource, work in enumerate(activity.work):
            if not work:
                continue
            amounts = []
            for period, working in works.items():
                most = min(work, self._project.available(resource, period))
                amount = cp.new_int_var(0, most, f"take{index}_{resource}_{period}")
                cp.add(amount <= most * working)
                amounts.append(amount)
                self._takes[index, resource, period] = amount
                interval = cp.new_fixed_size_interval_var(period, 1, f"in{index}_{period}")
                self._uses[resource].append((interval, amount))
            cp.add(sum(amounts) == (work if runs is None else work * runs))

    def _add_order(self) -> None:
        for index, activity in enumerate(self._project.activities):
            for before in dict.fromkeys(activity.after):
                constraint = self.cp.add(self._starts[index] >= self._ends[before])
                runs = [self._runs[both] for both in (index, before)]
                constraint.only_enforce_if([both for both in runs if both is not None])

    def _add_rules(self) -> None:
        for index, askers in enumerate(self._project.askers):
            asking = [runs for one in askers if (runs := self._runs[one]) is not None]
            if self._runs[index] is not None and len(asking) == len(askers):
                self._when(index, self.cp.add_bool_or(asking))
        for rule in self._project.rules:
            chosen = [1 if (runs := self._runs[index]) is None else runs for index in rule.of]
            self._when(rule.when, self.cp.add(sum(chosen) >= rule.n))

    def _add_capacity(self) -> None:
        for resource, row in enumerate(self._project.capacity):
            uses = list(self._uses[resource])
            most = max(row)
            for first, end, capacity in _levels(row, self._horizon):
                if capacity < most:
                    block = self.cp.new_fixed_size_interval_var(first, end - first, "block")
                    uses.append((block, most - capacity))
            if uses:
                intervals, amounts = zip(*uses, strict=True)
                self.cp.add_cumulative(intervals, amounts, most)

    def _add_conflicts(self) -> None:
        """Let two that can never run together be decided one way or the other.

        The capacities say so already; as decisions of their own they make proofs much shorter.
        """
        for one, other in self._project.conflicts:
            first = self.cp.new_bool_var(f"first{one}_{other}")
            self.cp.add(self._starts[other] >= self._ends[one]).only_enforce_if(first)
            self.cp.add(self._starts[one] >= self._ends[other]).only_enforce_if(~first)

    def _when(self, index: int, constraint: Constraint) -> None:
        """Make a constraint hold only if the activity runs."""
        runs = self._runs[index]
        if runs is not None:
            constraint.only_enforce_if(runs)

    def _hint(self, hint: Schedule) -> None:
        for index, start in enumerate(hint.starts):
            runs = self._runs[index]
            if runs is not None:
                self.cp.add_hint(runs, start is not None)
            if start is None:
                continue
            self.cp.add_hint(self._starts[index], start)
            for resource, row in enumerate(hint.spread[index]):
                for offset, amount in enumerate(row):
                    variable = self._takes.get((index, resource, start + offset))
                    if variable is not None:
                        self.cp.add_hint(variable, amount)

    def _spread(
        self, solver: CpSolver, index: int, activity: Activity, periods: range
    ) -> tuple[tuple[int, ...], ...]:
        if not activity.elastic:
            return ()
        return tuple(
            tuple(
                solver.value(self._takes[index, resource, period])
                if (index, resource, period) in self._takes
                else 0
                for period in periods
            )
            for resource in range(len(activity.work))
        )


def _trimmed(
    activity: Activity, start: int, end: int, takes: tuple[tuple[int, ...], ...]
) -> tuple[int, int, tuple[tuple[int, ...], ...]]:
    """Cut idle periods off both ends of an elastic activity."""
    used = [offset for offset in range(end - start) if any(row[offset] for row in takes)]
    first = min(used[0], end - start - activity.duration)
    length = max(used[-1] + 1 - first, activity.duration)
    return (
        start + first,
        start + first + length,
        tuple(row[first : first + length] for row in takes),
    )


def _horizon(project: Project) -> int:
    """Return a period by which some schedule has ended, if there is one at all."""
    durations = sum(project.least_duration(index) for index in range(len(project.activities)))
    work = sum(amount for activity in project.activities for amount in activity.work)
    dates = max(
        max(activity.release, *(end for _, end in activity.windows), 0)
        for activity in project.activities
    )
    return durations + work + dates + max((len(row) for row in project.capacity), default=0)


def _domain(ranges: list[tuple[int, int]]) -> Domain:
    from ortools.sat.python.cp_model import Domain

    return Domain.from_intervals([list(pair) for pair in ranges])


def _levels(row: tuple[int, ...], horizon: int) -> list[tuple[int, int, int]]:
    """Return the capacity as (first period, end, amount) with neighbours that differ."""
    levels: list[tuple[int, int, int]] = []
    for period in range(horizon):
        amount = row[min(period, len(row) - 1)]
        if levels and levels[-1][2] == amount:
            levels[-1] = (levels[-1][0], period + 1, amount)
        else:
            levels.append((period, period + 1, amount))
    return levels
