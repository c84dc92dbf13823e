"""A migration is all or nothing and leaves a verified backup (promise P11)."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from planner.errors import (
    DamagedLibraryError,
    LibraryFileError,
    NewerLibraryError,
)
from planner.store import Store, copies, library_in
from planner.store.file import LibraryFile
from planner.store.migrate import _for_alembic, _run, migrate
from planner.store.schema import CURRENT, MIGRATIONS, VERSION, Schema, bare, definitions
from tests.store.conftest import Clock, Opener
from tests.store.entities import done
from tests.store.test_gate import everything_in
from tests.store.test_store import making, tick

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]


def second_definitions() -> Mapping[str, str]:
    first = definitions()
    record = first["record"].replace("noteTEXTNOTNULL,", "noteTEXTNOTNULL,moodTEXT,")
    assert record != first["record"]
    return {**first, "record": record}


def second(revision: str = "good", min_reader: int = 1) -> Schema:
    """The schema of a next version, with its migration from a folder beside this file."""
    folders = (*CURRENT.migrations, _HERE / "revisions" / revision)
    return Schema(2, min_reader, second_definitions, folders)


def structure(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as file:
        return {
            name: bare(text)
            for name, text in file.execute("SELECT name, sql FROM sqlite_master")
            if text and not name.startswith("sqlite_")
        }


@pytest.fixture
def old(opened: Opener, path: Path) -> Path:
    """A library of the first version, closed, with a record, its note and an hour."""
    store = opened()
    store.write(making(done("a", note="kept"), done("b")))
    store.close()
    for backup in store.backups():
        backup.path.unlink()
    return path


def test_the_migrations_lead_to_the_schema_of_a_new_file(opened: Opener, path: Path) -> None:
    migrated = path.with_name("migrated")
    file = LibraryFile(migrated)
    with _for_alembic(file) as connection, file.transaction():
        _run(connection, CURRENT, 0)
    file.close()
    opened().close()
    assert structure(migrated) == structure(path) == definitions()


def test_the_number_of_migrations_is_the_version() -> None:
    scripts = sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert [int(script.name[:4]) for script in scripts] == list(range(1, VERSION + 1))


def test_an_older_library_is_brought_up_to_date(old: Path, backups: Path, clock: Clock) -> None:
    before = library_in(old)
    store = Store.open(old, backups=backups, now=clock, schema=second(min_reader=2))
    assert store.load() == before
    store.write(tick("c"))
    store.close()
    assert structure(old) == second_definitions()
    with closing(sqlite3.connect(old)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (2,)
        assert file.execute("SELECT version_num FROM alembic_version").fetchall() == [("2",)]
        assert file.execute("SELECT item, mood FROM record ORDER BY item").fetchall() == [
            ("a", "fine"),
            ("b", None),
            ("c", None),
        ]
        meta = dict(file.execute("SELECT * FROM meta"))
        assert meta["min_reader"] == "2"


def test_the_backup_before_it_is_the_library_before_it(
    old: Path, backups: Path, clock: Clock
) -> None:
    before = library_in(old)
    store = Store.open(old, backups=backups, now=clock, schema=second())
    [backup] = store.backups()
    store.close()
    assert backup.why == "before-migration"
    assert library_in(backup.path) == before


@pytest.mark.parametrize(
    ("revision", "told"),
    [
        ("breaks_off", "no way on"),
        ("loses_records", "would have lost something"),
        ("loses_notes", "would have lost something"),
        ("dangles", "refer to others"),
        ("strange", "extra"),
    ],
)
def test_a_migration_that_goes_wrong_leaves_the_library_as_it_was(
    old: Path, backups: Path, revision: str, told: str
) -> None:
    before = old.read_bytes()
    for _ in range(2):
        with pytest.raises(LibraryFileError, match=told):
            Store.open(old, backups=backups, schema=second(revision))
        assert old.read_bytes() == before
        assert {found.name for found in old.parent.iterdir()} == {old.name, "backups"}
    Store.open(old, backups=backups, schema=second()).close()
    assert structure(old) == second_definitions()


def test_a_migration_that_was_interrupted_is_done_at_the_next_start(
    old: Path, backups: Path
) -> None:
    before = library_in(old)
    code = (
        "import sys\nfrom pathlib import Path\nfrom tests.store.test_migrate import *\n"
        "Store.open(Path(sys.argv[1]), backups=Path(sys.argv[2]), schema=second('dies'))"
    )
    died = subprocess.run(
        [sys.executable, "-c", code, old, backups], cwd=_ROOT, env=os.environ, check=False
    )
    assert died.returncode == 9
    assert old.with_name(old.name + "-journal").exists()
    store = Store.open(old, backups=backups, schema=second())
    assert store.load() == before
    assert store.check() == []
    assert [backup.why for backup in store.backups()] == ["before-migration"] * 2
    store.close()


def test_without_a_backup_there_is_no_migration(old: Path, backups: Path) -> None:
    shutil.rmtree(backups)
    backups.write_text("a file where the folder would be")
    before = old.read_bytes()
    with pytest.raises(LibraryFileError):
        Store.open(old, backups=backups, schema=second())
    assert old.read_bytes() == before


def test_a_damaged_library_is_not_migrated(old: Path, backups: Path) -> None:
    with old.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096)
    before = everything_in(old.parent)
    with pytest.raises(DamagedLibraryError):
        Store.open(old, backups=backups, schema=second())
    assert everything_in(old.parent) == before


def test_of_two_that_migrate_the_second_finds_it_done(old: Path, backups: Path) -> None:
    moments: list[datetime] = []

    def now() -> datetime:
        clock = Clock()
        if not moments:  # the first thing asked for, between the look at the version and the lock
            moments.append(clock())
            Store.open(old, backups=backups, now=clock, schema=second()).close()
        return clock()

    file = LibraryFile(old)
    migrate(file, second(), backups, now)
    assert moments
    assert file.value("PRAGMA user_version") == 2
    assert file.value("PRAGMA foreign_keys") == 1
    file.close()


def test_the_older_program_refuses_or_reads_what_the_newer_made(
    opened: Opener, old: Path, backups: Path
) -> None:
    Store.open(old, backups=backups, schema=second(min_reader=1)).close()
    store = opened()
    store.write(tick("c"))
    store.close()
    with closing(sqlite3.connect(old)) as file, file:
        file.execute("UPDATE meta SET value = 2 WHERE key = 'min_reader'")
    with pytest.raises(NewerLibraryError):
        opened()


def test_a_backup_of_an_older_version_is_restored_through_a_migrated_copy(
    old: Path, backups: Path
) -> None:
    library = library_in(old)
    before = everything_in(old.parent)
    with copies.borrowed(old, second()) as copy:
        store = Store.open(copy, backups=backups, schema=second())
        assert store.load() == library
        store.close()
    assert everything_in(old.parent) == before


def test_an_older_library_that_is_write_protected_is_not_migrated(old: Path, backups: Path) -> None:
    old.chmod(0o444)
    with pytest.raises(LibraryFileError, match="write-protected"):
        Store.open(old, backups=backups, schema=second())


def test_sqlalchemy_and_alembic_are_only_imported_for_a_migration(old: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom planner.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\nstore.load()\nstore.close()\n"
        "assert 'alembic' not in sys.modules\nassert 'sqlalchemy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, old], cwd=_ROOT, env=os.environ, check=True)
