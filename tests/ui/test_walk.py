"""Every screen and dialog as a screen reader walks through it: names, roles, states, no markup."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.canvas.view import GraphView
from tests.ui.conftest import settle

MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:amp|lt|gt|quot|nbsp);")
ROLE = QAccessible.Role
#: Commands that open something over the window, of the window's own.
DIALOGS = (
    *("file.import", "file.restore", "file.export-markdown", "edit.history", "edit.settings"),
    *("item.new", "item.log", "item.merge", "plan.time-off", "tools.palette"),
    *("tools.roadmaps", "help.open", "help.shortcuts", "help.doctor", "help.about"),
)
DEEPEST, WIDEST = 40, 300


@pytest.fixture
def planned(planned: Window) -> Window:
    planned.main.resize(1440, 900)
    return planned


def nodes(widget: QWidget) -> Iterator[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    todo = [(root, 0)]
    while todo:
        node, depth = todo.pop()
        if not node.isValid() or node.state().invisible:
            continue
        yield node
        if depth < DEEPEST:
            children = min(node.childCount(), WIDEST)
            todo += [(node.child(at), depth + 1) for at in range(children)]


def told(node: QAccessibleInterface) -> str:
    name = node.text(QAccessible.Text.Name)
    return f"{type(node.object()).__name__} {node.role()} {name!r}"


def faults(widget: QWidget) -> list[str]:
    found: list[str] = []
    for node in nodes(widget):
        state, role = node.state(), node.role()
        name = node.text(QAccessible.Text.Name)
        described = node.text(QAccessible.Text.Description)
        thing = node.object()
        met = isinstance(thing, QWidget) and bool(state.focusable) and _is_met(thing)
        if met and not name:
            found.append(f"no name: {told(node)}")
        if met and role is ROLE.NoRole:
            found.append(f"no role: {told(node)}")
        if MARKUP.search(name) or MARKUP.search(described):
            found.append(f"markup: {told(node)} {described!r}")
        if isinstance(thing, QWidget) and bool(state.disabled) == thing.isEnabled():
            found.append(f"disabled or not: {told(node)}")
        checked = getattr(thing, "isChecked", None)
        if role in (ROLE.CheckBox, ROLE.RadioButton) and checked and state.checked != checked():
            found.append(f"checked or not: {told(node)}")
    return found


def _is_met(widget: QWidget) -> bool:
    """Say whether the Tab key leads to a widget."""
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def test_every_screen_can_be_walked_through(planned: Window, qtbot: QtBot) -> None:
    found: list[str] = []
    for command in planned.main.screen_names:
        planned.main.show_screen(command)
        for chosen in ((), ("sail-knots",), ("sail-knots", "sail-charts")):
            planned.session.selection.select(*chosen)
            settle(qtbot, planned)
            found += [f"{command}: {fault}" for fault in faults(planned.main)]
    assert not sorted(set(found))


@pytest.mark.parametrize("command", DIALOGS)
def test_every_dialog_can_be_walked_through(planned: Window, qtbot: QtBot, command: str) -> None:
    planned.main.show_screen("view.catalogue")
    planned.session.selection.select("sail-knots")
    settle(qtbot, planned)
    walked: list[list[str]] = []

    def walk() -> None:
        """Also from inside the waiting of a dialog that is waited for."""
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                walked.append(faults(dialog))
                dialog.close()

    timer = QTimer()
    timer.timeout.connect(walk)
    timer.start(50)
    planned.actions[command].trigger()
    qtbot.waitUntil(lambda: bool(walked))
    timer.stop()
    assert not sorted({fault for found in walked for fault in found})


@pytest.mark.parametrize("command", ["view.roadmap", "view.careers"])
def test_each_canvas_is_a_list_of_its_boxes(planned: Window, qtbot: QtBot, command: str) -> None:
    planned.main.show_screen(command)
    settle(qtbot, planned)
    screen = planned.main.screen_in_front
    assert screen is not None
    view = screen.findChild(GraphView)
    assert isinstance(view, GraphView)
    assert view.picture is not None
    face = QAccessible.queryAccessibleInterface(view)
    assert face.role() is ROLE.List
    named = [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]
    boxes = [node.title for node in view.picture.nodes.values() if node.title]
    assert boxes
    assert set(boxes) <= set(named)


def test_without_a_plan_each_screen_takes_the_focus_too(window: Window, qtbot: QtBot) -> None:
    for command in window.main.screen_names:
        window.main.show_screen(command)
        settle(qtbot, window)
        window.main.show_screen(command)
        focus = QApplication.focusWidget()
        assert focus is not None, command
        assert focus.isVisible(), command
        assert window.main.screen_in_front is not None
        assert window.main.screen_in_front.isAncestorOf(focus), command
