"""What would make a plan possible: the smallest changes, each tried before it is told."""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Protocol, TypeVar

import msgspec

from planner.graph.calendar import DAYS
from planner.graph.planning.network import Network
from planner.graph.planning.request import Request
from planner.graph.planning.waivable import most_first, waivable
from planner.model import Need, Policy, WayOut

T = TypeVar("T")
#: More hours a week than this are no way out for anybody.
MOST_HOURS = 80.0
HALF_HOUR = 0.5
#: How many exclusions are tried one by one, how many items told to waive.
MOST_TRIES = 24
MOST_TOLD = 3
#: Of items that help only together no more than this are told: who has so many already?
MOST_TOGETHER = 6
_CENTS = 100


class Answer(msgspec.Struct, frozen=True):
    """What came out of a try: when it would finish, what it would cost, whether it fits.

    Its ``items`` stand in order of their work, the least first.
    """

    finish: date
    cents: int
    fits: bool
    items: tuple[str, ...]


class Tries(Protocol):
    """Looks for plans to changed requests: quickly, or for the ``best``."""

    spent: bool

    def attempt(self, request: Request, waived: frozenset[Need] = frozenset()) -> Answer | None:
        """Return what some plan comes to, or None."""

    def best(self, request: Request) -> Answer | None:
        """Return what the best plan comes to, as far as it is found."""


class WaysOut:
    """Looks for changes of a request under which a try finds a plan that fits.

    ``missed`` is the plan that came nearest to the limits, if there is one. ``told`` hears all ways
    found so far whenever there are more of them.
    """

    def __init__(
        self,
        request: Request,
        tries: Tries,
        missed: Answer | None,
        *,
        told: Callable[[tuple[WayOut, ...]], None] = lambda _ways: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.request = request
        self.tries = tries
        self.missed = missed
        self.told = told
        self.cancelled = cancelled
        #: Whether something was left untried that might help.
        self.cut = False

    def all(self, network: Network) -> tuple[WayOut, ...]:
        """Return the ways out, those that change least about the targets first.

        The quick ones are looked for first. How far a limit has to move is looked at again in the
        end, more closely.
        """
        deadline, budget = list(self._deadline()), list(self._budget())
        found = [*self._hours(network.problem.start), *deadline, *budget]
        if found:
            self.told(tuple(found))
        for kind in (self._included(), self._waived(network)):
            for way in kind:
                found.append(way)
                self.told(tuple(found))
        found = [self._sharpened(way) for way in found]
        self.cut = self.cut or self.tries.spent or self.cancelled()
        return tuple(found)

    def _with(self, **limits: object) -> Request:
        changed = msgspec.structs.replace(self.request.limits, **limits)
        return msgspec.structs.replace(self.request, limits=changed)

    def _finish(self, request: Request, waived: frozenset[Need] = frozenset()) -> date | None:
        if self.cancelled():
            return None
        answer = self.tries.attempt(request, waived)
        return answer.finish if answer is not None and answer.fits else None

    def _hours(self, start: date) -> Iterator[WayOut]:
        """Look for the fewest hours a week, in half hours, by dividing what lies between."""
        low = int(self.request.limits.hours_per_week / HALF_HOUR)
        high = int(MOST_HOURS / HALF_HOUR)
        best = self._finish(self._with(hours_per_week=MOST_HOURS)) if low < high else None
        if best is None:
            return
        guesses = self._guesses(low, start)
        while high - low > 1 and not self.cancelled():
            guess = next(guesses, 0)
            middle = guess if low < guess < high else (low + high) // 2
            finish = self._finish(self._with(hours_per_week=middle * HALF_HOUR))
            if finish is None:
                low = middle
            else:
                high, best, guesses = middle, finish, iter(())
        yield WayOut(change="hours-per-week", value=high * HALF_HOUR, finish=best)

    def _guesses(self, present: int, start: date) -> Iterator[int]:
        """Yield how many half hours a week may do: as many as the plan found lacks, then more."""
        deadline = self.request.limits.deadline
        if self.missed is not None and deadline is not None and self.missed.finish > deadline:
            days = max(DAYS, (deadline - start).days)
            lacking = 1 + (self.missed.finish - deadline).days / days
            yield math.ceil(present * lacking)
            yield math.ceil(present * lacking * 1.25)

    def _deadline(self) -> Iterator[WayOut]:
        """Look for an early finish at these hours."""
        if self.request.limits.deadline is None:
            return
        finish = self._finish(self._lifted("deadline"))
        if finish is not None:
            yield WayOut(change="deadline", value=finish.isoformat(), finish=finish)

    def _budget(self) -> Iterator[WayOut]:
        """Look for a cheap plan that keeps the deadline."""
        if self.request.limits.budget is None:
            return
        answer = self.tries.attempt(self._lifted("budget"))
        if answer is not None and answer.fits:
            yield WayOut(change="budget", value=answer.cents / _CENTS, finish=answer.finish)

    def _lifted(self, limit: str) -> Request:
        """Return the request that asks for as little as can be of a limit, without that limit."""
        policies = {"deadline": Policy.FASTEST, "budget": Policy.CHEAPEST}
        return self._with(**{limit: None, "policy": policies[limit]})

    def _sharpened(self, way: WayOut) -> WayOut:
        """Look more closely how far a limit has to move."""
        if way.change not in ("deadline", "budget") or self.cancelled():
            return way
        answer = self.tries.best(self._lifted(way.change))
        if answer is None or not answer.fits:
            return way
        if way.change == "budget":
            cost = answer.cents / _CENTS
            sharp = WayOut(change="budget", value=cost, finish=answer.finish)
            return sharp if cost < float(way.value) else way
        sharp = WayOut(change="deadline", value=answer.finish.isoformat(), finish=answer.finish)
        return sharp if str(sharp.value) < str(way.value) else way

    def _included(self) -> Iterator[WayOut]:
        """Look for single exclusions to lift; if none suffices, for few that do together."""
        single = False
        excluded = self.request.excluded
        self.cut |= len(excluded) > MOST_TRIES
        for name in excluded[:MOST_TRIES]:
            finish = self._finish(self._excluding(set(excluded) - {name}))
            if finish is not None:
                single = True
                yield WayOut(change="include", value=name, finish=finish)
        if single or len(excluded) < 2:  # noqa: PLR2004 - two are several
            return

        def finish_with(lifted: Sequence[str]) -> date | None:
            return self._finish(self._excluding(set(excluded) - set(lifted)))

        if finish_with(excluded) is not None:
            lifted = spared(excluded, finish_with)
            yield WayOut(change="include", value=", ".join(lifted), finish=finish_with(lifted))

    def _excluding(self, names: set[str]) -> Request:
        kept = tuple(name for name in self.request.excluded if name in names)
        return msgspec.structs.replace(self.request, excluded=kept)

    def _waived(self, network: Network) -> Iterator[WayOut]:
        """Look for single items that one would have to have already; if none does, for several.

        The largest is tried first: if any does it is likely to. They are told the least first.
        """
        missed = self.missed
        if missed is None:
            missed = self.tries.attempt(self._with(deadline=None, budget=None))
        wanted = waivable(network, () if missed is None else missed.items)
        order = {str(need): place for place, need in enumerate(wanted)}
        most = most_first(network.problem, wanted)[:1]
        found: list[WayOut] = []
        for need in [*most, *(need for need in wanted if need not in most)]:
            if len(found) == MOST_TOLD or self.cancelled():
                break
            finish = self._finish(self.request, frozenset((need,)))
            if finish is not None:
                found.append(WayOut(change="waive", value=str(need), finish=finish))
        if not found:
            yield from self._waived_together(network, wanted)
        yield from sorted(found, key=lambda way: order[str(way.value)])

    def _waived_together(self, network: Network, wanted: Sequence[Need]) -> Iterator[WayOut]:
        """Look for items that help only together: of each plan found the one that saves most."""

        def finish_with(needs: Sequence[Need]) -> date | None:
            return self._finish(self.request, frozenset(needs))

        waived: list[Need] = []
        for _ in range(MOST_TOGETHER):
            left = [need for need in wanted if need not in waived]
            if not left or self.cancelled():
                return
            waived.append(most_first(network.problem, left)[0])
            if len(waived) == 1:
                continue
            answer = self.tries.attempt(self.request, frozenset(waived))
            if answer is not None and answer.fits:
                needs = spared(waived, finish_with)
                value = ", ".join(map(str, needs))
                yield WayOut(change="waive", value=value, finish=finish_with(needs))
                return
            if answer is not None:
                wanted = waivable(network, answer.items)


def spared(names: Sequence[T], finish_with: Callable[[Sequence[T]], date | None]) -> list[T]:
    """Return of things that suffice together some of which none can be spared."""
    kept = list(names)
    for name in names:
        fewer = [one for one in kept if one != name]
        if fewer and finish_with(fewer) is not None:
            kept = fewer
    return kept
