"""What a careful author would mend in items: out of reach, implied, too large, left open."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import chain

import msgspec

from planner.graph.obstacles import Obstacle, unreachable
from planner.graph.redundancy import redundant
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library, needs

#: A course that takes longer must say in its summary why.
LONG_COURSE = 200


class FlawKind(StrEnum):
    """What is wrong, the worst first."""

    MISSING = "missing"
    UNREACHABLE = "unreachable"
    REDUNDANT = "redundant"
    OVERSIZED = "oversized"
    NO_TIME = "no-time"
    NO_LINK = "no-link"
    DEAD_END = "dead-end"


class Flaw(msgspec.Struct, frozen=True):
    """One thing wrong with an item.

    ``other`` is what it requires although it is implied; ``obstacles`` are why it is out of reach.
    """

    kind: FlawKind
    item: str
    other: str = ""
    obstacles: tuple[Obstacle, ...] = ()


def flaws(items: Mapping[str, Item], today: date) -> dict[str, tuple[Flaw, ...]]:
    """Return the flaws of the items that have any, the worst first.

    Whether something can be reached is asked of somebody who has nothing yet.
    """
    found: dict[str, list[Flaw]] = {}
    for flaw in chain(
        (Flaw(FlawKind.MISSING, item.id) for item in items.values() if item.missing),
        _out_of_reach(items, today),
        (Flaw(FlawKind.REDUNDANT, upper, lower) for lower, upper in redundant(items)),
        (flaw for item in items.values() for flaw in _of_itself(item)),
        (Flaw(FlawKind.DEAD_END, item) for item in dead_ends(items)),
    ):
        found.setdefault(flaw.item, []).append(flaw)
    order = list(FlawKind)
    return {
        item: tuple(sorted(some, key=lambda flaw: order.index(flaw.kind)))
        for item, some in found.items()
    }


def is_unexplained(item: Item) -> bool:
    """Whether a course takes very long and its summary does not say why."""
    long = item.hours is not None and item.hours.likely > LONG_COURSE
    return item.kind is Kind.COURSE and long and "hour" not in item.summary.casefold()


def dead_ends(items: Mapping[str, Item]) -> Iterator[str]:
    """Yield skills that lead to no role, and courses that lead nowhere at all."""
    wanted = _wanted(items)
    named = {id_ for item in items.values() for id_ in _prerequisites(item) if id_ != item.id}
    for item in items.values():
        useless_skill = item.kind is Kind.SKILL and item.id not in wanted
        useless_course = item.kind is Kind.COURSE and not item.teaches and item.id not in named
        if useless_skill or useless_course:
            yield item.id


def _out_of_reach(items: Mapping[str, Item], today: date) -> Iterator[Flaw]:
    for one in unreachable(Standing(Library(items=items), today)):
        if not items[one.item].missing:
            yield Flaw(FlawKind.UNREACHABLE, one.item, obstacles=one.because)


def _of_itself(item: Item) -> Iterator[Flaw]:
    if item.missing:
        return
    if is_unexplained(item):
        yield Flaw(FlawKind.OVERSIZED, item.id)
    if item.kind is Kind.COURSE:
        if item.hours is None and item.weeks is None:
            yield Flaw(FlawKind.NO_TIME, item.id)
        if not item.links:
            yield Flaw(FlawKind.NO_LINK, item.id)


def _wanted(items: Mapping[str, Item]) -> set[str]:
    """Return what is on some way to a role: what it asks for, and those who teach it."""
    teachers: dict[str, list[str]] = {}
    for item in items.values():
        for need in item.teaches:
            teachers.setdefault(need.item, []).append(item.id)
    todo = [item.id for item in items.values() if item.kind is Kind.ROLE]
    wanted: set[str] = set()
    while todo:
        id_ = todo.pop()
        if id_ in items and id_ not in wanted:
            wanted.add(id_)
            todo += chain(_prerequisites(items[id_]), teachers.get(id_, ()))
    return wanted


def _prerequisites(item: Item) -> Iterator[str]:
    parts: Iterable[Iterable[str]] = (
        (need.item for need in part)
        for part in (needs(item.requires), item.corequires, item.recommends)
    )
    return chain.from_iterable(parts)
