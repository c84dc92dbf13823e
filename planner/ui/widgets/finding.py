"""Find as you type: which items match, how many, and which of them is next."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from planner.model import Item
from planner.ui.matching import Key, fold, score
from planner.ui.plain import label

_AFTER = 80  # milliseconds after the last key
_LEAST = 2.0  # letters in order alone match too much for a picture


class Finding(QWidget):
    """A field and a count.

    ``changed`` tells that other items match; ``went`` names the item to go to; ``left`` tells that
    the user wants to go on in the picture.
    """

    changed = Signal()
    went = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = _Field()
        keys = QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)
        self.field.setPlaceholderText(f"{name}   {keys}")
        self.field.setAccessibleName(name)
        self.field.setClearButtonEnabled(True)
        self.field.setTextMargins(6, 0, 6, 0)
        self.count = label(wrap=False)
        self._texts: Callable[[], dict[str, str]] = dict
        #: Made when something is asked for, dropped when nothing is: of many items they are large.
        self._keys: dict[str, Key] = {}
        self._matches: tuple[str, ...] = ()
        self._at: str | None = None
        self._asked = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER)
        self._wait.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._wait.start())
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.count.hide()

    @property
    def matches(self) -> tuple[str, ...] | None:
        """The items that match, in their order on the screen; None if nothing is asked for."""
        return self._matches if self.field.text().strip() else None

    def search_in(
        self,
        names: Iterable[str],
        items: Mapping[str, Item],
        notes: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Search among these items from now on: their titles, tags, ids and notes."""
        names = tuple(names)
        self._texts = lambda: {
            name: " ".join((item.title, *item.tags, name, notes.get(name, "")))
            for name in names
            if (item := items.get(name)) is not None
        }
        self._keys = {}
        self._search()

    def begin(self) -> None:
        """Take the focus, with what was asked for last ready to be replaced."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> bool:
        """Ask for nothing; False if nothing was asked for."""
        there = bool(self.field.text())
        self.field.clear()
        self._search()
        return there

    def step(self, by: int) -> None:
        """Go to the next match, or one back."""
        if self._wait.isActive():
            self._search()
        if not self._matches:
            return
        known = self._at in self._matches
        at = self._matches.index(self._at) + by if known and self._at else min(by, 0)
        self._at = self._matches[at % len(self._matches)]
        self._tell_count()
        self.went.emit(self._at)

    def _search(self) -> None:
        self._wait.stop()
        parts = fold(self.field.text()).split()
        before, self._asked = self._asked, bool(parts)
        if not parts:
            self._keys = {}
        elif not self._keys:
            self._keys = {name: Key.of(text) for name, text in self._texts().items()}
        self._matches = tuple(
            name for name, key in self._keys.items() if score(parts, key) >= _LEAST
        )
        self._at = None
        self._tell_count()
        if parts or before:
            self.changed.emit()

    def _tell_count(self) -> None:
        self.count.setVisible(self.matches is not None)
        if self._at in self._matches and self._at is not None:
            text = self.tr("{at} of {all}")
            at = self._matches.index(self._at) + 1
            self.count.setText(text.format(at=at, all=len(self._matches)))
        else:
            self.count.setText(self.tr("{n} found").format(n=len(self._matches)))


class _Field(QLineEdit):
    """A field in which Return goes on and Shift+Return back, and Down leads to what was found."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)
