"""Says whether the files that a disaster left are in order, and nothing promised is gone."""

import hashlib
import re
import sqlite3
import traceback
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from planner.store.schema import Schema
from tests.torture import plain
from tests.torture.plain import File, WrongError
from tests.torture.sample import BACKUPS, LIBRARY, fingerprint, open_library

_BACKUP = re.compile(r".*-([0-9a-f]{16})\.planner")
#: A whole file that the store puts in the place of a damaged one when it opens the library.
_REPLACEMENT = f"{LIBRARY}.restoring"
#: Kinds of edits before which the store must have made a backup.
_BACKED_UP = ("import", "restore")


class State(NamedTuple):
    """How a library is after some deed: so many entries in the journal, and this content."""

    entries: int
    content: str


class Reference(NamedTuple):
    """The undisturbed run: the state after each deed, and the file before and after all.

    ``before`` is None for a library that is not there yet, and the raw file for a damaged one.
    """

    schema: Schema
    states: tuple[State, ...]
    before: File | bytes | None
    after: File

    @classmethod
    def of(cls, base: Path, folder: Path, said: Iterable[str], schema: Schema) -> "Reference":
        """Take the run that started from ``base``, a copy to look into, and left ``folder``."""
        words = [text.split() for text in said if text.startswith("safe ")]
        states = tuple(State(int(entries), content) for *_, entries, content in words)
        return cls(schema, states, _before(base / LIBRARY), plain.read(folder / LIBRARY))


def look(folder: Path, reference: Reference, said: list[str], *, store_first: bool) -> str:
    """Return what is wrong with the files that are left, nothing if all is well.

    The store and plain SQLite both look; whoever is first cleans up after an interrupted write.
    """
    safe = sum(text.startswith("safe ") for text in said)
    over = any(text.startswith("end ") for text in said)
    allowed = reference.states[max(safe - 1, 0) : safe + (not over)]
    try:
        _backups(folder / BACKUPS, said)
        to_finish = (folder / _REPLACEMENT).exists()
        if safe == 0 and not to_finish and _as_before(folder, reference):
            return ""
        if not (store_first or to_finish or (safe == 0 and _is_to_come(folder, reference))):
            _check_file(folder, reference, allowed)
        content = _content(folder, reference, check=store_first)
        file = _check_file(folder, reference, allowed)
        _check_safety_net(folder, reference, file, _backups(folder / BACKUPS, said))
    except Exception:  # noqa: BLE001 - whatever it is, the user would meet it too
        return traceback.format_exc()
    if State(len(file.journal), content) not in allowed:
        return f"after {said[-1:]} the store shows another state than one of {allowed}"
    if file.version != reference.after.version:
        return f"the store left version {file.version}"
    return ""


def _before(path: Path) -> File | bytes | None:
    if not path.exists():
        return None
    raw = path.read_bytes()
    try:
        return plain.read(path)
    except (WrongError, sqlite3.Error):
        return raw


def _as_before(folder: Path, reference: Reference) -> bool:
    """Say whether a damaged library is still just that, with nothing in its place yet."""
    path = folder / LIBRARY
    return isinstance(reference.before, bytes) and path.read_bytes() == reference.before


def _is_to_come(folder: Path, reference: Reference) -> bool:
    """Say whether a library was to be made or replaced, and has not got its tables yet."""
    if isinstance(reference.before, File):
        return False
    path = folder / LIBRARY
    return not (path.exists() and plain.read(path).shape)


def _check_file(folder: Path, reference: Reference, allowed: tuple[State, ...]) -> File:
    """Look with SQLite alone."""
    path = folder / LIBRARY
    if not path.exists():
        raise WrongError("the library is gone")
    file = plain.read(path)
    known = [known for known in (reference.before, reference.after) if isinstance(known, File)]
    if (file.version, file.shape) not in {(one.version, one.shape) for one in known}:
        raise WrongError(f"the tables are not those of version {file.version}")
    if len(file.journal) not in {state.entries for state in allowed}:
        raise WrongError(f"{len(file.journal)} entries in the journal, not one of {allowed}")
    if file.journal != reference.after.journal[: len(file.journal)]:
        raise WrongError("the journal tells another story")
    return file


def _backups(folder: Path, said: list[str]) -> list[File]:
    """Look into every file that has the name of a backup; those that were promised must exist."""
    found = []
    for path in folder.glob("*"):
        if digest := _BACKUP.fullmatch(path.name):
            if not hashlib.sha256(path.read_bytes()).hexdigest().startswith(digest[1]):
                raise WrongError(f"{path.name} is not what its name says")
            found.append(plain.read(path))
    for text in said:
        what, _, name = text.partition(" ")
        if what == "made" and not (folder / name).exists():
            raise WrongError(f"the backup {name} is gone")
    return found


def _check_safety_net(folder: Path, reference: Reference, file: File, backups: list[File]) -> None:
    """Look for what must be there before a large change: a backup, or the file as it was."""
    journals = {backup.journal for backup in backups}
    for at, entry in enumerate(file.journal):
        if entry.act == "do" and entry.kind in _BACKED_UP and file.journal[:at] not in journals:
            raise WrongError(f"there is no backup from before '{entry.kind}'")
    before = reference.before
    if isinstance(before, File) and before.version != file.version and before not in backups:
        raise WrongError(f"there is no backup from before version {file.version}")
    kept = (path.read_bytes() for path in folder.glob("*.damaged-*"))
    if isinstance(before, bytes) and before not in kept:
        raise WrongError("the damaged library was not kept")


def _content(folder: Path, reference: Reference, *, check: bool) -> str:
    with closing(open_library(folder, reference.schema)) as store:
        if check and (faults := store.check()):
            raise WrongError(f"check: {faults}")
        return fingerprint(store.load())
