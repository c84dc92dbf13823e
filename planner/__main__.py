"""The program ``planner``."""

import os
import sys
from collections.abc import Sequence
from datetime import date

from planner.app import services
from planner.cli import run


def main(words: Sequence[str] | None = None, today: date | None = None) -> int:
    """Run the command line; without words, those that the program was started with."""
    os.umask(0o077)  # what the planner writes is personal
    return run(
        sys.argv[1:] if words is None else words,
        services(),
        today or date.today(),  # noqa: DTZ011 - the user's own day
    )


def window() -> int:
    """Open the window, as a desktop starts it: with a library file, or without a word."""
    return main(["gui", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
