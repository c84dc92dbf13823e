"""Flows that grade the shim: one of plain file operations of each kind, one that only waits."""

import os
import shutil
import signal
from pathlib import Path

from tests.torture.stage import Stage

#: What the flow does on the disk, as the shim writes it down.
OPERATIONS = "MCWWSTCWLRDCWUX"


def scribble(stage: Stage) -> None:
    """Do one of each; every operation of the disk is a line or half of one."""
    folder = stage.folder
    (folder / "sub").mkdir()
    with (folder / "a").open("xb", buffering=0) as file:
        file.write(b"some text")
        os.pwrite(file.fileno(), b"TEXT", 5)
        os.fsync(file.fileno())
        os.ftruncate(file.fileno(), 6)
    shutil.copyfile(folder / "a", folder / "copy")
    os.link(folder / "a", folder / "linked")
    (folder / "copy").replace(folder / "a")
    _sync(folder)
    with (folder / "sub" / "b").open("ab", buffering=0) as file:
        file.write(b"line")
    (folder / "sub" / "b").unlink()
    (folder / "sub").rmdir()
    stage.tell("scribbled")


def wait(stage: Stage) -> None:
    """Do nothing until killed."""
    stage.tell("waiting")
    signal.pause()


def _sync(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY)
    os.fsync(fd)
    os.close(fd)
