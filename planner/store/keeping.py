"""Backups that happen without being asked for: before large changes, and once a day."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from planner.edits import Act, Edit, EditKind
from planner.errors import (
    DamagedLibraryError,
    LibraryFileError,
    ReplacedLibraryError,
    WriteFailedError,
)
from planner.store import backups, contents, disk, journal, plain
from planner.store.file import LibraryFile
from planner.store.thinning import DAILY

#: An edit of more rows than this is preceded by a backup.
BULK = 50
DAILY_AFTER = timedelta(hours=20)
RETRY_AFTER = timedelta(hours=1)
#: What is not done without a backup.
_NEEDED = {EditKind.IMPORT: "before-import", EditKind.RESTORE: "before-restore"}


class Keeping:
    """Keeps backups of one library in one folder.

    ``trouble`` says why the last backup that was due could not be made, empty if it could.
    """

    def __init__(self, file: LibraryFile, folder: Path, now: Callable[[], datetime]) -> None:
        self.folder = folder
        self.trouble = ""
        self._file = file
        self._now = now
        self._newest: datetime | None = None
        self._tried: datetime | None = None

    def make(self, why: str) -> Path:
        """Make a backup, remove those not worth keeping, and export records once a week."""
        now = self._now()
        disk.private_folder(self.folder)
        path = backups.make(self._file, self.folder, why, now)
        self._newest, self.trouble = now, ""
        backups.thin(self.folder, now)
        if plain.is_due(self.folder, now):
            self._export(now)
        return path

    def _export(self, now: datetime) -> None:
        with self._file.snapshot():
            library = contents.load(self._file)
        try:
            plain.write(library, self.folder, now)
        except WriteFailedError as error:  # the backup itself is there
            self.trouble = str(error)

    def before(self, edit: Edit, act: Act) -> None:
        """Make the backup that is due before this edit, if any.

        A daily one that fails keeps nobody from working; one before an import or a restore does,
        with a LibraryFileError.
        """
        needed = _NEEDED.get(edit.kind) if act is Act.DO else None
        if needed is not None:
            self.make(needed)
        elif len(edit.steps) > BULK:
            self._try("before-change")
        elif self._is_due():
            self._try(DAILY)

    def _try(self, why: str) -> None:
        try:
            self.make(why)
        except (DamagedLibraryError, ReplacedLibraryError):
            raise
        except LibraryFileError as error:
            self.trouble, self._tried = str(error), self._now()

    def _is_due(self) -> bool:
        now = self._now()
        if self._tried is not None and abs(now - self._tried) < RETRY_AFTER:
            return False
        if self._newest is None:
            try:
                found = backups.listed(self.folder)
            except WriteFailedError:
                return True  # trying will tell what is wrong
            self._newest = found[0].at if found else self._beginning(now)
        # A clock that was set back must not put the next backup off.
        return abs(now - self._newest) > DAILY_AFTER

    def _beginning(self, now: datetime) -> datetime:
        first = journal.beginning(self._file)
        return now if first is None else first
