"""Plans: targets, limits, choices, and the schedule that came out."""

from datetime import date
from enum import StrEnum

from planner.model.requirement import Need
from planner.model.value import Entity, Value


class Policy(StrEnum):
    """What the best plan is."""

    LEAST_WORK = "least-work"
    FASTEST = "fastest"
    CHEAPEST = "cheapest"


class Status(StrEnum):
    """What is known of a plan's quality."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    ALREADY = "already"


class Period(Value, frozen=True):
    """Days, both included, with other hours per week than usual; 0 is time off."""

    first: date
    last: date
    hours_per_week: float = 0.0
    note: str = ""


class Limits(Value, frozen=True, kw_only=True):
    """What the plan must keep to. ``budget`` is money in ``currency``; None is no limit."""

    hours_per_week: float = 8.0
    start: date | None = None
    deadline: date | None = None
    budget: float | None = None
    currency: str = ""
    policy: Policy = Policy.LEAST_WORK
    periods: tuple[Period, ...] = ()


class Pin(Value, frozen=True):
    """An item that the plan must hold; with ``start``, from that day's week on."""

    item: str
    start: date | None = None


class WeekHours(Value, frozen=True):
    """Study hours in the week that begins on ``monday``."""

    monday: date
    hours: float


class Totals(Value, frozen=True, kw_only=True):
    """What a plan amounts to; ``cost`` in ``currency``, of the items whose price is known."""

    hours: float | None = None
    finish: date | None = None
    cost: float | None = None
    currency: str = ""


class RunnerUp(Value, frozen=True):
    """An item not taken, and what the plan would come to with the best that does take it.

    ``full_time_weeks`` are those that it has more, or less, than the plan.
    """

    item: str
    totals: Totals
    full_time_weeks: int = 0


class Placement(Value, frozen=True, kw_only=True):
    """One item in the weeks: ``end`` is the last day.

    ``hours`` are the study hours still to do; ``because`` holds the ids that it serves and
    ``instead_of`` those that were not taken, of which ``runner_up`` comes next where that was asked
    for. ``level`` is that of a skill studied by oneself.
    """

    item: str
    start: date
    end: date
    hours: float
    level: int = 1
    weeks: tuple[WeekHours, ...] = ()
    because: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    runner_up: RunnerUp | None = None


class WayOut(Value, frozen=True, kw_only=True):
    """A smallest change that would make a plan possible, and when it would finish then.

    ``change`` is hours-per-week, deadline, budget, include, waive or unpin; ``value`` is what to
    set it to, or the items, with commas between.
    """

    change: str
    value: float | str
    finish: date | None = None


class FinishRange(Value, frozen=True):
    """Of 100 simulated runs, 50, 80 and 95 finish by these days."""

    p50: date
    p80: date
    p95: date


class Outcome(Value, frozen=True, kw_only=True):
    """The answer of the planner: placements in order of start, what they amount to, and why.

    With ``more_ways`` there may be other ways out: not all were tried.
    """

    status: Status
    policy: Policy = Policy.LEAST_WORK
    objective: Totals = Totals()
    bound: Totals = Totals()
    seconds: float = 0.0
    placements: tuple[Placement, ...] = ()
    finish: date | None = None
    finish_range: FinishRange | None = None
    critical: tuple[str, ...] = ()
    slack_weeks: tuple[tuple[str, int], ...] = ()
    ways_out: tuple[WayOut, ...] = ()
    more_ways: bool = False
    unreachable: tuple[str, ...] = ()


class Plan(Entity, frozen=True, kw_only=True, tag="plan"):
    """Targets, limits and choices with a name, and the outcome adopted last.

    ``baseline`` holds the placements to compare with; ``made_on`` is the day of the outcome.
    """

    id: str
    name: str
    targets: tuple[Need, ...] = ()
    limits: Limits = Limits()
    pinned: tuple[Pin, ...] = ()
    excluded: tuple[str, ...] = ()
    outcome: Outcome | None = None
    made_on: date | None = None
    baseline: tuple[Placement, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """The id."""
        return (self.id,)
