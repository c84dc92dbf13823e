"""Rows of lists and trees that are tall enough to be hit."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.theme.theme import Theme

_HIGH = 26


class TallRows(QStyledItemDelegate):
    """Makes every row of a view as tall as the text size asks for, and no lower than its text."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        view.setItemDelegate(self)
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Lay the rows out anew."""
        self._view.scheduleDelayedItemsLayout()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), self._theme.px(_HIGH)))
