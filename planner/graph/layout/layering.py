"""Which layer each box belongs to, given edges without rings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.rings import components
from planner.graph.layout.simplex import Edges, shorten

Edge = tuple[int, int]

#: Visits of nodes that the network simplex may spend: at least, for each node, and at most.
_EFFORT, _EFFORT_EACH, _MOST_EFFORT = 3_000, 10, 40_000
#: One edge cannot be too long; in a very large graph little would be gained in this effort.
_FEWEST, _MOST = 3, 5_000
_TIGHTENINGS = 4


def layered(edges: Mapping[Edge, float], ranks: Sequence[int | None]) -> list[int]:
    """Return layers from 0 on such that edges lead to later layers and are short in sum.

    Boxes of one rank share a layer, and greater ranks come later, unless edges gainsay it.
    """
    graph, owner = _hinted(edges, ranks)
    layers = _start(graph)
    _tighten(graph, layers)
    for part in parts(len(ranks), zip(graph.tail, graph.head, strict=True)):
        _shorten_part(graph, part, layers)
        first = min(layers[node] for node in part)
        for node in part:
            layers[node] -= first
    return [layers[one] for one in owner]


def _hinted(edges: Mapping[Edge, float], ranks: Sequence[int | None]) -> tuple[Edges, list[int]]:
    """Return a graph in which one box stands for all of its rank, and who stands for whom.

    Ranks that are on a ring then are gainsaid by edges, and left out.
    """
    hints = {rank for rank in ranks if rank is not None}
    while True:
        owner, chain = _owners(ranks, hints)
        graph = _graph(owner, edges, dict.fromkeys(pairwise(chain), 0.0))
        rings = _on_rings(graph)
        if not rings:
            return graph, owner
        hints -= {
            rank for node, rank in enumerate(ranks) if owner[node] in rings and rank is not None
        }


def parts(size: int, links: Iterable[Edge]) -> list[list[int]]:
    """Return the connected parts of a graph, in the order of their first nodes."""
    root = list(range(size))

    def find(node: int) -> int:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for link in links:
        one, other = find(link[0]), find(link[1])
        root[max(one, other)] = min(one, other)
    found: dict[int, list[int]] = {}
    for node in range(size):
        found.setdefault(find(node), []).append(node)
    return list(found.values())


def _owners(ranks: Sequence[int | None], hints: set[int]) -> tuple[list[int], list[int]]:
    """Return who stands for each box, and those that stand for the ranks, in their order."""
    first: dict[int, int] = {}
    for node, rank in enumerate(ranks):
        if rank in hints:
            first.setdefault(rank, node)
    owner = [first.get(rank, node) if rank is not None else node for node, rank in enumerate(ranks)]
    return owner, [first[rank] for rank in sorted(hints)]


def _graph(owner: Sequence[int], edges: Mapping[Edge, float], chain: Mapping[Edge, float]) -> Edges:
    merged: dict[Edge, float] = defaultdict(float, chain)
    for (source, target), weight in edges.items():
        merged[owner[source], owner[target]] += weight
    graph = Edges(len(owner))
    for (source, target), weight in merged.items():
        graph.add(source, target, weight)
    return graph


def _on_rings(graph: Edges) -> set[int]:
    """Return the nodes from which a way leads back to them."""
    after: list[list[int]] = [[] for _ in range(graph.size)]
    for tail, head in zip(graph.tail, graph.head, strict=True):
        after[tail].append(head)
    number = components(after)
    return {
        end
        for ends in zip(graph.tail, graph.head, strict=True)
        if number[ends[0]] == number[ends[1]]
        for end in ends
    }


def _start(graph: Edges) -> list[int]:
    """Return the least layers possible: for each node the longest way that leads to it."""
    layers = [0] * graph.size
    for node in _sorted(graph):
        for edge in graph.at[node]:
            if graph.tail[edge] == node:
                head = graph.head[edge]
                layers[head] = max(layers[head], layers[node] + 1)
    return layers


def _sorted(graph: Edges) -> Iterator[int]:
    """Yield the nodes, those without edges into them first (Kahn 1962)."""
    waits = [0] * graph.size
    for head in graph.head:
        waits[head] += 1
    ready = [node for node in range(graph.size) if not waits[node]]
    for node in ready:
        yield node
        for edge in graph.at[node]:
            if graph.tail[edge] == node:
                head = graph.head[edge]
                waits[head] -= 1
                if not waits[head]:
                    ready.append(head)


def _tighten(graph: Edges, layers: list[int]) -> None:
    """Let nodes slide to the side where their edges are heavier, as far as these allow."""
    order = list(_sorted(graph))
    surplus = graph.surplus()
    later: list[list[int]] = [[] for _ in layers]
    earlier: list[list[int]] = [[] for _ in layers]
    for tail, head in zip(graph.tail, graph.head, strict=True):
        later[tail].append(head)
        earlier[head].append(tail)
    for _ in range(_TIGHTENINGS):
        for node in reversed(order):
            if surplus[node] > 0:
                layers[node] = min([layers[other] for other in later[node]]) - 1
        for node in order:
            if surplus[node] < 0:
                layers[node] = max([layers[other] for other in earlier[node]]) + 1


def _shorten_part(graph: Edges, part: list[int], layers: list[int]) -> None:
    if not _FEWEST <= len(part) <= _MOST:
        return
    number = {node: at for at, node in enumerate(part)}
    inside = Edges(len(part))
    for node in part:
        for edge in graph.at[node]:
            if graph.tail[edge] == node:
                inside.add(number[node], number[graph.head[edge]], graph.weight[edge])
    found = [layers[node] for node in part]
    shorten(inside, found, min(_EFFORT + _EFFORT_EACH * len(part), _MOST_EFFORT))
    for node, layer in zip(part, found, strict=True):
        layers[node] = layer
