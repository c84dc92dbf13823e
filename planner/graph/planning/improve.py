"""Making a choice better: leave out what became unnecessary, swap what is dearer than need be."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping

from planner.graph.planning.costs import Costs
from planner.graph.planning.derive import GOAL, Derivation, cheapest, follows, supports
from planner.graph.planning.network import Network

#: How often the costs of shared activities are split among their users and all is chosen anew.
SHARING_ROUNDS = 4
#: How many nodes may be looked at for swaps: the effort is the same on every machine.
SWAP_EFFORT = 80_000
FEWEST_SWAPS = 24


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
        self._everything = frozenset(range(len(network.names)))

    def best(self, first: Derivation) -> frozenset[int]:
        """Return the best set found from a derivation on."""
        return self._kicked(self._swapped(self._shared(first)))

    def within(self, chosen: Collection[int]) -> Derivation | None:
        """Return the cheapest derivation that does nothing but what is chosen."""
        return cheapest(self.network, self.costs.alone, banned=self._everything.difference(chosen))

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
                    spare[parent] = true - network.threshold[parent]
                spare[parent] -= 1
                if spare[parent] < 0:
                    fallen.add(parent)
                    todo.append(parent)
        return False

    def _shared(self, first: Derivation) -> frozenset[int]:
        """Choose anew while those that serve many cost each of them only a share."""
        best, last = self.pruned(first.activities), first
        for _ in range(SHARING_ROUNDS):
            if self.cancelled():
                break
            served = Counter(
                one for rests in supports(self.network, last).values() for one in rests
            )
            shares = [cost // max(1, served[one]) for one, cost in enumerate(self.costs.alone)]
            derivation = cheapest(self.network, shares)
            assert derivation is not None
            if derivation.activities == last.activities:
                break
            last = derivation
            other = self.pruned(derivation.activities)
            if self.costs.total(other) < self.costs.total(best):
                best = other
        return best

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
        costs = [
            0 if one in kept else self.costs.marginal(one, kept) for one in range(len(self.costs))
        ]
        limit = sum(self.costs.marginal(one, found) for one in given_up) if cheaper else None
        derivation = cheapest(self.network, costs, banned=(activity,), limit=limit)
        return None if derivation is None else self.pruned(derivation.activities)

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
