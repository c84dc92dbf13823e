"""What makes one activity dearer than another, under each policy."""

from collections.abc import Collection, Iterable

from planner.graph.calendar import DAYS, MINUTES
from planner.graph.planning.problem import Activity, Problem
from planner.model import CostClass, Policy

#: A full-time week weighs as much as so many hours of study; see docs/planning.md.
FULL_TIME_HOURS = 40
_WEEK = FULL_TIME_HOURS * MINUTES
_CENTS = 100
#: Costs are several figures in one number, the first counting most; so wide is each.
_FIELD = 64
_UNPRICED = (CostClass.PAID, CostClass.DEGREE, CostClass.MEMBERSHIP)


class Costs:
    """The cost of every activity of a problem under one policy, as numbers that may be added.

    An item that runs within another full-time item of the same plan adds no work of its own.
    """

    def __init__(self, problem: Problem, policy: Policy) -> None:
        activities = tuple(problem.activities.values())
        index = {activity.id: number for number, activity in enumerate(activities)}
        recommended = _recommended(problem, activities)
        pace = max(1, problem.calendar.minutes(1))
        figures = [
            {
                Policy.LEAST_WORK: (work(one), elapsed(one, pace), cents(one)),
                Policy.FASTEST: (occupied(one, pace), work(one), cents(one)),
                Policy.CHEAPEST: (cents(one), unpriced(one), work(one), elapsed(one, pace)),
            }[policy]
            for one in activities
        ]
        tastes = [_taste(one, one.id in recommended) for one in activities]
        self.alone = [_packed((*f, t)) for f, t in zip(figures, tastes, strict=True)]
        place = 0 if policy is not Policy.CHEAPEST else 2
        self.inside = [
            cost - (figure[place] << _FIELD * (len(figure) - place))
            if one.full_time_weeks
            else cost
            for cost, figure, one in zip(self.alone, figures, activities, strict=True)
        ]
        self.hosts: list[tuple[int, ...]] = [
            tuple(index[host] for host in one.item.within if host in index) for one in activities
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


def total_work(problem: Problem, names: Collection[str]) -> int:
    """Return the work of a choice in minutes; what runs within a host adds no weeks."""
    total = 0
    for name in names:
        activity = problem.activities[name]
        inside = any(host in names for host in activity.item.within)
        total += activity.minutes if inside else work(activity)
    return total


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


def _taste(activity: Activity, recommended: bool) -> int:  # noqa: FBT001 - one of two figures
    """Return what decides among equals: few items, core ones, recommended ones, known prices."""
    tags = activity.item.tags
    grade = 0 if "core" in tags else 2 if "extra" in tags else 1
    return 16 + 4 * unpriced(activity) + 2 * grade + (0 if recommended else 1)


def _packed(figures: Iterable[int]) -> int:
    total = 0
    for figure in figures:
        total = (total << _FIELD) + figure
    return total


def _recommended(problem: Problem, activities: Iterable[Activity]) -> set[str]:
    """Return what some activity recommends: items, and who teaches recommended skills."""
    needs = {need for activity in activities for need in activity.item.recommends}
    return {way for need in needs for way in problem.ways(need)}
