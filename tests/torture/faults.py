"""Mistakes that a store could make, planted into the process of a trial to grade the harness."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection

from planner.edits import Edit
from planner.errors import WriteFailedError
from planner.store import Store, gate, migrate
from planner.store.file import LibraryFile
from planner.store.keeping import Keeping
from planner.store.schema import Schema
from planner.workspace import Workspace
from tests.torture.sample import LIBRARY
from tests.torture.user import User

#: From a statement of the store to those that are run, of which the last one's answer counts.
Rewrite = Callable[[str], tuple[str, ...]]


def plant(fault: str) -> None:
    """Make this process commit a mistake from now on; an empty name is none."""
    if fault:
        FAULTS[fault]()


def _put(owner: object, name: str, mistake: object) -> None:
    setattr(owner, name, mistake)


def _rewriting(rewrite: Rewrite) -> None:
    """Let all connections run other statements than they are given."""

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, parameters: Any = (), /) -> Self:  # noqa: ANN401 - as in sqlite3
            for statement in rewrite(sql):
                super().execute(statement, parameters if statement == sql else ())
            return self

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:  # noqa: ANN401 - as in sqlite3
            return super().cursor(factory)

        def execute(self, sql: str, parameters: Any = (), /) -> Cursor:  # noqa: ANN401 - as in sqlite3
            cursor: Cursor = self.cursor()
            return cursor.execute(sql, parameters)

        def setconfig(self, *_: object) -> None:
            """Stay out of the defensive mode, which keeps mistakes away."""

    real = sqlite3.connect
    _put(sqlite3, "connect", partial(real, factory=Connection))


def _replacing(statements: Mapping[str, str]) -> Callable[[], None]:
    return lambda: _rewriting(lambda sql: (statements.get(sql, sql),))


def _stamp_first() -> None:
    """Set the version of the file before, and apart from, what makes its tables."""
    real = migrate._migrate

    def early(file: LibraryFile, schema: Schema, version: int, connection: Connection) -> None:
        for sql in ("COMMIT", f"PRAGMA user_version = {schema.version}", "BEGIN IMMEDIATE"):
            file.execute(sql)
        real(file, schema, version, connection)

    _put(migrate, "_migrate", early)


def _journal_off() -> None:
    """Let SQLite write without a journal, so that nothing can be rolled back."""
    off = "PRAGMA journal_mode = OFF"

    def rewrite(sql: str) -> tuple[str, ...]:
        if sql.startswith("PRAGMA journal_mode"):
            return (off, "SELECT 'delete'")
        return (off, sql) if sql == "BEGIN IMMEDIATE" else (sql,)

    _rewriting(rewrite)


def _name_first() -> None:
    """Wait for the content of a new file only after the name has been given and synced."""
    waiting: list[int] = []
    real = os.fsync

    def late(fd: int) -> None:
        if stat.S_ISREG(os.fstat(fd).st_mode):
            waiting.append(os.dup(fd))
            return
        real(fd)
        while waiting:
            real(waiting[-1])
            os.close(waiting.pop())

    _put(os, "fsync", late)
    calm, safe = "PRAGMA synchronous = OFF", "PRAGMA synchronous = EXTRA"
    _rewriting(lambda sql: (calm, sql, safe) if sql.startswith("VACUUM") else (sql,))


def _no_folder_sync() -> None:
    real = os.fsync

    def files_only(fd: int) -> None:
        if stat.S_ISREG(os.fstat(fd).st_mode):
            real(fd)

    _put(os, "fsync", files_only)


def _copy_in_place() -> None:
    """Overwrite the library where it should be replaced by a whole file."""
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target).name == LIBRARY:
            shutil.copyfile(source, target)
            Path(source).unlink()
        else:
            real(source, target)

    _put(os, "replace", replace)


def _leave_side_files() -> None:
    _put(gate, "SIDE_FILES", ())


def _say_safe_first() -> None:
    def insist(user: User, name: str, deed: Callable[[], object]) -> None:
        user._stage.tell(f"safe {name}")
        deed()

    _put(User, "_insist", insist)


def _swallow_errors() -> None:
    """Go on as if nothing had happened when the disk refuses an edit."""
    real = Workspace.do

    def do(workspace: Workspace, edit: Edit) -> None:
        try:
            real(workspace, edit)
        except WriteFailedError:
            workspace._library = edit.apply(workspace._library)

    _put(Workspace, "do", do)


def _never_catch_up() -> None:
    _put(Store, "news", lambda _: ())


def _never_settle() -> None:
    _put(LibraryFile, "_settle", lambda _: None)


def _no_backups() -> None:
    _put(Keeping, "before", lambda *_: None)


FAULTS: Mapping[str, Callable[[], None]] = {
    "no transaction": _replacing({"BEGIN IMMEDIATE": "SELECT 1", "COMMIT": "SELECT 1"}),
    "synchronous off": _replacing({"PRAGMA synchronous = EXTRA": "PRAGMA synchronous = OFF"}),
    "synchronous full": _replacing({"PRAGMA synchronous = EXTRA": "PRAGMA synchronous = FULL"}),
    "no journal": _journal_off,
    "version first": _stamp_first,
    "name before content": _name_first,
    "no folder sync": _no_folder_sync,
    "copy in place": _copy_in_place,
    "side files left": _leave_side_files,
    "safe before commit": _say_safe_first,
    "errors swallowed": _swallow_errors,
    "view not followed": _never_catch_up,
    "unsettled commits": _never_settle,
    "no backups": _no_backups,
}
