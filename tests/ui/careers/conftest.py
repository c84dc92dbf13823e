from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.canvas.view import GraphView
from planner.ui.screens.careers.chart import Chart
from planner.ui.screens.careers.screen import CareersScreen
from tests.ui.canvas.drawn import middle
from tests.ui.conftest import press, settle

CREW, DAY, COASTAL = "role-crew", "role-day-skipper", "role-coastal-skipper"
FLOTILLA = "role-flotilla-leader"


@dataclass
class Robot:
    """A person in front of the careers at sea."""

    window: Window
    screen: CareersScreen
    qtbot: QtBot

    @property
    def view(self) -> GraphView:
        return self.screen.view

    @property
    def chart(self) -> Chart:
        assert self.screen.chart is not None
        return self.screen.chart

    @property
    def compared(self) -> list[str]:
        return [*self.window.comparison.roles]

    def complete(self) -> bool:
        """Say whether all distances are measured as things stand."""
        return self.window.distances.is_complete

    def chip(self) -> str:
        """Return what the chip on the canvas says."""
        return self.screen.chip.text

    @property
    def lit(self) -> set[str] | None:
        """What is not dimmed; None if nothing is."""
        return self.view.marks.lit

    def press(self, keys: str) -> None:
        """Press keys with the picture or the table in focus, whichever is in front."""
        widget = self.screen.table if self.screen.shows_list else self.view
        widget.setFocus()
        press(self.qtbot, widget, keys)

    def click(self, role: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Bring a box into view and click it."""
        self.view.show_node(role)
        at = middle(self.view, role)
        self.qtbot.mouseClick(self.view, Qt.MouseButton.LeftButton, held, at)

    def settle(self) -> None:
        """Wait until everything is drawn and measured."""
        distances = self.window.distances
        self.qtbot.waitUntil(lambda: not distances.is_measuring, timeout=30_000)
        settle(self.qtbot, self.window)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=30_000)


@pytest.fixture
def robot(window: Window, qtbot: QtBot) -> Robot:
    window.parts.theme.choose(reduced_motion=True)
    window.main.resize(1440, 900)
    window.main.show_screen("view.careers")
    screen = window.main.screens["view.careers"]
    assert isinstance(screen, CareersScreen)
    made = Robot(window, screen, qtbot)
    made.settle()
    screen.view.setFocus()
    return made
