"""Sort what SQLite reports into errors that tell the user what happened and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.errors import (
    BusyLibraryError,
    DamagedLibraryError,
    PlannerError,
    RefusedError,
    ReplacedLibraryError,
    WriteFailedError,
)

_PRIMARY = 0xFF
#: Damage that has no code of its own.
_DAMAGE = ("Could not decode to UTF-8", "unsupported file format")
_DISK = {
    sqlite3.SQLITE_FULL: "{path}: the disk is full ({cause}).",
    sqlite3.SQLITE_READONLY: "{path}: it is write-protected ({cause}).",
    sqlite3.SQLITE_IOERR: "{path}: the disk reports an error ({cause}).",
    sqlite3.SQLITE_CANTOPEN: "{path}: it, or a file beside it, cannot be opened ({cause}).",
    sqlite3.SQLITE_PERM: "{path}: the system does not permit it ({cause}).",
    sqlite3.SQLITE_AUTH: "{path}: the system does not permit it ({cause}).",
    sqlite3.SQLITE_NOLFS: "{path}: it is too large for this disk ({cause}).",
}


@contextmanager
def sorted_faults(path: Path) -> Iterator[None]:
    """Raise the fitting PlannerError for what SQLite says about the file; bugs stay as they are."""
    try:
        yield
    except UnicodeDecodeError as error:  # from the names that an error of SQLite's quotes
        raise damaged(path, str(error)) from error
    except sqlite3.Error as error:
        fault = fitting(error, path)
        if fault is None:
            raise
        raise fault from error


def fitting(cause: sqlite3.Error, path: Path) -> PlannerError | None:
    """Return the error for the user, or None if it is a bug of ours."""
    code: int = getattr(cause, "sqlite_errorcode", 0)
    if any(words in str(cause) for words in _DAMAGE):
        code = sqlite3.SQLITE_CORRUPT
    match code & _PRIMARY:
        case _ if code == sqlite3.SQLITE_READONLY_DBMOVED:
            return replaced(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return busy(path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(path, str(cause))
        case sqlite3.SQLITE_CONSTRAINT:
            return RefusedError(
                f"The library would contradict itself ({cause}), so nothing was written."
            )
        case primary if primary in _DISK:
            return WriteFailedError(_DISK[primary].format(path=path, cause=cause))
    return None


def busy(path: Path) -> BusyLibraryError:
    """Make the error for a file that somebody else keeps locked."""
    return BusyLibraryError(
        f"{path}: another program holds the library locked. Nothing was written. "
        "Close other windows of the planner, wait for backup or sync programs, try again."
    )


def damaged(path: Path, what: str) -> DamagedLibraryError:
    """Make the error for a file that is broken, with the ways out."""
    return DamagedLibraryError(
        f"{path}: the library is damaged ({what}). It was left as it is. "
        "`planner restore` brings back a backup; without one, "
        "`planner check --salvage FILE` saves what can be read into a new file."
    )


def replaced(path: Path) -> ReplacedLibraryError:
    """Make the error for a path at which another file lies than the one that was opened."""
    return ReplacedLibraryError(
        f"{path}: the file was moved, deleted or replaced by another one while it was open, "
        "perhaps by a sync program. Nothing was written. Open the library again."
    )
