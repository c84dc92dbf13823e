"""The status bar: what just happened, what is being computed, which plan, and that all is saved."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from planner.ui.jobs import Job
from planner.ui.plain import cut, label
from planner.ui.session import Session

_PATIENCE = 200  # milliseconds before a job shows at all
_NAME, _GAP = 36, 16


class StatusBar(QStatusBar):
    """Shows the newest job that lasts, with a button to cancel it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._job: Job | None = None
        self._plan, self._saved = label(wrap=False), label(wrap=False)
        self._plan.setContentsMargins(_GAP, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._what = label(wrap=False)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._cancel.clicked.connect(self._stop)
        self._work = QWidget()
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self._work.hide()
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._plan)
        self.addPermanentWidget(self._saved)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._show_job)
        session.jobs.began.connect(self._on_began)
        session.jobs.ended.connect(self._on_ended)
        session.plan_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the plan in use and whether the library can be written."""
        plan = self._session.plan
        self._plan.setText(cut(plan.name, _NAME) if plan else self.tr("no plan yet"))
        protected = self._session.workspace.store.read_only
        self._saved.setText(self.tr("· write-protected") if protected else self.tr("· saved"))

    def _on_began(self, job: Job) -> None:
        self._job = job
        job.progress.connect(self._on_progress)
        self._wait.start(_PATIENCE)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if what and self._job is not None:
            self._what.setText(cut(f"{self._job.title}: {what}", _NAME))

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            running = self._session.jobs.running
            self._job = running[-1] if running else None
            self._show_job()

    def _show_job(self) -> None:
        self._work.setVisible(self._job is not None)
        if self._job is not None:
            self._what.setText(cut(self._job.title, _NAME))
            self._bar.setRange(0, 0)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
