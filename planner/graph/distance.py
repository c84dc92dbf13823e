"""How far a role is from here: hours, working time, what is there already, and by when."""

from collections.abc import Callable
from datetime import date

import msgspec

from planner.errors import RefusedError
from planner.graph.gap import Gap, gap
from planner.graph.plan import Request, first_plan
from planner.graph.standing import Standing
from planner.model import Limits, Need, Outcome, Policy, Range, Status

_NO_TIME = Range(0.0, 0.0, 0.0)


class Distance(msgspec.Struct, frozen=True):
    """The way to a role that takes the least work.

    ``missing`` are the items between here and the role, in an order in which they can be done,
    ``had`` those of the way that are had. ``weeks`` are those of what is lived in working time;
    what can run inside of another takes none. ``hours_of`` tells how ``hours`` come about.
    ``blocked`` names what cannot be had, if nothing leads there. ``held`` says that the role itself
    is had.
    """

    role: str
    held: bool
    missing: tuple[str, ...]
    had: tuple[str, ...]
    hours: Range
    weeks: Range
    hours_of: dict[str, Range]
    blocked: tuple[str, ...] = ()

    @property
    def arrived(self) -> bool:
        """Whether nothing that the role asks for is missing."""
        return self.held or not (self.missing or self.blocked)

    @property
    def share(self) -> float:
        """What part of the items of the way is had, from 0 to 1."""
        if self.arrived:
            return 1.0
        return len(self.had) / (len(self.had) + len(self.missing) or 1)


class Arrival(msgspec.Struct, frozen=True):
    """When one would be there, and what that costs as far as prices are known.

    ``unpriced`` counts what has a price that nobody knows. ``finish`` is None if no plan leads
    there.
    """

    role: str
    finish: date | None
    cost: float | None = None
    currency: str = ""
    unpriced: int = 0


def distance(standing: Standing, role: str) -> Distance:
    """Return how far a role of the library is."""
    way = gap(standing, (Need(role),))
    return Distance(
        role=role,
        held=standing.has(role),
        missing=tuple(item for item in way.missing if item != role),
        had=tuple(item for item in way.had if item != role),
        hours=way.hours,
        weeks=working_weeks(standing, way),
        hours_of=way.hours_of,
        blocked=way.blocked,
    )


def arrival(
    standing: Standing,
    role: str,
    limits: Limits,
    cancelled: Callable[[], bool] = lambda: False,
) -> Arrival:
    """Return when one would be there at the hours and times off of some limits.

    It is what the first draft of a plan comes to, so that many roles can be measured; the best plan
    may be there somewhat earlier.
    Deadline and budget are left out, for they would hide how far it is; so is the policy of least
    money, which prices in several currencies rule out.
    """
    policy = limits.policy if limits.policy is Policy.FASTEST else Policy.LEAST_WORK
    free = msgspec.structs.replace(limits, deadline=None, budget=None, policy=policy)
    if free.start is not None and free.start < standing.today:
        free = msgspec.structs.replace(free, start=None)
    request = Request(targets=(Need(role),), limits=free, pinned=(), excluded=())
    try:
        outcome = first_plan(standing, request, cancelled)
    except RefusedError:  # nothing can be planned, as with a placeholder for a target
        return Arrival(role, None)
    if outcome.status is Status.ALREADY:
        return Arrival(role, standing.today, 0.0)
    if outcome.status is Status.INFEASIBLE:
        return Arrival(role, None)
    totals = outcome.objective
    return Arrival(role, outcome.finish, totals.cost, totals.currency, unpriced(standing, outcome))


def unpriced(standing: Standing, outcome: Outcome) -> int:
    """Return how many items of a plan cost something that is not known."""
    costs = (
        standing.structure.items[placed.item].cost
        for placed in outcome.placements
        if placed.item in standing.structure.items
    )
    free = ("free", "free-to-audit")
    return sum(
        cost is not None
        and cost.amount is None
        and cost.class_ is not None
        and cost.class_.value not in free
        for cost in costs
    )


def working_weeks(standing: Standing, way: Gap) -> Range:
    """Add up the weeks of what is lived in working time and runs inside of nothing else."""
    items = standing.structure.items
    lived = [items[name] for name in way.missing if name in items and items[name].full_time]
    outer = [item for item in lived if not any(other.id in item.within for other in lived)]
    spans = [item.weeks for item in outer if item.weeks is not None]
    if not spans:
        return _NO_TIME
    return Range(
        sum(span.low for span in spans),
        sum(span.likely for span in spans),
        sum(span.high for span in spans),
    )
