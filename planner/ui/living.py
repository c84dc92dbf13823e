"""Living with plans from the window: made anew, items moved, looked ahead; off the GUI thread."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from planner.graph.standing import Standing
from planner.model import Outcome, Plan
from planner.ui.jobs import Job, Report, Token
from planner.ui.session import Session
from planner.verbs import plans

if TYPE_CHECKING:
    from planner.graph.move import Move
    from planner.graph.outlook import Outlook
    from planner.graph.planning.request import Request
    from planner.graph.replan import Replan
    from planner.graph.swap import Way

_PLAN, _LOOK, _OUTLOOK, _WAYS = "plan", "first look", "outlook", "ways"
#: Seconds for the search behind a preview, and behind each of several alternatives.
PREVIEW_SECONDS, WAY_SECONDS = 3.0, 0.5


class Living(QObject):
    """Computes what a plan under way could become; what comes out is handed to a function.

    The functions must be methods of objects that live as long as the window, or that stop what
    they asked for before they go.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def replan(
        self, plan: Plan, then: "Callable[[Replan], object]", *, from_nothing: bool = False
    ) -> Job:
        """Plan anew from today."""
        library, today = self._session.library, self._session.today

        def work(token: Token, _report: Report) -> "Replan":
            from planner.graph.replan import replan

            return replan(
                Standing(library, today),
                plan,
                from_nothing=from_nothing,
                cancelled=token.cancelled,
                seconds=PREVIEW_SECONDS,
            )

        return self._run(self.tr("Planning"), work, _PLAN, then)

    def move(self, plan: Plan, item: str, first: date, then: "Callable[[Move], object]") -> Job:
        """Pin an item to the week of a day."""
        library, today = self._session.library, self._session.today

        def work(token: Token, _report: Report) -> "Move":
            from planner.graph.move import move

            return move(Standing(library, today), plan, item, first, cancelled=token.cancelled)

        return self._run(self.tr("Planning"), work, _PLAN, then)

    def outlook(self, plan: Plan, then: "Callable[[Outlook], object]") -> Job:
        """Look when a plan will be done at the planned pace, and at that of the logged weeks."""
        library, today = self._session.library, self._session.today

        def work(token: Token, _report: Report) -> "Outlook":
            from planner.graph.outlook import outlook

            return outlook(Standing(library, today), plan, cancelled=token.cancelled)

        return self._run(self.tr("Looking ahead"), work, _OUTLOOK, then)

    def ways(
        self,
        request: "Request",
        item: str,
        others: Sequence[str],
        then: "Callable[[list[Way]], object]",
    ) -> Job:
        """Plan with each of several items in place of one."""
        library, today = self._session.library, self._session.today

        def work(token: Token, report: Report) -> "list[Way]":
            from planner.graph.swap import ways

            found: list[Way] = []
            for way in ways(
                Standing(library, today),
                request,
                item,
                others,
                seconds=WAY_SECONDS,
                cancelled=token.cancelled,
            ):
                found.append(way)
                report(len(found), len(others), "")
            return found

        return self._run(self.tr("Trying other ways"), work, _WAYS, then)

    def first_look(self, request: "Request", then: Callable[[Outcome], object]) -> Job:
        """Make a quick plan without deadline and budget, to say how far off they are."""
        library, today = self._session.library, self._session.today
        free = replace(request, limits=replace(request.limits, deadline=None, budget=None))

        def work(token: Token, _report: Report) -> Outcome:
            from planner.graph.plan import make_plan

            standing = Standing(library, today)
            return make_plan(standing, free, cancelled=token.cancelled, seconds=0)

        job = self._session.jobs.run(self.tr("Planning"), work, kind=_LOOK)
        job.done.connect(then)
        return job

    def stop_planning(self) -> None:
        """Drop the plan that is being computed, whoever asked for it."""
        self._session.jobs.cancel(_PLAN)

    def stop_looking(self) -> None:
        """Drop the look ahead; it is of use to nobody when the screen is gone."""
        self._session.jobs.cancel(_OUTLOOK)

    def stop_ways(self) -> None:
        """Drop the alternatives that are being computed."""
        self._session.jobs.cancel(_WAYS)

    def renew(self, plan: Plan, request: "Request", outcome: Outcome) -> bool:
        """Give a plan its new outcome; one edit. Which plan is in use stays."""
        return self._session.do(plans.renew, plan.id, request, outcome, self._session.today)

    def _run(
        self,
        title: str,
        work: Callable[[Token, Report], object],
        kind: str,
        then: Callable[..., object],
    ) -> Job:
        job = self._session.jobs.run(title, work, kind=kind)
        job.done.connect(then)
        job.failed.connect(self._session.failed)
        return job
