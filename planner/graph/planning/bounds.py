"""What no plan can beat: lower bounds on hours, money and finish."""

from collections.abc import Collection
from datetime import date

from planner.graph.calendar import DAYS, MINUTES, Calendar
from planner.graph.planning.costs import cents
from planner.graph.planning.cuts import Cuts
from planner.graph.planning.derive import cheapest, prices_of
from planner.graph.planning.figures import Figure
from planner.graph.planning.network import Network
from planner.graph.planning.problem import relevant_currencies
from planner.model import Limits, Totals

_CENTS = 100
#: In larger networks cuts take too long for a bound that may not be needed.
MOST_CUT = 4_000


def bounds(network: Network, sure: Collection[int]) -> Totals:
    """Return the figures below which no plan lies that meets the goals.

    ``sure`` are the activities that every plan holds. What they take adds up, and the cheapest
    chain of others comes on top.
    """
    activities = list(network.problem.activities.values())
    currencies = relevant_currencies(activities)
    known = len(currencies) <= 1
    return Totals(
        hours=_least(network, sure, [one.minutes for one in activities]) / MINUTES,
        finish=_end(network, least_weeks(network, sure)),
        cost=_least(network, sure, [cents(one) for one in activities]) / _CENTS if known else None,
        currency=currencies[0] if len(currencies) == 1 else "",
    )


def least_weeks(network: Network, sure: Collection[int]) -> int:
    """Return how many weeks every plan takes at least.

    That is the longest chain that cannot be avoided, the study that is needed in the weeks there
    are, or the sure full-time items one after the other.
    """
    calendar, activities = network.problem.calendar, list(network.problem.activities.values())
    most = max(calendar.minutes(week) for week in range(calendar.settled + 1))
    weeks = [
        max(-(-one.days // DAYS), -(-one.minutes // most) if most else 0) for one in activities
    ]
    minutes = _least(network, sure, [one.minutes for one in activities])
    each = _weeks_alone(network)
    alone = sum(each[one] for one in sure)
    return max(_chain(network, weeks), alone, _weeks_for(calendar, minutes))


def is_beyond(least: Totals, limits: Limits) -> bool:
    """Say whether no plan keeps the limits because even the bounds do not."""
    if limits.deadline is not None and least.finish is not None and least.finish > limits.deadline:
        return True
    return limits.budget is not None and least.cost is not None and least.cost > limits.budget


def raised(network: Network, sure: Collection[int], least: Totals) -> Totals:
    """Return bounds as high as cuts prove them: of the figures that a limit makes scarce."""
    limits = network.problem.request.limits
    if len(network) > MOST_CUT:
        return least
    everything, calendar = range(len(network.names)), network.problem.calendar
    hours, finish, cost = least.hours, least.finish, least.cost
    if limits.deadline is not None and hours is not None and finish is not None:
        minutes = Cuts(network, network.figures.minutes, sure, everything).total
        alone = Cuts(network, _weeks_alone(network), sure, everything).total
        hours = max(hours, minutes / MINUTES)
        finish = max(finish, _end(network, max(alone, _weeks_for(calendar, minutes))))
    if limits.budget is not None and cost is not None:
        prices = network.figures.alone(Figure.MONEY)
        cost = max(cost, Cuts(network, prices, sure, everything).total / _CENTS)
    return Totals(hours=hours, finish=finish, cost=cost, currency=least.currency)


def _weeks_alone(network: Network) -> list[int]:
    """Return for each activity the weeks in which no other full-time one has a place."""
    activities = network.problem.activities.values()
    return [0 if one.item.within else one.full_time_weeks for one in activities]


def _end(network: Network, weeks: int) -> date:
    """Return the last of so many weeks, or the start if there are none."""
    calendar = network.problem.calendar
    return calendar.last_day(min(weeks, calendar.horizon) - 1) if weeks else calendar.start


def _least(network: Network, sure: Collection[int], figures: list[int]) -> int:
    """Return what every plan needs of something: all of the sure ones, a chain of others."""
    certain = sum(figures[one] for one in sure)
    others = [0 if one in sure else figure for one, figure in enumerate(figures)]
    return certain + _chain(network, others)


def _chain(network: Network, figures: list[int]) -> int:
    derivation = cheapest(network, prices_of(network, figures, least=True), longest=True)
    return 0 if derivation is None else derivation.value


def _weeks_for(calendar: Calendar, minutes: int) -> int:
    """Return how many weeks it takes to study so many minutes and nothing else."""
    for week in range(min(calendar.settled, calendar.horizon)):
        if minutes <= 0:
            return week
        minutes -= calendar.minutes(week)
    rate = calendar.minutes(calendar.settled)
    if minutes <= 0:
        return calendar.settled
    return calendar.settled + -(-minutes // rate) if rate else calendar.horizon
