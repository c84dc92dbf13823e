"""Tables of what has ids: sorted by their header, filtered, several rows selected at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from planner.ui.widgets.corner import plain_corner

ID = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """A row for each of some ids. Every cell says as ``ID`` whose it is, as ``SORT`` its place."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self._places: dict[str, int] | None = None

    def show_ids(self, wanted: Iterable[str]) -> None:
        """Show these; if they are the same, only what changed in them."""
        ids = list(wanted)
        if ids == self.ids:
            self.refresh()
            return
        self.beginResetModel()
        self.ids = ids
        self._places = None
        self.endResetModel()

    def refresh(self, changed: Iterable[str] | None = None) -> None:
        """Read some rows anew, or all."""
        if changed is None:
            self._tell(0, len(self.ids) - 1)
            return
        for name in changed:
            at = self._place.get(name)
            if at is not None:
                self._tell(at, at)

    def index_of(self, name: str) -> QModelIndex:
        """Return where something stands; nowhere if it does not."""
        at = self._place.get(name)
        return QModelIndex() if at is None else self.index(at, 0)

    @property
    def _place(self) -> dict[str, int]:
        """The row of each id; made when first asked for."""
        if self._places is None:
            self._places = {name: at for at, name in enumerate(self.ids)}
        return self._places

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            ends = self.index(first, 0), self.index(last, self.columnCount() - 1)
            self.dataChanged.emit(*ends)


class SortedTable(QTreeView):
    """Shows rows in an order, all or some. ``chosen`` brings the selection, the current last."""

    chosen = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, rows: Rows) -> None:
        super().__init__()
        self._rows, self._sorted, self._is_filtering = rows, _Sorted(self), False
        self._sorted.setSourceModel(rows)
        self._sorted.setSortRole(SORT)
        self.setModel(self._sorted)
        self.setRootIsDecorated(False)
        plain_corner(self)
        self.setUniformRowHeights(True)
        self.setSortingEnabled(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def names(self) -> list[str]:
        """Return the ids in the order in which they stand."""
        rows = range(self._sorted.rowCount())
        return [str(self._sorted.index(row, 0).data(ID)) for row in rows]

    def show_only(self, names: Iterable[str] | None) -> None:
        """Show some of the rows, or all."""
        kept, self._is_filtering = self.selected(), True
        self._sorted.show_only(None if names is None else set(names))
        self._is_filtering = False
        self.select_items(kept)

    def resort(self) -> None:
        """Put the rows in order again, for figures came in."""
        self._sorted.invalidate()

    def select_items(self, ids: Sequence[str]) -> None:
        """Select rows from elsewhere, without telling of it."""
        if tuple(ids) == self.selected():
            return
        model, flags = self.selectionModel(), self.selectionModel().SelectionFlag
        with QSignalBlocker(model):
            model.clearSelection()
            for name in ids:
                index = self._sorted.mapFromSource(self._rows.index_of(name))
                if index.isValid():
                    model.select(index, flags.Select | flags.Rows)
                    model.setCurrentIndex(index, flags.NoUpdate)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected rows, the current one last."""
        rows = [str(index.data(ID)) for index in self.selectionModel().selectedRows()]
        current = self.currentIndex().siblingAtColumn(0).data(ID)
        return tuple(sorted(rows, key=lambda name: name == current))

    def _on_selection(self) -> None:
        # Rows that the filter takes away are not given up by the user.
        if not self._is_filtering:
            self.chosen.emit(self.selected())


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
