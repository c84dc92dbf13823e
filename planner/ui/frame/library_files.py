"""The commands on whole files: open, new, sample, import, back up, restore."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from planner.store import Store
from planner.ui.frame.main_window import MainWindow
from planner.ui.jobs import Report, Token

if TYPE_CHECKING:
    from planner.ui.dialogs.importing.wizard import ImportWizard

_FOLDER = "files/folder"
#: What the last window left to say, kept where the next one finds it.
NOTICE = "window/notice"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where libraries are: the user's own, the sample; ``open_store`` opens one or makes it."""

    own: Path
    sample: Path
    open_store: Callable[[Path], Store]


class LibraryFiles(QObject):
    """Asks for files and does what the menu File offers.

    Another library is shown after this window: it sets ``next_library`` and closes.
    """

    def __init__(self, window: MainWindow, shelf: Shelf) -> None:
        super().__init__(window)
        self._window, self._session, self._shelf = window, window.session, shelf
        self.next_library: Path | None = None
        #: What remains to be done with the file once its window has let go of it.
        self.after_close: Callable[[], object] | None = None
        commands: dict[str, Callable[[], object]] = {
            "file.open": self.open,
            "file.new": self.new,
            "file.sample": self.open_sample,
            "file.backup": self.back_up,
        }
        for command, run in commands.items():
            window.commands.register(command, run)
        for command, run in (("file.import", self.bring_in), ("file.restore", self.restore)):
            window.commands.register(command, run, why_not=self._why_not_written)
        window.dropped.connect(self.import_file)

    def show_banner(self) -> None:
        """Say where one is, if that is the sample or a library that cannot be written."""
        store, settings = self._session.workspace.store, self._session.settings
        if left := settings.get(NOTICE, ""):
            settings.forget(NOTICE)
            self._window.notice.show_message(left)
        elif store.path == self._shelf.sample.absolute():
            own = (self.tr("Start Mine"), lambda: self.go_to(self._shelf.own))
            said = self.tr("Sample plan. Your own data is untouched.")
            self._window.notice.show_message(said, own, lasting=True)
        elif store.read_only:
            said = self.tr("This library is write-protected: you can look at it, not change it.")
            self._window.notice.show_message(said)

    @property
    def shows_own(self) -> bool:
        """Whether the user's own library is shown."""
        return self._session.workspace.store.path == self._shelf.own.resolve()

    def go_home(self) -> None:
        """Close this window and show the user's own library."""
        self.go_to(self._shelf.own)

    def go_to(self, path: Path) -> None:
        """Close this window and show another library."""
        self.next_library = path
        self._window.close()

    def open(self) -> None:
        """Ask for a library and show it."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a library"), self._folder(), self._libraries()
        )
        if name:
            self._remember(name)
            self.go_to(Path(name))

    def new(self) -> None:
        """Ask for a name and show a new library with the shipped catalogue."""
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("A new library"),
            str(Path(self._folder()) / self.tr("library.planner")),
            self._libraries(),
        )
        if not name:
            return
        path = Path(name)
        if path.suffix != ".planner":
            path = path.with_name(f"{path.name}.planner")
        self._remember(name)
        if path.exists():
            text = self.tr("{name} is there already. Open it, or choose another name.")
            self._say(text.format(name=path.name))
            return
        self.go_to(path)

    def open_sample(self) -> None:
        """Make the sample library, off the GUI thread, and show it."""
        from planner.ui.sample import make_sample

        today, shelf = self._session.today, self._shelf
        if self._session.workspace.store.path == shelf.sample.absolute():
            self._say(self.tr("This is the sample plan already."))
            return

        def work(_token: Token, _report: Report) -> Path:
            make_sample(shelf.sample, shelf.open_store, today)
            return shelf.sample

        job = self._session.jobs.run(self.tr("Making the sample plan"), work, kind="sample")
        job.done.connect(self.go_to)
        job.failed.connect(self._session.failed)

    def bring_in(self) -> None:
        """Ask what to import, a file or a pasted text."""
        self._wizard().open()

    def import_file(self, name: str) -> None:
        """Show what an import would change; it is made when the user agrees."""
        wizard = self._wizard()
        wizard.take_file(Path(name))
        wizard.open()

    def _wizard(self) -> "ImportWizard":
        from planner.ui.dialogs.importing.wizard import ImportWizard

        return ImportWizard(self._session, self._window.theme, self._window)

    def back_up(self) -> None:
        """Write a verified backup where all of them are."""
        opened = self._session.workspace.store

        def work(_token: Token, _report: Report) -> Path:
            store = opened.again()
            try:
                return store.backup()
            finally:
                store.close()

        job = self._session.jobs.run(self.tr("Backing up"), work, kind="backup")
        job.done.connect(
            lambda file: self._say(self.tr("Backed up as {file}").format(file=file.name))
        )
        job.failed.connect(self._session.failed)

    def restore(self) -> None:
        """Show the backups; the chosen one is brought back, which can be undone."""
        from planner.ui.dialogs.restore import RestoreBackup

        RestoreBackup(self._session, self._window.theme, self._window).open()

    def _say(self, text: str) -> None:
        self._session.say(text)

    def _why_not_written(self) -> str:
        protected = self._session.workspace.store.read_only
        return self.tr("This library is write-protected.") if protected else ""

    def _libraries(self) -> str:
        return self.tr("Libraries (*.planner);;All files (*)")

    def _folder(self) -> str:
        return self._session.settings.get(_FOLDER, str(Path.home()))

    def _remember(self, name: str) -> None:
        self._session.settings.set(_FOLDER, str(Path(name).parent))
