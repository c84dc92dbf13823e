"""The table of a comparison: parts with rows, a column for each role or plan."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.screens.compare.sheet import Part, Row, Sheet
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.corner import plain_corner
from planner.ui.wording import words

ID = Qt.ItemDataRole.UserRole
NEED, YOU, HOURS, FIRST = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HIGH, _INDENT = 26, 16
#: What the first columns take, at most and where there is little room; the rest is shared.
_WIDTHS = {NEED: (240, 170), YOU: (104, 88), HOURS: (92, 76)}
_LEAST = 104
#: With less for each role the first columns give way; beyond enough, the titles get what is left.
_EASY, _ENOUGH = 160, 210
_ORDER = (Look.LATE, Look.STARTED, Look.READY, Look.LOCKED, Look.WAIVED, Look.DONE)


class SheetModel(QAbstractItemModel):
    """A sheet as a tree of two levels: parts, and their rows, which are sorted within them."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.sheet = Sheet()
        self._rows: list[list[Row]] = []
        self._by: tuple[int, bool] | None = None
        theme.changed.connect(self.refresh)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet in the order chosen last."""
        self.beginResetModel()
        self.sheet = sheet
        self._arrange()
        self.endResetModel()

    def refresh(self) -> None:
        """Read anew how the user stands to the items."""
        for number, rows in enumerate(self._rows):
            if rows:
                part = self.index(number, 0)
                last = self.index(len(rows) - 1, self.columnCount() - 1, part)
                self.dataChanged.emit(self.index(0, 0, part), last)

    def part(self, index: _Index) -> Part | None:
        """Return the part whose heading this is."""
        if index.isValid() and not index.internalId():
            return self.sheet.parts[index.row()]
        return None

    def row(self, index: _Index) -> Row | None:
        """Return the row of a place; None of a heading."""
        if not index.isValid() or not index.internalId():
            return None
        return self._rows[index.internalId() - 1][index.row()]

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self.sheet.parts)
        if parent.column() or parent.internalId():
            return 0
        return len(self._rows[parent.row()])

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return FIRST + len(self.sheet.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is not Qt.Orientation.Horizontal or section >= self.columnCount():
            return None
        text = self.headings()[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headings(self) -> list[str]:
        """Return what stands above the columns."""
        return [self.tr("What"), self.tr("You"), self.tr("Hours"), *self.sheet.titles]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._theme.px(_HIGH))
        part, row = self.part(index), self.row(index)
        if part is not None:
            return self._of_part(part, index.column(), role)
        if row is None:
            return None
        if role == ID:
            return row.item
        by_role: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: self.text,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.AccessibleTextRole: self._heard,
        }
        made = by_role.get(role)
        return made(row, index.column()) if made else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows within their parts; a column below 0 is the order of the sheet."""
        wanted = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if wanted == self._by:
            return
        self._by = wanted
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def text(self, row: Row, column: int) -> str:
        """Return what a cell of a row shows."""
        if column == NEED:
            return row.title
        if column == YOU:
            return self.status(row.item) if row.item else ""
        if column == HOURS:
            return words().about(row.hours) if row.hours else ""
        return row.cells[column - FIRST].text

    def status(self, item: str) -> str:
        """Say how the user stands to an item, in a word."""
        if item not in self._session.library.items:
            return ""
        return words().status(self._session.standing.status(item).value)

    def _arrange(self) -> None:
        self._rows = [list(part.rows) for part in self.sheet.parts]
        if self._by is not None and self._by[0] < self.columnCount():
            column, backwards = self._by
            for rows in self._rows:
                if rows and rows[0].item is not None:
                    rows.sort(key=lambda row: self._key(row, column), reverse=backwards)

    def _key(self, row: Row, column: int) -> tuple[float, str]:
        if column == NEED:
            return 0.0, row.title.casefold()
        if column == YOU:
            known = row.item in self._session.library.items and row.item is not None
            state = _ORDER.index(look(self._session, row.item)) if known and row.item else 9
            return float(state), row.title.casefold()
        if column == HOURS:
            return row.hours, ""
        key = row.cells[column - FIRST].key
        return (key, "") if isinstance(key, float) else (0.0, str(key))

    def _of_part(self, part: Part, column: int, role: int) -> str | QFont | None:
        if column != NEED:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if part.rows and part.rows[0].item is None:
                return part.title
            return self.tr("{part} ({n})").format(part=part.title, n=len(part.rows))
        return self._theme.font(Text.STRONG) if role == Qt.ItemDataRole.FontRole else None

    def _tip(self, row: Row, column: int) -> str:
        known = row.item in self._session.library.items
        text = self.text(row, column)
        if column in (NEED, YOU) and row.item is not None and known:
            text = f"{row.title}. {state_sentence(self._session, row.item)}"
        elif column >= FIRST and row.cells[column - FIRST].tip:
            text = f"{text}: {row.cells[column - FIRST].tip}"
        return tooltip(text)

    def _icon(self, row: Row, column: int) -> QIcon | None:
        if column == YOU and row.item in self._session.library.items and row.item is not None:
            return self._theme.row_icons.status(look(self._session, row.item))
        if column >= FIRST and row.item is not None and row.cells[column - FIRST].needed:
            return self._theme.row_icons.drawn("check")
        return None

    def _heard(self, row: Row, column: int) -> str:
        """Return a cell for the ear: with the name of its column, and what an empty one means."""
        text = self.text(row, column)
        if column < FIRST:
            return text
        empty = self.tr("not needed") if row.item is not None else self.tr("nothing")
        return f"{self.sheet.titles[column - FIRST]}: {text or empty}"


class SheetTable(QTreeView):
    """Shows a sheet; selects items, and keeps what is open and selected over a new sheet."""

    chosen = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._closed: set[str] = set()
        self._is_filling = False
        self.sheet_model = SheetModel(session, theme)
        self.setModel(self.sheet_model)
        self.setAccessibleName(self.tr("Comparison"))
        self.setUniformRowHeights(True)
        plain_corner(self)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.sheet_model.modelReset.connect(self._open_parts)
        self.expanded.connect(lambda index: self._closed.discard(self._title(index)))
        self.collapsed.connect(lambda index: self._closed.add(self._title(index)))
        theme.changed.connect(self._size)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; the selection stays, widths too unless the columns are others."""
        fresh = len(sheet.titles) != len(self.sheet_model.sheet.titles)
        kept, self._is_filling = self.selected(), True
        self.sheet_model.show_sheet(sheet)
        self._is_filling = False
        if fresh:
            self._size()
        self.select_items(kept)

    def select_items(self, ids: tuple[str, ...]) -> None:
        """Select the rows of items, without telling of it."""
        if ids == self.selected():
            return
        model, flags = self.selectionModel(), self.selectionModel().SelectionFlag
        with QSignalBlocker(model):
            model.clearSelection()
            for part in range(self.sheet_model.rowCount()):
                parent = self.sheet_model.index(part, 0)
                for row in range(self.sheet_model.rowCount(parent)):
                    index = self.sheet_model.index(row, 0, parent)
                    if index.data(ID) in ids:
                        model.select(index, flags.Select | flags.Rows)
                        model.setCurrentIndex(index, flags.NoUpdate)
        if ids:
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def selected(self) -> tuple[str, ...]:
        """Return the items of the selected rows, the current one last."""
        found = [index.data(ID) for index in self.selectionModel().selectedRows()]
        current = self.currentIndex().siblingAtColumn(0).data(ID)
        items = [str(one) for one in found if one]
        return tuple(sorted(items, key=lambda item: item == current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size()

    def _title(self, index: _Index) -> str:
        part = self.sheet_model.part(index)
        return part.title if part else ""

    def _open_parts(self) -> None:
        for number, part in enumerate(self.sheet_model.sheet.parts):
            index = self.sheet_model.index(number, 0)
            self.setFirstColumnSpanned(number, QModelIndex(), True)  # noqa: FBT003 - Qt's form
            if part.title not in self._closed:
                self.expand(index)

    def _on_selection(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.selected())

    def _size(self) -> None:
        """Give the columns of roles the room that the others leave."""
        px, columns = self._theme.px, max(len(self.sheet_model.sheet.titles), 1)
        room = self.viewport().width()
        self.setIndentation(px(_INDENT))
        tight = room - sum(px(most) for most, _least in _WIDTHS.values()) < columns * px(_EASY)
        for column, widths in _WIDTHS.items():
            self.setColumnWidth(column, px(widths[tight]))
        rest = room - sum(px(widths[tight]) for widths in _WIDTHS.values())
        each = max(px(_LEAST), min(rest // columns, px(_ENOUGH)))
        self.setColumnWidth(NEED, px(_WIDTHS[NEED][tight]) + max(0, rest - each * columns))
        for column in range(FIRST, FIRST + columns):
            self.setColumnWidth(column, each)
