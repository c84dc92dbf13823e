"""Settings, help, hints and the check of the installation: what helps with the window itself."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from planner.ui.frame.library_files import LibraryFiles
from planner.ui.frame.main_window import MainWindow
from planner.ui.hints import forget_hints, hint, keep_read
from planner.ui.keys import KeyMap

if TYPE_CHECKING:
    from planner.ui.frame.whole_file import WholeFile

_COME_BACK = "settings/open"
_FIRST = "getting-started"
#: The page of the help for each screen, with its section; others have the first page.
_PAGES = {
    "view.welcome": (_FIRST, "three-steps-to-a-plan"),
    "view.today": (_FIRST, "every-day-today"),
    "view.roadmap": (_FIRST, "the-way-roadmap"),
    "view.plan": ("planning", ""),
    "view.careers": (_FIRST, "where-else-careers-and-compare"),
    "view.compare": (_FIRST, "where-else-careers-and-compare"),
    "view.progress": (_FIRST, "how-it-goes-progress"),
    "view.catalogue": ("editing", ""),
}


class Support(QObject):
    """Carries out the commands of the menu Help, and opens the settings."""

    def __init__(self, window: MainWindow, files: LibraryFiles) -> None:
        super().__init__(window)
        self._window, self._session, self._files = window, window.session, files
        self.keys = KeyMap(window.commands, window.session.settings)
        actions = window.commands
        actions.register("edit.settings", self.open_settings)
        actions.register("help.open", self.open_help_here)
        actions.register("help.start", lambda: self.open_help(_FIRST))
        actions.register("help.formats", lambda: self.open_help("roadmap-format"))
        actions.register("help.hints", self.show_hints_again)
        actions.register("help.doctor", self.open_doctor)
        actions.register("help.report", self.report)
        window.shown.connect(self.show_hint)
        if self._session.settings.get(_COME_BACK, default=False):
            self._session.settings.forget(_COME_BACK)
            QTimer.singleShot(0, self, self.open_settings)

    # settings

    @cached_property
    def whole(self) -> "WholeFile":
        """What moves or deletes the library file as a whole."""
        from planner.ui.frame.whole_file import WholeFile

        return WholeFile(self._window, self._files)

    def open_settings(self) -> QDialog:
        """Open the settings, after the screens have kept what they were set to."""
        from planner.ui.preferences.dialog import Preferences
        from planner.ui.preferences.page import Surroundings

        window = self._window
        window.save_screens()
        around = Surroundings(
            self._session,
            window.commands,
            window.theme,
            apply=self._apply,
            open_anew=self._open_anew,
            away=self._away,
            move=self.whole.move,
            delete=self.whole.delete,
        )
        self._settings = Preferences(around, self.keys, window.screen_names, window)
        return self._opened(self._settings)

    def _apply(self) -> None:
        for screen in self._window.screens.values():
            screen.take_settings()
        self.show_hint()
        self._window.commands.refresh()

    def _open_anew(self) -> None:
        self._session.settings.set(_COME_BACK, value=True)
        self._files.go_to(self._session.workspace.store.path)

    def _away(self, command: str) -> None:
        self._settings.accept()
        self._window.commands[command].trigger()

    # hints

    def show_hint(self) -> None:
        """Show the hint of the screen in front, if it has one that was not read."""
        screen = self._window.screen_in_front
        text = (
            hint(self._session.settings, self._window.commands, screen.command)
            if screen is not None
            else ""
        )
        if not text:
            self._window.hint.clear()
            return
        self._window.hint.show_message(text, (self.tr("Got It"), self._got_it), lasting=True)

    def _got_it(self) -> None:
        screen = self._window.screen_in_front
        if screen is not None:
            keep_read(self._session.settings, screen.command)
        self._window.hint.clear()

    def show_hints_again(self) -> None:
        """Let every screen explain itself once more, this one at once."""
        forget_hints(self._session.settings)
        self.show_hint()

    # help

    def open_help_here(self) -> QDialog:
        """Open the help at what belongs to the screen in front."""
        screen = self._window.screen_in_front
        return self.open_help(*_PAGES.get(screen.command if screen else "", (_FIRST, "")))

    def open_help(self, page: str, section: str = "") -> QDialog:
        """Open a page of the help, at a section if one is named."""
        from planner.ui.help.window import HelpWindow

        window = self._window
        made = HelpWindow(window.commands, window.theme, self._session.settings, window)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.show()
        made.show_page(page, section)
        return made

    # the installation

    def open_doctor(self) -> QDialog:
        """Look whether all is there and as it should be, and show it."""
        from planner.ui.dialogs.checkup import Checkup

        return self._opened(Checkup(self._session, self._window.theme, self._window))

    def report(self) -> QDialog:
        """Show what a report of a problem needs, to be copied; nothing is sent or opened."""
        from planner.ui.dialogs.checkup import Checkup

        return self._opened(
            Checkup(self._session, self._window.theme, self._window, for_report=True)
        )

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()
        return dialog
