"""What no plan can beat: lower bounds on hours, money and finish."""

from collections.abc import Collection
from datetime import date

from planner.graph.calendar import DAYS, MINUTES
from planner.graph.planning.costs import cents
from planner.graph.planning.derive import cheapest, prices_of
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Activity, relevant_currencies
from planner.model import Totals

_CENTS = 100


def bounds(network: Network, sure: Collection[int]) -> Totals:
    """Return the figures below which no plan lies that meets the goals.

    ``sure`` are the activities that every plan holds. Their hours add up; and at least the
    dearest item of the cheapest chain must be done. Time: the longest chain that cannot be
    avoided, the sure hours in the weeks there are, the sure full-time items one after the other.
    """
    activities = list(network.problem.activities.values())
    certain = [activities[one] for one in sorted(sure)]
    minutes = max(
        sum(one.minutes for one in certain), _chain(network, [one.minutes for one in activities])
    )
    single = len(relevant_currencies(activities)) <= 1
    return Totals(
        hours=minutes / MINUTES,
        finish=_finish(network, minutes, certain),
        cost=sum(cents(one) for one in certain) / _CENTS if single else None,
        currency=next(iter(relevant_currencies(activities)), "") if single else "",
    )


def _chain(network: Network, costs: list[int]) -> int:
    derivation = cheapest(network, prices_of(network, costs, least=True), longest=True)
    return 0 if derivation is None else derivation.value


def _finish(network: Network, minutes: int, certain: list[Activity]) -> date:
    calendar = network.problem.calendar
    most = max(calendar.minutes(week) for week in range(calendar.settled + 1))
    weeks = [
        max(-(-one.days // DAYS), -(-one.minutes // most) if most else 0)
        for one in network.problem.activities.values()
    ]
    alone = sum(one.full_time_weeks for one in certain if not one.item.within)
    least = max(_chain(network, weeks), alone, _weeks_for(network, minutes))
    return calendar.last_day(least - 1) if least else calendar.start


def _weeks_for(network: Network, minutes: int) -> int:
    """Return how many weeks it takes to study so many minutes and nothing else."""
    calendar, week = network.problem.calendar, 0
    while minutes > 0 and week < calendar.horizon:
        rate = calendar.minutes(week)
        if week >= calendar.settled:
            if not rate:
                return calendar.horizon
            return min(calendar.horizon, week - -(-minutes // rate))
        minutes -= rate
        week += 1
    return week
