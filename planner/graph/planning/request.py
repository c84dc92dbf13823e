"""What a plan is asked for."""

import msgspec

from planner.model import Limits, Need, Pin


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Targets, limits and the user's choices; a stored plan holds the same fields."""

    targets: tuple[Need, ...]
    limits: Limits = Limits()
    pinned: tuple[Pin, ...] = ()
    excluded: tuple[str, ...] = ()
