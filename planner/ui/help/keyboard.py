"""The page of the help that lists all keys, made from the table of commands as they are now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.ui.actions import Actions
from planner.ui.commands import MENUS

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


def keyboard_page(actions: Actions) -> str:
    """Return all commands that have keys, by menu, as Markdown."""
    native = QKeySequence.SequenceFormat.NativeText
    head = (translate("Shortcuts", "Keys"), translate("Shortcuts", "Command"))
    title = translate("Shortcuts", "Keyboard")
    lines = [f"# {title}", ""]
    for menu, name in MENUS:
        rows = [
            (" · ".join(f"`{key.toString(native)}`" for key in action.shortcuts()), command.id)
            for command in actions.commands.values()
            if command.menu == menu and (action := actions[command.id]).shortcuts()
        ]
        if rows:
            lines += [f"## {actions.translated(name).replace('&', '')}", ""]
            lines += [f"| {head[0]} | {head[1]} |", "|---|---|"]
            lines += [f"| {keys} | {actions.full_text(command)} |" for keys, command in rows]
            lines.append("")
    return "\n".join(lines)
