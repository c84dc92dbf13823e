"""All commands with their keys, made from the table of commands, to be searched."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.actions import Actions
from planner.ui.commands import MENUS
from planner.ui.matching import Key, fold, score
from planner.ui.plain import tooltip
from planner.ui.theme.theme import Theme


class Shortcuts(QDialog):
    """A list by menu; what is typed above narrows it down."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search commands or keys"))
        self.field.setAccessibleName(self.tr("Search commands or keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands and keys"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._keys: list[tuple[QTreeWidgetItem, Key]] = []
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.resize(theme.px(560), theme.px(560))
        self.field.setFocus()

    @property
    def shown(self) -> list[str]:
        """The names of the commands that are shown."""
        return [row.text(0) for row, _key in self._keys if not row.isHidden()]

    def _fill(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        for menu, title in MENUS:
            top = QTreeWidgetItem(self.tree, [self._actions.translated(title).replace("&", "")])
            for command in self._actions.commands.values():
                if command.menu != menu:
                    continue
                action = self._actions[command.id]
                keys = "   ".join(key.toString(native) for key in action.shortcuts())
                name = self._actions.full_text(command.id)
                row = QTreeWidgetItem(top, [name, keys])
                row.setToolTip(0, tooltip(self._actions.translated(command.tip)))
                self._keys.append((row, Key.of(f"{name} {keys} {keys.replace('+', ' ')}")))
            top.setExpanded(True)
        for keys, what in (
            ("F6   Shift+F6", self.tr("Next part of the window, or the one before")),
            ("Esc", self.tr("Take away one thing: message, path, search, selection")),
        ):
            row = QTreeWidgetItem(self.tree, [what, keys])
            self._keys.append((row, Key.of(f"{what} {keys}")))

    def _narrow(self, text: str) -> None:
        query = fold(text).split()
        for row, key in self._keys:
            row.setHidden(not score(query, key))
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is not None and top.childCount():
                rows = [row for row, _key in self._keys if row.parent() is top]
                top.setHidden(all(row.isHidden() for row in rows))
