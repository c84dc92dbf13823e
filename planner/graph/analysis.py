"""A graph as a whole: metrics, rings, what cannot be reached and what says nothing new."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from planner.graph.metrics import CyclicError, Metrics, metrics
from planner.graph.obstacles import Unreachable, unreachable
from planner.graph.redundancy import redundant
from planner.graph.rings import rings
from planner.graph.standing import Standing
from planner.model import Kind, Need

if TYPE_CHECKING:
    import networkx as nx


class Ring(msgspec.Struct, frozen=True):
    """Items of which each is a prerequisite of the next, and the last of the first.

    It is harmless if all of them can be reached, as by an alternative.
    """

    items: tuple[str, ...]
    harmless: bool


class Analysis(msgspec.Struct, frozen=True):
    """What there is to say about a graph.

    ``metrics`` is None if there are rings, harmless ones too; one ring stands for each knot of
    items. ``redundant`` are pairs (required, requiring). ``edges`` counts pairs of items.
    """

    metrics: Metrics | None
    unreachable: tuple[Unreachable, ...]
    rings: tuple[Ring, ...]
    redundant: tuple[tuple[str, str], ...]
    items: int
    edges: int
    by_kind: dict[Kind, int]


def analyse(standing: Standing, targets: Iterable[Need] = ()) -> Analysis:
    """Analyse all items, or the targets with everything upstream, alternatives included."""
    graph = standing.structure.graph
    targets = tuple(targets)
    if targets:
        graph = _upstream(graph, targets)
    try:
        found = metrics(graph)
    except CyclicError:
        found = None
    items = {name: item for name, item in standing.structure.items.items() if name in graph}
    return Analysis(
        metrics=found,
        unreachable=tuple(one for one in unreachable(standing) if one.item in graph),
        rings=tuple(
            Ring(ring, all(standing.reachable(item) for item in ring)) for ring in rings(graph)
        ),
        redundant=tuple(redundant(items)),
        items=len(items),
        edges=graph.number_of_edges(),
        by_kind={
            kind: number
            for kind in Kind
            if (number := sum(item.kind is kind for item in items.values()))
        },
    )


def _upstream(graph: "nx.DiGraph[str]", targets: tuple[Need, ...]) -> "nx.DiGraph[str]":
    import networkx as nx

    wanted = {need.item for need in targets}
    for need in targets:
        wanted |= nx.ancestors(graph, need.item)
    part: nx.DiGraph[str] = nx.DiGraph()
    part.add_nodes_from((name, graph.nodes[name]) for name in graph if name in wanted)
    part.add_edges_from(
        (lower, upper, data) for lower, upper, data in graph.edges(data=True) if upper in wanted
    )
    return part
