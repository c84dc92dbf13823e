"""Items as GraphML, for yEd, Gephi, Cytoscape and networkx."""

from collections.abc import Iterable

from planner.formats.exports.material import Material
from planner.formats.exports.network import Edge, network
from planner.formats.exports.xml import attribute, element
from planner.model import Item

_NODE = (
    ("title", "string"),
    ("kind", "string"),
    ("area", "string"),
    ("hours", "double"),
    ("weeks", "double"),
    ("tags", "string"),
    ("url", "string"),
    ("status", "string"),
    ("wanted", "int"),
)
_EDGE = (("tie", "string"), ("level", "int"), ("why", "string"))
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
)


def to_graphml(material: Material) -> str:
    """Return the items as a directed graph; a choice is a node of the kind ``choice``.

    Its ``wanted`` says how many of the edges that lead to it must be met.
    """
    graph = network(material)
    lines = [*_HEAD]
    for owner, keys in (("node", _NODE), ("edge", _EDGE)):
        for name, kind in keys:
            lines.append(
                f'  <key id="{owner}-{name}" for="{owner}" attr.name="{name}" attr.type="{kind}"/>'
            )
    lines.append(f'  <graph id="{attribute(material.roadmap.id)}" edgedefault="directed">')
    for item in graph.items.values():
        lines += _node(item.id, _facts(material, item))
    for gate in graph.gates.values():
        title = material.words.say("export-choice", n=gate.n, all=gate.of)
        lines += _node(gate.id, [("title", title), ("kind", "choice"), ("wanted", gate.n)])
    for number, edge in enumerate(graph.edges):
        lines += _edge(number, edge)
    return "\n".join([*lines, "  </graph>", "</graphml>"]) + "\n"


def _facts(material: Material, item: Item) -> list[tuple[str, str | float | None]]:
    return [
        ("title", item.title),
        ("kind", item.kind.value),
        ("area", item.area),
        ("hours", item.hours.likely if item.hours else None),
        ("weeks", item.weeks.likely if item.weeks else None),
        ("tags", "; ".join(item.tags)),
        ("url", item.links[0].url if item.links else ""),
        ("status", material.standing.status(item.id).value if material.personal else ""),
    ]


def _node(name: str, facts: Iterable[tuple[str, str | float | None]]) -> list[str]:
    return [f'    <node id="{attribute(name)}">', *_data("node", facts), "    </node>"]


def _edge(number: int, edge: Edge) -> list[str]:
    ends = f'source="{attribute(edge.source)}" target="{attribute(edge.target)}"'
    facts: list[tuple[str, str | float | None]] = [("tie", edge.tie.value), ("why", edge.why)]
    if edge.level > 1:
        facts.append(("level", edge.level))
    return [f'    <edge id="e{number}" {ends}>', *_data("edge", facts), "    </edge>"]


def _data(owner: str, facts: Iterable[tuple[str, str | float | None]]) -> list[str]:
    return [
        f"      {element('data', str(value), key=f'{owner}-{name}')}"
        for name, value in facts
        if value not in ("", None)
    ]
