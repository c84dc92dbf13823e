"""From a good plan to the best one: figure by figure, with a proof or a bound.

A policy saves several figures, the most important first. Each is settled in turn while those
before keep their values: by cuts, which take no solver, then by constraint programs. What a
program finds is scheduled like any other choice; what it proves holds for every plan, because it
asks less of one than the rules do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.graph.planning.bounds import least_weeks
from planner.graph.planning.cases import Case, Cases
from planner.graph.planning.derive import GOAL
from planner.graph.planning.draft import Draft
from planner.graph.planning.figures import SAVED, Figure
from planner.graph.solver import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from planner.graph.drafting import Drafting
    from planner.graph.planning.guide import Guide

#: How many choices are tried that the program holds possible in a time in which none was found.
MOST_REFUSALS = 3


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
        self.told = told
        self.bounds: dict[Figure, int] = {}
        self.proved = False
        self.impossible = False
        self._saved = SAVED[drafting.request.limits.policy]
        self._cases = Cases(self.network, drafting.sure, effort, drafting.cancelled)
        self._deadline = self._cases.deadline()

    def offer(self, draft: Draft | None) -> None:
        """Keep a draft if it is better than the best so far."""
        if draft is not None and (self.best is None or draft.key < self.best.key):
            self.best = draft
            if draft.fits:
                self.told(draft)

    def search(self) -> None:
        """Search until all is proved, the effort is spent, or somebody cancels."""
        if not self.network.complete or self.network.open_threshold[self.network.goal] == 0:
            return
        try:
            if self.best is None or not self.best.fits:
                self._look_for_any()
            if self.best is not None and self.best.fits:
                self._settle()
        except CancelledError:
            return

    def _settle(self) -> None:
        """Settle one figure after the other, in the end what decides among equals."""
        kept: dict[Figure, int] = {}
        proved = True
        for place, figure in enumerate(self._saved):
            share = self._cases.effort / (len(self._saved) - place)
            bound = self._settled(figure, kept, share)
            value = self._value(figure)
            if proved:
                self.bounds[figure] = min(bound, value)
                proved = bound >= value
            kept[figure] = value
        self.proved = proved
        self._settled(Figure.TASTE, kept, self._cases.effort)

    def _settled(self, figure: Figure, kept: Mapping[Figure, int], effort: float) -> int:
        """Look for less of a figure; return its bound for plans that keep the values before."""
        bound = self._least(figure)
        for horizon in self._horizons(figure, kept):
            if bound < self._value(figure):
                bound = max(bound, self._solved(figure, kept, effort, horizon))
        return bound

    def _horizons(self, figure: Figure, kept: Mapping[Figure, int]) -> Iterator[int | None]:
        """Yield the weeks to search in, None where time plays no part."""
        ends = [] if self._deadline is None else [self._deadline]
        if figure is Figure.FINISH:
            ends.append(self._value(figure))
        elif Figure.FINISH in kept:
            ends.append(kept[Figure.FINISH])
        if figure is not Figure.FINISH and (Figure.FINISH not in kept or figure is Figure.TASTE):
            yield None
        if ends and figure is not Figure.TASTE:
            yield min(ends)

    def _solved(
        self, figure: Figure, kept: Mapping[Figure, int], effort: float, horizon: int | None
    ) -> int:
        """Solve programs until one is a plan as well; return the bound that the first proved."""
        bound, fine = self._least(figure), False
        refused: list[frozenset[int]] = []
        while len(refused) < MOST_REFUSALS and effort > 0:
            case = self._case(kept, horizon, refused, fine=fine)
            case.aim(figure)
            before = self._cases.effort
            found, guide = self._cases.solve(case, effort)
            if not refused:
                bound = max(bound, self._value(figure) if found.infeasible else found.floor)
            if guide is None or found.value is None or found.value >= self._value(figure):
                break
            if figure is Figure.FINISH:
                guide = self._lean(case, found.value, guide, effort)
            self._realise(guide, found.value if figure is Figure.FINISH else horizon)
            effort -= before - self._cases.effort
            if bound >= self._value(figure):
                break
            if fine or case.is_fine:
                refused.append(guide.chosen)
            fine = True
        return bound

    def _case(
        self,
        kept: Mapping[Figure, int],
        horizon: int | None,
        refused: list[frozenset[int]],
        *,
        fine: bool = False,
    ) -> Case:
        case = self._cases.case(kept, horizon, fine=fine)
        if self.best is not None and self.best.fits:
            case.hint(self.best)
        for chosen in refused:
            case.program.forbid(chosen)
        return case

    def _lean(self, case: Case, finish: int, guide: Guide, effort: float) -> Guide:
        """Return a guide to the same finish that does nothing in vain."""
        case.keep(Figure.FINISH, finish)
        case.aim(Figure.WORK)
        _, lean = self._cases.solve(case, effort / 2)
        return lean or guide

    def _look_for_any(self) -> None:
        """Look for a plan that keeps the limits where lists found none."""
        if self.best is None and self._deadline is None:
            return
        first = Figure.MONEY if self._deadline is None else self._saved[0]
        refused: list[frozenset[int]] = []
        while len(refused) < MOST_REFUSALS and self._cases.effort > 0:
            case = self._case({}, self._deadline, refused)
            case.aim(first)
            found, guide = self._cases.solve(case, self._cases.effort / 2)
            self.impossible = found.infeasible and not refused
            if guide is None:
                return
            self._realise(guide, self._deadline)
            if self.best is not None and self.best.fits:
                return
            refused.append(guide.chosen)

    def _realise(self, guide: Guide, by: int | None) -> None:
        """Make drafts of what a program found, to be done ``by`` a week, and keep the best."""
        draft = self._drafted(guide)
        if draft is None or by is None or draft.weeks <= by:
            return
        case = Case(self.network, draft.chosen, draft.weeks, fine=True)
        for does in case.program.does.values():
            case.program.cp.add(does == 1)
        case.hint(draft)
        case.aim(Figure.FINISH)
        found, better = self._cases.solve(case, self._cases.effort / 2)
        if better is not None and found.value is not None and found.value < draft.weeks:
            self._drafted(better)

    def _drafted(self, guide: Guide) -> Draft | None:
        """Schedule a choice, and what is left of it without what nothing rests upon."""
        chosen = guide.chosen
        while True:
            draft = self.drafting.draft(self.network, chosen, guide)
            if not isinstance(draft, Draft):
                return None
            self.offer(draft)
            used = _used(draft)
            if used == chosen:
                return draft
            chosen = used

    def _value(self, figure: Figure) -> int:
        assert self.best is not None
        return self.best.weeks if figure is Figure.FINISH else self.best.figure(figure)

    def _least(self, figure: Figure) -> int:
        if figure is Figure.FINISH:
            return least_weeks(self.network, self.drafting.sure)
        return self._cases.cuts(figure).total


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
