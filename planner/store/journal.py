"""The history in the file: one row for each edit, in the same transaction as its rows."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from planner.edits import Act, EditKind, Entry, Step
from planner.errors import DamagedLibraryError
from planner.model import Item, LogEntry, Record
from planner.store.file import LibraryFile
from planner.store.rows import NO_SENSE

_HEAD = 'number, at, act, "of", kind, subject'
_LIBRARY = "(SELECT value FROM meta WHERE key = 'file_uuid')"
_ALL = f"SELECT {_HEAD}, steps FROM journal"  # noqa: S608 - constants
_HEADS_AND_LOGS = f"SELECT {_HEAD}, CASE kind WHEN 'log' THEN steps END FROM journal"  # noqa: S608 - constants
_HEADS = f"SELECT {_HEAD}, NULL FROM journal"  # noqa: S608 - constants
#: Of so many entries that mention an item, one at least is about it.
_MENTIONS = 8
_APPEND = 'INSERT INTO journal (at, act, "of", kind, subject, steps) VALUES (?, ?, ?, ?, ?, ?)'
_CARRY_OVER = (
    'INSERT INTO journal (number, at, act, "of", kind, subject, steps) VALUES (?, ?, ?, ?, ?, ?, ?)'
)
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(tuple[Step, ...]).decode


class Mark(msgspec.Struct, frozen=True):
    """A place in the history of a library: number and moment of an entry, as the file has them."""

    number: int = 0
    at: str = ""
    library: str = ""

    def moved_to(self, entry: Entry) -> "Mark":
        """Return the place of another entry in the same library."""
        return Mark(entry.number, moment(entry.at), self.library)


def carry_over(file: LibraryFile, entries: Iterable[Entry]) -> None:
    """Add entries with their numbers, to the history of a file that has none yet."""
    rows = [(entry.number, *_row(entry)) for entry in entries]
    if rows:
        file.execute(_CARRY_OVER, rows)


def append(file: LibraryFile, entry: Entry) -> Entry:
    """Add an entry and return it with its number."""
    number = file.execute(_APPEND, _row(entry))
    assert number is not None
    return msgspec.structs.replace(entry, number=number)


def end(file: LibraryFile) -> Mark:
    """Return the place of the last entry."""
    rows = file.rows(f"SELECT number, at, {_LIBRARY} FROM journal ORDER BY number DESC LIMIT 1")  # noqa: S608 - constants
    return Mark(*rows[0]) if rows else Mark()


def beginning(file: LibraryFile) -> datetime | None:
    """Return when the history begins, None if it holds nothing."""
    at = file.value("SELECT at FROM journal ORDER BY number LIMIT 1")
    return None if at is None else datetime.fromisoformat(at)


def since(file: LibraryFile, mark: Mark) -> list[Entry] | None:
    """Return the entries after a place; None if the place is not in this file's history."""
    rows = file.rows(
        f"SELECT {_HEAD}, steps, {_LIBRARY} FROM journal WHERE number >= ? ORDER BY number",  # noqa: S608 - constants
        (mark.number,),
    )
    if not rows or (*rows[0][:2], rows[0][-1]) != (mark.number, mark.at, mark.library):
        return None
    return _entries([row[:-1] for row in rows[1:]])


def heads(
    file: LibraryFile, limit: int | None = None, before: int | None = None, *, logs: bool = False
) -> list[Entry]:
    """Return entries without their steps, newest first; ``logs``: with those of the study log."""
    return _entries(
        file.rows(
            f"{_HEADS_AND_LOGS if logs else _HEADS} WHERE number < ? ORDER BY number DESC LIMIT ?",
            (before if before is not None else 1 << 62, -1 if limit is None else limit),
        )
    )


def entry(file: LibraryFile, number: int) -> Entry | None:
    """Return one entry with its steps, None if there is none."""
    found = _entries(file.rows(f"{_ALL} WHERE number = ?", (number,)))
    return found[0] if found else None


def about(file: LibraryFile, item: str, limit: int) -> list[Entry]:
    """Return the newest entries that did something to an item, its record or its log, with steps.

    Those that only mention it, as what another item requires, are left out.
    """
    named = _encode(item).decode()
    found = file.rows(
        f"{_ALL} WHERE instr(steps, ?) > 0 ORDER BY number DESC LIMIT ?",
        (named, limit * _MENTIONS),
    )
    return [one for one in _entries(found) if any(_concerns(s, item) for s in one.steps)][:limit]


def moment(at: datetime) -> str:
    """Return a moment as the journal writes it: in UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _concerns(step: Step, item: str) -> bool:
    entity = step.entity
    if isinstance(entity, LogEntry):
        return entity.item == item
    return isinstance(entity, Item | Record) and entity.key == (item,)


def _row(entry: Entry) -> tuple[Any, ...]:
    return (
        moment(entry.at),
        entry.act,
        entry.of,
        entry.kind,
        entry.subject,
        _encode(entry.steps).decode(),
    )


def _entries(rows: Sequence[tuple[Any, ...]]) -> list[Entry]:
    return [_entry(*row) for row in rows]


def read(row: tuple[Any, ...]) -> Entry:
    """Return the entry in a row of all columns; raises DamagedLibraryError."""
    return _entry(*row)


def _entry(  # noqa: PLR0913, PLR0917 - a column each
    number: int, at: str, act: str, of: int | None, kind: str, subject: str, steps: str | None
) -> Entry:
    try:
        return Entry(
            number=number,
            at=datetime.fromisoformat(at),
            act=Act(act),
            of=of,
            kind=EditKind(kind),
            subject=subject,
            steps=() if steps is None else _steps(steps),
        )
    except NO_SENSE as error:
        raise DamagedLibraryError(
            f"Entry {number} of the library's history cannot be read: {error}."
        ) from error


def _steps(text: str) -> tuple[Step, ...]:
    steps = _decode(text)
    if any(step.before is step.after is None for step in steps):
        raise ValueError("a step from nothing to nothing")
    return steps
