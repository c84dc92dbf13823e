"""Items as a JSON Canvas 1.0, as Obsidian and others open it, laid out from left to right."""

import json
from typing import Any

from planner.formats.cells import clean
from planner.formats.exports.checklist import linked
from planner.formats.exports.material import Material
from planner.formats.exports.network import Network, Tie, network
from planner.formats.exports.phrases import facts, is_had
from planner.formats.markdown import escaped
from planner.graph.layout import layout
from planner.graph.layout.drawing import Box, Drawing, Link
from planner.model import Item, Kind

_WIDTH, _HEIGHT, _LINE = 260.0, 90.0, 26.0
_GATE = (120.0, 60.0)
_LETTERS = 24  # of a title on one line
#: Colours of the format: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple.
_COLOURS = {Kind.ROLE: "6", Kind.MILESTONE: "2", Kind.COURSE: "5"}
_DONE = "4"


def to_canvas(material: Material) -> str:
    """Return the items as a canvas; titles, links and what counts as facts are Markdown."""
    graph = network(material)
    drawing = _drawing(graph)
    nodes = [_item(material, item, drawing) for item in graph.items.values()]
    for gate in graph.gates.values():
        said = material.words.say("export-choice", n=gate.n, all=gate.of)
        nodes.append({**_place(gate.id, drawing), "type": "text", "text": said})
    edges = [_edge(number, graph) for number in range(len(graph.edges))]
    tree = {"nodes": nodes, "edges": edges}
    return json.dumps(tree, ensure_ascii=False, indent="\t") + "\n"


def _drawing(graph: Network) -> Drawing:
    boxes = [Box(item.id, _WIDTH, _high(item)) for item in graph.items.values()]
    boxes += [Box(gate, *_GATE) for gate in graph.gates]
    ends = {(edge.source, edge.target) for edge in graph.edges if edge.source != edge.target}
    return layout(boxes, [Link(*pair) for pair in sorted(ends)])


def _high(item: Item) -> float:
    return _HEIGHT + _LINE * (len(item.title) // _LETTERS + bool(item.links))


def _place(name: str, drawing: Drawing) -> dict[str, Any]:
    box = drawing.boxes[name]
    return {
        "id": name,
        "x": round(box.x - box.width / 2),
        "y": round(box.y - box.height / 2),
        "width": round(box.width),
        "height": round(box.height),
    }


def _item(material: Material, item: Item, drawing: Drawing) -> dict[str, Any]:
    lines = [f"**{escaped(item.title)}**", escaped(facts(material, item))]
    if item.links:
        link = item.links[0]
        lines.append(linked(link.title or link.url, link.url))
    node = {**_place(item.id, drawing), "type": "text", "text": "\n".join(lines)}
    colour = _DONE if is_had(material, item) else _COLOURS.get(item.kind)
    return {**node, "color": colour} if colour else node


def _edge(number: int, graph: Network) -> dict[str, Any]:
    edge = graph.edges[number]
    said = "" if edge.tie is Tie.REQUIRES else edge.tie.value
    label = clean(edge.why or said)
    ends = {"fromNode": edge.source, "fromSide": "right", "toNode": edge.target, "toSide": "left"}
    return {"id": f"edge-{number}", **ends, **({"label": label} if label else {})}
