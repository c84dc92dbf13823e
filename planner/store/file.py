"""The open library file: one connection, its pragmas, its transactions, and who it is on disk."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from planner import durable
from planner.errors import BusyLibraryError, RefusedError, WriteFailedError
from planner.store.faults import replaced, sorted_faults

BUSY_SECONDS = 5.0
# EXTRA: the last edit survives a power cut. No spilling: the file stays as it is until the
# commit. NORMAL locking: SQLite itself notices when the file was moved away under us.
_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "cache_spill = OFF",
    "cache_size = -64000",
    "locking_mode = NORMAL",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "foreign_keys = ON",
)

Parameters = tuple[Any, ...] | list[tuple[Any, ...]]


class LibraryFile:
    """A connection that is made when first needed, and anew after the disk failed."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._connection: sqlite3.Connection | None = None
        self._connections = 0
        self._in_doubt = False
        self._status: _Status | None = None

    def again(self) -> "LibraryFile":
        """Return another connection to the same file, for another thread."""
        other = LibraryFile(self.path, read_only=self.read_only)
        other._status = self._status
        other.refuse_if_replaced()
        return other

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, made anew if there is none; refuses when another file lies there now."""
        if self._connection is None:
            if self._connections:
                self.refuse_if_replaced()
            self._settle()
            with sorted_faults(self.path):
                self._connection = connect(self.path, read_only=self.read_only)
            self._connections += 1
            self._status = _status(self.path)
        return self._connection

    def execute(self, sql: str, parameters: Parameters = ()) -> int | None:
        """Run one statement, for a list of parameters many times; return the last row's number."""
        with sorted_faults(self.path), closing(self.connection.cursor()) as cursor:
            if isinstance(parameters, list):
                cursor.executemany(sql, parameters)
            else:
                cursor.execute(sql, parameters)
            return cursor.lastrowid

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """Read all rows at once, so that no lock stays."""
        with sorted_faults(self.path), closing(self.connection.cursor()) as cursor:
            return cursor.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401 - a column's
        """Read the first column of the first row, None if there is no row."""
        rows = self.rows(sql, parameters)
        return rows[0][0] if rows else None

    def data_version(self) -> tuple[int, int]:
        """Return what changes when another process commits, and when the connection is a new one.

        Of two connections SQLite's own numbers say nothing.
        """
        version: int = self.value("PRAGMA data_version")
        return self._connections, version

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all or nothing; other writers wait from the beginning on."""
        with self._between("BEGIN IMMEDIATE", "COMMIT"):
            yield
            self._in_doubt = True
        self._in_doubt = False
        self._status = _status(self.path)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read several things as of one moment."""
        with self._between("BEGIN", "ROLLBACK"):
            yield

    def copy_into(self, target: Path) -> None:
        """Write all that is in the file, and nothing that was deleted, into an empty file."""
        self.execute("PRAGMA query_only = OFF")  # writes elsewhere count as well
        try:
            # As bytes: the name of a folder need not be valid Unicode.
            self.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(target),))
        finally:
            self.execute(f"PRAGMA query_only = {self.read_only:d}")

    def refuse_if_replaced(self) -> None:
        """Raise ReplacedLibraryError if the path no longer leads to the file that was opened.

        If somebody else wrote into it, what SQLite remembers of it is dropped: its own test for
        that fails where another version of the file, as old as this one, was copied over it.
        """
        status = _status(self.path)
        if status is None or self._status is None or status.file != self._status.file:
            raise replaced(self.path)
        if status != self._status:
            self.close()
            self._status = status

    def close(self) -> None:
        """Release the file; the next use would open it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            # A rollback on a failing disk may fail; the journal beside the file remains.
            with suppress(sqlite3.Error):
                connection.close()

    def _settle(self) -> None:
        """Wait for the end of a commit that was reported as failed, but may be in the file.

        Until the folder is synced, a power cut could bring back the journal that undoes it.
        """
        if self._in_doubt:
            try:
                durable.sync_folder(self.path.parent)
            except OSError as error:
                raise WriteFailedError(f"{self.path}: {error.strerror or error}.") from error
            self._in_doubt = False

    @contextmanager
    def _between(self, begin: str, end: str) -> Iterator[None]:
        try:
            self.execute(begin)
            yield
            self.execute(end)
        except (BusyLibraryError, RefusedError):
            self._roll_back()
            raise
        except BaseException:
            # After a failed write or sync only a new connection shows what the disk holds.
            self._roll_back()
            self.close()
            raise

    def _roll_back(self) -> None:
        connection = self._connection
        if connection is not None:
            with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                connection.execute("ROLLBACK")


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open the file with all safety on; never through a URI, which a file name could abuse."""
    connection = sqlite3.connect(
        path.absolute(),
        timeout=BUSY_SECONDS,
        isolation_level=None,  # the driver keeps out of transactions: we say BEGIN
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003 - its form
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM INTO needs one
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


class _Status(NamedTuple):
    """Which file a path leads to, and when it was written last."""

    file: tuple[int, int]
    written: tuple[int, int]


def _status(path: Path) -> _Status | None:
    # Only a look at the name: opening and closing the file would drop SQLite's locks on it.
    try:
        found = path.stat()
    except OSError:
        return None
    return _Status((found.st_dev, found.st_ino), (found.st_mtime_ns, found.st_size))
