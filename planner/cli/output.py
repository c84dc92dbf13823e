"""Write a text to where the user wants it: a new file whole or not at all, or standard output."""

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from planner.errors import RefusedError

#: How libraries, backups and the journals of SQLite begin.
_OURS = (b"SQLite format 3\0", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", b"\x37\x7f\x06")


def write_text(text: str, where: str | None) -> None:
    """Write to a file or, for None and "-", to standard output.

    Raises RefusedError for what is no plain file, and for libraries, which are not for writing
    over.
    """
    if where in (None, "-"):
        sys.stdout.write(text)
        return
    assert where is not None
    path = Path(where).expanduser()
    try:
        _refuse_to_destroy(path)
        _replace(path, text)
    except OSError as error:
        raise RefusedError(f"{path}: cannot be written: {error.strerror}") from error


def _refuse_to_destroy(path: Path) -> None:
    if not path.exists() and not path.is_symlink():
        return
    if path.is_symlink() or not path.is_file():
        raise RefusedError(f"{path}: this is no plain file. Choose another name.")
    with path.open("rb") as file:
        if file.read(16).startswith(_OURS):
            raise RefusedError(f"{path}: this is a library or a backup. Choose another name.")


def _replace(path: Path, text: str) -> None:
    """Put a complete file in the place of what was there, so that no half one is ever seen."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
