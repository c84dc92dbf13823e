"""The bar above the roadmap: target, find, what to do with the picture, what to show."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from planner.model import Item, Kind
from planner.ui.actions import Actions
from planner.ui.plain import cut
from planner.ui.theme.theme import Theme
from planner.ui.widgets.finding import Finding
from planner.ui.widgets.tool import MenuTool, Tool

_TOOLS = ("view.fit", "view.focus", "view.path", "view.as-list")
_HIGH, _MOST_TITLE = 32, 60


class Toolbar(QWidget):
    """``target_chosen`` names an item."""

    target_chosen = Signal(str)

    def __init__(self, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._commands, self._theme = commands, theme
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Target"))
        self.target.setMinimumContentsLength(16)
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.target.activated.connect(self._on_target)
        self.finding = Finding(self.tr("Find in the roadmap"))
        self.show_menu = QMenu(self)
        self._fill_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.target, 3)
        row.addWidget(self.finding, 4)
        self._buttons = (
            *(Tool(commands, command) for command in _TOOLS),
            MenuTool(self.tr("Show"), self.tr("What to show"), self.show_menu),
        )
        for button in self._buttons:
            row.addWidget(button)
        theme.changed.connect(self._resize)
        self._resize()

    def show_targets(self, items: Mapping[str, Item], chosen: str) -> None:
        """Offer all roles, and what is the target now."""
        roles = [item for item in items.values() if item.kind is Kind.ROLE and item.id != chosen]
        roles.sort(key=lambda item: item.title.casefold())
        if chosen in items:
            roles.insert(0, items[chosen])
        self.target.clear()
        if chosen not in items:
            self.target.addItem(self.tr("Choose a target"), "")
        for role in roles:
            self.target.addItem(cut(role.title, _MOST_TITLE), role.id)
        self.target.setCurrentIndex(0)

    def _on_target(self, at: int) -> None:
        if item := self.target.itemData(at):
            self.target_chosen.emit(item)

    def _fill_menu(self) -> None:
        """Offer what the menu View offers for the picture."""
        self.show_menu.aboutToShow.connect(self._commands.refresh)
        shown = [one for one in self._commands.commands.values() if one.under == "show"]
        shown.append(self._commands.commands["view.legend"])
        part = shown[0].part
        for command in shown:
            if command.part != part:
                self.show_menu.addSeparator()
                part = command.part
            self.show_menu.addAction(self._commands[command.id])

    def _resize(self) -> None:
        high = self._theme.px(_HIGH)
        for button in self._buttons:
            button.setMinimumSize(high, high)
        self.target.setMinimumHeight(high)
        self.finding.field.setMinimumHeight(high)
