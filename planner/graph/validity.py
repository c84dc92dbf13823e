"""Until when a record counts."""

from calendar import monthrange
from datetime import MAXYEAR, date

from planner.model import Item, Record

_MONTHS = 12


def add_months(day: date, months: int) -> date:
    """Return the same day of the month so many months later, or that month's last day.

    What the calendar cannot hold is its last day.
    """
    years, month = divmod(day.month - 1 + months, _MONTHS)
    year, month = day.year + years, month + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def last_day(record: Record, item: Item) -> date | None:
    """Return the last day on which the record counts; None if it never runs out."""
    if record.valid_until is not None:
        return record.valid_until
    if item.valid_months is None or record.finished is None:
        return None
    return add_months(record.finished, item.valid_months)


def expired(record: Record, item: Item, today: date) -> bool:
    """Say whether the record counted once and does no more."""
    last = last_day(record, item)
    return last is not None and last < today
