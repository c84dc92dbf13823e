"""The selected items on the clipboard: as titles, checklist, table, or ids."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from planner.graph.standing import ItemStatus
from planner.model import Item
from planner.ui.actions import Actions
from planner.ui.clipboard import copy_table, copy_text
from planner.ui.session import Session
from planner.ui.wording import words


class Copying(QObject):
    """Carries out Copy and what stands under Copy As.

    Copy brings several forms at once; each program takes the one that it knows.
    """

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(actions)
        self._session = session
        for command, copy in (
            ("edit.copy", self.copy),
            ("edit.copy-checklist", self.copy_checklist),
            ("edit.copy-table", self.copy_table),
            ("edit.copy-ids", self.copy_ids),
        ):
            actions.register(command, copy, why_not=self._why_nothing)

    def copy(self) -> None:
        """Put the selected items on the clipboard in several forms."""
        QGuiApplication.clipboard().setMimeData(self.data())
        self._tell(len(self._items()))

    def data(self) -> QMimeData:
        """Return the titles of the selected items, one a line; also as a table and as JSON."""
        items = self._items()
        data = QMimeData()
        data.setText("\n".join(item.title for item in items))
        data.setData("text/csv", self._table(items).encode())
        told = [{"id": it.id, "title": it.title, "kind": it.kind.value} for it in items]
        data.setData("application/json", json.dumps(told, ensure_ascii=False).encode())
        return data

    def copy_checklist(self) -> None:
        """Put a list with boxes on the clipboard; what is had is ticked."""
        items = self._items()
        self._put("\n".join(map(self._ticked, items)), len(items))

    def copy_table(self) -> None:
        """Put a table on the clipboard, as spreadsheets take it."""
        items = self._items()
        copy_table(self._headings(), map(self._row, items))
        self._tell(len(items))

    def copy_ids(self) -> None:
        """Put the ids on the clipboard."""
        items = self._items()
        self._put(" ".join(item.id for item in items), len(items))

    def _items(self) -> list[Item]:
        known = self._session.library.items
        return [known[item] for item in self._session.selection.ids if item in known]

    def _table(self, items: Sequence[Item]) -> str:
        from planner.formats.cells import table_as_csv

        return table_as_csv(self._headings(), map(self._row, items))

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Item"), self.tr("Kind"), self.tr("Hours"), self.tr("Status"))

    def _ticked(self, item: Item) -> str:
        """Return a title with its likely hours behind a box."""
        from planner.formats.markdown import escaped

        had = self._session.standing.status(item.id) in (ItemStatus.DONE, ItemStatus.WAIVED)
        hours = item.hours.likely if item.hours is not None else 0.0
        told = f" ({words().hours(hours)})" if hours else ""
        return f"- [{'x' if had else ' '}] {escaped(item.title)}{told}"

    def _row(self, item: Item) -> tuple[str, ...]:
        say, standing = words(), self._session.standing
        hours = standing.hours_left(item.id).likely
        status = say.status(standing.status(item.id).value)
        return (item.title, say.kind(item.kind.value), say.figure(hours), status)

    def _put(self, text: str, count: int) -> None:
        copy_text(text)
        self._tell(count)

    def _tell(self, count: int) -> None:
        text = self.tr("%n item(s) copied.", "", count)
        self._session.say(text)

    def _why_nothing(self) -> str:
        known = self._session.library.items
        there = any(item in known for item in self._session.selection.ids)
        return "" if there else self.tr("Select an item first.")
