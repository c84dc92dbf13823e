"""The requirements of a problem as one network of thresholds.

A node holds when enough of its children hold: all of them, one of them, or n of them. Nodes stand
for requirements, for what is needed (one of the ways to it), and for batches: activities that can
only start together, mostly one alone. This is the AND/OR graph of Horn clauses, on which the
cheapest and the soonest derivations are found in the manner of Knuth (1977), "A generalization of
Dijkstra's algorithm".
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from planner.graph.circuit import relaxed
from planner.graph.planning.figures import Figures
from planner.graph.planning.problem import Problem
from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement
from planner.model.requirement import distinct

#: The price of what may not be done.
NEVER = -1
#: More ways to combine corequisites than this are not tried for one activity.
MOST_BATCHES = 64
MOST_TRIES = 4096


class Network:
    """Nodes are numbers; ``threshold[n]`` children of n must hold, ``parents[n]`` count on it.

    ``batch[n]`` holds the activities that are done where n is a batch and is empty elsewhere;
    ``batches_of[a]`` are the batches of activity a, ``done[a]`` is the node that says that it is
    done, ``gate[a]`` that of what it needs to start. It is ``complete`` unless there are too many
    ways to combine corequisites.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.complete = True
        self.names: tuple[str, ...] = tuple(problem.activities)
        self.index = {name: number for number, name in enumerate(self.names)}
        self.threshold: list[int] = []
        self.parents: list[list[int]] = []
        self.children: list[tuple[int, ...]] = []
        self.batch: list[tuple[int, ...]] = []
        self._needed: dict[tuple[str, int], int] = {}
        self.batches_of: list[list[int]] = [[] for _ in self.names]
        self.done = [self._node() for _ in self.names]
        self.gate = [self._gate(problem.activities[name].needs) for name in self.names]
        self._connect_batches()
        self.batches = tuple(node for node, batch in enumerate(self.batch) if batch)
        self.goal = self._goal()
        self._settle_what_needs_nothing()

    def _settle_what_needs_nothing(self) -> None:
        """Count the gates that hold from the start, so that no search has to."""
        #: What is left of the thresholds then, and which batches need nothing more.
        self.open_threshold = list(self.threshold)
        for gate in {gate for gate in self.gate if not self.threshold[gate]}:
            for parent in self.parents[gate]:
                self.open_threshold[parent] -= 1
        self._first = tuple(node for node in self.batches if not self.open_threshold[node])
        #: Prices where nothing may be done at all.
        self.shut = [NEVER if batch else 0 for batch in self.batch]

    def first_batches(self, chosen: Iterable[int] | None = None) -> Sequence[int]:
        """Return the batches that need nothing, among all or among those of some activities."""
        if chosen is None:
            return self._first
        nodes = {node for activity in chosen for node in self.batches_of[activity]}
        return sorted(node for node in nodes if not self.open_threshold[node])

    @cached_property
    def figures(self) -> Figures:
        """What each activity adds to what a policy saves."""
        return Figures(self.problem)

    def __len__(self) -> int:
        return len(self.threshold)

    def node_of(self, need: Need) -> int | None:
        """Return the node of a need; None if the records meet it or nothing asks for it."""
        return self._needed.get((need.item, need.level))

    def _node(self, threshold: int = 1, batch: tuple[int, ...] = ()) -> int:
        self.threshold.append(threshold)
        self.parents.append([])
        self.children.append(())
        self.batch.append(batch)
        return len(self.threshold) - 1

    def _join(self, node: int, children: Sequence[int]) -> int:
        self.children[node] = tuple(children)
        for child in children:
            self.parents[child].append(node)
        return node

    def _gate(self, requirement: Requirement) -> int:
        return self._part(relaxed(requirement, self.problem.had))

    def _part(self, requirement: Requirement) -> int:
        """Return the node of a requirement of which nothing is had."""
        match requirement:
            case Need():
                return self._need(requirement)
            case AllOf(members):
                count = len(members)
            case AnyOf(members):
                count = 1
            case AtLeast(count, members):
                members = distinct(members)
        if len(members) == 1 and count == 1:
            return self._part(members[0])
        parts = [self._part(member) for member in members]
        return self._join(self._node(max(0, count)), parts)

    def _need(self, need: Need) -> int:
        key = (need.item, need.level)
        if key not in self._needed:
            ways = [self.done[self.index[way]] for way in self.problem.ways(need)]
            alone = len(ways) == 1
            self._needed[key] = ways[0] if alone else self._join(self._node(), ways)
        return self._needed[key]

    def _goal(self) -> int:
        problem = self.problem
        parts = [self._need(need) for need in problem.goals if not problem.had(need)]
        for name in problem.pinned_activities():
            known = name in self.index
            parts.append(self.done[self.index[name]] if known else self._node())
        return self._join(self._node(len(parts)), parts)

    def _connect_batches(self) -> None:
        nodes: dict[tuple[int, ...], int] = {}
        for number, name in enumerate(self.names):
            rules = []
            for batch in self.starts_of(name):
                key = tuple(sorted(self.index[member] for member in batch))
                if key not in nodes:
                    gates = [self.gate[member] for member in key]
                    nodes[key] = self._join(self._node(len(gates), key), gates)
                    for member in key:
                        self.batches_of[member].append(nodes[key])
                rules.append(nodes[key])
            self._join(self.done[number], rules)

    def starts_of(self, name: str) -> list[frozenset[str]]:
        """Return the least sets of activities with which an activity can start.

        Each holds, for every corequisite of its members that is not had, a way to it.
        """
        found: list[frozenset[str]] = []
        todo: list[frozenset[str]] = [frozenset((name,))]
        tries = 0
        while todo and len(found) < MOST_BATCHES and tries < MOST_TRIES:
            tries += 1
            batch = todo.pop()
            missing = next(self._missing(batch), None)
            if missing is None:
                found.append(batch)
            else:
                todo.extend(batch | {way} for way in reversed(self.problem.ways(missing)))
        self.complete &= not todo
        return found

    def _missing(self, batch: frozenset[str]) -> Iterator[Need]:
        problem = self.problem
        for member in sorted(batch):
            for need in problem.activities[member].corequires:
                if not problem.had(need) and not batch.intersection(problem.ways(need)):
                    yield need
