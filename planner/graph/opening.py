"""What opens when something is had."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from planner.graph.circuit import AT_ANY_LEVEL
from planner.graph.standing import ItemStatus, Standing
from planner.model import Kind, Need, satisfied


class Unlocks(msgspec.Struct, frozen=True):
    """What having an item opens: what can start then at once, and all that lies downstream.

    Downstream is what asks for the item, or for a skill that it teaches, and so on, alternatives
    included; nearer items come first.
    """

    item: str
    level: int
    at_once: tuple[str, ...]
    downstream: dict[Kind, tuple[str, ...]]


def unlocks(standing: Standing, need: Need) -> Unlocks:
    """Return what having an item, a skill at the level of the need, opens."""
    by_kind: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for item in downstream(standing, need.item):
        by_kind[standing.structure.items[item].kind].append(item)
    return Unlocks(
        need.item,
        need.level,
        opened_by(standing, need),
        {kind: tuple(items) for kind, items in by_kind.items() if items},
    )


def held_up(standing: Standing) -> dict[str, int]:
    """Return how many items that are not had lie downstream of each item.

    All at once by sets of bits, ring by ring: item by item it would take the square of the time.
    """
    import networkx as nx

    items = standing.structure.items
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(items)
    graph.add_edges_from(
        (name, other) for name in items for other in _asking(standing, name) if other in items
    )
    open_ = {name: 1 << at for at, name in enumerate(items) if not standing.has(name)}
    rings = nx.condensation(graph)
    below: dict[int, int] = {}
    found: dict[str, int] = {}
    for ring in reversed(list(nx.topological_sort(rings))):
        bits = 0
        for other in rings.successors(ring):
            bits |= below[other]
        members = rings.nodes[ring]["members"]
        for name in members:
            bits |= open_.get(name, 0)
        below[ring] = bits
        for name in members:
            found[name] = (bits & ~open_.get(name, 0)).bit_count()
    return found


def opened_by(standing: Standing, need: Need) -> tuple[str, ...]:
    """Return what is locked now and could start at once if the item were had, by id."""
    structure = standing.structure
    known = structure.items[need.item]
    level = need.level if known.kind is Kind.SKILL else AT_ANY_LEVEL
    gains = {need.item: level, **structure.taught(need.item)}

    def had(item: str, level: int) -> bool:
        return gains.get(item, 0) >= level or standing.has(item, level)

    region = {owner for item in gains for owner in structure.starting.owners_fed(item)}
    todo = [*region, *gains]
    while todo and structure.beside.extents:
        more = structure.beside.owners_fed(todo.pop()) - region
        region |= more
        todo += more
    return tuple(
        item
        for item in sorted(region - gains.keys())
        if standing.status(item) is ItemStatus.LOCKED and _could_start(standing, item, had)
    )


def downstream(standing: Standing, item: str) -> Iterator[str]:
    """Yield what lies downstream of an item, nearer items first; what is not asked for is free."""
    structure = standing.structure
    seen, layer = {item}, [item]
    while layer:
        asking: set[str] = set()
        for name in layer:
            asking.update(_asking(standing, name))
        layer = sorted(asking - seen)
        seen.update(layer)
        yield from (name for name in layer if name in structure.items)


def _could_start(standing: Standing, item: str, had: Callable[[str, int], bool]) -> bool:
    """Say whether an item and those of its corequisites that are open could start together."""
    seen, todo = {item}, [item]
    while todo:
        known = standing.structure.items.get(todo.pop())
        if known is None or known.missing:
            return False
        # Mostly its own requirement settles it; what is needed to teach takes longer to find.
        if not satisfied(known.requires, had):
            return False
        if known.teaches and not satisfied(standing.structure.start_needs(known.id), had):
            return False
        beside = (need.item for need in known.corequires if not had(need.item, need.level))
        for name in beside:
            if name not in seen and not standing.is_started(name):
                seen.add(name)
                todo.append(name)
    return True


def _asking(standing: Standing, item: str) -> Iterable[str]:
    """Return what asks for an item, and the skills that it teaches."""
    structure = standing.structure
    return {
        *structure.starting.owners_fed(item),
        *structure.beside.owners_fed(item),
        *structure.taught(item),
    }
