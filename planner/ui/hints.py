"""Hints: what a screen is for, said once on each, until its user has read it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.ui.actions import Actions
from planner.ui.commands.command import QT_TRANSLATE_NOOP
from planner.ui.settings import UiSettings

_GROUP = "hints"
_NATIVE = QKeySequence.SequenceFormat.NativeText
#: Commands whose keys are told, whatever they are now.
_KEYS = {"done": "item.done", "start": "item.start", "path": "view.path"}

#: By the command of the screen.
_HINTS: dict[str, str] = {
    "view.today": QT_TRANSLATE_NOOP(
        "Hints",
        "What you could begin this minute, best first. {done} marks an item done,"
        " {start} starts it.",
    ),
    "view.roadmap": QT_TRANSLATE_NOOP(
        "Hints",
        "From left to right to your target. Drag moves, the wheel zooms,"
        " {path} shows the path to an item.",
    ),
    "view.plan": QT_TRANSLATE_NOOP(
        "Hints",
        "Try other hours or deadlines; you decide what is kept. Drag an item to hold it in a week.",
    ),
    "view.careers": QT_TRANSLATE_NOOP(
        "Hints",
        "Roles and the steps between them, each with how far away it is from what you have.",
    ),
    "view.compare": QT_TRANSLATE_NOOP(
        "Hints",
        "Two to four roles, or plans, side by side: what counts for all of them, and what for one"
        " only.",
    ),
    "view.progress": QT_TRANSLATE_NOOP(
        "Hints", "How far you are, and when you arrive if you go on as in the last weeks."
    ),
    "view.catalogue": QT_TRANSLATE_NOOP(
        "Hints",
        "Everything that can be learnt. Here you change items, add your own, and look things up.",
    ),
}


def hint(settings: UiSettings, actions: Actions, screen: str) -> str:
    """Return the hint of a screen; empty if it has none, or if it was read."""
    if screen not in _HINTS or settings.get(f"{_GROUP}/{screen}", default=False):
        return ""
    keys = {
        name: actions[command].shortcut().toString(_NATIVE) or actions.text(command)
        for name, command in _KEYS.items()
    }
    return QCoreApplication.translate("Hints", _HINTS[screen]).format_map(keys)


def keep_read(settings: UiSettings, screen: str) -> None:
    """Remember that the hint of a screen was read."""
    settings.set(f"{_GROUP}/{screen}", value=True)


def forget_hints(settings: UiSettings) -> None:
    """Let all hints come again."""
    settings.forget(_GROUP)
