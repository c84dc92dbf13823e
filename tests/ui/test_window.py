"""The window as a whole: every command by key and by mouse, Esc, F6, names for screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.commands import COMMANDS
from planner.ui.theme.theme import Scheme
from planner.verbs import records
from tests.ui.conftest import TODAY, press, settle

SCREENS = (
    "view.welcome",
    "view.today",
    "view.roadmap",
    "view.plan",
    "view.careers",
    "view.compare",
    "view.progress",
    "view.catalogue",
    "view.reference",
)
ITEM = "sail-knots"


@pytest.fixture
def busy(planned: Window, qtbot: QtBot) -> Window:
    """Give a window with a plan, an item in progress and one selected."""
    planned.session.do(records.start, [ITEM], TODAY)
    settle(qtbot, planned)
    planned.session.selection.select(ITEM)
    return planned


def all_in(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu and of the menus inside."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += all_in(inner) if isinstance(inner, QMenu) else [action]
    return found


def test_every_command_stands_in_a_menu(busy: Window) -> None:
    found = []
    for action in busy.main.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        found += [one.objectName() for one in all_in(menu) if not one.isSeparator()]
    assert sorted(found) == sorted(command.id for command in COMMANDS)


def test_every_command_is_carried_out_on_some_screen(busy: Window, qtbot: QtBot) -> None:
    done: set[str] = set()
    for screen in SCREENS:
        busy.main.show_screen(screen)
        settle(qtbot, busy)
        done |= busy.actions.carried_out()
    assert {command.id for command in COMMANDS} - done == set()


def test_a_command_that_cannot_be_carried_out_says_why(window: Window) -> None:
    window.session.selection.select()
    window.actions.refresh()
    for name, action in window.actions.all.items():
        if not action.isEnabled():
            assert action.statusTip() == window.actions.why_not(name) != ""


def test_keys_undo_and_redo(busy: Window, qtbot: QtBot) -> None:
    assert ITEM in busy.session.library.records
    press(qtbot, busy.main, "Ctrl+Z")
    assert ITEM not in busy.session.library.records
    press(qtbot, busy.main, "Ctrl+Y")
    assert ITEM in busy.session.library.records


def test_a_toast_goes_when_its_undo_would_take_back_something_else(
    busy: Window, qtbot: QtBot
) -> None:
    assert ITEM in busy.session.library.records
    busy.session.say("Done.", undo=True)
    assert busy.main.toasts.text == "Done."
    press(qtbot, busy.main, "Ctrl+Z")
    assert busy.main.toasts.text == ""
    assert busy.main.statusBar().currentMessage() == ""


@pytest.mark.parametrize(
    ("keys", "screen"),
    [("Ctrl+1", "view.today"), ("Ctrl+3", "view.plan"), ("Ctrl+5", "view.progress")],
)
def test_keys_lead_to_the_screens(busy: Window, qtbot: QtBot, keys: str, screen: str) -> None:
    busy.main.show_screen("view.welcome")
    press(qtbot, busy.main, keys)
    assert busy.main.screen_in_front is busy.main.screens[screen]


def test_the_mouse_leads_to_the_screens(busy: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(busy.main.navigation.buttons["view.plan"], Qt.MouseButton.LeftButton)
    assert busy.main.screen_in_front is busy.main.screens["view.plan"]
    assert busy.main.navigation.buttons["view.plan"].isChecked()


def test_escape_takes_away_one_thing_at_a_time(busy: Window, qtbot: QtBot) -> None:
    busy.session.said.emit("Something happened.", False)  # noqa: FBT003 - a signal
    press(qtbot, busy.main, "Escape")
    assert busy.main.toasts.isHidden()
    assert list(busy.session.selection.ids) == [ITEM]
    press(qtbot, busy.main, "Escape")
    assert not busy.session.selection.ids
    press(qtbot, busy.main, "Escape")
    assert busy.main.isVisible()


def test_f6_goes_from_pane_to_pane(busy: Window, qtbot: QtBot) -> None:
    busy.main.resize(1400, 800)
    busy.main.toasts.hide()
    busy.main.focus_screen()
    visited = []
    for _ in range(3):
        visited.append(busy.main.panes.current)
        focus = QApplication.focusWidget()
        assert focus is not None
        press(qtbot, focus, "F6")
    assert sorted(visited) == [0, 1, 2]


def test_return_goes_to_the_details_and_escape_back(busy: Window, qtbot: QtBot) -> None:
    busy.main.resize(1400, 800)
    busy.main.focus_screen()
    busy.actions["item.details"].trigger()
    assert busy.main.panes.current == 2
    focus = QApplication.focusWidget()
    assert focus is not None
    press(qtbot, focus, "Escape")
    assert busy.main.panes.current == 1


def test_the_details_change_what_is_said_of_an_item(busy: Window, qtbot: QtBot) -> None:
    busy.main.resize(1400, 900)
    own = busy.main.details.own
    own.estimate.setValue(12.0)
    record = busy.session.library.records[ITEM]
    assert record.estimate is not None
    assert record.estimate.likely == 12.0
    own.proof.setFocus()
    qtbot.keyClicks(own.proof, "tied forty knots")
    press(qtbot, own.proof, "Return")
    assert [one.text for one in busy.session.library.records[ITEM].evidence] == ["tied forty knots"]
    busy.main.details.notes.setPlainText("left over right")
    busy.session.selection.select("sail-tides")
    assert busy.session.library.records[ITEM].note == "left over right"


def test_themes_and_sizes_change_at_once_and_are_remembered(busy: Window) -> None:
    busy.actions["view.dark"].trigger()
    assert busy.parts.theme.tokens.dark
    assert busy.session.settings.scheme is Scheme.DARK
    busy.actions["view.text-larger"].trigger()
    assert QApplication.font().pixelSize() == 14
    assert busy.session.settings.text_percent == 110


NAMED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def nameless(widget: QWidget) -> list[str]:
    """Return what can have the focus below a widget and has no name for a screen reader."""
    found = []
    for child in widget.findChildren(QWidget):
        inside = child.objectName().startswith("qt_") or child.parent() is None
        if not isinstance(child, NAMED) or inside or not child.isVisible():
            continue
        text = child.text() if isinstance(child, QAbstractButton) else ""
        if child.focusPolicy() is not Qt.FocusPolicy.NoFocus and not (
            child.accessibleName() or text
        ):
            found.append(f"{type(child).__name__} in {type(child.parent()).__name__}")
    return found


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_has_a_name(busy: Window, qtbot: QtBot, screen: str) -> None:
    busy.main.resize(1400, 900)
    busy.main.show_screen(screen)
    settle(qtbot, busy)
    assert nameless(busy.main) == []


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("percent", [100, 160])
def test_screens_fit_the_smallest_window(
    busy: Window, qtbot: QtBot, screen: str, percent: int
) -> None:
    busy.parts.theme.choose(percent=percent)
    busy.main.show_screen(screen)
    busy.main.resize(900, 600)
    settle(qtbot, busy)
    assert busy.main.width() == 900


def test_keys_are_shown_in_tooltips(busy: Window) -> None:
    action = busy.actions["edit.undo"]
    keys = QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
    assert keys in action.toolTip()


def test_the_status_bar_can_be_put_away_and_stays_so(window: Window) -> None:
    bar, settings = window.main.statusBar(), window.session.settings
    assert bar.isVisible()
    window.actions["view.status-bar"].trigger()
    assert bar.isHidden()
    window.main.keep()
    assert settings.get("window/status-bar", default=True) is False
    window.actions["view.reset"].trigger()
    assert bar.isVisible()


@pytest.mark.parametrize("screen", SCREENS)
def test_what_can_be_pressed_is_large_enough_to_hit(
    busy: Window, screen: str, qtbot: QtBot
) -> None:
    busy.main.resize(1400, 900)
    busy.main.show_screen(screen)
    settle(qtbot, busy)
    busy.session.selection.select(ITEM)
    settle(qtbot, busy)
    pressed = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
    small = [
        (type(one).__name__, one.accessibleName(), one.width(), one.height())
        for one in busy.main.findChildren(QWidget)
        if isinstance(one, pressed)
        and one.isVisible()
        and not isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox)
        and min(one.width(), one.height()) < 24
    ]
    assert small == []
