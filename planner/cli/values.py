"""What the words on the command line mean: days, hours, amounts, levels and targets."""

import math
import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date, timedelta

from planner.model.plan import Policy
from planner.model.requirement import Need

_NAMED_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_CLOCK = re.compile(r"(?:(?P<h>\d+(?:[.,]\d+)?) ?h)? ?(?:(?P<m>\d+) ?(?:min|m))?", re.ASCII)
_LEVELS = range(1, 10)


def day(today: date) -> Callable[[str], date]:
    """Read a day: 2027-02-14, today, yesterday or tomorrow."""

    def read(text: str) -> date:
        if text.lower() in _NAMED_DAYS:
            return today + timedelta(days=_NAMED_DAYS[text.lower()])
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise ArgumentTypeError(
                f"'{text}' is no day; write it as 2027-02-14, or today, yesterday, tomorrow"
            ) from None

    return read


def amount(text: str) -> float:
    """Read a number of 0 or more."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (0 <= number < math.inf):
        raise ArgumentTypeError(f"'{text}' is no number of 0 or more")
    return number


def hours(text: str) -> float:
    """Read a time: 1.5, 1.5h, 90min or 1h30m."""
    clock = _CLOCK.fullmatch(text.strip())
    if clock and (clock["h"] or clock["m"]):
        return float((clock["h"] or "0").replace(",", ".")) + float(clock["m"] or 0) / 60
    try:
        return amount(text)
    except ArgumentTypeError:
        raise ArgumentTypeError(
            f"'{text}' is no time; write hours as 1.5, 1h30m or 90min"
        ) from None


def count(text: str) -> int:
    """Read a whole number of 1 or more."""
    if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) < 1:
        raise ArgumentTypeError(f"'{text}' is no whole number of 1 or more")
    return int(text)


def level(text: str) -> int:
    """Read the level of a skill."""
    if not re.fullmatch(r"\d", text, re.ASCII) or int(text) not in _LEVELS:
        raise ArgumentTypeError(f"'{text}' is no level; levels go from 1 to {_LEVELS[-1]}")
    return int(text)


def need(text: str) -> Need:
    """Read an item, for a skill also with the level wanted: skill-python@2."""
    item, separator, wanted = text.rpartition("@")
    return Need(item, level(wanted)) if separator else Need(text)


def time_off(text: str) -> tuple[date, date, float]:
    """Read days with other hours: 2027-07-01..2027-07-21 (none), or with =4 at the end."""
    span, _, usual = text.partition("=")
    first, _, last = span.partition("..")
    try:
        days = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        days = date.max, date.min
    if days[0] > days[1]:
        raise ArgumentTypeError(
            f"'{text}' is no span of days; write it as 2027-07-01..2027-07-21, or with =4 at the "
            "end for 4 hours a week"
        )
    return (*days, amount(usual) if usual else 0.0)


def what_if(today: date) -> Callable[[str], tuple[str, tuple[object, ...]]]:
    """Read what to vary: hours=6,8,10, or deadline=2028-06-30,none; a field of Limits comes out."""
    readers: dict[str, tuple[str, Callable[[str], object]]] = {
        "hours": ("hours_per_week", amount),
        "start": ("start", day(today)),
        "deadline": ("deadline", _or_none(day(today))),
        "budget": ("budget", _or_none(amount)),
        "policy": ("policy", _policy),
    }

    def read(text: str) -> tuple[str, tuple[object, ...]]:
        what, _, values = text.partition("=")
        if what not in readers or not values:
            raise ArgumentTypeError(
                f"'{text}' varies nothing; write it as hours=6,8,10 or deadline=2028-06-30,none."
                f" What can be varied: {', '.join(readers)}"
            )
        field, reader = readers[what]
        return field, tuple(reader(value.strip()) for value in values.split(","))

    return read


def _or_none(reader: Callable[[str], object]) -> Callable[[str], object]:
    return lambda text: None if text.lower() == "none" else reader(text)


def _policy(text: str) -> Policy:
    try:
        return Policy(text)
    except ValueError:
        raise ArgumentTypeError(
            f"'{text}' is no policy; there are {', '.join(policy.value for policy in Policy)}"
        ) from None
