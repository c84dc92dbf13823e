"""From a good plan to the best one: figure by figure, with a proof or a bound.

A policy saves several figures, the most important first. Each is settled in turn while those
before keep their values: by cuts, which take no solver, then by constraint programs. What a
program finds is scheduled like any other choice; what it proves holds for every plan, because it
asks less of one than the rules do.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from planner.graph.planning.bounds import least_weeks
from planner.graph.planning.cuts import Cuts
from planner.graph.planning.derive import GOAL
from planner.graph.planning.draft import Draft
from planner.graph.planning.figures import SAVED, Figure
from planner.graph.planning.guide import Guide
from planner.graph.planning.program import Part, Program
from planner.graph.planning.timed import Weeks
from planner.graph.solver import CancelledError, Found, Search, run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ortools.sat.python.cp_model import LinearExprT

    from planner.graph.drafting import Drafting

#: How many choices are tried that the program holds possible in a time in which none was found.
MOST_REFUSALS = 3
#: Nobody waits longer for a slow machine than so many seconds for each unit of effort.
PATIENCE = 4.0
_CENTS = 100


class Optimum:
    """Improves a draft and tells how good it can be.

    ``effort`` is what the solver may spend, about in seconds; the same effort gives the same answer
    on every run. ``best`` is the best draft so far, ``bounds`` what no plan can beat in a figure as
    long as it is as good in those before, ``proved`` whether nothing is better in any.
    ``impossible`` tells that no plan keeps the limits.
    """

    def __init__(
        self,
        drafting: Drafting,
        draft: Draft | None,
        effort: float,
        told: Callable[[Draft], None] = lambda _draft: None,
    ) -> None:
        self.drafting = drafting
        self.network = drafting.network
        self.best = draft
        self.effort = effort
        self.told = told
        self.bounds: dict[Figure, int] = {}
        self.proved = False
        self.impossible = False
        self._limits = drafting.request.limits
        self._cuts: dict[Figure, Cuts] = {}

    def search(self) -> None:
        """Search until all is proved, the effort is spent, or somebody cancels."""
        try:
            self._search()
        except CancelledError:
            self.proved = False

    def is_open(self) -> bool:
        """Say whether the first draft may not be the best, so that searching takes a while."""
        return self.effort > 0

    def _search(self) -> None:
        if not self.network.complete or self.network.open_threshold[self.network.goal] == 0:
            return
        if self.best is None or not self.best.fits:
            self._look_for_any()
        if self.best is None or not self.best.fits:
            return
        kept: dict[Figure, int] = {}
        proved = True
        saved = SAVED[self._limits.policy]
        for place, figure in enumerate((*saved, Figure.TASTE)):
            bound = self._settled(figure, kept, self.effort / (1 + len(saved) - place))
            value = self._value(figure)
            if proved and figure is not Figure.TASTE:
                self.bounds[figure] = min(bound, value)
                proved = bound >= value
            kept[figure] = value
        self.proved = proved

    def _settled(self, figure: Figure, kept: Mapping[Figure, int], effort: float) -> int:
        """Look for less of a figure; return its bound for plans that keep the values before."""
        bound = self._cut(figure)
        for timed in self._kinds(figure, kept):
            bound = max(bound, self._solved(figure, kept, effort, timed=timed))
            if bound >= self._value(figure):
                break
        return bound

    def _kinds(self, figure: Figure, kept: Mapping[Figure, int]) -> Iterator[bool]:
        """Yield whether to search with time, as long as more can be hoped for."""
        needs_time = figure is Figure.FINISH or Figure.FINISH in kept
        if self._cut(figure) < self._value(figure) and not needs_time:
            yield False
        if needs_time or self._limits.deadline is not None:
            yield True

    def _solved(
        self, figure: Figure, kept: Mapping[Figure, int], effort: float, *, timed: bool
    ) -> int:
        """Solve programs until one is a plan as well; return the bound that the first proved."""
        bound = self._cut(figure)
        refused: list[frozenset[int]] = []
        while bound < self._value(figure) and len(refused) < MOST_REFUSALS and effort > 0:
            assert self.best is not None
            case = _Case(self, kept, self._horizon(figure, kept) if timed else None)
            for chosen in refused:
                case.program.forbid(chosen)
            found, guide = case.minimise(figure, effort)
            self.effort -= found.effort
            effort -= found.effort
            if not refused:
                bound = max(bound, self._value(figure) if found.infeasible else found.floor)
            if guide is None or not self._is_less(figure, found):
                break
            self._realise(guide)
            refused.append(guide.chosen)
        return bound

    def _is_less(self, figure: Figure, found: Found) -> bool:
        return found.value is not None and found.value < self._value(figure)

    def _look_for_any(self) -> None:
        """Look for a plan that keeps the limits where lists found none."""
        deadline = self._limits.deadline
        if self.best is None and deadline is None:
            return
        refused: list[frozenset[int]] = []
        while len(refused) < MOST_REFUSALS and self.effort > 0:
            first = SAVED[self._limits.policy][0]
            case = _Case(self, {}, None if deadline is None else self._horizon(first, {}))
            for chosen in refused:
                case.program.forbid(chosen)
            found, guide = case.minimise(first, self.effort / 2)
            self.effort -= found.effort
            self.impossible = found.infeasible and not refused
            if guide is None:
                return
            self._realise(guide)
            if self.best is not None and self.best.fits:
                return
            refused.append(guide.chosen)

    def _realise(self, guide: Guide) -> None:
        """Make a draft of what a program found, and keep it if it is better."""
        chosen = guide.chosen
        while True:
            draft = self.drafting.draft(self.network, chosen, guide)
            if not isinstance(draft, Draft):
                return
            if self.best is None or draft.key < self.best.key:
                self.best = draft
                if draft.fits:
                    self.told(draft)
            used = _used(draft)
            if used == chosen:
                return
            chosen = used

    def _horizon(self, figure: Figure, kept: Mapping[Figure, int]) -> int:
        """Return by which week all has to be done."""
        calendar, deadline = self.network.problem.calendar, self._limits.deadline
        ends = [kept[Figure.FINISH]] if Figure.FINISH in kept else []
        if figure is Figure.FINISH and self.best is not None and self.best.fits:
            ends.append(self.best.weeks)
        if deadline is not None:
            ends.append(calendar.week_of(deadline + timedelta(days=1)))
        return min(ends)

    # Figures

    def _value(self, figure: Figure) -> int:
        assert self.best is not None
        return self.best.weeks if figure is Figure.FINISH else self.best.figure(figure)

    def _cut(self, figure: Figure) -> int:
        if figure is Figure.FINISH:
            return least_weeks(self.network, self.drafting.sure)
        return self.cuts(figure).total

    def cuts(self, figure: Figure) -> Cuts:
        """Return the cuts of the network for a figure."""
        if figure not in self._cuts:
            least = self.network.figures.least(figure)
            everything = range(len(self.network.names))
            self._cuts[figure] = Cuts(self.network, least, self.drafting.sure, everything)
        return self._cuts[figure]


class _Case:
    """A program with the limits of a request and the values to keep."""

    def __init__(self, optimum: Optimum, kept: Mapping[Figure, int], horizon: int | None) -> None:
        self.optimum = optimum
        self.network = optimum.network
        self.limits = optimum.drafting.request.limits
        self.program = Program(Part(self.network, self._among(kept)))
        self.weeks: Weeks | None = None
        if horizon is not None:
            self.weeks = Weeks(self.program, horizon)
            self.program.rule(self.weeks, instants=self.weeks.instants)
        else:
            self.program.rule()
        for figure, value in kept.items():
            if figure is not Figure.FINISH:
                self.program.cp.add(self._expression(figure) <= value)
        if self.limits.budget is not None:
            cents = round(self.limits.budget * _CENTS)
            self.program.cp.add(self._expression(Figure.MONEY) <= cents)
        self._hint()

    def minimise(self, figure: Figure, effort: float) -> tuple[Found, Guide | None]:
        """Return what the solver says and, if it has an answer, how to schedule that."""
        if figure is Figure.FINISH:
            assert self.weeks is not None
            self.program.cp.minimize(self.weeks.finish)
        else:
            self.program.cp.minimize(self._expression(figure))
        search = Search(
            seconds=PATIENCE * effort + 1.0,
            effort=effort,
            workers=1,
            cancelled=self.optimum.drafting.cancelled,
        )
        found = run(self.program.cp, search)
        if found.solver is None:
            return found, None
        solver, does = found.solver, self.program.does
        chosen = frozenset(one for one in does if solver.boolean_value(does[one]))
        moments = {} if self.weeks is None else self.weeks.moments(solver, chosen)
        return found, Guide(chosen, moments)

    def _expression(self, figure: Figure) -> LinearExprT:
        return self.network.figures.expression(figure, self.program)

    def _among(self, kept: Mapping[Figure, int]) -> frozenset[int]:
        """Return what may be part of a plan that keeps the values."""
        found = frozenset(range(len(self.network.names)))
        for figure, value in kept.items():
            if figure is not Figure.FINISH:
                found &= self.optimum.cuts(figure).affordable(value)
        return found

    def _hint(self) -> None:
        best = self.optimum.best
        if best is not None and best.fits:
            index = self.network.index
            names = best.network.names
            slots = {
                index[names[one]]: slot
                for one, slot in best.timetable.slots.items()
                if names[one] in index
            }
            self.program.hint(slots)
            if self.weeks is not None:
                self.weeks.hint(slots)


def _used(draft: Draft) -> frozenset[int]:
    """Return what the goal rests on in a draft, and what that needs beside it."""
    found: set[int] = set()
    todo = list(draft.rests[GOAL])
    while todo:
        one = todo.pop()
        if one not in found:
            found.add(one)
            todo += draft.rests[one]
            todo += [way for ways in draft.tasks[one].beside for way in ways]
    return frozenset(found)
