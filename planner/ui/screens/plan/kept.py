"""Several plans side by side: use, make, copy, rename and delete them, keep a baseline."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from planner.graph.planning.request import Request
from planner.model import Outcome
from planner.ui.planning import Planning
from planner.ui.session import Session
from planner.verbs import plans

_LETTERS = 60  # of a name that is asked for, so that usual ones can be seen whole


class Kept(QObject):
    """Carries out the commands for plans; each is one edit."""

    def __init__(self, session: Session, planning: Planning, screen: QWidget) -> None:
        super().__init__(screen)
        self._session, self._planning, self._screen = session, planning, screen

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what carries out which command."""
        return {
            "plan.new": self.new,
            "plan.duplicate": self.duplicate,
            "plan.rename": self.rename,
            "plan.delete": self.delete,
            "plan.baseline": self.baseline,
        }

    def use(self, plan_id: str) -> None:
        """Take another plan into use."""
        plan = self._session.plan
        if plan is None or plan.id != plan_id:
            self._session.do(plans.use, plan_id)

    def new(self) -> None:
        """Plan to the same targets from nothing, under another name."""
        plan = self._session.plan
        if plan is None or not (name := self._ask_name(self.tr("New Plan"), "")):
            return
        request = Request(targets=plan.targets, limits=plan.limits, pinned=(), excluded=())

        def adopt(asked: Request, outcome: Outcome) -> None:
            self._planning.adopt(name, asked, outcome)

        self._planning.compute(request, adopt)

    def duplicate(self) -> None:
        """Copy the plan in use; the copy is there to be changed, the original stays in use."""
        plan = self._session.plan
        if plan is None:
            return
        shown = self.tr("{name}, copy").format(name=plan.name)
        name = self._ask_name(self.tr("Duplicate Plan"), shown)
        if name and self._session.do(plans.duplicate, plan.id, name):
            self._say(self.tr("Plan {name} copied as {copy}.").format(name=plan.name, copy=name))

    def rename(self) -> None:
        """Give the plan in use another name."""
        plan = self._session.plan
        if plan is not None and (name := self._ask_name(self.tr("Rename Plan"), plan.name)):
            self._session.do(plans.change, replace(plan, name=name))

    def delete(self) -> None:
        """Delete the plan in use."""
        plan = self._session.plan
        if plan is not None and self._session.do(plans.remove, plan.id):
            self._say(self.tr("Plan {name} deleted.").format(name=plan.name))

    def baseline(self) -> None:
        """Keep the dates that the plan has now, to compare with later."""
        plan = self._session.plan
        if plan is not None and plan.outcome is not None:
            kept = replace(plan, baseline=plan.outcome.placements)
            if self._session.do(plans.change, kept):
                self._say(self.tr("The dates of today are the baseline now."))

    def _say(self, text: str) -> None:
        self._session.say(text, undo=True)

    def _ask_name(self, title: str, shown: str) -> str:
        dialog = QInputDialog(self._screen)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(shown)
        letter = dialog.fontMetrics().averageCharWidth()
        dialog.resize(_LETTERS * letter, dialog.sizeHint().height())
        done = dialog.exec()
        dialog.deleteLater()
        return dialog.textValue().strip() if done else ""
