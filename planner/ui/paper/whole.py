"""All picked items with every choice between them, drawn as the roadmap draws a way."""

from collections.abc import Callable

from planner.formats.exports.material import Material
from planner.formats.exports.network import Network, Tie, network
from planner.graph.layout import layout
from planner.graph.layout.drawing import Box, Link
from planner.model import Item, needs
from planner.ui.canvas.picture import Edge, Line
from planner.ui.canvas.tier import USUAL_WIDTH
from planner.ui.screens.roadmap.wish import Branch, Gate, Sketch

_HEIGHT, _TALL, _ONE_LINE = 52.0, 70.0, 15
_GATE = (84.0, 48.0)
_LINES = {
    Tie.REQUIRES: Line.REQUIRES,
    Tie.COREQUIRES: Line.REQUIRES,
    Tie.TEACHES: Line.TEACHES,
}


def whole(material: Material, cancelled: Callable[[], bool]) -> Sketch:
    """Lay out all picked items; what is only recommended, and careers, are left out."""
    graph = network(material)
    found = Sketch(items=dict.fromkeys(graph.items), way=set(graph.items))
    found.gates = {name: _gate(graph, name) for name in graph.gates}
    found.edges = _edges(graph)
    found.worked = frozenset(item.id for item in material.items if item.hours is not None)
    found.drawing = layout(
        [
            *(_box(material, item) for item in material.items),
            *(Box(g, *_GATE) for g in found.gates),
        ],
        [Link(edge.source, edge.target) for edge in found.edges],
        cancelled=cancelled,
    )
    return found


def _gate(graph: Network, name: str) -> Gate:
    gate = graph.gates[name]
    members = gate.requirement.members
    branches = tuple(Branch(tuple(n.item for n in needs(one)), taken=True) for one in members)
    return Gate(gate.item, gate.n, branches, gate.requirement)


def _edges(graph: Network) -> list[Edge]:
    edges, seen = [], set[tuple[str, str]]()
    for edge in graph.edges:
        ends = (edge.source, edge.target)
        line = _LINES.get(edge.tie)
        if line is None or edge.source == edge.target or ends in seen:
            continue
        seen.add(ends)
        choice = edge.target in graph.gates
        edges.append(Edge(*ends, Line.CHOICE if choice else line, edge.why))
    return edges


def _box(material: Material, item: Item) -> Box:
    times = 1.2 if any(need.item == item.id for need in material.targets) else 1.0
    high = _HEIGHT if len(item.title) <= _ONE_LINE else _TALL
    return Box(item.id, USUAL_WIDTH * times, high * times)
