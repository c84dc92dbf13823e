"""What a kept plan asks for today: its targets, limits and choices as far as they still hold."""

from datetime import date

from msgspec.structs import replace

from planner.graph.planning.request import Request
from planner.model import Library, Plan


def wishes(library: Library, plan: Plan, today: date) -> Request:
    """Return what a plan asks for from today on; what the library holds no more is left out."""
    limits = plan.limits
    if limits.start is not None and limits.start < today:
        limits = replace(limits, start=None)
    return Request(
        targets=tuple(need for need in plan.targets if need.item in library.items),
        limits=limits,
        pinned=tuple(pin for pin in plan.pinned if pin.item in library.items),
        excluded=tuple(name for name in plan.excluded if name in library.items),
    )
