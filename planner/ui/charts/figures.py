"""The numbers of a chart as a table."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from planner.ui.plain import tooltip
from planner.ui.wording import words

Cell = str | float | None
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Figures:
    """Headers and rows; what is not known is None."""

    headers: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()


class FiguresModel(QAbstractTableModel):
    """Shows figures, numbers as the language writes them."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = Figures()

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self.beginResetModel()
        self._figures = figures
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._figures.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._figures.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._figures.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(cell)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return tooltip(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return _RIGHT | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._figures.headers):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if self._is_text(section) else _RIGHT
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._figures.headers[section] if role == Qt.ItemDataRole.DisplayRole else None

    @property
    def widest(self) -> int:
        """The column that gets the room that the others leave: the last one of text."""
        columns = range(len(self._figures.headers))
        return max((column for column in columns if self._is_text(column)), default=0)

    def _is_text(self, column: int) -> bool:
        return any(isinstance(row[column], str) for row in self._figures.rows) or column == 0


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else words().figure(cell)
