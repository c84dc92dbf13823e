"""Pins that stand in the way of a plan, alone or together."""

import itertools
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from planner.graph.planning.request import Request
from planner.graph.planning.ways_out import Tries
from planner.model import Pin, WayOut

#: Of more pins only the first are tried one by one.
MOST_PINS = 12


def unpinned(
    request: Request, tries: Tries, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[WayOut]:
    """Yield the pins without which a try finds a plan that fits; else the least of two.

    Of pins that exclude each other each is yielded: it is for the user to say which one goes.
    """
    pins = request.pinned[:MOST_PINS]
    for size in (1, 2):
        found = False
        for less in itertools.combinations(pins, size):
            if cancelled() or (size > 1 and found):
                return
            way = _without(request, less, tries)
            if way is not None:
                found = True
                yield way
        if found:
            return


def _without(request: Request, less: Sequence[Pin], tries: Tries) -> WayOut | None:
    kept = tuple(pin for pin in request.pinned if pin not in less)
    if not kept and not request.targets:
        return None
    answer = tries.attempt(replace(request, pinned=kept))
    if answer is None or not answer.fits:
        return None
    return WayOut(change="unpin", value=", ".join(pin.item for pin in less), finish=answer.finish)
