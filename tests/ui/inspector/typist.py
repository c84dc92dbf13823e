"""A window in which somebody types a note without end; says when how many letters were typed.

Run as a module, with a library file and an item of it.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from planner.store import Store
from planner.ui import run
from planner.ui.assemble import Window

_EVERY = 20  # milliseconds


class Typist:
    """Types into the notes of the window that comes up."""

    def __init__(self, window: Window, item: str) -> None:
        window.main.resize(1400, 900)
        window.main.show_screen("view.today")
        window.session.selection.select(item)
        self._notes = window.main.details.notes
        self._count = 0
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._type)
        self._timer.start(_EVERY)

    def _type(self) -> None:
        if self._notes.isVisible():
            QTest.keyClick(self._notes, Qt.Key.Key_X)
            self._count += 1
            print(json.dumps((time.monotonic(), self._count)))  # noqa: T201 - read by the test


def main() -> int:
    """Show the window as the program does."""
    path, item = Path(sys.argv[1]), sys.argv[2]
    typists: list[Typist] = []
    until_closed = run._until_closed

    def with_typist(window: Window) -> Path | None:
        QTimer.singleShot(0, window, lambda: typists.append(Typist(window, item)))
        return until_closed(window)

    run._until_closed = with_typist
    return run.run(path, path, Store.open)


if __name__ == "__main__":
    sys.exit(main())
