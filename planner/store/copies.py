"""Other library files: looked into through a copy, and put in the place of a damaged one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from planner import durable
from planner.errors import RefusedError, WriteFailedError
from planner.store import backups, disk, gate
from planner.store.schema import Schema

#: A file of this suffix is whole, and whoever opens the library puts it into place.
_RESTORING = ".restoring"


@contextmanager
def borrowed(source: Path, schema: Schema) -> Iterator[Path]:
    """Give a private copy of a backup or another library, after looking whether it is sound.

    Raises RefusedError if there is none, and LibraryFileErrors.
    """
    if gate.look(source, schema.version, source.parent) is None:
        raise RefusedError(f"{source}: there is no library to read.")
    with gate.copied(source) as copy:
        backup = backups.named(source)
        if backup is not None:
            backups.verify(backup, copy)
        yield copy


def replace(path: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the place of a library file that is damaged or gone.

    Returns where the damaged one was kept, None if there was none. Interrupted at any moment, the
    old file is still there whole, or the next opening goes on from where this stopped.
    """
    ready = path.with_name(path.name + _RESTORING)
    with backups.new_file(path.parent) as part:
        disk.copy_synced(copy, part)
        part.replace(ready)
        durable.sync_folder(path.parent)
    return finish_replacing(path, now)


def finish_replacing(path: Path, now: datetime) -> Path | None:
    """Take the last steps of a replacement, if one was begun."""
    ready = path.with_name(path.name + _RESTORING)
    if not ready.exists():
        return None
    try:
        return _put_in_place(path, ready, now)
    except OSError as error:
        raise WriteFailedError(f"{path}: {error.strerror or error}.") from error


def _put_in_place(path: Path, ready: Path, now: datetime) -> Path | None:
    kept = _free_name(path, f".damaged-{backups.time_text(now)}")
    if path.exists():
        _second_name(path, kept)
    for suffix in gate.SIDE_FILES:
        # Left where they are, SQLite would mix them into the file that comes.
        with suppress(FileNotFoundError):
            gate.side_file(path, suffix).replace(gate.side_file(kept, suffix))
    durable.sync_folder(path.parent)
    with suppress(FileNotFoundError):  # another process was quicker
        ready.replace(path)
    durable.sync_folder(path.parent)
    return kept if kept.exists() else None


def _second_name(path: Path, name: Path) -> None:
    """Give a file a second name, so that there is no moment without the first."""
    try:
        os.link(path, name)
    except OSError:  # the file system knows no links
        name.touch(mode=0o600)
        disk.copy_synced(path, name)


def _free_name(path: Path, suffix: str) -> Path:
    candidate = path.with_name(path.name + suffix)
    at = 2
    while candidate.exists():
        candidate = path.with_name(f"{path.name}{suffix}-{at}")
        at += 1
    return candidate
