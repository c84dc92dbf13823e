from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.model import Item
from planner.ui.assemble import Window
from planner.ui.screens.catalogue.fields.table import TableField
from planner.ui.screens.catalogue.screen import CatalogueScreen
from tests.ui.conftest import press, settle


@dataclass
class Robot:
    """A person in front of the catalogue."""

    window: Window
    screen: CatalogueScreen
    qtbot: QtBot

    def item(self, name: str) -> Item:
        return self.window.session.library.items[name]

    def choose(self, *names: str) -> None:
        """Select rows, the last as the current one."""
        view, flags = self.screen.list, QItemSelectionModel.SelectionFlag
        view.selectionModel().clearSelection()
        for name in names:
            index = view.rows.index_of(name)
            view.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
        view.setFocus()

    def click(self, name: str) -> None:
        """Click a row."""
        view = self.screen.list
        index = view.rows.index_of(name)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        where = widget or self.screen.list
        where.setFocus()
        press(self.qtbot, where, keys)
        settle(self.qtbot, self.window)

    def write(self, widget: QWidget, text: str) -> None:
        """Type into a field, in place of what was there, and leave it."""
        widget.setFocus()
        press(self.qtbot, widget, "Ctrl+A")
        press(self.qtbot, widget, "Delete")
        for number, line in enumerate(text.splitlines()):
            if number:
                press(self.qtbot, widget, "Return")
            self.qtbot.keyClicks(widget, line)
        self.screen.list.setFocus()
        QApplication.processEvents()
        settle(self.qtbot, self.window)

    def put(self, field: TableField, row: int, column: int, text: str) -> None:
        """Type into a cell of a table, with the keyboard alone."""
        table = field.table
        main = self.window.main
        if QApplication.activeWindow() is not main:  # a list of names was it
            main.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is main)
        table.setFocus()
        table.setCurrentCell(row, column)
        press(self.qtbot, table, "F2")
        editor = QApplication.focusWidget()
        assert editor is not None
        press(self.qtbot, editor, "Ctrl+A")
        self.qtbot.keyClicks(editor, text)
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        press(self.qtbot, editor, "Return")
        QApplication.processEvents()
        settle(self.qtbot, self.window)

    def table(self, name: str) -> TableField:
        field = self.screen.editor.fields[name]
        assert isinstance(field, TableField)
        return field

    def settle(self) -> None:
        settle(self.qtbot, self.window)


@pytest.fixture
def robot(window: Window, qtbot: QtBot) -> Robot:
    window.main.resize(1280, 800)
    window.main.show_screen("view.catalogue")
    settle(qtbot, window)
    screen = window.main.screens["view.catalogue"]
    assert isinstance(screen, CatalogueScreen)
    return Robot(window, screen, qtbot)
