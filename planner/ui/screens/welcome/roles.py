"""The roles as cards in a list: title, a line on it, how far it is."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.graph.distance import Distance
from planner.model import Item, Kind, Library
from planner.ui.far import far
from planner.ui.matching import Key, fold, score
from planner.ui.theme.theme import Text, Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ID = Qt.ItemDataRole.UserRole
_LINE = Qt.ItemDataRole.UserRole + 1
_FAR = Qt.ItemDataRole.UserRole + 2
_CARD, _GAP, _PAD = 68, 8, 14


class RoleModel(QAbstractListModel):
    """The roles of a library with their distances, as far as these are known."""

    def __init__(self) -> None:
        super().__init__()
        self._roles: list[Item] = []
        self._keys: dict[str, Key] = {}
        self.distances: dict[str, Distance] = {}

    def show_library(self, library: Library) -> None:
        """Show the roles of a library."""
        roles = [item for item in library.items.values() if item.kind is Kind.ROLE]
        roles = [role for role in roles if not role.missing]
        if roles == self._roles:
            return
        self.beginResetModel()
        self._roles = sorted(roles, key=lambda role: fold(role.title))
        self._keys = {role.id: Key.of(f"{role.title} {role.summary}") for role in roles}
        self.endResetModel()

    def show_distances(self, distances: dict[str, Distance]) -> None:
        """Show how far the roles are."""
        self.distances = distances
        if self._roles:
            self.dataChanged.emit(self.index(0), self.index(len(self._roles) - 1))

    def role(self, row: int) -> Item:
        """Return the role of a row."""
        return self._roles[row]

    def key(self, row: int) -> Key:
        """Return what the role of a row is found by."""
        return self._keys[self._roles[row].id]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._roles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        item = self._roles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (item.title, self._far(item), item.summary)))
        return {ID: item.id, _LINE: item.summary, _FAR: self._far(item)}.get(role)

    def _far(self, role: Item) -> str:
        return far(self.distances.get(role.id))


class Nearest(QSortFilterProxyModel):
    """The roles that fit what was typed, nearest first once distances are known."""

    def __init__(self, roles: RoleModel) -> None:
        super().__init__()
        self._roles, self._query = roles, list[str]()
        self.setSourceModel(roles)
        self.sort(0)

    def narrow(self, text: str) -> None:
        """Show only what fits."""
        self._query = fold(text).split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        return bool(score(self._query, self._roles.key(source_row)))

    def lessThan(self, left: _Index, right: _Index) -> bool:
        return self._rank(left.row()) < self._rank(right.row())

    def _rank(self, row: int) -> tuple[float, float, float, str]:
        role = self._roles.role(row)
        known = self._roles.distances.get(role.id)
        fits = -score(self._query, Key.of(role.title)) if self._query else 0.0
        if known is None:
            return (fits, 0.0, 0.0, fold(role.title))
        # A year of full time counts as 1,500 hours, so that degrees are far.
        effort = known.hours.likely + known.weeks.likely * 29
        return (fits, float(known.blocked != ()), effort, fold(role.title))


class _Card(QStyledItemDelegate):
    """Paints a card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_CARD) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 2, -2, -_GAP)
        edge = theme.colour("accent" if chosen or hovered else "line")
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 8, 8)
        self._paint_words(painter, box.adjusted(_PAD, 8, -_PAD, -8), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, index: _Index) -> None:
        theme, flag = self._theme, Qt.AlignmentFlag
        high = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        low = QRect(box.left(), high.bottom(), box.width(), box.height() // 2)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        left = str(index.data(_FAR) or "")
        painter.drawText(high, flag.AlignRight | flag.AlignVCenter, left)
        wide = painter.fontMetrics().horizontalAdvance(left) + (16 if left else 0)
        painter.setFont(theme.font(Text.STRONG))
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, high.width() - wide
        )
        painter.drawText(high, flag.AlignVCenter, title)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("muted"))
        line = painter.fontMetrics().elidedText(
            str(index.data(_LINE) or ""), Qt.TextElideMode.ElideRight, low.width()
        )
        painter.drawText(low, flag.AlignVCenter, line)


class RoleList(QListView):
    """The cards, one under the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.roles = RoleModel()
        self.nearest = Nearest(self.roles)
        self.setModel(self.nearest)
        self.setItemDelegate(_Card(theme, self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Roles"))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def chosen(self) -> str | None:
        """The id of the chosen role."""
        index = self.currentIndex()
        return str(index.data(ID)) if index.isValid() else None

    def choose(self, role: str) -> None:
        """Choose a role by its id."""
        for row in range(self.nearest.rowCount()):
            index = self.nearest.index(row, 0)
            if index.data(ID) == role:
                self.setCurrentIndex(index)
                self.scrollTo(index)
