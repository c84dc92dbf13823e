"""What a policy saves, figure by figure."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from planner.graph.planning.costs import cents, taste, unpriced, work
from planner.model import Policy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from planner.graph.planning.problem import Problem


class Figure(StrEnum):
    """Something that there should be little of."""

    WORK = "work"
    FINISH = "finish"
    MONEY = "money"
    UNPRICED = "unpriced"
    TASTE = "taste"


#: What each policy saves, the most important first; taste decides last of all.
SAVED: Mapping[Policy, tuple[Figure, ...]] = {
    Policy.LEAST_WORK: (Figure.WORK, Figure.FINISH, Figure.MONEY),
    Policy.FASTEST: (Figure.FINISH, Figure.WORK, Figure.MONEY),
    Policy.CHEAPEST: (Figure.MONEY, Figure.UNPRICED, Figure.WORK, Figure.FINISH),
}


class Figures:
    """The figures of all activities of a problem, by number."""

    def __init__(self, problem: Problem) -> None:
        activities = tuple(problem.activities.values())
        index = {activity.id: number for number, activity in enumerate(activities)}
        tastes = taste(problem)
        self.minutes = [one.minutes for one in activities]
        self.hosts = [
            tuple(index[host] for host in one.item.within if host in index) for one in activities
        ]
        self._alone = {
            Figure.WORK: [work(one) for one in activities],
            Figure.MONEY: [cents(one) for one in activities],
            Figure.UNPRICED: [unpriced(one) for one in activities],
            Figure.TASTE: [tastes[one.id] for one in activities],
        }

    def alone(self, figure: Figure) -> list[int]:
        """Return what each activity adds at most, by itself."""
        return self._alone[figure]

    def least(self, figure: Figure) -> list[int]:
        """Return what each activity adds at least, whatever else is done."""
        if figure is not Figure.WORK:
            return self._alone[figure]
        return [
            self.minutes[one] if hosts else self._alone[figure][one]
            for one, hosts in enumerate(self.hosts)
        ]

    def total(self, figure: Figure, chosen: Collection[int]) -> int:
        """Return what activities amount to: those that run within another add their study only."""
        alone = self._alone[figure]
        if figure is not Figure.WORK:
            return sum(alone[one] for one in chosen)
        return sum(
            self.minutes[one] if any(host in chosen for host in self.hosts[one]) else alone[one]
            for one in chosen
        )
