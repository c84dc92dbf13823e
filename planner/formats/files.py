"""Files that the user asked for: whole or not at all, and never over what must not be lost."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from planner.durable import sync_folder
from planner.errors import RefusedError

#: How libraries, backups and the journals of SQLite begin.
_OURS = (b"SQLite format 3\0", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", b"\x37\x7f\x06")
#: The ends of the names of files that SQLite puts beside a library, and reads when they are there.
_BESIDE = ("-journal", "-wal", "-shm")


def put(path: Path, data: bytes, *, over: bool = False) -> None:
    """Write a file for this user alone; ``over`` another one only if that is said.

    What was there is replaced by the complete new file, or stays as it is. Raises RefusedError
    for what is no plain file, for libraries and backups, and where the disk refuses.
    """
    path = path.expanduser()
    try:
        _refuse_to_destroy(path, over=over)
        _replace(path, data)
    except OSError as error:
        raise RefusedError(f"{path}: cannot be written: {error.strerror or error}") from error


def _refuse_to_destroy(path: Path, *, over: bool) -> None:
    if path.name.endswith(_BESIDE):
        raise RefusedError(f"{path}: files of libraries have such names. Choose another one.")
    if not path.exists() and not path.is_symlink():
        return
    if path.is_symlink() or not path.is_file():
        raise RefusedError(f"{path}: this is no plain file. Choose another name.")
    with path.open("rb") as file:
        if file.read(16).startswith(_OURS):
            raise RefusedError(f"{path}: this is a library or a backup. Choose another name.")
    if not over:
        raise RefusedError(f"{path}: is there already. Choose another name, or say --force.")


def _replace(path: Path, data: bytes) -> None:
    """Put a complete file in the place of what was there, so that no half one is ever seen."""
    descriptor, name = tempfile.mkstemp(prefix=".planner-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    with suppress(OSError):  # the file is there; only a power cut now could take its name
        sync_folder(path.parent)
