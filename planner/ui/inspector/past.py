"""What was done to the item that is shown, as the library's history knows it."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from planner.edits import Act, EditKind, Entry, Step, logged
from planner.model import Record
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import clock, words

_SETTING = "details/history"
_MOST = 40
_AFTER = 150  # milliseconds: whoever runs through items does not wait for the history of each

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


class Past(QWidget):
    """A heading that unfolds; below it what was done to the item, newest first, and when."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._item: str | None = None
        self.heading = QToolButton()
        self.heading.setText(self.tr("History"))
        self.heading.setCheckable(True)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setAccessibleName(self.tr("History of this item"))
        self.heading.setChecked(session.settings.get(_SETTING, default=False))
        self.heading.toggled.connect(self._on_toggled)
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.fill)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def lines(self) -> list[str]:
        """What is told, newest first."""
        return [line.text() for line in self._lines]

    def show_item(self, item: str) -> None:
        """Tell of an item, in a moment."""
        if item != self._item:
            self._clear()
        self._item = item
        if self.heading.isChecked():
            self._wait.start(_AFTER)

    def fill(self) -> None:
        """Tell of the item now."""
        self._wait.stop()
        self._clear()
        if self._item is None or not self.heading.isChecked():
            return
        say, today = words(), self._session.today
        for entry in self._session.workspace.store.entries_about(self._item, _MOST):
            local = entry.at.astimezone()
            when = f"{say.when(local.date(), today)}, {clock(local)}"
            line = label(f"{event(entry, self._item)}\n{when}")
            line.setContentsMargins(4, 0, 0, 0)
            self._column.addWidget(line)
            self._lines.append(line)
        if not self._lines:
            line = label(self.tr("Nothing was done to it yet."))
            self._column.addWidget(line)
            self._lines.append(line)

    def _clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []

    def _on_toggled(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._session.settings.set(_SETTING, wanted)
        self._paint()
        self.fill()

    def _paint(self) -> None:
        self.heading.setFont(self._theme.font(Text.HEADING))
        tokens = self._theme.tokens
        self.heading.setStyleSheet(
            f"QToolButton {{ border: 2px solid transparent; background: transparent;"
            f" color: {tokens.text}; }} QToolButton:focus {{ border-color: {tokens.accent}; }}"
        )
        kinds = Qt.ArrowType
        open_ = self.heading.isChecked()
        self.heading.setArrowType(kinds.DownArrow if open_ else kinds.RightArrow)


def event(entry: Entry, item: str) -> str:
    """Say in a few words what an entry of the history did to an item."""
    what = _deed(entry, item)
    if entry.act is Act.UNDO:
        return translate("Past", "Undone: {what}").format(what=what)
    if entry.act is Act.REDO:
        return translate("Past", "Done again: {what}").format(what=what)
    return what


def _deed(entry: Entry, item: str) -> str:
    if entry.kind is EditKind.LOG:
        return _logged(entry)
    if entry.kind is EditKind.ESTIMATE:
        return _estimated(entry, item)
    said = {
        EditKind.START: translate("Past", "Started"),
        EditKind.DONE: translate("Past", "Marked done"),
        EditKind.WAIVE: translate("Past", "Skipped"),
        EditKind.RESET: translate("Past", "Opened again"),
        EditKind.KNOWN: translate("Past", "Known before"),
        EditKind.ADOPT_PLAN: translate("Past", "Known before"),
        EditKind.NOTE: translate("Past", "Notes changed"),
        EditKind.EVIDENCE: translate("Past", "Evidence changed"),
        EditKind.LEVEL: translate("Past", "Changed how long it counts"),
        EditKind.ADD_ITEM: translate("Past", "Made"),
        EditKind.CHANGE_ITEM: translate("Past", "Description changed"),
        EditKind.REMOVE_ITEM: translate("Past", "Removed"),
    }
    if entry.kind in said:
        return said[entry.kind]
    return words().sentence([words().entry(Act.DO.value, entry.kind.value, entry.subject)])


def _logged(entry: Entry) -> str:
    """Say how many hours came or went."""
    told = logged(entry.act, entry.steps)
    came = told[0] if told else 0.0
    text = (
        translate("Past", "{hours} logged")
        if came >= 0
        else translate("Past", "{hours} taken out of the log")
    )
    return text.format(hours=words().hours(abs(came)))


def _estimated(entry: Entry, item: str) -> str:
    (step,) = (one for one in entry.steps if _is_record(one, item))
    record = step.before if entry.act is Act.UNDO else step.after
    if isinstance(record, Record) and record.estimate is not None:
        text = translate("Past", "Own estimate: {hours}")
        return text.format(hours=words().hours(record.estimate.likely))
    return translate("Past", "Own estimate taken back")


def _is_record(step: Step, item: str) -> bool:
    return isinstance(step.entity, Record) and step.entity.item == item
