"""The screen Welcome: a role, what one has, the hours: and a plan is there."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.edits import Edit
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Need, Outcome, Status
from planner.ui.actions import Actions
from planner.ui.distances import Distances
from planner.ui.jobs import Report, Token
from planner.ui.plain import label
from planner.ui.planning import Planning
from planner.ui.screens.screen import Screen
from planner.ui.screens.welcome.have_page import HavePage
from planner.ui.screens.welcome.knowing import on_the_way, with_known
from planner.ui.screens.welcome.role_page import RolePage
from planner.ui.screens.welcome.time_page import TimePage
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.verbs import plans, records

_AFTER = 250  # milliseconds after the last change until the plan is computed
_KIND = "plan"
_SECONDS = 1.0  # for the solver, while somebody tries hours and dates
_WIDE, _MOST_NAME = 760, 60
_ROLE, _HAVE, _TIME = range(3)


class WelcomeScreen(Screen):
    """Three steps, each of which can be skipped; going back loses nothing.

    What was ticked and the plan are adopted as one edit, at the end.
    """

    command = "view.welcome"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        planning: Planning,
        distances: Distances,
    ) -> None:
        super().__init__(session, commands, theme)
        self._planning = planning
        self._found: tuple[Request, Outcome] | None = None
        self._asked = 0
        self.roles = RolePage(session, commands, theme, distances)
        self.have = HavePage(theme)
        self.time = TimePage(theme)
        self.pages = QStackedWidget()
        for page in (self.roles, self.have, self.time):
            self.pages.addWidget(page)
        self._title, self._step = label(), label()
        self.back = QPushButton(self.tr("&Back"))
        self.skip = QPushButton(self.tr("&Skip"))
        self.next = QPushButton()
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self._on_skip)
        self.next.clicked.connect(self.go_on)
        self.roles.chosen.connect(self.go_on)
        self.roles.list.selectionModel().currentChanged.connect(self._name_buttons)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._compute)
        self.time.changed.connect(self._on_time)
        session.edited.connect(self._on_edited)
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()
        self._name_buttons()

    @property
    def target(self) -> str | None:
        """The role that is chosen."""
        return self.roles.list.chosen

    def enter(self) -> None:
        super().enter()
        self.time.begin(self.session.today, self.session.settings.usual_limits)
        self.roles.refresh()
        if self.session.targets and self.target is None:
            self.roles.list.choose(self.session.targets[0].item)

    def focus_first(self) -> None:
        page = self.pages.currentIndex()
        first = (self.roles.field, self.have.tree, self.time.hours)[page]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_one_layer(self) -> bool:
        """Take back a search, else a step."""
        field = (self.roles.field, self.have.field, None)[self.pages.currentIndex()]
        if field is not None and field.text():
            field.clear()
        elif self.pages.currentIndex() > _ROLE:
            self.go_back()
        else:
            return False
        return True

    def go_on(self) -> None:
        """Go to the next step; behind the last one, adopt the plan."""
        page = self.pages.currentIndex()
        if page == _ROLE:
            levels = on_the_way(self.session.library, self.session.today, self.target)
            self.have.show_library(self.session.library, levels)
            self._show_page(_HAVE)
        elif page == _HAVE and self.target is not None:
            self._show_page(_TIME)
            self._compute()
        elif page == _HAVE:
            self._finish_without_plan()
        else:
            self._adopt()

    def go_back(self) -> None:
        """Go one step back."""
        self._show_page(max(_ROLE, self.pages.currentIndex() - 1))

    def _on_edited(self) -> None:
        """Show the roles that there are now: an import may have brought some."""
        if self.isVisible():
            self.roles.refresh()

    def _on_skip(self) -> None:
        page = self.pages.currentIndex()
        if page == _ROLE:
            self.roles.list.clearSelection()
            self.roles.list.setCurrentIndex(self.roles.list.nearest.index(-1, 0))
        self.go_on()

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self._name_buttons()
        self.focus_first()

    def _name_buttons(self) -> None:
        page = self.pages.currentIndex()
        titles = (
            self.tr("Where do you want to get to?"),
            self.tr("What do you have already?"),
            self.tr("How much time is there?"),
        )
        self._title.setText(titles[page])
        self._step.setText(self.tr("Step {n} of 3").format(n=page + 1))
        self.back.setVisible(page > _ROLE)
        self.skip.setVisible(page == _ROLE)
        if page == _ROLE:
            self.next.setText(self.tr("&Next"))
            self.next.setEnabled(self.target is not None)
        elif page == _HAVE:
            self.next.setText(self.tr("&Next") if self.target else self.tr("&Done"))
            self.next.setEnabled(True)
        else:
            self.next.setText(self.tr("&Use This Plan"))
            self.next.setEnabled(self._found is not None)
        self.next.setDefault(True)

    # the plan

    def _on_time(self) -> None:
        """Forget the plan for other limits at once; compute again when the typing pauses."""
        self._found = None
        self._name_buttons()
        self._wait.start(_AFTER)

    def _compute(self) -> None:
        """Compute the plan for what is chosen, off the GUI thread."""
        target = self.target
        if target is None or self.pages.currentIndex() != _TIME:
            return
        self._found = None
        self._name_buttons()
        self.time.show_words(self.tr("Looking for the best way…"))
        library, today, known = self.session.library, self.session.today, self.have.known
        request = Request(targets=(Need(target),), limits=self.time.limits, pinned=(), excluded=())

        def work(token: Token, _report: Report) -> Outcome:
            standing = Standing(with_known(library, known, today), today)
            return make_plan(standing, request, cancelled=token.cancelled, seconds=_SECONDS)

        job = self.session.jobs.run(self.tr("Planning"), work, kind=_KIND)
        job.done.connect(lambda outcome: self._show_outcome(request, outcome))
        job.failed.connect(self.session.failed)

    def _show_outcome(self, request: Request, outcome: Outcome) -> None:
        target = request.targets[0].item
        if target not in self.session.library.items or request.limits != self.time.limits:
            return
        title = self.session.library.items[target].title
        self.time.show_outcome(outcome, self._planning.sentence(title, outcome))
        usable = outcome.status is not Status.INFEASIBLE
        self._found = (request, outcome) if usable else None
        self._name_buttons()

    def _adopt(self) -> None:
        """Keep what is ticked and the plan, as one edit; then show what to do today."""
        if self._found is None:
            return
        request, outcome = self._found
        library = self.session.library
        known = records.know(library, self._still_there(library), self.session.today)
        name = library.items[request.targets[0].item].title[:_MOST_NAME]
        adopted = plans.adopt(library, name, request, outcome, self.session.today)
        whole = Edit(adopted.kind, (*known.steps, *adopted.steps), adopted.subject)
        if self.session.make(whole):
            self._begin_anew()
            self.commands["view.today"].trigger()
            self.session.say(self._planning.sentence(name, outcome), undo=True)

    def _finish_without_plan(self) -> None:
        known = self._still_there(self.session.library)
        if known and self.session.do(records.know, known, self.session.today):
            text = self.tr("%n thing(s) known before.", "", len(known))
            self.session.say(text, undo=True)
        self._begin_anew()
        self.commands["view.today"].trigger()

    def _still_there(self, library: Library) -> tuple[Need, ...]:
        return tuple(need for need in self.have.known if need.item in library.items)

    def _begin_anew(self) -> None:
        self._found = None
        self._show_page(_ROLE)

    # looks

    def _assemble(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 24, 0, 20)
        column.setSpacing(12)
        column.addWidget(self._step)
        column.addWidget(self._title)
        column.addWidget(self.pages, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.next)
        column.addLayout(buttons)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 0)
        outer.addStretch(1)
        outer.addWidget(self._inside, 100)
        outer.addStretch(1)

    def _paint(self) -> None:
        self._title.setFont(self.theme.font(Text.DISPLAY))
        muted = self._step.palette()
        muted.setColor(muted.ColorRole.WindowText, self.theme.colour("muted"))
        self._step.setPalette(muted)
        self._inside.setMaximumWidth(self.theme.px(_WIDE))
        for button in (self.back, self.skip, self.next):
            button.setMinimumSize(self.theme.px(96), self.theme.px(34))
