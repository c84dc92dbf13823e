"""The screen Plan."""

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.graph.plan import Request
from planner.model import Limits, Outcome, Pin, Plan, Status, WayOut
from planner.ui.actions import Actions
from planner.ui.plain import cut, label
from planner.ui.planning import Planning
from planner.ui.screens.plan.chart import chart
from planner.ui.screens.plan.difference import Difference, difference
from planner.ui.screens.plan.limits_bar import LimitsBar
from planner.ui.screens.plan.plan_list import PlanList
from planner.ui.screens.plan.time_off import TimeOffDialog
from planner.ui.screens.plan.timeline import Timeline
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.wording import words
from planner.verbs import plans

_MENU = ("item.details", "item.done", "item.start", "item.skip", "item.log", "item.exclude")
_MOST_TITLES = 3


class PlanScreen(Screen):
    """The plan in use: limits on top, then what it comes to, then its items in the weeks."""

    command = "view.plan"

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, planning: Planning
    ) -> None:
        super().__init__(session, commands, theme)
        self._planning = planning
        self._tried: tuple[Request, Outcome] | None = None
        self.limits = LimitsBar(theme)
        self.summary = label()
        self.message = InlineMessage(theme)
        self.list = PlanList(session, theme)
        self.timeline = Timeline(session, theme)
        self._empty = label(self.tr("Choose a target first: then this page says what to do when."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = QPushButton(self.tr("Choose a Role"))
        self._choose.clicked.connect(self.commands["view.welcome"].trigger)
        self._as_list = False
        self._assemble()
        self._listen()
        self._register()

    def enter(self) -> None:
        super().enter()
        self.refresh()

    def focus_first(self) -> None:
        (self.list if self._as_list else self.timeline).setFocus()

    def show_item(self, item: str) -> None:
        self.list.select_items((item,))

    def refresh(self) -> None:
        """Show the plan in use anew."""
        plan = self.session.plan
        self._stack.setCurrentIndex(0 if plan else 1)
        self.limits.setEnabled(plan is not None)
        self._tried = None
        self.message.clear()
        if plan is None:
            self.summary.setText("")
            return
        self.limits.show_limits(plan.limits)
        self._show(plan)
        if plan.outcome is not None and plan.outcome.status is Status.INFEASIBLE:
            self._show_ways_out(plan.outcome)
        else:
            self._offer_to_replan(plan)

    # showing

    def _show(self, plan: Plan) -> None:
        self.summary.setText(self._sentence(plan))
        placed = {p.item for p in plan.outcome.placements} if plan.outcome else set()
        wanted = [pin.item for pin in plan.pinned if pin.item not in placed]
        self.list.show_plan(plan, wanted)
        self.timeline.show_chart(chart(self.session.library, plan, self.session.today))
        self._views.setCurrentWidget(self.list if self._as_list else self.timeline)

    def _sentence(self, plan: Plan) -> str:
        outcome = plan.outcome
        if outcome is None:
            return self.tr("Not planned yet.")
        parts = [self._planning.sentence(plan.name, outcome)]
        if outcome.finish_range is not None:
            day = words().day(outcome.finish_range.p80)
            parts.append(self.tr("Of 100 runs, 80 finish by {day}.").format(day=day))
        if outcome.status is Status.OPTIMAL:
            parts.append(self.tr("Proved to be the best."))
        return " ".join(parts)

    def _show_ways_out(self, outcome: Outcome) -> None:
        choices = [
            (self._way_words(way), lambda way=way: self._take(way)) for way in outcome.ways_out[:4]
        ]
        text = self.tr("These limits cannot be met.")
        if not choices:
            text += " " + self.tr("No single change would do; look at what is not for you.")
        self.message.show_message(text, *choices, tone=Tone.REFUSAL, lasting=True)

    def _way_words(self, way: WayOut) -> str:
        say, value = words(), way.value
        if way.change == "hours-per-week":
            shown = say.hours(float(value))
        elif way.change == "deadline":
            shown = say.day(date.fromisoformat(str(value)))
        elif way.change == "budget":
            shown = say.money(float(value))
        else:
            ids = str(value).split(", ")
            shown = say.all_of(self._title(item) for item in ids)
        return cut(say.say(f"way-{way.change}", value=shown), 80)

    def _take(self, way: WayOut) -> None:
        """Change what a way out says, and plan anew."""
        asked = self._planning.request()
        limits, ids = asked.limits, [one.partition("@")[0] for one in str(way.value).split(", ")]
        match way.change:
            case "hours-per-week":
                asked = replace(asked, limits=replace(limits, hours_per_week=float(way.value)))
            case "deadline":
                day = date.fromisoformat(str(way.value))
                asked = replace(asked, limits=replace(limits, deadline=day))
            case "budget":
                asked = replace(asked, limits=replace(limits, budget=float(way.value)))
            case "include":
                kept = tuple(item for item in asked.excluded if item not in ids)
                asked = replace(asked, excluded=kept)
            case _:
                self.session.selection.select(*ids)
                self.commands["item.skip"].trigger()
                asked = self._planning.request()
        self._planning.change(asked)

    def _offer_to_replan(self, plan: Plan) -> None:
        """Say when a plan is overtaken: something in it should have ended by now."""
        placed = plan.outcome.placements if plan.outcome else ()
        late = [
            p
            for p in placed
            if p.end < self.session.today and not self.session.standing.has(p.item)
        ]
        if late:
            text = self.tr("Overdue: {items}.").format(items=words().count("items", len(late)))
            self.message.show_message(text, (self.tr("Plan Anew"), self._replan))

    # trying and keeping

    def _on_tried(self, limits: Limits) -> None:
        asked = replace(self._planning.request(), limits=limits)
        self._planning.compute(asked, self._show_trial)

    def _show_trial(self, request: Request, outcome: Outcome) -> None:
        plan = self.session.plan
        if plan is None:
            return
        self._tried = (request, outcome)
        if outcome.status is Status.INFEASIBLE:
            self._show_ways_out(outcome)
            return
        changes = difference(plan.outcome, outcome)
        self.message.show_message(
            self._difference_words(changes),
            (self.tr("Apply"), self._apply),
            (self.tr("Keep the Present Plan"), self.refresh),
        )
        self.timeline.show_chart(
            chart(
                self.session.library,
                replace(plan, limits=request.limits, outcome=outcome, pinned=request.pinned),
                self.session.today,
            )
        )

    def _apply(self) -> None:
        plan = self.session.plan
        if plan is None:
            return
        limits = self.limits.limits()
        if self._tried is not None and (self._tried[0].limits == limits or not self.limits.changed):
            request, outcome = self._tried
            if self._planning.adopt(plan.name, request, outcome):
                said = self._planning.sentence(plan.name, outcome)
                self.session.said.emit(said, True)  # noqa: FBT003 - with a button for undo
        else:
            self._planning.change(replace(self._planning.request(), limits=limits))

    def _replan(self) -> None:
        self._planning.compute(self._planning.request(), self._show_trial)

    def _difference_words(self, changes: Difference) -> str:
        say = words()
        if changes.is_nothing:
            return self.tr("Nothing would change.")
        parts = []
        before, after = changes.finish
        if before and after and before != after:
            text = self.tr("Done by {after} instead of {before}.")
            parts.append(text.format(after=say.day(after), before=say.day(before)))
        elif after:
            parts.append(self.tr("Done by {day}, as before.").format(day=say.day(after)))
        more = changes.hours[1] - changes.hours[0]
        if abs(more) >= 1:
            text = self.tr("{hours} more.") if more > 0 else self.tr("{hours} less.")
            parts.append(text.format(hours=say.about(abs(more))))
        for ids, text in (
            (changes.added, self.tr("New: {what}.")),
            (changes.dropped, self.tr("No longer: {what}.")),
        ):
            if ids:
                parts.append(text.format(what=self._titles(ids)))
        if changes.moved:
            moved = words().count("items", len(changes.moved))
            parts.append(self.tr("Moved: {items}.").format(items=moved))
        return " ".join(parts)

    # moving

    def _on_moved(self, item: str, monday: date) -> None:
        """Pin an item to a week, or say what holds it."""
        asked = self._planning.request()
        start = max(monday, self.session.today)
        pins = (*(pin for pin in asked.pinned if pin.item != item), Pin(item, start))
        self._planning.compute(
            replace(asked, pinned=pins), lambda req, out: self._place(item, start, req, out)
        )

    def _place(self, item: str, start: date, request: Request, outcome: Outcome) -> None:
        plan = self.session.plan
        placed = next((p for p in outcome.placements if p.item == item), None)
        week = start - timedelta(days=start.weekday())
        if plan is None:
            return
        if placed is None or placed.start - timedelta(days=placed.start.weekday()) > week:
            self._explain_refusal(item, placed.start if placed else None, outcome)
            return
        if self._planning.adopt(plan.name, request, outcome):
            text = self.tr("{title} starts in the week of {day}.")
            said = text.format(title=self._title(item), day=words().day(week))
            self.session.said.emit(said, True)  # noqa: FBT003 - with a button for undo

    def _explain_refusal(self, item: str, earliest: date | None, outcome: Outcome) -> None:
        title = self._title(item)
        holding = [
            p.item
            for p in outcome.placements
            if earliest and item in p.because and p.end < earliest
        ]
        if earliest is None:
            text = self.tr("{title} cannot move there: the plan would miss its limits.")
            text = text.format(title=title)
        else:
            text = self.tr("{title} can start on {day} at the earliest.")
            text = text.format(title=title, day=words().day(earliest))
            if holding:
                after = self.tr("It comes after {what}.")
                text += " " + after.format(what=self._titles(tuple(holding)))
        self.refresh()
        self.message.show_message(text, tone=Tone.REFUSAL)

    def _move_by(self, weeks: int) -> None:
        item = self.session.selection.current
        placed = self.session.placements.get(item or "")
        if item is not None and placed is not None:
            monday = placed.start - timedelta(days=placed.start.weekday())
            self._on_moved(item, monday + timedelta(weeks=weeks))

    # plans side by side

    def _new_plan(self) -> None:
        plan = self.session.plan
        if plan is not None and (name := self._ask_name(self.tr("New Plan"), "")):
            request = Request(targets=plan.targets, limits=plan.limits, pinned=(), excluded=())
            self._planning.compute(request, lambda req, out: self._planning.adopt(name, req, out))

    def _duplicate(self) -> None:
        plan = self.session.plan
        if plan is not None:
            name = self._ask_name(self.tr("Duplicate Plan"), self.tr("{name}, copy"))
            if name:
                self.session.do(plans.duplicate, plan.id, name)

    def _rename(self) -> None:
        plan = self.session.plan
        if plan is not None and (name := self._ask_name(self.tr("Rename Plan"), plan.name)):
            self.session.do(plans.change, replace(plan, name=name))

    def _delete(self) -> None:
        plan = self.session.plan
        if plan is not None and self.session.do(plans.remove, plan.id):
            text = self.tr("Plan {name} deleted.").format(name=plan.name)
            self.session.said.emit(text, True)  # noqa: FBT003 - with a button for undo

    def _baseline(self) -> None:
        plan = self.session.plan
        if plan is not None and plan.outcome is not None:
            kept = replace(plan, baseline=plan.outcome.placements)
            if self.session.do(plans.change, kept):
                text = self.tr("The dates of today are the baseline now.")
                self.session.said.emit(text, True)  # noqa: FBT003 - with a button for undo

    def _time_off(self) -> None:
        plan = self.session.plan
        if plan is None:
            return
        periods = TimeOffDialog.ask(plan.limits.periods, self.session.today, self.theme, self)
        if periods is not None and periods != plan.limits.periods:
            asked = self._planning.request()
            limits = replace(asked.limits, periods=periods)
            self._planning.change(replace(asked, limits=limits))

    def _ask_name(self, title: str, first: str) -> str:
        plan = self.session.plan
        shown = first.format(name=plan.name) if plan else first
        name, done = QInputDialog.getText(self, title, self.tr("Name:"), text=shown)
        return name.strip() if done else ""

    # around

    def _assemble(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.timeline)
        self._views.addWidget(self.list)
        full = QVBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._views)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._stack.addWidget(nothing)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 12, 4)
        head.addWidget(self.summary, 1)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(4)
        full.addWidget(self.limits)
        full.addLayout(head)
        full.addWidget(self.message)
        full.addWidget(self._stack, 1)
        self.setLayout(full)
        self.summary.setFont(self.theme.font(Text.STRONG))

    def _listen(self) -> None:
        session = self.session
        self.limits.tried.connect(self._on_tried)
        self.limits.applied.connect(self._apply)
        self.limits.discarded.connect(self.refresh)
        self.limits.time_off_wanted.connect(self._time_off)
        self.timeline.moved.connect(self._on_moved)
        self.timeline.chosen.connect(self._on_chosen)
        self.list.chosen.connect(lambda ids: session.selection.select(*ids))
        self.list.doubleClicked.connect(lambda _index: self.commands["item.details"].trigger())
        session.selection.changed.connect(self._on_selected)
        session.plan_changed.connect(self._on_news)
        session.standing_changed.connect(self._on_news)
        for part in (self.list, self.timeline):
            self.commands.watch(part)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(
                lambda at, part=part: self.commands.menu(_MENU, self).popup(part.mapToGlobal(at))
            )

    def _register(self) -> None:
        no_plan, no_item = self._why_no_plan, self._why_no_item
        self.handle("plan.limits", self.limits.hours.setFocus, why_not=no_plan)
        self.handle("plan.replan", self._replan, why_not=no_plan)
        self.handle("plan.time-off", self._time_off, why_not=no_plan)
        self.handle("plan.earlier", lambda: self._move_by(-1), why_not=no_item)
        self.handle("plan.later", lambda: self._move_by(1), why_not=no_item)
        self.handle("plan.new", self._new_plan, why_not=no_plan)
        self.handle("plan.duplicate", self._duplicate, why_not=no_plan)
        self.handle("plan.rename", self._rename, why_not=no_plan)
        self.handle("plan.delete", self._delete, why_not=no_plan)
        self.handle("plan.baseline", self._baseline, why_not=no_plan)
        self.handle("view.as-list", self._toggle_list, checked=lambda: self._as_list)
        self.handle("view.zoom-in", lambda: self.timeline.zoom(1.25))
        self.handle("view.zoom-out", lambda: self.timeline.zoom(0.8))

    def _toggle_list(self) -> None:
        self._as_list = not self._as_list
        self._views.setCurrentWidget(self.list if self._as_list else self.timeline)
        self.focus_first()

    def _on_chosen(self, item: str, more: bool) -> None:  # noqa: FBT001 - a slot
        if more:
            self.session.selection.toggle(item)
        else:
            self.session.selection.select(item)

    def _on_selected(self) -> None:
        self.list.select_items(self.session.selection.ids)

    def _on_news(self) -> None:
        if self.isVisible():
            self.refresh()

    def _why_no_plan(self) -> str:
        return "" if self.session.plan else self.tr("Choose a target first.")

    def _why_no_item(self) -> str:
        current = self.session.selection.current
        if current is None or current not in self.session.placements:
            return self.tr("Select an item of the plan first.")
        return ""

    def _title(self, item: str) -> str:
        known = self.session.library.items.get(item.partition("@")[0])
        return known.title if known else item

    def _titles(self, ids: tuple[str, ...]) -> str:
        shown = [self._title(item) for item in ids[:_MOST_TITLES]]
        if len(ids) > _MOST_TITLES:
            shown.append(words().count("others", len(ids) - _MOST_TITLES))
        return words().all_of(shown)
