"""A draft of a plan: a choice with its timetable, weighed against the limits."""

from datetime import date
from functools import cached_property

from planner.graph.planning.critical import Chain
from planner.graph.planning.figures import SAVED, Figure
from planner.graph.planning.intime import Rests, rests_in_time
from planner.graph.planning.network import Network
from planner.graph.planning.tasks import Task
from planner.graph.planning.timetable import Timetable

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
        """What makes one draft worse than another: limits missed, then the policy, then taste."""
        saved = SAVED[self.network.problem.request.limits.policy]
        return *self.excess, *(self.figure(one) for one in saved), self.figure(Figure.TASTE)

    def figure(self, figure: Figure) -> int:
        """Return how much there is of something that a policy saves; the finish as a day."""
        if figure is Figure.FINISH:
            return self.finish.toordinal()
        return self.network.figures.total(figure, self.chosen)

    @cached_property
    def weeks(self) -> int:
        """In how many weeks from the start all is done."""
        slots = self.timetable.slots.values()
        return max((slot.last + 1 for slot in slots if slot.last or not slot.instant), default=0)

    @cached_property
    def cents(self) -> int:
        """What it costs, as far as prices are known."""
        return self.figure(Figure.MONEY)
