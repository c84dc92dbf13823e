"""New items, pasted items, removed items: what changes the library itself, on every screen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from planner.model import Item
from planner.ui.actions import Actions
from planner.ui.session import Session
from planner.ui.theme.theme import Theme

if TYPE_CHECKING:
    from planner.verbs.creating import Draft


class ItemEditing(QObject):
    """Asks for new items and makes them, removes others; each time one edit with a way back.

    ``made`` brings the ids of new items, which are selected then.
    """

    made = Signal(tuple)

    def __init__(
        self, session: Session, actions: Actions, theme: Theme, window: Callable[[], QWidget]
    ) -> None:
        super().__init__(actions)
        self._session, self._theme, self._window = session, theme, window
        actions.register("item.new", self.ask, why_not=self.why_not_written)
        actions.register("edit.delete", self.delete, why_not=self.why_nothing)

    def ask(
        self,
        *,
        needs: Sequence[str] = (),
        needed_by: Sequence[str] = (),
        titles: Sequence[str] = (),
        title: str = "",
    ) -> None:
        """Ask for a new item, or for what is still open of titles; then make it."""
        from planner.ui.dialogs.new_item import NewItem

        beside = self._item((*needs, *needed_by)[0]) if needs or needed_by else None
        dialog = NewItem(
            self._heading(needs, needed_by, titles),
            self._session.library,
            self._session.settings,
            self._theme,
            self._window(),
            titles,
            beside.area if beside else "",
        )
        dialog.field.setText(title)
        dialog.wanted.connect(lambda drafts: self.make(drafts, needs=needs, needed_by=needed_by))
        dialog.open()

    def make(
        self,
        drafts: Sequence["Draft"],
        *,
        needs: Sequence[str] = (),
        needed_by: Sequence[str] = (),
    ) -> None:
        """Make items and select them, the first one last."""
        from planner.verbs import creating

        before = self._session.library.items
        if not self._session.do(creating.create, drafts, needs=needs, needed_by=needed_by):
            return
        after = self._session.library.items
        ids = tuple(item for item in after if item not in before)
        self._session.selection.select(*ids[1:], ids[0])
        self.made.emit(ids)
        more = len(ids) - 1
        what = after[ids[0]].title
        text = (
            self.tr("{title} and %n more added.", "", more) if more else self.tr("{title} added.")
        )
        self._session.say(text.format(title=what), undo=True)

    def paste(self) -> None:
        """Make items of the lines on the clipboard."""
        self.add_lines(QGuiApplication.clipboard().text())

    def add_lines(self, text: str) -> None:
        """Make items of the lines of a text, after a look at them."""
        from planner.model.bounds import LONGEST_TITLE
        from planner.verbs import creating

        titles = creating.titles_in(text)[: creating.MOST_AT_ONCE]
        titles = tuple(title[:LONGEST_TITLE] for title in titles)
        if titles:
            self.ask(titles=titles)
        else:
            text = self.tr("There is no text on the clipboard.")
            self._session.say(text)

    def delete(self) -> None:
        """Remove the selected items from the library, with every mention of them."""
        from planner.verbs import removal

        ids = [item for item in self._session.selection.ids if item in self._session.library.items]
        missed = removal.dependents(self._session.library, ids).items
        title, more = self._item(ids[0]).title, len(ids) - 1
        if not self._session.do(removal.remove, ids):
            return
        text = (
            self.tr("{title} and %n more removed.", "", more)
            if more
            else self.tr("{title} removed.")
        )
        said = text.format(title=title)
        if missed:
            said += " " + self.tr("%n item(s) referred to it.", "", len(missed))
        self._session.say(said, undo=True)

    def _heading(
        self, needs: Sequence[str], needed_by: Sequence[str], titles: Sequence[str]
    ) -> str:
        if needs:
            text = self.tr("A new item that needs {title}")
            return text.format(title=self._item(needs[0]).title)
        if needed_by:
            text = self.tr("A new item that {title} needs")
            return text.format(title=self._item(needed_by[0]).title)
        return self.tr("Items from the clipboard") if titles else self.tr("A new item")

    def _item(self, item: str) -> Item:
        return self._session.library.items[item]

    def why_not_written(self) -> str:
        """Return why nothing can be changed; empty if it can."""
        protected = self._session.workspace.store.read_only
        return self.tr("This library is write-protected.") if protected else ""

    def why_nothing(self) -> str:
        """Return why nothing can be removed; empty if something can."""
        there = any(item in self._session.library.items for item in self._session.selection.ids)
        return self.why_not_written() if there else self.tr("Select an item first.")
