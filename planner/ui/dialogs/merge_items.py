"""Merge two items that mean the same: which stays, and what follows to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.model import Item
from planner.ui.matching import Key, best
from planner.ui.plain import cut, label, on_button
from planner.ui.refusal import reason
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.verbs import removal
from planner.verbs.unite import alike, unite

_ID = Qt.ItemDataRole.UserRole
_MOST, _WIDE, _HIGH = 60, 480, 420


class MergeItems(QDialog):
    """Choose the other item among those of the same kind, the most alike first."""

    def __init__(
        self, item: str, others: Sequence[str], session: Session, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._item = session, session.library.items[item]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge duplicates"))
        self._heading = label(
            self.tr("Which one is the same as “{title}”?").format(title=cut(self._item.title))
        )
        self._heading.setFont(theme.font(Text.HEADING))
        self.field, self.list = QLineEdit(), QListWidget()
        self.keep_this, self.keep_other = QRadioButton(), QRadioButton()
        self.said = label()
        self.go = QPushButton(self.tr("&Merge"))
        self._candidates = self._in_order(others)
        self._keys = [Key.of(one.title) for one in self._candidates]
        self._assemble()
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        self._search("")
        self.field.setFocus()

    def accept(self) -> None:
        kept, gone = self._pair()
        if not self._chosen() or not self._session.do(unite, kept, gone):
            return
        super().accept()
        self._session.selection.select(kept)
        text = self.tr("Merged into {title}.")
        title = cut(self._session.library.items[kept].title, 60)
        self._session.say(text.format(title=title), undo=True)

    def _in_order(self, others: Sequence[str]) -> list[Item]:
        """Return the items it may be merged with: chosen ones, then like ones, then the rest."""
        library, mine = self._session.library, self._item
        same = [one for one in library.items.values() if one.kind is mine.kind and one is not mine]
        same.sort(key=lambda one: one.title.casefold())
        first = [library.items[name] for name in others if library.items[name].kind is mine.kind]
        near = [*first, *alike(library, mine.id)]
        return list({one.id: one for one in (*near, *same)}.values())

    def _assemble(self) -> None:
        self.field.setPlaceholderText(self.tr("A few letters of its title"))
        self.field.setAccessibleName(self.tr("Find the other item"))
        self.field.textChanged.connect(self._search)
        self.list.setAccessibleName(self.tr("Items of the same kind"))
        self.list.itemSelectionChanged.connect(self._tell)
        self.keep_this.setChecked(True)
        self.keep_this.toggled.connect(self._tell)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._heading, self.field, self.list, self.keep_this, self.keep_other):
            column.addWidget(part)
        column.addWidget(self.said)
        column.addWidget(buttons)

    def _search(self, text: str) -> None:
        self.list.clear()
        for number in best(text, self._keys, _MOST):
            one = self._candidates[number]
            entry = QListWidgetItem(f"{cut(one.title)}   · {one.id}")
            entry.setData(_ID, one.id)
            self.list.addItem(entry)
        self._tell()

    def _chosen(self) -> str:
        """Return the id of the other item; empty if none is chosen."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(_ID)) if chosen else ""

    def _pair(self) -> tuple[str, str]:
        """Return the item that stays and the one that goes."""
        other = self._chosen()
        return (self._item.id, other) if self.keep_this.isChecked() else (other, self._item.id)

    def _tell(self) -> None:
        """Say what would follow, or why the two cannot be merged."""
        library, chosen = self._session.library, self._chosen()
        for part in (self.keep_this, self.keep_other):
            part.setVisible(bool(chosen))
        self.go.setEnabled(bool(chosen))
        if not chosen:
            self.said.setText(
                self.tr("Choose the other one from the list.")
                if self.list.count()
                else self.tr("There is no other item like that.")
            )
            return
        other = library.items[chosen]
        keep = self.tr("Keep “{title}” ({id})")
        self.keep_this.setText(on_button(keep.format(title=self._item.title, id=self._item.id)))
        self.keep_other.setText(on_button(keep.format(title=other.title, id=other.id)))
        kept, gone = self._pair()
        try:
            unite(library, kept, gone)
        except PlannerError as error:
            self.said.setText(reason(error))
            self.go.setEnabled(False)
            return
        found = removal.dependents(library, [gone])
        parts = [self.tr("%n item(s) will mention the one that stays.", "", len(found.items))]
        if found.records or found.log_entries:
            parts.append(self.tr("Your record, notes and hours go over to it."))
        parts.append(self.tr("What only the other says is added; what it requires is not."))
        self.said.setText(" ".join(parts))
