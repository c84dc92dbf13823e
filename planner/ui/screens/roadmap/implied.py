"""Lines that say nothing new, since another way leads from one of their ends to the other."""

from collections import defaultdict
from collections.abc import Mapping

from planner.ui.canvas.picture import Edge, Line
from planner.ui.screens.roadmap.wish import Sketch

_SURE = {Line.REQUIRES, Line.TEACHES}


def mark_implied(found: Sketch) -> None:
    """Make the lines thin that other lines imply; what lies in a ring is left alone."""
    before: dict[str, list[str]] = defaultdict(list)
    for edge in found.edges:
        if edge.line in _SURE:
            before[edge.target].append(edge.source)
    number, below = _needed(before)
    for at, edge in enumerate(found.edges):
        if edge.line is not Line.REQUIRES or not {edge.source, edge.target} <= number.keys():
            continue
        others = (one for one in before[edge.target] if one != edge.source)
        if any(below[one] >> number[edge.source] & 1 for one in others):
            found.edges[at] = Edge(edge.source, edge.target, Line.IMPLIED, edge.why)


def _needed(before: Mapping[str, list[str]]) -> tuple[dict[str, int], dict[str, int]]:
    """Return numbers of boxes, and as bits what each needs, directly or not.

    Boxes that lie in a ring, or need one that does, are left out.
    """
    after: dict[str, list[str]] = defaultdict(list)
    for target, sources in before.items():
        for source in sources:
            after[source].append(target)
    open_ = {name: len(before.get(name, ())) for name in (*before, *after)}
    todo = [name for name, count in open_.items() if not count]
    number: dict[str, int] = {}
    below: dict[str, int] = {}
    while todo:
        name = todo.pop()
        number[name], below[name] = len(number), 0
        for source in before.get(name, ()):
            below[name] |= below[source] | 1 << number[source]
        for target in after[name]:
            open_[target] -= 1
            if not open_[target]:
                todo.append(target)
    return number, below
