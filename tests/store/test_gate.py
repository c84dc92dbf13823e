"""Files that are no library, or not ours to open, stay as they are to the last byte."""

import os
import socket
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.errors import (
    DamagedLibraryError,
    LibraryFileError,
    NewerLibraryError,
    NotALibraryError,
    WriteFailedError,
)
from planner.store import Store, library_in
from tests.store.conftest import Opener
from tests.store.entities import done
from tests.store.test_store import making

Listing = dict[str, tuple[bytes, int]]


_LEAVING = """
import os, sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    other.execute(statement)
os._exit(0)
"""


def everything_in(folder: Path) -> Listing:
    return {
        found.name: (found.read_bytes(), found.stat().st_mtime_ns)
        for found in folder.iterdir()
        if found.is_file()
    }


def set_header(path: Path, offset: int, number: int) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(struct.pack(">I", number))


def script(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def leave_behind(path: Path, *statements: str) -> None:
    """Do something in another process, which then dies without tidying up."""
    subprocess.run([sys.executable, "-c", _LEAVING, path, *statements], check=True)


@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        b"x" * 5000,
        b"\x89PNG\r\n\x1a\n" + bytes(400),
        os.urandom(4096),
        b"format: roadmap/1\n" * 20,
    ],
    ids=["short", "long", "picture", "random", "roadmap"],
)
def test_another_file_is_refused(opened: Opener, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    before = everything_in(path.parent)
    with pytest.raises(NotALibraryError, match="not a library"):
        opened()
    assert everything_in(path.parent) == before


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_the_database_of_another_program_is_refused(opened: Opener, path: Path, mode: str) -> None:
    script(path, f"PRAGMA journal_mode = {mode}", "CREATE TABLE bookmark (url TEXT)")
    before = everything_in(path.parent)
    with pytest.raises(NotALibraryError):
        opened()
    assert everything_in(path.parent) == before


def test_an_empty_file_becomes_a_library(opened: Opener, path: Path) -> None:
    path.touch()
    assert len(opened().load().items) == 3


def test_an_empty_file_with_backups_is_not_taken_for_a_new_one(opened: Opener, path: Path) -> None:
    store = opened()
    store.backup()
    store.close()
    path.write_bytes(b"")
    with pytest.raises(DamagedLibraryError, match="there are backups"):
        opened()
    assert path.read_bytes() == b""


def newer(path: Path) -> None:
    set_header(path, 60, 99)


def newer_and_strict(path: Path) -> None:
    script(
        path, "UPDATE meta SET value = '98' WHERE key = 'min_reader'", "PRAGMA user_version = 99"
    )


def newer_in_wal_mode(path: Path) -> None:
    newer_and_strict(path)
    script(path, "PRAGMA journal_mode = WAL")


def newer_in_the_log_only(path: Path) -> None:
    script(path, "PRAGMA journal_mode = WAL")
    leave_behind(
        path,
        "PRAGMA wal_autocheckpoint = 0",
        "UPDATE meta SET value = '98' WHERE key = 'min_reader'",
        "PRAGMA user_version = 99",
    )
    assert path.with_name(path.name + "-wal").stat().st_size


def newer_with_a_hot_journal(path: Path) -> None:
    newer_and_strict(path)
    leave_hot_journal(path)


def leave_hot_journal(path: Path) -> None:
    leave_behind(
        path,
        "PRAGMA cache_size = 20",
        "BEGIN IMMEDIATE",
        "UPDATE meta SET value = 'x' WHERE key = 'made_by'",
        "UPDATE item SET summary = hex(zeroblob(30000))",
        "UPDATE item SET area = hex(zeroblob(60000))",
    )
    assert path.with_name(path.name + "-journal").exists()


def leave_hot_journal_of_meta(path: Path) -> None:
    """A journal of nothing but the page that tells whose library it is."""
    leave_behind(
        path,
        "PRAGMA cache_size = 20",
        "BEGIN IMMEDIATE",
        "UPDATE meta SET value = 'x' WHERE key = 'made_by'",
        "INSERT INTO meta VALUES ('x', hex(zeroblob(200000)))",
    )
    assert path.with_name(path.name + "-journal").exists()


@pytest.mark.parametrize(
    "made",
    [newer_and_strict, newer_in_wal_mode, newer_in_the_log_only, newer_with_a_hot_journal],
)
def test_a_newer_library_is_refused_and_left_as_it_is(
    opened: Opener, path: Path, backups: Path, made: Callable[[Path], None]
) -> None:
    opened().close()
    made(path)
    before = everything_in(path.parent)
    with pytest.raises(NewerLibraryError, match=r"version 99.*up to 1\b") as refused:
        opened()
    assert everything_in(path.parent) == before
    assert str(backups) in str(refused.value)


def test_a_newer_library_that_this_program_may_read_is_opened(opened: Opener, path: Path) -> None:
    opened().close()
    script(path, "ALTER TABLE record ADD COLUMN mood TEXT DEFAULT 'fine'")
    newer(path)
    store = opened()
    store.write(making(done("a")))
    assert store.load().records == {"a": done("a")}
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT mood FROM record").fetchall() == [("fine",)]
        assert file.execute("PRAGMA user_version").fetchone() == (99,)


def test_a_library_in_wal_mode_is_taken_back_with_all_that_its_log_holds(
    opened: Opener, path: Path
) -> None:
    opened().close()
    script(path, "PRAGMA journal_mode = WAL")
    leave_behind(path, "PRAGMA wal_autocheckpoint = 0", "UPDATE item SET area = 'new'")
    store = opened()
    assert {item.area for item in store.load().items.values()} == {"new"}
    store.close()
    assert {found.name for found in path.parent.iterdir()} == {path.name}


def test_a_strange_log_beside_a_library_is_not_mixed_into_it(opened: Opener, path: Path) -> None:
    opened().close()
    whole = path.read_bytes()
    script(path, "PRAGMA journal_mode = WAL")
    leave_behind(path, "PRAGMA wal_autocheckpoint = 0", "UPDATE item SET area = 'stale'")
    path.write_bytes(whole)
    before = everything_in(path.parent)
    with pytest.raises(LibraryFileError, match="planner-wal, which does not belong"):
        opened()
    assert everything_in(path.parent) == before


def test_an_interrupted_write_is_rolled_back(opened: Opener, path: Path) -> None:
    opened().close()
    leave_hot_journal(path)
    store = opened()
    assert {item.summary for item in store.load().items.values()} == {""}
    assert store.check() == []


def test_without_room_for_copies_a_library_opens_and_a_backup_is_not_read(
    opened: Opener, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened()
    backup = store.backup()
    store.close()
    leave_hot_journal(path)
    for nowhere in (tmp_path / "nowhere", Path("/dev/full")):
        monkeypatch.setattr("tempfile.tempdir", str(nowhere))
        with pytest.raises(WriteFailedError, match="no copy could be made"):
            library_in(backup)
        store = opened()
        assert store.check() == []
        store.close()
        newer_and_strict(path)
        with pytest.raises(NewerLibraryError):
            opened()
        script(path, "PRAGMA user_version = 1")


def test_the_interrupted_making_of_a_library_is_begun_anew(opened: Opener, path: Path) -> None:
    leave_behind(
        path,
        "PRAGMA cache_size = 1",
        "PRAGMA cache_spill = 1",
        "BEGIN IMMEDIATE",
        "CREATE TABLE t (x)",
        "INSERT INTO t SELECT hex(zeroblob(9000)) FROM (VALUES (1), (2), (3))",
    )
    assert path.stat().st_size
    assert len(opened().load().items) == 3


@pytest.mark.parametrize("leave", [leave_hot_journal, leave_hot_journal_of_meta])
def test_a_journal_that_does_not_fit_is_damage_and_nothing_is_touched(
    opened: Opener,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    leave: Callable[[Path], None],
) -> None:
    monkeypatch.setattr("planner.store.gate._PAUSE", 0.0)
    opened().close()
    other = tmp_path / "elsewhere" / "other.planner"
    opened([], other).close()
    leave(path)
    journal = path.with_name(path.name + "-journal")
    journal.rename(other.with_name(other.name + "-journal"))
    before = everything_in(other.parent)
    with pytest.raises(DamagedLibraryError, match="interrupted write"):
        opened([], other)
    assert everything_in(other.parent) == before


def test_a_truncated_library_is_damaged(opened: Opener, path: Path) -> None:
    opened().close()
    whole = path.read_bytes()
    for length in (50, 100, 4096, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedLibraryError, match="planner restore"):
            opened()
        assert path.read_bytes() == whole[:length]


def test_a_damaged_page_that_no_reading_meets_is_found_at_opening(
    opened: Opener, path: Path
) -> None:
    opened().close()
    with closing(sqlite3.connect(path)) as file:
        found = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_log_item'"
        [page] = file.execute(found).fetchone()
    with path.open("r+b") as raw:
        raw.seek((page - 1) * 4096)
        raw.write(bytes(4096))
    with pytest.raises(DamagedLibraryError):
        opened()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM log; END",
        "CREATE VIEW v AS SELECT * FROM item",
        "CREATE TABLE extra (x)",
        "CREATE INDEX i ON item (title)",
        "ALTER TABLE item ADD COLUMN evil TEXT DEFAULT 'x'",
        "DROP TABLE log",
        "DROP INDEX ix_log_item",
    ],
)
def test_a_library_whose_tables_others_changed_is_refused(
    opened: Opener, path: Path, statement: str
) -> None:
    opened().close()
    script(path, statement)
    before = everything_in(path.parent)
    with pytest.raises(DamagedLibraryError, match="changed by another program"):
        opened()
    assert everything_in(path.parent) == before


@pytest.mark.parametrize("kind", ["folder", "pipe", "socket", "device", "loop of links"])
def test_what_is_no_file_is_refused_without_waiting(opened: Opener, path: Path, kind: str) -> None:
    match kind:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(os.path.relpath(path))
        case "device":
            path.symlink_to("/dev/zero")
        case _:
            path.symlink_to(path)
    with pytest.raises(LibraryFileError):
        opened()


@pytest.mark.parametrize(
    "name",
    [
        "two\nlines.planner",
        "quote'\".planner",
        "100%.planner",
        "x?mode=ro&cache=shared.planner",
        "file:x.planner",
        ":memory:",
        "#1.planner",
        "ü" * 120,
        os.fsdecode(b"latin-\xe9.planner"),
    ],
)
def test_odd_names_name_a_file(tmp_path: Path, backups: Path, name: str) -> None:
    at = tmp_path / name
    for _ in range(2):
        store = Store.open(at, backups=backups / name, start=list)
        copy = store.backup()
        store.close()
    assert at.is_file()
    assert copy.parent == backups / name


def test_a_folder_that_is_a_file_is_said(opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryFileError):
        opened([], tmp_path / "file" / "library.planner")
    with pytest.raises(LibraryFileError):
        opened([], tmp_path / "file" / "deeper" / "library.planner")
