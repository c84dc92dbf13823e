"""Save what can still be read of a damaged library into a new file, and say what is missing.

The damaged file is only copied. Rows are read one by one; what no row tells any more, the history
may: each edit in it holds the whole of what it changed.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from planner import durable
from planner.edits import Entry
from planner.errors import DamagedLibraryError, NotALibraryError, RefusedError
from planner.model import AnyEntity, Item, Kind, Listing, LogEntry, Record, Roadmap
from planner.store import backups, contents, gate, journal, opening
from planner.store.rows import CODECS
from planner.store.statements import statements

_Found = dict[tuple[type[AnyEntity], tuple[str, ...]], AnyEntity]
#: Gaps of more rows than this are not tried one by one.
_WIDEST_GAP = 100_000
#: How far to look behind the last row that can be read, where the end is not known.
_BEYOND = 2_000
_PRIMARY = 0xFF


def salvage(damaged: Path, target: Path, now: datetime) -> list[str]:
    """Write a new library of what can be read; return a sentence for each thing to know.

    Raises RefusedError if the target exists, NotALibraryError if nothing at all can be read.
    """
    if target.exists():
        raise RefusedError(f"{target}: there is a file already. Choose another name.")
    if not gate.header(damaged):
        raise _nothing(damaged)
    report = Counter[str]()
    with (
        gate.copied(damaged) as copy,
        closing(sqlite3.connect(copy, isolation_level=None)) as file,
    ):
        file.execute("PRAGMA trusted_schema = OFF")
        file.execute("PRAGMA cell_size_check = ON")
        file.text_factory = lambda text: text.decode(errors="replace")
        found = _entities(file, report)
        history = list(_history(file, report))
    _from_history(found, history, report)
    if not found:
        raise _nothing(damaged)
    _complete(found, report)
    with backups.new_file(target.parent) as part:
        opening.make_file(part, found.values(), history, now)
        part.replace(target)
        durable.sync_folder(target.parent)
    return [f"{number} {what}." for what, number in report.items()]


def _nothing(damaged: Path) -> NotALibraryError:
    return NotALibraryError(f"{damaged}: nothing can be read here as a library.")


def _entities(file: sqlite3.Connection, report: Counter[str]) -> _Found:
    found: _Found = {}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as proof:
        for _, definition in statements().create:
            proof.execute(definition)
        for codec in CODECS.values():
            names = ", ".join(f'"{name}"' for name in codec.names)
            for row in _rows(file, codec.table.name, names, report):
                try:
                    entity = codec.entity(row)
                    contents.insert(proof, codec, row)  # what a sound file would refuse
                except (DamagedLibraryError, sqlite3.Error):
                    report[f"{codec.table.name} rows could not be understood"] += 1
                else:
                    found[type(entity), entity.key] = entity
    return found


def _history(file: sqlite3.Connection, report: Counter[str]) -> Iterator[Entry]:
    names = 'number, at, act, "of", kind, subject, steps'
    for row in _rows(file, "journal", names, report):
        try:
            yield journal.read(row)
        except DamagedLibraryError:
            report["entries of the history could not be understood"] += 1


def _rows(
    file: sqlite3.Connection, table: str, names: str, report: Counter[str]
) -> list[tuple[Any, ...]]:
    """Read a table from both ends as far as that goes, and what lies between row by row."""
    select = f'SELECT rowid, {names} FROM "{table}" NOT INDEXED'  # noqa: S608 - our names
    first, error = _scan(file, f"{select} ORDER BY rowid")
    if error is None:
        return [row[1:] for row in first]
    if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_CORRUPT:
        report[f"tables are lost: {table}"] += 1
        return []
    last, _ = _scan(file, f"{select} ORDER BY rowid DESC")
    start = first[-1][0] + 1 if first else 1
    end = last[-1][0] if last else None
    between = _between(file, select, start, end)
    rows = {row[0]: row[1:] for row in (*first, *between, *last)}
    report[f"times a part of the table {table} could not be read"] += 1
    return [rows[number] for number in sorted(rows)]


def _between(
    file: sqlite3.Connection, select: str, start: int, end: int | None
) -> list[tuple[Any, ...]]:
    """Try one row number after the other; without a known end, until many in a row fail."""
    rows: list[tuple[Any, ...]] = []
    at = start
    for number in range(start, min(end or _WIDEST_GAP, start + _WIDEST_GAP)):
        if end is None and number - at > _BEYOND:
            break
        with suppress(sqlite3.Error):
            one = file.execute(f"{select} WHERE rowid = ?", (number,)).fetchall()
            rows += one
            at = number if one else at
    return rows


def _scan(
    file: sqlite3.Connection, select: str
) -> tuple[list[tuple[Any, ...]], sqlite3.Error | None]:
    """Return rows with their numbers until one cannot be read, and what was wrong with that."""
    rows: list[tuple[Any, ...]] = []
    try:
        for row in file.execute(select):
            rows.append(row)  # noqa: PERF402 - those before an error are kept
    except sqlite3.Error as error:
        return rows, error
    return rows, None


def _from_history(found: _Found, history: Iterable[Entry], report: Counter[str]) -> None:
    """Take from the history what no row told: what was made of an entity last."""
    last: dict[tuple[type[AnyEntity], tuple[str, ...]], AnyEntity | None] = {}
    for entry in history:
        for step in entry.steps:
            last[type(step.entity), step.entity.key] = step.after
    for key, entity in last.items():
        if entity is not None and key not in found:
            found[key] = entity
            report["entities were taken from the history"] += 1


def _complete(found: _Found, report: Counter[str]) -> None:
    """Make placeholders for what is lost and referred to."""
    for entity in list(found.values()):
        lost: AnyEntity | None = None
        if isinstance(entity, Record | LogEntry):
            lost = Item(id=entity.item, kind=Kind.SKILL, title=entity.item, missing=True)
        elif isinstance(entity, Listing):
            lost = Roadmap(id=entity.roadmap, title=entity.roadmap)
        if lost is not None and (type(lost), lost.key) not in found:
            found[type(lost), lost.key] = lost
            report["placeholders were made for lost items and roadmaps"] += 1
