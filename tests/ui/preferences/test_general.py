"""The page General: the first screen, the language, hints."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.language import ENGLISH, SETTING, Languages
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.general import GeneralPage
from tests.ui.conftest import Opening, close, press, settle
from tests.ui.preferences.conftest import choose, opened, opened_or_none, show, tick


def test_the_window_begins_with_the_screen_that_was_chosen(
    dialog: Preferences, window: Window, opening: Opening
) -> None:
    page = show(dialog, GeneralPage)
    assert isinstance(page, GeneralPage)
    choose(page.start, "view.roadmap")
    window.session.do(tick, "sail-knots")
    window.main.show_screen("view.today")
    close(window)
    again = opening()
    assert again.main.screen_in_front is again.main.screens["view.roadmap"]


def test_another_language_opens_the_window_anew_with_the_settings_in_front(
    dialog: Preferences,
    window: Window,
    opening: Opening,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "planner_fr.qm").write_bytes(bytes(100))
    monkeypatch.setattr("planner.ui.language.translations", lambda: tmp_path / "i18n")
    page = GeneralPage(dialog.page.around, ())
    qtbot.addWidget(page)
    choose(page.language, "fr")
    assert window.next_library == window.session.workspace.store.path
    assert window.session.settings.get(SETTING, "") == "fr"
    close(window)
    opening()
    qtbot.waitUntil(lambda: opened_or_none() is not None)
    assert isinstance(opened().page, GeneralPage)
    opened().close()
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    Languages().speak(running, ENGLISH)


def test_the_same_language_by_another_name_changes_nothing(
    dialog: Preferences, window: Window
) -> None:
    page = show(dialog, GeneralPage)
    assert isinstance(page, GeneralPage)
    choose(page.language, Languages().of_desktop())
    assert window.next_library is None


def test_hints_come_once_and_again_when_asked_for(window: Window, qtbot: QtBot) -> None:
    window.main.show_screen("view.today")
    assert "this minute" in window.main.hint.text
    qtbot.mouseClick(_button(window.main.hint, "Got It"), Qt.MouseButton.LeftButton)
    window.main.show_screen("view.roadmap")
    assert "left to right" in window.main.hint.text
    window.main.show_screen("view.today")
    assert not window.main.hint.text
    press(qtbot, window.main, "Ctrl+Comma")
    page = show(opened(), GeneralPage)
    assert isinstance(page, GeneralPage)
    page.hints.click()
    opened().close()
    assert "this minute" in window.main.hint.text


@pytest.mark.parametrize(
    "screen", ["view.today", "view.roadmap", "view.plan", "view.careers", "view.catalogue"]
)
@pytest.mark.parametrize("percent", [100, 110])
def test_a_hint_takes_one_line_in_a_small_window(
    window: Window, qtbot: QtBot, screen: str, percent: int
) -> None:
    window.parts.theme.choose(percent=percent)
    window.main.resize(900, 600)
    window.main.show_screen(screen)
    settle(qtbot, window)
    words_ = window.main.hint.findChildren(QLabel)[-1]
    assert words_.text() == window.main.hint.text
    assert words_.height() < 2 * words_.fontMetrics().height()


def _button(parent: QWidget, text: str) -> QWidget:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)
