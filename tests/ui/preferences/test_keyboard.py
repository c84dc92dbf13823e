"""The page Keyboard: keys are pressed, taken, refused and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.frame.shortcuts import Shortcuts
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.keyboard import KeyboardPage
from tests.ui.conftest import Opening, close, press
from tests.ui.preferences.conftest import roadmap, show


def keyboard(dialog: Preferences) -> KeyboardPage:
    page = show(dialog, KeyboardPage)
    assert isinstance(page, KeyboardPage)
    return page


def test_a_command_gets_the_keys_that_are_pressed(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert page.keys_of("view.legend") == "Ctrl+J"
    dialog.close()
    window.main.show_screen("view.roadmap")
    window.main.activateWindow()
    qtbot.waitUntil(window.main.isActiveWindow)
    press(qtbot, window.main, "Ctrl+J")
    assert roadmap(window).options.legend
    listed = window.tools.open_shortcuts()
    assert isinstance(listed, Shortcuts)
    listed.field.setText("Ctrl J")
    assert listed.shown == ["Panels: Legend"]
    listed.close()


def test_keys_of_another_command_are_taken_only_when_it_is_said(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.said.text() == "Ctrl+Z belongs to Undo, which would lose it."
    assert not page.add_keys.isEnabled()
    page.take.click()
    assert window.actions["edit.undo"].shortcuts() == []
    page.choose("edit.undo")
    page.usual.click()
    assert window.actions["edit.undo"].shortcuts() == [QKeySequence("Ctrl+Z")]
    assert page.keys_of("view.legend") == ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_would_be_in_the_way_are_refused(
    dialog: Preferences, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, key, modifier)
    assert page.said.text()
    assert not page.take.isEnabled()


def test_a_command_can_have_several_keys_and_none(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("edit.history")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    page.add_keys.click()
    assert page.keys_of("edit.history") == "Ctrl+H   F8"
    page.none.click()
    assert window.actions["edit.history"].shortcuts() == []
    dialog.restore.click()
    assert page.keys_of("edit.history") == "Ctrl+H"


def test_keys_stay_after_a_restart(
    dialog: Preferences, window: Window, opening: Opening, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("edit.history")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    page.take.click()
    page.choose("view.legend")
    page.none.click()
    dialog.close()
    close(window)
    again = opening()
    assert again.actions["edit.history"].shortcuts() == [QKeySequence("F8")]
    assert again.actions["view.legend"].shortcuts() == []
    again.support.keys.reset_all()
    assert again.actions["edit.history"].shortcuts() == [QKeySequence("Ctrl+H")]


def test_single_keys_can_be_switched_off(dialog: Preferences, window: Window) -> None:
    page = keyboard(dialog)
    assert QKeySequence("P") in window.actions["item.start"].shortcuts()
    page.single.click()
    assert window.actions["item.start"].shortcuts() == []
    assert QKeySequence("Ctrl+Return") in window.actions["item.done"].shortcuts()
    window.session.selection.select("sail-knots")
    window.actions.on_space()
    assert "sail-knots" not in window.session.library.records
    page.single.click()
    window.actions.on_space()
    assert "sail-knots" in window.session.library.records
    assert QKeySequence("P") in window.actions["item.start"].shortcuts()


def test_no_two_commands_share_keys_as_they_come(window: Window) -> None:
    keys = window.support.keys
    for command in window.actions.commands:
        for key in keys.usual(command):
            assert keys.owner(command, key) is None, f"{command}: {key.toString()}"
