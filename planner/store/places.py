"""Where backups lie: in the user's data folder, away from the library that they are of."""

import hashlib
import os
from pathlib import Path

from planner.errors import MovedLibraryError
from planner.store.disk import private_folder, put

#: The file of a user's library in the data folder.
LIBRARY_NAME = "library.planner"
#: Beside it: where the library was moved to, if it was.
MOVED_NAME = "library.moved"
#: The folder of this program in the user's data folder.
APPLICATION = "learning-planner"


def user_folder() -> Path:
    """Return this program's folder for the user's data."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def own_library() -> Path:
    """Return the user's own library: in the data folder, or where it was moved to.

    Raises MovedLibraryError where it was moved to a place that is not there now, such as a disk
    that is not connected: a new library must not begin in its stead. A note that names no place
    is none.
    """
    usual = user_folder() / LIBRARY_NAME
    note = user_folder() / MOVED_NAME
    moved = _noted(note)
    if moved is None:
        return usual
    if not _is_there(moved):
        raise MovedLibraryError(
            f"Your library was moved to {moved}, where it is not now. Connect the disk it is on;"
            f" or delete {note} to begin with the library in {usual.parent} again."
        )
    return moved


def _noted(note: Path) -> Path | None:
    """Return the place that a note names, if it is there and makes sense."""
    if not note.is_file():
        return None
    try:
        named = os.fsdecode(note.read_bytes()).strip("\r\n")
    except UnicodeDecodeError:
        return None
    return Path(named) if Path(named).is_absolute() and "\0" not in named else None


def _is_there(place: Path) -> bool:
    try:
        place.stat()
    except OSError:
        return False
    return True


def keep_own_library(place: Path | None) -> None:
    """Note where the user's own library was moved to; None for its usual place.

    A power cut leaves the old note or the new one. Raises WriteFailedError if the disk refuses.
    """
    note = user_folder() / MOVED_NAME
    if place is None or place == user_folder() / LIBRARY_NAME:
        note.unlink(missing_ok=True)
    else:
        private_folder(note.parent)
        put(note, os.fsencode(place) + b"\n")


def backup_folder(library: Path) -> Path:
    """Return the folder for the backups of a library file, one for each path.

    It hangs on the path alone, so that it is found for a damaged or missing file too.
    """
    mark = hashlib.sha256(str(library).encode(errors="surrogateescape")).hexdigest()[:8]
    return user_folder() / "backups" / f"{library.stem}-{mark}"
