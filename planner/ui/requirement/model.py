"""A requirement as rows: groups and items, their level and the reason; edited and dragged."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from planner.model import NOTHING, Need
from planner.ui.plain import tooltip
from planner.ui.requirement.heading import heading
from planner.ui.requirement.outline import ROOT, Group, Outline, Path, move_to, row, set_need
from planner.ui.theme.theme import Text, Theme

WHAT, LEVEL, WHY = range(3)
_MIME = "application/x-planner-requirement-row"
_TOP = 0  # the internal id of the root
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST_WHY = 2_000


class RequirementModel(QAbstractItemModel):
    """Shows an outline.

    ``wanted`` brings what an edit of a cell or a drag began with, and the outline it would make.
    """

    wanted = Signal(object, object)

    def __init__(
        self, theme: Theme, title: Callable[[str], str], has_levels: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._theme, self._title, self._has_levels = theme, title, has_levels
        self._root: Group = NOTHING
        self._paths: list[Path] = [ROOT]
        self._numbers: dict[Path, int] = {ROOT: _TOP}

    @property
    def root(self) -> Group:
        """What is shown."""
        return self._root

    def show(self, root: Group) -> None:
        """Show a requirement."""
        from planner.ui.requirement.outline import paths

        self.beginResetModel()
        self._root, self._paths = root, paths(root)
        self._numbers = {path: number for number, path in enumerate(self._paths)}
        self.endResetModel()

    def path(self, index: _Index) -> Path:
        """Return the path of a row; what is nowhere is the root."""
        return self._paths[index.internalId()] if index.isValid() else ROOT

    def index_of(self, path: Path) -> QModelIndex:
        """Return where a path stands."""
        return self.createIndex(path[-1] if path else 0, 0, self._numbers[path])

    def index(self, place: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(place, column, parent):
            return QModelIndex()
        path = (*self.path(parent), place) if parent.isValid() else ROOT
        return self.createIndex(place, column, self._numbers[path])

    def parent(self, child: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        path = self.path(child)
        return self.index_of(path[:-1]) if child.isValid() and path else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return 1
        part = row(self._root, self.path(parent))
        return 0 if parent.column() or isinstance(part, Need) else len(part.members)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Required"), self.tr("Level"), self.tr("Why"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        part, column = row(self._root, self.path(index)), index.column()
        if not isinstance(part, Need):
            return self._of_group(heading(part), column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            level = str(part.level) if self._has_levels(part.item) else ""
            text = (self._title(part.item), level, part.why)[column]
            return text if role == Qt.ItemDataRole.DisplayRole else tooltip(text)
        if role == Qt.ItemDataRole.EditRole:
            return (part.item, part.level, part.why)[column]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        path = self.path(index)
        part = row(self._root, path)
        if path:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if not isinstance(part, Need):
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if index.column() == WHY or (index.column() == LEVEL and self._has_levels(part.item)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's form
        path = self.path(index)
        part = row(self._root, path)
        if role != Qt.ItemDataRole.EditRole or not isinstance(part, Need):
            return False
        if index.column() == LEVEL:
            changed = replace(part, level=max(1, int(value)))
        elif index.column() == WHY:
            changed = replace(part, why=" ".join(str(value).split())[:_LONGEST_WHY])
        else:
            return False
        if changed != part:
            self.wanted.emit(self._root, set_need(self._root, path, changed))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        path = next((self.path(index) for index in indexes), ROOT)
        data.setData(_MIME, json.dumps(path).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, place: int, column: int, parent: _Index
    ) -> bool:
        if not data.hasFormat(_MIME) or not parent.isValid():
            return False
        dragged = tuple(json.loads(bytes(data.data(_MIME).data())))
        group = self.path(parent)
        made = move_to(self._root, dragged, group, self.rowCount(parent) if place < 0 else place)
        if made.root != self._root:
            self.wanted.emit(self._root, made)
        return False  # the rows are shown anew; the view must not remove any

    def _of_group(self, said: str, column: int, role: int) -> QFont | str | None:
        if role == Qt.ItemDataRole.DisplayRole and column == WHAT:
            return said
        return self._theme.font(Text.STRONG) if role == Qt.ItemDataRole.FontRole else None


__all__ = ["LEVEL", "WHAT", "WHY", "Outline", "RequirementModel"]
