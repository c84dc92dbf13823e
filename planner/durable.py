"""What the disk must have before the next step is taken, that a power cut takes nothing back."""

import os
from pathlib import Path


def sync(path: Path) -> None:
    """Wait until the disk has the content of a file."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
