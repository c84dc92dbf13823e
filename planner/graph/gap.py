"""The gap: what a way to the targets still goes through, and where there is a choice."""

from collections.abc import Iterable, Iterator

import msgspec

from planner.graph.choose import choose
from planner.graph.effort import NO_HOURS, total
from planner.graph.standing import Standing
from planner.graph.way import Way, some_way
from planner.model import AllOf, AnyOf, Kind, Need, Range, Requirement, needs, satisfied
from planner.model.requirement import distinct


class Choice(msgspec.Struct, frozen=True):
    """Ways of meeting a part of what an item needs, of which ``need`` more are wanted.

    Of a skill itself the ways are studying it by oneself, which is its own id, and what teaches
    it. Where whole groups are to choose from, ``of`` names all their members. ``taken`` are those
    that the way goes through.
    """

    item: str
    of: tuple[str, ...]
    need: int
    taken: tuple[str, ...]


class Gap(msgspec.Struct, frozen=True):
    """What a way to the targets still goes through, in an order in which it can be done.

    ``hours_of`` gives the hours left of what is missing; a skill that something on the way
    teaches has none of its own, so they add up to ``hours``. ``had`` is what of the way is had.
    ``blocked`` is empty unless nothing leads to the targets: then it names what cannot be had.
    """

    targets: tuple[Need, ...]
    missing: tuple[str, ...]
    had: tuple[str, ...]
    choices: tuple[Choice, ...]
    hours: Range
    hours_of: dict[str, Range]
    blocked: tuple[str, ...] = ()


def gap(
    standing: Standing,
    targets: Iterable[Need],
    pinned: Iterable[str] = (),
    excluded: Iterable[str] = (),
) -> Gap:
    """Return the gap to the targets along the way that takes the least work.

    If there is none, or only one that is closed by dates or exclusions, the first that is found.
    """
    targets, excluded = tuple(targets), frozenset(excluded)
    selection = choose(standing, targets, pinned=pinned, excluded=excluded)
    if selection is not None:
        doing, blocked = selection.items, frozenset[str]()
    else:
        doing, blocked = some_way(standing, targets)
    way = Way(standing, targets, doing)
    hours = {
        item: standing.hours_left(item) if way.does(item) else NO_HOURS for item in way.missing
    }
    return Gap(
        targets=targets,
        missing=way.missing,
        had=way.had,
        choices=tuple(_choices(standing, way, excluded)),
        hours=total(hours.values()),
        hours_of=hours,
        blocked=tuple(sorted(blocked)),
    )


def _choices(standing: Standing, way: Way, excluded: frozenset[str]) -> Iterator[Choice]:
    for item in way.missing:
        if way.does(item):
            yield from _in(standing, way, excluded, item)
    for item, level in way.wanted.items():
        yield from _ways_to(standing, way, excluded, Need(item, level))


def _in(standing: Standing, way: Way, excluded: frozenset[str], item: str) -> Iterator[Choice]:
    """Yield the choices within what an item needs, those inside of branches taken included."""
    todo: list[Requirement] = [standing.structure.start_needs(item)]
    while todo:
        part = todo.pop()
        if isinstance(part, Need) or satisfied(part, standing.has):
            continue
        wanted = len(part.members)
        if not isinstance(part, AllOf):
            wanted = 1 if isinstance(part, AnyOf) else part.n
        members = distinct(part.members)
        wanted -= sum(satisfied(member, standing.has) for member in members)
        open_ = [member for member in members if _is_open(standing, excluded, member)]
        if not isinstance(part, AllOf) and len(open_) > wanted:
            ways = dict.fromkeys(need.item for member in open_ for need in needs(member))
            taken = tuple(one for one in ways if one in way.missing)
            yield Choice(item, tuple(ways), wanted, taken)
        todo += reversed([one for one in members if satisfied(one, way.leads_to)])


def _is_open(standing: Standing, excluded: frozenset[str], member: Requirement) -> bool:
    if satisfied(member, standing.has):
        return False
    return satisfied(
        member, lambda item, level: item not in excluded and standing.reachable(item, level)
    )


def _ways_to(
    standing: Standing, way: Way, excluded: frozenset[str], need: Need
) -> Iterator[Choice]:
    """Yield the choice between studying a skill by oneself and what teaches it."""
    item = standing.structure.items.get(need.item)
    if item is None or item.kind is not Kind.SKILL:
        return
    ways = [it.item for it in standing.structure.teachers(item.id) if it.level >= need.level]
    ways = [it for it in ways if it not in excluded and standing.reachable(it)]
    if need.level <= 1 and item.hours is not None and item.id not in excluded:
        ways.insert(0, item.id)
    if len(ways) > 1:
        yield Choice(item.id, tuple(ways), 1, tuple(one for one in ways if way.does(one)))
