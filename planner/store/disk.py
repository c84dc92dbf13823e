"""Files that outlive a power cut: written, synchronised, then given their name."""

import hashlib
import os
import shutil
import stat
import tempfile
from contextlib import suppress
from itertools import takewhile
from pathlib import Path

from planner.durable import sync_folder
from planner.errors import LibraryFileError, WriteFailedError

_CHUNK = 1 << 20
#: Whoever may do so can read or change what lies there.
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def private_folder(folder: Path) -> None:
    """Make a folder that only this user can look into, or see to it that it is one.

    Raises LibraryFileError if it belongs to somebody else, whichever links lead there.
    """
    try:
        make_folder(folder)
        status = folder.stat()
        if not stat.S_ISDIR(status.st_mode):
            raise LibraryFileError(f"{folder}: this is a file; a folder is wanted.")
        if hasattr(os, "geteuid"):
            if status.st_uid != os.geteuid():
                raise LibraryFileError(
                    f"{folder}: this folder belongs to another user. Nothing was written there."
                )
            if status.st_mode & _OTHERS:
                folder.chmod(stat.S_IMODE(status.st_mode) & ~_OTHERS)
    except OSError as error:
        raise WriteFailedError(f"{folder}: {error.strerror or error}.") from error


def private_file(path: Path) -> None:
    """Take the rights of others to a file away; one that is not there, or no file, stays so."""
    if path.is_file() and is_open_to_others(path):
        with suppress(PermissionError):  # somebody else's; a check of the library tells
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~_OTHERS)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, for this user alone; one that is there stays as it is.

    A folder that a power cut took would take along what was safe inside it.
    """
    missing = list(takewhile(lambda place: not place.exists(), (folder, *folder.parents)))
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)
    for place in missing or [folder]:
        with suppress(PermissionError):  # then somebody else made it, some time ago
            sync_folder(place.parent)


def is_open_to_others(path: Path) -> bool:
    """Say whether other users of this machine may read or change a file or folder."""
    return os.name != "nt" and bool(path.stat().st_mode & _OTHERS)


def put(path: Path, data: bytes) -> None:
    """Write a small file for this user alone: a power cut leaves the old one or the new one.

    Raises WriteFailedError if the disk refuses; then the old one stays.
    """
    part: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
        part = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise WriteFailedError(f"{path}: {error.strerror or error}.") from error
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file; never of the open library, whose locks this would drop."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            hashed.update(chunk)
    return hashed.hexdigest()


def copy_synced(source: Path, target: Path) -> None:
    """Copy a file onto an existing empty one, and wait until the disk has it."""
    with source.open("rb") as given, target.open("r+b") as copy:
        shutil.copyfileobj(given, copy, _CHUNK)
        copy.flush()
        os.fsync(copy.fileno())
