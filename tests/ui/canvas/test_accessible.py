"""A screen reader meets a list whose entries are the boxes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from planner.ui.canvas.view import GraphView
from tests.ui.canvas.drawn import middle, picture


@pytest.fixture
def face(view: GraphView) -> QAccessibleInterface:
    view.setAccessibleName("Roadmap graph")
    return QAccessible.queryAccessibleInterface(view)


def names(face: QAccessibleInterface) -> list[str]:
    return [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]


def test_the_graph_is_a_list_of_its_boxes_in_reading_order(face: QAccessibleInterface) -> None:
    assert face.role() is QAccessible.Role.List
    assert face.text(QAccessible.Text.Name) == "Roadmap graph"
    assert names(face) == ["Title a", "Title b", "Title c", "Title e", "Title d"]


def test_a_box_says_how_it_stands_and_where_it_is(
    view: GraphView, face: QAccessibleInterface
) -> None:
    entry = face.child(2)

    assert entry.role() is QAccessible.Role.ListItem
    assert entry.text(QAccessible.Text.Description) == "state of c"
    assert entry.rect().contains(view.mapToGlobal(middle(view, "c")))
    assert entry.childCount() == 0
    assert face.indexOfChild(entry) == 2
    assert not entry.state().offscreen


def test_the_current_box_has_the_focus(view: GraphView, face: QAccessibleInterface) -> None:
    view.set_selection(("a", "c"), "c")

    focused = face.focusChild()

    assert focused is not None
    assert focused.text(QAccessible.Text.Name) == "Title c"
    assert focused.state().focused
    assert face.child(0).state().selected
    assert not face.child(0).state().focused


def test_interfaces_are_made_only_for_what_is_asked(
    view: GraphView, face: QAccessibleInterface
) -> None:
    face.child(1)
    face.child(1)

    assert list(view.readable._made) == ["b"]


def test_moves_are_told_while_somebody_listens(view: GraphView, qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    try:
        view.stepped.connect(lambda name: view.set_selection((name,), name))
        view.set_selection(("a",), "a")
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert "c" in view.readable._made
    finally:
        QAccessible.setActive(False)


def test_boxes_that_are_gone_are_forgotten(view: GraphView, face: QAccessibleInterface) -> None:
    gone = face.child(3)
    assert gone.text(QAccessible.Text.Name) == "Title e"

    view.set_picture(picture([["a"], ["c"]]))

    assert names(face) == ["Title a", "Title c"]
    assert list(view.readable._made) == ["a", "c"]
