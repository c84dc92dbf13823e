"""A lower bound on what a choice costs, without a solver: cuts through which every way must pass.

The "LM-cut" of Helmert and Domshlak (2009), "Landmarks, critical paths and abstractions: what's
the difference anyway?", carried over to thresholds: of n children of which k must hold, any
n - k + 1 hold one that is needed.
"""

from collections.abc import Collection, Sequence

from planner.graph.planning.chains import FAR, chains
from planner.graph.planning.derive import follows
from planner.graph.planning.network import Network


class Cuts:
    """Cuts of a network; ``total`` is what they cost together, the bound.

    Only what is ``among`` some activities may be done; every derivation does those that are
    ``sure``.
    """

    def __init__(
        self,
        network: Network,
        figures: Sequence[int],
        sure: Collection[int],
        among: Collection[int],
    ) -> None:
        self.network = network
        self.holds = follows(network, among)
        self.total = sum(figures[one] for one in sure)
        self.left = list(figures)
        for one in sure:
            self.left[one] = 0
        while (worths := self._worths())[network.goal] not in (0, FAR):
            self._pay(self._cut(worths))
        self._rest = worths

    def affordable(self, most: int) -> frozenset[int]:
        """Return the activities that may be part of a derivation of at most so much.

        What is left of the figures when the cuts are paid still has to be paid on the way to one.
        """
        batches = self.network.batches_of
        return frozenset(
            one
            for one in range(len(batches))
            if any(self.total + self._rest[node] <= most for node in batches[one])
        )

    def _pay(self, cut: Collection[int]) -> None:
        paid = min(self.left[one] for one in cut)
        self.total += paid
        for one in cut:
            self.left[one] -= paid

    def _price(self, node: int) -> int:
        """Return the dearest of what is done at a node: cuts pay for that one."""
        return max((self.left[one] for one in self.network.batch[node]), default=0)

    def _worths(self) -> list[int]:
        """Return for each node its dearest chain, which is the least that it can cost."""
        prices = [0] * len(self.network)
        for node in self.network.batches:
            prices[node] = self._price(node)
        return chains(self.network, prices, self.holds)

    def _cut(self, worths: Sequence[int]) -> set[int]:
        """Return activities of which every derivation does one: the first ones met going back."""
        network = self.network
        cut: set[int] = set()
        seen = {network.goal}
        todo = [network.goal]
        while todo:
            node = todo.pop()
            if network.batch[node] and self._price(node):
                cut.add(max(network.batch[node], key=lambda one: (self.left[one], -one)))
                continue
            children = [child for child in network.children[node] if worths[child] != FAR]
            needed = len(children) - network.open_threshold[node] + 1
            children.sort(key=lambda child: (-worths[child], child))
            for child in children[:needed]:
                if child not in seen:
                    seen.add(child)
                    todo.append(child)
        return cut
