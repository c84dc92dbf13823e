"""Somebody hammers on the catalogue: nothing breaks, and undo leads back to the start."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from tests.ui.catalogue.conftest import Robot

KEYS = (
    *("Tab", "Backtab", "Down", "Up", "Left", "Right", "Return", "Delete", "F2", "Space"),
    *("Insert", "Home", "End", "Backspace", "Escape"),
)
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
COMMANDS = ("item.duplicate", "edit.delete", "view.as-list", "tools.problems", "tools.implied")
TEXTS = ("knots", "12", "-", "2027-01-31", "https://example.org", "<b>&", "a; b | (c")


def act(robot: Robot, chance: random.Random) -> None:
    focus = QApplication.focusWidget() or robot.screen
    what = chance.random()
    if what < 0.15:
        names = sorted(robot.window.session.library.items)
        robot.window.session.selection.select(chance.choice(names))
    elif what < 0.3:
        field = robot.screen.editor.fields[chance.choice(sorted(robot.screen.editor.fields))]
        if field.isVisibleTo(robot.screen.editor):
            robot.screen.editor.focus_field(field.name)
    elif what < 0.45:
        robot.qtbot.keyClicks(focus, chance.choice(TEXTS))
    elif what < 0.55:
        command = robot.window.main.commands[chance.choice(COMMANDS)]
        command.trigger()
    else:
        key = getattr(Qt.Key, f"Key_{chance.choice(KEYS)}")
        robot.qtbot.keyClick(focus, key, chance.choice(HELD))
    close_all(robot)


def close_all(robot: Robot) -> None:
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for child in robot.window.main.findChildren(QDialog):
        child.close()
    for menu in robot.screen.findChildren(QMenu):
        menu.close()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_pressed_undo_leads_back(robot: Robot, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a seeded monkey
    before = robot.window.session.library
    for number in range(250):
        act(robot, chance)
        QApplication.processEvents()  # a cell takes Return over a moment later
        if robot.window.main.screen_in_front is not robot.screen:
            robot.window.main.show_screen("view.catalogue")
        if number % 25 == 0:
            robot.settle()
    robot.screen.editor.flush()
    robot.settle()

    done = 0
    while robot.window.session.workspace.undoable is not None:
        robot.window.session.undo()
        done += 1
    assert done > 5
    robot.settle()

    assert robot.window.session.library == before
    assert robot.screen.list.rows.count <= len(before.items)
