"""Write to where the user wants it: a file, whole or not at all, or standard output."""

import sys
from pathlib import Path

from planner.errors import RefusedError
from planner.formats.files import put


def write_text(text: str, where: str | None, *, over: bool = False) -> None:
    """Write to a file or, for None and "-", to standard output; raises RefusedError."""
    if where is None or where == "-":
        sys.stdout.write(text)
    else:
        put(Path(where), text.encode(), over=over)


def write_bytes(data: bytes, where: str | None, *, over: bool = False) -> None:
    """Write to a file or a pipe; raises RefusedError for a terminal, which shows only text."""
    if where is not None and where != "-":
        put(Path(where), data, over=over)
    elif sys.stdout.isatty():
        raise RefusedError("This format is no text. Name a file with -o.")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
