"""Folding: the boxes of a group become one."""

from collections.abc import Iterable, Mapping

from planner.ui.canvas.picture import Edge
from planner.ui.screens.roadmap.grouping import Grouping
from planner.ui.screens.roadmap.wish import Sketch


def fold(found: Sketch, grouping: Grouping, groups: Iterable[str]) -> None:
    """Replace the boxes of each group by one, and the lines between two boxes by one."""
    renamed: dict[str, str] = {}
    for group in sorted(groups):
        inside = tuple(one for one in found.items if grouping.of(one) == group)
        if inside:
            name = grouping.cluster(group)
            found.clusters[name] = inside
            renamed.update(dict.fromkeys(inside, name))
    for one in renamed.keys() & found.items.keys():
        del found.items[one]
    for name, gate in list(found.gates.items()):
        if gate.item in renamed:
            renamed[name] = renamed[gate.item]
            del found.gates[name]
    found.edges = _merged(found.edges, renamed)


def _merged(edges: Iterable[Edge], renamed: Mapping[str, str]) -> list[Edge]:
    """Return the lines with their new ends, those between the same two boxes as one."""
    made: dict[tuple[str, str], Edge] = {}
    for edge in edges:
        source, target = (
            renamed.get(edge.source, edge.source),
            renamed.get(edge.target, edge.target),
        )
        if source == target:
            continue
        known = made.get((source, target))
        if known is None:
            made[source, target] = Edge(source, target, edge.line, edge.why, edge.count)
        else:
            count = known.count + edge.count
            made[source, target] = Edge(source, target, known.line, known.why, count)
    return list(made.values())
