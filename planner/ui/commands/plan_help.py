"""The menus Plan, Tools and Help."""

from planner.ui.commands.command import QT_TRANSLATE_NOOP, Command, Scope

PLAN_HELP: tuple[Command, ...] = (
    Command(
        "plan.limits",
        QT_TRANSLATE_NOOP("Commands", "&Hours and Deadline"),
        "plan",
        icon="sliders-horizontal",
        tip=QT_TRANSLATE_NOOP("Commands", "Go to the hours a week, the deadline and the policy"),
    ),
    Command(
        "plan.replan",
        QT_TRANSLATE_NOOP("Commands", "&Plan Anew"),
        "plan",
        keys=("Ctrl+R", "F5"),
        icon="refresh-cw",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Compute the plan from today, look at what changes, then adopt it"
        ),
    ),
    Command(
        "plan.time-off",
        QT_TRANSLATE_NOOP("Commands", "&Time Off…"),
        "plan",
        tip=QT_TRANSLATE_NOOP("Commands", "Days with fewer hours than usual, or more"),
    ),
    Command(
        "plan.earlier",
        QT_TRANSLATE_NOOP("Commands", "Move &Earlier"),
        "plan",
        2,
        ("Alt+Up",),
        Scope.ITEMS,
    ),
    Command(
        "plan.later",
        QT_TRANSLATE_NOOP("Commands", "Move &Later"),
        "plan",
        2,
        ("Alt+Down",),
        Scope.ITEMS,
    ),
    Command(
        "plan.swap",
        QT_TRANSLATE_NOOP("Commands", "Take Another &Way…"),
        "plan",
        2,
        ("Alt+W",),
        Scope.ITEMS,
        icon="route",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "See what other ways would change, then take one in place of the item"
        ),
    ),
    Command(
        "plan.new",
        QT_TRANSLATE_NOOP("Commands", "&New Plan…"),
        "plan",
        3,
        tip=QT_TRANSLATE_NOOP("Commands", "Start another plan beside this one"),
    ),
    Command("plan.duplicate", QT_TRANSLATE_NOOP("Commands", "D&uplicate Plan…"), "plan", 3),
    Command("plan.rename", QT_TRANSLATE_NOOP("Commands", "&Rename Plan…"), "plan", 3),
    Command("plan.delete", QT_TRANSLATE_NOOP("Commands", "&Delete Plan"), "plan", 3),
    Command(
        "plan.compare",
        QT_TRANSLATE_NOOP("Commands", "&Compare Plans…"),
        "plan",
        4,
        tip=QT_TRANSLATE_NOOP("Commands", "Two plans side by side: steps, hours, finish, cost"),
    ),
    Command(
        "plan.baseline",
        QT_TRANSLATE_NOOP("Commands", "Save as &Baseline"),
        "plan",
        4,
        tip=QT_TRANSLATE_NOOP("Commands", "Keep the dates of today to compare with later"),
    ),
    Command(
        "tools.palette",
        QT_TRANSLATE_NOOP("Commands", "&Command Palette…"),
        "tools",
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        icon="command",
        tip=QT_TRANSLATE_NOOP("Commands", "Find any command or item by its name"),
    ),
    Command(
        "tools.check",
        QT_TRANSLATE_NOOP("Commands", "Check &Library"),
        "tools",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Look whether the library file and its backups are whole"
        ),
    ),
    Command(
        "tools.problems",
        QT_TRANSLATE_NOOP("Commands", "Show &Problems"),
        "tools",
        2,
        checkable=True,
        icon="triangle-alert",
        tip=QT_TRANSLATE_NOOP("Commands", "Show only the items of the catalogue with problems"),
    ),
    Command(
        "tools.implied",
        QT_TRANSLATE_NOOP("Commands", "Remove &Implied Links"),
        "tools",
        2,
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Drop every requirement that others imply; can be undone"
        ),
    ),
    Command(
        "tools.roadmaps",
        QT_TRANSLATE_NOOP("Commands", "My &Roadmaps…"),
        "tools",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Make, rename, delete and export roadmaps of your own"),
    ),
    Command(
        "view.reference",
        QT_TRANSLATE_NOOP("Commands", "R&eference"),
        "help",
        keys=("Ctrl+Shift+6",),
        tip=QT_TRANSLATE_NOOP("Commands", "Glossary, questions, trends, practices and pay"),
    ),
    Command(
        "help.open",
        QT_TRANSLATE_NOOP("Commands", "&Help on This Screen"),
        "help",
        keys=("F1",),
        tip=QT_TRANSLATE_NOOP("Commands", "What this screen is for, and how to use it"),
    ),
    Command(
        "help.start",
        QT_TRANSLATE_NOOP("Commands", "&Getting Started"),
        "help",
        tip=QT_TRANSLATE_NOOP("Commands", "From nothing to a plan, step by step"),
    ),
    Command(
        "help.formats",
        QT_TRANSLATE_NOOP("Commands", "&File Formats"),
        "help",
        tip=QT_TRANSLATE_NOOP("Commands", "How a roadmap file is written"),
    ),
    Command(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"),
        "help",
        keys=("Ctrl+F1",),
        tip=QT_TRANSLATE_NOOP("Commands", "All commands with their keys"),
    ),
    Command(
        "help.hints",
        QT_TRANSLATE_NOOP("Commands", "&Show Hints Again"),
        "help",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Let each screen explain itself once more"),
    ),
    Command(
        "help.doctor",
        QT_TRANSLATE_NOOP("Commands", "&Check This Installation…"),
        "help",
        3,
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Versions, packages, the library file, and what is amiss"
        ),
    ),
    Command(
        "help.report",
        QT_TRANSLATE_NOOP("Commands", "&Report a Problem…"),
        "help",
        3,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy the details that a report needs; nothing is sent"),
    ),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "&About"), "help", 4),
)
