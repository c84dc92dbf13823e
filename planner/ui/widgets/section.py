"""A heading with something under it; hidden while there is nothing."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme


class Section(QWidget):
    """A heading and a column of widgets that can be replaced as a whole."""

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__()
        self._theme = theme
        self.heading = label(heading, self)
        self.setAccessibleName(heading)
        self._parts: list[QWidget] = []
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
        focus = QApplication.focusWidget()
        if focus is not None and any(
            old is focus or old.isAncestorOf(focus) for old in self._parts
        ):
            focus.clearFocus()  # else it would go to each of the others before that goes too
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        self.setVisible(bool(parts))
        visible = self.isVisible()
        for part in parts:
            self._column.addWidget(part)
            if visible:
                part.show()  # now, not at the next event: it may be given the focus

    def _paint(self) -> None:
        self.heading.setFont(self._theme.font(Text.HEADING))
