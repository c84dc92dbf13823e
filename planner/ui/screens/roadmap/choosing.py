"""Taking another branch of a choice: what it would change is shown before anything does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from planner.graph.planning.request import Request
from planner.model import Outcome, Pin, Status, Totals
from planner.ui.other_ways import OtherWays, difference
from planner.ui.plain import on_button
from planner.ui.planning import Planning
from planner.ui.screens.roadmap.wish import Branch, Gate
from planner.ui.session import Session
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.wording import words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class Choosing(QObject):
    """Offers the branches of choices, tries one, and adopts it when asked to."""

    def __init__(
        self, session: Session, planning: Planning, message: InlineMessage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._planning, self._message = session, planning, message
        self._other_ways = OtherWays(session, planning)
        #: What the menu that is open offers beside the way: the actions, and what they say.
        self._offered: list[tuple[QAction, str]] = []

    def menu(self, gate: Gate, parent: QWidget) -> QMenu:
        """Return a menu of the branches; those on the way are ticked.

        About what each other one comes to is said as soon as it is drafted.
        """
        menu = QMenu(parent)
        asked: list[Request] = []
        self._offered = []
        for branch in gate.branches:
            action = menu.addAction(on_button(self._title(branch)))
            action.setCheckable(True)
            action.setChecked(branch.taken)
            action.setEnabled(self._session.plan is not None and self._is_known(branch))
            action.triggered.connect(self._taker(gate, branch))
            if action.isEnabled() and not branch.taken:
                self._offered.append((action, self._title(branch)))
                asked.append(self.request(gate, branch))
        if asked:
            self._other_ways.compare(asked, self._on_compared)
        return menu

    def request(self, gate: Gate, branch: Branch) -> Request:
        """Return what to plan for if a branch is taken in place of those that are."""
        asked = self._planning.request()
        wanted = set(branch.items)
        others = {item for one in gate.branches if one is not branch for item in one.items}
        pins = tuple(pin for pin in asked.pinned if pin.item not in wanted | others)
        return replace(
            asked,
            pinned=(*pins, *(Pin(item) for item in branch.items)),
            excluded=tuple(item for item in asked.excluded if item not in wanted),
        )

    def try_branch(self, gate: Gate, branch: Branch) -> None:
        """Find out what a branch would change, and ask whether to take it."""
        title = self._title(branch)
        self._planning.compute(
            self.request(gate, branch),
            lambda request, outcome: self._offer(title, request, outcome),
        )

    def _on_compared(self, found: list[Totals | None]) -> None:
        now, *others = found
        for (action, title), totals in zip(self._offered, others, strict=True):
            if isValid(action) and now is not None and totals is not None:
                text = self.tr("{branch} ({more})")
                said = text.format(branch=title, more=difference(now, totals))
                action.setText(on_button(said))

    def _taker(self, gate: Gate, branch: Branch) -> Callable[[], None]:
        return lambda: self.try_branch(gate, branch)

    def _offer(self, title: str, request: Request, outcome: Outcome) -> None:
        plan = self._session.plan
        if plan is None:
            return
        if outcome.status is Status.INFEASIBLE:
            text = self.tr("With {title} there is no plan within your limits.")
            self._message.show_message(text.format(title=title), tone=Tone.REFUSAL)
            return
        text = self.tr("{title} instead: {change}.")
        change = self._change(plan.outcome, outcome)
        self._message.show_message(
            text.format(title=title, change=change),
            (self.tr("Take It"), lambda: self._take(plan.name, request, outcome)),
            (self.tr("Leave It"), self._message.clear),
        )

    def _take(self, name: str, request: Request, outcome: Outcome) -> None:
        self._message.clear()
        if self._planning.adopt(name, request, outcome):
            self._session.say(self._planning.sentence(name, outcome), undo=True)

    def _change(self, before: Outcome | None, after: Outcome) -> str:
        """Say in figures what changes: "12 h more, done 9 Mar instead of 2 Feb"."""
        say, parts = words(), []
        more = (after.objective.hours or 0.0) - ((before.objective.hours or 0.0) if before else 0.0)
        if abs(more) >= 1:
            text = self.tr("{hours} more") if more > 0 else self.tr("{hours} less")
            parts.append(text.format(hours=say.hours(abs(more))))
        else:
            parts.append(self.tr("the same hours"))
        old, new = before.finish if before else None, after.finish
        if new is not None and old is not None and new != old:
            text = self.tr("done {new} instead of {old}")
            parts.append(text.format(new=say.day(new), old=say.day(old)))
        elif new is not None:
            parts.append(self.tr("done {new} as before").format(new=say.day(new)))
        return ", ".join(parts)

    def _title(self, branch: Branch) -> str:
        items = self._session.library.items
        return words().all_of(items[one].title if one in items else one for one in branch.items)

    def _is_known(self, branch: Branch) -> bool:
        return all(item in self._session.library.items for item in branch.items)
