"""The palette, the history, the list of keys, log time, import, restore: as a person uses them."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.errors import DamagedLibraryError
from planner.store import Store
from planner.ui.assemble import Window
from planner.ui.dialogs.log_time import LogTime
from planner.ui.dialogs.restore import RestoreBackup
from planner.ui.dialogs.trouble import Trouble
from planner.ui.frame.about import About
from planner.ui.frame.history import History
from planner.ui.frame.palette import CommandPalette, Entries, Entry
from planner.ui.frame.shortcuts import Shortcuts
from planner.ui.matching import Key, best, fold, score
from planner.ui.screens.welcome.roles import RoleModel
from planner.ui.wording import words
from planner.verbs import records
from tests.ui.conftest import TODAY, press, settle

ITEM = "sail-knots"
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("und", "Undo"),
        ("ov sa", "Save the overview"),
        ("kcs", "Keyboard: Command Shortcuts"),
        ("uber", "Über"),
        ("kybrd", "Keyboard"),
        ("", "Anything"),
    ],
)
def test_words_beginnings_initials_and_letters_find(typed: str, text: str) -> None:
    assert score(fold(typed).split(), Key.of(text)) > 0


def test_better_matches_come_first_and_strangers_not_at_all() -> None:
    keys = [Key.of(text) for text in ("Show details", "Details", "Quit")]
    assert best("details", keys, 10) == [1, 0]


def test_the_palette_runs_a_command(window: Window, qtbot: QtBot) -> None:
    palette = window.tools.open_palette()
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.field, "theme dark")
    press(qtbot, palette, "Return")
    assert window.parts.theme.tokens.dark


def test_the_palette_leads_to_an_item(window: Window, qtbot: QtBot) -> None:
    palette = window.tools.open_palette()
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.field, window.session.library.items[ITEM].title)
    press(qtbot, palette, "Return")
    assert window.session.selection.current == ITEM


def test_the_palette_says_why_something_cannot_be_done(window: Window, qtbot: QtBot) -> None:
    palette = window.tools.open_palette()
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.field, "redo")
    entry = palette.found.index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert isinstance(entry, Entry)
    assert entry.why_not == "There is nothing to do again."
    press(qtbot, palette, "Return")
    assert palette.isVisible()
    palette.close()


def test_the_models_keep_qts_rules(window: Window, qtmodeltester: ModelTester) -> None:
    entries = Entries()
    entries.show_entries([Entry("a", "A", is_command=True), Entry("b", "B", is_command=False)])
    qtmodeltester.check(entries)
    roles = RoleModel()
    roles.show_library(window.session.library)
    qtmodeltester.check(roles)


def test_the_history_undoes_back_to_a_step(window: Window, qtbot: QtBot) -> None:
    for item in (ITEM, "sail-tides", "sail-weather"):
        window.session.do(records.tick, [item], TODAY)
    dialog = window.tools.open_history()
    assert isinstance(dialog, History)
    assert dialog.list.topLevelItemCount() == 4
    wanted = dialog.list.topLevelItem(2)
    assert wanted is not None
    assert window.session.library.items[ITEM].title in wanted.text(0)
    dialog.list.setCurrentItem(wanted)
    qtbot.mouseClick(dialog.back, LEFT)
    assert set(window.session.library.records) == {ITEM}
    qtbot.mouseClick(dialog.redo, LEFT)
    assert set(window.session.library.records) == {ITEM, "sail-tides"}
    dialog.close()


def test_the_history_tells_hours_and_day_of_the_study_log(window: Window) -> None:
    window.session.do(records.log_time, ITEM, 2.0, TODAY)
    dialog = window.tools.open_history()
    assert isinstance(dialog, History)
    newest = dialog.list.topLevelItem(0)
    assert newest is not None
    assert f"(+2 h, {words().day(TODAY)})" in newest.text(0)
    dialog.close()


def test_the_list_of_keys_is_searched_by_name_and_key(window: Window, qtbot: QtBot) -> None:
    dialog = window.tools.open_shortcuts()
    assert isinstance(dialog, Shortcuts)
    assert len(dialog.shown) == len(window.actions.commands) + 2
    qtbot.keyClicks(dialog.field, "undo")
    assert "Undo" in dialog.shown
    assert len(dialog.shown) < 10
    dialog.close()


def test_hours_are_logged(window: Window, qtbot: QtBot) -> None:
    window.session.selection.select(ITEM)
    window.actions["item.log"].trigger()
    dialog = next(one for one in window.main.findChildren(QDialog) if isinstance(one, LogTime))
    dialog.hours.setValue(2.5)
    press(qtbot, dialog, "Return")
    [entry] = window.session.library.log.values()
    assert (entry.item, entry.hours, entry.on) == (ITEM, 2.5, TODAY)


def test_about_tells_where_the_data_lies(window: Window) -> None:
    dialog = window.tools.open_about()
    assert isinstance(dialog, About)
    assert str(window.session.workspace.store.path) in dialog.facts.text()
    dialog._copy()
    assert "Python" in QApplication.clipboard().text()
    dialog.close()


def test_a_backup_is_made_and_brought_back(window: Window, qtbot: QtBot) -> None:
    window.session.do(records.tick, [ITEM], TODAY)
    window.files.back_up()
    settle(qtbot, window)
    window.session.do(records.reset, [ITEM])
    dialog = RestoreBackup(window.session, window.parts.theme, window.main)
    assert dialog.list.topLevelItemCount() >= 1
    qtbot.mouseClick(dialog.restore, LEFT)
    assert ITEM in window.session.library.records
    window.session.undo()
    assert ITEM not in window.session.library.records


@pytest.mark.usefixtures("qapp")
def test_a_damaged_library_offers_its_newest_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.planner"
    noon = datetime.combine(TODAY, time(12), tzinfo=UTC)
    store = Store.open(path, now=lambda: noon - timedelta(days=1))
    store.backup()
    store.close()
    path.write_bytes(b"no library at all, not even nearly" * 100)

    told: list[str] = []

    def restore(box: QMessageBox) -> int:
        told.append(box.informativeText())
        wanted = next(one for one in box.buttons() if "Restore" in one.text())
        wanted.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", restore)
    monkeypatch.setattr(
        QMessageBox,
        "clickedButton",
        lambda box: next(b for b in box.buttons() if "Restore" in b.text()),
    )
    assert Trouble.ask(path, DamagedLibraryError("damaged"), TODAY) == path
    assert told[0].startswith("The newest backup is from yesterday, ")
    Store.open(path).close()


def test_the_sample_lies_in_a_file_of_its_own(window: Window, qtbot: QtBot) -> None:
    before = window.session.library
    window.files.open_sample()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.next_library is not None)
    assert window.next_library == window.files._shelf.sample
    assert window.session.library is before
