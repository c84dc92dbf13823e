"""Looks at a library file with nothing but sqlite3, so that it cannot share the store's mistakes.

The journal is the witness: whatever its steps made of an entity last must stand in the tables, and
the records, hours and plans in the tables must all come from it. Then no edit is there by half.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

#: The columns that make up the key of each table.
_KEYS = {
    "roadmap": ("id",),
    "item": ("id",),
    "listing": ("roadmap", "item"),
    "record": ("item",),
    "log": ("id",),
    "plan": ("id",),
    "setting": ("name",),
}
#: Tables that are empty in a new library: each row has been written by some edit.
_WRITTEN_BY_EDITS = ("record", "log", "plan")
#: What a column or an encoded field says if the field is at its default.
_DEFAULTS: tuple[object, ...] = (None, "", 0, {}, {"is": "all"})

Row = dict[str, Any]
Rows = dict[tuple[str, ...], Row]


class Written(NamedTuple):
    """An entry of the journal, without its number."""

    act: str
    kind: str
    subject: str


class File(NamedTuple):
    """What a library file holds: its version, the shape of its tables, and its journal."""

    version: int
    shape: frozenset[str]
    journal: tuple[Written, ...]


class WrongError(Exception):
    """The file contradicts itself; the text says where."""


def read(path: Path) -> File:
    """Return what the file holds; raises WrongError or sqlite3.Error if that cannot be right.

    A file without tables, as a program leaves it that died before its first commit, holds nothing.
    """
    with closing(sqlite3.connect(path, timeout=1.0)) as file:
        file.row_factory = sqlite3.Row
        _check_pages(file)
        shape = frozenset(str(row[0]) for row in file.execute("SELECT sql FROM sqlite_schema"))
        (version,) = file.execute("PRAGMA user_version").fetchone()
        if not shape:
            return File(version, shape, ())
        journal = file.execute("SELECT * FROM journal ORDER BY number").fetchall()
        _check_pairs(file, [step for entry in journal for step in json.loads(entry["steps"])])
    entries = (Written(entry["act"], entry["kind"], entry["subject"]) for entry in journal)
    return File(version, shape, tuple(entries))


def compare(path: Path, encoded: bytes) -> None:
    """Raise WrongError if the tables do not hold just these entities, a JSON list of them."""
    wanted: dict[str, dict[tuple[str, ...], Row]] = {table: {} for table in _KEYS}
    for entity in json.loads(encoded):
        wanted[entity["is"]][_key(entity)] = entity
    with closing(sqlite3.connect(path, timeout=1.0)) as file:
        file.row_factory = sqlite3.Row
        for table, of_table in wanted.items():
            there = _rows(file, table)
            for key in of_table.keys() | there.keys():
                if difference := _difference(of_table.get(key), there.get(key)):
                    raise WrongError(f"{table} {'/'.join(key)} is seen differently: {difference}")


def _check_pages(file: sqlite3.Connection) -> None:
    found = [row[0] for row in file.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        raise WrongError(f"integrity_check: {found[:3]}")
    if dangling := file.execute("PRAGMA foreign_key_check").fetchall():
        raise WrongError(f"foreign_key_check: {len(dangling)} rows, one of {dangling[0][0]}")


def _check_pairs(file: sqlite3.Connection, steps: list[Row]) -> None:
    """Check the tables against what the steps of the journal say, taken in order."""
    told: dict[str, dict[tuple[str, ...], Row | None]] = {table: {} for table in _KEYS}
    for step in steps:
        entity = step.get("after") or step["before"]
        told[entity["is"]][_key(entity)] = step.get("after")
    for table, entities in told.items():
        there = _rows(file, table)
        for key, entity in entities.items():
            if difference := _difference(entity, there.get(key)):
                raise WrongError(f"{table} {'/'.join(key)} and the journal differ: {difference}")
        if table in _WRITTEN_BY_EDITS and (strange := there.keys() - entities.keys()):
            raise WrongError(f"{table} {'/'.join(min(strange))} stands in no entry of the journal")


def _rows(file: sqlite3.Connection, table: str) -> Rows:
    rows = map(dict, file.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - a name from above
    return {tuple(row[name] for name in _KEYS[table]): row for row in rows}


def _key(entity: Row) -> tuple[str, ...]:
    return tuple(entity[name] for name in _KEYS[entity["is"]])


def _difference(entity: Row | None, row: Row | None) -> str:
    if entity is None or row is None:
        return "" if entity is row else f"{entity!s:.200} but {row!s:.200}"
    return ", ".join(
        f"{name} {entity.get(name)!s:.60} but {row[name]!s:.60}" for name in _differing(entity, row)
    )


def _differing(entity: Row, row: Row) -> Iterator[str]:
    """Yield the columns that do not say what the fields of the encoded entity say."""
    for name, cell in row.items():
        field = entity.get(name)
        if cell is None or field is None:
            same = cell in _DEFAULTS and field in _DEFAULTS
        else:
            same = (json.loads(cell) if isinstance(field, list | dict) else cell) == field
        if not same:
            yield name
