"""The library is moved and deleted whole, or not at all; what is left behind is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.app import is_library, library_path
from planner.errors import ChangedElsewhereError, MovedLibraryError
from planner.store import Store
from planner.store.places import backup_folder, keep_own_library, user_folder
from planner.ui.assemble import Window
from planner.ui.dialogs.delete_library import DeleteLibrary
from planner.ui.frame.whole_file import Deleting, Moving, copied
from planner.ui.settings import UiSettings
from planner.ui.single import SingleWindow
from planner.verbs import records
from tests.ui.conftest import SAILING, TODAY, close, open_sailing, settle


def test_a_moved_library_is_opened_where_it_is_now(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.session.do(records.tick, ["sail-knots"], TODAY)
    before = window.session.library
    target = tmp_path / "elsewhere" / "mine"
    target.parent.mkdir()
    window.support.whole.move_to(target)
    settle(qtbot, window)
    moved = target.with_name("mine.planner")
    assert window.next_library == moved
    close(window)
    store = Store.open(moved)
    assert store.load() == before
    assert store.entries(), "the history comes along"
    store.close()
    assert library_path() == moved
    assert [file.name for file in tmp_path.glob("library*.planner")] == [
        "library-moved-20261123.planner"
    ]


def test_a_name_that_is_taken_is_refused_and_all_stays(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.planner"
    other.write_bytes(b"something else")
    window.support.whole.move_to(other)
    settle(qtbot, window)
    assert window.next_library is None
    assert "there is a file already" in window.main.banner.text
    assert other.read_bytes() == b"something else"


def test_a_library_that_changed_meanwhile_is_not_moved(tmp_path: Path) -> None:
    path, target = tmp_path / "a.planner", tmp_path / "b.planner"
    store = open_sailing(path)
    before = store.load()
    store.write(records.tick(before, ["sail-knots"], TODAY))
    with pytest.raises(ChangedElsewhereError):
        copied(store, target, before)
    store.close()
    assert not target.exists()


def test_backups_come_along(tmp_path: Path) -> None:
    old, new = tmp_path / "a.planner", tmp_path / "b.planner"
    for file in (old, new):
        open_sailing(file).close()
    backup_folder(old).mkdir(parents=True)
    (backup_folder(old) / "x.planner").touch()
    Moving(old, new, own=False, today=TODAY)()
    assert (backup_folder(new) / "x.planner").exists()
    assert not old.exists()
    assert (tmp_path / "a-moved-20261123.planner").exists()


def test_a_library_on_a_disk_that_is_gone_is_said_to_be_missing(tmp_path: Path) -> None:
    keep_own_library(tmp_path / "stick" / "library.planner")
    with pytest.raises(MovedLibraryError, match="stick"):
        library_path()
    keep_own_library(None)
    assert library_path() == user_folder() / "library.planner"


def test_a_library_is_deleted_only_after_its_name_was_typed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.support.whole.delete()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeleteLibrary))
    assert not dialog.delete.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "library.planner")
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    file = tmp_path / "library.planner"
    assert file.exists(), "the window still has it open"
    close(window)
    assert not file.exists()
    notice = UiSettings(tmp_path / "window.ini").get("window/notice", "")
    assert "is in the trash now" in notice


def test_esc_keeps_the_library(window: Window, qtbot: QtBot) -> None:
    window.support.whole.delete()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DeleteLibrary))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.next_library is None
    assert window.files.after_close is None


def test_what_cannot_be_moved_to_the_trash_stays_and_that_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.planner"
    open_sailing(file).close()
    settings = UiSettings(tmp_path / "w.ini")
    Deleting(file, own=False, settings=settings, trash=lambda _: (False, ""))()
    assert file.exists()
    assert "could not be moved" in settings.get("window/notice", "")


# files given to the program


def test_files_are_told_apart_by_what_is_in_them(tmp_path: Path) -> None:
    library = tmp_path / "odd.name"
    open_sailing(tmp_path / "a.planner").close()
    (tmp_path / "a.planner").rename(library)
    empty = tmp_path / "empty"
    empty.touch()
    assert is_library(library)
    assert is_library(empty)
    assert is_library(tmp_path / "new.planner")
    assert not is_library(SAILING)
    assert not is_library(tmp_path / "missing.yaml")


def test_a_roadmap_is_offered_to_be_imported(window: Window, qtbot: QtBot) -> None:
    from planner.ui.dialogs.importing.wizard import ImportWizard

    window.come_to_front(SAILING)
    settle(qtbot, window)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportWizard))
    assert dialog.isVisible()
    dialog.close()


def test_a_second_start_hands_its_file_to_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    lock = tmp_path / "locks" / "one.lock"
    first, second = SingleWindow(lock), SingleWindow(lock)
    assert first.is_first()
    came: list[Path | None] = []
    first.listen(came.append)
    odd = tmp_path / 'a "name"\nof two lines.yaml'
    assert not second.is_first(odd)
    qtbot.waitUntil(lambda: came == [odd])
    assert not second.is_first()
    qtbot.waitUntil(lambda: came == [odd, None])
    first.release()
