"""Several items at once: how they stand, how long they take, and what can be done with all."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.graph.standing import ItemStatus
from planner.model import Item, Kind
from planner.ui.actions import Actions
from planner.ui.looks import look
from planner.ui.plain import hint, label, on_button
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.row import ItemRow
from planner.ui.widgets.section import Section
from planner.ui.wording import words

_COMMANDS = (
    "item.done", "item.start", "item.skip", "item.know", "item.estimate", "item.pin",
    "item.exclude", "edit.copy", "edit.cut", "edit.delete",
)  # fmt: skip
_STATUSES = (
    ItemStatus.DONE, ItemStatus.WAIVED, ItemStatus.STARTED, ItemStatus.READY, ItemStatus.LOCKED,
)  # fmt: skip
_MOST_ROWS = 40
_PLURALS = {
    Kind.ROLE: "roles", Kind.SKILL: "skills", Kind.COURSE: "courses", Kind.MILESTONE: "milestones",
}  # fmt: skip


class Bulk(QWidget):
    """Counts and hours of the selected items, buttons for what acts on all, a row for each.

    ``wanted`` names the item whose row was pressed.
    """

    wanted = Signal(str)

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._session, self._commands, self._theme = session, commands, theme
        self.title, self.facts, self.states = label(), label(), label()
        self.buttons = {command: self._button(command) for command in _COMMANDS}
        self.rows = Section(theme, self.tr("Selected"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for line in (self.title, self.facts, self.states):
            column.addWidget(line)
        flow = Flow()
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addLayout(flow)
        column.addWidget(self.rows)
        theme.changed.connect(self._paint)
        self._paint()

    def show_items(self, ids: Sequence[str]) -> None:
        """Show these items, the current one first."""
        items = [self._session.library.items[item] for item in ids]
        self.title.setText(words().count("items", len(items)))
        self.facts.setText(self._facts(items))
        self.states.setText(self._states(items))
        for command, button in self.buttons.items():
            action = self._commands[command]
            button.setEnabled(action.isEnabled())
            hint(button, self._commands.hint(command))
            if action.isCheckable():
                button.setChecked(action.isChecked())
        shown = [self._row(item) for item in items[::-1][:_MOST_ROWS]]
        hidden = len(items) - len(shown)
        more = [label(self.tr("and %n more", "", hidden))] if hidden else []
        self.rows.fill(*shown, *more)

    def _facts(self, items: Sequence[Item]) -> str:
        """Say of which kinds and areas they are, and how long they take."""
        say, kinds = words(), Counter(item.kind for item in items)
        parts = [
            say.all_of(say.count(_PLURALS[kind], kinds[kind]) for kind in Kind if kind in kinds)
        ]
        areas = {item.area for item in items}
        if len(areas) > 1:
            parts.append(self.tr("%n area(s)", "", len(areas)))
        standing = self._session.standing
        left = sum(standing.hours_left(item.id).likely for item in items if not self._had(item))
        if left:
            parts.append(self.tr("{hours} left").format(hours=say.about(left)))
        ids = {item.id for item in items}
        logged = sum(one.hours for one in self._session.library.log.values() if one.item in ids)
        if logged:
            parts.append(self.tr("{hours} logged").format(hours=say.hours(logged)))
        return " · ".join(parts)

    def _states(self, items: Sequence[Item]) -> str:
        counts = Counter(self._session.standing.status(item.id) for item in items)
        say = words()
        return ", ".join(
            f"{say.figure(counts[status])} {say.status(status.value)}"
            for status in _STATUSES
            if counts[status]
        )

    def _had(self, item: Item) -> bool:
        return self._session.standing.status(item.id) in (ItemStatus.DONE, ItemStatus.WAIVED)

    def _row(self, item: Item) -> QWidget:
        state = look(self._session, item.id)
        remark = words().status(self._session.standing.status(item.id).value)
        row = ItemRow(self._theme, item.id, item.title, state, remark)
        row.wanted.connect(self.wanted)
        return row

    def _button(self, command: str) -> QPushButton:
        action = self._commands[command]
        button = QPushButton(on_button(self._commands.text(command)))
        button.setAccessibleName(self._commands.text(command))
        button.setCheckable(action.isCheckable())
        button.clicked.connect(action.trigger)
        return button

    def _paint(self) -> None:
        self.title.setFont(self._theme.font(Text.TITLE))
        muted = self.facts.palette()
        muted.setColor(muted.ColorRole.WindowText, self._theme.colour("muted"))
        self.facts.setPalette(muted)
        for button in self.buttons.values():
            button.setMinimumHeight(self._theme.px(30))
