"""A folder in memory where there is one: tests of the store wait for the disk all the time."""

import os
import tempfile

_MEMORY = "/dev/shm"  # noqa: S108 - only the place; what lies there has a name of its own


def quick_folder() -> tempfile.TemporaryDirectory[str]:
    """Make a folder that goes when it is left."""
    return tempfile.TemporaryDirectory(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None)
