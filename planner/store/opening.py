"""From a path to an open library file: gate, recovery, checks, migration or creation."""

import os
import sqlite3
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from planner.edits import Act, EditKind, Entry
from planner.errors import LibraryFileError, WriteFailedError
from planner.model import AnyEntity
from planner.store import backups, contents, disk, gate, journal, places
from planner.store.copies import finish_replacing
from planner.store.faults import busy, damaged
from planner.store.file import LibraryFile
from planner.store.migrate import migrate
from planner.store.schema import CURRENT, Schema, refuse_if_foreign, stamp
from planner.store.statements import statements

#: The first SQLite with strict tables.
_OLDEST_SQLITE = (3, 37)


def open_file(
    path: Path,
    folder: Path,
    now: Callable[[], datetime],
    start: Callable[[], Iterable[AnyEntity]],
    schema: Schema,
) -> LibraryFile:
    """Open the library at a path, ready to be read and written; its backups are in ``folder``."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise LibraryFileError(
            f"Python brings SQLite {sqlite3.sqlite_version}; the library needs 3.37 or newer."
        )
    if path.parent == Path(os.path.realpath(places.user_folder())):
        disk.private_folder(path.parent)
        disk.private_file(path)
    finish_replacing(path, now())
    if gate.look(path, schema.version, folder) is None:
        if path.exists() and backups.listed(folder):
            raise damaged(path, "it is empty, although there are backups of it")
        return _new_file(path, list(start()), now, schema)
    return _old_file(path, folder, now, schema)


def make_file(
    path: Path, entities: Iterable[AnyEntity], history: Iterable[Entry], now: datetime
) -> None:
    """Make a library file of given content; its history can be read, but not undone."""
    file = LibraryFile(path)
    try:
        with file.transaction():
            _fill(file, entities, now, CURRENT, history)
    finally:
        file.close()


def _old_file(path: Path, folder: Path, now: Callable[[], datetime], schema: Schema) -> LibraryFile:
    file = LibraryFile(path, read_only=_is_protected(path))
    try:
        # The first reading has SQLite clean up behind an interrupted write.
        version = file.value("PRAGMA user_version")
        backups.refuse_if_damaged(file)
        refuse_if_foreign(file, schema, version)
        if not file.read_only:
            _leave_wal(file)
        if version < schema.version:
            _refuse_if_protected(file, version, schema)
            migrate(file, schema, folder, now)
    except sqlite3.Error as error:  # of a sound file, SQLite understands all that is asked here
        file.close()
        raise damaged(path, str(error)) from error
    except BaseException:
        file.close()
        raise
    return file


def _leave_wal(file: LibraryFile) -> None:
    """Take the file back from the mode with a write-ahead log, if another program put it there."""
    if file.value("PRAGMA journal_mode = DELETE") != "delete":
        raise busy(file.path)


def _new_file(
    path: Path, entities: list[AnyEntity], now: Callable[[], datetime], schema: Schema
) -> LibraryFile:
    try:
        disk.make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise WriteFailedError(f"{path}: {error.strerror or error}.") from error
    file = LibraryFile(path)
    try:
        with contents.refusing_unwritable(), file.transaction():
            if file.value("PRAGMA user_version") == 0:  # else another process was first
                _fill(file, entities, now(), schema)
    except BaseException:
        file.close()
        raise
    return file


def _fill(
    file: LibraryFile,
    entities: Iterable[AnyEntity],
    now: datetime,
    schema: Schema,
    history: Iterable[Entry] = (),
) -> None:
    for _, definition in statements().create:
        file.execute(definition)
    stamp(file, schema)
    for key, value in (("file_uuid", str(uuid.uuid4())), ("made_by", _program())):
        file.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (key, value))
    contents.create(file, entities)
    journal.carry_over(file, history)
    beginning = Entry(number=0, at=now.astimezone(UTC), act=Act.CREATE, kind=EditKind.IMPORT)
    journal.append(file, beginning)


def _program() -> str:
    from importlib import metadata  # only for new files: it brings all of email

    try:
        return metadata.version("learning-planner")
    except metadata.PackageNotFoundError:
        return "unknown"


def _is_protected(path: Path) -> bool:
    """Say whether the file, or the folder that its journal would lie in, is not to be written."""
    written = path.stat().st_mode & 0o222 and os.access(path, os.W_OK)
    return not (written and os.access(path.parent, os.W_OK))


def _refuse_if_protected(file: LibraryFile, version: int, schema: Schema) -> None:
    if file.read_only:
        raise LibraryFileError(
            f"{file.path}: this library is of an older version ({version}; now {schema.version}) "
            "and write-protected, so it cannot be brought up to date. Copy it and open the copy."
        )
