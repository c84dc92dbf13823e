"""A damaged or missing library is replaced by a backup, and nothing is thrown away (P15)."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.errors import DamagedLibraryError, LibraryFileError, NotALibraryError, RefusedError
from planner.model import Library
from planner.store import Store, copies, library_in, put_in_place
from planner.store.schema import CURRENT
from planner.workspace import restore
from tests.store.conftest import Opener
from tests.store.entities import skill
from tests.store.test_gate import everything_in, leave_hot_journal, script
from tests.store.test_store import tick

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.store.gate._PAUSE", 0.0)


@pytest.fixture
def backup(opened: Opener, path: Path) -> Path:
    """A backup with a tick; the library went on with another one, and is closed."""
    store = opened()
    store.write(tick("a"))
    made = store.backup()
    store.write(tick("b"))
    store.close()
    assert path.exists()
    return made


def zeroed(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(3 * 4096))


def truncated(path: Path) -> None:
    os.truncate(path, 5000)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def unreadable_row(path: Path) -> None:
    script(path, "UPDATE item SET tags = '{'")


def with_a_torn_journal(path: Path) -> None:
    leave_hot_journal(path)
    zeroed(path)


def with_a_trigger(path: Path) -> None:
    script(path, "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM log; END")


DAMAGE = [zeroed, truncated, emptied, unreadable_row, with_a_torn_journal, with_a_trigger]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_library_is_replaced_and_kept(
    path: Path, backups: Path, backup: Path, damage: Callable[[Path], None]
) -> None:
    damage(path)
    before = {found.name: found.read_bytes() for found in path.parent.glob(path.name + "*")}
    restored = restore(path, backup, backups=backups)
    assert restored.edit is None
    assert restored.kept is not None
    assert restored.kept.name.startswith("library.planner.damaged-")
    assert restored.kept.read_bytes() == before[path.name]
    for suffix in ("-journal",):
        if path.name + suffix in before:
            kept = restored.kept.with_name(restored.kept.name + suffix)
            assert kept.read_bytes() == before[path.name + suffix]
    assert library_in(path) == library_in(backup)
    assert not path.with_name(path.name + "-journal").exists()
    assert path.stat().st_mode & 0o077 == 0


def test_a_missing_library_is_put_back(path: Path, backups: Path, backup: Path) -> None:
    path.unlink()
    restored = restore(path, backup, backups=backups)
    assert (restored.edit, restored.kept) == (None, None)
    assert library_in(path) == library_in(backup)
    assert {found.name for found in path.parent.iterdir()} == {path.name, backups.name}


def test_a_sound_library_is_restored_by_an_edit(
    opened: Opener, path: Path, backups: Path, backup: Path
) -> None:
    restored = restore(path, backup, backups=backups)
    assert restored.kept is None
    assert restored.edit is not None
    store = opened()
    assert store.load() == library_in(backup)
    assert len(store.entries()) == 4


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_library_stays_as_it_is_when_the_backup_is_no_good(
    path: Path, backups: Path, backup: Path, damage: Callable[[Path], None]
) -> None:
    damage(path)
    zeroed(backup)
    before = everything_in(path.parent)
    with pytest.raises(DamagedLibraryError, match="changed after it was made"):
        restore(path, backup, backups=backups)
    assert everything_in(path.parent) == before


def test_another_file_is_not_replaced(path: Path, backups: Path, backup: Path) -> None:
    path.write_bytes(b"my photograph" * 99)
    with pytest.raises(NotALibraryError):
        restore(path, backup, backups=backups)
    assert path.read_bytes() == b"my photograph" * 99


def test_a_link_to_the_library_stays_a_link(path: Path, tmp_path: Path, backup: Path) -> None:
    link = tmp_path / "link.planner"
    link.symlink_to(path)
    truncated(path)
    put_in_place(link, backup)
    assert link.is_symlink()
    assert library_in(path) == library_in(backup)


def test_a_library_is_no_backup_of_itself(path: Path, backup: Path) -> None:
    assert backup.exists()
    for same in (path, path.parent / "." / path.name):
        with pytest.raises(RefusedError, match="the library itself"):
            put_in_place(path, same)


def test_a_copy_that_somebody_made_by_hand_will_do(
    path: Path, backups: Path, backup: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "my copy.planner"
    shutil.copy(backup, mine)
    truncated(path)
    restore(path, mine, backups=backups)
    assert library_in(path) == library_in(backup)
    with closing(sqlite3.connect(mine)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)


def test_what_is_restored_is_read_from_a_copy_with_all_its_side_files(
    opened: Opener, path: Path, tmp_path: Path
) -> None:
    opened().close()
    leave_hot_journal(path)
    before = everything_in(path.parent)
    library = library_in(path)
    assert {item.summary for item in library.items.values()} == {""}
    assert everything_in(path.parent) == before
    target = tmp_path / "new" / "library.planner"
    put_in_place(target, path)
    assert library_in(target) == library


class StoppedError(Exception):
    """The power is gone."""


def replace_and_stop(path: Path, backup: Path, steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a backup in place, but stop after so many links, renamings and synchronisations."""
    left = [steps]

    def counted(operation: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **more: object) -> object:
            if left[0] == 0:
                raise StoppedError
            left[0] -= 1
            return operation(*arguments, **more)

        return run

    with monkeypatch.context() as patch, copies.borrowed(backup, CURRENT) as copy:
        for name in ("link", "rename", "replace", "fsync"):
            patch.setattr(os, name, counted(getattr(os, name)))
        with suppress(StoppedError):
            copies.replace(path, copy, NOW)


@pytest.mark.parametrize("steps", range(12))
def test_a_replacement_that_was_stopped_is_finished_by_whoever_opens_the_library(
    path: Path, backups: Path, backup: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = library_in(backup)
    with_a_torn_journal(path)
    journal = path.with_name(path.name + "-journal")
    old, old_journal = path.read_bytes(), journal.read_bytes()
    replace_and_stop(path, backup, steps, monkeypatch)
    begun = path.with_name(path.name + ".restoring").exists()
    if not begun and not list(path.parent.glob("*.damaged-*")):
        assert (path.read_bytes(), journal.read_bytes()) == (old, old_journal)
        restore(path, backup, backups=backups)
    store = Store.open(path, backups=backups)
    assert store.load() == wanted
    assert store.check() == []
    store.close()
    assert old in [found.read_bytes() for found in path.parent.glob("*.damaged-*")]
    assert old_journal in [found.read_bytes() for found in path.parent.glob("*-journal")]


def test_without_links_the_damaged_library_is_copied(
    path: Path, backups: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("this file system knows no links")

    monkeypatch.setattr(os, "link", refuse)
    truncated(path)
    old = path.read_bytes()
    restored = restore(path, backup, backups=backups)
    assert restored.kept is not None
    assert restored.kept.read_bytes() == old


def test_twice_in_a_second_keeps_both(path: Path, backup: Path) -> None:
    for content in (b"first", b"second"):
        path.write_bytes(b"SQLite format 3\0" + content)
        with copies.borrowed(backup, CURRENT) as copy:
            copies.replace(path, copy, NOW)
    kept = sorted(found.read_bytes()[16:] for found in path.parent.glob("*.damaged-*"))
    assert kept == [b"first", b"second"]


@pytest.mark.parametrize("source", ["nothing", "empty", "folder", "rubbish"])
def test_what_is_no_backup_is_said(path: Path, tmp_path: Path, source: str) -> None:
    given = tmp_path / "given"
    match source:
        case "empty":
            given.touch()
        case "folder":
            given.mkdir()
        case "rubbish":
            given.write_bytes(b"rubbish" * 50)
    with pytest.raises((RefusedError, LibraryFileError)):
        put_in_place(path, given)
    assert not path.exists()


def test_a_library_of_before_is_no_part_of_the_one_put_back(path: Path, backup: Path) -> None:
    path.unlink()
    put_in_place(path, backup)
    assert library_in(path) != Library.of([skill(id_) for id_ in "abc"])
    assert library_in(path).records.keys() == {"a"}
