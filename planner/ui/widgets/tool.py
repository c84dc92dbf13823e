"""The buttons of a bar above a screen: those of commands, and those that open a menu."""

from PySide6.QtWidgets import QMenu, QToolButton

from planner.ui.actions import Actions


class Tool(QToolButton):
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


class MenuTool(QToolButton):
    """Opens a menu at once."""

    def __init__(self, text: str, name: str, menu: QMenu) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(name)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
