"""What there is on the way to a role that one may have already; no Qt, to run anywhere."""

from datetime import date

from planner.graph.gap import gap
from planner.graph.standing import Standing
from planner.model import Kind, Library, Need, needs
from planner.verbs import records


def on_the_way(library: Library, today: date, target: str | None) -> dict[str, int]:
    """Return what one may have already of the way to a target, with the highest level asked for.

    Without a target, everything.
    """
    if target is None:
        return {
            item.id: 1
            for item in library.items.values()
            if item.kind is not Kind.ROLE and not item.missing
        }
    standing = Standing(library, today)
    way = gap(standing, (Need(target),))
    around = dict.fromkeys((*way.missing, *(one for choice in way.choices for one in choice.of)))
    levels = {
        item: 1
        for item in around
        if item in library.items and library.items[item].kind is not Kind.ROLE
    }
    for item in (*around, target):
        if item not in library.items:
            continue
        for need in needs(library.items[item].requires):
            if need.item in levels:
                levels[need.item] = max(levels[need.item], need.level)
    return {item: level for item, level in levels.items() if not standing.has(item, level)}


def with_known(library: Library, known: tuple[Need, ...], today: date) -> Library:
    """Return the library as it would be with these things known."""
    return records.know(library, known, today).apply(library)
