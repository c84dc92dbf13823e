"""The one table of all commands, from which menus, toolbars, shortcuts and help are made.

A command is only described here; :mod:`planner.ui.actions` makes it a QAction, and whoever can
carry it out registers a handler there. Texts are translated in the context Commands.
"""

from planner.ui.commands.command import QT_TRANSLATE_NOOP, Command, Scope
from planner.ui.commands.file_edit import FILE_EDIT
from planner.ui.commands.item import ITEM
from planner.ui.commands.plan_help import PLAN_HELP
from planner.ui.commands.view import VIEW

__all__ = ["COMMANDS", "MENUS", "SUBMENUS", "Command", "Scope"]

#: Menus inside of menus, by the name that commands have in ``under``.
SUBMENUS: dict[str, str] = {
    "export": QT_TRANSLATE_NOOP("Commands", "&Export"),
    "copy": QT_TRANSLATE_NOOP("Commands", "Copy A&s"),
    "show": QT_TRANSLATE_NOOP("Commands", "&Show on the Roadmap"),
    "zoom": QT_TRANSLATE_NOOP("Commands", "&Zoom"),
    "emphasis": QT_TRANSLATE_NOOP("Commands", "&Emphasis and Groups"),
    "catalogue": QT_TRANSLATE_NOOP("Commands", "In the Catalo&gue"),
    "panels": QT_TRANSLATE_NOOP("Commands", "Pa&nels"),
    "theme": QT_TRANSLATE_NOOP("Commands", "T&heme"),
    "text": QT_TRANSLATE_NOOP("Commands", "Te&xt Size"),
}

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Commands", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Commands", "&View")),
    ("item", QT_TRANSLATE_NOOP("Commands", "&Item")),
    ("plan", QT_TRANSLATE_NOOP("Commands", "&Plan")),
    ("tools", QT_TRANSLATE_NOOP("Commands", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Commands", "&Help")),
)

COMMANDS: tuple[Command, ...] = (*FILE_EDIT, *VIEW, *ITEM, *PLAN_HELP)
