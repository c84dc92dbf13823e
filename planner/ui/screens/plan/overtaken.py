"""A plan that time has overtaken: its deadline has passed, or something should be done by now."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject

from planner.model import Outcome, Plan
from planner.ui.living import Living
from planner.ui.planning import Planning
from planner.ui.screens.plan.limits_bar import LimitsBar
from planner.ui.session import Session
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.wording import words

Choice = tuple[str, Callable[[], object]]


class Overtaken(QObject):
    """Says so above the plan, with what can be done about it as buttons."""

    def __init__(
        self,
        session: Session,
        planning: Planning,
        living: Living,
        limits: LimitsBar,
        message: InlineMessage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._planning, self._living = session, planning, living
        self._limits, self._message = limits, message
        #: The plan of which it is said that its deadline has passed, for as long as that stands.
        self._told: Plan | None = None
        message.closed.connect(self._forget)

    def tell_deadline(self, plan: Plan) -> bool:
        """Say that the deadline of a plan has passed; False if it has not, or all is met."""
        met = all(self._session.standing.has(need.item, need.level) for need in plan.targets)
        if plan.limits.deadline is None or plan.limits.deadline >= self._session.today or met:
            return False
        self._told = plan
        self._show(plan, plan.limits.deadline)
        if plan.limits.budget is None:
            self._living.first_look(self._planning.request(plan), self._on_look)
        return True

    def tell_late(self, plan: Plan, plan_anew: Callable[[], object]) -> None:
        """Say that something in a plan should have ended by now."""
        if late := self._open(plan, self._session.today):
            text = self.tr("Overdue: {items}.").format(items=words().count("items", late))
            self._message.show_message(text, (self.tr("Plan Anew"), plan_anew))

    def _show(self, plan: Plan, deadline: date, *first: Choice) -> None:
        left = self._open(plan, date.max)
        text = self.tr("The deadline, {day}, has passed.").format(day=words().day(deadline))
        if left:
            open_ = self.tr("Still open: {steps}.").format(steps=words().count("steps", left))
            text = f"{text} {open_}"
        self._message.show_message(
            text,
            *first,
            (self.tr("Plan Without a Deadline"), lambda: self._move_to(None)),
            (self.tr("Another Deadline…"), self._limits.ask_deadline),
            tone=Tone.REFUSAL,
            lasting=True,
        )

    def _open(self, plan: Plan, day: date) -> int:
        """Return how many steps of a plan should be done before a day and are not."""
        placed = plan.outcome.placements if plan.outcome else ()
        has = self._session.standing.has
        return sum(one.end < day and not has(one.item, one.level) for one in placed)

    def _on_look(self, outcome: Outcome) -> None:
        """Offer the first day by which all could be done, once it is known."""
        plan, day = self._told, outcome.finish
        if plan is None or plan != self._session.plan or day is None:
            return
        assert plan.limits.deadline is not None
        words_ = self.tr("Move It to {day}").format(day=words().day(day))
        self._show(plan, plan.limits.deadline, (words_, lambda: self._move_to(day)))

    def _move_to(self, deadline: date | None) -> None:
        asked = self._planning.request()
        self._planning.change(replace(asked, limits=replace(asked.limits, deadline=deadline)))

    def _forget(self) -> None:
        self._told = None
