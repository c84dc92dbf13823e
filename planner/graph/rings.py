"""Rings: cycles of prerequisites, the smallest of each knot of items that hang together."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import networkx as nx

Node = TypeVar("Node", bound=Hashable)
#: So many edges are looked at for a shorter ring, about a second's worth; then the best stands.
_PATIENCE = 400_000


def rings(graph: "nx.DiGraph[Node]") -> list[tuple[Node, ...]]:
    """Return one ring of each strongly connected component, the smallest; shorter ones first.

    Each item of a ring is a prerequisite of the next, and the last of the first. All rings of a
    graph may be more than anybody can list. In very large components the ring may not be quite
    the smallest.
    """
    return sorted((smallest_ring(knot) for knot in knots(graph)), key=len)


def knots(graph: "nx.DiGraph[Node]") -> "list[nx.DiGraph[Node]]":
    """Return the strongly connected components that hold a ring, all in the order of the graph."""
    import networkx as nx

    found = [
        part
        for part in nx.strongly_connected_components(graph)
        if len(part) > 1 or any(graph.has_edge(node, node) for node in part)
    ]
    if not found:
        return []
    number = {node: k for k, node in enumerate(graph)}
    ordered = sorted(sorted(number[node] for node in part) for part in found)
    nodes = list(graph)
    return [_induced(graph, [nodes[k] for k in part]) for part in ordered]


def _induced(graph: "nx.DiGraph[Node]", nodes: list[Node]) -> "nx.DiGraph[Node]":
    """Return a part of a graph, in an order that does not depend on hashes."""
    import networkx as nx

    part: nx.DiGraph[Node] = nx.DiGraph()
    part.add_nodes_from(nodes)
    for node in nodes:
        for other, data in graph.adj[node].items():
            if other in part:
                part.add_edge(node, other, **data)
    return part


def smallest_ring(knot: "nx.DiGraph[Node]") -> tuple[Node, ...]:
    """Return a smallest ring of a strongly connected graph, from its first node in the graph on.

    Every ring goes through the node with most edges or lies in what is left without it.
    """
    best = _tiny_ring(knot)
    if best:
        return best
    order = {node: k for k, node in enumerate(knot)}
    parts, patience = [knot.copy()], _PATIENCE
    while parts and (patience > 0 or not best):
        part = parts.pop()
        ways = {node: part.in_degree(node) * part.out_degree(node) for node in part}
        hub = max(part, key=ways.__getitem__)
        best = _ring_through(part, hub, len(best) or len(part) + 1) or best
        patience -= part.number_of_edges()
        part.remove_node(hub)
        parts += knots(part)
    return turned(best, order)


def turned(ring: tuple[Node, ...], order: Mapping[Node, int]) -> tuple[Node, ...]:
    """Return the ring so that it begins with what comes first in an order."""
    first = min(range(len(ring)), key=lambda k: order[ring[k]])
    return ring[first:] + ring[:first]


def smallest_ring_over(
    knot: "nx.DiGraph[Node]", edges: Iterable[tuple[Node, Node]]
) -> tuple[Node, ...]:
    """Return a smallest ring of a strongly connected graph that goes over one of some edges."""
    best: tuple[Node, ...] = ()
    patience = _PATIENCE
    for tail, head in edges:
        ring = _ring_through(knot, tail, len(best) or len(knot) + 1, first=head)
        best = ring or best
        patience -= knot.number_of_edges()
        if patience < 0:
            break
    return best


def _tiny_ring(knot: "nx.DiGraph[Node]") -> tuple[Node, ...]:
    for node in knot:
        if knot.has_edge(node, node):
            return (node,)
    for node in knot:
        for other in knot.successors(node):
            if knot.has_edge(other, node):
                return (node, other)
    return ()


def _ring_through(
    graph: "nx.DiGraph[Node]", hub: Node, shorter_than: int, first: Node | None = None
) -> tuple[Node, ...]:
    """Return the shortest ring through a node, if it is shorter than that; from ``first`` on."""
    if first == hub:
        return (hub,)
    came: dict[Node, Node] = {} if first is None else {first: hub}
    layer, length = ([hub], 0) if first is None else ([first], 1)
    while layer and length + 1 < shorter_than:
        length += 1
        following: list[Node] = []
        for node in layer:
            for other in graph.successors(node):
                if other == hub:
                    return _back(came, hub, node)
                if other not in came:
                    came[other] = node
                    following.append(other)
        layer = following
    return ()


def _back(came: dict[Node, Node], hub: Node, last: Node) -> tuple[Node, ...]:
    ring = [last]
    while ring[-1] != hub:
        ring.append(came[ring[-1]])
    return tuple(reversed(ring))
