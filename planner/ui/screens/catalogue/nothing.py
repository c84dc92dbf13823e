"""What stands in place of the rows when there are none: why, what was meant, what can be done."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.plain import cut, label, on_button
from planner.ui.screens.catalogue.inventory import Wish
from planner.ui.theme.theme import Text, Theme
from planner.verbs import find


class Nothing(QWidget):
    """``wanted`` asks for a new item, ``cleared`` for no filters."""

    wanted = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words, self.button = label(), QPushButton()
        self.clear = QPushButton(self.tr("Clear Filters"))
        self.clear.clicked.connect(self.cleared)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        for button in (self.clear, self.button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        theme.changed.connect(self._paint)
        self._paint()

    def tell(self, wish: Wish, titles: Iterable[str], *, can_write: bool) -> None:
        """Say why there is nothing, and what may have been meant."""
        known = list(titles)
        if not known:
            said = self.tr("This library has no items yet.")
        elif wish.text:
            near = find.suggestions(wish.text, known)
            said = self.tr("No item matches “{text}”.").format(text=cut(wish.text, 60))
            if near:
                said += " " + self.tr("Did you mean “{title}”?").format(title=near[0])
        elif wish.flawed:
            said = self.tr("Nothing of this has problems.")
        else:
            said = self.tr("No item passes these filters.")
        self.words.setText(said)
        create = self.tr("Create “{text}”…").format(text=cut(wish.text, 40))
        self.button.setText(on_button(create if wish.text else self.tr("New Item…")))
        self.button.setEnabled(can_write)
        self.clear.setVisible(bool(known) and wish != Wish(text=wish.text))
        self.button.setVisible(bool(wish.text) or self.clear.isHidden())

    def _paint(self) -> None:
        self.words.setFont(self._theme.font(Text.HEADING))
