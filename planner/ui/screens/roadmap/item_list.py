"""The same items as a list: sorted, filtered, ticked with the same keys."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.session import Session
from planner.ui.theme.icons import status_icon
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

ID = Qt.ItemDataRole.UserRole
_SORT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """What the list shows of an item."""

    id: str
    title: str
    kind: str
    hours: float
    state: str


class ItemModel(QAbstractTableModel):
    """Items as rows: title with its status, kind, hours left, and the status with its reason."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._rows: list[Row] = []
        self._place: dict[str, int] = {}
        theme.changed.connect(self._on_theme)

    def show_items(self, ids: Iterable[str]) -> None:
        """Show these items, in this order; if they are the same, only what changed in them."""
        wanted = list(ids)
        if wanted == [row.id for row in self._rows]:
            self.refresh(wanted)
            return
        self.beginResetModel()
        self._rows = [self._row(item) for item in wanted]
        self._place = {row.id: at for at, row in enumerate(self._rows)}
        self.endResetModel()

    def refresh(self, changed: Iterable[str]) -> None:
        """Read some items anew."""
        for item in changed:
            at = self._place.get(item)
            if at is not None and item in self._session.library.items:
                self._rows[at] = self._row(item)
                last = self.index(at, self.columnCount() - 1)
                self.dataChanged.emit(self.index(at, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Item"), self.tr("Kind"), self.tr("Hours"), self.tr("Status"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        return self._cell(self._rows[index.row()], index.column()).get(role)

    def _cell(self, row: Row, column: int) -> dict[int, object]:
        """Return what a cell answers, by role."""
        hours = words().about(row.hours) if row.hours else ""
        shown = (row.title, row.kind, hours, row.state)[column]
        role = Qt.ItemDataRole
        answers: dict[int, object] = {
            role.DisplayRole: shown,
            role.ToolTipRole: tooltip(shown),
            role.AccessibleTextRole: shown,
            ID: row.id,
            _SORT: row.hours if column == 2 else shown.casefold(),  # noqa: PLR2004 - hours
        }
        if column == 0:
            state = look(self._session, row.id)
            answers[role.DecorationRole] = status_icon(state, self._theme.tokens)
            answers[role.AccessibleTextRole] = f"{row.title}, {row.state}"
        return answers

    def _row(self, item: str) -> Row:
        known = self._session.library.items[item]
        return Row(
            item,
            known.title,
            words().kind(known.kind.value),
            self._session.standing.hours_left(item).likely,
            state_sentence(self._session, item),
        )

    def _on_theme(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))


class _Sorted(QSortFilterProxyModel):
    """The rows in an order, all or some of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: set[str] | None = None

    def show_only(self, names: set[str] | None) -> None:
        if names != self._wanted:
            self._wanted = names
            self.setFilterFixedString("")

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        if self._wanted is None:
            return True
        return self.sourceModel().index(row, 0, parent).data(ID) in self._wanted


class ItemList(QTreeView):
    """A table of items; several can be selected, the current one last."""

    chosen = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.items = ItemModel(session, theme)
        self._sorted, self._is_filtering = _Sorted(self), False
        self._sorted.setSourceModel(self.items)
        self._sorted.setSortRole(_SORT)
        self.setModel(self._sorted)
        self.setAccessibleName(self.tr("Roadmap as a list"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, 340)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_only(self, names: Iterable[str] | None) -> None:
        """Show some of the items, or all."""
        kept, self._is_filtering = self.selected(), True
        self._sorted.show_only(None if names is None else set(names))
        self._is_filtering = False
        self.select_items(kept)

    def select_items(self, ids: Sequence[str]) -> None:
        """Select items from elsewhere, without telling of it."""
        if tuple(ids) == self.selected():
            return
        model, chosen = self.selectionModel(), set(ids)
        model.blockSignals(True)  # noqa: FBT003 - Qt's form
        model.clearSelection()
        for at in range(self._sorted.rowCount()):
            index = self._sorted.index(at, 0)
            if index.data(ID) in chosen:
                flags = model.SelectionFlag
                model.select(index, flags.Select | flags.Rows)
                if ids and index.data(ID) == ids[-1]:
                    model.setCurrentIndex(index, flags.NoUpdate)
                    self.scrollTo(index)
        model.blockSignals(False)  # noqa: FBT003 - Qt's form
        self.viewport().update()

    def selected(self) -> tuple[str, ...]:
        """Return the selected items, the current one last."""
        rows = [str(index.data(ID)) for index in self.selectionModel().selectedRows()]
        current = self.currentIndex().siblingAtColumn(0).data(ID)
        return tuple(sorted(rows, key=lambda item: item == current))

    def _on_selection(self) -> None:
        # Rows that the filter takes away are not given up by the user.
        if not self._is_filtering:
            self.chosen.emit(self.selected())
