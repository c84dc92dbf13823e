from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.canvas.view import GraphView
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.ui.screens.roadmap.wish import Sketch
from tests.ui.canvas.drawn import middle
from tests.ui.conftest import DAY_SKIPPER as TARGET
from tests.ui.conftest import press, settle

__all__ = ["TARGET", "Robot"]


@dataclass
class Robot:
    """A person in front of the roadmap to day skipper."""

    window: Window
    screen: RoadmapScreen
    qtbot: QtBot

    @property
    def view(self) -> GraphView:
        return self.screen.view

    def press(self, keys: str) -> None:
        """Press keys with the picture in focus."""
        self.view.setFocus()
        press(self.qtbot, self.view, keys)

    def click(self, name: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Bring a box into view and click it."""
        self.view.show_node(name)
        at = middle(self.view, name)
        self.qtbot.mouseClick(self.view, Qt.MouseButton.LeftButton, held, at)

    def toggle(self, name: str) -> None:
        """Choose in the menu of what is shown."""
        menu = self.screen.toolbar.show_menu
        next(action for action in menu.actions() if action.objectName() == name).trigger()

    def settle(self) -> None:
        settle(self.qtbot, self.window)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=30_000)

    def gate(self, of: str) -> str:
        """Return the box of the first choice that serves an item."""
        return next(name for name, gate in self.drawn.gates.items() if gate.item == of)

    @property
    def drawn(self) -> Sketch:
        assert self.screen.sketch is not None
        return self.screen.sketch

    def answer(self, words: str) -> None:
        """Press a button of the message on the screen by its words."""
        buttons = self.screen.message.findChildren(QPushButton)
        (wanted,) = [one for one in buttons if words in one.text() and not one.isHidden()]
        wanted.click()
        QApplication.processEvents()


@pytest.fixture
def robot(planned: Window, qtbot: QtBot) -> Robot:
    planned.parts.theme.choose(reduced_motion=True)
    planned.main.resize(1280, 800)
    planned.main.show_screen("view.roadmap")
    settle(qtbot, planned)
    screen = planned.main.screens["view.roadmap"]
    assert isinstance(screen, RoadmapScreen)
    planned.session.selection.select()  # Today chose its first row
    screen.view.setFocus()
    return Robot(planned, screen, qtbot)
