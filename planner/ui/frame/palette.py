"""The command palette: any command or item by a few letters."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.actions import Actions
from planner.ui.matching import Key, best
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_WIDE, _HIGH, _ROW, _MOST, _RECENT = 620, 420, 40, 60, 5
_RECENT_SETTING = "palette/recent"
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A command or an item; ``remark`` stands at the right, ``why_not`` below in small."""

    id: str
    text: str
    is_command: bool
    remark: str = ""
    why_not: str = ""


class Entries(QAbstractListModel):
    """What was found."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._shown = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.text, entry.remark, entry.why_not)))
            case Qt.ItemDataRole.UserRole:
                return entry
            case _:
                return None


class _Painter(QStyledItemDelegate):
    """Paints an entry: its name, at the right its keys or kind, in small why it cannot be done."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, entry = self._theme, index.data(_ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, theme.colour("accent"))
        ink = theme.colour("on_accent" if chosen else "muted" if entry.why_not else "text")
        quiet = theme.colour("on_accent" if chosen else "muted")
        box = option.rect.adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Text.SMALL))
        painter.setPen(QColor(quiet))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, entry.remark)
        wide = painter.fontMetrics().horizontalAdvance(entry.remark)
        words_box = box.adjusted(0, 0, -wide - 12, 0)
        if entry.why_not:
            low = words_box.adjusted(0, words_box.height() // 2, 0, -4)
            cut = painter.fontMetrics().elidedText(
                entry.why_not, Qt.TextElideMode.ElideRight, low.width()
            )
            painter.drawText(low, Qt.AlignmentFlag.AlignTop, cut)
            words_box = words_box.adjusted(0, 0, 0, -words_box.height() // 2 + 4)
        painter.setFont(theme.font())
        painter.setPen(QColor(ink))
        text = painter.fontMetrics().elidedText(
            entry.text, Qt.TextElideMode.ElideRight, words_box.width()
        )
        painter.drawText(words_box, middle, text)


class CommandPalette(QDialog):
    """A field and a list; Return runs the command or shows the item (``item_wanted``)."""

    item_wanted = Signal(str)

    def __init__(self, session: Session, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Popup)
        self._session, self._actions, self._theme = session, actions, theme
        self.setAccessibleName(self.tr("Command palette"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a command or an item"))
        self.field.setAccessibleName(self.tr("Command or item"))
        self.field.textChanged.connect(self._search)
        self.found = Entries()
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setItemDelegate(_Painter(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.clicked.connect(self._choose)
        self._nothing = label(self.tr("Nothing is called like that."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = [*self._command_entries(), *self._item_entries()]
        self._keys = [Key.of(entry.text) for entry in self._entries]
        self._paint()
        self._search("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}
        steps[Qt.Key.Key_PageUp] = -8
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def place_over(self, window: QWidget) -> None:
        """Stand at the top in the middle of a window."""
        wide = min(self._theme.px(_WIDE), window.width() - 32)
        self.resize(wide, min(self._theme.px(_HIGH), window.height() - 96))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - wide) // 2, corner.y() + 56)

    def _command_entries(self) -> list[Entry]:
        self._actions.refresh()
        native = QKeySequence.SequenceFormat.NativeText
        entries = []
        for command in self._actions.commands:
            if command == "tools.palette":
                continue
            keys = self._actions[command].shortcut().toString(native)
            why_not = self._actions.why_not(command)
            text = self._actions.full_text(command)
            entries.append(Entry(command, text, is_command=True, remark=keys, why_not=why_not))
        recent = self._recent()
        return sorted(
            entries, key=lambda one: recent.index(one.id) if one.id in recent else len(recent)
        )

    def _item_entries(self) -> list[Entry]:
        say = words()
        return [
            Entry(item.id, item.title, is_command=False, remark=say.kind(item.kind.value))
            for item in self._session.library.items.values()
        ]

    def _search(self, text: str) -> None:
        numbers = best(text, self._keys, _MOST)
        found = [self._entries[number] for number in numbers]
        self.found.show_entries(found)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self.found.index(0, 0))

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        row = min(max(row, 0), self.found.rowCount() - 1)
        self.list.setCurrentIndex(self.found.index(row, 0))

    def _choose(self, index: _Index) -> None:
        entry = index.data(_ENTRY) if index.isValid() else None
        if entry is None or entry.why_not:
            return
        self.close()
        if entry.is_command:
            self._remember(entry.id)
            self._actions[entry.id].trigger()
        else:
            self.item_wanted.emit(entry.id)

    def _recent(self) -> list[str]:
        kept = self._session.settings.get(_RECENT_SETTING, "")
        return [command for command in kept.split(" ") if command in self._actions.commands]

    def _remember(self, command: str) -> None:
        recent = [command, *(other for other in self._recent() if other != command)]
        self._session.settings.set(_RECENT_SETTING, " ".join(recent[:_RECENT]))

    def _paint(self) -> None:
        tokens = self._theme.tokens
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(tokens.surface))
        self.setPalette(palette)
        self.setStyleSheet(f"CommandPalette {{ border: 1px solid {tokens.control}; }}")
        self.field.setMinimumHeight(self._theme.px(36))
