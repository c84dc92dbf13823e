"""Files that the user asked for: written beside, then put in place, so that none is half there."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from planner.errors import RefusedError


def write_text(path: Path, text: str) -> None:
    """Write a text file, or raise RefusedError and leave what was there."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, or raise RefusedError and leave what was there."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) < 0 or not file.commit():
        raise RefusedError(f"{path}: {file.errorString()}.")
