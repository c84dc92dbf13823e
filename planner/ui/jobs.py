"""Long work off the GUI thread: progress, cancelling, and only the newest answer of a kind."""

import itertools
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

_TELL_EVERY = 0.1  # seconds between two reports
_PATIENCE = 3000  # milliseconds that closing waits for jobs to end

Report = Callable[[int, int, str], None]
Work = Callable[["Token", Report], Any]


class CancelledError(Exception):
    """The work was told to stop; nobody waits for its result."""


class Token:
    """Asked by the work whether it shall stop."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def cancelled(self) -> bool:
        """Say whether the work shall stop."""
        return self._event.is_set()


class Job(QObject):
    """One piece of work. Its signals arrive on the GUI thread; exactly one of the last three."""

    progress = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, title: str, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title, self.kind = title, kind
        self.token = Token()

    def cancel(self) -> None:
        """Ask it to stop."""
        self.token.cancel()


class _Voice(QObject):
    """Speaks for the threads; without a parent, it is there as long as one of them holds it."""

    progressed = Signal(int, int, int, str)
    finished = Signal(int, str, object)


class JobRunner(QObject):
    """Runs jobs on a pool of threads; tells of each when it begins and ends.

    Threads know neither the runner nor jobs, only a number and a voice: were a window gone while
    one of its threads goes on, nobody would hear it, and nothing that is gone would be touched.
    """

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: dict[int, Job] = {}
        self._numbers = itertools.count()
        self._voice = _Voice()
        self._voice.progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._voice.finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(self._jobs.values())

    def run(self, title: str, work: Work, *, kind: str = "") -> Job:
        """Run ``work(token, report)`` elsewhere; it must not touch any Qt object.

        A new job of a kind cancels the older ones of this kind, whose answers are dropped.
        """
        if kind:
            self.cancel(kind)
        job = Job(title, kind, self)
        number = next(self._numbers)
        self._jobs[number] = job
        self.began.emit(job)
        self._pool.start(partial(_do, work, number, job.token, self._voice))
        return job

    def cancel(self, kind: str) -> None:
        """Cancel the jobs of a kind."""
        for job in self._jobs.values():
            if job.kind == kind:
                job.cancel()

    def shut_down(self) -> bool:
        """Cancel everything and wait for it a moment; say whether all has ended.

        Nothing is told any more, not even by jobs that are still to end.
        """
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        return self._pool.waitForDone(_PATIENCE)

    def _on_progress(self, number: int, done: int, total: int, what: str) -> None:
        job = self._jobs.get(number)
        if job is not None and not job.token.cancelled():
            job.progress.emit(done, total, what)

    def _on_finished(self, number: int, ending: str, value: object) -> None:
        """Tell how a job ended; one that was told to stop never brings an answer."""
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if job.token.cancelled() or ending == "cancelled":
            job.cancelled.emit()
        elif ending == "failed":
            job.failed.emit(value)
        else:
            job.done.emit(value)
        self.ended.emit(job)
        job.deleteLater()


def _do(work: Work, number: int, token: Token, voice: _Voice) -> None:
    """Do the work, on a thread of the pool."""
    ending, value = "done", None
    try:
        value = work(token, _reporter(number, token, voice))
    except CancelledError:
        ending = "cancelled"
    except Exception as error:  # noqa: BLE001 - handed on to the GUI thread
        ending, value = "failed", error
    voice.finished.emit(number, ending, value)


def _reporter(number: int, token: Token, voice: _Voice) -> Report:
    told = 0.0

    def report(done: int, total: int, what: str = "") -> None:
        nonlocal told
        if token.cancelled():
            raise CancelledError
        if (now := time.monotonic()) - told >= _TELL_EVERY or done >= total:
            told = now
            voice.progressed.emit(number, done, total, what)

    return report
