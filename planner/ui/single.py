"""One window for each library file: a second start asks the first to come to the front."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject
from shiboken6 import delete

from planner.errors import LibraryFileError
from planner.store.disk import private_folder

_PATIENCE = 100  # milliseconds


class SingleWindow(QObject):
    """Holds the lock of a library; a lock whose process died is taken over.

    A second start touches a file beside the lock, at which the first looks: no socket is needed.
    Both lie in a folder of this user alone; in any other nothing is written.
    """

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = lock
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._call = lock.with_suffix(".raise")
        self._watcher: QFileSystemWatcher | None = None
        self._come: Callable[[Path | None], object] | None = None
        self._has_folder = False
        with suppress(LibraryFileError):
            private_folder(lock.parent)
            self._has_folder = True

    def is_first(self, bring: Path | None = None) -> bool:
        """Take the lock; if another window has it, call that one to the front and say False.

        That window is told of a file that shall be brought into the library.
        Where no lock can be written, every window counts as the first.
        """
        if not self._has_folder:
            return True
        if self._takes_lock():
            self._write("")
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError or not self._is_held():
            return True
        self._write(json.dumps({"bring": str(bring or "")}))
        return False

    def listen(self, come: Callable[[Path | None], object]) -> None:
        """Call ``come`` whenever a second start asks for the window, with the file it brings."""
        if self._has_folder and self._call.is_file():
            self._come = come
            self._watcher = QFileSystemWatcher([str(self._call)], self)
            self._watcher.fileChanged.connect(self._on_call)

    def _on_call(self, path: str) -> None:
        asked = self._asked()
        if asked is not None and self._come is not None:
            self._write("")
            self._come(Path(asked) if asked else None)
        if self._watcher is not None and path not in self._watcher.files():
            self._watcher.addPath(path)

    def _takes_lock(self) -> bool:
        """Take the lock, also from what no program wrote, or only half of it before it died."""
        if self._lock.tryLock(_PATIENCE):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError or self._is_held():
            return False
        with suppress(OSError):
            self._path.unlink()
        return self._lock.tryLock(_PATIENCE)

    def _is_held(self) -> bool:
        process, _host, _program = self._lock.getLockInfo()
        return process != 0 and not self._path.is_symlink()

    def _write(self, text: str) -> None:
        """Write into the file for calls, never through a link that somebody laid there."""
        if self._call.is_symlink():
            with suppress(OSError):
                self._call.unlink()
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
        with suppress(OSError), os.fdopen(os.open(self._call, flags, 0o600), "wb") as file:
            file.write(text.encode())

    def _asked(self) -> str | None:
        """Return what another start wrote: the name of a file, or nothing; None if it did not."""
        with suppress(OSError, ValueError):  # still being written: another change will be told
            call = json.loads(self._call.read_text(encoding="utf-8"))
            if isinstance(call, dict):
                return str(call.get("bring", ""))
        return None

    def release(self) -> None:
        """Give the lock back, and listen no more."""
        if self._watcher is not None:
            delete(self._watcher)
        self._watcher = self._come = None
        self._lock.unlock()
