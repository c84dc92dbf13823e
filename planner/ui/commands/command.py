"""What is said of a command."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(_context: str, _text: str) -> str:
        """Mark a text as one to translate; Qt's tools know it by this name only."""

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "Command", "Scope"]


class Scope(StrEnum):
    """Where a command's keys work: everywhere, or only while a graph or list has the focus."""

    WINDOW = "window"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Command:
    """A command; ``menu`` is the menu it stands in and ``part`` its section there, from 1 on.

    ``keys`` are the shortcuts, the first one shown. ``tip`` says what it does; it is shown in the
    status bar and the command palette. Single letters work only in the scope ITEMS. ``under`` names
    the menu inside of the menu.
    """

    id: str
    text: str
    menu: str
    part: int = 1
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    icon: str = ""
    tip: str = ""
    under: str = ""
