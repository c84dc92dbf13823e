"""What the window remembers of itself: size, theme, last screen. Never anything of the library."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from planner.model import Limits, Policy
from planner.ui.theme.theme import LARGEST, SMALLEST, Scheme

#: The screen with which the window opens; empty is the one that was in front last.
START_SCREEN = "general/start-screen"
#: Hours a week and policy of new plans.
USUAL_HOURS, USUAL_POLICY = "planning/hours", "planning/policy"
_LEAST_HOURS, _MOST_HOURS = 0.5, 80.0

Value = TypeVar("Value", bool, int, float, str)


class UiSettings:
    """A typed face on an ini file; whatever cannot be read there counts as not set."""

    def __init__(self, file: Path) -> None:
        self._file = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the desktop has it."""
        text = self.get("appearance/theme", Scheme.SYSTEM.value)
        return Scheme(text) if text in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self.set("appearance/theme", scheme.value)

    @property
    def text_percent(self) -> int:
        """The size of text, in percent."""
        return min(max(self.get("appearance/text", 100), SMALLEST), LARGEST)

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self.set("appearance/text", percent)

    @property
    def usual_limits(self) -> Limits:
        """What a new plan begins with."""
        hours = self.get(USUAL_HOURS, Limits().hours_per_week)
        policy = self.get(USUAL_POLICY, Policy.LEAST_WORK.value)
        return Limits(
            hours_per_week=min(max(hours, _LEAST_HOURS), _MOST_HOURS),
            policy=Policy(policy) if policy in set(Policy) else Policy.LEAST_WORK,
        )

    def get(self, name: str, default: Value) -> Value:
        """Return a setting as the type of the default, which stands for whatever is not one."""
        kept = self._file.value(name)
        if isinstance(default, bool):
            words = {"true": True, "1": True, "false": False, "0": False}
            return words.get(str(kept).casefold(), default)
        try:
            return default if kept is None else type(default)(kept)
        except (TypeError, ValueError):
            return default

    def set(self, name: str, value: bool | float | str) -> None:  # noqa: FBT001 - any plain value
        """Remember a setting."""
        self._file.setValue(name, value)

    def forget(self, name: str) -> None:
        """Go back to the default of a setting, or of all below a group."""
        self._file.remove(name)

    def bytes(self, name: str) -> QByteArray:
        """Return what a widget saved of its state; empty if nothing."""
        kept = self._file.value(name)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Remember the state that a widget saved."""
        self._file.setValue(name, state)

    def group(self, name: str) -> Mapping[str, str]:
        """Return all settings below a group, as text."""
        self._file.beginGroup(name)
        try:
            return {key: str(self._file.value(key)) for key in self._file.childKeys()}
        finally:
            self._file.endGroup()

    def write(self) -> None:
        """Put everything on the disk now."""
        self._file.sync()
