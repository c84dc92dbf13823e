"""Roles side by side."""

from collections.abc import Iterable

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET, Part
from planner.graph.compare import Comparison
from planner.graph.compare import compare as compare_needs
from planner.model import Need
from planner.verbs import find

_MOST = 15


def compare(call: Call) -> None:
    """Print how far each role is, and what they share."""
    names = [call.arguments.role, *call.arguments.others]
    roles = tuple(Need(item.id) for item in find.items(call.library, names))
    with call.busy("Comparing"):
        found = compare_needs(call.standing, roles)
    call.answer(_shape(call, found), lambda: _tell(call, found))


def _shape(call: Call, found: Comparison) -> shapes.Json:
    items = call.library.items
    return {
        "roles": [
            {
                **shapes.item_line(call.standing, items[role.item]),
                "missing": list(gap.missing),
                "hours": shapes.hours(gap.hours),
                "only": list(found.only[role.item]),
            }
            for role, gap in zip(found.roles, found.gaps, strict=True)
        ],
        "shared": list(found.shared),
        "shared_hours": shapes.hours(found.hours),
        "some": {item: list(roles) for item, roles in found.some.items()},
        "had": list(found.had),
        "together": {
            "missing": list(found.together.missing),
            "hours": shapes.hours(found.together.hours),
        },
    }


def _tell(call: Call, found: Comparison) -> None:
    words, out = call.words, call.out
    rows: list[tuple[Part, ...]] = []
    for role, gap in zip(found.roles, found.gaps, strict=True):
        missing = words.count("items", len(gap.missing))
        only = f"{len(found.only[role.item])} only here"
        title = lists.title_of(call.library, role.item)
        about = words.about(gap.hours.likely)
        rows.append(((title, HEADING), (role.item, QUIET), missing, only, about))
    together = words.count("items", len(found.together.missing))
    about = words.about(found.together.hours.likely)
    rows.append((("All of them together", HEADING), "", together, "", about))
    out.table(rows, flexible=0, right=(2, 3, 4))
    about = f", {words.about(found.hours.likely)}" if found.hours.likely else ""
    _list(call, f"Missing for all{about}", found.shared)
    for role in found.roles:
        _list(call, f"Only for {lists.title_of(call.library, role.item)}", found.only[role.item])


def _list(call: Call, heading: str, names: Iterable[str]) -> None:
    items = [call.library.items[name] for name in names]
    if not items:
        return
    call.out.heading(heading)
    lists.table(call, items[:_MOST], word=True)
    if len(items) > _MOST:
        call.out.line(f"and {len(items) - _MOST} more", indent=2)
