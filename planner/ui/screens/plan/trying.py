"""Trying before keeping: other limits, the plan made anew, an item elsewhere, another way."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.graph.difference import difference
from planner.graph.move import Move
from planner.graph.planning.request import Request
from planner.graph.replan import Replan
from planner.graph.runner_up import runner_up
from planner.model import Limits, Outcome, Plan, Status, WayOut
from planner.ui.actions import Actions
from planner.ui.living import PREVIEW_SECONDS, Living
from planner.ui.planning import Planning
from planner.ui.refusal import reason
from planner.ui.screens.plan.limits_bar import LimitsBar
from planner.ui.screens.plan.overtaken import Overtaken
from planner.ui.screens.plan.preview import Preview
from planner.ui.screens.plan.swap import Place, SwapDialog
from planner.ui.screens.plan.telling import Telling
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.wording import words

_MOST_WAYS = 5


class Trying(QObject):
    """Computes what the user wants to see first, shows it, and keeps it if they say so.

    ``shown`` brings a plan to draw that is not kept yet, ``dropped`` tells that the present one is
    to be shown again.
    """

    shown = Signal(object)
    dropped = Signal()

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        planning: Planning,
        limits: LimitsBar,
        screen: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(screen)
        self._session, self._commands, self._theme = session, commands, theme
        self._planning, self._limits, self._screen = planning, limits, screen
        self.living = Living(session, self)
        self.telling = Telling(session, planning, self)
        self.message = InlineMessage(theme)
        self.preview = Preview(theme, self.telling)
        self.overtaken = Overtaken(session, planning, self.living, limits, self.message, self)
        self._tried: tuple[Request, Outcome] | None = None
        self._anew: Replan | None = None
        self._moving: tuple[str, date] | None = None
        self._looked_at: Limits | None = None
        self._from_nothing = False
        self.preview.adopted.connect(self._adopt_anew)
        self.preview.kept.connect(self.dropped)
        self.preview.other_wanted.connect(self._plan_anew)

    def clear(self) -> None:
        """Forget what was tried."""
        self._tried = self._anew = self._moving = self._looked_at = None
        self.message.clear()
        self.preview.hide()

    # limits

    def try_limits(self, limits: Limits) -> None:
        """Show what the plan would be under other limits."""
        self.preview.hide()
        asked = replace(self._planning.request(), limits=limits)
        self._tried, self._looked_at = None, limits
        if limits.deadline is not None:
            self.living.first_look(asked, self._show_first_look)
        self._planning.compute(
            asked,
            self._show_trial,
            seconds=PREVIEW_SECONDS,
            refused=self.refuse,
            early=self._show_trial,
        )

    def apply(self) -> None:
        """Keep the limits as they are shown, and what they come to."""
        plan, limits = self._session.plan, self._limits.limits()
        if plan is None:
            return
        tried = self._tried
        if tried is None or (tried[0].limits != limits and self._limits.changed):
            asked = replace(self._planning.request(), limits=limits)
            self._planning.compute(asked, self._keep_if_possible, refused=self.refuse)
        else:
            self._keep_if_possible(*tried)

    def _keep_if_possible(self, request: Request, outcome: Outcome) -> None:
        """Keep limits that can be met; of others say what would help, and keep the plan."""
        plan = self._session.plan
        if plan is None:
            return
        if outcome.status is Status.INFEASIBLE:
            self._tried = (request, outcome)
            self.show_ways_out(outcome, request.limits)
        else:
            self._keep(plan, request, outcome)

    def refuse(self, error: PlannerError) -> None:
        """Say beside the fields why something cannot be asked."""
        self._looked_at = None
        self.message.show_message(reason(error), tone=Tone.REFUSAL)

    def _show_first_look(self, outcome: Outcome) -> None:
        """Say that a deadline is missed before the long search for ways out is over."""
        limits, finish = self._looked_at, outcome.finish
        if limits is None or limits != self._limits.limits() or self._tried is not None:
            return
        if limits.deadline is not None and finish is not None and finish > limits.deadline:
            late = self.telling.late(finish, limits)
            looking = self.tr("Looking for ways to meet the deadline…")
            self.message.show_message(f"{late} {looking}", tone=Tone.REFUSAL, lasting=True)

    def _show_trial(self, request: Request, outcome: Outcome) -> None:
        plan = self._session.plan
        if plan is None:
            return
        self._tried = (request, outcome)
        if outcome.status is Status.INFEASIBLE:
            self.show_ways_out(outcome, request.limits)
            return
        changes = difference(plan.outcome, outcome)
        self.message.show_message(
            self.telling.difference(changes),
            (self.tr("Apply"), self.apply),
            (self.tr("Keep the Present Plan"), self.dropped.emit),
        )
        self.shown.emit(_as_plan(plan, request, outcome))

    def _keep(self, plan: Plan, request: Request, outcome: Outcome) -> None:
        self.living.stop_planning()
        if self._planning.adopt(plan.name, request, outcome):
            self._say(self._planning.sentence(plan.name, outcome))

    # ways out

    def show_ways_out(self, outcome: Outcome, limits: Limits) -> None:
        """Say that limits cannot be met, with a button for each change that would help."""
        choices = [
            (self.telling.way(way), lambda way=way: self._take(way))
            for way in outcome.ways_out[:_MOST_WAYS]
        ]
        text = self.telling.impossible(outcome, limits)
        self.message.show_message(text, *choices, tone=Tone.REFUSAL, lasting=True)

    def _take(self, way: WayOut) -> None:
        """Change what a way out says, and plan anew."""
        asked = self._planning.request()
        limits, ids = asked.limits, [one.partition("@")[0] for one in str(way.value).split(", ")]
        if self._tried is not None:
            limits = self._tried[0].limits
        match way.change:
            case "hours-per-week":
                limits = replace(limits, hours_per_week=float(way.value))
            case "deadline":
                limits = replace(limits, deadline=date.fromisoformat(str(way.value)))
            case "budget":
                limits = replace(limits, budget=float(way.value))
            case "include":
                kept = tuple(item for item in asked.excluded if item not in ids)
                asked = replace(asked, excluded=kept)
            case "unpin":
                pins = tuple(pin for pin in asked.pinned if pin.item not in ids)
                asked = replace(asked, pinned=pins)
            case _:
                self._session.selection.select(*ids)
                self._commands["item.skip"].trigger()
                asked = self._planning.request()
        self._planning.change(replace(asked, limits=limits), refused=self.refuse)

    # anew

    def plan_anew(self) -> None:
        """Show what the plan would be if it were made anew, with as little change as can be."""
        self._plan_anew(from_nothing=False)

    def _plan_anew(self, from_nothing: bool) -> None:  # noqa: FBT001 - a slot
        plan = self._session.plan
        if plan is not None and not self.overtaken.tell_deadline(plan):
            self._from_nothing = from_nothing
            self.living.replan(plan, self._show_anew, from_nothing=from_nothing)

    def _show_anew(self, found: Replan) -> None:
        plan = self._session.plan
        if plan is None:
            return
        self.message.clear()
        if found.outcome.status is Status.INFEASIBLE:
            self.preview.hide()
            self.show_ways_out(found.outcome, found.request.limits)
            return
        self._anew = found
        self.preview.show_replan(found, plan, from_nothing=self._from_nothing)
        self.shown.emit(_as_plan(plan, found.request, found.outcome))

    def _adopt_anew(self) -> None:
        plan, found = self._session.plan, self._anew
        if plan is None or found is None:
            return
        if self.living.renew(plan, found.request, found.outcome):
            self._say(self._planning.sentence(plan.name, found.outcome))

    # moving

    def move(self, item: str, monday: date) -> None:
        """Pin an item to a week, or say what holds it."""
        plan = self._session.plan
        if plan is not None:
            self._moving = (item, max(monday, self._session.today))
            self.living.move(plan, *self._moving, self._on_moved)

    def _on_moved(self, found: Move) -> None:
        plan, moving = self._session.plan, self._moving
        if plan is None or moving is None:
            return
        item, first = moving
        week = first - timedelta(days=first.weekday())
        here = found.start is not None and found.start - timedelta(found.start.weekday()) <= week
        if not here or found.late is not None:
            self.dropped.emit()
            self.message.show_message(self.telling.refusal(item, found), tone=Tone.REFUSAL)
        elif self.living.renew(plan, found.request, found.outcome):
            text = self.tr("{title} starts in the week of {day}.")
            self._say(text.format(title=self.telling.title(item), day=words().day(week)))

    # another way

    def others(self, item: str | None) -> tuple[str, ...]:
        """Return what an item of the plan stands in place of, first what comes next."""
        placed = self._session.placements.get(item or "")
        if placed is None:
            return ()
        known = self._session.library.items
        names = tuple(name for name in placed.instead_of if name in known)
        outside = [name for name in names if name not in placed.because]
        first = runner_up(self._session.standing, outside or names)
        return tuple(sorted(names, key=lambda name: name != first))

    def swap(self) -> None:
        """Let the user take another way in place of the selected item."""
        plan, item = self._session.plan, self._session.selection.current
        others = self.others(item)
        if plan is None or item is None or not others:
            return
        place = Place(plan, self._planning.request(), item, others)
        dialog = SwapDialog(self.living, self.telling, self._theme, place, self._screen)
        if dialog.exec() and dialog.choice is not None:
            self._keep(plan, *dialog.choice)
        dialog.deleteLater()

    def _say(self, text: str) -> None:
        self._session.say(text, undo=True)


def _as_plan(plan: Plan, request: Request, outcome: Outcome) -> Plan:
    """Return a plan as it would be, with its present weeks to compare with."""
    return replace(
        plan,
        limits=request.limits,
        pinned=request.pinned,
        outcome=outcome,
        baseline=plan.outcome.placements if plan.outcome else (),
    )
