"""The bar above the careers, and the line that says what was found."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QWidget,
)

from planner.ui.actions import Actions
from planner.ui.comparison import LEAST
from planner.ui.distances import Distances
from planner.ui.plain import hint, label, on_button
from planner.ui.theme.theme import Theme
from planner.ui.widgets.finding import Finding
from planner.ui.widgets.tabs import ScreenTabs
from planner.ui.widgets.tool import MenuTool, Tool

_TOOLS = ("view.fit", "view.focus", "view.as-list")
_HIGH = 32


class CareersBar(QWidget):
    """Tabs, a finder, and what to do with the picture."""

    grouped = Signal(bool)
    coloured = Signal(bool)

    def __init__(self, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tabs = ScreenTabs(("view.careers", "view.compare"), "view.careers", commands, theme)
        self.finding = Finding(self.tr("Find a role"))
        self.show_menu = QMenu(self)
        self.by_area = QAction(self.tr("&Grouped by Area"), self)
        self.by_area.setCheckable(True)
        self.by_area.toggled.connect(self.grouped)
        self.by_near = QAction(self.tr("&Coloured by Nearness"), self)
        self.by_near.setCheckable(True)
        self.by_near.toggled.connect(self.coloured)
        self.show_menu.addActions([self.by_area, self.by_near, commands["view.minimap"]])
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addWidget(self.finding, 1)
        self._buttons = (
            *(Tool(commands, command) for command in _TOOLS),
            MenuTool(self.tr("Show"), self.tr("What to show"), self.show_menu),
        )
        for button in self._buttons:
            row.addWidget(button)
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        high = self._theme.px(_HIGH)
        for button in self._buttons:
            button.setMinimumSize(high, high)
        self.finding.field.setMinimumHeight(high)


class Measuring(QWidget):
    """A sentence with the finding, and what one comes for: to compare, and to choose a target.

    The status bar tells how far the measuring is, and stops it; Measure begins it again.
    """

    compare_wanted = Signal()

    def __init__(self, distances: Distances, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._distances, self._theme = distances, theme
        self.said = label()
        self.again = QPushButton(self.tr("Measure"))
        self.again.setAccessibleName(self.tr("Measure distances"))
        self.again.clicked.connect(distances.measure)
        self.compare = QPushButton()
        self.compare.clicked.connect(self.compare_wanted)
        self.target = QPushButton(on_button(commands.text("item.target")))
        self.target.clicked.connect(commands["item.target"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        for part in (self.again, self.compare, self.target):
            row.addWidget(part)
        theme.changed.connect(self._paint)
        self._paint()

    def show_words(self, text: str) -> None:
        """Show the finding, and what can be done about measuring."""
        self.said.setText(text)
        distances = self._distances
        self.again.setVisible(not distances.is_measuring and not distances.is_complete)

    def show_state(self, count: int, why_no_target: str) -> None:
        """Say how many roles can be compared, and whether one can be made the target."""
        enough = count >= LEAST
        self.compare.setText(
            self.tr("Compare %n Role(s)", "", count) if enough else self.tr("Compare")
        )
        self.compare.setEnabled(enough)
        how = self.tr("Select two to four roles with Ctrl, or press C on each.")
        hint(self.compare, "" if enough else how)
        self.target.setEnabled(not why_no_target)
        hint(self.target, why_no_target)

    def _paint(self) -> None:
        for button in (self.again, self.compare, self.target):
            button.setMinimumHeight(self._theme.px(_HIGH))
        muted = self.said.palette()
        muted.setColor(muted.ColorRole.WindowText, self._theme.colour("muted"))
        self.said.setPalette(muted)
