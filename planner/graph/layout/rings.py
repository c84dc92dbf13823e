"""Which edges to turn round so that none of the rest runs in a ring.

Strong components by R. E. Tarjan (1972); within each the order of P. Eades, X. Lin & W. F. Smyth,
"A fast and effective heuristic for the feedback arc set problem" (1993).
"""

from collections.abc import Iterable, Iterator, Sequence

Edge = tuple[int, int]


def turned(size: int, edges: Sequence[Edge], before: Sequence[int]) -> list[bool]:
    """Say of each edge whether to turn it round; only edges that lie on rings are.

    ``before``: the layers of an earlier drawing, -1 for newcomers; it decides where it can.
    """
    after: list[list[int]] = [[] for _ in range(size)]
    for source, target in edges:
        after[source].append(target)
    component = components(after)
    members: dict[int, list[int]] = {}
    for node, number in enumerate(component):
        members.setdefault(number, []).append(node)
    place = [0] * size
    for inside in members.values():
        if len(inside) > 1:
            for rank, node in enumerate(_ordered(inside, after, before)):
                place[node] = rank
    return [
        component[source] == component[target] and place[source] > place[target]
        for source, target in edges
    ]


def components(after: Sequence[Sequence[int]]) -> list[int]:
    """Return for each node the number of its strong component."""
    search = _Components(after)
    for root in range(len(after)):
        if not search.seen[root]:
            search.visit(root)
    return search.found


class _Components:
    """The search for strong components, without recursion."""

    def __init__(self, after: Sequence[Sequence[int]]) -> None:
        self.after = after
        self.found = [-1] * len(after)
        self.seen, self.low = [0] * len(after), [0] * len(after)
        self.clock = 0
        self._way: list[tuple[int, Iterator[int]]] = []
        self._open: list[int] = []

    def visit(self, root: int) -> None:
        """Find the components of all that can be reached from a node."""
        self._enter(root)
        while self._way:
            node, todo = self._way[-1]
            for other in todo:
                if not self.seen[other]:
                    self._enter(other)
                    break
                if self.found[other] < 0:
                    self.low[node] = min(self.low[node], self.low[other])
            else:
                self._leave(node)

    def _enter(self, node: int) -> None:
        self.clock += 1
        self.seen[node] = self.low[node] = self.clock
        self._way.append((node, iter(self.after[node])))
        self._open.append(node)

    def _leave(self, node: int) -> None:
        self._way.pop()
        if self._way:
            parent = self._way[-1][0]
            self.low[parent] = min(self.low[parent], self.low[node])
        if self.low[node] == self.seen[node]:
            other = -1
            while other != node:
                other = self._open.pop()
                self.found[other] = node


def _ordered(
    inside: list[int], after: Sequence[Sequence[int]], before: Sequence[int]
) -> Iterable[int]:
    """Return the nodes of a component so that few edges run against the order."""
    if all(before[node] >= 0 for node in inside):
        return sorted(inside, key=before.__getitem__)
    return _by_surplus(inside, after)


def _by_surplus(inside: list[int], after: Sequence[Sequence[int]]) -> list[int]:
    left = set(inside)
    out = {node: {other for other in after[node] if other in left} for node in inside}
    into: dict[int, set[int]] = {node: set() for node in inside}
    for node, targets in out.items():
        for other in targets:
            into[other].add(node)
    head: list[int] = []
    tail: list[int] = []
    while left:
        node, is_last = _next(left, out, into)
        left.remove(node)
        (tail if is_last else head).append(node)
        for other in out.pop(node):
            into[other].discard(node)
        for other in into.pop(node):
            out[other].discard(node)
    return head + tail[::-1]


def _next(left: set[int], out: dict[int, set[int]], into: dict[int, set[int]]) -> tuple[int, bool]:
    """Return a sink (to go last), a source, or the node with the most edges out above those in."""
    best = -1
    surplus = 0
    for node in sorted(left):
        if not out[node]:
            return node, True
        if not into[node]:
            return node, False
        if best < 0 or len(out[node]) - len(into[node]) > surplus:
            best, surplus = node, len(out[node]) - len(into[node])
    return best, False
