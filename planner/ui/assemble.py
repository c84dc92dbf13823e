"""One window put together: everything is made here and handed what it needs."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from shiboken6 import delete, isValid

from planner.store import Store
from planner.ui.actions import Actions
from planner.ui.appearance import Appearance
from planner.ui.comparison import Comparison
from planner.ui.copying import Copying
from planner.ui.cut_and_paste import CutAndPaste
from planner.ui.distances import Distances
from planner.ui.frame.beginnings import Beginnings
from planner.ui.frame.library_files import LibraryFiles, Shelf
from planner.ui.frame.main_window import MainWindow
from planner.ui.frame.support import Support
from planner.ui.frame.tools import Tools
from planner.ui.inspector.inspector import Inspector
from planner.ui.item_commands import ItemCommands
from planner.ui.item_editing import ItemEditing
from planner.ui.other_ways import OtherWays
from planner.ui.paper.exporter import Exporter
from planner.ui.parts import Parts
from planner.ui.planning import Planning
from planner.ui.session import Session
from planner.ui.settings import START_SCREEN, UiSettings
from planner.ui.theme.theme import Theme
from planner.workspace import Workspace


class Window(QObject):
    """A library in its window. ``next_library`` is another one that the user wants after it."""

    def __init__(
        self,
        store: Store,
        settings: UiSettings,
        theme: Theme,
        shelf: Shelf,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.session = Session(Workspace(store), settings, today, self)
        self.actions = Actions(self, theme)
        self.appearance = Appearance(theme, settings, self.actions)
        self.item_commands = ItemCommands(self.session, self.actions)
        self.copying = Copying(self.session, self.actions)
        self.planning = Planning(self.session, self.actions)
        self.editing = ItemEditing(self.session, self.actions, theme, lambda: self.main)
        self.cut_and_paste = CutAndPaste(self.session, self.actions, self.copying, self.editing)
        self.distances = Distances(self.session)
        self.comparison = Comparison(self.session, self.actions)
        self.parts = Parts(
            self.session,
            self.actions,
            theme,
            self.planning,
            self.editing,
            self.distances,
            self.comparison,
        )
        details = Inspector(
            self.session,
            self.actions,
            theme,
            self.distances,
            OtherWays(self.session, self.planning),
        )
        self.main = MainWindow(self.session, self.actions, theme, self.parts.screens(), details)
        self.actions.add_to(self.main)
        self.tools = Tools(self.main)
        self.files = LibraryFiles(self.main, shelf)
        self.exporter = Exporter(self.main)
        self.beginnings = Beginnings(self.main, self.files)
        self.support = Support(self.main, self.files)
        self.item_commands.log_wanted.connect(self.tools.log_time)
        self.item_commands.estimate_wanted.connect(self.tools.estimate)
        self.main.closing.connect(details.save_notes)
        self.main.text_dropped.connect(self.editing.add_lines)
        self.main.fill_menus()
        self.beginnings.place()
        self.main.restore()
        self.main.select_again()
        self.main.show_screen(self._first_screen())
        self.files.show_banner()

    @property
    def next_library(self) -> Path | None:
        """The library to show after this window is closed."""
        return self.files.next_library

    def show(self) -> None:
        """Show the window."""
        self.main.show()

    def come_to_front(self, bring: Path | None = None) -> None:
        """Raise the window, for a second start; offer to import a file that it was given."""
        self.main.setWindowState(self.main.windowState() & ~Qt.WindowState.WindowMinimized)
        self.main.show()
        self.main.raise_()
        self.main.activateWindow()
        if bring is not None:
            self.files.import_file(str(bring))

    def keep(self) -> None:
        """Put what is being typed, and how the window stands, on the disk."""
        self.main.details.save_notes()
        self.main.keep()

    def finish(self) -> None:
        """Keep everything and let go of the library."""
        if not isValid(self.main):
            return
        self.keep()
        self.main.hide()
        self.session.close()
        if self.files.after_close is not None:
            self.files.after_close()
        delete(self.main)  # now: the theme lives on, and its changes must not reach it

    def _first_screen(self) -> str:
        """Return the screen that was in front last; without a plan, where one begins."""
        if self.session.plan is None and not self.session.library.records:
            return "view.welcome"
        settings = self.session.settings
        last = settings.get(START_SCREEN, "") or settings.get("window/screen", "view.today")
        return last if last in self.main.screen_names else "view.today"


def assemble(
    store: Store, settings: UiSettings, theme: Theme, shelf: Shelf, today: Callable[[], date]
) -> Window:
    """Make the window of an open library, not yet shown."""
    return Window(store, settings, theme, shelf, today)
