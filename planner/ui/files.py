"""Files that the user asked for in a dialog, which has asked about what is there already."""

from pathlib import Path

from planner.formats.files import put


def write_text(path: Path, text: str) -> None:
    """Write a text file, or raise RefusedError and leave what was there."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, or raise RefusedError and leave what was there."""
    put(path, data, over=True)
