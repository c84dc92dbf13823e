"""Screens that belong together, side by side at the top: the one in front is pressed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from planner.ui.actions import Actions
from planner.ui.plain import hint
from planner.ui.theme.theme import Theme

_HIGH = 32


class ScreenTabs(QWidget):
    """A button for each of some commands that show screens."""

    def __init__(
        self, commands: Sequence[str], in_front: str, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self._theme, self._in_front = theme, in_front
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for command in commands:
            button = QToolButton()
            button.setObjectName(f"tab-{command}")
            button.setCheckable(command == in_front)
            button.setText(actions.text(command))
            hint(button, actions.hint(command))
            button.setAccessibleName(actions.text(command))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(actions[command].trigger)
            self.buttons[command] = button
            row.addWidget(button)
        self.buttons[in_front].clicked.connect(self._stay)
        self._stay()
        theme.changed.connect(self._paint)
        self._paint()

    def _stay(self) -> None:
        """Keep the tab of the screen in front pressed, also when it is pressed again."""
        self.buttons[self._in_front].setChecked(True)

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"QToolButton {{ border: 1px solid {tokens.control}; padding: 0 12px;"
            f" background: {tokens.surface}; color: {tokens.text}; }}"
            f" QToolButton:checked {{ background: {tokens.accent}; color: {tokens.on_accent};"
            f" border-color: {tokens.accent}; }}"
            f" QToolButton:focus {{ border: 2px solid {tokens.text}; }}"
        )
        for button in self.buttons.values():
            button.setMinimumHeight(self._theme.px(_HIGH))
