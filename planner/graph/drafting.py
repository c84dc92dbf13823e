"""Finding a draft: choose, schedule, and learn from what went wrong."""

from collections import deque
from collections.abc import Callable, Collection, Iterator

import msgspec

from planner.graph.choose import select
from planner.graph.planning.bounds import least_weeks
from planner.graph.planning.costs import Costs, Mix, elapsed, total
from planner.graph.planning.derive import cheapest, prices_of
from planner.graph.planning.draft import Draft
from planner.graph.planning.guide import NO_GUIDE, Guide
from planner.graph.planning.improve import Improver
from planner.graph.planning.intime import rests_in_time
from planner.graph.planning.landmarks import landmarks
from planner.graph.planning.lapses import Validity
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.planning.tasks import tasks_of
from planner.graph.planning.timetable import Timetable
from planner.graph.schedule import schedule
from planner.graph.standing import Standing
from planner.model import Need, Policy

#: How many lessons are tried before a plan is given up, and how often something may be held back
#: so that it lasts long enough.
MOST_ROUNDS = 30
MOST_DELAYS = 10
#: How many prices are tried for what a limit makes scarce.
MOST_WEIGHTS = 6
#: How many changes of a choice are scheduled to make it fit its limits.
SCHEDULING_EFFORT = 60_000
FEWEST_CHANGES = 12
_NONE: frozenset[str] = frozenset()


class Lesson(msgspec.Struct, frozen=True):
    """What was learned: items not to do because they fit nowhere, records not to rely upon."""

    barred: frozenset[str] = _NONE
    lapsed: frozenset[str] = _NONE


class Setback(msgspec.Struct, frozen=True):
    """Why a choice has no place in the weeks: any of these lessons may help."""

    lessons: tuple[Lesson, ...] = ()


class Drafting:
    """Finds a draft for a request; ``waived`` is what shall count as had."""

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
        #: What may be done when nothing was learned yet, and what no plan can do without.
        self.network = self._network(Lesson())
        self.sure = landmarks(self.network)

    def best(self, *, thorough: bool = True) -> Draft | None:
        """Return the best draft found, whether it fits the limits or not; None if there is none.

        Unless it shall be ``thorough`` the first one that fits will do.
        """
        if least_weeks(self.network, self.sure) >= self.network.problem.calendar.horizon:
            return None
        found = self._attempt(self.network, self.sure, thorough=thorough)
        todo: deque[Lesson] = deque()
        known = {Lesson()}
        lesson = Lesson()
        for _ in range(MOST_ROUNDS):
            if isinstance(found, Draft):
                return found
            for more in found.lessons:
                learned = Lesson(lesson.barred | more.barred, lesson.lapsed | more.lapsed)
                if learned not in known:
                    known.add(learned)
                    todo.append(learned)
            if not todo:
                return None
            lesson = todo.popleft()
            network = self._network(lesson)
            found = self._attempt(network, landmarks(network), thorough=thorough)
        return None

    def _network(self, lesson: Lesson) -> Network:
        problem = Problem(
            self.standing,
            self.request,
            lapsed=lesson.lapsed,
            barred=lesson.barred,
            waived=self.waived,
        )
        return Network(problem)

    def _attempt(
        self, network: Network, sure: frozenset[int], *, thorough: bool
    ) -> Draft | Setback:
        """Draft by the policy; if that does not fit or can get better, by other ways too."""
        policy = self.request.limits.policy
        chosen = self._select(network, policy, sure)
        if chosen is None:
            return Setback()
        best = self.draft(network, chosen)
        if isinstance(best, Draft) and best.fits and policy is not Policy.FASTEST:
            return best
        if not thorough:
            return self._first_that_fits(network, sure, best)
        binding = isinstance(best, Setback) or not best.fits
        seen = {chosen}
        for other in self._others(network, sure):
            if other not in seen and not self.cancelled():
                seen.add(other)
                best = _better(best, self.draft(network, other))
        if isinstance(best, Setback):
            return best
        if binding:
            best = self._weighed(best, sure, seen)
        return self._changed(best, sure, seen)

    def _first_that_fits(
        self, network: Network, sure: frozenset[int], best: Draft | Setback
    ) -> Draft | Setback:
        """Return a draft by other aims; the best of all if none fits."""
        aims = None if isinstance(best, Setback) else tuple(self._scarce())
        for other in self._others(network, sure, aims):
            if self.cancelled() or (isinstance(best, Draft) and best.fits):
                break
            best = _better(best, self.draft(network, other))
        return best

    def _select(
        self, network: Network, policy: Policy, sure: frozenset[int], mix: Mix | None = None
    ) -> frozenset[int] | None:
        return select(network, Costs(network.problem, policy, mix), sure, self.cancelled)

    def _weighed(self, best: Draft, sure: frozenset[int], seen: set[frozenset[int]]) -> Draft:
        """Look between what the policy would choose and what fits, where both count.

        A limit that binds gets a price, found from what the last two choices differ in: the
        Lagrangian relaxation of Everett (1963).
        """
        network, own = best.network, self.request.limits.policy
        for scarce in self._scarce():
            free = self._select(network, own, sure)
            tight = self._select(network, scarce, sure)
            for _ in range(MOST_WEIGHTS):
                assert free is not None
                assert tight is not None
                mix = _mix(network, own, scarce, free, tight)
                chosen = self._select(network, own, sure, mix) if mix is not None else None
                if chosen is None or chosen in (free, tight):
                    break
                seen.add(chosen)
                found = self.draft(network, chosen)
                if isinstance(found, Draft) and found.key < best.key:
                    best = found
                if isinstance(found, Draft) and found.fits:
                    tight = chosen
                else:
                    free = chosen
        return best

    def _scarce(self) -> Iterator[Policy]:
        """Yield the policies that save what a limit makes scarce."""
        limits = self.request.limits
        if limits.deadline is not None and limits.policy is not Policy.FASTEST:
            yield Policy.FASTEST
        if limits.budget is not None and limits.policy is not Policy.CHEAPEST:
            yield Policy.CHEAPEST

    def _others(
        self, network: Network, sure: frozenset[int], aims: Collection[Policy] | None = None
    ) -> Iterator[frozenset[int]]:
        """Yield choices made with other aims, all or some: they may keep the limits."""
        for policy in Policy if aims is None else aims:
            if policy is not self.request.limits.policy:
                chosen = self._select(network, policy, sure)
                assert chosen is not None
                yield chosen
        if aims is not None and Policy.FASTEST not in aims:
            return
        pace = max(1, network.problem.calendar.minutes(1))
        lengths = [elapsed(one, pace) for one in network.problem.activities.values()]
        prices = prices_of(network, lengths, least=True)
        soonest = cheapest(network, prices, longest=True)
        assert soonest is not None
        costs = Costs(network.problem, Policy.FASTEST)
        yield Improver(network, costs, sure).pruned(soonest.activities)

    def _changed(self, draft: Draft, sure: frozenset[int], seen: set[frozenset[int]]) -> Draft:
        """Give up one activity after the other as long as that helps."""
        network = draft.network
        tries = max(FEWEST_CHANGES, SCHEDULING_EFFORT // len(network))
        failed: set[int] = set()
        improver = self._improver(draft, sure)
        while tries > 0 and not self.cancelled():
            doubtful = (one for one in self._doubtful(draft) if one not in failed | sure)
            activity = next(doubtful, None)
            if activity is None:
                break
            failed.add(activity)
            tries -= 1
            chosen = improver.without(activity, draft.chosen, cheaper=False)
            if chosen is None or chosen in seen:
                continue
            seen.add(chosen)
            other = self.draft(network, chosen)
            if isinstance(other, Draft) and other.key < draft.key:
                draft = other
                failed.clear()
                improver = self._improver(draft, sure)
        return draft

    def _improver(self, draft: Draft, sure: frozenset[int]) -> Improver:
        costs = Costs(draft.network.problem, self._aim(draft))
        return Improver(draft.network, costs, sure)

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

    def draft(
        self, network: Network, chosen: frozenset[int], guide: Guide = NO_GUIDE
    ) -> Draft | Setback:
        """Schedule a choice, holding back what would run out."""
        releases: dict[int, int] = {}
        for _ in range(MOST_DELAYS):
            timetable = schedule(network, chosen, releases, self.cancelled, guide)
            if timetable.missed:
                return _stuck(network, timetable)
            lapse = Validity(network, timetable).first_lapse()
            if lapse is None:
                return Draft(network, timetable, tasks_of(network, chosen, releases))
            if not lapse.releases:
                return Setback((Lesson(lapsed=lapse.records),))
            releases |= lapse.releases
        return _suspected(network, list(releases))


def _mix(
    network: Network, own: Policy, scarce: Policy, free: frozenset[int], tight: frozenset[int]
) -> Mix | None:
    """Return the weights under which two choices cost the same; None if one is better in all."""

    def figure(chosen: frozenset[int], policy: Policy) -> int:
        return total(network.problem, [network.names[one] for one in chosen], policy)

    dearer = figure(tight, own) - figure(free, own)
    saved = figure(free, scarce) - figure(tight, scarce)
    return Mix(scarce, own=saved, other=dearer) if dearer > 0 and saved > 0 else None


def _better(one: Draft | Setback, other: Draft | Setback) -> Draft | Setback:
    if isinstance(other, Setback):
        return one
    return other if isinstance(one, Setback) or other.key < one.key else one


def _stuck(network: Network, timetable: Timetable) -> Setback:
    """Suspect what could not start, and before that what it waited for, the latest first."""
    suspects = []
    rests = rests_in_time(network, timetable)
    for number in timetable.stuck or timetable.missed:
        below = [one for one in rests.get(number, ()) if one in timetable.slots]
        suspects += sorted(below, key=lambda one: (-timetable.slots[one].last, one))
        suspects.append(number)
    return _suspected(network, suspects)


def _suspected(network: Network, suspects: list[int]) -> Setback:
    names = [network.names[number] for number in dict.fromkeys(suspects)]
    return Setback(tuple(Lesson(barred=frozenset((name,))) for name in names))
