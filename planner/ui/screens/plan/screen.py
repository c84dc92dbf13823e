"""The screen Plan."""

from datetime import timedelta
from operator import is_

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.graph.outlook import Outlook, pace
from planner.model import Plan, Status
from planner.ui.actions import Actions
from planner.ui.plain import label
from planner.ui.planning import Planning
from planner.ui.screens.plan.chart import chart
from planner.ui.screens.plan.head import Head
from planner.ui.screens.plan.kept import Kept
from planner.ui.screens.plan.limits_bar import LimitsBar
from planner.ui.screens.plan.plan_list import PlanList
from planner.ui.screens.plan.time_off import TimeOffDialog
from planner.ui.screens.plan.timeline import Timeline
from planner.ui.screens.plan.trying import Trying
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme

_MENU = (
    "item.details",
    "item.done",
    "item.start",
    "item.skip",
    "item.log",
    "item.pin",
    "item.exclude",
    "plan.swap",
    "plan.earlier",
    "plan.later",
)


#: Where there is less room, the second line above the plan is a tooltip.
_TALL = 460


class PlanScreen(Screen):
    """The plan in use: limits on top, then what it comes to, then its items in the weeks."""

    command = "view.plan"

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, planning: Planning
    ) -> None:
        super().__init__(session, commands, theme)
        self._planning = planning
        self.head = Head(session, commands, theme)
        self.limits = LimitsBar(session, theme)
        self.trying = Trying(session, commands, theme, planning, self.limits, self)
        self.kept = Kept(session, planning, self)
        self.message, self.preview = self.trying.message, self.trying.preview
        self.list = PlanList(session, theme)
        self.timeline = Timeline(session, theme)
        self._empty = label(self.tr("Choose a target first: then this page says what to do when."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = QPushButton(self.tr("Choose a Role"))
        self._choose.clicked.connect(self.commands["view.welcome"].trigger)
        self._as_list = False
        self._drawn: tuple[object, ...] = ()  # what the timeline was made of
        self._assemble()
        self._listen()
        self._register()

    def enter(self) -> None:
        super().enter()
        self.refresh()

    def leave(self) -> None:
        self.trying.living.stop_looking()
        super().leave()

    def focus_first(self) -> None:
        shown = self.list if self._as_list else self.timeline
        (shown if self.session.plan is not None else self._choose).setFocus()

    def show_item(self, item: str) -> None:
        self.list.select_items((item,))

    def clear_one_layer(self) -> bool:
        if self.preview.isHidden():
            return False
        self.refresh()
        return True

    def refresh(self) -> None:
        """Show the plan in use anew."""
        plan = self.session.plan
        self._stack.setCurrentIndex(0 if plan else 1)
        self.limits.setEnabled(plan is not None)
        self.trying.clear()
        self.head.show_plans()
        if plan is None:
            self.head.show_words("")
            return
        self.limits.show_limits(plan.limits)
        self._show(plan)
        overtaken = self.trying.overtaken
        if overtaken.tell_deadline(plan):
            return
        if plan.outcome is not None and plan.outcome.status is Status.INFEASIBLE:
            self.trying.show_ways_out(plan.outcome, plan.limits)
        else:
            overtaken.tell_late(plan, self.trying.plan_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.be_short(self.height() < self.theme.px(_TALL))

    # showing

    def _show(self, plan: Plan) -> None:
        telling = self.trying.telling
        self.head.show_words(telling.sentence(plan), telling.baseline(plan))
        if plan.outcome is not None and pace(self.session.library, self.session.today) is not None:
            self.trying.living.outlook(plan, self._on_outlook)
        placed = {p.item for p in plan.outcome.placements} if plan.outcome else set()
        pins = (pin.item for pin in plan.pinned)
        wanted = dict.fromkeys(item for item in (*pins, *plan.excluded) if item not in placed)
        self.list.show_plan(plan, wanted)
        self._draw(plan)
        self._views.setCurrentWidget(self.list if self._as_list else self.timeline)

    def _draw(self, plan: Plan) -> None:
        library, today = self.session.library, self.session.today
        drawn = (plan, library.items, today)
        if len(self._drawn) == len(drawn) and all(map(is_, self._drawn, drawn)):
            self.timeline.viewport().update()  # what was ticked moves no bar
            return
        self._drawn = drawn
        self.timeline.show_chart(chart(library, plan, today))

    def _on_outlook(self, found: Outlook) -> None:
        plan = self.session.plan
        if plan is not None:
            telling = self.trying.telling
            parts = (telling.baseline(plan), telling.outlook(found, plan))
            self.head.show_forecast(" ".join(part for part in parts if part))

    # moving

    def _move_by(self, weeks: int) -> None:
        item = self.session.selection.current
        placed = self.session.placements.get(item or "")
        if item is not None and placed is not None:
            monday = placed.start - timedelta(days=placed.start.weekday())
            self.trying.move(item, monday + timedelta(weeks=weeks))

    def _time_off(self) -> None:
        plan = self.session.plan
        if plan is None:
            return
        periods = TimeOffDialog.ask(plan.limits.periods, self.session.today, self.theme, self)
        if periods is not None and periods != plan.limits.periods:
            self.limits.show_periods(periods)

    # around

    def _assemble(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.timeline)
        self._views.addWidget(self.list)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._views)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(1)
        column.addWidget(self._empty)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._stack.addWidget(nothing)
        full = QVBoxLayout(self)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(4)
        for part in (self.head, self.limits, self.message, self.preview):
            full.addWidget(part)
        full.addWidget(self._stack, 1)

    def _listen(self) -> None:
        session = self.session
        self.head.used.connect(self.kept.use)
        self.limits.tried.connect(self.trying.try_limits)
        self.limits.applied.connect(self.trying.apply)
        self.limits.discarded.connect(self.refresh)
        self.limits.time_off_wanted.connect(self._time_off)
        self.trying.shown.connect(self._draw)
        self.trying.dropped.connect(self.refresh)
        self.preview.chosen.connect(self._on_chosen)
        self.timeline.moved.connect(self.trying.move)
        self.timeline.chosen.connect(self._on_chosen)
        self.list.chosen.connect(lambda ids: session.selection.select(*ids))
        self.list.doubleClicked.connect(lambda _index: self.commands["item.details"].trigger())
        session.selection.changed.connect(self._on_selected)
        session.plan_changed.connect(self._on_news)
        session.standing_changed.connect(self._on_news)
        for part in (self.list, self.timeline):
            self.commands.watch(part)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: self._open_menu(self.list, at))
        self.timeline.customContextMenuRequested.connect(
            lambda at: self._open_menu(self.timeline, at)
        )

    def _open_menu(self, part: QWidget, at: QPoint) -> None:
        self.commands.menu(_MENU, self).popup(part.mapToGlobal(at))

    def _register(self) -> None:
        no_plan, no_item = self._why_no_plan, self._why_no_item
        self.handle("plan.limits", self.limits.hours.setFocus, why_not=no_plan)
        self.handle("plan.replan", self.trying.plan_anew, why_not=no_plan)
        self.handle("plan.time-off", self._time_off, why_not=no_plan)
        self.handle("plan.earlier", lambda: self._move_by(-1), why_not=no_item)
        self.handle("plan.later", lambda: self._move_by(1), why_not=no_item)
        self.handle("plan.swap", self.trying.swap, why_not=self._why_no_other)
        for command, run in self.kept.commands().items():
            self.handle(command, run, why_not=no_plan)
        self.handle("view.as-list", self._toggle_list, checked=lambda: self._as_list)
        self.handle("view.zoom-in", lambda: self.timeline.zoom(1.25))
        self.handle("view.zoom-out", lambda: self.timeline.zoom(0.8))

    def _toggle_list(self) -> None:
        self._as_list = not self._as_list
        self._views.setCurrentWidget(self.list if self._as_list else self.timeline)
        self.focus_first()

    def _on_chosen(self, item: str, more: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        if more:
            self.session.selection.toggle(item)
        elif item in self.session.library.items:
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

    def _why_no_other(self) -> str:
        if reason := self._why_no_item():
            return reason
        if not self.trying.others(self.session.selection.current):
            return self.tr("There is no other way in place of this item.")
        return ""
