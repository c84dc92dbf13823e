"""Roles side by side: what is missing for all of them, and what only for some."""

from collections.abc import Iterable

import msgspec

from planner.graph.effort import total
from planner.graph.gap import Gap, gap
from planner.graph.standing import Standing
from planner.model import Need, Range


class Comparison(msgspec.Struct, frozen=True):
    """The gaps to several roles, and how they overlap.

    ``shared`` is missing for all of them and ``hours`` what that takes: it counts for each.
    ``some`` is missing for more than one but not for all, with the roles concerned, ``only`` for
    one alone, and ``had`` is had and lies on the way to all. ``together`` is the gap to all of
    them at once.
    """

    roles: tuple[Need, ...]
    gaps: tuple[Gap, ...]
    shared: tuple[str, ...]
    some: dict[str, tuple[str, ...]]
    only: dict[str, tuple[str, ...]]
    had: tuple[str, ...]
    hours: Range
    together: Gap


def compare(standing: Standing, roles: Iterable[Need]) -> Comparison:
    """Compare what is missing for some roles; the same role twice counts once."""
    roles = tuple(dict.fromkeys(roles))
    gaps = tuple(gap(standing, (role,)) for role in roles)
    asking: dict[str, list[str]] = {}
    for role, one in zip(roles, gaps, strict=True):
        for item in one.missing:
            asking.setdefault(item, []).append(role.item)
    shared = tuple(item for item, by in asking.items() if len(by) == len(roles))
    return Comparison(
        roles=roles,
        gaps=gaps,
        shared=shared,
        some={item: tuple(by) for item, by in asking.items() if 1 < len(by) < len(roles)},
        only={
            role.item: tuple(item for item in one.missing if asking[item] == [role.item])
            for role, one in zip(roles, gaps, strict=True)
        },
        had=tuple(item for item in gaps[0].had if all(item in one.had for one in gaps))
        if gaps
        else (),
        hours=total(_shared_hours(gaps, shared)),
        together=gap(standing, roles),
    )


def _shared_hours(gaps: tuple[Gap, ...], shared: Iterable[str]) -> Iterable[Range]:
    """Yield what shared items take; where ways differ in how a skill is got, the least."""
    for item in shared:
        yield min((one.hours_of[item] for one in gaps), key=lambda hours: hours.likely)
