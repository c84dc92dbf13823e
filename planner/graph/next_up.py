"""What to do next, ranked by what it opens."""

from collections.abc import Callable, Iterable, Mapping
from itertools import compress

import msgspec

from planner.graph.choose import choose
from planner.graph.opening import opened_by
from planner.graph.standing import ItemStatus, Standing
from planner.graph.way import Way, some_way
from planner.model import Kind, Need, Range

_FIGURES = bytes.maketrans(b"01", bytes((0, 1)))


class NextUp(msgspec.Struct, frozen=True):
    """An item that can be started or gone on with, and why it is worth it.

    ``serves`` are the items on the way to the targets that rest on it, near or far; without
    targets it is empty. ``opens`` of them (without targets, of all) can start as soon as it is
    had. ``hours`` are those left. ``beside`` must run no later than it. ``fits`` says whether it
    can be finished in the time asked for.
    """

    item: str
    status: ItemStatus
    hours: Range
    opens: tuple[str, ...]
    serves: tuple[str, ...]
    beside: tuple[str, ...]
    recommended: bool
    fits: bool


def next_up(
    standing: Standing,
    targets: Iterable[Need] = (),
    limit: int | None = None,
    hours: float | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[NextUp, ...]:
    """Return what is ready or started, the item first on which most of the way rests.

    Among equals what takes fewer hours comes first, then what is started, then what others
    recommend. Without targets items rank by what they open at once. With ``hours``, only what can
    be finished within them is returned, unless nothing can. Once ``cancelled`` says so, some order
    comes soon.
    """
    targets = tuple(targets)
    rests = _rests(standing, targets, cancelled) if targets else {}
    onward = _resting(rests)
    pool = rests if targets else standing.structure.items
    advised = {n.item for name in pool for n in standing.structure.items[name].recommends}
    found = []
    for name in pool:
        if _can_go_on(standing, name):
            opens = opened_by(standing, Need(name))
            if targets:
                opens = tuple(one for one in opens if one in rests)
            found.append(
                NextUp(
                    item=name,
                    status=standing.status(name),
                    hours=standing.hours_left(name),
                    opens=opens,
                    serves=onward(name),
                    beside=_beside(standing, name),
                    recommended=name in advised,
                    fits=_fits(standing, name, hours),
                )
            )
    if any(one.fits for one in found):
        found = [one for one in found if one.fits]
    found.sort(key=_rank)
    return tuple(found[:limit])


def _rank(one: NextUp) -> tuple[float | str, ...]:
    started = one.status is ItemStatus.STARTED
    return (
        -len(one.serves),
        -len(one.opens),
        one.hours.likely,
        not started,
        not one.recommended,
        one.item,
    )


def _rests(
    standing: Standing, targets: tuple[Need, ...], cancelled: Callable[[], bool]
) -> Mapping[str, tuple[str, ...]]:
    """Return what is done on a way to the targets, and on what each rests; in a possible order."""
    selection = choose(standing, targets, cancelled=cancelled)
    if selection is not None:
        return {item: selection.rests_on.get(item, ()) for item in selection.items}
    doing, _blocked = some_way(standing, targets)
    way = Way(standing, targets, doing)
    return {item: tuple(way.brought_by(way.asked(item))) for item in doing}


def _resting(rests: Mapping[str, tuple[str, ...]]) -> Callable[[str], tuple[str, ...]]:
    """Return a function that names what rests on an item, near or far."""
    names = list(rests)
    number = {name: k for k, name in enumerate(names)}
    above = [0] * len(names)
    changed = True
    while changed:  # a second time only where corequisites rest on each other
        changed = False
        for k in range(len(names) - 1, -1, -1):
            reach = above[k] | 1 << k
            for support in rests[names[k]]:
                below = number[support]
                if above[below] | reach != above[below]:
                    above[below] |= reach
                    changed = True

    def onward(name: str) -> tuple[str, ...]:
        mask = above[number[name]] if name in number else 0
        chosen = bin(mask)[:1:-1].encode().translate(_FIGURES)  # all bits at once: n² otherwise
        return tuple(it for it in compress(names, chosen) if it != name)

    return onward


def _can_go_on(standing: Standing, name: str) -> bool:
    if standing.status(name) not in (ItemStatus.READY, ItemStatus.STARTED):
        return False
    item = standing.structure.items[name]
    return item.kind is not Kind.SKILL or item.hours is not None


def _beside(standing: Standing, name: str) -> tuple[str, ...]:
    """Return the corequisites that must be started with an item."""
    return tuple(
        need.item
        for need in standing.structure.items[name].corequires
        if not standing.has(need.item, need.level) and not standing.is_started(need.item)
    )


def _fits(standing: Standing, name: str, hours: float | None) -> bool:
    item = standing.structure.items[name]
    if hours is None:
        return True
    return item.weeks is None and standing.hours_left(name).likely <= hours
