"""The menus File and Edit."""

from planner.ui.commands.command import QT_TRANSLATE_NOOP, Command, Scope
from planner.ui.commands.export import COPY, EXPORT, PRINT

FILE_EDIT: tuple[Command, ...] = (
    Command(
        "file.open",
        QT_TRANSLATE_NOOP("Commands", "&Open Library…"),
        "file",
        keys=("Ctrl+O",),
        icon="folder-open",
        tip=QT_TRANSLATE_NOOP("Commands", "Open another library file"),
    ),
    Command(
        "file.new",
        QT_TRANSLATE_NOOP("Commands", "&New Library…"),
        "file",
        keys=("Ctrl+Shift+N",),
        tip=QT_TRANSLATE_NOOP("Commands", "Make a new library file with the shipped catalogue"),
    ),
    Command(
        "file.sample",
        QT_TRANSLATE_NOOP("Commands", "Open &Sample Plan"),
        "file",
        tip=QT_TRANSLATE_NOOP("Commands", "Look at a filled library; your own stays untouched"),
    ),
    Command(
        "file.start-empty",
        QT_TRANSLATE_NOOP("Commands", "Start E&mpty"),
        "file",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Begin with nothing but what you add; the shipped catalogue goes"
        ),
    ),
    Command(
        "file.import",
        QT_TRANSLATE_NOOP("Commands", "&Import…"),
        "file",
        2,
        ("Ctrl+I",),
        icon="file-input",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Bring in a roadmap, a list or an export, after a look at what would change"
        ),
    ),
    *EXPORT,
    Command(
        "file.backup",
        QT_TRANSLATE_NOOP("Commands", "&Back Up Now"),
        "file",
        3,
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Write a verified copy of the library to the backup folder"
        ),
    ),
    Command(
        "file.restore",
        QT_TRANSLATE_NOOP("Commands", "&Restore Backup…"),
        "file",
        3,
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Bring back the library as a backup holds it; can be undone"
        ),
    ),
    *PRINT,
    Command("file.close", QT_TRANSLATE_NOOP("Commands", "&Close Window"), "file", 4, ("Ctrl+W",)),
    Command("file.quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "file", 4, ("Ctrl+Q",)),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        "edit",
        keys=("Ctrl+Z",),
        icon="undo-2",
        tip=QT_TRANSLATE_NOOP("Commands", "Take back what was done last"),
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        "edit",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        tip=QT_TRANSLATE_NOOP("Commands", "Do again what was taken back last"),
    ),
    Command(
        "edit.history",
        QT_TRANSLATE_NOOP("Commands", "&History…"),
        "edit",
        keys=("Ctrl+H",),
        icon="history",
        tip=QT_TRANSLATE_NOOP("Commands", "Everything that was done, newest first"),
    ),
    Command(
        "edit.cut",
        QT_TRANSLATE_NOOP("Commands", "Cu&t"),
        "edit",
        2,
        ("Ctrl+X",),
        Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP("Commands", "Remove the selected items; Paste puts them back"),
    ),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy"),
        "edit",
        2,
        ("Ctrl+C",),
        Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy the titles of the selected items"),
    ),
    Command(
        "edit.copy-checklist",
        QT_TRANSLATE_NOOP("Commands", "&Checklist in Markdown"),
        "edit",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy the selected items as a list with boxes to tick"),
        under="copy",
    ),
    Command(
        "edit.copy-table",
        QT_TRANSLATE_NOOP("Commands", "&Table"),
        "edit",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy the selected items for a spreadsheet"),
        under="copy",
    ),
    Command(
        "edit.copy-ids",
        QT_TRANSLATE_NOOP("Commands", "&Ids for the Command Line"),
        "edit",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy what the terminal calls the selected items"),
        under="copy",
    ),
    *COPY,
    Command(
        "edit.paste",
        QT_TRANSLATE_NOOP("Commands", "&Paste as Items…"),
        "edit",
        2,
        ("Ctrl+V",),
        Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP("Commands", "Put back what was cut, or make an item of each line"),
    ),
    Command(
        "edit.delete",
        QT_TRANSLATE_NOOP("Commands", "&Delete"),
        "edit",
        2,
        ("Del",),
        Scope.ITEMS,
        icon="trash-2",
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Remove the chosen line, or the selected items from the library"
        ),
    ),
    Command(
        "edit.select-all",
        QT_TRANSLATE_NOOP("Commands", "Select &All"),
        "edit",
        3,
        ("Ctrl+A",),
        Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP("Commands", "Select every item that is shown"),
    ),
    Command(
        "edit.select-path",
        QT_TRANSLATE_NOOP("Commands", "S&elect Path"),
        "edit",
        3,
        ("Ctrl+Shift+A",),
        tip=QT_TRANSLATE_NOOP("Commands", "Select the item and all that it still needs"),
    ),
    Command(
        "edit.invert",
        QT_TRANSLATE_NOOP("Commands", "&Invert Selection"),
        "edit",
        3,
        scope=Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP("Commands", "Select what is shown and not selected"),
    ),
    Command(
        "edit.find",
        QT_TRANSLATE_NOOP("Commands", "&Find…"),
        "edit",
        4,
        ("Ctrl+F",),
        icon="search",
        tip=QT_TRANSLATE_NOOP("Commands", "Find items by any words of their titles"),
    ),
    Command(
        "edit.quick-find",
        QT_TRANSLATE_NOOP("Commands", "&Quick Find…"),
        "edit",
        4,
        ("/",),
        Scope.ITEMS,
        tip=QT_TRANSLATE_NOOP(
            "Commands", "Find with one key, while a picture or list has the focus"
        ),
    ),
    Command(
        "edit.find-next", QT_TRANSLATE_NOOP("Commands", "Find &Next"), "edit", 4, ("F3", "Ctrl+G")
    ),
    Command(
        "edit.find-previous",
        QT_TRANSLATE_NOOP("Commands", "Find Pre&vious"),
        "edit",
        4,
        ("Shift+F3", "Ctrl+Shift+G"),
    ),
    Command(
        "edit.settings",
        QT_TRANSLATE_NOOP("Commands", "Settin&gs…"),
        "edit",
        5,
        ("Ctrl+,",),
        icon="settings",
        tip=QT_TRANSLATE_NOOP("Commands", "Language, looks, keys, where the library lies"),
    ),
)
