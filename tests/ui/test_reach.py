"""Every command of the table is reached with the keyboard and with the mouse."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.commands import COMMANDS, Scope
from planner.ui.screens.roadmap.screen import RoadmapScreen
from tests.ui.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Recorder:
    """Carries out every command by writing down its name."""

    window: Window
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for command in COMMANDS:
            self.window.actions.register(command.id, partial(self.done.append, command.id))

    def taken(self) -> list[str]:
        taken = list(self.done)
        self.done.clear()
        return taken


@pytest.fixture
def window(planned: Window) -> Window:
    return planned


@pytest.fixture
def graph(window: Window, qtbot: QtBot) -> Iterator[QWidget]:
    """Show the roadmap of a plan with an item selected; give its graph, which has the focus."""
    window.main.resize(1280, 800)
    window.main.show_screen("view.roadmap")
    settle(qtbot, window)
    screen = window.main.screen_in_front
    assert isinstance(screen, RoadmapScreen)
    window.session.selection.select("sail-knots")
    screen.view.setFocus()
    yield screen.view
    while menu := QApplication.activePopupWidget():
        menu.close()


def test_every_key_of_the_table_carries_out_its_command(graph: QWidget, window: Window) -> None:
    recorder = Recorder(window)
    for command in COMMANDS:
        for keys in window.actions[command.id].shortcuts():
            QTest.keySequence(graph, keys)
            QApplication.processEvents()
            assert recorder.taken() == [command.id], keys.toString()


def test_letters_of_items_do_nothing_while_one_writes(
    graph: QWidget, window: Window, qtbot: QtBot
) -> None:
    assert graph.isVisible()
    recorder = Recorder(window)
    notes = window.main.details.findChild(QPlainTextEdit)
    assert isinstance(notes, QPlainTextEdit)
    notes.setFocus()
    letters = [
        keys
        for command in COMMANDS
        if command.scope is Scope.ITEMS
        for keys in window.actions[command.id].shortcuts()
        if len(keys.toString()) == 1
    ]
    assert letters
    for keys in letters:
        qtbot.keyClick(notes, Qt.Key(ord(keys.toString())))
    assert recorder.taken() == []


def test_every_command_is_chosen_in_the_menus_with_the_mouse(
    graph: QWidget, window: Window, qtbot: QtBot
) -> None:
    assert graph.isVisible()
    recorder = Recorder(window)
    wanted = {command.id for command in COMMANDS}
    bar = window.main.menuBar()
    for title in bar.actions():
        for path in paths_to_commands(title):
            qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(title).center())
            menu = title.menu()
            assert isinstance(menu, QMenu)
            for inner in path[:-1]:
                qtbot.mousePress(menu, LEFT, pos=menu.actionGeometry(inner).center())
                menu = inner.menu()
                assert isinstance(menu, QMenu)
                qtbot.waitUntil(menu.isVisible)
            qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(path[-1]).center())
            QApplication.processEvents()
            assert recorder.taken() == [path[-1].objectName()]
            wanted.discard(path[-1].objectName())
    assert not wanted


def test_every_command_is_chosen_in_the_menus_with_the_keyboard(
    graph: QWidget, window: Window, qtbot: QtBot
) -> None:
    assert graph.isVisible()
    recorder = Recorder(window)
    bar = window.main.menuBar()
    for title in bar.actions():
        for path in paths_to_commands(title):
            bar.setActiveAction(title)
            menu = title.menu()
            assert isinstance(menu, QMenu)
            menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled()))
            for step in path:
                walk_to(menu, step, qtbot)
                if isinstance(inner := step.menu(), QMenu):
                    qtbot.keyClick(menu, Qt.Key.Key_Right)
                    menu = inner
            qtbot.keyClick(menu, Qt.Key.Key_Return)
            QApplication.processEvents()
            assert recorder.taken() == [path[-1].objectName()]


def walk_to(menu: QMenu, wanted: QAction, qtbot: QtBot) -> None:
    """Press the arrow down until an entry is the chosen one."""
    for _ in menu.actions():
        if menu.activeAction() is wanted:
            return
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is wanted, wanted.text()


def paths_to_commands(title: QAction) -> list[list[QAction]]:
    """Return the ways to all commands of a menu: the inner menus, then the command."""
    menu = title.menu()
    assert isinstance(menu, QMenu)
    found: list[list[QAction]] = []
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            found += [[action, *path] for path in paths_to_commands(action)]
        elif action.objectName() in {command.id for command in COMMANDS}:
            found.append([action])
    return found


def test_keys_are_ones_that_every_keyboard_has() -> None:
    for command in COMMANDS:
        for keys in command.keys:
            assert not QKeySequence(keys).isEmpty(), command.id
