"""A field of rows: links, offers, pay, needs; the last row is empty and waits for more."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.model import Kind, Library
from planner.ui.item_names import ItemNames
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.theme.theme import Theme

_MOST_ROWS, _ROW, _EDGE = 5, 28, 6
_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2)

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; ``wide`` in pixels, 0 takes what is left. ``kind`` completes items of a kind."""

    title: str
    wide: int = 0
    names: ItemNames | None = None
    kind: Kind | None = None


class TableField(Field):
    """Rows of texts, made of a value and read back by two functions."""

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[TableColumn],
        shapes: tuple[Callable[[Any], list[Row]], Callable[[list[Row]], Any]],
        theme: Theme,
    ) -> None:
        super().__init__(name, title, theme)
        self._is_pending = False
        self._columns, (self._write, self._read) = columns, shapes
        self.table = QTableWidget(0, len(columns))
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels([column.title for column in columns])
        self.table.verticalHeader().hide()
        self.table.setItemDelegate(_Cells(columns, self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.installEventFilter(self)
        self.table.cellChanged.connect(self._on_cell)
        self.put(self.table)
        theme.changed.connect(self._size)
        self._size()

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        rows = [*self._write(value), [""] * len(self._columns)]
        here = self.table.currentRow(), self.table.currentColumn()
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(at, column, QTableWidgetItem(text))
        if here[0] >= 0:
            self.table.setCurrentCell(min(here[0], len(rows) - 1), here[1])
        self._size()

    def value(self) -> Any:  # noqa: ANN401 - of any field
        return self._read([row for row in self._rows() if any(row)])

    def is_being_typed(self) -> bool:
        return self.table.state() is QAbstractItemView.State.EditingState

    def flush(self) -> None:
        if self.is_being_typed():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # which closes the open cell
        self._tell_now()

    def remove_row(self) -> None:
        """Take the current row out."""
        at = self.table.currentRow()
        if 0 <= at < self.table.rowCount() - 1:
            column = self.table.currentColumn()
            self.table.removeRow(at)
            self.table.setCurrentCell(at, column)
            self.tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in _OWN_KEYS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # while the focus is here, these are not the keys of menus
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self.remove_row()
            return True
        return False

    def _rows(self) -> list[list[str]]:
        count = range(self.table.rowCount())
        return [[self._cell(row, at) for at in range(len(self._columns))] for row in count]

    def _cell(self, row: int, column: int) -> str:
        cell = self.table.item(row, column)
        return cell.text().strip() if cell is not None else ""

    def _on_cell(self) -> None:
        """Tell once the cell is closed: until then the rows must stay as they are."""
        if not self.filling:
            self._is_pending = True
            QTimer.singleShot(0, self, self._tell_now)

    def _tell_now(self) -> None:
        if self._is_pending:
            self._is_pending = False
            self.tell()

    def _size(self) -> None:
        theme, header = self.theme, self.table.horizontalHeader()
        for at, column in enumerate(self._columns):
            stretch = not column.wide
            header.setSectionResizeMode(
                at,
                QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive,
            )
            if not stretch:
                self.table.setColumnWidth(at, theme.px(column.wide))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        rows = min(max(self.table.rowCount(), 1), _MOST_ROWS)
        self.table.setFixedHeight(theme.px(rows * _ROW + _EDGE) + header.sizeHint().height())


class _Cells(QStyledItemDelegate):
    """Edits cells; in columns of items with the names of items to choose from."""

    def __init__(self, columns: Sequence[TableColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        column = self._columns[index.column()]
        made = QLineEdit(parent)
        made.setFrame(False)
        made.setAccessibleName(column.title)
        if column.names is not None:
            made.setCompleter(column.names.completer(made, column.kind))
        return made
