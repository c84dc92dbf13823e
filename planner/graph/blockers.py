"""What stands in the way of what cannot be reached, one step down."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from planner.graph.standing import Standing
from planner.model import AllOf, Item, Kind, Need, Requirement, satisfied

if TYPE_CHECKING:
    import networkx as nx


class Cause(StrEnum):
    """Why something can never be had: something is missing, or a ring has no way in.

    MISSING is a placeholder that nobody has described, UNKNOWN an id that the library does not
    have, UNTAUGHT a skill that one cannot study oneself and that nothing teaches (to the level),
    IMPOSSIBLE a requirement that nothing meets, such as any of nothing.
    """

    RING = "ring"
    MISSING = "missing"
    UNKNOWN = "unknown"
    UNTAUGHT = "untaught"
    IMPOSSIBLE = "impossible"


class Atom(NamedTuple):
    """An item; of skills, at a level."""

    item: str
    level: int = 1


def blockers(standing: Standing) -> "tuple[nx.DiGraph[Atom], dict[Atom, Cause]]":
    """Return a graph from all that cannot be reached to what it waits for, and causes that end it.

    Edges carry how: by ``requires``, ``corequires`` or because it ``teaches``.
    """
    import networkx as nx

    graph: nx.DiGraph[Atom] = nx.DiGraph()
    causes: dict[Atom, Cause] = {}
    todo = [Atom(item) for item in standing.structure.items if not standing.reachable(item)]
    graph.add_nodes_from(todo)
    while todo:
        atom = todo.pop()
        cause = _cause(standing, atom)
        if cause is not None:
            causes[atom] = cause
            continue
        for below, relation in _waits_for(standing, atom):
            if below not in graph:
                graph.add_node(below)
                todo.append(below)
            graph.add_edge(atom, below, relation=relation)
    return graph, causes


def _cause(standing: Standing, atom: Atom) -> Cause | None:
    item = standing.structure.items.get(atom.item)
    if item is None:
        return Cause.UNKNOWN
    if item.missing:
        return Cause.MISSING
    alone = _by_itself(item, atom)
    taught = any(it.level >= atom.level for it in standing.structure.teachers(item.id))
    if not alone and not taught:
        return Cause.UNTAUGHT
    if not taught and not satisfied(standing.structure.start_needs(item.id), lambda *_: True):
        return Cause.IMPOSSIBLE
    return None


def _waits_for(standing: Standing, atom: Atom) -> Iterator[tuple[Atom, str]]:
    """Yield what would have to be had, some or all of it, and is out of reach."""
    structure = standing.structure
    item = structure.items[atom.item]
    for teacher in structure.teachers(item.id):
        if teacher.level >= atom.level:
            yield Atom(teacher.item), "teaches"
    if _by_itself(item, atom):
        for need in item.corequires:
            if not standing.reachable(need.item, need.level) and not standing.is_started(need.item):
                yield _atom(standing, need), "corequires"
        for need in unmet(standing, structure.start_needs(item.id)):
            yield _atom(standing, need), "requires"


def unmet(standing: Standing, requirement: Requirement) -> Iterator[Need]:
    """Yield the leaves out of reach in those parts of a requirement that cannot be met."""
    todo = [requirement]
    while todo:
        part = todo.pop()
        if isinstance(part, Need):
            if not standing.reachable(part.item, part.level):
                yield part
        elif isinstance(part, AllOf) or not satisfied(part, standing.reachable):
            todo.extend(reversed(part.members))


def _by_itself(item: Item, atom: Atom) -> bool:
    """Say whether an item is had by doing it, and not only by what teaches it."""
    return item.kind is not Kind.SKILL or (item.hours is not None and atom.level <= 1)


def _atom(standing: Standing, need: Need) -> Atom:
    item = standing.structure.items.get(need.item)
    skill = item is not None and item.kind is Kind.SKILL
    return Atom(need.item, need.level if skill else 1)
