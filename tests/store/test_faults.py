"""What the disk refuses is said, and file and view go on as if it had not been tried (P4, P5)."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner.edits import Edit
from planner.errors import (
    BusyLibraryError,
    DamagedLibraryError,
    PlannerError,
    RefusedError,
    ReplacedLibraryError,
    WriteFailedError,
)
from planner.store import Store
from planner.store.faults import fitting
from planner.workspace import Workspace
from tests.store.entities import done, skill
from tests.store.test_store import making, tick

SORTS: list[tuple[int, type[PlannerError] | None, str]] = [
    (sqlite3.SQLITE_BUSY, BusyLibraryError, "locked"),
    (sqlite3.SQLITE_BUSY_SNAPSHOT, BusyLibraryError, "locked"),
    (sqlite3.SQLITE_LOCKED, BusyLibraryError, "locked"),
    (sqlite3.SQLITE_FULL, WriteFailedError, "disk is full"),
    (sqlite3.SQLITE_IOERR_FSYNC, WriteFailedError, "disk reports an error"),
    (sqlite3.SQLITE_IOERR_DIR_FSYNC, WriteFailedError, "disk reports an error"),
    (sqlite3.SQLITE_READONLY, WriteFailedError, "write-protected"),
    (sqlite3.SQLITE_CANTOPEN, WriteFailedError, "cannot be opened"),
    (sqlite3.SQLITE_READONLY_DBMOVED, ReplacedLibraryError, "replaced"),
    (sqlite3.SQLITE_CORRUPT, DamagedLibraryError, "planner restore"),
    (sqlite3.SQLITE_CORRUPT_INDEX, DamagedLibraryError, "planner restore"),
    (sqlite3.SQLITE_NOTADB, DamagedLibraryError, "planner restore"),
    (sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, RefusedError, "contradict itself"),
    (sqlite3.SQLITE_ERROR, None, ""),
    (sqlite3.SQLITE_MISUSE, None, ""),
]


@pytest.mark.parametrize(("code", "sort", "told"), SORTS)
def test_each_fault_of_sqlite_has_its_error(
    code: int, sort: type[PlannerError] | None, told: str
) -> None:
    cause = sqlite3.OperationalError("the words of SQLite")
    cause.sqlite_errorcode = code
    found = fitting(cause, Path("library.planner"))
    assert type(found) is (sort or type(None))
    assert told in str(found)


def test_an_error_of_the_driver_alone_is_a_bug() -> None:
    assert fitting(sqlite3.ProgrammingError("wrong number of marks"), Path("x")) is None


def large(count: int = 40) -> Edit:
    return making(*(skill(f"s{at}", summary="x" * 5000) for at in range(count)))


def test_a_full_disk_is_said_and_nothing_of_the_edit_stays(store: Store) -> None:
    workspace = Workspace(store)
    told: list[Edit] = []
    workspace.subscribe(told.append)
    before = workspace.library
    pages = store._file.value("PRAGMA page_count")
    store._file.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(WriteFailedError, match="full") as failed:
        workspace.do(large())
    assert not failed.value.in_file
    assert workspace.library == before == store.load()
    assert told == []
    workspace.do(tick("a"))  # on a new connection, which knows no such limit
    assert store.load().records.keys() == {"a"}
    assert store.check() == []


@pytest.fixture
def late_error(store: Store, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have the next commit reach the file and be reported as failed."""
    execute = store._file.execute

    def failing(sql: str, parameters: Any = ()) -> Any:  # noqa: ANN401 - as the original
        result = execute(sql, parameters)
        if sql == "COMMIT":
            monkeypatch.undo()
            raise WriteFailedError("The folder could not be synchronised.")
        return result

    return lambda: monkeypatch.setattr(store._file, "execute", failing)


def test_a_commit_that_failed_too_late_is_seen(
    store: Store, late_error: Callable[[], None]
) -> None:
    workspace = Workspace(store)
    told: list[Edit] = []
    workspace.subscribe(told.append)
    late_error()
    with pytest.raises(WriteFailedError) as failed:
        workspace.do(tick("a"))
    assert failed.value.in_file
    assert told == [tick("a")]
    assert workspace.library.records == {"a": done("a")} == store.load().records
    workspace.undo()
    assert workspace.library.records == {}


def test_a_connection_after_a_fault_is_a_new_one(
    store: Store, late_error: Callable[[], None]
) -> None:
    first = store._file.connection
    late_error()
    with pytest.raises(WriteFailedError):
        store.write(tick("a"))
    assert store._file.connection is not first
