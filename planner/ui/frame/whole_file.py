"""The library file as a whole: moved elsewhere, or deleted; both when its window has closed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QObject
from PySide6.QtWidgets import QFileDialog

from planner.errors import ChangedElsewhereError
from planner.model import Library
from planner.store import Store
from planner.store.disk import private_folder
from planner.store.places import backup_folder, keep_own_library, user_folder
from planner.ui.dialogs.delete_library import DeleteLibrary
from planner.ui.frame.library_files import NOTICE, LibraryFiles
from planner.ui.frame.main_window import MainWindow
from planner.ui.jobs import Report, Token
from planner.ui.settings import UiSettings

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


def copied(opened: Store, target: Path, expected: Library) -> Path:
    """Write a verified copy that holds what is expected, or leave nothing and raise.

    Raises ChangedElsewhereError if another program wrote into the library meanwhile.
    """
    store = opened.again()
    try:
        store.copy_to(target)
    finally:
        store.close()
    copy = Store.open(target)
    try:
        same = copy.load() == expected
    finally:
        copy.close()
    if not same:
        target.unlink()
        raise ChangedElsewhereError(
            f"{opened.path} was changed by another program while it was copied. Try again."
        )
    return target


@dataclass(frozen=True, slots=True)
class Moving:
    """What is left to do once the window has closed: the old file is set aside."""

    old: Path
    new: Path
    own: bool
    today: date

    def __call__(self) -> None:
        if self.own:
            keep_own_library(self.new)
        aside = self.old.with_name(f"{self.old.stem}-moved-{self.today:%Y%m%d}{self.old.suffix}")
        if self.old.exists() and not aside.exists():
            self.old.rename(aside)
        kept, wanted = backup_folder(self.old), backup_folder(self.new)
        if kept.is_dir() and not wanted.exists():
            kept.rename(wanted)


@dataclass(frozen=True, slots=True)
class Deleting:
    """The file goes to the trash once the window has closed; what fails is told by the next."""

    file: Path
    own: bool
    settings: UiSettings
    trash: Callable[[str], bool | tuple[bool, str]] = QFile.moveToTrash

    def __call__(self) -> None:
        private_folder(user_folder())  # Qt makes the trash in its folder, but not that folder
        done = self.trash(str(self.file))
        if not (done if isinstance(done, bool) else done[0]):
            text = translate(
                "LibraryFiles", "{file} could not be moved to the trash. It is still there."
            )
            self.settings.set(NOTICE, text.format(file=self.file))
            return
        if self.own:
            keep_own_library(None)
        text = translate("LibraryFiles", "{file} is in the trash now. Its backups are in {folder}.")
        self.settings.set(NOTICE, text.format(file=self.file, folder=backup_folder(self.file)))


class WholeFile(QObject):
    """Moves the library elsewhere, or deletes it, when asked to in the settings."""

    def __init__(self, window: MainWindow, files: LibraryFiles) -> None:
        super().__init__(window)
        self._window, self._session, self._files = window, window.session, files

    def move(self) -> None:
        """Ask where to, copy and verify there, then close the window and open it on the copy."""
        path = self._session.workspace.store.path
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Keep the library as"),
            str(path),
            self.tr("Libraries (*.planner);;All files (*)"),
        )
        if name:
            self.move_to(Path(name))

    def move_to(self, target: Path) -> None:
        """Move the library to a name that is free."""
        if target.suffix != ".planner":
            target = target.with_name(f"{target.name}.planner")
        self._window.details.save_notes()
        store, library = self._session.workspace.store, self._session.library

        def work(_token: Token, _report: Report) -> Path:
            return copied(store, target.absolute(), library)

        job = self._session.jobs.run(self.tr("Moving the library"), work, kind="move")
        job.done.connect(self._on_copied)
        job.failed.connect(self._session.failed)

    def _on_copied(self, target: Path) -> None:
        session = self._session
        old = session.workspace.store.path
        self._files.after_close = Moving(old, target, self._files.shows_own, session.today)
        text = self.tr("The library is {file} now. The old file stays beside as a backup.")
        session.settings.set(NOTICE, text.format(file=target))
        self._files.go_to(target)

    def delete(self) -> None:
        """Ask for its name; then close the window, move the file to the trash, and begin anew."""
        store = self._session.workspace.store
        dialog = DeleteLibrary(store.path, store.backup_folder, self._window.theme, self._window)
        dialog.accepted.connect(self._on_delete)
        dialog.open()

    def _on_delete(self) -> None:
        store, files = self._session.workspace.store, self._files
        files.after_close = Deleting(store.path, files.shows_own, self._session.settings)
        files.go_home()
