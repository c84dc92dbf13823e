"""The notes on an item: in the file soon after they are typed, however long one types."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from planner.ui.session import Session
from planner.verbs import records

#: Milliseconds until notes are in the file: after the last key, after the first, after a refusal.
AFTER, AT_LATEST, AGAIN = 1000, 1900, 5000


class Notes(QPlainTextEdit):
    """Keeps what is typed: soon after the last key, and when the focus leaves.

    What the disk refuses stays typed, also while other items are shown, and is tried again.
    """

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._session, self._clock = session, clock
        self._item: str | None = None
        self._filling = False
        #: What is not in the file yet, by item, and what the file held when it was begun.
        self._typed: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        self._since = 0.0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(self.save)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_typed)

    def show_item(self, item: str) -> None:
        """Show the notes on an item."""
        self._item = item
        text = self._typed.get(item, self._in_file(item))
        if self.toPlainText() != text:
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    @property
    def waits(self) -> int:
        """Milliseconds until what is typed goes into the file; -1 if it is there."""
        return self._wait.remainingTime()

    def save(self) -> None:
        """Put what was typed into the file now."""
        self._wait.stop()
        for item, text in list(self._typed.items()):
            if self._save(item, text):
                self._typed.pop(item, None)
                self._begun.pop(item, None)
        if self._typed:
            self._wait.start(AGAIN)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def _save(self, item: str, text: str) -> bool:
        """Say whether nothing is left to do."""
        there = self._in_file(item)
        if item not in self._session.library.items or text == there:
            return True
        if not self._session.do(records.set_note, item, text):
            return False
        if there != self._begun.get(item, there):
            title = self._session.library.items[item].title
            said = self.tr("The note on {title} was changed elsewhere too. Yours is kept.")
            self._session.say(said.format(title=title), undo=True)
        return True

    def _in_file(self, item: str) -> str:
        record = self._session.library.records.get(item)
        return record.note if record else ""

    def _on_typed(self) -> None:
        if self._filling or self._item is None:
            return
        if not self._typed:
            self._since = self._clock()
        self._begun.setdefault(self._item, self._in_file(self._item))
        self._typed[self._item] = self.toPlainText()
        gone = int((self._clock() - self._since) * 1000)
        self._wait.start(max(0, min(AFTER, AT_LATEST - gone)))
