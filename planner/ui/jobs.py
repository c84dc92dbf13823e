"""Long work off the GUI thread: progress, cancelling, and only the newest answer of a kind."""

import threading
import time
from collections.abc import Callable
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


class JobRunner(QObject):
    """Runs jobs on a pool of threads; tells of each when it begins and ends.

    Threads speak to the runner only, which outlives them; on the GUI thread it hands on what
    they said. A job that spoke for itself could be gone while its thread is still speaking.
    """

    began = Signal(object)
    ended = Signal(object)
    _progressed = Signal(object, int, int, str)
    _finished = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._jobs: list[Job] = []
        self._progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(self._jobs)

    def run(self, title: str, work: Work, *, kind: str = "") -> Job:
        """Run ``work(token, report)`` elsewhere; it must not touch any Qt object.

        A new job of a kind cancels the older ones of this kind, whose answers are dropped.
        """
        if kind:
            self.cancel(kind)
        job = Job(title, kind, self)
        self._jobs.append(job)
        self.began.emit(job)
        self._pool.start(lambda: self._do(job, work))
        return job

    def cancel(self, kind: str) -> None:
        """Cancel the jobs of a kind."""
        for job in self._jobs:
            if job.kind == kind:
                job.cancel()

    def shut_down(self) -> bool:
        """Cancel everything and wait for it a moment; say whether all has ended."""
        for job in self._jobs:
            job.cancel()
        return self._pool.waitForDone(_PATIENCE)

    def _do(self, job: Job, work: Work) -> None:
        """Do the work, on a thread of the pool."""
        ending, value = "done", None
        try:
            value = work(job.token, self._reporter(job))
        except CancelledError:
            ending = "cancelled"
        except Exception as error:  # noqa: BLE001 - handed on to the GUI thread
            ending, value = "failed", error
        self._finished.emit(job, ending, value)

    def _reporter(self, job: Job) -> Report:
        told = 0.0

        def report(done: int, total: int, what: str = "") -> None:
            nonlocal told
            if job.token.cancelled():
                raise CancelledError
            if (now := time.monotonic()) - told >= _TELL_EVERY or done >= total:
                told = now
                self._progressed.emit(job, done, total, what)

        return report

    def _on_progress(self, job: Job, done: int, total: int, what: str) -> None:
        job.progress.emit(done, total, what)

    def _on_finished(self, job: Job, ending: str, value: object) -> None:
        """Tell how a job ended; one that was told to stop never brings an answer."""
        self._jobs.remove(job)
        if job.token.cancelled() or ending == "cancelled":
            job.cancelled.emit()
        elif ending == "failed":
            job.failed.emit(value)
        else:
            job.done.emit(value)
        self.ended.emit(job)
        job.deleteLater()
