"""The catalogue as a tree of areas and items, or as one flat table."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QIcon

from planner.model import Item
from planner.ui.plain import tooltip
from planner.ui.screens.catalogue.flaw_words import flaw_sentence, flaw_word
from planner.ui.screens.catalogue.inventory import Column, Inventory
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.ranges import places_in, runs
from planner.ui.wording import words

ID = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = len(Column)
_OUTER = 0  # the internal id of rows that stand in nothing
_NEAR = 50  # rows between two that changed; to read all of them again is quicker than twice
_NUMBERS = (Column.HOURS, Column.NEEDS, Column.USED_BY)


class CatalogueModel(QAbstractItemModel):
    """Rows of items, below their areas when ``grouped``. Texts are made when they are asked for."""

    def __init__(self, inventory: Inventory, theme: Theme) -> None:
        super().__init__()
        self._inventory, self._theme = inventory, theme
        self._groups: list[tuple[str, list[str]]] = []
        self._grouped = True
        self._counts = [0]  # of the rows that stand in nothing, then of each area
        self._place: dict[str, tuple[int, int]] = {}
        self._texts: dict[Column, Callable[[Item], str]] = {
            Column.TITLE: lambda item: item.title,
            Column.KIND: lambda item: words().kind(item.kind.value),
            Column.HOURS: lambda item: words().figure(item.hours.likely) if item.hours else "",
            Column.NEEDS: lambda item: str(self._inventory.needs(item.id) or ""),
            Column.USED_BY: lambda item: str(self._inventory.used_by(item.id) or ""),
            Column.SOURCE: lambda item: self._inventory.source(item.id),
            Column.AREA: lambda item: self._inventory.area_title(item.area),
            Column.FLAWS: self._flaw_words,
        }
        theme.changed.connect(self._on_theme)

    @property
    def grouped(self) -> bool:
        """Whether items stand below their areas."""
        return self._grouped

    def show(self, groups: Sequence[tuple[str, list[str]]], *, grouped: bool) -> None:
        """Show these rows and no others; without grouping, the first group is all."""
        self.beginResetModel()
        self._groups, self._grouped = list(groups), grouped
        inner = [len(ids) for _area, ids in self._groups]
        self._counts = [len(inner), *inner] if grouped else [sum(inner[:1]), *inner]
        self._place = {
            item: (number, row)
            for number, (_area, ids) in enumerate(self._groups)
            for row, item in enumerate(ids)
        }
        self.endResetModel()

    def look_at(self, inventory: Inventory) -> None:
        """Take the rows from another inventory, with the next :meth:`show`."""
        self._inventory = inventory

    @property
    def count(self) -> int:
        """How many items are shown."""
        return len(self._place)

    def shown(self) -> list[str]:
        """Return the items in their order."""
        return [item for _area, ids in self._groups for item in ids]

    def refresh(self, changed: Iterable[str]) -> None:
        """Read some items anew, and what stands between them if they are many."""
        for first, last in self._runs(changed, near=_NEAR):
            self.dataChanged.emit(first, last)

    def rows_of(self, items: Iterable[str]) -> QItemSelection:
        """Return what selects some items: as few ranges of rows as can be."""
        found = QItemSelection()
        for first, last in self._runs(items):
            found.append(QItemSelectionRange(first, last))
        return found

    def items_in(self, rows: QItemSelection) -> list[str]:
        """Return the items among selected rows, each once; areas are none."""
        if not self._grouped:
            ids = self._groups[0][1] if self._groups else []
            return [ids[row] for _nothing, row in places_in(rows)]
        return [self._groups[area][1][row] for area, row in places_in(rows) if area >= 0]

    def _runs(
        self, items: Iterable[str], near: int = 1
    ) -> Iterator[tuple[QModelIndex, QModelIndex]]:
        """Yield the first and the last cell of rows that follow each other, or nearly so."""
        places = (self._place[item] for item in items if item in self._place)
        for group, first, last in runs(places, near):
            inside = group + 1 if self._grouped else _OUTER
            yield (
                self.createIndex(first, 0, inside),
                self.createIndex(last, _COLUMNS - 1, inside),
            )

    def index_of(self, item: str) -> QModelIndex:
        """Return where an item stands; nowhere if it is not shown."""
        place = self._place.get(item)
        if place is None:
            return QModelIndex()
        return self.createIndex(place[1], 0, place[0] + 1 if self._grouped else _OUTER)

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        # Asked for every row of a long list, so nothing is looked up twice.
        number = _OUTER
        if parent.isValid():
            if parent.internalId() != _OUTER or not self._grouped or parent.column():
                return QModelIndex()
            number = parent.row() + 1
        if not (0 <= row < self._counts[number] and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, number)

    def hasChildren(self, parent: _Index = _NOWHERE) -> bool:
        if parent.isValid() and (parent.internalId() != _OUTER or not self._grouped):
            return False
        return self.rowCount(parent) > 0

    def parent(self, child: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        number = child.internalId() if child.isValid() else _OUTER
        return QModelIndex() if number == _OUTER else self.createIndex(number - 1, 0, _OUTER)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return self._counts[_OUTER]
        if self._is_group(parent) and parent.column() == 0:
            return self._counts[parent.row() + 1]
        return 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Item"),
            self.tr("Kind"),
            self.tr("Hours"),
            self.tr("Needs"),
            self.tr("Used by"),
            self.tr("Problems"),
            self.tr("Source"),
            self.tr("Area"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if self._is_group(index):
            return self._of_group(index.row(), index.column(), role)
        item, column = self.item_at(index), Column(index.column())
        # Between an edit and the new rows the old ones may still name what is gone.
        if item not in self._inventory.items:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(item, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._long_text(item, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return item if role == ID else self._for_eye_and_ear(item, column, role)

    def item_at(self, index: _Index) -> str:
        """Return the item in a row; empty for an area."""
        if not index.isValid() or self._is_group(index):
            return ""
        number = index.internalId()
        group = number - 1 if number != _OUTER else 0
        return self._groups[group][1][index.row()]

    def _is_group(self, index: _Index) -> bool:
        return self._grouped and index.isValid() and index.internalId() == _OUTER

    def _of_group(self, row: int, column: int, role: int) -> QFont | str | None:
        area, ids = self._groups[row]
        if column != Column.TITLE:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            title = self._inventory.area_title(area) or self.tr("No area")
            return f"{title}  ({words().figure(len(ids))})"
        return self._theme.font(Text.STRONG) if role == Qt.ItemDataRole.FontRole else None

    def _text(self, item: str, column: Column) -> str:
        return self._texts[column](self._inventory.items[item])

    def _flaw_words(self, item: Item) -> str:
        kinds = dict.fromkeys(flaw.kind for flaw in self._inventory.flaws.get(item.id, ()))
        return ", ".join(map(flaw_word, kinds))

    def _long_text(self, item: str, column: Column) -> str:
        if column != Column.FLAWS:
            return self._text(item, column)
        items, flaws = self._inventory.items, self._inventory.flaws.get(item, ())
        return " ".join(flaw_sentence(flaw, items) for flaw in flaws)

    def _for_eye_and_ear(self, item: str, column: Column, role: int) -> QIcon | str | None:
        flawed = item in self._inventory.flaws
        signed = flawed and column in (Column.TITLE, Column.FLAWS)
        if role == Qt.ItemDataRole.DecorationRole and signed:
            return self._theme.row_icons.drawn("triangle-alert")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.TITLE:
            said = [self._text(item, Column.TITLE), self._text(item, Column.KIND)]
            return ", ".join([*said, *([self._text(item, Column.FLAWS)] if flawed else [])])
        return None

    def _on_theme(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
