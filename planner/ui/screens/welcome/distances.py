"""How far the roles are, and what there is on the way to one; no Qt, to run anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from planner.graph.gap import gap
from planner.graph.standing import Standing
from planner.model import Kind, Library, Need, needs
from planner.verbs import records


@dataclass(frozen=True, slots=True)
class Distance:
    """What is left to a role; ``blocked`` if nothing leads there."""

    arrived: bool
    hours: float
    weeks: float
    blocked: bool


def distances(
    library: Library, today: date, found: dict[str, Distance], tell: Callable[[int, int], None]
) -> dict[str, Distance]:
    """Fill in the distance to each role, telling after each."""
    standing = Standing(library, today)
    roles = [item.id for item in library.items.values() if item.kind is Kind.ROLE]
    for number, role in enumerate(roles, 1):
        way = gap(standing, (Need(role),))
        weeks = (library.items[item].weeks for item in way.missing if library.items[item].full_time)
        found[role] = Distance(
            arrived=not way.missing,
            hours=way.hours.likely,
            weeks=sum(span.likely for span in weeks if span is not None),
            blocked=bool(way.blocked),
        )
        tell(number, len(roles))
    return found


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
