"""How large a file and its parts may be; generous for people, tight for bombs."""

import msgspec

from planner.model import bounds


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of what is read. ``text`` and ``id`` count characters, ``size`` bytes."""

    size: int = 20 * 1024 * 1024
    items: int = 50_000
    depth: int = 50
    text: int = bounds.LONGEST_TEXT
    id: int = 120
    links: int = bounds.LONGEST_LINK
    hours: int = bounds.MOST_HOURS
    weeks: int = bounds.MOST_WEEKS
    money: int = bounds.MOST_MONEY
    nodes: int = 1_000_000
    marks: int = 3
    problems: int = 1_000


LIMITS = Limits()
