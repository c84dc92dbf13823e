"""A draft of a plan: a choice with its timetable, weighed against the limits."""

from datetime import date
from functools import cached_property

from planner.graph.planning.costs import cents, total
from planner.graph.planning.critical import Chain
from planner.graph.planning.intime import Rests, rests_in_time
from planner.graph.planning.network import Network
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Timetable
from planner.model import Policy

_CENTS = 100


class Draft:
    """A choice that has a place in the weeks."""

    def __init__(self, network: Network, timetable: Timetable, tasks: dict[int, Task]) -> None:
        self.network = network
        self.timetable = timetable
        self.tasks = tasks
        self.chosen = frozenset(tasks)

    @property
    def finish(self) -> date:
        """The last day."""
        return self.timetable.finish(self.network.problem.calendar)

    @cached_property
    def rests(self) -> Rests:
        """On what each activity came to rest."""
        return rests_in_time(self.network, self.timetable)

    @cached_property
    def critical(self) -> tuple[int, ...]:
        """The critical path."""
        return Chain(self.network, self.timetable, self.tasks, self.rests).path()

    @cached_property
    def excess(self) -> tuple[int, int]:
        """By how many days and cents it misses deadline and budget."""
        limits = self.network.problem.request.limits
        late = 0 if limits.deadline is None else max(0, (self.finish - limits.deadline).days)
        over = 0
        if limits.budget is not None:
            over = max(0, self.cents - round(limits.budget * _CENTS))
        return late, over

    @property
    def fits(self) -> bool:
        """Say whether deadline and budget are kept."""
        return self.excess == (0, 0)

    @cached_property
    def key(self) -> tuple[int, ...]:
        """What makes one draft worse than another: limits missed first, then by the policy."""
        work = self.figure(Policy.LEAST_WORK)
        finish = self.finish.toordinal()
        figures = {
            Policy.LEAST_WORK: (work, finish, self.cents),
            Policy.FASTEST: (finish, work, self.cents),
            Policy.CHEAPEST: (self.cents, work, finish),
        }
        return *self.excess, *figures[self.network.problem.request.limits.policy]

    def figure(self, policy: Policy) -> int:
        """Return what the choice takes of what a policy saves first."""
        names = [self.network.names[one] for one in self.chosen]
        return total(self.network.problem, names, policy)

    @cached_property
    def cents(self) -> int:
        """What it costs, as far as prices are known."""
        activities = self.network.problem.activities
        return sum(cents(activities[self.network.names[one]]) for one in self.chosen)
