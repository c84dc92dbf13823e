"""Planning from the window: off the GUI thread, adopted as one edit, undone as one."""

from collections.abc import Callable
from math import ceil

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from planner.errors import PlannerError, RefusedError
from planner.graph.planning.request import SECONDS, Request
from planner.graph.standing import Standing
from planner.model import Kind, Limits, Need, Outcome, Pin, Plan, Status
from planner.ui.actions import Actions
from planner.ui.jobs import Job, Report, Token
from planner.ui.session import Session
from planner.ui.wording import words
from planner.verbs import plans

_KIND = "plan"
_MOST_NAME = 60


class _Asked(QObject):
    """Who wants to know of a plan that is being computed; gone with the one who computes it."""

    better = Signal(object, object)

    def __init__(
        self,
        planning: "Planning",
        session: Session,
        request: Request,
        then: Callable[[Request, Outcome], object],
    ) -> None:
        super().__init__(planning)
        self._planning, self._session, self._request, self._then = planning, session, request, then
        self.early: Callable[[Request, Outcome], object] | None = None
        self.refused: Callable[[PlannerError], object] | None = None
        self.better.connect(self.on_better, Qt.ConnectionType.QueuedConnection)

    def on_better(self, token: Token, outcome: Outcome) -> None:
        """Hand on an answer that may still get better."""
        if self.early is not None and not token.cancelled():
            self.early(self._request, outcome)

    def on_done(self, outcome: Outcome) -> None:
        """Hand on the answer."""
        self._planning.found.emit(self._request, outcome)
        self._then(self._request, outcome)

    def on_failed(self, error: Exception) -> None:
        """Tell who asked that this cannot be asked; anything else goes to the session."""
        if self.refused is not None and isinstance(error, RefusedError):
            self.refused(error)
        else:
            self._session.failed(error)


class Planning(QObject):
    """Computes plans and adopts them.

    ``asked`` tells that a plan is being computed, ``found`` what came out of which request.
    """

    asked = Signal()
    found = Signal(object, object)

    def __init__(self, session: Session, commands: Actions) -> None:
        super().__init__(commands)
        self._session = session
        commands.register("item.target", self.target_selected, why_not=self._why_no_item)
        commands.register(
            "item.pin", self.toggle_pins, why_not=self._why_no_plan, checked=self._are_pinned
        )
        commands.register("item.add-path", self.add_path, why_not=self._why_no_path)
        commands.register(
            "item.exclude",
            self.toggle_exclusions,
            why_not=self._why_no_plan,
            checked=self._are_excluded,
        )

    def compute(
        self,
        request: Request,
        then: Callable[[Request, Outcome], object],
        *,
        seconds: float = SECONDS,
        refused: Callable[[PlannerError], object] | None = None,
        early: Callable[[Request, Outcome], object] | None = None,
    ) -> Job:
        """Compute a plan and hand it on; a newer request takes the place of an older one.

        ``refused`` is told what cannot be asked; without it a dialog says so. ``early`` is told
        the first plan and each better one, before the last is handed on.
        """
        library, today = self._session.library, self._session.today

        def work(token: Token, _report: Report) -> Outcome:
            from planner.graph.plan import make_plan

            def tell(outcome: Outcome) -> None:
                asked.better.emit(token, outcome)  # from this thread to that of the window

            return make_plan(
                Standing(library, today),
                request,
                cancelled=token.cancelled,
                seconds=seconds,
                improved=tell,
            )

        asked = _Asked(self, self._session, request, then)
        asked.refused, asked.early = refused, early
        job = self._session.jobs.run(self.tr("Planning"), work, kind=_KIND)
        job.done.connect(asked.on_done)
        job.failed.connect(asked.on_failed)
        job.destroyed.connect(asked.deleteLater)
        self.asked.emit()
        return job

    def request(self, plan: Plan | None = None) -> Request:
        """Return what the plan in use (or another) asks for, from today on."""
        plan = plan or self._session.plan
        if plan is None:
            usual = self._session.settings.usual_limits
            return Request(targets=(), limits=usual, pinned=(), excluded=())
        limits = plan.limits
        if limits.start is not None and limits.start < self._session.today:
            limits = replace(limits, start=None)
        return Request(
            targets=plan.targets, limits=limits, pinned=plan.pinned, excluded=plan.excluded
        )

    def adopt(self, name: str, request: Request, outcome: Outcome) -> bool:
        """Keep an outcome as the plan of this name and take it into use; one edit."""
        return self._session.do(plans.adopt, name, request, outcome, self._session.today)

    def target_selected(self) -> None:
        """Plan the way to the selected item and adopt it."""
        item = self._session.selection.current
        if item is not None:
            self.aim(item)

    def aim(self, item: str, limits: Limits | None = None) -> None:
        """Plan the way to an item and adopt it under the item's title."""
        name = self._session.library.items[item].title[:_MOST_NAME]
        plan = self._session.plan
        limits = limits or (plan.limits if plan else self._session.settings.usual_limits)
        request = Request(targets=(Need(item),), limits=limits, pinned=(), excluded=())
        self.compute(request, lambda asked, outcome: self._adopt_and_tell(name, asked, outcome))

    def change(
        self, request: Request, *, refused: Callable[[PlannerError], object] | None = None
    ) -> None:
        """Plan anew with other wishes and adopt that in place of the plan in use."""
        plan = self._session.plan
        if plan is not None:
            name = plan.name
            self.compute(
                request,
                lambda asked, outcome: self._adopt_and_tell(name, asked, outcome),
                refused=refused,
            )

    def toggle_pins(self) -> None:
        """Have the plan hold the selected items, or hold them no longer."""
        asked, ids = self.request(), self._session.selection.ids
        kept = tuple(pin for pin in asked.pinned if pin.item not in ids)
        pinned = kept if self._are_pinned() else (*kept, *(Pin(item) for item in ids))
        excluded = tuple(item for item in asked.excluded if item not in ids)
        self.change(replace(asked, pinned=pinned, excluded=excluded))

    def add_path(self) -> None:
        """Have the plan hold the current item and all that one would do on the way to it now."""
        from planner.graph.gap import gap

        item = self._session.selection.current
        assert item is not None
        asked, standing = self.request(), self._session.standing
        pinned, excluded = (tuple(pin.item for pin in asked.pinned), asked.excluded)
        way = gap(standing, (Need(item),), pinned, tuple(one for one in excluded if one != item))
        items = self._session.library.items
        done = (
            it for it in way.missing if way.hours_of[it].likely or items[it].kind is not Kind.SKILL
        )
        wanted = dict.fromkeys((*done, item))
        pins = (*asked.pinned, *(Pin(one) for one in wanted if one not in pinned))
        kept = tuple(one for one in excluded if one not in wanted)
        self.change(replace(asked, pinned=pins, excluded=kept))

    def toggle_exclusions(self) -> None:
        """Have the plan do without the selected items, or allow them again."""
        asked, ids = self.request(), self._session.selection.ids
        kept = tuple(item for item in asked.excluded if item not in ids)
        excluded = kept if self._are_excluded() else (*kept, *ids)
        pinned = tuple(pin for pin in asked.pinned if pin.item not in ids)
        self.change(replace(asked, pinned=pinned, excluded=excluded))

    def _adopt_and_tell(self, name: str, request: Request, outcome: Outcome) -> None:
        if self.adopt(name, request, outcome):
            self._session.say(self.sentence(name, outcome), undo=True)

    def sentence(self, name: str, outcome: Outcome) -> str:
        """Say what a plan comes to, in a sentence."""
        if outcome.status is Status.ALREADY:
            return self.tr("You meet every requirement of {name}.").format(name=name)
        if outcome.status is Status.INFEASIBLE or outcome.finish is None:
            return self.tr("There is no plan to {name} within these limits.").format(name=name)
        text = self.tr("{name}: {steps}, {hours}, done by {day}.")
        return text.format(
            name=name,
            steps=words().count("steps", len(outcome.placements)),
            hours=self._effort(outcome),
            day=words().day(outcome.finish),
        )

    def _effort(self, outcome: Outcome) -> str:
        """Say what a plan takes: hours of study, and the weeks that are lived full time."""
        hours = outcome.objective.hours or 0.0
        weeks = self._full_time_weeks(outcome)
        parts = [words().about(hours)] if hours or not weeks else []
        if weeks:
            text = QCoreApplication.translate("Distances", "{weeks} full time")
            parts.append(text.format(weeks=words().weeks(weeks)))
        return words().all_of(parts)

    def _full_time_weeks(self, outcome: Outcome) -> int:
        """Return the weeks of full-time work, but for what runs within another item."""
        items = self._session.library.items
        placed = (items[one.item] for one in outcome.placements if one.item in items)
        return sum(
            ceil(one.weeks.likely)
            for one in placed
            if one.full_time and one.weeks is not None and not one.within
        )

    def _are_pinned(self) -> bool:
        plan, ids = self._session.plan, self._session.selection.ids
        pinned = {pin.item for pin in plan.pinned} if plan else set()
        return bool(ids) and pinned.issuperset(ids)

    def _are_excluded(self) -> bool:
        plan, ids = self._session.plan, self._session.selection.ids
        return bool(ids) and plan is not None and set(plan.excluded).issuperset(ids)

    def _why_no_item(self) -> str:
        return "" if self._session.selection.current else self.tr("Select an item first.")

    def _why_no_path(self) -> str:
        item = self._session.selection.current
        if item is not None and self._session.standing.has(item):
            return self.tr("You have this already.")
        return self._why_no_plan()

    def _why_no_plan(self) -> str:
        if self._session.plan is None:
            return self.tr("Choose a target first.")
        return self._why_no_item()
