"""Items as a graph in DOT, the language of Graphviz."""

from planner.formats.cells import line
from planner.formats.exports.addresses import live
from planner.formats.exports.material import Material
from planner.formats.exports.network import Edge, Tie, network
from planner.formats.exports.phrases import facts, is_had
from planner.model import Item, Kind

_SHAPES = {
    Kind.SKILL: 'shape=box, style="rounded,filled"',
    Kind.COURSE: "shape=note, style=filled",
    Kind.MILESTONE: "shape=hexagon, style=filled",
    Kind.ROLE: 'shape=box, style="rounded,filled,bold"',
}
_STYLES = {
    Tie.REQUIRES: "",
    Tie.COREQUIRES: "dir=both",
    Tie.RECOMMENDS: "style=dashed",
    Tie.TEACHES: "arrowhead=empty",
    Tie.LEADS_TO: "style=bold, constraint=false",
}
_OPEN = 'fillcolor="#FFFFFF", color="#0B5CAD", fontcolor="#1B2430"'
_DONE = 'fillcolor="#0F6B52", color="#0A5440", fontcolor="#FFFFFF"'


def to_dot(material: Material) -> str:
    """Return the items as a directed graph from left to right; ids are those of the items."""
    graph = network(material)
    lines = [
        f"digraph {_quoted(material.title)} {{",
        "  rankdir=LR;",
        '  node [fontname="sans-serif", fontsize=12];',
        '  edge [color="#7A8694"];',
    ]
    lines += [f"  {_quoted(item.id)} [{_box(material, item)}];" for item in graph.items.values()]
    for gate in graph.gates.values():
        label = _quoted(material.words.say("export-choice", n=gate.n, all=gate.of))
        lines.append(f'  {_quoted(gate.id)} [label={label}, shape=diamond, color="#7A8694"];')
    lines += [_arrow(edge) for edge in graph.edges]
    return "\n".join([*lines, "}"]) + "\n"


def _box(material: Material, item: Item) -> str:
    parts = [f"label={_quoted(item.title)}", _SHAPES[item.kind]]
    parts.append(_DONE if is_had(material, item) else _OPEN)
    parts.append(f"tooltip={_quoted(facts(material, item))}")
    url = next((found for link in item.links if (found := live(link.url))), None)
    if url is not None:
        parts.append(f"URL={_quoted(url)}")
    return ", ".join(parts)


def _arrow(edge: Edge) -> str:
    parts = [part for part in (_STYLES[edge.tie], f'class="{edge.tie.value}"') if part]
    if edge.why:
        parts.append(f"tooltip={_quoted(edge.why)}")
    return f"  {_quoted(edge.source)} -> {_quoted(edge.target)} [{', '.join(parts)}];"


def _quoted(text: str) -> str:
    """Return a text as a string in which Graphviz finds neither escapes nor HTML entities."""
    text = line(text).replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return f'"{text}"'
