"""The pages Data and About: backups, versions, licences."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.preferences.about import AboutPage
from planner.ui.preferences.data import DataPage
from planner.ui.preferences.dialog import Preferences
from tests.ui.conftest import settle
from tests.ui.preferences.conftest import show, tick


def test_versions_and_licences_can_be_copied(dialog: Preferences) -> None:
    page = show(dialog, AboutPage)
    assert isinstance(page, AboutPage)
    page.copy.click()
    assert "Qt 6" in QGuiApplication.clipboard().text()
    text = page.licences.toPlainText()
    for name in ("LGPL-3.0", "PySide6", "ortools", "Apache-2.0", "Lucide", "MIT"):
        assert name in text


def test_backups_are_listed_with_what_was_found_of_each(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = show(dialog, DataPage)
    assert isinstance(page, DataPage)
    assert "library.planner" in page.file.text()
    page.back_up.click()
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=10_000)
    settle(qtbot, window)
    row = page.tree.topLevelItem(0)
    assert row is not None
    assert (row.text(1), row.text(3)) == ("by you", "✓ verified")
    [backup] = window.session.workspace.store.backups()
    backup.path.write_bytes(backup.path.read_bytes()[:-1] + b"!")
    page.refresh()
    settle(qtbot, window)
    row = page.tree.topLevelItem(0)
    assert row is not None
    assert row.text(3) == "✗ damaged"


def test_a_backup_is_restored_and_that_can_be_undone(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = show(dialog, DataPage)
    assert isinstance(page, DataPage)
    page.back_up.click()
    settle(qtbot, window)
    window.session.do(tick, "sail-knots")
    page.refresh()
    page.restore.click()
    assert "sail-knots" not in window.session.library.records
    window.session.undo()
    assert "sail-knots" in window.session.library.records
