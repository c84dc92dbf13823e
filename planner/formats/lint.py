"""Strict checks: what a roadmap that is finished should not leave open."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from types import MappingProxyType

from planner.formats.problem import Problem, did_you_mean, quoted
from planner.formats.roadmap import Reading
from planner.graph.redundancy import redundant
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library, needs

#: A course that takes longer must say in its summary why.
LONG_COURSE = 200
_NO_ITEMS: Mapping[str, Item] = MappingProxyType({})


def lint(
    reading: Reading, today: date, known: Mapping[str, Item] = _NO_ITEMS
) -> tuple[Problem, ...]:
    """Return what is still open in a roadmap, by item in the order of the file.

    ``known`` are the items that it refers to besides its own. Checked are: everything can be
    reached from nothing (hence by every profile, too: having more closes no way); nothing is a
    dead end; no requirement is implied by the others; long courses say why; everything has a
    source; areas have titles.
    """
    own = {item.id: item for item in reading.document.items}
    items = {**known, **own}
    found: dict[str, list[str]] = {id_: [] for id_ in own}
    for checked in (
        _out_of_reach(items, today),
        _dead_ends(items),
        (
            (upper, f"requirement {quoted(lower)} is implied by others")
            for lower, upper in redundant(items)
        ),
        _incomplete(own, dict(reading.document.roadmap.areas)),
    ):
        for id_, text in checked:
            if id_ in found:
                found[id_].append(text)
    return tuple(reading.problem(id_, text) for id_, texts in found.items() for text in texts)


def _out_of_reach(items: Mapping[str, Item], today: date) -> Iterator[tuple[str, str]]:
    standing = Standing(Library(items=items), today)
    for id_ in items:
        if not standing.reachable(id_):
            yield id_, "cannot be reached from nothing"


def _dead_ends(items: Mapping[str, Item]) -> Iterator[tuple[str, str]]:
    """Yield skills that lead to no role, and courses that lead nowhere at all."""
    wanted = _wanted(items)
    named = {id_ for item in items.values() for id_ in _prerequisites(item) if id_ != item.id}
    for item in items.values():
        if item.kind is Kind.SKILL and item.id not in wanted:
            yield item.id, "a dead end: no role needs this skill, not even in the end"
        elif item.kind is Kind.COURSE and not item.teaches and item.id not in named:
            yield item.id, "a dead end: this course teaches nothing, and nothing requires it"


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
    for part in (needs(item.requires), item.corequires, item.recommends):
        yield from (need.item for need in part)


def _incomplete(items: Mapping[str, Item], areas: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for item in items.values():
        if not item.sources:
            yield item.id, "'sources' is missing: say what this rests on"
        long = item.hours is not None and item.hours.likely > LONG_COURSE
        if item.kind is Kind.COURSE and long and "hour" not in item.summary.casefold():
            yield item.id, f"more than {LONG_COURSE} hours, and the summary does not say why"
        if areas and item.area and item.area not in areas:
            hint = did_you_mean(item.area, areas)
            yield (
                item.id,
                f"area {quoted(item.area)} has no title in 'areas'.{hint}".removesuffix("."),
            )
