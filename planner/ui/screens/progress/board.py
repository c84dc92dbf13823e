"""The parts of Progress below one another, two of them side by side where there is room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.theme.theme import Theme

_WIDE, _GAP = 780, 12


class Board(QWidget):
    """Stacks parts; those of a pair share a line in a wide window."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget | tuple[QWidget, QWidget]]) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._pairs: list[QBoxLayout] = []
        for part in parts:
            if isinstance(part, tuple):
                column.addLayout(self._pair(part))
            else:
                self._settle(part)
                column.addWidget(part)
        theme.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _pair(self, parts: tuple[QWidget, QWidget]) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        pair.setSpacing(_GAP)
        for part in parts:
            self._settle(part)
            pair.addWidget(part, 1)
        self._pairs.append(pair)
        return pair

    @staticmethod
    def _settle(part: QWidget) -> None:
        part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def _arrange(self) -> None:
        wide = self.width() >= self._theme.px(_WIDE)
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            if pair.direction() is not wanted:
                pair.setDirection(wanted)
                self.updateGeometry()
