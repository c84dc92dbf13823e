"""What a screen reader sees, as JSON: run with the system's Python, which has AT-SPI's bindings.

Prints a list of {role, name, x, y, width, height, states}, parents before their children.
"""

import importlib
import json
import sys
from typing import Any

#: The bindings have no types.
Atspi = Any

_DEEPEST, _MOST_CHILDREN = 40, 400
_STATES = ("SHOWING", "ENABLED", "SENSITIVE", "CHECKED", "FOCUSED", "FOCUSABLE", "SELECTED")


def main() -> None:
    importlib.import_module("gi").require_version("Atspi", "2.0")
    atspi = importlib.import_module("gi.repository.Atspi")
    seen: list[dict[str, Any]] = []
    desktop = atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        _note(atspi, desktop.get_child_at_index(number), 0, seen)
    sys.stdout.write(json.dumps(seen))


def _note(atspi: Atspi, node: Atspi, depth: int, seen: list[dict[str, Any]]) -> None:
    if node is None or depth > _DEEPEST:
        return
    states = node.get_state_set()
    # What does not show has nothing in it that does; only the program itself has no place.
    if depth > 0 and not states.contains(atspi.StateType.SHOWING):
        return
    place = node.get_extents(atspi.CoordType.SCREEN)
    seen.append(
        {
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "description": node.get_description() or "",
            "x": place.x,
            "y": place.y,
            "width": place.width,
            "height": place.height,
            "states": [
                name.lower() for name in _STATES if states.contains(getattr(atspi.StateType, name))
            ],
        }
    )
    for number in range(min(node.get_child_count(), _MOST_CHILDREN)):
        _note(atspi, node.get_child_at_index(number), depth + 1, seen)


if __name__ == "__main__":
    main()
