"""Look at a file before SQLite touches it: what it is, and whether this program may open it.

The first hundred bytes of an SQLite file tell. Nothing here changes a byte of it.
"""

import errno
import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from planner.errors import (
    LibraryFileError,
    NewerLibraryError,
    NotALibraryError,
    WriteFailedError,
)
from planner.store.faults import damaged

APPLICATION_ID = int.from_bytes(b"PLNR", "big")
SIDE_FILES = ("-journal", "-wal", "-shm")
_MAGIC = b"SQLite format 3\0"
#: Lengths and offsets in the header, and the write version of a file with a write-ahead log.
_HEADER, _WRITE_VERSION, _SCHEMA, _APPLICATION, _WAL = 100, 18, 60, 68, b"\x02"
_TRIES, _PAUSE = 20, 0.05


class Stamp(NamedTuple):
    """What a file says about itself; ``min_reader`` is the oldest version that may open it.

    A ``fresh`` file holds no edit yet.
    """

    application: int
    schema: int
    min_reader: int
    uuid: str = ""
    fresh: bool = False


#: What is left of a new library whose making was interrupted.
_EMPTY = Stamp(0, 0, -1)


def look(path: Path, newest: int, backups: Path) -> Stamp | None:
    """Return the stamp of a library that this program may open, None if there is nothing yet.

    ``newest`` is the version of the schema that this program writes, ``backups`` the folder that
    a message may name. Raises NotALibraryError, NewerLibraryError, DamagedLibraryError or
    LibraryFileError.
    """
    first = header(path)
    if not first:
        return None
    if not _has_rest(path):
        if not first.startswith(_MAGIC[: len(first)]):
            raise _not_a_library(path)
        if len(first) < _HEADER:
            raise damaged(path, "it ends in the middle of the first page")
    stamp = _stamp(path, first, newest)
    if stamp == _EMPTY:
        return None
    if stamp.application != APPLICATION_ID:
        raise _not_a_library(path)
    if stamp.min_reader > newest:
        raise _newer(path, stamp.schema, newest, backups)
    return stamp


def side_file(path: Path, suffix: str) -> Path:
    """Return the path of a file that SQLite keeps beside the library."""
    return path.with_name(path.name + suffix)


def _not_a_library(path: Path) -> NotALibraryError:
    return NotALibraryError(
        f"{path}: this is not a library of the planner. It was left as it is. "
        "A roadmap file is read with `planner import`."
    )


def _newer(path: Path, schema: int, newest: int, backups: Path) -> NewerLibraryError:
    return NewerLibraryError(
        f"{path}: a newer planner wrote this library (version {schema}; this planner knows "
        f"versions up to {newest}). It was left as it is. Install the newer planner, or choose "
        f"another file with --library. Backups of this library are in {backups}."
    )


def copy_alone(path: Path, copy: Path) -> None:
    """Copy a library without what lies beside it."""
    shutil.copyfile(path, copy)


def copy_with_rest(path: Path, copy: Path) -> None:
    """Copy a library that nobody in this process has open, with what it needs to be recovered."""
    copy_alone(path, copy)
    for suffix in ("-journal", "-wal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(side_file(path, suffix), side_file(copy, suffix))


@contextmanager
def copied(path: Path, make_copy: Callable[[Path, Path], None] = copy_with_rest) -> Iterator[Path]:
    """Give a private copy that goes again; raises WriteFailedError if there is no room for it.

    LibraryFileError tells that the disk fails to read the file.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="planner-")
    except OSError as error:
        raise _uncopied(path, error) from error
    with folder as place:
        copy = Path(place, path.name)
        try:
            make_copy(path, copy)
        except OSError as error:
            if error.errno == errno.EIO:  # not to be opened by SQLite either: it would write
                raise _unusable(path, error.strerror or str(error)) from error
            raise _uncopied(path, error) from error
        yield copy


def _uncopied(path: Path, error: OSError) -> WriteFailedError:
    reason = error.strerror or error
    return WriteFailedError(f"{path}: no copy could be made to look into ({reason}).")


def header(path: Path) -> bytes:
    """Read the first bytes of a regular file, none if it is empty or missing; never waits."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _unusable(path, "this is not an ordinary file")
        return os.read(descriptor, _HEADER)
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error
    finally:
        os.close(descriptor)


def _unusable(path: Path, what: str) -> LibraryFileError:
    return LibraryFileError(f"{path}: {what}. Choose another file with --library.")


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _stamp(path: Path, header: bytes, newest: int) -> Stamp:
    schema = _number(header, _SCHEMA)
    stamp = Stamp(_number(header, _APPLICATION), schema, schema)
    if _has_rest(path):
        # What an interrupted write left comes first, and only SQLite can read it: from a copy.
        _refuse_strange_wal(path, header)
        return _stamp_with_rest(path, stamp)
    if stamp.application == APPLICATION_ID and schema > newest:
        with suppress(WriteFailedError):
            return _stamp_of_copy(path) or stamp
    return stamp


def _has_rest(path: Path) -> bool:
    return any(side_file(path, suffix).exists() for suffix in ("-journal", "-wal"))


def _refuse_strange_wal(path: Path, header: bytes) -> None:
    """Refuse a write-ahead log beside a file that has none: SQLite would mix the two."""
    wal = side_file(path, "-wal")
    if header[_WRITE_VERSION : _WRITE_VERSION + 1] != _WAL and wal.exists():
        raise LibraryFileError(
            f"{path}: beside the library lies {wal.name}, which does not belong to it. "
            "Nothing was touched. Move that file away and try again."
        )


def _stamp_with_rest(path: Path, header: Stamp) -> Stamp:
    """Recover a copy; raises DamagedLibraryError if the file and its rest do not go together.

    While another process writes, a copy may be torn; then another one is made.
    """
    for _ in range(_TRIES):
        try:
            stamp = _stamp_of_copy(path)
            alone = _stamp_of_copy(path, copy_alone)
        except WriteFailedError:  # no room for a copy: SQLite will see for itself
            return header
        if stamp is not None and _is_rest_of(stamp, alone):
            return stamp
        if not _has_rest(path):
            return header
        time.sleep(_PAUSE)
    raise damaged(path, "it does not fit the rest of an interrupted write beside it")


def _is_rest_of(stamp: Stamp, alone: Stamp | None) -> bool:
    """Say whether what lies beside a file belongs to it, which says ``alone`` by itself.

    A journal that empties a file may be the rest of its making if there is nothing to lose.
    """
    return alone is None or alone.uuid in ("", stamp.uuid) or (stamp == _EMPTY and alone.fresh)


def _stamp_of_copy(
    path: Path, make_copy: Callable[[Path, Path], None] = copy_with_rest
) -> Stamp | None:
    """Ask SQLite about a copy; None if that cannot be read or is not sound."""
    with copied(path, make_copy) as copy:
        try:
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                return _stamp_in(connection)
        except (sqlite3.Error, ValueError):
            return None


def _stamp_in(connection: sqlite3.Connection) -> Stamp | None:
    connection.execute("PRAGMA trusted_schema = OFF")
    [application] = connection.execute("PRAGMA application_id").fetchone()
    [schema] = connection.execute("PRAGMA user_version").fetchone()
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        return None
    if connection.execute("PRAGMA page_count").fetchone() == (0,):
        return _EMPTY
    if application != APPLICATION_ID:
        return Stamp(application, schema, schema)
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    min_reader = int(meta.get("min_reader", schema))
    edited = connection.execute("SELECT 1 FROM journal WHERE act <> 'create' LIMIT 1").fetchone()
    uuid = str(meta.get("file_uuid", ""))
    return Stamp(application, schema, min_reader, uuid, fresh=edited is None)
