"""What all fields have in common: a title, the widgets, and room for a refusal."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.model import Item, Library
from planner.ui.plain import label
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_ICON = 14
_LEAST_HIGH = 26  # that it can be hit with the mouse


class Field(QWidget):
    """Shows the field ``name`` of an item. ``committed`` comes when the user is done with it.

    A field that was refused keeps what was typed until it is put right or another item comes.
    What each kind of field brings is abstract to mypy only: Qt's metaclass leaves no room for ABC.
    """

    committed = Signal()

    def __init__(self, name: str, title: str, theme: Theme) -> None:
        super().__init__()
        self.name, self.title, self.theme = name, title, theme
        self.filling = False
        self.item: Item | None = None
        self._title = QLabel(title)
        self._refusal = label()
        self._sign = QLabel()
        self._problem = QWidget()
        row = QHBoxLayout(self._problem)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._refusal, 1)
        self._problem.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self.column.addWidget(self._title)

    def put(self, *parts: QWidget) -> None:
        """Lay the widgets out below the title; the first has the title's name."""
        first = parts[0]
        for part in parts:
            part.setMinimumHeight(self.theme.px(_LEAST_HIGH))
        self._title.setBuddy(first)
        if not first.accessibleName():
            first.setAccessibleName(self.title)
        if len(parts) == 1:
            self.column.addWidget(first)
        else:
            row = QHBoxLayout()
            row.setSpacing(6)
            for part in parts:
                row.addWidget(part)
            self.column.addLayout(row)
        self.column.addWidget(self._problem)
        self.theme.changed.connect(self._paint)
        self._paint()

    def show_item(self, item: Item, library: Library) -> None:
        """Show the field of an item, unless it is the same one and what is typed is not kept."""
        same = self.item is not None and self.item.id == item.id
        if same and (self.refusal or self.is_being_typed()):
            return
        self.item = item
        self.refuse("")
        self.filling = True
        self.fill(getattr(item, self.name), library)
        self.filling = False

    @abstractmethod
    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        """Show a value."""

    @abstractmethod
    def value(self) -> Any:  # noqa: ANN401 - of any field
        """Return what is shown as a value; raises RefusedError if it is none."""

    def is_being_typed(self) -> bool:
        """Whether the user has begun something that is not committed."""
        return False

    def flush(self) -> None:
        """Commit what is being typed, before another item comes."""
        if self.is_being_typed():
            self.committed.emit()

    def refuse(self, why: str) -> None:
        """Say beside the field why it is not kept; nothing takes that back."""
        self._refusal.setText(why)
        self._problem.setVisible(bool(why))

    @property
    def refusal(self) -> str:
        """Why the field is not kept; empty if it is."""
        return self._refusal.text()

    def tell(self) -> None:
        """Say that the user is done, unless it is the program that fills the field."""
        if not self.filling:
            self.committed.emit()

    def _paint(self) -> None:
        theme = self.theme
        colour = theme.status(Look.LATE).text
        self._title.setFont(theme.font(Text.SMALL))
        self._title.setStyleSheet(f"color: {theme.tokens.muted};")
        self._refusal.setStyleSheet(f"color: {colour};")
        size = QSize(theme.px(_ICON), theme.px(_ICON))
        icon = action_icon("triangle-alert", theme.tokens, colour)
        self._sign.setPixmap(icon.pixmap(size))
        self._sign.setAccessibleName(self.tr("Not kept"))
