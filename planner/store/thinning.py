"""Which backups to keep: many of the last days, few of the last years."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 12
#: Of each sort of backup before something, and of those that the user asked for.
EVENTS = 5
#: With more files or bytes than these, first events go, then days and weeks, then months.
MOST, MOST_BYTES = 45, 500_000_000
DAILY = "daily"

_Span = Callable[["Backup"], Hashable]
_SHORT: tuple[tuple[_Span, int | None], ...] = (
    (lambda backup: backup.at.date(), DAYS),
    (lambda backup: backup.at.isocalendar()[:2], WEEKS),
)
_LONG: tuple[tuple[_Span, int | None], ...] = (
    (lambda backup: (backup.at.year, backup.at.month), MONTHS),
    (lambda backup: backup.at.year, None),
)


class Backup(msgspec.Struct, frozen=True):
    """A backup file, as its name tells: when and why it was made, and what its content hashes to.

    ``number`` counts up whatever the clock does, so it tells which of two is newer.
    """

    path: Path
    number: int
    at: datetime
    why: str
    digest: str = ""
    size: int = 0


def kept(backups: Iterable[Backup], now: datetime) -> set[Backup]:
    """Return the backups to keep.

    The newest always; the daily ones of the last two days, the last five of each other sort; the
    newest of each of the last 12 days, 10 weeks and 12 months that have any, and of each year.
    """
    ordered = sorted(backups, key=lambda backup: (backup.number, backup.at), reverse=True)
    short, long = _newest_of_each(ordered, _SHORT), _newest_of_each(ordered, _LONG)
    recent = {b for b in ordered if b.why == DAILY and abs(now - b.at) <= ALL_OF}
    keep = short | long | recent | _last_events(ordered) | set(ordered[:1])
    last_to_go_first = [b for b in ordered if b in keep]
    last_to_go_first.sort(key=lambda b: (b != ordered[0], b not in long, b not in short))
    return _within_limits(last_to_go_first)


def _newest_of_each(
    ordered: Sequence[Backup], spans: Iterable[tuple[_Span, int | None]]
) -> set[Backup]:
    keep: set[Backup] = set()
    for span_of, most in spans:
        newest: dict[Hashable, Backup] = {}
        for backup in ordered:
            newest.setdefault(span_of(backup), backup)
        keep.update(list(newest.values())[:most])
    return keep


def _last_events(ordered: Sequence[Backup]) -> set[Backup]:
    of_sort: dict[str, list[Backup]] = {}
    for backup in ordered:
        if backup.why != DAILY:
            of_sort.setdefault(backup.why, []).append(backup)
    return {backup for found in of_sort.values() for backup in found[:EVENTS]}


def _within_limits(ranked: Sequence[Backup]) -> set[Backup]:
    """Take backups, the most valuable first, until the limits are reached; one at least."""
    taken: set[Backup] = set()
    size = 0
    for backup in ranked:
        size += backup.size
        if taken and (len(taken) == MOST or size > MOST_BYTES):
            break
        taken.add(backup)
    return taken
