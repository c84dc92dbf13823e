"""The filters that are on, as small buttons that take them away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.plain import cut, hint, on_button
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow

_MOST, _HIGH, _CROSS, _EDGE = 36, 26, 14, 3


class Chips(QWidget):
    """``removed`` names the filter that shall go; ``left`` tells that the focus has to go on.

    It is left when the last chip goes while it has the focus.
    """

    removed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[str, FilterChip] = {}
        self._row = Flow(self)
        self._row.setContentsMargins(0, _EDGE, 0, _EDGE)
        self.hide()
        theme.changed.connect(self._paint)

    @property
    def texts(self) -> list[str]:
        """What the chips say, in their order."""
        return [chip.said for chip in self._chips.values()]

    def chip(self, name: str) -> "FilterChip":
        """Return the chip of a filter that is on."""
        return self._chips[name]

    def show_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show these filters: of each its name, and what it says. The focus stays near."""
        names = list(self._chips)
        focused = next((name for name in names if self._chips[name].hasFocus()), None)
        wanted = dict(filters)
        for name in [name for name in names if name not in wanted]:
            self._remove(name)
        for name, text in filters:
            if name not in self._chips:
                self._add(name)
            self._chips[name].say(text)
        self._order(list(wanted))
        self.setVisible(bool(self._chips))
        if focused is not None and focused not in wanted:
            at = min(names.index(focused), len(self._chips) - 1)
            if at >= 0:
                list(self._chips.values())[at].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()

    def _add(self, name: str) -> None:
        chip = FilterChip(self._theme, self)
        chip.clicked.connect(lambda: self.removed.emit(name))
        chip.stepped.connect(lambda by: self._step(name, by))
        self._chips[name] = chip
        self._row.addWidget(chip)
        chip.show()

    def _remove(self, name: str) -> None:
        chip = self._chips.pop(name)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _order(self, names: list[str]) -> None:
        """Have the chips stand in the order of their filters, whichever came first."""
        if list(self._chips) != names:
            self._chips = {name: self._chips[name] for name in names}
            for chip in self._chips.values():
                self._row.removeWidget(chip)
                self._row.addWidget(chip)

    def _step(self, name: str, by: int) -> None:
        names = list(self._chips)
        at = names.index(name) + by
        if 0 <= at < len(names):
            self._chips[names[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _paint(self) -> None:
        for chip in self._chips.values():
            chip.paint()


class FilterChip(QPushButton):
    """Pressed, or with Delete on it, its filter goes; the arrow keys lead to the next."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.said = ""
        self.setObjectName("filter")
        self.paint()

    def say(self, text: str) -> None:
        """Show what the filter lets through."""
        self.said = text
        self.setText(on_button(cut(text, _MOST)))
        self.setAccessibleName(self.tr("Filter: {text}").format(text=text))
        hint(self, self.tr("Take this filter away (Del)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in steps:
            self.stepped.emit(-steps[key] if mirrored else steps[key])
        else:
            super().keyPressEvent(event)

    def paint(self) -> None:
        """Take over colours and sizes of the theme."""
        theme = self._theme
        self.setIcon(action_icon("x", theme.tokens))
        self.setIconSize(QSize(theme.px(_CROSS), theme.px(_CROSS)))
        self.setFixedHeight(theme.px(_HIGH))
