"""From a path to an open library file: gate, recovery, checks, migration or creation."""

import os
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from planner.edits import Act, EditKind, Entry
from planner.model import AnyEntity
from planner.store import contents, gate, journal, tables
from planner.store.faults import damaged, sorted_faults
from planner.store.file import LibraryFile
from planner.store.schema import Schema, refuse_if_foreign, stamp


def open_file(
    path: Path,
    backups: Path,
    now: Callable[[], datetime],
    start: Callable[[], Iterable[AnyEntity]],
    schema: Schema,
) -> LibraryFile:
    """Open the library at a path, ready to be read and written."""
    path = Path(os.path.realpath(path))
    found = gate.look(path, schema.version)
    if found is None:
        return _new_file(path, list(start()), now, schema)
    file = LibraryFile(path, read_only=_is_protected(path))
    try:
        _settle(file, schema)
    except BaseException:
        file.close()
        raise
    return file


def _settle(file: LibraryFile, schema: Schema) -> None:
    """Look at the file once more now that SQLite has cleaned up behind an interrupted write."""
    version = file.value("PRAGMA user_version")
    for [fault] in file.rows("PRAGMA quick_check(1)"):
        if fault != "ok":
            raise damaged(file.path, str(fault))
    refuse_if_foreign(file, schema, version)
    if not file.read_only:
        file.execute("PRAGMA journal_mode = DELETE")


def _new_file(
    path: Path, entities: list[AnyEntity], now: Callable[[], datetime], schema: Schema
) -> LibraryFile:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    file = LibraryFile(path)
    try:
        with file.transaction():
            if file.value("PRAGMA user_version") == 0:  # else another process was first
                _fill(file, entities, now, schema)
    except BaseException:
        file.close()
        raise
    return file


def _fill(
    file: LibraryFile, entities: list[AnyEntity], now: Callable[[], datetime], schema: Schema
) -> None:
    with sorted_faults(file.path):
        tables.metadata.create_all(file.connection, checkfirst=False)
    stamp(file, schema)
    for key, value in (("file_uuid", str(uuid.uuid4())), ("made_by", _program())):
        file.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (key, value))
    contents.create(file, entities)
    beginning = Entry(number=0, at=now().astimezone(UTC), act=Act.CREATE, kind=EditKind.IMPORT)
    journal.append(file, beginning)


def _is_protected(path: Path) -> bool:
    writable = path.stat().st_mode & 0o222 and os.access(path, os.W_OK)
    return not (writable and os.access(path.parent, os.W_OK))


def _program() -> str:
    try:
        return metadata.version("learning-planner")
    except metadata.PackageNotFoundError:
        return "unknown"
