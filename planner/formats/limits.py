"""How large a file and its parts may be; generous for people, tight for bombs."""

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of what is read. ``text`` and ``id`` count characters, ``size`` bytes."""

    size: int = 20 * 1024 * 1024
    items: int = 50_000
    depth: int = 50
    text: int = 8_000
    id: int = 120
    links: int = 2_048
    hours: int = 100_000
    weeks: int = 5_200
    money: int = 10**12
    nodes: int = 1_000_000
    marks: int = 3
    problems: int = 1_000


LIMITS = Limits()
