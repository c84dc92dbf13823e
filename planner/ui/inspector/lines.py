"""What stands in the sections of the details, as values, and how a widget is made of each."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.actions import Actions
from planner.ui.inspector.opening import LinkOpener, link_sheet
from planner.ui.links import address
from planner.ui.plain import cut, hint, label, on_button
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.row import ItemRow

_INDENT = 14


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row that leads to an item."""

    item: str
    title: str
    look: Look
    remark: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class TextLine:
    """Words. ``margins`` are left, above, right and below."""

    text: str
    font: Text | None = None
    margins: tuple[int, int, int, int] = (0, 0, 0, 0)
    tip: str = ""


@dataclass(frozen=True, slots=True)
class LinkLine:
    """An address: a button if it may be opened, else its words."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class CommandLine:
    """A button for a command, beside rows that it adds to."""

    command: str
    text: str
    tip: str


Line = RowLine | TextLine | LinkLine | CommandLine


def words_at(depth: int, text: str) -> TextLine:
    """Return words between rows, indented as these are."""
    return TextLine(text, margins=(depth * _INDENT, 4, 0, 0))


class Lines(QObject):
    """Makes the widgets."""

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, opener: LinkOpener
    ) -> None:
        super().__init__(opener)
        self._session, self._commands, self._theme = session, commands, theme
        self._opener = opener

    def make(self, line: Line) -> QWidget:
        """Return a new widget that shows a line."""
        match line:
            case RowLine():
                return self._row(line)
            case TextLine():
                return self._text(line)
            case LinkLine(url, title):
                target = address(url)
                if target is None:
                    return label(cut(url))
                return self._opener.button(target, title or target.host)
            case CommandLine():
                return self._button(line)

    def _row(self, line: RowLine) -> QWidget:
        row = ItemRow(self._theme, line.item, line.title, line.look, line.remark)
        row.setContentsMargins(line.depth * _INDENT, 0, 0, 0)
        row.wanted.connect(self._select)
        return row

    def _text(self, line: TextLine) -> QWidget:
        made = label(line.text)
        if line.font is not None:
            made.setFont(self._theme.font(line.font))
        made.setContentsMargins(*line.margins)
        if line.tip:
            hint(made, line.tip)
        return made

    def _button(self, line: CommandLine) -> QWidget:
        button = QPushButton(on_button(line.text))
        button.setStyleSheet(link_sheet(self._theme))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(self._commands.text(line.command))
        hint(button, line.tip)
        button.clicked.connect(self._commands[line.command].trigger)
        return button

    def _select(self, item: str) -> None:
        if item in self._session.library.items:
            self._session.selection.select(item)
