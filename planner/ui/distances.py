"""How far every role is from here, measured off the GUI thread and kept for all who ask."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.edits import Edit, EditKind
from planner.graph.standing import Standing
from planner.model import Item, Kind, Limits, LogEntry, Record
from planner.ui.jobs import Job, Report, Token
from planner.ui.session import Session

if TYPE_CHECKING:
    from planner.graph.distance import Arrival, Distance

_KIND = "distances"
_AFTER = 250  # milliseconds after the last change
_WEEK_DAYS = 7


class Distances(QObject):
    """Distances and arrivals by role, as far as they are known.

    Somebody who shows them calls :meth:`watch`; while anybody does, they are measured again after
    what they depend on has changed, and the old ones stay until then. ``changed`` tells that there
    is more to show.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.found: dict[str, Distance] = {}
        self.arrivals: dict[str, Arrival] = {}
        self._watchers: set[int] = set()
        self._job: Job | None = None
        self._fresh = self._stopped = False
        self._limits = self.limits
        self._next: tuple[dict[str, Distance], dict[str, Arrival]] = ({}, {})
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER)
        self._wait.timeout.connect(self.measure)
        session.edited.connect(self._on_edited)
        session.day_changed.connect(self._on_stale)

    @property
    def limits(self) -> Limits:
        """The hours and times off that arrivals are computed with: those of the plan in use."""
        plan = self._session.plan
        return plan.limits if plan else self._session.settings.usual_limits

    @property
    def is_measuring(self) -> bool:
        """Whether measurements are being made or about to be."""
        return self._job is not None or self._wait.isActive()

    @property
    def is_complete(self) -> bool:
        """Whether all is measured as things stand now."""
        return self._fresh and not self.is_measuring

    def weeks_to(self, role: str) -> float:
        """Return in about how many weeks one could be there, to sort by; endless if never.

        Study goes on beside what is lived in working time, so the longer of both counts.
        """
        known = self.found.get(role)
        if known is None or known.blocked:
            return float("inf")
        there = self.arrivals.get(role)
        if there is not None and there.finish is not None:
            return (there.finish - self._session.today).days / _WEEK_DAYS
        pace = self.limits.hours_per_week or 1.0
        return max(known.weeks.likely, known.hours.likely / pace)

    def watch(self, who: QObject) -> None:
        """Keep up to date while ``who`` shows distances."""
        self._watchers.add(id(who))
        if not self._fresh and not self._stopped and not self.is_measuring:
            self.measure()

    def unwatch(self, who: QObject) -> None:
        """Let ``who`` show no distances any more; what is under way goes on."""
        self._watchers.discard(id(who))
        if not self._watchers:
            self._wait.stop()

    def measure(self) -> None:
        """Measure everything now."""
        self._wait.stop()
        self._fresh, self._stopped = False, False
        library, today = self._session.library, self._session.today
        limits = self._limits = self.limits
        roles = [
            item.id
            for item in library.items.values()
            if item.kind is Kind.ROLE and not item.missing
        ]
        roles.sort(key=self.weeks_to)
        self._next = far, there = {}, {}

        def work(token: Token, report: Report) -> None:
            from planner.graph.distance import arrival, distance

            standing, total = Standing(library, today), 2 * len(roles)
            for number, role in enumerate(roles, 1):
                far[role] = distance(standing, role)
                report(number, total, "")
            for number, role in enumerate(roles, len(roles) + 1):
                there[role] = arrival(standing, role, limits, token.cancelled)
                report(number, total, "")

        self._job = job = self._session.jobs.run(self.tr("Measuring distances"), work, kind=_KIND)
        job.progress.connect(self._on_progress)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _on_progress(self) -> None:
        if self.sender() is self._job:
            self._take_over()
            self.changed.emit()

    def _on_done(self) -> None:
        if self.sender() is not self._job:
            return
        self._job, self._fresh = None, True
        far, there = self._next
        self.found, self.arrivals = dict(far), dict(there)
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job, self._stopped = None, True
            self.changed.emit()
            self._session.failed(error)

    def _on_cancelled(self) -> None:
        if self.sender() is self._job:
            self._job, self._stopped = None, True
            self.changed.emit()

    def _take_over(self) -> None:
        """Show what the thread has found so far beside what is known from before."""
        far, there = self._next
        self.found |= dict(far)
        self.arrivals |= dict(there)

    def _on_edited(self, edit: Edit) -> None:
        """Measure anew after what distances depend on; of plans only the limits count."""
        matters = (Item, Record, LogEntry)
        touched = edit.kind not in (EditKind.NOTE, EditKind.EVIDENCE) and any(
            isinstance(step.entity, matters) for step in edit.steps
        )
        if touched or self._limits != self.limits:
            self._on_stale()

    def _on_stale(self) -> None:
        self._fresh = self._stopped = False
        gone = self.found.keys() - self._session.library.items.keys()
        for role in gone:
            del self.found[role]
            self.arrivals.pop(role, None)
        if self._watchers:
            self._wait.start()
            self.changed.emit()
