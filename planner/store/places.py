"""Where backups lie: in the user's data folder, away from the library that they are of."""

import hashlib
from pathlib import Path

#: The folder of this program in the user's data folder.
APPLICATION = "learning-planner"


def user_folder() -> Path:
    """Return this program's folder for the user's data."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def backup_folder(library: Path) -> Path:
    """Return the folder for the backups of a library file, one for each path.

    It hangs on the path alone, so that it is found for a damaged or missing file too.
    """
    mark = hashlib.sha256(str(library).encode(errors="surrogateescape")).hexdigest()[:8]
    return user_folder() / "backups" / f"{library.stem}-{mark}"
