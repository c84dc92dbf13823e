"""Requirements that say nothing new: something else that is needed anyway implies them."""

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from planner.graph.leaves import unconditional
from planner.model import Item, Kind

#: Closures are held for so many needs at a time, which bounds the memory that they take.
_COLUMNS = 8192


class _Atom(NamedTuple):
    item: str
    level: int = 1


def redundant(items: Mapping[str, Item]) -> list[tuple[str, str]]:
    """Return pairs (required, requiring) of which the first could be left out, all at once.

    Only leaves that are needed whatever else is chosen count, and only what such leaves imply.
    Within a ring nothing is called redundant.
    """
    leaves = {name: _leaves(items, item) for name, item in items.items()}
    parts, below = _components(leaves)
    number = {atom: k for k, part in enumerate(parts) for atom in part}
    pairs: list[tuple[str, str]] = []
    for low in range(0, len(parts), _COLUMNS):
        masks = _closures(below, low, low + _COLUMNS)
        for name, needed in leaves.items():
            if len(needed) > 1:
                mine = number[_Atom(name)]
                implied = 0
                for atom in needed:
                    if number[atom] != mine:
                        implied |= masks[number[atom]]
                pairs += [
                    (atom.item, name)
                    for atom in needed
                    if number[atom] >= low and implied >> number[atom] - low & 1
                ]
    order = {name: k for k, name in enumerate(items)}
    return sorted(pairs, key=lambda pair: (order[pair[1]], order[pair[0]]))


def _leaves(items: Mapping[str, Item], item: Item) -> list[_Atom]:
    """Return the items that an item needs in any case, each at the highest level asked for."""
    levels: dict[str, int] = {}
    for need in unconditional(item.requires):
        if need.item in items:
            level = need.level if items[need.item].kind is Kind.SKILL else 1
            levels[need.item] = max(level, levels.get(need.item, 1))
    return [_Atom(name, level) for name, level in levels.items()]


def _components(leaves: Mapping[str, list[_Atom]]) -> tuple[list[list[_Atom]], list[list[int]]]:
    """Return what implies each other, and which of these each component implies directly.

    Each component stands after those that it implies.
    """
    import networkx as nx

    graph: nx.DiGraph[_Atom] = nx.DiGraph()
    graph.add_nodes_from(map(_Atom, leaves))
    for name, needed in leaves.items():
        graph.add_edges_from((_Atom(name), atom) for atom in needed)
    for item, levels in _levels(leaves).items():
        graph.add_edges_from(
            (_Atom(item, at), _Atom(item, lower)) for lower, at in pairwise(levels)
        )
    whole = nx.condensation(graph)
    order = list(reversed(list(nx.topological_sort(whole))))
    number = {part: k for k, part in enumerate(order)}
    parts = [list(whole.nodes[part]["members"]) for part in order]
    below = [[number[other] for other in whole.successors(part)] for part in order]
    # Graphs of networkx hold themselves. Emptied, they leave the collector of garbage hardly
    # anything to go through, which else holds the window up.
    for done in (graph, whole):
        done.clear()
    return parts, below


def _levels(leaves: Mapping[str, list[_Atom]]) -> dict[str, list[int]]:
    """Return the levels of each item at which it is asked for, from 1 upwards."""
    found: dict[str, set[int]] = {}
    for needed in leaves.values():
        for atom in needed:
            if atom.level > 1:
                found.setdefault(atom.item, {1}).add(atom.level)
    return {item: sorted(levels) for item, levels in found.items()}


def _closures(below: list[list[int]], low: int, high: int) -> list[int]:
    """Return for each component, as bits, those from low to high that it implies."""
    masks: list[int] = []
    for others in below:
        mask = 0
        for other in others:
            mask |= masks[other]
            if low <= other < high:
                mask |= 1 << other - low
        masks.append(mask)
    return masks
