"""The part of a network that counts when only some activities may be done."""

from collections.abc import Collection, Iterator

from planner.graph.planning.derive import follows
from planner.graph.planning.network import Network


class Part:
    """The nodes and activities of a network that may play a part when only some may be done.

    Events are nodes, and the beginnings of activities, which have numbers of their own.
    """

    def __init__(self, network: Network, among: Collection[int]) -> None:
        self.network = network
        self.owner = {node: one for one, node in enumerate(network.done)}
        self._holds = follows(network, among)
        self.activities: list[int] = []
        self.nodes: list[int] = []
        self._collect()

    def start(self, activity: int) -> int:
        """Return the event of beginning an activity."""
        return len(self.network) + activity

    def children(self, node: int) -> list[int]:
        """Return the children of a node that is not that of an activity."""
        return [child for child in self.network.children[node] if child in self._holds]

    def gate(self, activity: int) -> int | None:
        """Return the node of what an activity needs, if it needs anything."""
        gate = self.network.gate[activity]
        return gate if self.network.threshold[gate] else None

    def beside(self, activity: int) -> Iterator[list[int]]:
        """Yield for each corequisite the activities that bring it."""
        problem, index = self.network.problem, self.network.index
        for need in problem.activities[self.network.names[activity]].corequires:
            if problem.had(need):
                continue
            ways = [index[way] for way in problem.ways(need)]
            if activity not in ways:
                yield [way for way in ways if self.network.done[way] in self._holds]

    def edges(self) -> Iterator[tuple[int, int]]:
        """Yield from what may come first what may follow, but not that an end follows a start."""
        for node in self.nodes:
            yield from ((child, node) for child in self.children(node))
        for one in self.activities:
            gate = self.gate(one)
            if gate is not None:
                yield gate, self.start(one)
            for ways in self.beside(one):
                yield from ((self.start(way), self.start(one)) for way in ways)

    def _collect(self) -> None:
        seen = {self.network.goal}
        todo = [self.network.goal]
        while todo:
            node = todo.pop()
            below: list[int] = []
            if node in self.owner:
                one = self.owner[node]
                self.activities.append(one)
                gate = self.gate(one)
                below += [] if gate is None else [gate]
                below += [self.network.done[way] for ways in self.beside(one) for way in ways]
            else:
                self.nodes.append(node)
                below += self.children(node)
            todo += [other for other in dict.fromkeys(below) if other not in seen]
            seen.update(below)
        self.activities.sort()
        self.nodes.sort()
