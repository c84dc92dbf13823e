"""The open library: applies edits, undoes and redoes them, follows other processes, tells."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from planner.edits import Act, Edit, EditKind, Entry, difference
from planner.errors import (
    ChangedElsewhereError,
    DamagedLibraryError,
    LibraryFileError,
    NothingToDoError,
    RefusedError,
)
from planner.model import Library
from planner.store import Store, library_in, put_in_place

Listener = Callable[[Edit], None]


class _Stacks:
    """What can be undone and redone: the history folded, whoever wrote it."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.undo: dict[int, Entry] = {}
        self.redo: dict[int, Entry] = {}
        for entry in entries:
            self.follow(entry)

    def follow(self, entry: Entry) -> None:
        """Go on by one entry of the history."""
        match entry.act:
            case Act.CREATE:
                self.undo.clear()
                self.redo.clear()
            case Act.DO:
                self.undo[entry.number] = entry
                self.redo.clear()
            case Act.UNDO:
                _move(entry.of, self.undo, self.redo)
            case Act.REDO:
                _move(entry.of, self.redo, self.undo)


def _move(number: int | None, source: dict[int, Entry], target: dict[int, Entry]) -> None:
    if number in source:
        target[number] = source.pop(number)


class Workspace:
    """One open library. The file comes first, then memory, then those who listen.

    Whatever is raised: memory is as the file is, as far as the file could be read.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._library = store.load()
        self._known_stacks: _Stacks | None = None
        self._listeners: list[Listener] = []

    @property
    def library(self) -> Library:
        """The library as this process knows it; a snapshot that never changes."""
        return self._library

    @property
    def undoable(self) -> Entry | None:
        """What undo would take back, without its steps."""
        return _last(self._stacks.undo)

    @property
    def redoable(self) -> Entry | None:
        """What redo would do again, without its steps."""
        return _last(self._stacks.redo)

    def subscribe(self, listener: Listener) -> None:
        """Call ``listener`` with each edit that happened, undone, redone and foreign ones too."""
        self._listeners.append(listener)

    def do(self, edit: Edit) -> None:
        """Make an edit, or raise what :meth:`Store.write` raises; no steps, no entry."""
        if edit.steps:
            self._write(edit, Act.DO)

    def undo(self) -> Edit:
        """Take the last edit back, whoever made it; raises NothingToDoError at the beginning."""
        self.catch_up()
        entry = self.undoable
        if entry is None:
            raise NothingToDoError("There is nothing to undo.")
        edit = self.store.entry(entry.number).edit.inverse()
        self._write(edit, Act.UNDO, entry.number)
        return edit

    def redo(self) -> Edit:
        """Make the edit undone last again; raises NothingToDoError if there is none."""
        self.catch_up()
        entry = self.redoable
        if entry is None:
            raise NothingToDoError("There is nothing to do again.")
        edit = self.store.entry(entry.number).edit
        self._write(edit, Act.REDO, entry.number)
        return edit

    def restore(self, source: Path) -> Edit:
        """Make the library what a backup holds, as an edit that can be undone; return it.

        No step, nothing written. Raises RefusedError and LibraryFileErrors for a bad backup.
        """
        if source.exists() and source.samefile(self.store.path):
            raise RefusedError(f"{source}: this is the library itself.")
        self.catch_up()
        steps = difference(self._library, library_in(source))
        edit = Edit(EditKind.RESTORE, steps, source.name)
        self.do(edit)
        return edit

    def history(self, limit: int | None = None) -> list[Entry]:
        """Return what was done, newest first; only edits of the study log have their steps."""
        return self.store.entries(limit, logs=True)

    def catch_up(self) -> tuple[Edit, ...]:
        """Follow what other processes did since, and return it."""
        entries = self.store.news()
        self._follow(entries)
        return tuple(entry.edit for entry in entries)

    @property
    def _stacks(self) -> _Stacks:
        if self._known_stacks is None:
            self._known_stacks = _Stacks(reversed(self.store.entries()))
        return self._known_stacks

    def _write(self, edit: Edit, act: Act, of: int | None = None) -> None:
        try:
            entry, foreign = self.store.write(edit, act, of)
        except ChangedElsewhereError:
            if not self.catch_up():
                self._reload()
            raise
        except LibraryFileError:
            # The edit may have reached the file before the disk failed.
            with suppress(LibraryFileError):
                self.catch_up()
            raise
        self._follow((*foreign, entry))

    def _follow(self, entries: Iterable[Entry]) -> None:
        edits = [entry.edit for entry in entries if entry.act is not Act.CREATE]
        for edit in edits:
            self._library = edit.apply(self._library)
        if self._known_stacks is not None:
            for entry in entries:
                self._known_stacks.follow(entry)
        self._tell(edits)

    def _reload(self) -> None:
        """Read all anew: somebody changed the file without writing it into the history."""
        before, self._library = self._library, self.store.load()
        self._known_stacks = None
        if steps := difference(before, self._library):
            self._tell([Edit(EditKind.CHANGE_ITEM, steps)])

    def _tell(self, edits: Iterable[Edit]) -> None:
        """Tell all listeners, then raise what the first of them raised."""
        raised: list[Exception] = []
        for edit in edits:
            for listener in tuple(self._listeners):
                try:
                    listener(edit)
                except Exception as error:  # noqa: BLE001 - raised again below
                    raised.append(error)
        if raised:
            raise raised[0]


class Restored(NamedTuple):
    """What a restore did: an edit, or another file, with the damaged one kept at ``kept``."""

    edit: Edit | None
    kept: Path | None = None


def restore(path: Path, source: Path, *, backups: Path | None = None) -> Restored:
    """Bring a backup back: as an edit, or as the file itself where that is damaged or gone."""
    path = Path(os.path.realpath(path))
    if not path.exists():
        return Restored(None, put_in_place(path, source))
    try:
        workspace = _opened(path, backups)
    except DamagedLibraryError:
        return Restored(None, put_in_place(path, source))
    try:
        return Restored(workspace.restore(source))
    finally:
        workspace.store.close()


def _opened(path: Path, backups: Path | None) -> Workspace:
    store = Store.open(path, backups=backups)
    try:
        return Workspace(store)
    except BaseException:
        store.close()
        raise


def _last(entries: dict[int, Entry]) -> Entry | None:
    return next(reversed(entries.values()), None)
