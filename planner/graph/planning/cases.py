"""Programs for a request: which of what could be done they look at, and what they keep to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from planner.graph.planning.cuts import Cuts
from planner.graph.planning.figures import Figure
from planner.graph.planning.guide import Guide
from planner.graph.planning.part import Part
from planner.graph.planning.program import Program
from planner.graph.planning.timed import Weeks
from planner.graph.solver import CancelledError, Found, Search, run

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from ortools.sat.python.cp_model import LinearExprT

    from planner.graph.planning.draft import Draft
    from planner.graph.planning.network import Network

    Kept = Mapping[Figure, int]

#: Nobody waits longer for a slow machine than so many seconds for each unit of effort.
PATIENCE = 4.0
#: So few activities more than needed are no burden for a program.
FEW = 4
#: What a single question may take of all that is left.
SHARE = 1 / 4
#: What a program takes before the solver begins to count.
EACH_VARIABLE = 5e-5
_CENTS = 100


class Case:
    """A program with its weeks, if time plays a part.

    It is solved in a more ``relaxed`` way where not time is what is saved.
    """

    def __init__(
        self,
        network: Network,
        among: Collection[int],
        horizon: int | None,
        *,
        fine: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.network = network
        self.program = Program(Part(network, among))
        self.weeks: Weeks | None = None
        self.relaxed = True
        if horizon is None:
            self.program.rule()
        else:
            self.weeks = Weeks(self.program, horizon, fine=fine, cancelled=cancelled)
            self.program.rule(self.weeks, instants=self.weeks.instants)

    @property
    def is_fine(self) -> bool:
        """Whether nothing more is to be had from a finer program."""
        return self.weeks is None or self.weeks.is_fine

    def keep(self, figure: Figure, most: int) -> None:
        """Rule out what has more of a figure."""
        self.program.cp.add(self.expression(figure) <= most)

    def aim(self, figure: Figure) -> None:
        """Look for the least of a figure, and no longer for that of another."""
        self.program.cp.clear_objective()  # type: ignore[no-untyped-call] # written in C++
        self.program.cp.minimize(self.expression(figure))
        self.relaxed = figure is not Figure.FINISH

    def expression(self, figure: Figure) -> LinearExprT:
        """Return a figure of what is done."""
        if figure is Figure.FINISH:
            assert self.weeks is not None
            return self.weeks.finish
        figures, does = self.network.figures, self.program.does
        least, alone = figures.least(figure), figures.alone(figure)
        terms: list[LinearExprT] = [runs * least[one] for one, runs in does.items()]
        for one, runs in does.items():
            if alone[one] > least[one]:
                hosts = [does[host] for host in figures.hosts[one] if host in does]
                outside = self.program.cp.new_bool_var(f"outside{one}")
                self.program.cp.add(outside >= runs - sum(hosts))
                terms.append(outside * (alone[one] - least[one]))
        return sum(terms)

    def hint(self, draft: Draft) -> None:
        """Begin the search at a draft."""
        index, names = self.network.index, draft.network.names
        slots = {
            index[names[one]]: slot
            for one, slot in draft.timetable.slots.items()
            if names[one] in index
        }
        self.program.hint(slots)
        if self.weeks is not None:
            self.weeks.hint(slots)


class Cases:
    """Makes programs for the network of a request, and solves them with a limited ``effort``.

    ``sure`` are the activities that every plan holds.
    """

    def __init__(
        self,
        network: Network,
        sure: Collection[int],
        effort: float,
        cancelled: Callable[[], bool],
    ) -> None:
        self.network = network
        self.sure = sure
        self.effort = effort
        self._cancelled = cancelled
        self._limits = network.problem.request.limits
        self._cuts: dict[Figure, Cuts] = {}
        self._among: dict[frozenset[tuple[Figure, int]], frozenset[int]] = {}

    def case(self, kept: Kept, horizon: int | None, *, fine: bool = False) -> Case:
        """Return a program that keeps to the budget and to the values of some figures."""
        self._go_on()
        among = self._possible(kept)
        self._go_on()
        case = Case(self.network, among, horizon, fine=fine, cancelled=self._cancelled)
        for figure, value in kept.items():
            if figure is not Figure.FINISH:
                case.keep(figure, value)
        if self._limits.budget is not None:
            case.keep(Figure.MONEY, round(self._limits.budget * _CENTS))
        return case

    def deadline(self) -> int | None:
        """Return the first week in which all must have been done, if there is one."""
        deadline, calendar = self._limits.deadline, self.network.problem.calendar
        return None if deadline is None else calendar.week_of(deadline + timedelta(days=1))

    def solve(self, case: Case, effort: float) -> tuple[Found, Guide | None]:
        """Return what the solver says and, if it has an answer, how to schedule that."""
        self._go_on()
        effort = min(effort, self.effort)
        search = Search(
            seconds=PATIENCE * effort + 1.0,
            effort=effort,
            workers=1,
            relaxed=case.relaxed,
            cancelled=self._cancelled,
        )
        found = run(case.program.cp, search)
        self.effort -= found.effort + EACH_VARIABLE * len(case.program.cp.proto.variables)
        if found.solver is None:
            return found, None
        solver, does = found.solver, case.program.does
        chosen = frozenset(one for one in does if solver.boolean_value(does[one]))
        moments = {} if case.weeks is None else case.weeks.moments(solver, chosen)
        return found, Guide(chosen, moments)

    def _go_on(self) -> None:
        if self._cancelled():
            raise CancelledError("Stopped.")

    def cuts(self, figure: Figure) -> Cuts:
        """Return the cuts of the network for a figure."""
        if figure not in self._cuts:
            least = self.network.figures.least(figure)
            everything = range(len(self.network.names))
            self._cuts[figure] = Cuts(self.network, least, self.sure, everything)
        return self._cuts[figure]

    def _possible(self, kept: Kept) -> frozenset[int]:
        """Return what may be part of a plan that keeps the values."""
        key = frozenset(
            (figure, value)
            for figure, value in kept.items()
            if figure not in (Figure.FINISH, Figure.TASTE)
            and any(self.network.figures.least(figure))
        )
        if key not in self._among:
            found = frozenset(range(len(self.network.names)))
            for figure, value in key:
                found &= self.cuts(figure).affordable(value)
            for less, among in self._among.items():
                found &= among if less < key else found
            self._among[key] = found
            self._among[key] = self._narrowed(dict(key), found)
        return self._among[key]

    def _narrowed(self, kept: Kept, among: frozenset[int]) -> frozenset[int]:
        """Return what is part of any choice with these values.

        Of what has not been seen yet as much as possible is asked for, until nothing is left.
        """
        figures = self.network.figures
        dear = {one for one in among if any(figures.least(figure)[one] for figure in kept)}
        seen: set[int] = set()
        while len(dear - seen) > FEW:
            case = self.case(kept, None)
            case.program.cp.maximize(case.program.count(dear - seen))
            found, guide = self.solve(case, self.effort * SHARE)
            if guide is None or not found.proved:
                return among
            if not dear & guide.chosen - seen:
                return among - dear | seen
            seen |= guide.chosen
        return among
