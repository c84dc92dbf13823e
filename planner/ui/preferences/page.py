"""A page of settings: rows with a name, what it means, and a field; found by their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.ui.actions import Actions
from planner.ui.matching import Key, fold, score
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Text, Theme

Field = TypeVar("Field", bound=QWidget)
_EDGE, _BETWEEN, _WIDEST = 18, 14, 230
#: The least score at which all words that were typed are in a text.
_WORDS = 2.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages work on. ``apply`` lets the screens take the settings as they are now.

    ``open_anew`` closes the window and opens it again; ``away`` closes the settings first, and then
    carries out a command; ``move`` and ``delete`` are for the library file.
    """

    session: Session
    actions: Actions
    theme: Theme
    apply: Callable[[], object]
    open_anew: Callable[[], object]
    away: Callable[[str], object]
    move: Callable[[], object]
    delete: Callable[[], object]

    @property
    def settings(self) -> UiSettings:
        """What the window remembers."""
        return self.session.settings


class Row(QWidget):
    """A name, what it means, and a field at the end; a wide field stands below."""

    def __init__(self, theme: Theme, name: str, said: str, field: QWidget, *, wide: bool) -> None:
        super().__init__()
        self._theme, self.field = theme, field
        self.key = Key.of(f"{name} {said}")
        self._name = label(name)
        self._name.setBuddy(field)
        self._said = label(said)
        self._said.setVisible(bool(said))
        if isinstance(field, QComboBox):
            field.installEventFilter(theme.wheel_guard)
        field.setAccessibleName(name)
        if said:
            field.setAccessibleDescription(said)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._said)
        inside = QVBoxLayout(self) if wide else QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(words, 0 if wide else 1)
        if wide:
            inside.addWidget(field)
        else:
            inside.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        self._name.setFont(self._theme.font(Text.STRONG))
        if isinstance(self.field, QComboBox):  # long entries must not push the words away
            self.field.setMaximumWidth(self._theme.px(_WIDEST))
        muted = self._said.palette()
        muted.setColor(muted.ColorRole.WindowText, self._theme.colour("muted"))
        self._said.setPalette(muted)


class Page(QScrollArea):
    """Rows below each other. :meth:`refresh` shows in all fields what is set."""

    def __init__(self, around: Surroundings, title: str) -> None:
        super().__init__()
        self.around, self.title = around, title
        self.rows: list[Row] = []
        self._headings: list[QLabel] = []
        self._readers: list[Callable[[], None]] = []
        self._restorers: list[Callable[[], object]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.column.setSpacing(_BETWEEN)
        self.setWidget(self._inside)
        around.theme.changed.connect(self._paint)

    @property
    def can_restore(self) -> bool:
        """Whether there is something here that has a default."""
        return bool(self._restorers)

    def restore_defaults(self) -> None:
        """Set all fields to what they are when the program is new."""
        for restore in self._restorers:
            restore()
        self.refresh()
        self.around.apply()

    def refresh(self) -> None:
        """Show what is set now."""
        for read in self._readers:
            read()

    def narrow(self, words: str) -> int:
        """Show only what fits words typed; return how much that is."""
        query = fold(words).split()
        found = 0
        for row in self.rows:
            fits = fitting(query, row.key) or fitting(query, Key.of(self.title))
            row.setVisible(fits)
            found += fits
        for heading in self._headings:
            heading.setVisible(not query)
        return found

    def heading(self, text: str) -> None:
        """Begin a part of the page."""
        made = label(text)
        self._headings.append(made)
        self.column.addWidget(made)

    def add(self, name: str, said: str, field: Field, *, wide: bool = False) -> Field:
        """Add a row with a field."""
        row = Row(self.around.theme, name, said, field, wide=wide)
        self.rows.append(row)
        self.column.addWidget(row)
        return field

    def bind(self, read: Callable[[], None], restore: Callable[[], object] | None = None) -> None:
        """Register how a field shows what is set, and how its default comes back."""
        self._readers.append(read)
        if restore is not None:
            self._restorers.append(restore)

    def end(self) -> None:
        """Finish the page: what is left of the height stays empty."""
        self.column.addStretch(1)
        self._paint()
        self.refresh()

    def add_check(self, name: str, said: str, setting: str, *, usual: bool) -> QCheckBox:
        """Add a box to tick for a setting that is on or off."""
        settings = self.around.settings
        box = self.add(name, said, QCheckBox())

        def keep(on: bool) -> None:  # noqa: FBT001 - a slot
            settings.set(setting, on)
            self.around.apply()

        box.toggled.connect(keep)
        self.bind(
            lambda: show_quietly(box, on=settings.get(setting, default=usual)),
            lambda: settings.forget(setting),
        )
        return box

    def add_choice(
        self, name: str, said: str, setting: str, choices: tuple[tuple[str, str], ...]
    ) -> QComboBox:
        """Add a list to choose from, values with their words; the first one is the default."""
        settings, usual = self.around.settings, choices[0][0]
        box = self.add(name, said, QComboBox())
        for value, words in choices:
            box.addItem(words, value)

        def keep(at: int) -> None:
            settings.set(setting, str(box.itemData(at)))
            self.around.apply()

        def read() -> None:
            at = box.findData(settings.get(setting, usual))
            box.setCurrentIndex(max(at, 0))

        box.activated.connect(keep)
        self.bind(read, lambda: settings.forget(setting))
        return box

    def _paint(self) -> None:
        for heading in self._headings:
            heading.setFont(self.around.theme.font(Text.HEADING))


def fitting(query: Sequence[str], key: Key) -> bool:
    """Say whether words typed (folded) are in a text; letters strewn over it are not enough."""
    return not query or score(query, key) >= _WORDS


def show_quietly(box: QAbstractButton, *, on: bool) -> None:
    """Tick a box without telling that it was ticked."""
    with QSignalBlocker(box):
        box.setChecked(on)
