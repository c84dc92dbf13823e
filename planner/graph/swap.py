"""Taking another way: one item of a plan in place of another."""

from msgspec.structs import replace

from planner.graph.planning.request import Request
from planner.model import Pin


def swapped(request: Request, item: str, other: str) -> Request:
    """Return the request that does without an item and holds another one instead."""
    pins = tuple(pin for pin in request.pinned if pin.item not in (item, other))
    excluded = tuple(name for name in request.excluded if name not in (item, other))
    return replace(request, pinned=(*pins, Pin(other)), excluded=(*excluded, item))
