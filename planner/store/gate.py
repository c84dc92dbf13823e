"""Look at a file before SQLite touches it: what it is, and whether this program may open it.

The first hundred bytes of an SQLite file tell. Nothing here changes a byte of it.
"""

import os
import shutil
import sqlite3
import stat
import tempfile
from contextlib import closing
from pathlib import Path

import msgspec

from planner.errors import LibraryFileError, NewerLibraryError, NotALibraryError
from planner.store.faults import damaged

APPLICATION_ID = int.from_bytes(b"PLNR", "big")
SIDE_FILES = ("-journal", "-wal", "-shm")
_HEADER = 100
_MAGIC = b"SQLite format 3\0"


class Stamp(msgspec.Struct, frozen=True):
    """What a file says about itself.

    ``schema`` is the version of its tables, ``min_reader`` the oldest version whose programs may
    open it; ``rest`` whether side files of an interrupted or running write lie beside it.
    """

    schema: int
    min_reader: int
    rest: bool


def look(path: Path, newest: int) -> Stamp | None:
    """Return the stamp of a library that this program may open, None if there is nothing yet.

    ``newest`` is the version of the schema that this program writes. Raises NotALibraryError,
    NewerLibraryError, DamagedLibraryError or LibraryFileError.
    """
    header = _header(path)
    if not header:
        return None
    if not header.startswith(_MAGIC[: len(header)]):
        raise not_a_library(path)
    if len(header) < _HEADER:
        raise damaged(path, "it ends in the middle of the first page")
    application, schema = _number(header, 68), _number(header, 60)
    rest = any(side_file(path, suffix).exists() for suffix in SIDE_FILES)
    min_reader = schema
    if rest or (application == APPLICATION_ID and schema > newest):
        # What the side files hold comes first, and only SQLite can read it: from a copy.
        application, schema, min_reader = _stamp_of_copy(path, (application, schema, schema))
    if application != APPLICATION_ID:
        raise not_a_library(path)
    if min_reader > newest:
        raise newer(path, schema, newest)
    return Stamp(schema, min_reader, rest)


def side_file(path: Path, suffix: str) -> Path:
    """Return the path of a file that SQLite keeps beside the library."""
    return path.with_name(path.name + suffix)


def not_a_library(path: Path) -> NotALibraryError:
    """Make the error for a file of something else."""
    return NotALibraryError(
        f"{path}: this is not a library of the planner. It was left as it is. "
        "A roadmap file is read with `planner import`."
    )


def newer(path: Path, schema: int, newest: int) -> NewerLibraryError:
    """Make the error for a file of a newer program."""
    return NewerLibraryError(
        f"{path}: a newer planner wrote this library (version {schema}; this planner knows "
        f"versions up to {newest}). It was left as it is. Install the newer planner, or choose "
        "another file with --library; `planner backup` of the newer one lists the backups."
    )


def _header(path: Path) -> bytes:
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


def _stamp_of_copy(path: Path, header: tuple[int, int, int]) -> tuple[int, int, int]:
    """Ask SQLite about a copy; where the copy cannot be read, what the header said stands."""
    with tempfile.TemporaryDirectory(prefix="planner-") as folder:
        copy = Path(folder, "copy")
        shutil.copyfile(path, copy)
        for suffix in SIDE_FILES[:2]:
            if side_file(path, suffix).exists():
                shutil.copyfile(side_file(path, suffix), side_file(copy, suffix))
        try:
            with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                connection.execute("PRAGMA trusted_schema = OFF")
                [application] = connection.execute("PRAGMA application_id").fetchone()
                [schema] = connection.execute("PRAGMA user_version").fetchone()
                found = connection.execute("SELECT value FROM meta WHERE key = 'min_reader'")
                [min_reader] = found.fetchone() or [schema]
                return application, schema, int(min_reader)
        except (sqlite3.Error, ValueError):
            return header
