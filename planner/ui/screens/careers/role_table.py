"""The same roles as a table: nearest first, with the same commands as the picture."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QResizeEvent

from planner.graph.distance import Distance
from planner.model import Item
from planner.ui.comparison import Comparison
from planner.ui.distances import Distances
from planner.ui.far import by_when, far, full_time, had, pay, study
from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.sorted_table import ID, SORT, Rows, SortedTable

ROLE, STUDY, FULL_TIME, BY, HAD, PAY, COMPARE = range(7)
_WIDTHS = (220, 110, 110, 110, 84, 180, 80)
_HIGH = 28
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RoleModel(Rows):
    """Roles as rows, with how far each is as far as that is known; a box to compare them."""

    def __init__(
        self, session: Session, distances: Distances, comparison: Comparison, theme: Theme
    ) -> None:
        super().__init__()
        self._session, self._distances, self._theme = session, distances, theme
        self._comparison = comparison
        theme.changed.connect(self.refresh)
        comparison.changed.connect(self.refresh)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_WIDTHS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Role"),
            self.tr("Study"),
            self.tr("Full time"),
            self.tr("There by"),
            self.tr("You have"),
            self.tr("Pay"),
            self.tr("Compare"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == COMPARE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        known = self._known(index)
        if known is None:
            return None
        plain = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            SORT: self._key,
        }
        column = index.column()
        if role in plain:
            return plain[role](known, column)
        if role == ID:
            return known.id
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._theme.px(_HIGH))
        special = {ROLE: self._of_title, COMPARE: self._of_box}.get(column)
        return special(known, role) if special else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's form
        known = self._known(index)
        if known is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != COMPARE:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            return self._comparison.add(known.id)
        self._comparison.remove(known.id)
        return True

    def _known(self, index: _Index) -> Item | None:
        """Return the role of a row; between an edit and the next drawing it may be gone."""
        if not index.isValid():
            return None
        return self._session.library.items.get(self.ids[index.row()])

    def _of_title(self, known: Item, role: int) -> QIcon | QFont | str | None:
        target = self._is_target(known)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.row_icons.status(look(self._session, known.id))
        if role == Qt.ItemDataRole.FontRole and target:
            return self._theme.font(Text.STRONG)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [known.title, self.tr("your target") if target else ""]
            parts += [state_sentence(self._session, known.id)]
            parts.append(far(self._distances.found.get(known.id)))
            return ", ".join(part for part in parts if part)
        return None

    def _of_box(self, known: Item, role: int) -> Qt.CheckState | str | None:
        chosen = known.id in self._comparison.roles
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("To be compared") if chosen else self.tr("Not to be compared")
        return None

    def _text(self, known: Item, column: int) -> str:
        if column == ROLE:
            text = self.tr("{role} · your target") if self._is_target(known) else "{role}"
            return text.format(role=known.title)
        if column == PAY:
            return pay(known)
        distance = self._distances.found.get(known.id)
        if column == COMPARE or distance is None:
            return ""
        return self._way(distance, column)

    def _tip(self, known: Item, column: int) -> str:
        return tooltip(known.summary if column == ROLE else self._text(known, column))

    def _way(self, distance: Distance, column: int) -> str:
        if column == HAD:
            return had(distance)
        if distance.arrived or distance.blocked:
            return far(distance) if column == STUDY else ""
        if column == BY:
            return by_when(self._distances.arrivals.get(distance.role))
        return study(distance) if column == STUDY else full_time(distance)

    def _is_target(self, known: Item) -> bool:
        return any(need.item == known.id for need in self._session.targets)

    def _key(self, known: Item, column: int) -> float | str:
        """Return what a cell is sorted by; what is not known comes last."""
        if column == ROLE:
            return known.title.casefold()
        if column == COMPARE:
            return float(known.id not in self._comparison.roles)
        if column == PAY:
            return -max((one.high or one.low or 0.0 for one in known.pay), default=0.0)
        distance = self._distances.found.get(known.id)
        if distance is None or (distance.blocked and column != HAD):
            return float("inf")
        return {
            HAD: -distance.share,
            BY: self._distances.weeks_to(known.id),
            STUDY: distance.hours.likely,
        }.get(column, distance.weeks.likely)


class RoleTable(SortedTable):
    """The roles as rows, nearest first until a header is clicked."""

    def __init__(
        self, session: Session, distances: Distances, comparison: Comparison, theme: Theme
    ) -> None:
        rows = RoleModel(session, distances, comparison, theme)
        super().__init__(rows)
        self.roles = rows
        self.setAccessibleName(self.tr("Roles, nearest first"))
        self.sortByColumn(BY, Qt.SortOrder.AscendingOrder)
        self._theme = theme
        theme.changed.connect(self._size)
        self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size()

    def _size(self) -> None:
        """Give the titles the room that the figures leave."""
        widths = [self._theme.px(wide) for wide in _WIDTHS]
        widths[ROLE] = max(widths[ROLE], self.viewport().width() - sum(widths[STUDY:]))
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
