"""The title of the item that is shown; F2 or a double click makes a field of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.model.bounds import LONGEST_TITLE
from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme

#: Longer titles are written smaller: the details have little room.
_LONG = 80


class Title(QWidget):
    """``renamed`` brings another title. The focus goes back to where it was before."""

    renamed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before: QWidget | None = None
        self._label = label()
        self.field = _Field()
        self.field.setMaxLength(LONGEST_TITLE)
        self.field.setAccessibleName(self.tr("Title"))
        self.field.ended.connect(self._end)
        self.field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addWidget(self.field)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def text(self) -> str:
        """The title that is shown."""
        return self._label.text()

    @property
    def is_edited(self) -> bool:
        """Whether the field is there."""
        return not self.field.isHidden()

    def show_title(self, text: str) -> None:
        """Show a title; what is being typed stays."""
        self._label.setText(text)
        self._paint()

    def edit(self) -> None:
        """Let the title be changed."""
        if not self.is_edited:
            self._before = QApplication.focusWidget()
        self.field.setText(self._label.text())
        self._label.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Take the field away; what was typed in it is dropped."""
        self.field.hide()
        self._label.show()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def _end(self, kept: bool) -> None:  # noqa: FBT001 - a slot
        if not self.is_edited:
            return
        text = " ".join(self.field.text().split())
        had_focus, before = self.field.hasFocus(), self._before
        self.leave()
        if kept and text and text != self._label.text():
            self.renamed.emit(text)
        if had_focus and before is not None and isValid(before) and before.isVisible():
            # As from a popup: a row that gets it back does not select its item again.
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _paint(self) -> None:
        long = len(self._label.text()) > _LONG
        font = self._theme.font(Text.HEADING if long else Text.TITLE)
        self._label.setFont(font)
        self.field.setFont(font)


class _Field(QLineEdit):
    """Return and leaving it keep what was typed, Esc does not."""

    ended = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit(True)  # noqa: FBT003 - a signal
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit(False)  # noqa: FBT003 - a signal
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.ended.emit(True)  # noqa: FBT003 - a signal
