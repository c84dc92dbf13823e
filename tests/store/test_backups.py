import errno
import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from planner.edits import Act, Edit, EditKind, Step, edit
from planner.errors import DamagedLibraryError, LibraryFileError, RefusedError, WriteFailedError
from planner.model import Record
from planner.store import Store, backups, library_in
from planner.store.keeping import BULK
from planner.store.thinning import MOST
from tests.store.conftest import Clock, Opener
from tests.store.entities import done, skill
from tests.store.test_gate import everything_in, set_header
from tests.store.test_store import making, tick

FLIPS = [200, pytest.param(1000, marks=pytest.mark.torture)]


def whys(store: Store) -> list[str]:
    return [backup.why for backup in store.backups()]


def adding(id_: str) -> Edit:
    return Edit(EditKind.ADD_ITEM, (Step(None, skill(id_)),), id_)


def test_a_backup_holds_what_the_library_holds(store: Store, clock: Clock) -> None:
    store.write(tick("a"))
    path = store.backup("before-a-walk")
    assert library_in(path) == store.load()
    [backup] = store.backups()
    assert (backup.path, backup.why, backup.number) == (path, "before-a-walk", 1)
    assert backup.at == clock.now
    assert backups.counts(backup)["record"] == 1
    assert path.name.startswith("20261123T090000Z-000001-before-a-walk-")


def test_a_backup_is_one_whole_file_of_its_own(store: Store, backups: Path) -> None:
    path = store.backup()
    names = {found.name for found in backups.iterdir()}
    assert {name for name in names if name.endswith(".planner")} == {path.name}
    assert not [name for name in names if name.startswith(".part")]
    with closing(sqlite3.connect(path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM journal").fetchone() == (1,)


def test_a_backup_may_go_elsewhere(store: Store, tmp_path: Path) -> None:
    path = store.backup(folder=tmp_path / "stick")
    assert path.parent == tmp_path / "stick"
    assert library_in(path) == store.load()
    assert store.backups() == []


def test_a_copy_has_the_name_that_was_wanted_and_overwrites_nothing(
    store: Store, tmp_path: Path
) -> None:
    store.copy_to(tmp_path / "copy.planner")
    assert library_in(tmp_path / "copy.planner") == store.load()
    (tmp_path / "note.txt").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for taken in (tmp_path / "note.txt", store.path, tmp_path / "link"):
        before = everything_in(tmp_path)
        with pytest.raises(RefusedError, match="there is a file already"):
            store.copy_to(taken)
        assert everything_in(tmp_path) == before


@pytest.mark.parametrize("times", FLIPS)
def test_a_backup_of_which_one_bit_changed_is_not_used(store: Store, times: int) -> None:
    store.write(making(*(done(id_, note="a note " * 20) for id_ in "abc")))
    path = store.backup()
    whole = path.read_bytes()
    chance = random.Random(1)  # noqa: S311 - seeded on purpose
    backup = store.backups()[0]
    backups.verify(backup)
    for _ in range(times):
        flipped = bytearray(whole)
        at = chance.randrange(len(whole) * 8)
        flipped[at // 8] ^= 1 << at % 8
        path.write_bytes(flipped)
        with pytest.raises(DamagedLibraryError, match="changed after it was made"):
            backups.verify(backup)
    with pytest.raises(LibraryFileError):
        library_in(path)
    assert any("changed after" in fault for fault in store.check())


def lost_page(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(10 * 4096)
        file.write(bytes(4096))


def wrong_free_list(path: Path) -> None:
    """What a copy would not show: the copy has no free pages."""
    set_header(path, 36, 7)


@pytest.mark.parametrize("damage", [lost_page, wrong_free_list])
def test_no_backup_is_made_of_a_damaged_library_and_none_is_pushed_out(
    opened: Opener, path: Path, clock: Clock, damage: Callable[[Path], None]
) -> None:
    store = opened([skill(f"s{at}", summary="x" * 500) for at in range(300)])
    store.backup()
    store._file.close()
    damage(path)
    before = [found.path.read_bytes() for found in store.backups()]
    clock.go(days=3)
    for _ in range(3):
        with pytest.raises(DamagedLibraryError):
            store.backup()
        with pytest.raises(DamagedLibraryError):
            store.write(tick("s1"))
    assert [found.path.read_bytes() for found in store.backups()] == before


def test_the_first_edit_of_a_day_is_preceded_by_a_backup(opened: Opener, clock: Clock) -> None:
    store = opened()
    store.write(tick("a"))
    assert whys(store) == []
    clock.go(hours=21)
    store.write(tick("b"))
    assert whys(store) == ["daily"]
    assert library_in(store.backups()[0].path).records.keys() == {"a"}
    clock.go(hours=19)
    store.write(tick("c"))
    assert whys(store) == ["daily"]
    store.close()
    clock.go(hours=2)
    again = opened()
    assert whys(again) == ["daily"]
    again.write(tick("a").inverse())
    assert whys(again) == ["daily", "daily"]


def test_a_hundred_starts_a_day_make_one_backup(opened: Opener, clock: Clock) -> None:
    opened().close()
    clock.go(days=1)
    for at in range(100):
        store = opened()
        store.write(adding(f"s{at}"))
        store.close()
        clock.go(minutes=1)
    assert whys(store) == ["daily"]


@pytest.mark.parametrize("jump", [timedelta(days=-365 * 50), timedelta(days=365 * 50)])
def test_a_clock_gone_wrong_neither_stops_backups_nor_floods(
    opened: Opener, clock: Clock, jump: timedelta
) -> None:
    store = opened()
    clock.go(days=1)
    store.write(tick("a"))
    clock.now += jump
    store.write(tick("b"))
    clock.now -= jump
    store.write(tick("c"))
    store.write(adding("d"))
    assert whys(store) == ["daily"] * 3
    assert [found.number for found in store.backups()] == [3, 2, 1]


def test_an_import_is_preceded_by_a_backup_but_its_undo_only_if_it_is_large(
    store: Store,
) -> None:
    change = edit(EditKind.IMPORT, [Step(None, skill(f"s{at}")) for at in range(BULK)])
    store.write(change)
    store.write(change.inverse(), Act.UNDO, 2)
    assert whys(store) == ["before-import"]
    large = edit(EditKind.REMOVE_ROADMAP, [Step(None, skill(f"s{at}")) for at in range(BULK + 1)])
    store.write(large)
    store.write(large.inverse(), Act.UNDO, 4)
    assert whys(store) == ["before-change", "before-change", "before-import"]


def test_an_import_waits_for_its_backup_but_a_tick_does_not(
    store: Store, backups: Path, clock: Clock
) -> None:
    backups.write_text("a file where the folder would be")
    with pytest.raises(LibraryFileError):
        store.write(making(skill("new")))
    clock.go(days=2)
    store.write(tick("a"))
    assert "backups" in store.backup_trouble
    assert store.load().records.keys() == {"a"}
    backups.unlink()
    clock.go(hours=2)
    store.write(tick("b"))
    assert store.backup_trouble == ""
    assert whys(store) == ["daily"]


def test_old_backups_go_when_a_new_one_is_there(store: Store, clock: Clock, backups: Path) -> None:
    for _ in range(80):
        clock.go(days=1)
        store.backup("daily")
    assert len(store.backups()) < MOST
    stale = backups / ".part-left-behind"
    stale.touch()
    clock.now = datetime.now(UTC) + timedelta(days=2)
    store.backup("daily")
    assert not stale.exists()


def test_every_backup_of_a_year_comes_back_with_what_it_had(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    held: dict[Path, int] = {}
    for day in range(60):
        clock.go(days=6)
        count = len(store.load().items)
        store.write(adding(f"day-{day}"))
        held[store.backups()[0].path] = count
    there = [backup.path for backup in store.backups()]
    assert len(there) > 20
    for path in there:
        shutil.copy(path, tmp_path)
        assert len(library_in(tmp_path / path.name).items) == held[path]


def test_records_are_exported_once_a_week_in_plain_json(
    store: Store, clock: Clock, backups: Path
) -> None:
    store.write(making(done("b", note="done at last")))
    for _ in range(2 * 15):
        clock.go(days=3.5)
        store.backup("daily")
    exports = sorted(backups.glob("*-records.json"))
    assert 10 <= len(exports) <= 11
    newest = msgspec.json.decode(exports[-1].read_bytes())
    assert newest["titles"] == {"b": "B"}
    assert msgspec.convert(newest["records"], list[Record]) == [done("b", note="done at last")]
    assert newest.keys() == {"titles", "records", "log", "plans", "settings"}


def test_an_export_that_cannot_be_written_spoils_no_backup(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        assert store.backup().exists()
    assert "No space left" in store.backup_trouble
    clock.go(hours=1)
    store.backup()
    assert store.backup_trouble == ""


def test_other_files_in_the_folder_are_left_alone(store: Store, backups: Path) -> None:
    backups.mkdir()
    for name in ("holiday.jpg", "99999999T999999Z-1-x-0123456789abcdef.planner", "x.planner"):
        (backups / name).write_text("mine")
    (backups / "99999999T999999Z-records.json").write_text("mine")
    before = everything_in(backups)
    store.backup()
    assert len(store.backups()) == 1
    assert before.items() <= everything_in(backups).items()


def test_a_backup_that_cannot_be_written_is_said_and_leaves_nothing(
    store: Store, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WriteFailedError, match="No space left"):
            store.backup()
    assert list(backups.iterdir()) == []
    assert store.backup().exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_when_sqlite_finds_no_room_for_the_backup_its_folder_is_named(
    store: Store, backups: Path
) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(WriteFailedError) as failed:
            store.backup()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert str(failed.value).startswith(f"{backups}: the copy could not be written")
    assert list(backups.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WriteFailedError, match="file"):
        store.backup(folder=tmp_path / "file" / "folder")
