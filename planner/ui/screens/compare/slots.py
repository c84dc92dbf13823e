"""What is compared: a box to choose each role or plan, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from planner.ui.plain import cut, hint, label
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme

_MOST_TITLE, _HIGH = 60, 30


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be compared; ``line`` says how far it is, ``marked`` that it is in use."""

    id: str
    title: str
    line: str = ""
    marked: bool = False


class Slot(QFrame):
    """One of what is compared: which, how far, take it into use, take it away."""

    chosen = Signal(str)
    removed = Signal()
    used = Signal()

    def __init__(self, number: int, theme: Theme, *, use: str, in_use: str) -> None:
        super().__init__()
        self._theme, self._use, self._in_use = theme, use, in_use
        self.setObjectName("slot")
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Compared, number {n}").format(n=number))
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(8)
        self.box.activated.connect(self._on_choice)
        self.box.installEventFilter(theme.wheel_guard)
        self.away = QToolButton()
        self.away.setAutoRaise(True)
        self.away.clicked.connect(self.removed)
        self.line = label()
        self.use = QPushButton(use)
        self.use.clicked.connect(self.used)
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        top.addWidget(self.away)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        self._column.addLayout(top)
        self._column.addWidget(self.line, 1)
        self._column.addWidget(self.use)
        self.low, self._said = False, use
        self.paint()

    def offer(self, choices: Sequence[Choice], wanted: str, empty: str) -> None:
        """Offer what can be chosen; ``wanted`` is chosen, or nothing, as ``empty`` says."""
        self.box.clear()
        current = next((one for one in choices if one.id == wanted), None)
        if current is None:
            self.box.addItem(empty, "")
        for one in choices:
            self.box.addItem(cut(one.title, _MOST_TITLE), one.id)
        self.box.setCurrentIndex(max(0, self.box.findData(wanted)) if current else 0)
        hint(self.box, current.title if current else "")
        self.line.setText(current.line if current else "")
        title = current.title if current else ""
        marked = current is not None and current.marked
        self._said = self._in_use if marked else self._use
        self.use.setVisible(current is not None)
        self.use.setEnabled(not marked)
        self.use.setAccessibleName(f"{self._said}: {title}" if title else self._said)
        hint(self.use, self._said)
        self._name_use()
        self.away.setVisible(current is not None)
        self.away.setAccessibleName(self.tr("Compare {title} no more").format(title=cut(title)))
        self.away.setToolTip(self.tr("Compare this no more"))

    def be_low(self, *, low: bool) -> None:
        """Take one line, for a low window: how far it is stands in the table too."""
        way = QBoxLayout.Direction
        self.low = low
        self.line.setVisible(not low)
        self._column.setDirection(way.LeftToRight if low else way.TopToBottom)
        self._name_use()

    def _name_use(self) -> None:
        self.use.setText("" if self.low else self._said)
        self.use.setIcon(action_icon("target", self._theme.tokens) if self.low else QIcon())

    def paint(self) -> None:
        """Take over colours and sizes."""
        theme, tokens = self._theme, self._theme.tokens
        self.setStyleSheet(
            f"#slot {{ border: 1px solid {tokens.line}; border-radius: 8px;"
            f" background: {tokens.surface}; }}"
        )
        self.away.setIcon(action_icon("x", tokens))
        self.away.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._name_use()
        for control in (self.box, self.use, self.away):
            control.setMinimumHeight(theme.px(_HIGH))

    def _on_choice(self, at: int) -> None:
        if wanted := self.box.itemData(at):
            self.chosen.emit(str(wanted))


class Slots(QWidget):
    """Two to four slots; the last one is empty while there is room for another.

    ``changed`` brings the ids in their order, ``used`` the one to take into use.
    """

    changed = Signal(tuple)
    used = Signal(str)

    def __init__(self, theme: Theme, *, most: int, use: str, in_use: str, empty: str) -> None:
        super().__init__()
        self._theme, self._empty = theme, empty
        self._ids: tuple[str, ...] = ()
        self.slots = [Slot(n, theme, use=use, in_use=in_use) for n in range(1, most + 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(8)
        for number, slot in enumerate(self.slots):
            slot.chosen.connect(lambda wanted, at=number: self._choose(at, wanted))
            slot.removed.connect(lambda at=number: self._remove(at))
            slot.used.connect(lambda at=number: self.used.emit(self._ids[at]))
            row.addWidget(slot, 1)
        theme.changed.connect(self._paint)

    def show_choices(self, choices: Sequence[Choice], ids: tuple[str, ...]) -> None:
        """Show what is compared, and what else could be."""
        self._ids = ids
        for number, slot in enumerate(self.slots):
            mine = ids[number] if number < len(ids) else ""
            others = {one for one in ids if one != mine}
            free = [one for one in choices if one.id not in others]
            slot.setVisible(number <= max(len(ids), 1) and bool(free))
            slot.offer(free, mine, self._empty)

    def be_low(self, *, low: bool) -> None:
        """Take one line each, or as much as it takes to tell how far each is."""
        for slot in self.slots:
            if slot.low is not low:
                slot.be_low(low=low)

    def _choose(self, at: int, wanted: str) -> None:
        ids = list(self._ids)
        ids[at : at + 1] = [wanted]
        self.changed.emit(tuple(ids))

    def _remove(self, at: int) -> None:
        self.changed.emit(self._ids[:at] + self._ids[at + 1 :])

    def _paint(self) -> None:
        for slot in self.slots:
            slot.paint()
