"""What would be done in place of an item of the plan, and about what that comes to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from planner.graph.planning.request import Request
from planner.graph.standing import Standing
from planner.model import Library, Plan, RunnerUp, Totals
from planner.ui.jobs import Job, Report, Token
from planner.ui.planning import Planning
from planner.ui.session import Session
from planner.ui.wording import words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

_SECOND, _BRANCHES = "second best", "branches"
_AFTER = 300  # milliseconds for which an item is shown until it is asked what else would do
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Second:
    """The runner-up of an item, and the draft of the plan as it is, to compare with."""

    found: RunnerUp | None
    now: Totals | None


class OtherWays(QObject):
    """Drafts what else would do, off the GUI thread, and keeps it while library and plan stay.

    ``changed`` names the item of which more is known.
    """

    changed = Signal(str)

    def __init__(self, session: Session, planning: Planning) -> None:
        super().__init__(session)
        self._session, self._planning = session, planning
        self._known: dict[str, Second] = {}
        self._for: tuple[Library, Plan | None] | None = None
        self._wanted = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER)
        self._wait.timeout.connect(self._look)

    def second(self, item: str) -> Second | None:
        """Return what is known of an item of the plan; if that is nothing, it is found out."""
        moment = (self._session.library, self._session.plan)
        if self._for is None or self._for[0] is not moment[0] or self._for[1] is not moment[1]:
            self._for, self._known = moment, {}
        if item not in self._known and item != self._wanted:
            self._wanted = item
            self._wait.start()
        return self._known.get(item)

    def compare(
        self, requests: Sequence[Request], then: Callable[[list[Totals | None]], object]
    ) -> None:
        """Draft the plan as it is, and others; hand on what each comes to.

        ``then`` must be the method of an object that lives as long as the window.
        """
        plan = self._session.plan
        if plan is None or plan.outcome is None:
            return
        library, today, outcome = self._session.library, self._session.today, plan.outcome
        asked = self._planning.request(plan)

        def work(token: Token, _report: Report) -> list[Totals | None]:
            from planner.graph.second_best import as_planned, drafted

            standing = Standing(library, today)
            all_ = (as_planned(standing, asked, outcome), *requests)
            return [drafted(standing, one, cancelled=token.cancelled) for one in all_]

        self._run(_BRANCHES, work, then)

    def _look(self) -> None:
        item, plan = self._wanted, self._session.plan
        self._wanted = ""
        if plan is None or plan.outcome is None or item not in self._session.placements:
            return
        library, today, outcome = self._session.library, self._session.today, plan.outcome
        asked = self._planning.request(plan)

        def work(token: Token, _report: Report) -> tuple[Library, Plan, str, Second]:
            from planner.graph.second_best import as_planned, drafted, instead_of

            standing, stop = Standing(library, today), token.cancelled
            found = instead_of(standing, asked, outcome, item, cancelled=stop)
            held = as_planned(standing, asked, outcome)
            now = drafted(standing, held, cancelled=stop) if found is not None else None
            return library, plan, item, Second(found, now)

        self._run(_SECOND, work, self._on_found)

    def _on_found(self, told: tuple[Library, Plan, str, Second]) -> None:
        library, plan, item, found = told
        if self._session.library is library and self._session.plan is plan:
            self._known[item] = found
            self.changed.emit(item)

    def _run(
        self, kind: str, work: Callable[[Token, Report], object], then: Callable[..., object]
    ) -> Job:
        title = self.tr("Comparing other ways")
        job = self._session.jobs.run(title, work, kind=kind)
        job.done.connect(then)
        job.failed.connect(self._session.failed)
        return job


def difference(now: Totals, other: Totals, full_time_weeks: int = 0) -> str:
    """Say about how much more or less another way is: "about +12 h, 3 weeks later"."""
    say, parts = words(), list[str]()
    if now.hours is not None and other.hours is not None:
        more = round(other.hours - now.hours)
        parts += [_signed(more, say.hours(abs(more)))] if more else []
    if full_time_weeks:
        text = translate("OtherWays", "{weeks} full time")
        weeks = text.format(weeks=say.rough_weeks(abs(full_time_weeks)))
        parts.append(_signed(full_time_weeks, weeks))
    if now.finish is not None and other.finish is not None:
        weeks_ = round((other.finish - now.finish).days / _WEEK)
        late = translate("OtherWays", "{time} later")
        text = late if weeks_ > 0 else translate("OtherWays", "{time} sooner")
        parts += [text.format(time=say.rough_weeks(abs(weeks_)))] if weeks_ else []
    if now.cost is not None and other.cost is not None and other.cost != now.cost:
        dearer = other.cost - now.cost
        parts.append(_signed(dearer, say.money(abs(dearer), other.currency or now.currency)))
    if not parts:
        return translate("OtherWays", "about as good")
    return translate("OtherWays", "about {what}").format(what=", ".join(parts))


def _signed(amount: float, said: str) -> str:
    return f"+{said}" if amount > 0 else f"-{said}"
