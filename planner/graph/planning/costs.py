"""What makes one activity dearer than another, under each policy."""

from collections.abc import Collection, Iterable

import msgspec

from planner.graph.calendar import DAYS, MINUTES
from planner.graph.planning.problem import Activity, Problem
from planner.model import CostClass, Policy

#: A full-time week weighs as much as so many hours of study; see docs/planning.md.
FULL_TIME_HOURS = 40
_WEEK = FULL_TIME_HOURS * MINUTES
_CENTS = 100
#: How strange is what nobody recommends.
_STRANGEST = 4
#: Costs are several figures in one number, the first counting most; so wide is each.
_FIELD = 64
_UNPRICED = (CostClass.PAID, CostClass.DEGREE, CostClass.MEMBERSHIP)


class Mix(msgspec.Struct, frozen=True):
    """What also counts, and for how much: ``own`` and ``other`` weigh the first figures."""

    policy: Policy
    own: int
    other: int


class Costs:
    """The cost of every activity of a problem under one policy, as numbers that may be added.

    An item that runs within another full-time item of the same plan adds no work of its own.
    With a ``mix`` the first figure of another policy is added to the first of this one.
    """

    def __init__(self, problem: Problem, policy: Policy, mix: Mix | None = None) -> None:
        activities = tuple(problem.activities.values())
        index = {activity.id: number for number, activity in enumerate(activities)}
        tastes = taste(problem)
        pace = max(1, problem.calendar.minutes(1))

        def packed(one: Activity, *, inside: bool) -> int:
            figures = _figures(policy, one, pace, inside=inside)
            if mix is not None:
                other = _figures(mix.policy, one, pace, inside=inside)
                figures[0] = mix.own * figures[0] + mix.other * other[0]
            return _packed([*figures, tastes[one.id]])

        self.alone = [packed(one, inside=False) for one in activities]
        self.hosts: list[tuple[int, ...]] = [
            tuple(index[host] for host in one.item.within if host in index) for one in activities
        ]
        self.inside = [
            packed(one, inside=True) if hosts else cost
            for one, hosts, cost in zip(activities, self.hosts, self.alone, strict=True)
        ]
        #: Those that could run within another.
        self.guests = tuple(one for one, hosts in enumerate(self.hosts) if hosts)

    def total(self, chosen: Collection[int]) -> int:
        """Return what these activities cost together."""
        return sum(self.marginal(one, chosen) for one in chosen)

    def marginal(self, activity: int, chosen: Collection[int]) -> int:
        """Return what one activity costs beside others."""
        if any(host in chosen for host in self.hosts[activity]):
            return self.inside[activity]
        return self.alone[activity]


def total(problem: Problem, names: Collection[str], policy: Policy) -> int:
    """Return the first figure of a policy for a choice: minutes of work, days, or cents."""
    pace = max(1, problem.calendar.minutes(1))
    activities = (problem.activities[name] for name in names)
    return sum(
        _figures(policy, one, pace, inside=any(host in names for host in one.item.within))[0]
        for one in activities
    )


def _figures(policy: Policy, one: Activity, pace: int, *, inside: bool) -> list[int]:
    """Return what counts under a policy, the most important first."""
    effort = one.minutes if inside else work(one)
    match policy:
        case Policy.LEAST_WORK:
            return [effort, elapsed(one, pace), cents(one)]
        case Policy.FASTEST:
            busy = DAYS * one.minutes // pace if inside else occupied(one, pace)
            return [busy, effort, cents(one)]
        case Policy.CHEAPEST:
            return [cents(one), unpriced(one), effort, elapsed(one, pace)]


def work(activity: Activity) -> int:
    """Return the work in minutes: study, and full-time weeks at their weight."""
    return activity.minutes + activity.full_time_weeks * _WEEK


def elapsed(activity: Activity, pace: int) -> int:
    """Return the days that it takes at least, at so many minutes a week."""
    return max(activity.days, DAYS * activity.minutes // pace)


def occupied(activity: Activity, pace: int) -> int:
    """Return for how many days it keeps others from being done."""
    return DAYS * activity.full_time_weeks or DAYS * activity.minutes // pace


def cents(activity: Activity) -> int:
    """Return the price as a whole number."""
    return round(activity.price * _CENTS)


def unpriced(activity: Activity) -> int:
    """Return 1 for what costs something, nobody knows how much."""
    cost = activity.item.cost
    unknown = cost is not None and cost.amount is None and cost.class_ in _UNPRICED
    return int(unknown and not activity.started)


def taste(problem: Problem) -> dict[str, int]:
    """Return what decides among equals: few items, core ones, recommended ones, known prices."""
    activities = problem.activities.values()
    strange = _strangeness(problem)
    return {one.id: _taste(one, strange.get(one.id, _STRANGEST)) for one in activities}


def _taste(activity: Activity, strange: int) -> int:
    tags = activity.item.tags
    grade = 0 if "core" in tags else 2 if "extra" in tags else 1
    return 64 + 16 * unpriced(activity) + 8 * grade + strange


def _packed(figures: Iterable[int]) -> int:
    total = 0
    for figure in figures:
        total = (total << _FIELD) + figure
    return total


def _strangeness(problem: Problem) -> dict[str, int]:
    """Return how far each activity is from being recommended.

    What a target names comes first, then what any other item names, then who teaches a skill that
    is recommended.
    """
    targets = {need.item for need in problem.request.targets}
    found: dict[str, int] = {}
    for activity in problem.activities.values():
        named = 0 if activity.id in targets else 2
        for need in activity.item.recommends:
            for way in problem.ways(need):
                strange = named if way == need.item else 3
                found[way] = min(found.get(way, _STRANGEST), strange)
    return found
