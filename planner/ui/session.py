"""Between the library and the widgets: one way in, and signals that tell what happened."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from planner.edits import Edit
from planner.errors import LibraryFileError, NothingToDoError, PlannerError
from planner.graph.standing import Standing
from planner.model import Library, LogEntry, Need, Placement, Plan, Setting
from planner.ui.jobs import JobRunner
from planner.ui.refusal import reason
from planner.ui.selection import Selection
from planner.ui.settings import UiSettings
from planner.verbs import plans
from planner.workspace import Workspace

_LOOK_EVERY = 1000  # milliseconds between two looks at what other processes did
_MIDNIGHT_EVERY = 60_000

P = ParamSpec("P")
Verb = Callable[Concatenate[Library, P], Edit]


class Session(QObject):
    """The open library as the window sees it.

    ``edited`` comes after an edit is in the file and in memory, whoever made it; then
    ``standing_changed`` with the ids about which something changed, then ``plan_changed`` if
    plans or the plan in use did. ``refused`` brings errors fit for users.
    """

    edited = Signal(object)
    standing_changed = Signal(object)
    plan_changed = Signal()
    day_changed = Signal()
    refused = Signal(object)
    said = Signal(str, bool)

    def __init__(
        self,
        workspace: Workspace,
        settings: UiSettings,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.settings = settings
        self.jobs = JobRunner(self)
        self.selection = Selection(self)
        self._clock = today
        self.today = today()
        self._standing: Standing | None = None
        self._placed_of: Plan | None = None
        self._placed: dict[str, Placement] = {}
        workspace.subscribe(self._on_edit)
        self._look = QTimer(self)
        self._look.timeout.connect(self.poll)
        self._look.start(_LOOK_EVERY)
        self._day = QTimer(self)
        self._day.timeout.connect(self._on_minute)
        self._day.start(_MIDNIGHT_EVERY)

    @property
    def library(self) -> Library:
        """Everything, as a snapshot."""
        return self.workspace.library

    @property
    def standing(self) -> Standing:
        """What is had, ready and reachable; made when first asked for, then kept in step."""
        if self._standing is None:
            self._standing = Standing(self.library, self.today)
        return self._standing

    @property
    def plan(self) -> Plan | None:
        """The plan in use."""
        return plans.in_use(self.library)

    @property
    def targets(self) -> tuple[Need, ...]:
        """What the plan in use leads to."""
        return self.plan.targets if self.plan else ()

    @property
    def placements(self) -> Mapping[str, Placement]:
        """Where the plan in use has put its items."""
        plan = self.plan
        if plan is not self._placed_of:
            self._placed_of = plan
            outcome = plan.outcome if plan else None
            placed = outcome.placements if outcome else ()
            self._placed = {placement.item: placement for placement in placed}
        return self._placed

    def do(self, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Make the edit that a verb returns; say whether it is done."""
        return self._guard(lambda: self.workspace.do(verb(self.library, *args, **kwargs)))

    def make(self, edit: Edit) -> bool:
        """Make an edit; say whether it is done."""
        return self._guard(lambda: self.workspace.do(edit))

    def restore(self, source: Path) -> bool:
        """Make the library what a backup holds; say whether it is done."""
        return self._guard(lambda: self.workspace.restore(source))

    def undo(self) -> None:
        """Take back what was done last."""
        self._guard(self.workspace.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._guard(self.workspace.redo)

    def poll(self) -> None:
        """Follow what other processes did; if the file is in trouble, stop looking and say so."""
        try:
            self.workspace.catch_up()
        except LibraryFileError as error:
            self._look.stop()
            self.refused.emit(error)

    def look_again(self) -> None:
        """Follow other processes again, after the trouble with the file is over."""
        self._look.start(_LOOK_EVERY)

    def say(self, text: str, *, undo: bool = False) -> None:
        """Tell the user what happened; with ``undo`` a button beside it takes that back."""
        self.said.emit(text, undo)

    def failed(self, error: Exception) -> None:
        """Handle an error of a job: one for users is told, any other is ours."""
        if isinstance(error, PlannerError):
            self.refused.emit(error)
        else:
            raise error

    def close(self) -> None:
        """Stop all work and release the file."""
        self._look.stop()
        self._day.stop()
        self.jobs.shut_down()
        self.workspace.store.close()

    def _guard(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except NothingToDoError as error:
            self.say(reason(error))
            return False
        except PlannerError as error:
            self.refused.emit(error)
            return False
        return True

    def _on_edit(self, edit: Edit) -> None:
        changed: frozenset[str] = frozenset()
        if self._standing is not None:
            changed = self._standing.follow(edit)
        touched = changed | frozenset(_items_of(edit))
        # Of several edits of other processes, those to be told yet may have removed items too.
        known = self.library.items
        self.selection.forget({*touched, *self.selection.ids} - known.keys())
        self.edited.emit(edit)
        if touched:
            self.standing_changed.emit(touched)
        if any(isinstance(step.entity, Plan | Setting) for step in edit.steps):
            self.plan_changed.emit()

    def _on_minute(self) -> None:
        if (today := self._clock()) != self.today:
            self.today = today
            self._standing = None
            self.day_changed.emit()
            self.standing_changed.emit(frozenset(self.library.items))


def _items_of(edit: Edit) -> Iterable[str]:
    """Yield the items that the steps of an edit are about."""
    for step in edit.steps:
        entity = step.entity
        if isinstance(entity, LogEntry):
            yield entity.item
        elif not isinstance(entity, Plan | Setting):
            yield entity.key[-1]
