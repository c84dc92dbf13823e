"""Why items cannot be reached: the nearest thing missing or ring, and what to cut."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from planner.graph.blockers import Atom, Cause, blockers, unmet
from planner.graph.rings import knots, smallest_ring, smallest_ring_over, turned
from planner.graph.standing import Standing
from planner.graph.suppose import Suppositions
from planner.model import AllOf, AnyOf, Need, Requirement, needs

if TYPE_CHECKING:
    import networkx as nx

_MOST_OBSTACLES = 3
_MOST_CUTS = 12
#: So many items are derived anew at most to verify the cuts of one obstacle.
_PATIENCE = 100_000

Pair = tuple[str, str]


class Cut(msgspec.Struct, frozen=True):
    """Requirements to drop, as pairs (required, requiring); ``frees`` can be reached then."""

    pairs: tuple[Pair, ...]
    frees: tuple[str, ...]


class Obstacle(msgspec.Struct, frozen=True):
    """A cause. ``items`` is one, at a level, or a ring: each is needed by the next.

    Each of the ``cuts`` was tried and lets all of the ring in, or all that asks for the item;
    where no single one does, there is one cut of several pairs that lets a part in.
    """

    cause: Cause
    items: tuple[str, ...]
    level: int
    cuts: tuple[Cut, ...]


class Unreachable(msgspec.Struct, frozen=True):
    """An item out of reach, and the obstacles nearest to it."""

    item: str
    because: tuple[Obstacle, ...]


def unreachable(standing: Standing) -> tuple[Unreachable, ...]:
    """Return all items that cannot be reached, with the reasons; in the order of the library."""
    graph, causes = blockers(standing)
    if not graph:
        return ()
    sources = _sources(standing, graph, causes)
    nearest = _nearest(graph, sources)
    return tuple(
        Unreachable(name, tuple(nearest[Atom(name)]))
        for name in standing.structure.items
        if Atom(name) in nearest
    )


def _sources(
    standing: Standing, graph: "nx.DiGraph[Atom]", causes: dict[Atom, Cause]
) -> dict[Atom, Obstacle]:
    """Return what ends the search: what is missing by itself, and all that lies in a ring."""
    cutter = _Cutter(standing, graph)
    found = {
        atom: Obstacle(cause, (atom.item,), atom.level, tuple(cutter.before(atom)))
        for atom, cause in causes.items()
    }
    order = {item: k for k, item in enumerate(standing.structure.items)}
    for part in knots(graph):
        # Corequisites may start together, so a ring keeps nothing out unless something must come
        # before something else in it.
        hard = [edge for edge in part.edges if part.edges[edge]["relation"] == "requires"]
        if hard:
            whole = len(hard) == part.number_of_edges()
            ring = smallest_ring(part) if whole else smallest_ring_over(part, hard)
            items = turned(tuple(dict.fromkeys(atom.item for atom in reversed(ring))), order)
            obstacle = Obstacle(Cause.RING, items, 1, tuple(cutter.within(ring)))
            found.update((atom, obstacle) for atom in part if atom not in found)
    return found


def _nearest(
    graph: "nx.DiGraph[Atom]", sources: dict[Atom, Obstacle]
) -> dict[Atom, list[Obstacle]]:
    """Spread the obstacles to all that waits for them; return the nearest of each."""
    nearest = {atom: [obstacle] for atom, obstacle in sources.items()}
    layer = list(sources)
    while layer:
        towards: dict[Atom, list[Atom]] = {}
        for atom in layer:
            for upper in graph.predecessors(atom):
                if upper not in nearest:
                    towards.setdefault(upper, []).append(atom)
        for upper, below in towards.items():
            obstacles = (one for atom in below for one in nearest[atom])
            kept = list({(one.cause, one.items, one.level): one for one in obstacles}.values())
            nearest[upper] = kept[:_MOST_OBSTACLES]
        layer = list(towards)
    return nearest


class _Cutter:
    """Tries what happens when requirements are dropped."""

    def __init__(self, standing: Standing, graph: "nx.DiGraph[Atom]") -> None:
        self._standing, self._graph = standing, graph
        self._suppositions: Suppositions | None = None
        self._tries = max(1, min(_MOST_CUTS, _PATIENCE // len(graph)))

    def before(self, atom: Atom) -> Iterator[Cut]:
        """Yield cuts that do without something missing."""
        for upper in list(self._graph.predecessors(atom))[: self._tries]:
            for pair in self._pairs(atom, upper):
                frees = self._try((pair,), (upper.item,))
                if frees:
                    yield Cut((pair,), frees)

    def within(self, ring: tuple[Atom, ...]) -> Iterator[Cut]:
        """Yield cuts that let something into a ring, in which each waits for the next."""
        items = tuple(dict.fromkeys(atom.item for atom in ring))
        pairs = [
            pair
            for upper, lower in zip(ring, (*ring[1:], ring[0]), strict=True)
            for pair in self._pairs(lower, upper)
        ]
        found = [Cut((pair,), self._try((pair,), items)) for pair in pairs[: self._tries]]
        whole = [cut for cut in found if len(cut.frees) == len(items)]
        yield from whole or self._several(items)

    def _several(self, ring: tuple[str, ...]) -> Iterator[Cut]:
        """Yield the smallest cut of several pairs that lets some item of a ring in."""
        options = [tuple(self._entry(item)) for item in ring]
        for pairs in sorted(filter(None, options), key=len)[: self._tries]:
            frees = self._try(pairs, ring)
            if frees:
                yield Cut(pairs, frees)
                return

    def _entry(self, item: str) -> Iterator[Pair]:
        """Yield what to drop so that nothing keeps an item from starting."""
        structure = self._standing.structure
        lower = dict.fromkeys(n.item for n in self._fewest(structure.start_needs(item)))
        for need in structure.items[item].corequires:
            if not self._standing.reachable(need.item, need.level):
                lower[need.item] = None
        for name in lower:
            yield from self._pairs(Atom(name), Atom(item))

    def _fewest(self, requirement: Requirement) -> list[Need]:
        """Return the fewest leaves out of reach that must be given for a requirement to hold."""
        if isinstance(requirement, Need):
            return list(unmet(self._standing, requirement))
        options = [self._fewest(member) for member in requirement.members]
        if isinstance(requirement, AllOf):
            return [need for option in options for need in option]
        wanted = 1 if isinstance(requirement, AnyOf) else requirement.n
        return [need for option in sorted(options, key=len)[:wanted] for need in option]

    def _pairs(self, lower: Atom, upper: Atom) -> Iterator[Pair]:
        """Yield the written requirements by which something waits for something else."""
        structure = self._standing.structure
        if lower.item == upper.item and lower.level != upper.level:
            return
        for name in (upper.item, *structure.taught(upper.item)):
            item = structure.items[name]
            if any(need.item == lower.item for need in _asked(item.requires, item.corequires)):
                yield lower.item, name

    def _try(self, pairs: tuple[Pair, ...], wanted: Iterable[str]) -> tuple[str, ...]:
        if self._suppositions is None:
            self._suppositions = Suppositions(self._standing)
        return self._suppositions.reached_without(pairs, wanted)


def _asked(requirement: Requirement, beside: tuple[Need, ...]) -> Iterator[Need]:
    yield from needs(requirement)
    yield from beside
