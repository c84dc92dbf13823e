"""The buttons of a bar above a screen: those of commands, and those that open a menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QToolButton,
)

from planner.ui.actions import Actions

_ROOM = 4  # on each side of an icon that stands beside words; the style alone leaves too little


class RoomyTool(QToolButton):
    """A tool whose icon, beside words, keeps clear of them and of the border."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Ask for the icon with room on both sides."""
        super().initStyleOption(option)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if self.toolButtonStyle() is beside and not self.icon().isNull():
            _make_room(self, option)


class RoomyButton(QPushButton):
    """A button whose icon keeps clear of its words and of the border."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Ask for the icon with room on both sides."""
        super().initStyleOption(option)
        if not self.icon().isNull():
            _make_room(self, option)


class Tool(RoomyTool):
    """Carries out a command; a screen reader is told its keys and why it cannot be done now."""

    def __init__(self, commands: Actions, command: str) -> None:
        super().__init__()
        self._commands, self._command = commands, command
        action = commands.drawn(command)
        self.setDefaultAction(action)
        self.setAccessibleName(commands.text(command))
        action.changed.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        said = self._commands.hint(self._command)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)


class MenuTool(RoomyTool):
    """Opens a menu at once."""

    def __init__(self, text: str, name: str, menu: QMenu) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(name)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)


def _make_room(
    button: QPushButton | QToolButton, option: QStyleOptionButton | QStyleOptionToolButton
) -> None:
    usable = bool(option.state & QStyle.StateFlag.State_Enabled)
    mode = QIcon.Mode.Normal if usable else QIcon.Mode.Disabled
    ratio, size = button.devicePixelRatioF(), option.iconSize
    wide = QSize(size.width() + 2 * _ROOM, size.height())
    roomy = QPixmap(wide * ratio)
    roomy.setDevicePixelRatio(ratio)
    roomy.fill(Qt.GlobalColor.transparent)
    painter = QPainter(roomy)
    painter.drawPixmap(_ROOM, 0, option.icon.pixmap(size, ratio, mode))
    painter.end()
    icon = QIcon(roomy)
    icon.addPixmap(roomy, QIcon.Mode.Disabled)  # drawn as such already
    option.icon, option.iconSize = icon, wide
