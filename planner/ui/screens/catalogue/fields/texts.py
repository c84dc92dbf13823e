"""Fields of text: one line, several lines, words with commas, one entry a line."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from planner.model import Library
from planner.model.bounds import LONGEST_TEXT
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.theme.theme import Theme

_LINE_HIGH, _PADDING = 18, 14


class LineField(Field):
    """A line; kept with Return or when it loses the focus."""

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__(name, title, theme)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.editingFinished.connect(self._on_finished)
        self.put(self.line)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.line.setText(self.written(value))
        self.line.setCursorPosition(0)
        self.line.setModified(False)

    def value(self) -> Any:  # noqa: ANN401 - of any field
        return self.line.text()

    def written(self, value: Any) -> str:  # noqa: ANN401 - of any field
        """Return the text for a value."""
        return str(value)

    def is_being_typed(self) -> bool:
        return self.line.isModified()

    def _on_finished(self) -> None:
        if self.line.isModified():
            self.line.setModified(False)
            self.tell()


class WordsField(LineField):
    """Words with commas between them."""

    def written(self, value: Any) -> str:  # noqa: ANN401 - of any field
        return ", ".join(value)

    def value(self) -> tuple[str, ...]:
        return tuple(word.strip() for word in self.line.text().split(",") if word.strip())


class _Text(QPlainTextEdit):
    """Tells with ``left`` when it loses the focus; Tab leads on, not into the text."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextField(Field):
    """Lines of plain text; kept when they lose the focus."""

    def __init__(self, name: str, title: str, theme: Theme, *, lines: int = 4) -> None:
        super().__init__(name, title, theme)
        self._lines = lines
        self.text = _Text()
        self.text.left.connect(self._on_left)
        self.text.installEventFilter(self)
        self.put(self.text)
        theme.changed.connect(self._size)
        self._size()

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.text.setPlainText(self.written(value))
        self.text.document().setModified(False)

    def value(self) -> Any:  # noqa: ANN401 - of any field
        return self.text.toPlainText()

    def written(self, value: Any) -> str:  # noqa: ANN401 - of any field
        """Return the text for a value."""
        return str(value)

    def is_being_typed(self) -> bool:
        return self.text.document().isModified()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and not self.text.hasFocus():
            event.ignore()
            return True
        return False

    def _on_left(self) -> None:
        if self.is_being_typed():
            self.text.document().setModified(False)
            self.tell()

    def _size(self) -> None:
        self.text.setFixedHeight(self.theme.px(self._lines * _LINE_HIGH + _PADDING))


class LinesField(TextField):
    """One entry a line."""

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__(name, title, theme, lines=2)

    def written(self, value: Any) -> str:  # noqa: ANN401 - of any field
        return "\n".join(value)

    def value(self) -> tuple[str, ...]:
        return tuple(line for line in self.text.toPlainText().splitlines() if line.strip())
