"""The screens at the left; narrow windows show their icons only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from planner.ui.actions import Actions
from planner.ui.plain import hint
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme

_WIDE, _NARROW, _ROW, _ICON, _GAP = 176, 52, 38, 20, 6
_SHEET = """
QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding-left: 8px;
  text-align: left; color: {text}; background: transparent; }}
QToolButton:hover {{ background: {grid}; }}
QToolButton:checked {{ background: {accent}; color: {on_accent}; }}
QToolButton:focus {{ border-color: {text}; }}
"""


class Navigation(QFrame):
    """A button for each screen, the one in front pressed; a click triggers its command."""

    def __init__(self, commands: tuple[str, ...], actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._actions, self._theme, self._narrow = actions, theme, False
        self.setAccessibleName(self.tr("Screens"))
        self.setAutoFillBackground(True)
        self._group = QButtonGroup(self)
        self.buttons = {command: self._button(command) for command in commands}
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(2)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        theme.changed.connect(self._paint)
        actions.keys_changed.connect(self._say)
        self._paint()

    def show_screen(self, command: str) -> None:
        """Mark the screen in front; none of them if it has no button."""
        button = self.buttons.get(command)
        self._group.setExclusive(button is not None)
        for other in self.buttons.values():
            other.setChecked(other is button)
        self._say()

    @property
    def narrow(self) -> bool:
        """Whether only the icons are shown."""
        return self._narrow

    @narrow.setter
    def narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def _button(self, command: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"nav-{command}")
        button.setText(f" {self._actions.text(command)}")
        button.setAccessibleName(self._actions.text(command))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._actions[command].trigger)
        self._group.addButton(button)
        return button

    def _paint(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self.setStyleSheet(
            _SHEET.format(
                text=tokens.text,
                grid=tokens.grid if not tokens.high_contrast else tokens.canvas,
                accent=tokens.accent,
                on_accent=tokens.on_accent,
            )
        )
        for command, button in self.buttons.items():
            name = self._actions.commands[command].icon
            icon = action_icon(name, tokens)
            pressed = action_icon(name, tokens, tokens.on_accent)
            for size in icon.availableSizes():
                icon.addPixmap(pressed.pixmap(size), QIcon.Mode.Normal, QIcon.State.On)
            button.setIcon(icon)
            button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
            button.setFixedHeight(theme.px(_ROW))
        self._fit()

    def _say(self) -> None:
        for command, button in self.buttons.items():
            hint(button, self._actions.hint(command))

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if self._narrow else style.ToolButtonTextBesideIcon
            )
        self.setFixedWidth(self._wanted_width())

    def _wanted_width(self) -> int:
        """Return the usual width, or more where a language has longer words."""
        if self._narrow:
            return self._theme.px(_NARROW)
        words = max((button.sizeHint().width() for button in self.buttons.values()), default=0)
        return max(self._theme.px(_WIDE), words + 2 * _GAP)
