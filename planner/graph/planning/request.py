"""What a plan is asked for, and what cannot be asked."""

import difflib
import math
from collections import Counter
from collections.abc import Iterable
from datetime import date

import msgspec

from planner.errors import RefusedError, UnknownIdError
from planner.model import Kind, Library, Limits, Need, Pin

#: What a search for a better plan may take, if nobody says otherwise.
SECONDS = 10.0
MOST_HOURS = 168.0
#: Calendars end there: nobody's plan or holiday lies further away.
MOST_YEARS = 100


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Targets, limits and the user's choices; a stored plan holds the same fields."""

    targets: tuple[Need, ...]
    limits: Limits = Limits()
    pinned: tuple[Pin, ...] = ()
    excluded: tuple[str, ...] = ()


def check_request(library: Library, today: date, request: Request) -> None:
    """Refuse what no planner could answer: raise a RefusedError that says what is wrong."""
    if not request.targets and not request.pinned:
        raise RefusedError("A plan needs a target.")
    named = [need.item for need in request.targets]
    named += [pin.item for pin in request.pinned]
    for name in (*named, *request.excluded):
        if name not in library.items:
            raise UnknownIdError(name, _similar(name, library.items))
    start = request.limits.start or today
    _check_hours(request.limits, start)
    _check_dates(request.limits, start, today)
    _check_money(request.limits)
    _check_pins(library, request)


def _similar(name: str, known: Iterable[str]) -> tuple[str, ...]:
    return tuple(difflib.get_close_matches(name, known, n=3))


def _check_hours(limits: Limits, start: date) -> None:
    rates = [limits.hours_per_week, *(period.hours_per_week for period in limits.periods)]
    for rate in rates:
        if not 0 <= rate <= MOST_HOURS:
            raise RefusedError(f"A week has 0 to {MOST_HOURS:g} hours, not {rate:g}.")
    for period in limits.periods:
        if period.last < period.first:
            raise RefusedError(f"The period from {period.first} to {period.last} ends too early.")
    coming = [period.hours_per_week for period in limits.periods if period.last >= start]
    if not any((limits.hours_per_week, *coming)):
        raise RefusedError("With 0 hours a week nothing can be planned.")


def _check_dates(limits: Limits, start: date, today: date) -> None:
    last = today.year + MOST_YEARS
    if start.year > last:
        raise RefusedError(f"A plan starts within {MOST_YEARS} years, not on {start}.")
    for period in limits.periods:
        if period.last.year > last:
            raise RefusedError(
                f"The period from {period.first} to {period.last} ends in more than {MOST_YEARS}"
                " years; nobody plans so far."
            )
    if limits.deadline is not None and limits.deadline < start:
        raise RefusedError(
            f"The deadline {limits.deadline} lies before the start of the plan, {start}."
        )


def _check_money(limits: Limits) -> None:
    if limits.budget is not None and not 0 <= limits.budget < math.inf:
        raise RefusedError(f"A budget is an amount of money, not {limits.budget:g}.")


def _check_pins(library: Library, request: Request) -> None:
    counts = Counter(pin.item for pin in request.pinned)
    deadline = request.limits.deadline
    for pin in request.pinned:
        if counts[pin.item] > 1:
            raise RefusedError(f"'{pin.item}' is pinned more than once.")
        if pin.item in request.excluded:
            raise RefusedError(f"'{pin.item}' is pinned and excluded at once.")
        if pin.start is not None and deadline is not None and pin.start > deadline:
            raise RefusedError(
                f"'{pin.item}' is pinned to {pin.start}, after the deadline {deadline}."
            )
    for need in request.targets:
        if need.item in request.excluded and library.items[need.item].kind is not Kind.SKILL:
            raise RefusedError(f"'{need.item}' is a target and excluded at once.")
