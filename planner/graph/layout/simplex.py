"""Layers with the least total length of edges: the network simplex method.

E. R. Gansner, E. Koutsofios, S. C. North & K.-P. Vo, "A technique for drawing directed graphs",
IEEE Transactions on Software Engineering 19 (1993), section 2.
"""

#: How many edges that could leave the tree are compared before one does.
_CHOICE = 12
#: Sums of weights nearer to 0 are 0.
_NOTHING = 1e-9


class Edges:
    """Edges by number: from tail to head, at least ``least`` layers long, and how heavy."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.tail: list[int] = []
        self.head: list[int] = []
        self.least: list[int] = []
        self.weight: list[float] = []
        self.at: list[list[int]] = [[] for _ in range(size)]

    def add(self, tail: int, head: int, weight: float, least: int = 1) -> None:
        """Add one edge."""
        number = len(self.tail)
        self.tail.append(tail)
        self.head.append(head)
        self.weight.append(weight)
        self.least.append(least)
        self.at[tail].append(number)
        self.at[head].append(number)

    def surplus(self) -> list[float]:
        """Return for each node how much weight leaves it, less what arrives."""
        total = [0.0] * self.size
        for tail, head, weight in zip(self.tail, self.head, self.weight, strict=True):
            total[tail] += weight
            total[head] -= weight
        return total


class _Tree:
    """A spanning tree of tight edges over layers that keep all least lengths."""

    def __init__(self, edges: Edges, layers: list[int]) -> None:
        self.edges, self.layers = edges, layers
        self.surplus = edges.surplus()
        self.at: list[list[int]] = [[] for _ in layers]
        self.effort = 0
        self._span()
        size = len(layers)
        self.parent = [-1] * size  # the number of the edge to it
        self.low, self.last = [0] * size, [0] * size
        self.below = list(self.surplus)  # surplus of the whole branch
        self.order: list[int] = [0] * size
        self._number(0, 0)

    def slack(self, edge: int) -> int:
        """Return by how much an edge is longer than it need be."""
        edges = self.edges
        layers = self.layers
        return layers[edges.head[edge]] - layers[edges.tail[edge]] - edges.least[edge]

    def _span(self) -> None:
        """Join nodes by tight edges; then shift whole parts until an edge to another is tight."""
        edges = self.edges
        part = list(range(len(self.layers)))
        members = [[node] for node in part]
        for edge in range(len(edges.tail)):
            if not self.slack(edge):
                self._join(edge, part, members)
        todo = [number for number, inside in enumerate(members) if inside]
        while len(todo) > 1:
            todo = [number for number in todo if members[number]]
            todo.sort(key=lambda number: len(members[number]))
            for number in todo[: (len(todo) + 1) // 2]:
                if members[number] and len(members[number]) < len(part):
                    self._shift(number, part, members)
            todo = [number for number in todo if members[number]]

    def _join(self, edge: int, part: list[int], members: list[list[int]]) -> None:
        one, other = part[self.edges.tail[edge]], part[self.edges.head[edge]]
        if one == other:
            return
        self._plant(edge)
        if len(members[one]) < len(members[other]):
            one, other = other, one
        for node in members[other]:
            part[node] = one
        members[one] += members[other]
        members[other] = []

    def _plant(self, edge: int) -> None:
        self.at[self.edges.tail[edge]].append(edge)
        self.at[self.edges.head[edge]].append(edge)

    def _shift(self, number: int, part: list[int], members: list[list[int]]) -> None:
        """Move a part towards its heavier side as far as the first edge allows, and join there."""
        edges = self.edges
        inside = members[number]
        out, into = -1, -1
        for node in inside:
            for edge in edges.at[node]:
                if part[edges.head[edge]] != number:
                    out = edge if out < 0 or self.slack(edge) < self.slack(out) else out
                elif part[edges.tail[edge]] != number:
                    into = edge if into < 0 or self.slack(edge) < self.slack(into) else into
        forward = into < 0 or (out >= 0 and sum(self.surplus[node] for node in inside) >= 0)
        edge = out if forward else into
        by = self.slack(edge) * (1 if forward else -1)
        for node in inside:
            self.layers[node] += by
        self._join(edge, part, members)

    def _number(self, root: int, first: int) -> None:
        """Give the branch below a root numbers in postorder, from ``first`` on, and sum it up."""
        head, tail, at = self.edges.head, self.edges.tail, self.at
        parent, low, last, below, order = self.parent, self.low, self.last, self.below, self.order
        way, todo = [root], [iter(at[root])]
        low[root] = first
        below[root] = self.surplus[root]
        while way:
            node = way[-1]
            for edge in todo[-1]:
                if edge != parent[node]:
                    other = head[edge] if tail[edge] == node else tail[edge]
                    parent[other], low[other], below[other] = edge, first, self.surplus[other]
                    way.append(other)
                    todo.append(iter(at[other]))
                    break
            else:
                last[node] = first
                order[first] = node
                first += 1
                way.pop()
                todo.pop()
                if way:
                    below[way[-1]] += below[node]
        self.effort += first - low[root]

    def cut(self, node: int) -> float:
        """Return what a layer more on the edge to the parent would cost; below 0: it pays."""
        edge = self.parent[node]
        return self.below[node] if self.edges.tail[edge] == node else -self.below[node]

    def leaving(self, start: int) -> tuple[int, int]:
        """Return the node whose edge to its parent pays best among the next ones, -1 if none."""
        size = len(self.order)
        best, least, seen = -1, -_NOTHING, 0
        at = start
        for at in range(start, start + size):
            node = at % size
            if self.parent[node] >= 0 and (cost := self.cut(node)) < -_NOTHING:
                seen += 1
                if cost < least:
                    best, least = node, cost
                if seen >= _CHOICE:
                    break
        self.effort += at - start
        return best, (at + 1) % size

    def exchange(self, node: int) -> bool:
        """Let the edge to the parent go, for the one that becomes tight first."""
        edges = self.edges
        low, last = self.low[node], self.last[node]
        goes = self.parent[node]
        forward = edges.tail[goes] != node  # the branch lies at the head, and moves on
        branch = self.order[low : last + 1]
        comes = self._entering(branch, low, last, forward=forward)
        if comes < 0:
            return False
        by = self.slack(comes) * (1 if forward else -1)
        if by and 2 * len(branch) <= len(self.order):
            self._move(branch, by)
        elif by:
            self._move(self.order[:low] + self.order[last + 1 :], -by)
        self._swap(goes, comes)
        return True

    def _entering(self, branch: list[int], low: int, last: int, *, forward: bool) -> int:
        edges, numbers = self.edges, self.last
        near, far = (edges.tail, edges.head) if forward else (edges.head, edges.tail)
        best, least = -1, 0
        for node in branch:
            for edge in edges.at[node]:
                if near[edge] == node and not low <= numbers[far[edge]] <= last:
                    slack = self.slack(edge)
                    if best < 0 or slack < least:
                        best, least = edge, slack
        self.effort += len(branch)
        return best

    def _move(self, nodes: list[int], by: int) -> None:
        for node in nodes:
            self.layers[node] += by

    def _swap(self, goes: int, comes: int) -> None:
        """Exchange two edges of the tree and number anew what lies below where they meet."""
        edges = self.edges
        ends = (edges.tail[goes], edges.head[goes], edges.tail[comes], edges.head[comes])
        meet = ends[0]
        while any(not self.low[meet] <= self.last[end] <= self.last[meet] for end in ends):
            edge = self.parent[meet]
            meet = edges.head[edge] if edges.tail[edge] == meet else edges.tail[edge]
        for end in ends[:2]:
            self.at[end].remove(goes)
        self._plant(comes)
        self._number(meet, self.low[meet])


def shorten(edges: Edges, layers: list[int], effort: int) -> None:
    """Improve the layers of a connected graph until no edge can be shorter, or effort is spent.

    ``layers`` must keep all least lengths; ``effort`` counts visits of nodes.
    """
    tree = _Tree(edges, layers)
    limit = tree.effort + effort
    at = 0
    while tree.effort < limit:
        node, at = tree.leaving(at)
        if node < 0 or not tree.exchange(node):
            return
