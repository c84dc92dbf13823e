"""Drafts of plans: a choice with its timetable, weighed against the limits, and made better."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from planner.graph.choose import select
from planner.graph.planning.costs import Costs, cents, elapsed, total_work
from planner.graph.planning.critical import Chain
from planner.graph.planning.derive import cheapest
from planner.graph.planning.improve import Improver
from planner.graph.planning.intime import Rests, rests_in_time
from planner.graph.planning.landmarks import landmarks
from planner.graph.planning.lapses import Validity
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.planning.tasks import Task, tasks_of
from planner.graph.planning.timetable import Timetable
from planner.graph.schedule import schedule
from planner.graph.standing import Standing
from planner.model import Need, Policy

#: How often something may be renewed or barred before a plan is given up, and how often
#: something may be held back so that it lasts long enough.
MOST_ROUNDS = 30
MOST_DELAYS = 10
#: How many changes of a choice are scheduled to make it fit its limits.
SCHEDULING_EFFORT = 60_000
FEWEST_CHANGES = 12
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
        work = total_work(self.network.problem, [self.network.names[one] for one in self.chosen])
        finish = self.finish.toordinal()
        figures = {
            Policy.LEAST_WORK: (work, finish, self.cents),
            Policy.FASTEST: (finish, work, self.cents),
            Policy.CHEAPEST: (self.cents, work, finish),
        }
        return *self.excess, *figures[self.network.problem.request.limits.policy]

    @cached_property
    def cents(self) -> int:
        """What it costs, as far as prices are known."""
        activities = self.network.problem.activities
        return sum(cents(activities[self.network.names[one]]) for one in self.chosen)


class Drafting:
    """Finds a draft for a request, by choosing, scheduling and learning from what went wrong."""

    def __init__(
        self,
        standing: Standing,
        request: Request,
        waived: frozenset[Need] = frozenset(),
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.standing = standing
        self.request = request
        self.waived = waived
        self.cancelled = cancelled
        self.barred: frozenset[str] = frozenset()
        self.lapsed: frozenset[str] = frozenset()

    def best(self) -> Draft | None:
        """Return the best draft found, whether it fits the limits or not; None if there is none.

        What could never start is barred, what runs out too early is done again.
        """
        for _ in range(MOST_ROUNDS):
            learned = (self.barred, self.lapsed)
            network = self.network()
            draft = self._draft_for_policy(network)
            if draft is not None:
                return draft
            if learned == (self.barred, self.lapsed):
                return None
        return None

    def network(self) -> Network:
        """Return the network of what may be done, after what was learned so far."""
        return Network(
            Problem(
                self.standing,
                self.request,
                lapsed=self.lapsed,
                barred=self.barred,
                waived=self.waived,
            )
        )

    def _draft_for_policy(self, network: Network) -> Draft | None:
        policy = self.request.limits.policy
        chosen = select(network, policy, self.cancelled)
        draft = None if chosen is None else self._draft(network, chosen)
        if draft is None or (draft.fits and policy is not Policy.FASTEST):
            return draft
        sure = landmarks(network)
        seen = {draft.chosen}
        for other in self._others(network, sure):
            if other not in seen and not self.cancelled():
                seen.add(other)
                draft = self._better(draft, self._draft(network, other, learn=False))
        return self._changed(draft, sure, seen)

    def _better(self, one: Draft, other: Draft | None) -> Draft:
        return other if other is not None and other.key < one.key else one

    def _others(self, network: Network, sure: frozenset[int]) -> list[frozenset[int]]:
        """Return choices made with other aims: they may keep the limits."""
        own = self.request.limits.policy
        found = [select(network, policy, self.cancelled) for policy in Policy if policy is not own]
        pace = max(1, network.problem.calendar.minutes(1))
        lengths = [elapsed(one, pace) for one in network.problem.activities.values()]
        soonest = cheapest(network, lengths, longest=True)
        if soonest is not None:
            costs = Costs(network.problem, Policy.FASTEST)
            found.append(Improver(network, costs, sure).pruned(soonest.activities))
        return [one for one in found if one is not None]

    def _changed(self, draft: Draft, sure: frozenset[int], seen: set[frozenset[int]]) -> Draft:
        """Give up one activity after the other as long as that helps."""
        network = draft.network
        tries = max(FEWEST_CHANGES, SCHEDULING_EFFORT // len(network))
        improver = Improver(network, Costs(network.problem, self._aim(draft)), sure)
        failed: set[int] = set()
        while tries > 0 and not self.cancelled():
            activity = next(
                (one for one in self._doubtful(draft) if one not in failed | sure), None
            )
            if activity is None:
                break
            failed.add(activity)
            tries -= 1
            chosen = improver.without(activity, draft.chosen, cheaper=False)
            if chosen is None or chosen in seen:
                continue
            seen.add(chosen)
            better = self._better(draft, self._draft(network, chosen, learn=False))
            if better is not draft:
                draft = better
                failed.clear()
                improver = Improver(network, Costs(network.problem, self._aim(draft)), sure)
        return draft

    def _aim(self, draft: Draft) -> Policy:
        """Return what to save: time when late, money when too dear, else what the policy says."""
        late, over = draft.excess
        if late:
            return Policy.FASTEST
        return Policy.CHEAPEST if over else self.request.limits.policy

    def _doubtful(self, draft: Draft) -> list[int]:
        """Return what to try without: on the critical path first, or the dearest first."""
        costs = Costs(draft.network.problem, self._aim(draft))
        order = sorted(draft.chosen, key=lambda one: (-costs.marginal(one, draft.chosen), one))
        if self._aim(draft) is Policy.FASTEST:
            order.sort(key=lambda one: one not in draft.critical)
        return order

    def _draft(
        self, network: Network, chosen: frozenset[int], *, learn: bool = True
    ) -> Draft | None:
        """Schedule a choice, holding back what would run out; learn why where that fails."""
        releases: dict[int, int] = {}
        for _ in range(MOST_DELAYS):
            timetable = schedule(network, chosen, releases, self.cancelled)
            if timetable.missed:
                self._bar(network, timetable.stuck[:1] or timetable.missed[:1], learn=learn)
                return None
            lapse = Validity(network, timetable).first_lapse()
            if lapse is None:
                return Draft(network, timetable, tasks_of(network, chosen, releases))
            if lapse.releases:
                releases |= lapse.releases
            else:
                self.lapsed |= lapse.records if learn else frozenset()
                return None
        self._bar(network, tuple(releases)[:1], learn=learn)
        return None

    def _bar(self, network: Network, numbers: tuple[int, ...], *, learn: bool) -> None:
        if learn:
            self.barred |= {network.names[number] for number in numbers}
