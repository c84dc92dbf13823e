"""Errors of ours: one dialog with what to copy, a log file, and the program goes on."""

import platform
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.errors import LibraryFileError
from planner.store.disk import private_folder

_LOG_BYTES = 500_000


class Failures(QObject):
    """Takes every exception that nobody expected: logs it and shows it once, not in heaps."""

    happened = Signal(str)

    def __init__(self, log_file: Path, window: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._log_file, self._window = log_file, window
        self._showing = False
        # Exceptions of other threads arrive here through the signal, on the GUI thread.
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the program's hook for exceptions."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and show it; Ctrl+C in the terminal ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        self._write_down(text)
        self.happened.emit(text)

    def _write_down(self, text: str) -> None:
        """Append to the log file, which never grows large; the disk may be the trouble itself."""
        with suppress(OSError, LibraryFileError):
            private_folder(self._log_file.parent)
            if self._log_file.is_symlink():
                self._log_file.unlink()  # what it leads to is not ours to write into
            if self._log_file.exists() and self._log_file.stat().st_size > _LOG_BYTES:
                self._log_file.replace(self._log_file.with_suffix(".old.log"))
            with self._log_file.open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n")

    def _show(self, text: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._ask(text)
        finally:
            self._showing = False

    def _ask(self, text: str) -> None:
        box = QMessageBox(self._window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setText(self.tr("The planner made a mistake. What you did before is saved."))
        box.setInformativeText(
            self.tr("You can go on. The details are also in {file}.").format(file=self._log_file)
        )
        box.setDetailedText(details(text))
        copy = box.addButton(self.tr("Copy Details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Go On"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(details(text))


def details(text: str) -> str:
    """Return an error with what one needs to know of the program, nothing of its user."""
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{versions}\n\n{text}"
