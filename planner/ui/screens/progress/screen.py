"""The screen Progress."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.graph.outlook import Ending, Outlook, outlook
from planner.graph.progress.finding import Finding, arrived, finding
from planner.graph.progress.parts import Milestone, milestone_words
from planner.graph.progress.report import Report, report
from planner.graph.standing import Standing
from planner.model import Library, Plan
from planner.ui.actions import Actions
from planner.ui.charts.bars import Bars
from planner.ui.charts.burn_up import BurnUp
from planner.ui.charts.figures import Figures
from planner.ui.charts.heat import Heat
from planner.ui.charts.panel import Panel
from planner.ui.charts.shares import Shares
from planner.ui.jobs import Report as Tell
from planner.ui.jobs import Token
from planner.ui.looks import look
from planner.ui.plain import label
from planner.ui.refusal import reason
from planner.ui.screens.progress.board import Board
from planner.ui.screens.progress.frame import Frame
from planner.ui.screens.progress.hero import Hero
from planner.ui.screens.progress.telling import Telling, described
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.card import Card
from planner.ui.widgets.empty import EmptyPage
from planner.ui.widgets.message import InlineMessage
from planner.ui.widgets.row import ItemRow
from planner.ui.widgets.section import Section
from planner.ui.wording import words

_FRAME, STREAK = "progress/frame", "progress/streak"
_FIGURES, _AHEAD = "progress", "outlook"
_EDGE = 16


class ProgressScreen(Screen):
    """When one arrives at the pace so far, what is done, and how the weeks went."""

    command = "view.progress"

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__(session, commands, theme)
        self._seen: tuple[Library, Plan, date] | None = None
        self._report: Report | None = None
        self._outlook: Outlook | None = None
        self._found: Finding | None = None
        self._in_front = False
        self._title = label(self.commands.text(self.command), wrap=False)
        self.frame = QComboBox()
        self.empty = EmptyPage(
            self.tr("Choose where you want to get to, and this page shows how far you have come."),
            self.tr("Choose a Role"),
        )
        self.empty.wanted.connect(commands["view.welcome"].trigger)
        self.hero, self.message = Hero(theme), InlineMessage(theme)
        self.burn_up, self.bars, self.heat, self.shares = (
            BurnUp(theme),
            Bars(theme),
            Heat(theme),
            Shares(theme),
        )
        self.panels = self._made_panels()
        self.milestones = Section(theme, self.tr("Milestones"))
        self._assemble()
        self._listen()
        theme.changed.connect(self._paint)
        self._paint()

    def enter(self) -> None:
        super().enter()
        self._in_front = True
        self.refresh()

    def leave(self) -> None:
        super().leave()
        self._in_front = False
        self.session.jobs.cancel(_FIGURES)
        self.session.jobs.cancel(_AHEAD)
        if self._found is None:
            self._seen = None

    def focus_first(self) -> None:
        shown = self._stack.currentIndex()
        (self.burn_up if shown else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_one_layer(self) -> bool:
        if self.message.isHidden():
            return False
        self.message.clear()
        return True

    def refresh(self) -> None:
        """Compute the figures anew off the GUI thread, if anything has changed."""
        if not self._in_front:
            return
        plan, library, today = self.session.plan, self.session.library, self.session.today
        self._stack.setCurrentIndex(0 if plan is None else 1)
        if plan is None or self._has_seen(library, plan, today):
            return
        self._seen = (library, plan, today)
        self._found = None

        def work(_token: Token, _tell: Tell) -> Report:
            return report(Standing(library, today), plan)

        job = self.session.jobs.run(self.tr("Adding up"), work, kind=_FIGURES)
        job.done.connect(self._on_report)
        job.failed.connect(self.session.failed)
        self.look_ahead()

    def _has_seen(self, library: Library, plan: Plan, today: date) -> bool:
        seen = self._seen
        return seen is not None and (seen[0] is library and seen[1] is plan and seen[2] == today)

    def look_ahead(self) -> None:
        """Work out when one arrives, off the GUI thread; it can be cancelled."""
        plan, library, today = self.session.plan, self.session.library, self.session.today
        if plan is None:
            return

        def work(token: Token, _tell: Tell) -> Outlook:
            return outlook(Standing(library, today), plan, cancelled=token.cancelled)

        job = self.session.jobs.run(self.tr("Looking ahead"), work, kind=_AHEAD)
        self.hero.show_waiting()
        job.done.connect(self._on_outlook)
        job.failed.connect(self._on_no_outlook)
        job.cancelled.connect(self._on_stopped)

    @property
    def chosen_frame(self) -> Frame:
        """The time that the charts show."""
        return Frame(self.frame.currentData())

    # what jobs bring

    def _on_report(self, found: Report) -> None:
        plan = self.session.plan
        if plan is None:
            return
        self._report = found
        streak = self.session.settings.get(STREAK, default=False)
        self.hero.show_report(plan, found, streak=streak)
        self._show_fresh(found)
        self._conclude()
        self._show_charts()

    def _on_outlook(self, found: Outlook) -> None:
        self._outlook = found
        self._conclude()
        self._show_charts()

    def _on_stopped(self) -> None:
        """Say that nobody looks ahead any more, unless it is done anew or the screen was left."""
        if self._in_front and not self._is_looking():
            self._outlook = self._found = None
            self.hero.show_stopped()
            self._show_charts()

    def _on_no_outlook(self, error: Exception) -> None:
        if isinstance(error, PlannerError):
            self._outlook = self._found = None
            self.hero.show_stopped(reason(error))
            self._show_charts()
        else:
            self.session.failed(error)

    def _conclude(self) -> None:
        """Say the finding once both the figures and the forecast are there."""
        plan = self.session.plan
        if plan is None or self._report is None:
            return
        if self._report.has_arrived:
            self._found = arrived()
            self.hero.show_finding(plan, self._found, None)
        elif self._outlook is not None and not self._is_looking():
            self._found = finding(self._outlook, plan.limits)
            self.hero.show_finding(plan, self._found, self._outlook)

    def _is_looking(self) -> bool:
        running = self.session.jobs.running
        return any(job.kind == _AHEAD and not job.token.cancelled() for job in running)

    def _ending(self) -> Ending | None:
        return self._found.ending if self._found else None

    # showing

    def _show_charts(self) -> None:
        plan, found = self.session.plan, self._report
        if plan is None or found is None:
            return
        library = self.session.library
        tell = Telling(found, library, self.chosen_frame, plan.limits.deadline, self._ending())
        self.burn_up.show_course(tell.course())
        self.bars.show_spans(tell.spans())
        self.heat.show_days(tell.days())
        self.shares.show_parts(tell.shares())
        months = self.tr("Hours a month") if tell.by_month else self.tr("Hours a week")
        self.panels["bars"].show_heading(months)
        busy = [day.text for day in self.heat.days if day.hours or day.has_done]
        self._fill("burn-up", tell.course_words(), self.burn_up.readings, tell.course_figures())
        self._fill("bars", tell.spans_words(), self.bars.readings, tell.spans_figures())
        self._fill("heat", tell.days_words(), busy, tell.days_figures())
        self._fill("shares", tell.shares_words(), self.shares.readings, tell.shares_figures())
        self.panels["bars"].setVisible(any(one.logged or one.planned for one in tell.spans()))
        self.panels["heat"].setVisible(bool(found.days))
        rows = [self._milestone(one) for one in found.milestones if one.item in library.items]
        self.milestones.fill(*rows)

    def _fill(self, name: str, said: str, points: Sequence[str], figures: Figures) -> None:
        self.panels[name].show_figures(figures)
        self.panels[name].show_words(said, described(said, points))

    def _milestone(self, one: Milestone) -> QWidget:
        title = self.session.library.items[one.item].title
        row = ItemRow(
            self.theme, one.item, title, look(self.session, one.item), milestone_words(words(), one)
        )
        row.wanted.connect(self.session.selection.select)
        row.focused.connect(self.session.selection.select)
        return row

    def _show_fresh(self, found: Report) -> None:
        """Say what to do next where nothing was done yet."""
        if found.is_fresh and not found.has_arrived:
            text = self.tr(
                "Nothing is logged or done yet. Start with what is ready today; from then on this"
                " page shows how it goes."
            )
            act = (self.tr("Go to Today"), self.commands["view.today"].trigger)
            self.message.show_message(text, act)
        else:
            self.message.clear()

    def _on_frame(self) -> None:
        self.session.settings.set(_FRAME, self.chosen_frame.value)
        self._show_charts()

    def _toggle_tables(self) -> None:
        tables = not self._are_tables()
        for panel in self.panels.values():
            panel.as_table.setChecked(tables)

    def _are_tables(self) -> bool:
        return all(panel.shows_table for panel in self.panels.values())

    def _toggle_streak(self) -> None:
        settings, plan = self.session.settings, self.session.plan
        settings.set(STREAK, not settings.get(STREAK, default=False))
        if plan is not None and self._report is not None:
            streak = settings.get(STREAK, default=False)
            self.hero.show_report(plan, self._report, streak=streak)

    def _tell(self, text: str) -> None:
        self.session.say(text)

    # making

    def _made_panels(self) -> dict[str, Panel]:
        theme = self.theme
        return {
            "burn-up": Panel(theme, self.burn_up, self.tr("Hours done"), "burn-up"),
            "bars": Panel(theme, self.bars, self.tr("Hours a week"), "hours"),
            "heat": Panel(theme, self.heat, self.tr("Days of study"), "days"),
            "shares": Panel(theme, self.shares, self.tr("By area"), "areas"),
        }

    def _listen(self) -> None:
        session = self.session
        session.edited.connect(self.refresh)
        session.day_changed.connect(self.refresh)
        self.hero.wanted.connect(self.look_ahead)
        self.frame.currentIndexChanged.connect(self._on_frame)
        for panel in self.panels.values():
            panel.said.connect(self._tell)
            panel.refused.connect(session.refused)
        self.handle("view.as-list", self._toggle_tables, checked=self._are_tables)
        self.handle(
            "view.streak",
            self._toggle_streak,
            checked=lambda: session.settings.get(STREAK, default=False),
        )

    def _fill_frame(self) -> None:
        for text, frame in (
            (self.tr("Since the start"), Frame.START),
            (self.tr("Last 12 weeks"), Frame.QUARTER),
            (self.tr("Last year"), Frame.YEAR),
        ):
            self.frame.addItem(text, frame.value)
        kept = self.session.settings.get(_FRAME, Frame.START.value)
        self.frame.setCurrentIndex(max(0, self.frame.findData(kept)))
        self.frame.setAccessibleName(self.tr("Time shown"))

    def _assemble(self) -> None:
        self._fill_frame()
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.frame)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.hero)
        panels, milestones = self.panels, Card(self.theme)
        QVBoxLayout(milestones).addWidget(self.milestones)
        pair = (panels["bars"], panels["shares"])
        parts = (panels["burn-up"], pair, panels["heat"], milestones)
        self.board = Board(self.theme, parts)
        column.addWidget(self.board)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _paint(self) -> None:
        theme = self.theme
        self._title.setFont(theme.font(Text.TITLE))
        self.frame.setMinimumHeight(theme.px(32))
        self.empty.button.setMinimumHeight(theme.px(32))
