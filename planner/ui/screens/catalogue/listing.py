"""The rows of the catalogue on the screen: sorted by a header, several selected at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from planner.model import Kind
from planner.ui.screens.catalogue.inventory import Column, Inventory
from planner.ui.screens.catalogue.model import CatalogueModel
from planner.ui.theme.theme import Theme
from planner.ui.widgets.corner import plain_corner
from planner.ui.widgets.ranges import spare_header
from planner.ui.widgets.tall_rows import TallRows
from planner.ui.wording import words

#: Of more items than these, areas are closed until the user opens them.
_MANY = 4_000
_WIDTHS = {
    Column.TITLE: 210,
    Column.KIND: 76,
    Column.HOURS: 56,
    Column.NEEDS: 56,
    Column.USED_BY: 66,
    Column.SOURCE: 120,
    Column.AREA: 120,
    Column.FLAWS: 120,
}

_AROUND = 12  # beside the words of a heading


class CatalogueList(QTreeView):
    """Shows items below their areas or flat. ``chosen`` brings the selection, the current last."""

    chosen = Signal(tuple)
    menu_wanted = Signal(QPoint)

    def __init__(self, inventory: Inventory, theme: Theme) -> None:
        super().__init__()
        self._inventory, self._theme = inventory, theme
        self.rows = CatalogueModel(inventory, theme)
        self._ids: list[str] = []
        self._grouped = True
        self._closed: set[str] = set()
        self._opened: set[str] = set()
        self._is_filling = self._is_sizing = False
        self._wide_title: int | None = None
        self._sorting = (Column.TITLE, False)
        self.setModel(self.rows)
        spare_header(self)
        self.setAccessibleName(self.tr("Items of the catalogue"))
        self.setUniformRowHeights(True)
        plain_corner(self)
        TallRows(self, theme)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.setExpandsOnDoubleClick(False)
        self._dress_header()
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        theme.changed.connect(self._size)
        self._size()

    def look_at(self, inventory: Inventory) -> None:
        """Take the items from another inventory, with the next :meth:`show_items`."""
        self._inventory = inventory
        self.rows.look_at(inventory)

    @property
    def grouped(self) -> bool:
        """Whether items stand below their areas."""
        return self._grouped

    @property
    def sorting(self) -> tuple[Column, bool]:
        """The column by which rows are sorted, and whether backwards."""
        return self._sorting

    def show_items(self, ids: Sequence[str]) -> None:
        """Show these items; selection, open areas and the place in view stay."""
        self._ids = list(ids)
        self._refill()

    def group(self, *, grouped: bool) -> None:
        """Show items below their areas, or flat."""
        self._grouped = grouped
        self.setRootIsDecorated(grouped)
        self.setColumnHidden(Column.AREA, grouped)
        self._refill()

    def sort_by(self, column: Column, *, reverse: bool) -> None:
        """Sort the items, inside of their areas too."""
        self._sorting = (column, reverse)
        order = Qt.SortOrder.DescendingOrder if reverse else Qt.SortOrder.AscendingOrder
        self.header().setSortIndicator(column, order)
        self._refill()

    def select_items(self, ids: Iterable[str]) -> None:
        """Select items from elsewhere, without telling of it."""
        wanted = tuple(ids)
        if wanted == self.selected():
            return
        self._is_filling = True
        model = self.selectionModel()
        flags = model.SelectionFlag
        model.select(self.rows.rows_of(wanted), flags.ClearAndSelect | flags.Rows)
        places = map(self.rows.index_of, reversed(wanted))
        current = next((place for place in places if place.isValid()), None)
        if current is not None:
            model.setCurrentIndex(current, flags.NoUpdate)
        self._is_filling = False
        if self.currentIndex().isValid() and wanted:
            self.scrollTo(self.currentIndex())

    def selected(self) -> tuple[str, ...]:
        """Return the selected items, the current one last."""
        items = self.rows.items_in(self.selectionModel().selection())
        current = self.rows.item_at(self.currentIndex())
        return tuple(sorted(items, key=lambda item: item == current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _refill(self) -> None:
        self._is_filling = True
        self.setColumnHidden(Column.SOURCE, not self._inventory.sources_differ)
        kept, top = self.selected(), self.verticalScrollBar().value()
        ordered = self._inventory.in_order(self._ids, self._sorting[0], reverse=self._sorting[1])
        groups = self._inventory.grouped(ordered) if self._grouped else [("", ordered)]
        self.rows.show(groups, grouped=self._grouped)
        large = len(ordered) > _MANY
        for number, (area, _ids) in enumerate(groups if self._grouped else ()):
            wanted = area in self._opened if large else area not in self._closed
            self.setExpanded(self.rows.index(number, 0), wanted)
            self.setFirstColumnSpanned(number, QModelIndex(), True)  # noqa: FBT003 - Qt's form
        self.verticalScrollBar().setValue(top)
        self._is_filling = False
        self.select_items(kept)
        self._give_room()

    def _give_room(self) -> None:
        """Give titles what the other columns leave, unless the user has set their width."""
        if self._wide_title is None:
            others = (column for column in Column if column is not Column.TITLE)
            left = self.viewport().width() - sum(self._least_width(one) for one in others)
            self._set_width(Column.TITLE, max(left, self._least_width(Column.TITLE)))

    def _least_width(self, column: Column) -> int:
        if self.isColumnHidden(column):
            return 0
        title = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
        known = [words().kind(kind.value) for kind in Kind] if column is Column.KIND else []
        longest = max(map(self.fontMetrics().horizontalAdvance, (title, *known)))
        least = longest + self._theme.px(_AROUND)
        return max(self._theme.px(_WIDTHS[column]), least)

    def _set_width(self, column: Column, width: int) -> None:
        self._is_sizing = True
        self.setColumnWidth(column, width)
        self._is_sizing = False

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        if section == Column.TITLE and not self._is_sizing:
            self._wide_title = width

    def _dress_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.TITLE, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self._on_header)
        header.sectionResized.connect(self._on_resized)
        self.setColumnHidden(Column.AREA, True)  # noqa: FBT003 - Qt's form

    def _on_header(self, section: int) -> None:
        column = Column(section)
        again = self._sorting == (column, False)
        self.sort_by(column, reverse=again)

    def _on_selection(self) -> None:
        # Rows that a filter takes away are not given up by the user.
        if not self._is_filling:
            self.chosen.emit(self.selected())

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._closed.discard(self._area(index))
            self._opened.add(self._area(index))

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._closed.add(self._area(index))
            self._opened.discard(self._area(index))

    def _area(self, index: QModelIndex) -> str:
        first = self.rows.item_at(self.rows.index(0, 0, index))
        return self._inventory.items[first].area if first in self._inventory.items else ""

    def _size(self) -> None:
        for column in _WIDTHS:
            self._set_width(column, self._least_width(column))
        self._give_room()
