"""Making a choice better: leave out what became unnecessary, swap what is dearer than need be."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

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


class Pruning:
    """Leaves out activities as long as the goal does not fall, counting what still holds.

    Activities that support each other in a ring may seem to hold.
    """

    def __init__(self, network: Network, chosen: frozenset[int]) -> None:
        self.network = network
        self.chosen = set(chosen)
        self.holds = set(follows(network, chosen))
        self.spare: dict[int, int] = {}

    def spared(self, candidates: Iterable[int]) -> frozenset[int]:
        """Return what is left after leaving out, in this order, all that can be."""
        for activity in candidates:
            if activity in self.chosen:
                self._leave_out(activity)
        return frozenset(self.chosen)

    def _leave_out(self, activity: int) -> None:
        """Let fall what rests on an activity, unless the goal would fall."""
        network = self.network
        todo = [node for node in network.batches_of[activity] if node in self.holds]
        fallen, lost = set(todo), list[int]()
        while todo:
            node = todo.pop()
            if node == network.goal:
                for parent in lost:
                    self.spare[parent] += 1
                return
            for parent in network.parents[node]:
                if parent not in self.holds or parent in fallen:
                    continue
                lost.append(parent)
                self.spare[parent] = self._spare(parent) - 1
                if self.spare[parent] < 0:
                    fallen.add(parent)
                    todo.append(parent)
        self.holds -= fallen
        self.chosen = {
            one for one in self.chosen if not self.holds.isdisjoint(network.batches_of[one])
        }

    def _spare(self, node: int) -> int:
        """Return how many children more than needed hold."""
        if node not in self.spare:
            true = sum(child in self.holds for child in self.network.children[node])
            self.spare[node] = true - self.network.open_threshold[node]
        return self.spare[node]


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
        self._tried: dict[tuple[int, frozenset[int], bool], frozenset[int] | None] = {}
        self._known: tuple[frozenset[int], Mapping[int, tuple[int, ...]]] = (frozenset(), {})
        self._all_prices = prices_of(network, costs.alone)
        self._prices = list(self._all_prices)  # without what is known to be too dear

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
        prices = prices_within(self.network, self._all_prices, chosen)
        return cheapest(self.network, prices, chosen=chosen)

    def pruned(self, chosen: Collection[int]) -> frozenset[int]:
        """Return a part of a sufficient set that suffices and of which nothing can be left out."""
        kept = self._used(chosen)
        while True:
            less = Pruning(self.network, kept).spared(self._dearest(kept))
            if len(less) == len(kept):
                return kept
            if self.network.goal not in follows(self.network, less):
                return self._pruned_carefully(kept)
            kept = self._used(less)

    def _pruned_carefully(self, kept: frozenset[int]) -> frozenset[int]:
        """Leave out one at a time: here some only seemed to be spared by supporting each other."""
        for activity in self._dearest(kept):
            less = kept - {activity}
            if activity in kept and self.network.goal in follows(self.network, less):
                kept = self._used(less)
        return kept

    def _dearest(self, kept: frozenset[int]) -> list[int]:
        return sorted(kept - self.sure, key=lambda one: (-self.costs.alone[one], one))

    def _used(self, chosen: Collection[int]) -> frozenset[int]:
        derivation = self.within(chosen)
        assert derivation is not None
        return frozenset(derivation.activities)

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
        return self._descended(found, self.without)

    def _kicked(self, found: frozenset[int]) -> frozenset[int]:
        """Do without one activity even where that is dearer, and see where swaps lead to."""

        def kicked(activity: int, found: frozenset[int]) -> frozenset[int] | None:
            other = self.without(activity, found, cheaper=False)
            return None if other is None else self._swapped(other)

        return self._descended(found, kicked)

    def _descended(
        self,
        found: frozenset[int],
        step: Callable[[int, frozenset[int]], frozenset[int] | None],
    ) -> frozenset[int]:
        """Take steps that do without an activity as long as one is cheaper, the dearest first."""
        failed: set[int] = set()
        while candidates := self._candidates(found, failed):
            activity = candidates[0]
            other = step(activity, found)
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

        None if there is no other way, or with ``cheaper`` none that promises to be. Kicks lead
        back to the same sets: what was tried is known, and costs the same effort again, so that
        the end of the search does not hang on it.
        """
        self._effort -= len(self.network)
        asked = (activity, found, cheaper)
        if asked not in self._tried:
            self._tried[asked] = self._instead(activity, found, cheaper=cheaper)
        return self._tried[asked]

    def _instead(
        self, activity: int, found: frozenset[int], *, cheaper: bool
    ) -> frozenset[int] | None:
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
