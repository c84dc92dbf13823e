"""Items as a Mermaid flowchart, for Markdown pages that draw it."""

import re

from planner.formats.cells import line
from planner.formats.exports.material import Material
from planner.formats.exports.network import Edge, Network, Tie, network
from planner.formats.exports.phrases import is_had
from planner.model import Item, Kind

_FORMS = {
    Kind.SKILL: ("(", ")"),
    Kind.COURSE: ("[", "]"),
    Kind.MILESTONE: ("{{", "}}"),
    Kind.ROLE: ("([", "])"),
}
_ARROWS = {
    Tie.REQUIRES: "-->",
    Tie.COREQUIRES: "<-->",
    Tie.RECOMMENDS: "-.->",
    Tie.TEACHES: "--o",
    Tie.LEADS_TO: "==>",
}
#: Letters, digits and what never means anything within quotes; the rest goes as codes.
_SAFE = re.compile(r"[^\w ,.:()/+'!?\-]")
_MOST_TITLE = 200
_DONE = "  classDef done fill:#0F6B52,stroke:#0A5440,color:#FFFFFF"


def to_mermaid(material: Material) -> str:
    """Return the items as a flowchart from left to right; what is had is green if asked for."""
    graph = network(material)
    names = {name: f"n{at}" for at, name in enumerate([*graph.items, *graph.gates])}
    lines = ["flowchart LR"]
    lines += [f"  {names[item.id]}{_box(item)}" for item in graph.items.values()]
    lines += [
        f"  {names[gate]}{{{_label(_choice(material, graph, gate))}}}" for gate in graph.gates
    ]
    lines += [_arrow(edge, names) for edge in graph.edges]
    done = [names[item.id] for item in graph.items.values() if is_had(material, item)]
    if done:
        lines += [_DONE, f"  class {','.join(done)} done"]
    return "\n".join(lines) + "\n"


def _box(item: Item) -> str:
    begin, end = _FORMS[item.kind]
    return f"{begin}{_label(item.title)}{end}"


def _choice(material: Material, graph: Network, gate: str) -> str:
    found = graph.gates[gate]
    return material.words.say("export-choice", n=found.n, all=found.of)


def _label(text: str) -> str:
    text = line(text)[:_MOST_TITLE] or " "
    return '"' + _SAFE.sub(lambda found: f"#{ord(found[0])};", text) + '"'


def _arrow(edge: Edge, names: dict[str, str]) -> str:
    return f"  {names[edge.source]} {_ARROWS[edge.tie]} {names[edge.target]}"
