"""Where the window keeps what is its own: settings, a log of errors, locks. Never the library."""

import hashlib
from pathlib import Path

from planner.store.places import APPLICATION


def settings_file() -> Path:
    """Return the file with size, theme and the like."""
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False) / "window.ini"


def state_folder() -> Path:
    """Return the folder for the log file and the locks."""
    from platformdirs import user_state_path

    return user_state_path(APPLICATION, appauthor=False)


def log_file() -> Path:
    """Return the file in which errors of the program are written down."""
    return state_folder() / "planner.log"


def sample_file() -> Path:
    """Return the library that holds the sample plan."""
    from planner.store.places import user_folder

    return user_folder() / "sample.planner"


def lock_file(library: Path) -> Path:
    """Return the file that marks a library as open in a window, one for each path."""
    mark = hashlib.sha256(str(library).encode(errors="surrogateescape")).hexdigest()[:16]
    return state_folder() / "locks" / f"{mark}.lock"
