from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.screens.compare.screen import CompareScreen
from planner.ui.screens.compare.sheet import Part, Row
from planner.ui.screens.compare.table import SheetModel
from tests.ui.conftest import press, settle

CREW, DAY, COASTAL = "role-crew", "role-day-skipper", "role-coastal-skipper"
FLOTILLA = "role-flotilla-leader"


@dataclass
class Robot:
    """A person who compares what there is to become at sea."""

    window: Window
    screen: CompareScreen
    qtbot: QtBot

    @property
    def model(self) -> SheetModel:
        return self.screen.table.sheet_model

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that are compared."""
        return self.window.comparison.roles

    @property
    def parts(self) -> dict[str, Part]:
        """The parts that are shown, by their headings without counts."""
        return {part.title: part for part in self.model.sheet.parts}

    def rows(self, part: str) -> dict[str, list[str]]:
        """Return what the columns say in the rows of a part, by the titles of the rows."""
        return {row.title: [cell.text for cell in row.cells] for row in self.parts[part].rows}

    def row_of(self, item: str) -> Row:
        return next(row for part in self.model.sheet.parts for row in part.rows if row.item == item)

    def index_of(self, item: str) -> QModelIndex:
        """Return where the row of an item stands."""
        for number in range(self.model.rowCount()):
            part = self.model.index(number, 0)
            for at in range(self.model.rowCount(part)):
                index = self.model.index(at, 0, part)
                if index.data(Qt.ItemDataRole.UserRole) == item:
                    return index
        return QModelIndex()

    def choose(self, *roles: str) -> None:
        """Compare these roles, and wait until that is done."""
        self.window.comparison.choose(roles)
        self.settle()

    def pick(self, slot: int, role: str) -> None:
        """Choose a role in one of the boxes, as a person does."""
        box = self.screen.roles.slots[slot].box
        box.setCurrentIndex(box.findData(role))
        box.activated.emit(box.currentIndex())
        self.settle()

    def press(self, keys: str) -> None:
        self.screen.table.setFocus()
        press(self.qtbot, self.screen.table, keys)

    def settle(self) -> None:
        """Wait until all is measured, also what a change a moment ago set off."""
        self.qtbot.waitUntil(lambda: not self.screen._wait.isActive(), timeout=30_000)
        settle(self.qtbot, self.window)

    def use(self, slot: int) -> QPushButton:
        """Return the button that takes a role or plan into use."""
        return self.screen._slots().slots[slot].use


@pytest.fixture
def robot(window: Window, qtbot: QtBot) -> Robot:
    window.parts.theme.choose(reduced_motion=True)
    window.main.resize(1440, 900)
    window.main.show_screen("view.compare")
    screen = window.main.screens["view.compare"]
    assert isinstance(screen, CompareScreen)
    made = Robot(window, screen, qtbot)
    made.settle()
    return made
