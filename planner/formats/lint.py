"""Strict checks: what a roadmap that is finished should not leave open."""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from planner.formats.problem import Problem, did_you_mean, quoted
from planner.formats.roadmap import Reading
from planner.graph.flaws import LONG_COURSE, dead_ends, is_unexplained
from planner.graph.redundancy import redundant
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library

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
    for id_ in dead_ends(items):
        if items[id_].kind is Kind.SKILL:
            yield id_, "a dead end: no role needs this skill, not even in the end"
        else:
            yield id_, "a dead end: this course teaches nothing, and nothing requires it"


def _incomplete(items: Mapping[str, Item], areas: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for item in items.values():
        if not item.sources:
            yield item.id, "'sources' is missing: say what this rests on"
        if is_unexplained(item):
            yield item.id, f"more than {LONG_COURSE} hours, and the summary does not say why"
        if areas and item.area and item.area not in areas:
            hint = did_you_mean(item.area, areas)
            yield (
                item.id,
                f"area {quoted(item.area)} has no title in 'areas'.{hint}".removesuffix("."),
            )
