"""Which boxes may look different after a tick."""

from collections.abc import Mapping

from planner.model import Item, Need
from planner.ui.canvas.geometry import Geometry
from planner.ui.screens.roadmap.wish import Sketch


def touched(
    changed: frozenset[str],
    sketch: Sketch,
    places: Geometry,
    items: Mapping[str, Item],
    targets: tuple[Need, ...],
) -> set[str]:
    """Return the boxes of changed items, and of what waits for them; the targets always."""
    found = {need.item for need in targets}
    for item in changed & items.keys():
        if (name := sketch.holding(item)) is None:
            continue
        found.add(name)
        for other, _line in places.after(name):
            found.add(other)
            if other in sketch.gates:
                found.update(last for last, _edge in places.after(other))
    return {name for name in found & places.rects.keys() if _is_there(name, sketch, items)}


def _is_there(name: str, sketch: Sketch, items: Mapping[str, Item]) -> bool:
    """Say whether all that a box stands for is still in the library."""
    return name in sketch.gates or items.keys() >= {*sketch.clusters.get(name, (name,))}
