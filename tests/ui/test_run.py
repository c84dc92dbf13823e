"""The loop over windows: another library, another language, a file that is brought along."""

import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui import places, run
from planner.ui.assemble import Window
from planner.ui.dialogs.importing.wizard import ImportWizard
from planner.ui.language import ENGLISH, SETTING, Languages
from planner.ui.settings import UiSettings
from tests.ui.conftest import SAILING, TODAY, open_sailing, settle
from tests.ui.pseudo import CODE, OPEN, make_pseudo


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    sys.excepthook = sys.__excepthook__
    Languages().speak(qapp, ENGLISH)


def test_the_window_opens_anew_in_the_language_that_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = make_pseudo(tmp_path / "i18n")
    monkeypatch.setattr("planner.ui.language.translations", lambda: folder)
    path = tmp_path / "library.planner"
    seen: list[tuple[str, str]] = []

    def until_closed(window: Window) -> Path | None:
        seen.append((QLocale().name(), window.actions["edit.undo"].text()))
        window.session.settings.set(SETTING, CODE)
        settle(qtbot, window)
        window.finish()
        return path if len(seen) == 1 else None

    monkeypatch.setattr(run, "_until_closed", until_closed)
    assert run.run(path, path, open_sailing, lambda: TODAY) == 0
    (first, undo), (second, other) = seen
    assert (first[:2], undo) == ("en", "&Undo")
    assert second == "de_DE"
    assert other.startswith(OPEN)
    assert UiSettings(places.settings_file()).get(SETTING, "") == CODE


def test_a_window_is_gone_when_the_next_library_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first: list[weakref.ref[object]] = []
    left: list[object] = []

    def until_closed(window: Window) -> Path | None:
        settle(qtbot, window)
        if first:
            left.extend(one() for one in first if one() is not None)
            window.finish()
            return None
        for name in window.main.screen_names:
            window.main.show_screen(name)
            settle(qtbot, window)
        run._collect_again(window)
        parts = (window.session, window.main, window.main.details, window.parts.theme)
        first.extend(weakref.ref(one) for one in (window, *parts, *window.main.screens.values()))
        window.finish()
        return tmp_path / "other.planner"

    monkeypatch.setattr(run, "_until_closed", until_closed)
    path = tmp_path / "library.planner"
    assert run.run(path, path, open_sailing, lambda: TODAY) == 0
    assert len(first) > 10
    assert left == []


def test_a_file_that_is_no_library_is_offered_to_be_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "library.planner"
    offered: list[bool] = []

    def until_closed(window: Window) -> None:
        window.show()
        qtbot.waitUntil(lambda: bool(dialogs()))
        settle(qtbot, window)
        offered.append(dialogs()[0].isVisible())
        dialogs()[0].close()
        window.finish()

    monkeypatch.setattr(run, "_until_closed", until_closed)
    assert run.run(path, path, open_sailing, lambda: TODAY, bring=SAILING) == 0
    assert offered == [True]


def dialogs() -> list[ImportWizard]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ImportWizard)]
