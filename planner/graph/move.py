"""Moving one item of a plan to another week, with the others in the order that they had."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

import msgspec
from msgspec.structs import replace

from planner.graph.calendar import DAYS
from planner.graph.difference import placed
from planner.graph.plan import Request, make_plan, outcome_of
from planner.graph.planning.bounds import bounds
from planner.graph.planning.draft import Draft
from planner.graph.planning.engine import Engine
from planner.graph.planning.landmarks import landmarks
from planner.graph.planning.lapses import Validity
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.tasks import tasks_of
from planner.graph.planning.timetable import Style
from planner.graph.replanning.wishes import wishes
from planner.graph.standing import Standing
from planner.model import Outcome, Pin, Placement, Plan, needs


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan would be with an item pinned to a week.

    ``start`` is when the item can begin from that week on; None if it cannot. ``holding`` are the
    items that end last of those that it comes after. ``late`` is the day on which the plan would
    end if that is after its deadline.
    """

    request: Request
    outcome: Outcome
    start: date | None
    holding: tuple[str, ...] = ()
    late: date | None = None


def move(
    standing: Standing,
    plan: Plan,
    item: str,
    first: date,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Move:
    """Pin an item to the week of a day, before or after its present one.

    Whether it can begin there is for the caller to see. Raises RefusedError for what cannot be
    asked.
    """
    asked = wishes(standing.library, plan, standing.today)
    first = max(first, asked.limits.start or standing.today)
    pins = tuple(pin for pin in asked.pinned if pin.item != item)
    request = replace(asked, pinned=(*pins, Pin(item, first)))
    draft = _Moving(standing, request, plan, item, first).draft()
    if draft is None:
        outcome = make_plan(standing, request, cancelled=cancelled, seconds=0)
    else:
        network = draft.network
        outcome = outcome_of(draft, bounds(network, landmarks(network)), cancelled)
        outcome = replace(outcome, policy=request.limits.policy)
    found = placed(outcome)
    start = found[item].start if item in found else None
    deadline = request.limits.deadline
    late = draft is not None and deadline is not None and draft.finish > deadline
    return Move(
        request=request,
        outcome=outcome,
        start=start,
        holding=_holding(standing, found, item),
        late=outcome.finish if late else None,
    )


def _holding(standing: Standing, found: Mapping[str, Placement], item: str) -> tuple[str, ...]:
    """Return what is done last of what an item needs."""
    if item not in standing.structure.items:
        return ()
    names: set[str] = set()
    for need in needs(standing.structure.start_needs(item)):
        teachers = (one.item for one in standing.structure.teachers(need.item))
        names.update(one for one in (need.item, *teachers) if one in found and one != item)
    last = max((found[name].end for name in names), default=None)
    return tuple(name for name in found if name in names and found[name].end == last)


class _Moving:
    """Schedules the items of a plan in their old order, with one of them elsewhere in it."""

    def __init__(
        self, standing: Standing, request: Request, plan: Plan, item: str, first: date
    ) -> None:
        self.item = item
        self.first = first
        self.network = Network(Problem(standing, request))
        old = placed(plan.outcome) if plan.outcome else {}
        reached = {need.item for need in request.targets} - set(self.network.index)
        self.old = {
            name: one
            for name, one in old.items()
            if name not in reached and not standing.has(name, one.level)
        }

    def draft(self) -> Draft | None:
        """Return the draft that comes nearest to what is wanted; None if there is none."""
        names = [*self.old, *([] if self.item in self.old else [self.item])]
        if not all(name in self.network.index for name in names):
            return None
        found = list(self._drafts(frozenset(self.network.index[name] for name in names)))
        return min(found, key=self._key, default=None)

    def _drafts(self, chosen: frozenset[int]) -> Iterator[Draft]:
        calendar = self.network.problem.calendar
        week = max(0, calendar.week_of(self.first))
        number = self.network.index[self.item]
        held = {
            self.network.index[name]: calendar.week_of(one.start)
            for name, one in self.old.items()
            if name != self.item and one.start != one.end
        }
        for releases in ({**held, number: week}, {number: week}):
            tasks = tasks_of(self.network, chosen, releases)
            for yielding in (False, True):
                for stretch in (False, True):
                    style = Style(self._order(chosen), yielding=yielding, stretch=stretch)
                    timetable = Engine(self.network, tasks, style).run()
                    lapse = Validity(self.network, timetable).first_lapse()
                    if not timetable.missed and lapse is None:
                        yield Draft(self.network, timetable, tasks)

    def _order(self, chosen: frozenset[int]) -> dict[int, tuple[float, ...]]:
        """Return the old order; what is moved comes before all else from its week on."""
        names = self.network.names
        return {number: (names[number] != self.item, self._day(names[number])) for number in chosen}

    def _day(self, name: str) -> float:
        return float((self.first if name == self.item else self.old[name].start).toordinal())

    def _key(self, draft: Draft) -> tuple[int, ...]:
        calendar, slots = draft.network.problem.calendar, draft.timetable.slots
        start = slots[self.network.index[self.item]].first
        moved = sum(
            abs((slots[self.network.index[name]].start(calendar) - one.start).days) // DAYS
            for name, one in self.old.items()
        )
        return start, *draft.excess, calendar.week_of(draft.finish), moved
