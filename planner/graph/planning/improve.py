"""Making a choice better: leave out what became unnecessary, swap what is dearer than need be."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping

from planner.graph.planning.costs import Costs
from planner.graph.planning.derive import (
    GOAL,
    Derivation,
    affordable,
    cheapest,
    follows,
    prices_of,
    prices_within,
    supports,
)
from planner.graph.planning.network import NEVER, Network

#: How often the costs of shared activities are split among their users and all is chosen anew.
SHARING_ROUNDS = 4
#: How many nodes may be looked at for swaps: the effort is the same on every machine.
SWAP_EFFORT = 80_000
FEWEST_SWAPS = 12


class Improver:
    """Looks for a cheaper set of activities from which the goal still follows.

    ``sure`` are activities that no plan can do without.
    """

    def __init__(
        self,
        network: Network,
        costs: Costs,
        sure: Collection[int],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.network = network
        self.costs = costs
        self.sure = frozenset(sure)
        self.cancelled = cancelled
        self._effort = max(SWAP_EFFORT, FEWEST_SWAPS * len(network))
        self._known: tuple[frozenset[int], Mapping[int, tuple[int, ...]]] = (frozenset(), {})
        self._prices = prices_of(network, costs.alone)

    def best(self, first: Derivation) -> frozenset[int]:
        """Return the best set found from a derivation on."""
        found = self.pruned(first.activities)
        self._forget_dearer(found)
        return self._kicked(self._swapped(self._shared(first, found)))

    def _forget_dearer(self, found: frozenset[int]) -> None:
        """Shut what cannot be part of anything cheaper than what was found."""
        network, costs = self.network, self.costs
        least = [min(pair) for pair in zip(costs.alone, costs.inside, strict=True)]
        prices = prices_of(network, least, least=True)
        kept = affordable(network, prices, costs.total(found))
        for node in network.batches:
            if node not in kept:
                self._prices[node] = NEVER

    def within(self, chosen: Collection[int]) -> Derivation | None:
        """Return the cheapest derivation that does nothing but what is chosen."""
        prices = prices_within(self.network, self._prices, chosen)
        return cheapest(self.network, prices, chosen=chosen)

    def pruned(self, chosen: Collection[int]) -> frozenset[int]:
        """Return a part of a sufficient set that suffices and of which nothing can be left out."""
        kept = self._used(chosen)
        holds = follows(self.network, kept)
        for activity in sorted(kept - self.sure, key=lambda one: (-self.costs.alone[one], one)):
            if activity not in kept or self._falls(activity, holds):
                continue
            less = kept - {activity}
            if self.network.goal in follows(self.network, less):
                kept = self._used(less)
                holds = follows(self.network, kept)
        return kept

    def _used(self, chosen: Collection[int]) -> frozenset[int]:
        derivation = self.within(chosen)
        assert derivation is not None
        return frozenset(derivation.activities)

    def _falls(self, activity: int, holds: Collection[int]) -> bool:
        """Say whether the goal falls at once when an activity is left out."""
        network = self.network
        spare: dict[int, int] = {}
        todo = [node for node in network.batches_of[activity] if node in holds]
        fallen = set(todo)
        while todo:
            node = todo.pop()
            if node == network.goal:
                return True
            for parent in network.parents[node]:
                if parent not in holds or parent in fallen:
                    continue
                if parent not in spare:
                    true = sum(child in holds for child in network.children[parent])
                    spare[parent] = true - network.open_threshold[parent]
                spare[parent] -= 1
                if spare[parent] < 0:
                    fallen.add(parent)
                    todo.append(parent)
        return False

    def _shared(self, first: Derivation, best: frozenset[int]) -> frozenset[int]:
        """Choose anew while those that serve many cost each of them only a share."""
        last = first
        for _ in range(SHARING_ROUNDS):
            if self.cancelled():
                break
            served = Counter(
                one for rests in supports(self.network, last).values() for one in rests
            )
            derivation = cheapest(self.network, self._prices_among(served))
            if derivation is None or derivation.activities == last.activities:
                break
            last = derivation
            other = self.pruned(derivation.activities)
            if self.costs.total(other) < self.costs.total(best):
                best = other
        return best

    def _prices_among(self, served: Mapping[int, int]) -> list[int]:
        """Return the prices where each pays a share of what others need too."""
        network, prices = self.network, list(self._prices)
        for activity, users in served.items():
            for node in network.batches_of[activity]:
                if prices[node] != NEVER and users > 1:
                    batch = network.batch[node]
                    shares = (self.costs.alone[one] // max(1, served.get(one, 1)) for one in batch)
                    prices[node] = sum(shares)
        return prices

    def _swapped(self, found: frozenset[int]) -> frozenset[int]:
        """Do without one activity after the other, the dearest first, where that is cheaper."""
        failed: set[int] = set()
        while candidates := self._candidates(found, failed):
            activity = candidates[0]
            other = self.without(activity, found)
            if other is not None and self.costs.total(other) < self.costs.total(found):
                found = other
                failed.clear()
            else:
                failed.add(activity)
        return found

    def _kicked(self, found: frozenset[int]) -> frozenset[int]:
        """Do without one activity even where that is dearer, and see where swaps lead to."""
        failed: set[int] = set()
        while candidates := self._candidates(found, failed):
            activity = candidates[0]
            other = self.without(activity, found, cheaper=False)
            if other is not None:
                other = self._swapped(other)
            if other is not None and self.costs.total(other) < self.costs.total(found):
                found = other
                failed.clear()
            else:
                failed.add(activity)
        return found

    def _candidates(self, found: frozenset[int], failed: Collection[int]) -> list[int]:
        """Return what may be given up, the dearest first; nothing when the effort is spent."""
        if self._effort <= 0 or self.cancelled():
            return []
        left = found.difference(self.sure, failed)
        return sorted(left, key=lambda one: (-self.costs.marginal(one, found), one))

    def without(
        self, activity: int, found: frozenset[int], *, cheaper: bool = True
    ) -> frozenset[int] | None:
        """Return what to do instead when one activity is given up and the rest costs nothing.

        None if there is no other way, or with ``cheaper`` none that promises to be.
        """
        self._effort -= len(self.network)
        kept = self._rest(activity, found)
        given_up = found - kept
        limit = sum(self.costs.marginal(one, found) for one in given_up) if cheaper else None
        derivation = cheapest(self.network, self._prices_beside(kept, activity), limit=limit)
        return None if derivation is None else self.pruned(derivation.activities)

    def _prices_beside(self, kept: frozenset[int], banned: int) -> list[int]:
        """Return the prices where what is kept costs nothing and one activity is not possible."""
        network, prices = self.network, list(self._prices)
        for activity in (*kept, *self.costs.guests):
            for node in network.batches_of[activity]:
                if prices[node] != NEVER:
                    left = (one for one in network.batch[node] if one not in kept)
                    prices[node] = sum(self.costs.marginal(one, kept) for one in left)
        for node in network.batches_of[banned]:
            prices[node] = NEVER
        return prices

    def _rest(self, activity: int, found: frozenset[int]) -> frozenset[int]:
        """Return what is used otherwise than for one activity."""
        if self._known[0] != found:
            derivation = self.within(found)
            assert derivation is not None
            self._known = (found, supports(self.network, derivation))
        rests = self._known[1]
        kept: set[int] = set()
        todo = list(rests[GOAL])
        while todo:
            one = todo.pop()
            if one != activity and one not in kept:
                kept.add(one)
                todo.extend(rests[one])
        return frozenset(kept)
