"""What no plan can beat: lower bounds on hours, money and finish."""

from collections.abc import Collection

from planner.graph.calendar import DAYS, MINUTES, Calendar
from planner.graph.planning.costs import cents
from planner.graph.planning.derive import cheapest, prices_of
from planner.graph.planning.network import Network
from planner.graph.planning.problem import relevant_currencies
from planner.model import Totals

_CENTS = 100


def bounds(network: Network, sure: Collection[int]) -> Totals:
    """Return the figures below which no plan lies that meets the goals.

    ``sure`` are the activities that every plan holds. What they take adds up, and the cheapest
    chain of others comes on top.
    """
    activities = list(network.problem.activities.values())
    currencies = relevant_currencies(activities)
    known = len(currencies) <= 1
    calendar, weeks = network.problem.calendar, least_weeks(network, sure)
    last = min(weeks, calendar.horizon) - 1
    return Totals(
        hours=_least(network, sure, [one.minutes for one in activities]) / MINUTES,
        finish=calendar.last_day(last) if weeks else calendar.start,
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
    certain = [activities[one] for one in sure]
    alone = sum(one.full_time_weeks for one in certain if not one.item.within)
    return max(_chain(network, weeks), alone, _weeks_for(calendar, minutes))


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
