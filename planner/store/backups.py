"""Verified copies of a library: made, listed, checked before use, thinned."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from planner import durable
from planner.errors import DamagedLibraryError, RefusedError, WriteFailedError
from planner.store import disk
from planner.store.faults import damaged, sorted_faults
from planner.store.file import LibraryFile, connect
from planner.store.statements import statements
from planner.store.thinning import Backup, kept

SUFFIX = ".planner"
_DIGITS = 16
_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    r"(?P<at>\d{8}T\d{6}Z)-(?P<number>\d+)-(?P<why>[a-z][a-z-]*)-(?P<digest>[0-9a-f]{16})\.planner"
)
_PART = ".part-"
_STALE_AFTER = timedelta(days=1)


def make(file: LibraryFile, folder: Path, why: str, now: datetime) -> Path:
    """Write a verified copy into a folder, under a name that tells when, why and its hash.

    Raises DamagedLibraryError if the library or the copy is not sound, WriteFailedError if the
    copy cannot be written; then no file with such a name is left behind.
    """
    refuse_if_damaged(file)
    with new_file(folder) as part:
        _copy(file, part)
        number = 1 + max((backup.number for backup in listed(folder)), default=0)
        name = f"{time_text(now)}-{number:06d}-{why}"
        target = folder / f"{name}-{disk.digest(part)[:_DIGITS]}{SUFFIX}"
        part.replace(target)
        durable.sync_folder(folder)
    return target


def copy_to(file: LibraryFile, target: Path) -> None:
    """Write a verified copy under a name that the user chose; refuses to overwrite anything."""
    if target.exists() or target.is_symlink():
        raise RefusedError(f"{target}: there is a file already. Choose another name.")
    refuse_if_damaged(file)
    with new_file(target.parent) as part:
        _copy(file, part)
        part.replace(target)
        durable.sync_folder(target.parent)


def refuse_if_damaged(file: LibraryFile) -> None:
    """Raise DamagedLibraryError if a quick look through all pages finds a fault."""
    for [fault] in file.rows("PRAGMA quick_check(1)"):
        if fault != "ok":
            raise damaged(file.path, str(fault))


def _copy(file: LibraryFile, part: Path) -> None:
    file.copy_into(part)
    with sorted_faults(part), closing(connect(part, read_only=True)) as copy:
        [fault] = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if fault != "ok":
        raise DamagedLibraryError(f"{part.parent}: the backup did not turn out well ({fault}).")
    durable.sync(part)


@contextmanager
def new_file(folder: Path) -> Iterator[Path]:
    """Make a file that gets its name when all is written, and goes if it does not."""
    part: Path | None = None
    try:
        disk.make_folder(folder)
        descriptor, name = tempfile.mkstemp(prefix=_PART, dir=folder)
        os.close(descriptor)
        part = Path(name)
        yield part
    except (OSError, WriteFailedError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise WriteFailedError(f"{folder}: the copy could not be written: {reason}") from error
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def listed(folder: Path) -> list[Backup]:
    """Return the backups in a folder by their names, newest first.

    Raises WriteFailedError if the folder cannot be looked into.
    """
    found: list[Backup] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                backup = named(Path(entry.path))
                with suppress(FileNotFoundError):  # another process thins at the same time
                    if backup is not None:
                        found.append(msgspec.structs.replace(backup, size=entry.stat().st_size))
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise WriteFailedError(f"{folder}: {error.strerror or error}.") from error
    return sorted(found, key=lambda backup: (backup.number, backup.at), reverse=True)


def verify(backup: Backup, copy: Path | None = None) -> None:
    """Raise DamagedLibraryError unless the file (or a copy of it) is what was written once."""
    if not disk.digest(copy or backup.path).startswith(backup.digest):
        raise DamagedLibraryError(
            f"{backup.path}: this backup changed after it was made, so it is not used."
        )


def named(path: Path) -> Backup | None:
    """Return what the name of a file tells, None if it is not that of a backup."""
    parts = _NAME.fullmatch(path.name)
    if parts is None:
        return None
    at = time_of(parts["at"])
    if at is None:
        return None
    return Backup(path, int(parts["number"]), at, parts["why"], parts["digest"])


def time_text(at: datetime) -> str:
    """Return a moment as file names have it."""
    return at.astimezone(UTC).strftime(_TIME)


def time_of(text: str) -> datetime | None:
    """Return the moment that a file name tells, None if there is no such moment."""
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def counts(backup: Backup) -> dict[str, int]:
    """Return how many rows of each table a backup holds."""
    with sorted_faults(backup.path), closing(connect(backup.path, read_only=True)) as file:
        return {
            table: file.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - a table of ours
            for table in statements().tables
        }


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups that are no longer worth their space, and what a killed program left."""
    found = listed(folder)
    for backup in set(found) - kept(found, now):
        with suppress(OSError):
            backup.path.unlink()
    for part in folder.glob(f"{_PART}*"):
        with suppress(OSError):
            if now - datetime.fromtimestamp(part.stat().st_mtime, UTC) > _STALE_AFTER:
                part.unlink()
