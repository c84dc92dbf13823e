"""What would make a plan possible: the smallest changes, each tried before it is told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import msgspec

from planner.graph.planning.costs import work
from planner.graph.planning.derive import cheapest, follows, prices_of
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.model import Need, Policy, WayOut, needs

#: More hours a week than this are no way out for anybody.
MOST_HOURS = 80.0
HALF_HOUR = 0.5
#: How many items are tried, and how many told.
MOST_TRIES = 24
MOST_TOLD = 3
_CENTS = 100


class Answer(msgspec.Struct, frozen=True):
    """What came out of a try: when it would finish, what it would cost, whether it fits.

    Its ``items`` stand in order of their work, the least first.
    """

    finish: date
    cents: int
    fits: bool
    items: tuple[str, ...]


Try = Callable[[Request, frozenset[Need]], Answer | None]


class WaysOut:
    """Looks for changes of a request under which ``attempt`` finds a plan that fits."""

    def __init__(
        self, request: Request, attempt: Try, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self.request = request
        self.attempt = attempt
        self.cancelled = cancelled

    def all(self, network: Network) -> tuple[WayOut, ...]:
        """Return the ways out, those that change least about the targets first."""
        found: list[WayOut] = []
        for kind in (self._hours, self._deadline, self._budget, self._included):
            if not self.cancelled():
                found.extend(kind())
        if not self.cancelled():
            found.extend(self._waived(network))
        return tuple(found)

    def _with(self, **limits: object) -> Request:
        changed = msgspec.structs.replace(self.request.limits, **limits)
        return msgspec.structs.replace(self.request, limits=changed)

    def _finish(self, request: Request, waived: frozenset[Need] = frozenset()) -> date | None:
        answer = self.attempt(request, waived)
        return answer.finish if answer is not None and answer.fits else None

    def _hours(self) -> Iterator[WayOut]:
        """Look for the fewest hours a week, in half hours, by halving what lies between."""
        present = self.request.limits.hours_per_week
        low, high = int(present / HALF_HOUR), int(MOST_HOURS / HALF_HOUR)
        best = self._finish(self._with(hours_per_week=MOST_HOURS)) if low < high else None
        if best is None:
            return
        while high - low > 1 and not self.cancelled():
            middle = (low + high) // 2
            finish = self._finish(self._with(hours_per_week=middle * HALF_HOUR))
            if finish is None:
                low = middle
            else:
                high, best = middle, finish
        yield WayOut(change="hours-per-week", value=high * HALF_HOUR, finish=best)

    def _deadline(self) -> Iterator[WayOut]:
        """Look for the earliest finish at these hours."""
        if self.request.limits.deadline is None:
            return
        request = self._with(deadline=None, policy=Policy.FASTEST)
        finish = self._finish(request)
        if finish is not None:
            yield WayOut(change="deadline", value=finish.isoformat(), finish=finish)

    def _budget(self) -> Iterator[WayOut]:
        """Look for the cheapest plan that keeps the deadline."""
        if self.request.limits.budget is None:
            return
        answer = self.attempt(self._with(budget=None, policy=Policy.CHEAPEST), frozenset())
        if answer is not None and answer.fits:
            yield WayOut(change="budget", value=answer.cents / _CENTS, finish=answer.finish)

    def _included(self) -> Iterator[WayOut]:
        """Look for single exclusions to lift; if none suffices, for few that do together."""
        single = False
        for name in self.request.excluded[:MOST_TRIES]:
            finish = self._finish(self._excluding(set(self.request.excluded) - {name}))
            if finish is not None:
                single = True
                yield WayOut(change="include", value=name, finish=finish)
        if single or len(self.request.excluded) < 2:  # noqa: PLR2004 - two are several
            return
        lifted = self._fewest(self.request.excluded)
        if lifted:
            finish = self._finish(self._excluding(set(self.request.excluded) - set(lifted)))
            yield WayOut(change="include", value=", ".join(lifted), finish=finish)

    def _excluding(self, names: set[str]) -> Request:
        kept = tuple(name for name in self.request.excluded if name in names)
        return msgspec.structs.replace(self.request, excluded=kept)

    def _fewest(self, names: Sequence[str]) -> list[str]:
        """Return names that suffice together when lifted and of which none can be spared."""
        if self._finish(self._excluding(set())) is None:
            return []
        lifted = list(names)
        for name in names:
            fewer = [one for one in lifted if one != name]
            if self._finish(self._excluding(set(names) - set(fewer))) is not None:
                lifted = fewer
        return lifted

    def _waived(self, network: Network) -> Iterator[WayOut]:
        """Look for single items that one would have to have already."""
        told = 0
        for need in self._waivable(network)[:MOST_TRIES]:
            if told == MOST_TOLD or self.cancelled():
                return
            finish = self._finish(self.request, frozenset((need,)))
            if finish is not None:
                told += 1
                yield WayOut(change="waive", value=str(need), finish=finish)

    def _waivable(self, network: Network) -> list[Need]:
        """Return what a plan stands on, apart from the targets, the least of it first."""
        problem = network.problem
        targets = {need.item for need in problem.goals}
        if network.goal in follows(network, range(len(network.names))):
            answer = self.attempt(self._with(deadline=None, budget=None), frozenset())
            names = _lightest(network) if answer is None else answer.items
            return [Need(name) for name in names if name not in targets]
        return [need for need in _blocking(network) if need.item not in targets]


def _lightest(network: Network) -> tuple[str, ...]:
    """Return the items of some choice, those with the least work first."""
    activities = tuple(network.problem.activities.values())
    derivation = cheapest(network, prices_of(network, [work(one) for one in activities]))
    assert derivation is not None
    return by_work(network.problem, [activities[one].id for one in derivation.activities])


def by_work(problem: Problem, names: Iterable[str]) -> tuple[str, ...]:
    """Return items in order of their work, the least first."""
    return tuple(sorted(names, key=lambda name: (work(problem.activities[name]), name)))


def _blocking(network: Network) -> list[Need]:
    """Return what cannot be had, nearest to nothing first: what has no way at all leads."""
    problem = network.problem
    holds = follows(network, range(len(network.names)))
    found: dict[tuple[str, int], Need] = {}
    leaves = list(problem.goals)
    for activity in problem.activities.values():
        leaves += [*needs(activity.needs), *activity.corequires]
    for need in leaves:
        node = network.node_of(need)
        if not problem.had(need) and (node is None or node not in holds):
            found.setdefault((need.item, need.level), need)
    return sorted(found.values(), key=lambda need: len(problem.ways(need)) > 0)
