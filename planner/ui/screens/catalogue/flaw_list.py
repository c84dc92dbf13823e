"""The flaws of an item, each with its reason and, where there is one, a repair."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.graph.flaws import Flaw, FlawKind
from planner.model import Item
from planner.ui.plain import label
from planner.ui.screens.catalogue.flaw_words import flaw_sentence
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look

_ICON = 16
#: The field in which a flaw is mended by hand.
_FIELDS = {
    FlawKind.MISSING: "title",
    FlawKind.OVERSIZED: "summary",
    FlawKind.NO_TIME: "hours",
    FlawKind.NO_LINK: "links",
}


class FlawList(QWidget):
    """``cut`` asks to drop lines, pairs of required and requiring; ``led`` for a field."""

    cut = Signal(object)
    led = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[QWidget] = []
        self.repairs: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("Problems"))

    @property
    def texts(self) -> list[str]:
        """What is said."""
        return [row.accessibleName() for row in self._rows]

    def show_flaws(self, flaws: tuple[Flaw, ...], items: Mapping[str, Item]) -> None:
        """Show flaws; none hides the list."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.repairs = []
        self._rows = [self._row(flaw, items) for flaw in flaws]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(flaws))

    def _row(self, flaw: Flaw, items: Mapping[str, Item]) -> QWidget:
        theme = self._theme
        made, said = QWidget(), flaw_sentence(flaw, items)
        made.setAccessibleName(said)
        colour = theme.status(Look.LATE).text
        sign = QLabel()
        size = QSize(theme.px(_ICON), theme.px(_ICON))
        sign.setPixmap(action_icon("triangle-alert", theme.tokens, colour).pixmap(size))
        words = label(said)
        words.setStyleSheet(f"color: {colour};")
        inner = QVBoxLayout()
        inner.addWidget(words)
        if (button := self._repair(flaw, items)) is not None:
            self.repairs.append(button)
            inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)
        return made

    def _repair(self, flaw: Flaw, items: Mapping[str, Item]) -> QPushButton | None:
        if flaw.kind is FlawKind.REDUNDANT:
            pairs = ((flaw.other, flaw.item),)
            button = QPushButton(self.tr("Remove the Implied Link"))
            button.clicked.connect(lambda: self.cut.emit(pairs))
            return button
        if flaw.kind is FlawKind.UNREACHABLE:
            return self._cutting(flaw, items)
        if flaw.kind not in _FIELDS:
            return None
        name = _FIELDS[flaw.kind]
        button = QPushButton(self.tr("Go to the Field"))
        button.clicked.connect(lambda: self.led.emit(name))
        return button

    def _cutting(self, flaw: Flaw, items: Mapping[str, Item]) -> QPushButton | None:
        """Return a button that cuts what lets something in, if that is known."""
        cuts = [cut for one in flaw.obstacles for cut in one.cuts]
        if not cuts or not all(name in items for pair in cuts[0].pairs for name in pair):
            return None
        pairs = cuts[0].pairs
        if len(pairs) > 1:
            button = QPushButton(self.tr("Cut %n Link(s)", "", len(pairs)))
        else:
            button = QPushButton(self.tr("Cut This Link"))
        button.clicked.connect(lambda: self.cut.emit(pairs))
        return button
