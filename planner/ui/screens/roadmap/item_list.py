"""The same items as a list: sorted, filtered, ticked with the same keys."""

from collections.abc import Iterable, Sequence
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
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from planner.model import Kind
from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.session import Session
from planner.ui.theme.icons import status_icon
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look
from planner.ui.wording import words

ID = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
TITLE, KIND, HOURS, STATUS = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ItemModel(QAbstractTableModel):
    """Items as rows: title with its status, kind, hours left, and the status with its reason.

    What a row says is made when it is asked for, so that long lists cost nothing unseen.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._ids: list[str] = []
        self._worked: frozenset[str] = frozenset()
        self._place: dict[str, int] = {}
        self._icons: dict[Look, QIcon] = {}
        theme.changed.connect(self._on_theme)

    def show_items(self, ids: Iterable[str], worked: Iterable[str]) -> None:
        """Show these items, in this order; if they are the same, only what changed in them.

        Of skills that are not ``worked`` for, the hours are those of what teaches them.
        """
        wanted, self._worked = list(ids), frozenset(worked)
        if wanted == self._ids:
            self._tell(0, len(wanted) - 1)
            return
        self.beginResetModel()
        self._ids = wanted
        self._place = {item: at for at, item in enumerate(wanted)}
        self.endResetModel()

    def refresh(self, changed: Iterable[str]) -> None:
        """Read some items anew."""
        for item in changed:
            if item in self._place:
                self._tell(self._place[item], self._place[item])

    def index_of(self, item: str) -> QModelIndex:
        """Return where an item stands; nowhere if it does not."""
        at = self._place.get(item)
        return QModelIndex() if at is None else self.index(at, 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Item"), self.tr("Kind"), self.tr("Hours"), self.tr("Status"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        # Between an edit and the new picture the list may still name what is gone.
        if not index.isValid() or self._ids[index.row()] not in self._session.library.items:
            return None
        item, column = self._ids[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(item, column)
            return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text)
        if role == SORT:
            return self._key(item, column)
        if role == ID:
            return item
        return self._of_title(item, role) if column == TITLE else None

    def _of_title(self, item: str, role: int) -> QIcon | str | None:
        """Return what comes with a title: the icon of its status, and for the ear both."""
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(look(self._session, item))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._text(item, TITLE)}, {self._text(item, STATUS)}"
        return None

    def _text(self, item: str, column: int) -> str:
        known, say = self._session.library.items[item], words()
        if column == TITLE:
            return known.title
        if column == KIND:
            return say.kind(known.kind.value)
        if column == STATUS:
            return state_sentence(self._session, item)
        left = self._hours(item)
        return say.about(left) if left else ""

    def _hours(self, item: str) -> float:
        standing = self._session.standing
        is_skill = self._session.library.items[item].kind is Kind.SKILL
        if standing.has(item) or (is_skill and item not in self._worked):
            return 0.0
        return standing.hours_left(item).likely

    def _key(self, item: str, column: int) -> float | str:
        """Return what a cell is sorted by; statuses from what goes on to what is done."""
        if column == HOURS:
            return self._hours(item)
        if column == STATUS:
            return _ORDER[look(self._session, item)]
        return self._text(item, column).casefold()

    def _icon(self, state: Look) -> QIcon:
        if state not in self._icons:
            self._icons[state] = status_icon(state, self._theme.tokens)
        return self._icons[state]

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, STATUS))

    def _on_theme(self) -> None:
        self._icons.clear()
        self._tell(0, len(self._ids) - 1)


_LOOKS = (Look.LATE, Look.STARTED, Look.READY, Look.LOCKED, Look.WAIVED, Look.DONE)
_ORDER = {state: float(at) for at, state in enumerate(_LOOKS)}


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
        self._sorted.setSortRole(SORT)
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
        self.setColumnWidth(0, theme.px(340))
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
        model, flags = self.selectionModel(), self.selectionModel().SelectionFlag
        model.blockSignals(True)  # noqa: FBT003 - Qt's form
        model.clearSelection()
        for item in ids:
            index = self._sorted.mapFromSource(self.items.index_of(item))
            if index.isValid():
                model.select(index, flags.Select | flags.Rows)
                model.setCurrentIndex(index, flags.NoUpdate)
        model.blockSignals(False)  # noqa: FBT003 - Qt's form
        self.scrollTo(self.currentIndex())
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
