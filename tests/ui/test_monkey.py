"""A monkey at the window: whatever is pressed, it lives, and undo leads back to the start."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from tests.ui.conftest import settle

KEYS = (
    *("Space", "P", "S", "K", "X", "A", "T", "H", "F", "Return", "Escape"),
    *("Up", "Down", "Left", "Right", "Tab", "Backtab", "Home", "End"),
)
#: Commands that ask for a file of the system, or end the window.
LEFT_OUT = {
    "file.open", "file.new", "file.import", "file.quit", "file.close", "file.sample",
    "file.backup", "file.restore", "tools.check", "view.full-screen",
}  # fmt: skip

#: What asks for a format or a printer first, and for a file then.
ASKING = ("file.export", "file.print")


class Monkey:
    """Presses keys, clicks, triggers commands, and closes what opens."""

    def __init__(self, window: Window, qtbot: QtBot, seed: int) -> None:
        self.window, self.qtbot = window, qtbot
        self.random = random.Random(seed)  # noqa: S311 - a seeded monkey
        known = set(window.actions.all) - LEFT_OUT
        self.commands = sorted(one for one in known if not one.startswith(ASKING))
        self.items = sorted(window.session.library.items)
        # Dialogs that wait for an answer are closed from inside their waiting.
        self.closer = QTimer(window)
        self.closer.timeout.connect(self.close_dialogs)
        self.closer.start(20)

    def act(self) -> None:
        """Do something."""
        chosen = self.random.random()
        if chosen < 0.25:
            there = [it for it in self.items if it in self.window.session.library.items]
            chosen_items = self.random.sample(there, min(len(there), self.random.randint(1, 3)))
            self.window.session.selection.select(*chosen_items)
        elif chosen < 0.6:
            self.window.actions[self.random.choice(self.commands)].trigger()
        elif chosen < 0.85:
            key = getattr(Qt.Key, f"Key_{self.random.choice(KEYS)}")
            self.qtbot.keyClick(QApplication.focusWidget() or self.window.main, key)
        else:
            self.click()
        self.close_dialogs()

    def click(self) -> None:
        screen = self.window.main.screen_in_front
        assert screen is not None
        where = QPoint(
            self.random.randrange(screen.width()), self.random.randrange(screen.height())
        )
        target: QWidget = screen.childAt(where) or screen
        at = target.mapFrom(screen, where)
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)

    def close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()


def let_loose(window: Window, qtbot: QtBot, events: int, seed: int) -> None:
    before = window.session.library
    window.planning.aim("role-day-skipper")
    settle(qtbot, window)
    monkey = Monkey(window, qtbot, seed)
    for number in range(events):
        monkey.act()
        if number % 50 == 0:
            QApplication.processEvents()
    settle(qtbot, window)
    assert window.main.isVisible()
    while window.session.workspace.undoable is not None:
        window.session.undo()
    assert window.session.library == before


def test_a_monkey_does_no_harm(window: Window, qtbot: QtBot) -> None:
    let_loose(window, qtbot, events=1_000, seed=23)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(5))
def test_five_monkeys_do_no_harm(window: Window, qtbot: QtBot, seed: int) -> None:
    let_loose(window, qtbot, events=20_000, seed=seed)
