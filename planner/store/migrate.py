"""Bring the file of an older version up to date: all or nothing, after a verified backup."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import LibraryFileError, PlannerError
from planner.store import backups, disk
from planner.store.faults import damaged, sorted_faults
from planner.store.file import LibraryFile
from planner.store.schema import Schema, refuse_if_foreign, stamp

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: What the user did; there must be as much of it afterwards.
_PRECIOUS = (
    "SELECT count(*) FROM record",
    "SELECT count(*) FROM record WHERE note <> ''",
    "SELECT count(*) FROM record WHERE evidence IS NOT NULL",
    "SELECT count(*) FROM log",
    "SELECT count(*) FROM plan",
    "SELECT count(*) FROM journal",
)


def migrate(file: LibraryFile, schema: Schema, folder: Path, now: Callable[[], datetime]) -> None:
    """Migrate the file to the version of the schema; on any error it is as it was before."""
    version = file.value("PRAGMA user_version")
    disk.private_folder(folder)
    backup = backups.make(file, folder, "before-migration", now())
    try:
        file.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
        with _for_alembic(file) as connection, file.transaction():
            if file.value("PRAGMA user_version") == version:  # else another process was first
                _migrate(file, schema, version, connection)
        file.execute("PRAGMA foreign_keys = ON")
    except PlannerError:
        file.close()
        raise
    except Exception as error:
        file.close()
        raise LibraryFileError(
            f"{file.path}: the library could not be brought from version {version} to "
            f"{schema.version} ({error}). It was left as it is; a backup is {backup}."
        ) from error


def _migrate(file: LibraryFile, schema: Schema, version: int, connection: "Connection") -> None:
    before = [file.value(count) for count in _PRECIOUS]
    with sorted_faults(file.path):
        _run(connection, schema, version)
    stamp(file, schema)
    refuse_if_foreign(file, schema, schema.version)
    if file.rows("PRAGMA foreign_key_check"):
        raise damaged(file.path, "rows refer to others that are not there")
    after = [file.value(count) for count in _PRECIOUS]
    if after != before:
        raise LibraryFileError(
            f"{file.path}: bringing the library up to date would have lost something "
            f"({before} rows before, {after} after). It was left as it is."
        )


@contextmanager
def _for_alembic(file: LibraryFile) -> Iterator["Connection"]:
    """Wrap the file's connection, before a transaction is begun, as Alembic wants to have it.

    SQLAlchemy looks around on it first, and nothing of that is to end what we begin later.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    engine = create_engine(
        "sqlite://",
        creator=lambda: file.connection,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
        pool_reset_on_return=None,
    )
    connection = engine.connect()
    try:
        yield connection
    finally:
        connection.detach()


def _run(connection: "Connection", schema: Schema, version: int) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory
    from sqlalchemy.exc import DBAPIError

    scripts = ScriptDirectory(
        str(schema.migrations[0]), version_locations=[str(place) for place in schema.migrations]
    )
    due = reversed(list(scripts.iterate_revisions(str(schema.version), str(version or "base"))))
    with Operations.context(MigrationContext.configure(connection)):
        try:
            for revision in due:
                revision.module.upgrade()
        except DBAPIError as error:
            raise error.orig or error from error
