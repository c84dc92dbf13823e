"""The same items as a list: sorted, filtered, ticked with the same keys."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView

from planner.model import Kind
from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.sorted_table import ID, SORT, Rows, SortedTable
from planner.ui.wording import words

TITLE, KIND, HOURS, STATUS = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ItemModel(Rows):
    """Items as rows: title with its status, kind, hours left, and the status with its reason.

    What a row says is made when it is asked for, so that long lists cost nothing unseen.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._worked: frozenset[str] = frozenset()
        theme.changed.connect(self.refresh)

    def show_items(self, ids: Iterable[str], worked: Iterable[str]) -> None:
        """Show these items, in this order; if they are the same, only what changed in them.

        Of skills that are not ``worked`` for, the hours are those of what teaches them.
        """
        self._worked = frozenset(worked)
        self.show_ids(ids)

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
        if not index.isValid() or self.ids[index.row()] not in self._session.library.items:
            return None
        item, column = self.ids[index.row()], index.column()
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
            return self._theme.row_icons.status(look(self._session, item))
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


_LOOKS = (Look.LATE, Look.STARTED, Look.READY, Look.LOCKED, Look.WAIVED, Look.DONE)
_ORDER = {state: float(at) for at, state in enumerate(_LOOKS)}


class ItemList(SortedTable):
    """A table of items."""

    def __init__(self, session: Session, theme: Theme) -> None:
        rows = ItemModel(session, theme)
        super().__init__(rows)
        self.items = rows
        self.setAccessibleName(self.tr("Roadmap as a list"))
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, theme.px(340))
