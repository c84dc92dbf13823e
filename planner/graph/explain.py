"""Why an item is on the way to targets, and what it still needs."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec

from planner.graph.gap import gap
from planner.graph.leaves import unconditional
from planner.graph.standing import Standing
from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement, needs, satisfied

_MOST_CHAINS = 5


class Link(msgspec.Struct, frozen=True):
    """A step up a chain: ``upper`` asks for ``lower``, or is taught by it.

    ``relation`` is requires, corequires or teaches; ``why`` the reason that the roadmap gives;
    ``alternative`` says that ``upper`` could do with something else.
    """

    lower: str
    upper: str
    level: int
    relation: str
    why: str
    alternative: bool


class OpenNeed(msgspec.Struct, frozen=True):
    """A part of a requirement: ``n`` of its members, or for a leaf the need itself."""

    n: int
    members: "tuple[OpenNeed, ...]"
    need: Need | None
    had: bool
    reachable: bool


class Why(msgspec.Struct, frozen=True):
    """Why an item is on the way to targets.

    Each of the ``chains`` leads from the item to a target, the shortest through each item that
    asks for it. ``chosen`` says whether the way with the least work goes through it. ``needs`` is
    what must be had before it starts and ``beside`` what must run along.
    """

    item: str
    chosen: bool
    chains: tuple[tuple[Link, ...], ...]
    needs: OpenNeed
    beside: tuple[OpenNeed, ...]


def why(standing: Standing, item: str, targets: Iterable[Need]) -> Why:
    """Return why an item is on the way to targets; without chains if it is not."""
    targets = tuple(targets)
    way = gap(standing, targets)
    on_way = {*way.missing, *way.had, *(need.item for need in targets)}
    chosen = item in on_way
    chains = _chains(standing, item, targets, on_way if chosen else None)
    return Why(
        item=item,
        chosen=chosen,
        chains=tuple(chains),
        needs=open_need(standing, standing.structure.start_needs(item)),
        beside=tuple(
            open_need(standing, need) for need in standing.structure.items[item].corequires
        ),
    )


def open_need(standing: Standing, requirement: Requirement) -> OpenNeed:
    """Return a requirement as a tree that says what of it is had and what can be."""
    had = satisfied(requirement, standing.has)
    reachable = satisfied(requirement, standing.reachable)
    if isinstance(requirement, Need):
        return OpenNeed(1, (), requirement, had, reachable)
    members = tuple(open_need(standing, member) for member in requirement.members)
    match requirement:
        case AllOf():
            n = len(members)
        case AnyOf():
            n = 1
        case AtLeast(n, _):
            pass
    return OpenNeed(n, members, None, had, reachable)


def _chains(
    standing: Standing, item: str, targets: tuple[Need, ...], allowed: set[str] | None
) -> Iterator[tuple[Link, ...]]:
    """Yield the shortest chains to a target, one through each item that asks, nearest first."""
    onward = _onward(standing, targets, allowed)
    direct: dict[str, Link] = {}
    for upper in onward:
        for link in _links_below(standing, upper):
            if link.lower == item:
                direct.setdefault(upper, link)
    for first in islice(direct.values(), _MOST_CHAINS):
        chain = [first]
        following = onward[first.upper]
        while following is not None and following.lower != item:
            chain.append(following)
            following = onward[following.upper]
        if following is None:
            yield tuple(chain)


def _onward(
    standing: Standing, targets: tuple[Need, ...], allowed: set[str] | None
) -> dict[str, Link | None]:
    """Return for each item below the targets the link to the next one above, nearest first."""
    onward: dict[str, Link | None] = {need.item: None for need in targets}
    todo = deque(onward)
    while todo:
        for link in _links_below(standing, todo.popleft()):
            if link.lower not in onward and (allowed is None or link.lower in allowed):
                onward[link.lower] = link
                todo.append(link.lower)
    return onward


def _links_below(standing: Standing, upper: str) -> Iterator[Link]:
    """Yield what an item asks for directly, and what teaches it."""
    structure = standing.structure
    if upper not in structure.items:
        return
    requirement = structure.start_needs(upper)
    sure = {(need.item, need.level) for need in unconditional(requirement)}
    for need in needs(requirement):
        either = (need.item, need.level) not in sure
        yield Link(need.item, upper, need.level, "requires", need.why, either)
    for need in structure.items[upper].corequires:
        yield Link(need.item, upper, need.level, "corequires", need.why, alternative=False)
    teachers = structure.teachers(upper)
    either = len(teachers) > 1 or structure.items[upper].hours is not None
    for teacher in teachers:
        yield Link(teacher.item, upper, teacher.level, "teaches", "", either)
