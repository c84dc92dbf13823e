"""Taking another way: one item of a plan in place of another."""

from collections.abc import Callable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from planner.graph.drafting import Drafting
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Outcome, Pin


class Way(msgspec.Struct, frozen=True):
    """What comes out with an item in place of another one.

    If no plan ``fits`` the limits, the outcome is that without deadline and budget.
    """

    request: Request
    outcome: Outcome
    fits: bool


def swapped(request: Request, item: str, other: str) -> Request:
    """Return the request that does without an item and holds another one instead."""
    pins = tuple(pin for pin in request.pinned if pin.item not in (item, other))
    excluded = tuple(name for name in request.excluded if name not in (item, other))
    return replace(request, pinned=(*pins, Pin(other)), excluded=(*excluded, item))


def ways(
    standing: Standing,
    request: Request,
    item: str,
    others: Sequence[str],
    *,
    seconds: float,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Way]:
    """Yield what would come out with each of the others in place of an item."""
    for other in others:
        asked = swapped(request, item, other)
        draft = Drafting(standing, asked, cancelled=cancelled).best()
        fits = draft is not None and draft.fits
        limits = asked.limits if fits else replace(asked.limits, deadline=None, budget=None)
        outcome = make_plan(
            standing,
            replace(asked, limits=limits),
            cancelled=cancelled,
            seconds=seconds if fits else 0,
        )
        yield Way(asked, outcome, fits)
