"""The keys of commands as the user wants them: changed, taken from another, set back."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from planner.ui.actions import Actions
from planner.ui.commands import Scope
from planner.ui.settings import UiSettings

_GROUP, _SINGLE = "keys", "keyboard/single-keys"
_BETWEEN = " | "
#: What these do is not for changing: they lead from part to part, and out.
_RESERVED = ("Esc", "Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "F6", "Shift+F6", "Return")
_HARD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyMap(QObject):
    """Gives all commands their keys: those of the table, or others that the settings name."""

    def __init__(self, actions: Actions, settings: UiSettings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        self.apply()

    @property
    def single_keys(self) -> bool:
        """Whether letters without Ctrl or Alt carry out commands in graphs and lists."""
        return self._settings.get(_SINGLE, default=True)

    @single_keys.setter
    def single_keys(self, on: bool) -> None:
        self._settings.set(_SINGLE, on)
        self.apply()

    def usual(self, command: str) -> tuple[QKeySequence, ...]:
        """Return the keys of a command in the table."""
        return tuple(QKeySequence(key) for key in self._actions.commands[command].keys)

    def chosen(self, command: str) -> tuple[QKeySequence, ...]:
        """Return the keys that a command has, those that are switched off included."""
        kept = self._settings.get(f"{_GROUP}/{command}", _UNSET)
        if kept == _UNSET:
            return self.usual(command)
        return tuple(QKeySequence(key) for key in kept.split(_BETWEEN) if key)

    def is_changed(self, command: str) -> bool:
        """Say whether a command has other keys than in the table."""
        return self.chosen(command) != self.usual(command)

    def why_not(self, command: str, keys: QKeySequence) -> str:
        """Say why a command cannot have keys; empty if it can."""
        if keys.toString() in _RESERVED:
            return self.tr("{keys} leads through the window and stays as it is.").format(
                keys=keys.toString(QKeySequence.SequenceFormat.NativeText)
            )
        if is_single(keys) and self._actions.commands[command].scope is Scope.WINDOW:
            return self.tr("Alone, this key could not be typed into a field. Add Ctrl or Alt.")
        return ""

    def owner(self, command: str, keys: QKeySequence) -> str | None:
        """Return the other command that has these keys; None if they are free."""
        return next(
            (
                other
                for other in self._actions.commands
                if other != command and keys in self.chosen(other)
            ),
            None,
        )

    def set_keys(self, command: str, *keys: QKeySequence) -> None:
        """Give a command other keys; whichever had them before has them no more."""
        for key in keys:
            other = self.owner(command, key)
            if other is not None:
                left = (one for one in self.chosen(other) if one != key)
                self._keep(other, tuple(left))
        self._keep(command, keys)
        self.apply()

    def reset(self, command: str) -> None:
        """Give a command its usual keys, taken from whichever has them now."""
        self.set_keys(command, *self.usual(command))

    def reset_all(self) -> None:
        """Give all commands their usual keys, and switch single keys on."""
        self._settings.forget(_GROUP)
        self._settings.forget(_SINGLE)
        self.apply()

    def apply(self) -> None:
        """Let the keys work as they are set."""
        single = self.single_keys
        self._actions.set_keys(
            {
                command: [key for key in self.chosen(command) if single or not is_single(key)]
                for command in self._actions.commands
            }
        )

    def _keep(self, command: str, keys: tuple[QKeySequence, ...]) -> None:
        if keys == self.usual(command):
            self._settings.forget(f"{_GROUP}/{command}")
        else:
            texts = (key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
            self._settings.set(f"{_GROUP}/{command}", _BETWEEN.join(texts))


_UNSET = "usual"


def is_single(keys: QKeySequence) -> bool:
    """Say whether keys are one that types a character: a letter, a digit, a sign, Space."""
    if keys.count() != 1:
        return False
    pressed = keys[0]  # type: ignore[index] # the stubs leave out that it can be indexed
    types = Qt.Key.Key_Space <= pressed.key() < Qt.Key.Key_Escape
    return types and not pressed.keyboardModifiers() & _HARD
