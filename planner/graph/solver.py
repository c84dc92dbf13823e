"""Running OR-Tools CP-SAT off the caller's thread: limits, the best answer so far, cancelling.

OR-Tools releases the interpreter lock while it searches, so other threads go on meanwhile.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from planner.errors import PlannerError

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, CpSolver

_LOOK_EVERY = 0.02  # seconds between two looks at `cancelled`
_GRAIN = 1e-6  # a bound that is so near to a whole number is that number


class CancelledError(PlannerError):
    """The user stopped the calculation."""


class Search(msgspec.Struct, frozen=True):
    """How long to search and with what: ``seconds``, threads, and a seed for equal answers.

    With one thread and an ``effort``, which CP-SAT counts in steps that take about a second, the
    answer is the same on every run unless ``seconds`` end the search before. ``relaxed`` puts all
    that it can into the linear relaxation, for problems of choice rather than of time.
    ``cancelled`` is asked fifty times a second; ``better`` is told each better objective value.
    """

    seconds: float = 10.0
    effort: float | None = None
    relaxed: bool = False
    workers: int = 2
    seed: int = 1
    cancelled: Callable[[], bool] = lambda: False
    better: Callable[[float], None] = lambda _objective: None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought: a solver to ask for values, or None with the reason.

    ``effort`` is what it took, in the unit of the search's own.
    """

    solver: CpSolver | None
    bound: float
    proved: bool
    infeasible: bool
    effort: float = 0.0

    @property
    def value(self) -> int | None:
        """The objective of the answer, where that is a whole number."""
        return None if self.solver is None else round(self.solver.objective_value)

    @property
    def floor(self) -> int:
        """The least that a whole number may be by the bound."""
        return math.ceil(self.bound - _GRAIN)


def run(model: CpModel, search: Search) -> Found:
    """Solve a model; raises CancelledError within a tenth of a second of being cancelled."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(search.seconds, 0.001)
    if search.effort is not None:
        solver.parameters.max_deterministic_time = max(search.effort, 0.001)
    solver.parameters.catch_sigint_signal = False  # else Ctrl-C would kill Python from then on
    if search.relaxed:
        solver.parameters.linearization_level = 2
    solver.parameters.num_workers = search.workers
    solver.parameters.random_seed = search.seed

    class _Teller(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            search.better(self.objective_value)

    status: list[int] = []
    thread = threading.Thread(
        target=lambda: status.append(int(solver.solve(model, _Teller()))), daemon=True
    )
    thread.start()
    while thread.is_alive():
        thread.join(_LOOK_EVERY)
        if search.cancelled():
            solver.stop_search()
            thread.join()
            raise CancelledError("Stopped.")
    (outcome,) = status
    has_answer = outcome in (int(cp_model.OPTIMAL), int(cp_model.FEASIBLE))
    return Found(
        solver=solver if has_answer else None,
        bound=solver.best_objective_bound,
        proved=outcome == int(cp_model.OPTIMAL),
        infeasible=outcome == int(cp_model.INFEASIBLE),
        effort=solver.response_proto.deterministic_time,
    )
