"""Cut, and Paste of what was cut: the items go, and come back with all that belongs to them."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from planner.ui.actions import Actions
from planner.ui.copying import Copying
from planner.ui.item_editing import ItemEditing
from planner.ui.session import Session

if TYPE_CHECKING:
    from planner.edits import Edit

#: The form in which the clipboard tells the ids of what was cut.
_CUT = "application/x-planner-cut"


class CutAndPaste(QObject):
    """Carries out both commands; Paste makes new items of whatever else is on the clipboard."""

    def __init__(
        self, session: Session, actions: Actions, copying: Copying, editing: ItemEditing
    ) -> None:
        super().__init__(actions)
        self._session, self._copying, self._editing = session, copying, editing
        self._removed: Edit | None = None
        actions.register("edit.cut", self.cut, why_not=editing.why_nothing)
        actions.register("edit.paste", self.paste, why_not=editing.why_not_written)

    def cut(self) -> None:
        """Remove the selected items with every mention, and put them on the clipboard."""
        from planner.verbs import removal

        known = self._session.library.items
        ids = [item for item in self._session.selection.ids if item in known]
        data, title = self._copying.data(), known[ids[0]].title
        data.setData(_CUT, _marked(ids))
        edit = removal.remove(self._session.library, ids)
        if not self._session.make(edit):
            return
        self._removed = edit
        QGuiApplication.clipboard().setMimeData(data)
        more = len(ids) - 1
        text = self.tr("{title} and %n more cut.", "", more) if more else self.tr("{title} cut.")
        self._session.say(text.format(title=title), undo=True)

    def paste(self) -> None:
        """Put back what was cut; make items of the lines of anything else, or of a second paste."""
        from planner.verbs.putting_back import put_back, removed_by

        removed = self._removed
        known = self._session.library.items
        cut = removed_by(removed) if removed is not None else ()
        if removed is None or not _holds(QGuiApplication.clipboard().mimeData(), cut):
            self._editing.paste()
            return
        ids = [item for item in cut if item not in known]
        if not ids:
            self._editing.paste()
        elif self._session.do(put_back, removed):
            self._session.selection.select(*ids[1:], ids[0])
            self._editing.made.emit(tuple(ids))
            title, more = self._session.library.items[ids[0]].title, len(ids) - 1
            text = (
                self.tr("{title} and %n more are back.", "", more)
                if more
                else self.tr("{title} is back.")
            )
            self._session.say(text.format(title=title), undo=True)


def _marked(ids: Sequence[str]) -> bytes:
    return json.dumps(sorted(ids)).encode()


def _holds(data: QMimeData, ids: Sequence[str]) -> bool:
    """Say whether the clipboard still holds these items, as they were cut."""
    return data.hasFormat(_CUT) and bytes(data.data(_CUT).data()) == _marked(ids)
