"""The screen Compare: two to four roles, or plans, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from planner.model import Kind, Library, Plan
from planner.ui.actions import Actions
from planner.ui.comparison import LEAST, MOST, Comparison
from planner.ui.far import far
from planner.ui.jobs import Report, Token
from planner.ui.plain import hint, label
from planner.ui.planning import Planning
from planner.ui.screens.compare.bar import CompareBar
from planner.ui.screens.compare.measure import Measured, measure
from planner.ui.screens.compare.plans_sheet import PlansSheet
from planner.ui.screens.compare.roles_sheet import RolesSheet
from planner.ui.screens.compare.sheet import Sheet
from planner.ui.screens.compare.slots import Choice, Slots
from planner.ui.screens.compare.table import SheetTable
from planner.ui.screens.compare.writing import Writing
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.wording import words
from planner.verbs import plans

_KIND = "compare"
_LOW = 460
_AFTER = 200  # milliseconds after the last change until it is measured anew
_MENU = (
    "item.details",
    "item.done",
    "item.start",
    "item.skip",
    "item.know",
    "item.pin",
    "item.exclude",
    "item.target",
)


class CompareScreen(Screen):
    """Which roles, or plans; below, what each asks for and how the user stands to it."""

    command = "view.compare"
    stands_under = "view.careers"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        planning: Planning,
        comparison: Comparison,
    ) -> None:
        super().__init__(session, commands, theme)
        self._planning, self._comparison = planning, comparison
        self._measured: Measured | None = None
        self._plans: tuple[str, ...] = ()
        self._sheet = Sheet()
        self.bar = CompareBar(commands, theme, session.settings)
        self.roles = Slots(
            theme,
            most=MOST,
            use=self.tr("Set as Target"),
            in_use=self.tr("Your Target"),
            empty=self.tr("Choose a role"),
        )
        self.plans = Slots(
            theme,
            most=MOST,
            use=self.tr("Use This Plan"),
            in_use=self.tr("In Use"),
            empty=self.tr("Choose a plan"),
        )
        self.table = SheetTable(session, theme)
        self.writing = Writing(session, self.table)
        self.bar.export.setMenu(self.writing.menu())
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_AFTER)
        self._wait.timeout.connect(self._measure)
        self._assemble()
        self._listen()

    # the screen

    def enter(self) -> None:
        """Come to the front with roles, as the command says; plans are asked for by their own."""
        super().enter()
        self.bar.choose_plans(plans=False)
        self._comparison.begin()
        self.refresh()

    def leave(self) -> None:
        super().leave()
        self._wait.stop()
        self.session.jobs.cancel(_KIND)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()
        else:
            slots = self._slots()
            first = next((one for one in slots.slots if not one.box.currentData()), slots.slots[0])
            first.box.setFocus()

    def show_item(self, item: str) -> None:
        self.table.select_items((item,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the room to the table where there is little."""
        low = self.height() < self.theme.px(_LOW)
        for slots in (self.roles, self.plans):
            slots.be_low(low=low)
        policy = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred
        self.said.setWordWrap(not low)
        self.said.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def clear_one_layer(self) -> bool:
        if self.session.selection.ids:
            self.session.selection.select()
            return True
        return False

    def save_state(self) -> None:
        self.bar.keep(self.session.settings)

    def show_plans(self) -> None:
        """Compare plans instead of roles."""
        self.bar.choose_plans(plans=True)

    @property
    def compares_plans(self) -> bool:
        """Whether plans are compared instead of roles."""
        return self.bar.wants_plans

    @property
    def sheet(self) -> Sheet:
        """What is compared now, all of it."""
        return self._sheet

    def refresh(self) -> None:
        """Show what is to be compared now; of roles, what was measured last stays until then."""
        library = self.session.library
        self.roles.setVisible(not self.compares_plans)
        self.plans.setVisible(self.compares_plans)
        if self.compares_plans:
            self._fill_plans(library)
        else:
            self._fill_roles(library)
            self._measure()

    # roles

    def _fill_roles(self, library: Library) -> None:
        targets = {need.item for need in self.session.targets}
        ways = self._measured.distances if self._measured else {}
        choices = [
            Choice(item.id, item.title, far(ways.get(item.id)), marked=item.id in targets)
            for item in library.items.values()
            if item.kind is Kind.ROLE and not item.missing
        ]
        choices.sort(key=lambda one: one.title.casefold())
        self.roles.show_choices(choices, self._comparison.roles)
        if len(self._comparison.roles) < LEAST:
            self._show_nothing(
                self.tr("Choose two to four roles to see what they share.")
                if len(choices) >= LEAST
                else self.tr("There are not two roles in this library. A roadmap brings some."),
                wants_roles=len(choices) < LEAST,
            )

    def _measure(self) -> None:
        """Measure the roles off the GUI thread."""
        self._wait.stop()
        roles = self._comparison.roles
        if self.compares_plans or len(roles) < LEAST:
            self.session.jobs.cancel(_KIND)
            return
        library, today = self.session.library, self.session.today
        plan = self.session.plan
        limits = plan.limits if plan else self.session.settings.usual_limits

        def work(token: Token, report: Report) -> Measured:
            def tell(done: int, total: int) -> None:
                report(done, total, "")

            return measure(library, today, limits, roles, tell, token.cancelled)

        job = self.session.jobs.run(self.tr("Comparing"), work, kind=_KIND)
        job.done.connect(self._on_measured)
        job.failed.connect(self.session.failed)
        if self._measured is None or self._sheet.ids != roles:
            self.said.setText(self.tr("Comparing…"))

    def _on_measured(self, measured: Measured) -> None:
        """Show what was measured, unless it is of roles that are gone or not asked for."""
        known = self.session.library.items
        roles = tuple(need.item for need in measured.comparison.roles)
        if self.compares_plans or roles != self._comparison.roles:
            return
        if all(role in known for role in roles):
            self._measured = measured
            self._fill_roles(self.session.library)
            self._show(RolesSheet(self.session, measured).sheet())

    def _use_role(self, role: str) -> None:
        self._planning.aim(role)

    # plans

    def _fill_plans(self, library: Library) -> None:
        active = self.session.plan
        known = sorted(
            library.plans.values(), key=lambda plan: (plan != active, plan.name.casefold())
        )
        kept = tuple(one for one in self._plans if one in library.plans)
        self._plans = kept if len(kept) >= LEAST else tuple(one.id for one in known[:LEAST])
        choices = [
            Choice(plan.id, plan.name, self._plan_line(plan), marked=plan == active)
            for plan in known
        ]
        self.plans.show_choices(choices, self._plans)
        if len(self._plans) < LEAST:
            self._show_nothing(
                self.tr("There is only one plan. Duplicate it first.")
                if known
                else self.tr("There is no plan yet.")
            )
            return
        chosen = [library.plans[one] for one in self._plans]
        self._show(PlansSheet(self.session, chosen).sheet())

    def _plan_line(self, plan: Plan) -> str:
        if plan.outcome is None or plan.outcome.finish is None:
            return self.tr("not planned")
        return self.tr("done by {day}").format(day=words().day(plan.outcome.finish))

    def _on_plans(self, ids: tuple[str, ...]) -> None:
        self._plans = ids
        self.refresh()

    def _use_plan(self, plan: str) -> None:
        if self.session.do(plans.use, plan):
            text = self.tr("{name} is in use now.")
            name = self.session.library.plans[plan].name
            self.session.say(text.format(name=name), undo=True)

    # inside

    def _slots(self) -> Slots:
        return self.plans if self.compares_plans else self.roles

    def _show(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.said.setText(sheet.sentence)
        hint(self.said, sheet.sentence)
        bar = self.bar
        shown = sheet.narrowed(differences=bar.differences.isChecked(), left=bar.left.isChecked())
        self.table.show_sheet(shown)
        self.table.select_items(self.session.selection.ids)
        self._nothing.setText(self.tr("Nothing differs. Show everything to see what they share."))
        self._show_all.setVisible(True)
        self._import.setVisible(False)
        self._stack.setCurrentWidget(self.table if shown.parts else self._empty)
        bar.export.setEnabled(bool(shown.parts))

    def _show_nothing(self, text: str, *, wants_roles: bool = False) -> None:
        self._import.setVisible(wants_roles)
        self._sheet, self._measured = Sheet(), None
        self.table.show_sheet(self._sheet)
        self.said.setText("")
        self._nothing.setText(text)
        self._show_all.setVisible(False)
        self._stack.setCurrentWidget(self._empty)
        self.bar.export.setEnabled(False)

    def _on_filter(self) -> None:
        if self._sheet.parts:
            self._show(self._sheet)

    def _on_news(self, *_what: Sequence[str]) -> None:
        """Follow what happened: the words at once, the figures a moment later."""
        if not self.isVisible():
            return
        self.table.sheet_model.refresh()
        if self.compares_plans:
            self._fill_plans(self.session.library)
        else:
            self._fill_roles(self.session.library)
            self._wait.start()

    def _open_menu(self, at: QPoint) -> None:
        if self.session.selection.ids:
            menu = self.commands.menu(_MENU, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _open_details(self) -> None:
        self.commands["item.details"].trigger()

    def _on_chosen(self, ids: tuple[str, ...]) -> None:
        self.session.selection.select(*ids)

    def _on_selected(self) -> None:
        self.table.select_items(self.session.selection.ids)

    def _on_show_all(self) -> None:
        self.bar.differences.setChecked(False)
        self.bar.left.setChecked(False)

    def _assemble(self) -> None:
        self.said, self._nothing = label(), label(wrap=False)
        self.said.setContentsMargins(16, 0, 16, 8)
        self._show_all = QPushButton(self.tr("Show Everything"))
        self._show_all.clicked.connect(self._on_show_all)
        self._import = QPushButton(self.tr("Import a Roadmap"))
        self._import.clicked.connect(self.commands["file.import"].trigger)
        self._empty = QWidget()
        inside = QVBoxLayout(self._empty)
        inside.addStretch(1)
        inside.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignHCenter)
        for button in (self._show_all, self._import):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.roles, self.plans, self.said):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _listen(self) -> None:
        session = self.session
        self.theme.changed.connect(self._make_room)
        session.standing_changed.connect(self._on_news)
        session.plan_changed.connect(self._on_news)
        session.selection.changed.connect(self._on_selected)
        self._comparison.changed.connect(self._on_compared)
        self.roles.changed.connect(self._comparison.choose)
        self.roles.used.connect(self._use_role)
        self.plans.changed.connect(self._on_plans)
        self.plans.used.connect(self._use_plan)
        self.bar.mode_changed.connect(self.refresh)
        self.bar.filtered.connect(self._on_filter)
        self.table.chosen.connect(self._on_chosen)
        self.table.doubleClicked.connect(self._open_details)
        self.table.menu_wanted.connect(self._open_menu)
        self.commands.watch(self.table)
        self.handle("plan.compare", self.show_plans)

    def _on_compared(self) -> None:
        if self.isVisible() and not self.compares_plans:
            self.refresh()
