"""One window for each library file: a second start asks the first to come to the front."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject

_PATIENCE = 100  # milliseconds


class SingleWindow(QObject):
    """Holds the lock of a library; a lock whose process died is taken over.

    A second start touches a file beside the lock, at which the first looks: no socket is needed.
    """

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lock.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._call = lock.with_suffix(".raise")
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self, bring: Path | None = None) -> bool:
        """Take the lock; if another window has it, call that one to the front and say False.

        That window is told of a file that shall be brought into the library.
        Where no lock can be written, every window counts as the first.
        """
        if self._lock.tryLock(_PATIENCE):
            self._call.write_text("", encoding="utf-8")
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        self._call.write_text(json.dumps({"bring": str(bring or "")}), encoding="utf-8")
        return False

    def listen(self, come: Callable[[Path | None], object]) -> None:
        """Call ``come`` whenever a second start asks for the window, with the file it brings."""

        def changed(path: str) -> None:
            asked = self._asked()
            if asked is not None:
                self._call.write_text("", encoding="utf-8")
                come(Path(asked) if asked else None)
            if self._watcher is not None and path not in self._watcher.files():
                self._watcher.addPath(path)

        if self._call.exists():
            self._watcher = QFileSystemWatcher([str(self._call)], self)
            self._watcher.fileChanged.connect(changed)

    def _asked(self) -> str | None:
        """Return what another start wrote: the name of a file, or nothing; None if it did not."""
        with suppress(OSError, ValueError):  # still being written: another change will be told
            call = json.loads(self._call.read_text(encoding="utf-8"))
            if isinstance(call, dict):
                return str(call.get("bring", ""))
        return None

    def release(self) -> None:
        """Give the lock back."""
        self._watcher = None
        self._lock.unlock()
