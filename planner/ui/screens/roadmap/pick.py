"""A small dialog to choose an item by a few letters."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.model import Item
from planner.ui.matching import Key, best
from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_ID = Qt.ItemDataRole.UserRole
_MOST, _WIDE, _HIGH = 60, 460, 380


class PickItem(QDialog):
    """``picked`` names the item; those that had better not be chosen are shown with the reason."""

    picked = Signal(str)

    def __init__(
        self,
        title: str,
        items: Mapping[str, Item],
        reasons: Mapping[str, str],
        theme: Theme,
        parent: QWidget,
        verb: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose an item"))
        heading = label(title)
        heading.setFont(theme.font(Text.HEADING))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A few letters of its title"))
        self.field.setAccessibleName(self.tr("Item to choose"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Items found"))
        self.reason = label()
        self._reasons = reasons
        self._create: QPushButton | None = None
        self._items = sorted(items.values(), key=lambda item: item.title.casefold())
        self._keys = [Key.of(item.title) for item in self._items]
        self.buttons = QDialogButtonBox()
        self._add = self.buttons.addButton(
            verb or self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        for part in (heading, self.field, self.list, self.reason, self.buttons):
            column.addWidget(part)
        self.field.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        self._search("")
        self.field.setFocus()

    def offer_new(self, make: Callable[[str], object]) -> None:
        """Offer to make a new item of what was typed."""
        create = self._create = QPushButton(self.tr("New Item…"))
        create.setAutoDefault(False)
        create.clicked.connect(lambda: self._make(make))
        self.buttons.addButton(create, QDialogButtonBox.ButtonRole.ActionRole)
        self._on_current()

    def accept(self) -> None:
        if item := self._chosen():
            super().accept()
            self.picked.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
            self.list.setCurrentRow(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._chosen() and self._create is not None:
                self._create.click()
            else:
                self.accept()
        else:
            super().keyPressEvent(event)

    def _make(self, make: Callable[[str], object]) -> None:
        words_ = self.field.text().strip()
        self.reject()
        make(words_)

    def _search(self, text: str) -> None:
        self.list.clear()
        for number in best(text, self._keys, _MOST):
            item = self._items[number]
            kind = words().kind(item.kind.value)
            entry = QListWidgetItem(f"{item.title}   · {kind}")
            entry.setData(_ID, item.id)
            if item.id in self._reasons:
                entry.setForeground(self.palette().placeholderText())
            self.list.addItem(entry)
        self.list.setCurrentRow(0)
        self._on_current()

    def _on_current(self) -> None:
        item = self._chosen()
        self._add.setEnabled(bool(item))
        nothing = not item and self._create is not None
        said = self.tr("Nothing is called like that. Make a new item of it?") if nothing else ""
        self.reason.setText(self._reasons.get(item, said))

    def _chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""
