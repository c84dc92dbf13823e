"""The commands on the selected items: tick, start, skip, know, log; the same on every screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from planner.graph.standing import ItemStatus
from planner.model import Item, Kind, State
from planner.ui.actions import Actions
from planner.ui.session import Session
from planner.verbs import records


class ItemCommands(QObject):
    """Carries out what the user asks for on the selection, and says what came of it.

    ``log_wanted`` asks whoever can for a number of hours to log on an item, ``estimate_wanted``
    for one that each of several items takes.
    """

    log_wanted = Signal(str)
    estimate_wanted = Signal(tuple)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(actions)
        self._session, self._actions = session, actions
        handlers: dict[str, Callable[[], object]] = {
            "item.done": self.toggle_done,
            "item.start": self.toggle_started,
            "item.skip": self.toggle_skipped,
            "item.know": self.know,
            "item.log": self._ask_for_hours,
        }
        for command, run in handlers.items():
            actions.register(command, run, why_not=self._why_not)
        actions.register("item.estimate", self._ask_for_estimate, why_not=self._why_not_estimated)
        actions.register("item.copy-link", self.copy_link, why_not=self._why_no_link)
        session.selection.changed.connect(actions.refresh)
        self._touched: frozenset[str] = frozenset()
        session.standing_changed.connect(self._note_touched)

    def toggle_done(self) -> None:
        """Tick the selected items off; if all of them are done, open them again."""
        if all(self._state(item) is State.DONE for item in self._ids()):
            self._reset()
            return
        before, waiting = self._statuses(), self._still_open()
        if self._session.do(records.tick, self._ids(), self._session.today):
            self._tell(self._done_words(before, waiting))

    def toggle_started(self) -> None:
        """Start the selected items; if all of them are started, pause them."""
        if all(self._state(item) is State.STARTED for item in self._ids()):
            self._reset()
        elif self._session.do(records.start, self._ids(), self._session.today):
            self._tell(self.tr("{what} started.").format(what=self._what()))

    def toggle_skipped(self) -> None:
        """Skip the selected items; if all of them are skipped, take that back."""
        if all(self._state(item) is State.WAIVED for item in self._ids()):
            self._reset()
        elif self._session.do(records.waive, self._ids(), self._session.today):
            self._tell(self.tr("{what} skipped. It counts as met.").format(what=self._what()))

    def know(self) -> None:
        """Tick the selected items as known from before."""
        before, today = self._statuses(), self._session.today
        if self._session.do(records.tick, self._ids(), today, known_before=True):
            self._tell(self._done_words(before, ""))

    def copy_link(self) -> None:
        """Put the first address of the current item on the clipboard."""
        if ids := self._ids():
            QGuiApplication.clipboard().setText(self._item(ids[-1]).links[0].url)
            self._session.say(self.tr("Link copied."))

    def _why_no_link(self) -> str:
        if not (ids := self._ids()):
            return self.tr("Select an item first.")
        return "" if self._item(ids[-1]).links else self.tr("This item has no link.")

    def _reset(self) -> None:
        what = self._what()
        if self._session.do(records.reset, self._ids()):
            self._tell(self.tr("{what} is open again.").format(what=what))

    def _ask_for_hours(self) -> None:
        if self._session.selection.current is not None:
            self.log_wanted.emit(self._session.selection.current)

    def _ask_for_estimate(self) -> None:
        self.estimate_wanted.emit(self._taking_hours())

    def _taking_hours(self) -> tuple[str, ...]:
        """Return what is selected and can be estimated in hours: not what is lived full time."""
        return tuple(item for item in self._ids() if not self._item(item).full_time)

    def _why_not_estimated(self) -> str:
        if reason := self._why_not():
            return reason
        lived = self.tr("It is lived full time, so it takes weeks and no hours.")
        items = self._session.library.items
        ids = (item for item in self._session.selection.ids if item in items)
        return lived if all(items[item].full_time for item in ids) else ""

    def _why_not(self) -> str:
        # Asked of many commands after every edit, so it does not go through all that is selected.
        known = self._session.library.items
        if not any(item in known for item in self._session.selection.ids):
            return self.tr("Select an item first.")
        if self._session.workspace.store.read_only:
            return self.tr("This library is write-protected.")
        return ""

    def _ids(self) -> tuple[str, ...]:
        """Return what is selected and still there: another process may just have removed it."""
        known = self._session.library.items
        return tuple(item for item in self._session.selection.ids if item in known)

    def _note_touched(self, items: frozenset[str]) -> None:
        self._touched = items

    def _state(self, item: str) -> State | None:
        record = self._session.library.records.get(item)
        return record.state if record else None

    def _what(self) -> str:
        first = self._item(self._ids()[0]).title
        more = len(self._ids()) - 1
        return self.tr("{title} and %n more", "", more).format(title=first) if more else first

    def _item(self, item: str) -> Item:
        return self._session.library.items[item]

    def _still_open(self) -> str:
        """Return the title of something that a locked item among the selected still needs."""
        standing = self._session.standing
        for item in self._ids():
            if standing.status(item) is ItemStatus.LOCKED:
                for need in self._item(item).references():
                    if not standing.has(need) and need in self._session.library.items:
                        return self._item(need).title
        return ""

    def _statuses(self) -> Mapping[str, ItemStatus]:
        return dict(self._session.standing.statuses)

    def _done_words(self, before: Mapping[str, ItemStatus], waiting: str) -> str:
        """Say what was done, what is met and ready now, and what a ticked item still needed."""
        said = [self.tr("{what} done.").format(what=self._what())]
        if waiting:
            said.append(self.tr("{title} is still open.").format(title=waiting))
        now, ready = self._session.standing.statuses, ItemStatus.READY
        touched = (item for item in self._touched if now.get(item) is ready)
        if opened := sum(before.get(item) is not ready for item in touched):
            said.append(self.tr("%n item(s) ready now.", "", opened))
        met = self.tr("You meet every requirement of {title}.")
        said += [
            met.format(title=self._item(need.item).title)
            for need in self._session.targets
            if now.get(need.item) is ready
            and before.get(need.item) is not ready
            and self._item(need.item).kind is Kind.ROLE
        ]
        return " ".join(said)

    def _tell(self, text: str) -> None:
        self._session.say(text, undo=True)
