"""A library file: opened through the gate, read, written edit by edit, backed up."""

import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from planner.edits import Act, Edit, Entry
from planner.errors import ChangedElsewhereError, LibraryFileError, WriteFailedError
from planner.model import AnyEntity, Library
from planner.store import backups as backup_files
from planner.store import check, contents, journal
from planner.store.faults import replaced
from planner.store.file import LibraryFile
from planner.store.keeping import Keeping
from planner.store.opening import open_file
from planner.store.places import backup_folder
from planner.store.schema import CURRENT, Schema
from planner.store.thinning import Backup


def utc_now() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)


class Store:
    """One open library file. All that it raises for the user is a LibraryFileError or RefusedError.

    It follows the history of the file: ``write`` and ``news`` hand out what other processes
    committed since the last of ``load``, ``write`` and ``news``, each entry once.
    """

    def __init__(self, file: LibraryFile, folder: Path, now: Callable[[], datetime]) -> None:
        self._file = file
        self._now = now
        self._keeping = Keeping(file, folder, now)
        self._seen = journal.end(file)
        self._version: tuple[int, int] | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        backups: Path | None = None,
        now: Callable[[], datetime] = utc_now,
        start: Callable[[], Iterable[AnyEntity]] = tuple,
        schema: Schema = CURRENT,
    ) -> Self:
        """Open a library, or make a new one that holds ``start()``.

        Open a file once in a process, and then ``again``: the look at its first bytes drops the
        locks of whoever has it open there already. Backups go into the folder ``backups``, without
        it into one in the user's data folder. A file of an older version is migrated after a
        backup. Raises LibraryFileErrors.
        """
        path = Path(os.path.realpath(path))
        folder = backup_folder(path) if backups is None else backups
        file = open_file(path, folder, now, start, schema)
        try:
            return cls(file, folder, now)
        except BaseException:
            file.close()
            raise

    def again(self) -> Self:
        """Open the same file once more, for another thread of this process.

        Raises ReplacedLibraryError if another file lies there by now.
        """
        file = self._file.again()
        try:
            return type(self)(file, self.backup_folder, self._now)
        except BaseException:
            file.close()
            raise

    @property
    def path(self) -> Path:
        """Where the file lies, symbolic links followed."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether the file may only be looked at."""
        return self._file.read_only

    def close(self) -> None:
        """Release the file."""
        self._file.close()

    def load(self) -> Library:
        """Read everything, as of one moment."""
        self._file.refuse_if_replaced()
        with self._file.snapshot():
            self._since()
            self._mark(journal.end(self._file), self._file.data_version())
            return contents.load(self._file)

    def write(
        self, edit: Edit, act: Act = Act.DO, of: int | None = None
    ) -> tuple[Entry, tuple[Entry, ...]]:
        """Write an edit, all of it or nothing, and return its entry in the history.

        Comes with the entries of other processes that were committed before it. Raises
        ChangedElsewhereError, RefusedError, BusyLibraryError, ReplacedLibraryError,
        DamagedLibraryError, or WriteFailedError, which knows whether the edit is in the file.
        """
        if self.read_only:
            raise WriteFailedError(f"{self.path}: the library is write-protected.")
        self._file.refuse_if_replaced()
        self._keeping.before(edit, act)
        entry = Entry(
            number=0,
            at=self._now().astimezone(UTC),
            act=act,
            of=of,
            kind=edit.kind,
            subject=edit.subject,
            steps=edit.steps,
        )
        try:
            with contents.refusing_unwritable(), self._file.transaction():
                foreign = self._since()
                if foreign and act is not Act.DO:
                    raise ChangedElsewhereError(
                        "Something else was done in another window. Nothing was written; try again."
                    )
                contents.write(self._file, edit.steps)
                entry = journal.append(self._file, entry)
                version = self._file.data_version()
        except WriteFailedError as error:
            error.in_file = self._holds(entry)
            raise
        self._mark(self._seen.moved_to(entry), version)
        return entry, tuple(foreign)

    def news(self) -> tuple[Entry, ...]:
        """Return what other processes committed since this was asked last; cheap if nothing."""
        self._file.refuse_if_replaced()
        version = self._file.data_version()
        if version == self._version:
            return ()
        with self._file.snapshot():
            entries = self._since()
            self._mark(journal.end(self._file), self._file.data_version())
        return tuple(entries)

    def entries(
        self, limit: int | None = None, before: int | None = None, *, logs: bool = False
    ) -> list[Entry]:
        """Return the history, newest first, without steps; only numbers below ``before``.

        ``logs``: edits of the study log come with their steps.
        """
        return journal.heads(self._file, limit, before, logs=logs)

    def entry(self, number: int) -> Entry:
        """Return one entry of the history with its steps; raises KeyError if there is none."""
        found = journal.entry(self._file, number)
        if found is None:
            raise KeyError(number)
        return found

    def entries_about(self, item: str, limit: int) -> list[Entry]:
        """Return what was done to an item, newest first, with steps."""
        return journal.about(self._file, item, limit)

    def backup(self, why: str = "manual", folder: Path | None = None) -> Path:
        """Write a verified backup, into a folder of the user's choice or where all backups are.

        ``why`` is of lower-case letters and dashes. Raises DamagedLibraryError or WriteFailedError.
        """
        if folder is not None:
            return backup_files.make(self._file, folder, why, self._now())
        return self._keeping.make(why)

    def copy_to(self, target: Path) -> None:
        """Write a verified copy under a name that is not taken; else RefusedError."""
        backup_files.copy_to(self._file, target)

    def check(self) -> list[str]:
        """Look at everything in the file and at its backups; a sentence for each fault."""
        return check.faults(self._file, self._keeping.folder)

    def backups(self) -> list[Backup]:
        """Return the backups where all backups are, newest first."""
        return backup_files.listed(self._keeping.folder)

    @property
    def backup_folder(self) -> Path:
        """Where backups of this library lie."""
        return self._keeping.folder

    @property
    def backup_trouble(self) -> str:
        """Why the last backup that was due could not be made; empty if it could."""
        return self._keeping.trouble

    def _since(self) -> list[Entry]:
        entries = journal.since(self._file, self._seen)
        if entries is None:
            raise replaced(self.path)
        return entries

    def _mark(self, seen: journal.Mark, version: tuple[int, int]) -> None:
        self._seen = seen
        self._version = version

    def _holds(self, entry: Entry) -> bool:
        """Look whether an edit that failed is in the file all the same."""
        try:
            entries = journal.since(self._file, self._seen) or []
        except LibraryFileError:
            return False
        return any(
            (found.at, found.act, found.steps) == (entry.at, entry.act, entry.steps)
            for found in entries
        )
