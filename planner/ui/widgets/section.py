"""A heading with something under it; hidden while there is nothing."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme

_Line = TypeVar("_Line", bound=Hashable)


class Section(QWidget):
    """A heading and a column of widgets that can be replaced, as a whole or line by line."""

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self._theme = theme
        self.heading = label(heading, self)
        self.setAccessibleName(heading)
        self._parts: list[QWidget] = []
        #: What the parts were made from, if it is known.
        self._lines: list[Hashable] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.heading)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands under the heading."""
        return tuple(self._parts)

    def fill(self, *parts: QWidget) -> None:
        """Show other widgets under the heading; none hides it too."""
        self._lines = []
        self._exchange(list(parts))

    def fill_lines(self, lines: Sequence[_Line], make: Callable[[_Line], QWidget]) -> None:
        """Show a widget for each line; those of lines that were there before stay."""
        kept: dict[Hashable, list[QWidget]] = {}
        for old, part in zip(self._lines, self._parts, strict=False):
            kept.setdefault(old, []).append(part)
        parts = [kept[line].pop(0) if kept.get(line) else make(line) for line in lines]
        self._lines = list(lines)
        self._exchange(parts)

    def _exchange(self, parts: list[QWidget]) -> None:
        if parts == self._parts and (parts or self.isHidden()):
            return
        staying = {id(part) for part in parts}
        self._drop([old for old in self._parts if id(old) not in staying])
        fresh = [part for part in parts if part not in self._parts]
        self._parts = parts
        # Each part that is shown by itself would have all that stands around laid out anew.
        focus = QApplication.focusWidget()
        if len(fresh) > 1 and (focus is None or not self.isAncestorOf(focus)):
            self.hide()
        visible = self.isVisible()
        for at, part in enumerate(parts, 1):
            if self._column.indexOf(part) != at:
                self._column.insertWidget(at, part)
        for part in fresh if visible else ():
            part.show()  # now, not at the next event: it may be given the focus
        self.setVisible(bool(parts))

    def _drop(self, gone: list[QWidget]) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and any(old is focus or old.isAncestorOf(focus) for old in gone):
            focus.clearFocus()  # else it would go to each of the others before that goes too
        for old in gone:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _paint(self) -> None:
        self.heading.setFont(self._theme.font(Text.HEADING))
        self._lines = []  # parts may have fonts and colours of their own: they are made anew
