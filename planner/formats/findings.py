"""What is found while a file is read: faults, which refuse it, and warnings."""

import msgspec

from planner.formats.tree import Path


class Fault(msgspec.Struct, frozen=True):
    """Something wrong at a path of a tree; ``key`` when the key itself is wrong.

    Where the text says ``{other}``, the place of what stands at that path is to be named. With
    ``part``, paths are those of one part, otherwise those of all parts joined.
    """

    path: Path
    text: str
    key: bool = False
    other: Path | None = None
    part: int | None = None


class EnoughError(Exception):
    """So much is wrong that looking further helps nobody."""


class Findings:
    """Faults and warnings, each up to ``most``; further warnings are only counted."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.faults: list[Fault] = []
        self.warnings: list[Fault] = []
        self.more_warnings = 0

    def add(self, fault: Fault) -> None:
        """Note what makes the file unusable; raises EnoughError when that was the last straw."""
        self.faults.append(fault)
        if len(self.faults) >= self._most:
            raise EnoughError

    def refuse(self, path: Path, text: str, other: Path | None = None) -> None:
        """Note what makes the file unusable, as :meth:`add` does."""
        self.add(Fault(path, text, other=other))

    def warn(self, path: Path, text: str, other: Path | None = None) -> None:
        """Note what the author should know."""
        self.add_warning(Fault(path, text, other=other))

    def add_warning(self, fault: Fault) -> None:
        """Note what the author should know, as :meth:`warn` does."""
        if len(self.warnings) < self._most:
            self.warnings.append(fault)
        else:
            self.more_warnings += 1
