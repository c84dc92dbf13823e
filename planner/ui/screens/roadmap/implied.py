"""Lines that say nothing new, and teaching that would lead the picture back on itself."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from planner.ui.canvas.picture import Edge, Line
from planner.ui.screens.roadmap.wish import Sketch

_SURE = {Line.REQUIRES, Line.TEACHES}


class Closure:
    """Which box leads to which, directly or not; of a ring, the line that closes it counts not."""

    def __init__(self, edges: Iterable[Edge]) -> None:
        before: dict[str, list[str]] = defaultdict(list)
        for edge in edges:
            before[edge.target].append(edge.source)
        self._number: dict[str, int] = {}
        self._below: dict[str, int] = {}
        for name in _needed_first(before):
            below = 0
            for source in before.get(name, ()):
                if source in self._number:
                    below |= self._below[source] | 1 << self._number[source]
            self._below[name] = below
            self._number[name] = len(self._number)

    def leads(self, source: str, target: str) -> bool:
        """Say whether a way leads from one box to another."""
        if source not in self._number or target not in self._below:
            return False
        return bool(self._below[target] >> self._number[source] & 1)


def mark_implied(found: Sketch) -> None:
    """Make the lines thin that other lines imply."""
    sure = [edge for edge in found.edges if edge.line in _SURE]
    closure = Closure(sure)
    before: dict[str, list[str]] = defaultdict(list)
    for edge in sure:
        before[edge.target].append(edge.source)
    for at, edge in enumerate(found.edges):
        if edge.line is Line.REQUIRES and any(
            closure.leads(edge.source, other)
            for other in before[edge.target]
            if other != edge.source
        ):
            found.edges[at] = Edge(edge.source, edge.target, Line.IMPLIED, edge.why)


def drop_deepening(found: Sketch, had: Callable[[str], bool]) -> None:
    """Leave out who only deepens a skill that they need themselves; the line would lead back.

    A skill that nobody else on the way brings keeps its line.
    """
    teachers = Counter(edge.target for edge in found.edges if edge.line is Line.TEACHES)

    def may_go(edge: Edge) -> bool:
        skill = edge.target
        others = teachers[skill] > 1 or skill in found.worked or had(skill)
        return edge.line is Line.TEACHES and others

    closure = Closure(edge for edge in found.edges if not may_go(edge))
    found.edges = [
        edge
        for edge in found.edges
        if not (may_go(edge) and closure.leads(edge.target, edge.source))
    ]


def _needed_first(before: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield all boxes, each after those before it, except where these go in a ring."""
    seen: set[str] = set()
    for root in sorted(before):
        todo = [(root, iter(before[root]))] if root not in seen else []
        seen.add(root)
        while todo:
            name, sources = todo[-1]
            source = next((one for one in sources if one not in seen), None)
            if source is None:
                yield name
                todo.pop()
            else:
                seen.add(source)
                todo.append((source, iter(before.get(source, ()))))
