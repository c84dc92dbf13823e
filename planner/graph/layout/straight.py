"""Straight lines: nodes that share one height.

Between two layers as heavy a set of edges as possible is chosen that do not cross and share no
end; along these the nodes form blocks, like those of U. Brandes & B. Köpf, "Fast and simple
horizontal coordinate assignment" (2002). Since chosen edges do not cross, "stands above" is free
of rings among blocks.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf

from planner.graph.layout.levels import Levels

#: Another block, and how far from it or how strongly drawn to it.
Tie = tuple[int, float]

#: Blocks that are nearer than this (in pixels) to their least distance touch.
_TOUCH = 0.5
_TINY = 1e-9


def blocks(levels: Levels, worth: Sequence[Sequence[float]]) -> list[int]:
    """Return for each node the node that stands for its block.

    ``worth``: what it is worth to have edges straight, in the order of the nodes below each.
    """
    place = levels.places()
    root = list(range(levels.size))
    for row in levels.rows:
        edges = [
            (place[node], place[end], value, node, end)
            for node in row
            for end, value in zip(levels.down[node], worth[node], strict=True)
            if value
        ]
        for node, end in _heaviest(edges):
            root[end] = root[node]
    return root


def _heaviest(edges: list[tuple[int, int, float, int, int]]) -> list[tuple[int, int]]:
    """Return the heaviest edges of which each begins and ends below the one before it.

    The best chains so far are kept by where they end: later ends only if they are heavier.
    """
    edges.sort(key=lambda edge: (edge[0], -edge[1]))
    ends: list[int] = []
    values: list[float] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, end, value, _, _) in enumerate(edges):
        at = bisect_left(ends, end)
        before.append(last[at - 1] if at else -1)
        total = value + (values[at - 1] if at else 0.0)
        stop = at
        while stop < len(ends) and values[stop] <= total:
            stop += 1
        if stop > at or at == len(ends) or ends[at] > end:
            ends[at:stop], values[at:stop], last[at:stop] = [end], [total], [number]
    chosen = []
    number = last[-1] if last else -1
    while number >= 0:
        chosen.append(edges[number][3:])
        number = before[number]
    return chosen


class Blocks:
    """Blocks with their heights; they keep the order and the room of the rows.

    ``above`` and ``below`` is the room that each node needs, ``root`` the node that stands for
    the block of each. What is known of a block stands at the number of its root.
    """

    def __init__(
        self, levels: Levels, root: Sequence[int], above: Sequence[float], below: Sequence[float]
    ) -> None:
        self.root = root
        #: The pairs (other block, least distance) above and below each block.
        self.over: list[list[Tie]] = [[] for _ in root]
        self.under: list[list[Tie]] = [[] for _ in root]
        for row in levels.rows:
            for one, other in pairwise(row):
                room = below[one] + above[other]
                self.over[root[other]].append((root[one], room))
                self.under[root[one]].append((root[other], room))
        self.order = self._sorted()
        #: The pairs (other block, weight) that edges draw each block to.
        self.pulls: list[list[Tie]] = [[] for _ in root]
        self.height = [0.0] * len(root)

    def _sorted(self) -> list[int]:
        """Return the blocks from above, each after all that stand above it."""
        waits = [len(over) for over in self.over]
        ready = [node for node, root in enumerate(self.root) if node == root and not waits[node]]
        for block in ready:
            for other, _ in self.under[block]:
                waits[other] -= 1
                if not waits[other]:
                    ready.append(other)
        return ready

    def pull(self, ends: Sequence[Sequence[int]], weights: Sequence[Sequence[float]]) -> None:
        """Note what edges draw to: from each node to these ends, so heavy."""
        root, pulls = self.root, self.pulls
        for node, others in enumerate(ends):
            one = root[node]
            for end, weight in zip(others, weights[node], strict=True):
                other = root[end]
                if one != other:
                    pulls[one].append((other, weight))
                    pulls[other].append((one, weight))

    def agree(self, wanted: Sequence[float], weights: Sequence[float]) -> None:
        """Give each block the mean of what its nodes want, whether or not there is room."""
        count = [0.0] * len(self.root)
        self.height = [0.0] * len(self.root)
        for node, block in enumerate(self.root):
            self.height[block] += wanted[node] * weights[node]
            count[block] += weights[node]
        for block in self.order:
            self.height[block] /= count[block]

    def spread(self, tops: Sequence[float] = ()) -> None:
        """Change the heights as little as possible, in the maximum norm, so that there is room.

        Nodes are not moved above their ``tops``.
        """
        low, least = [0.0] * len(self.root), [-inf] * len(self.root)
        for block, top in zip(self.root, tops, strict=False):
            least[block] = max(least[block], top)
        for block in self.order:
            height = self.height[block]
            for other, room in self.over[block]:
                height = max(height, low[other] + room)
                least[block] = max(least[block], least[other] + room)
            low[block] = height
        high = [0.0] * len(self.root)
        for block in reversed(self.order):
            height = self.height[block]
            for other, room in self.under[block]:
                height = min(height, high[other] - room)
            high[block] = height
            self.height[block] = max((low[block] + height) / 2, least[block])

    def relax(self, blocks: Iterable[int]) -> None:
        """Move each block to the weighted median of what it is drawn to, as there is room."""
        height = self.height
        for block in blocks:
            pull = self.pulls[block]
            if not pull:
                continue
            if len(pull) == 1:
                wanted = height[pull[0][0]]
            else:
                low, high = _medians([(height[other], weight) for other, weight in pull])
                wanted = (low + high) / 2
            for other, room in self.over[block]:
                wanted = max(wanted, height[other] + room)
            for other, room in self.under[block]:
                wanted = min(wanted, height[other] - room)
            height[block] = wanted

    def shift(self, *, level: bool) -> None:
        """Move blocks together that touch each other, or also those joined by level edges.

        That gets on where single blocks cannot: they are in each other's way.
        """
        height = self.height
        ties = [
            (block, other)
            for block in self.order
            for other, room in self.under[block]
            if height[other] - room - height[block] < _TOUCH
        ]
        if level:
            ties += [
                (block, other)
                for block in self.order
                for other, _ in self.pulls[block]
                if block < other and -_TOUCH < height[other] - height[block] < _TOUCH
            ]
        for inside in _joined(ties):
            self._shift_one(inside)

    def _shift_one(self, inside: Sequence[int]) -> None:
        """Move some blocks together to where most of their edges want them."""
        height = self.height
        own = set(inside)
        pulls = [
            (height[other] - height[block], weight)
            for block in inside
            for other, weight in self.pulls[block]
            if other not in own
        ]
        if not pulls:
            return
        low, high = _medians(pulls)
        by = min(max(0.0, low), high)
        if by:
            least, most = self._play(own)
            by = min(max(by, least), most)
            for block in inside:
                height[block] += by

    def _play(self, inside: set[int]) -> tuple[float, float]:
        """Return how far up and down some blocks can move together."""
        height = self.height
        least, most = -inf, inf
        for block in inside:
            here = height[block]
            for other, room in self.over[block]:
                if other not in inside:
                    least = max(least, height[other] + room - here)
            for other, room in self.under[block]:
                if other not in inside:
                    most = min(most, height[other] - room - here)
        return least, most


def _joined(ties: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Return the sets of blocks that ties join."""
    home: dict[int, list[int]] = {}
    for one, other in ties:
        first = home.setdefault(one, [one])
        second = home.setdefault(other, [other])
        if first is not second:
            if len(first) < len(second):
                first, second = second, first
            first += second
            for block in second:
                home[block] = first
    return list({id(inside): inside for inside in home.values()}.values())


def _medians(values: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the least and the greatest weighted median."""
    values.sort()
    left = sum([weight for _, weight in values]) / 2 - _TINY
    for at, (value, weight) in enumerate(values):
        left -= weight
        if left < 0:
            # With nothing left on either side all heights up to the next are as good.
            return value, values[at + 1][0] if left > -2 * _TINY else value
    return values[-1][0], values[-1][0]
