from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from planner.edits import Edit
from planner.model import Library
from planner.ui.assemble import Window
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.page import Page
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.verbs import records
from tests.ui.conftest import TODAY, press


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> Iterator[Preferences]:
    press(qtbot, window.main, "Ctrl+Comma")
    found = opened()
    yield found
    if found is opened_or_none():
        found.close()


def opened() -> Preferences:
    found = opened_or_none()
    assert found is not None
    return found


def opened_or_none() -> Preferences | None:
    return next(
        (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, Preferences) and widget.isVisible()
        ),
        None,
    )


def show(dialog: Preferences, kind: type[Page]) -> Page:
    dialog.show_page(kind)
    return dialog.page


def choose(box: QComboBox, data: str) -> None:
    """Choose an entry of a list as a user does."""
    at = box.findData(data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def roadmap(window: Window) -> RoadmapScreen:
    window.main.show_screen("view.roadmap")
    screen = window.main.screens["view.roadmap"]
    assert isinstance(screen, RoadmapScreen)
    return screen


def tick(library: Library, item: str) -> Edit:
    return records.tick(library, [item], TODAY)
