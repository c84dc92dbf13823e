"""Errors that the user can do something about; everything else is a bug and may crash.

``str(error)`` is fit to show as it is: it says where, what is wrong and what is wanted.
"""


class PlannerError(Exception):
    """Base of all expected errors."""


class RefusedError(PlannerError):
    """What was asked cannot be done; nothing was written."""


class ChangedElsewhereError(RefusedError):
    """Another window or process changed the same thing first; nothing was written."""


class NothingToDoError(RefusedError):
    """There is nothing to undo, redo or report."""


class NoDisplayError(RefusedError):
    """There is nowhere to show a window, or a system library for that is missing."""


class UnknownIdError(RefusedError):
    """No item, plan or roadmap has this id; ``suggestions`` holds ids that look like it."""

    def __init__(self, unknown: str, suggestions: tuple[str, ...] = (), what: str = "item") -> None:
        hint = f" Did you mean {_either(suggestions)}?" if suggestions else ""
        super().__init__(f"There is no {what} '{unknown}'.{hint}")
        self.unknown = unknown
        self.suggestions = suggestions
        self.what = what


class LibraryFileError(PlannerError):
    """The library file cannot be used; it was left as it was."""


class NotALibraryError(LibraryFileError):
    """The file is something else than a library of this program."""


class NewerLibraryError(LibraryFileError):
    """The file was written by a newer planner than this one."""


class DamagedLibraryError(LibraryFileError):
    """The file is a library, but parts of it cannot be read or contradict each other."""


class MovedLibraryError(LibraryFileError):
    """The user's library was moved, and is not where it was moved to."""


class BusyLibraryError(LibraryFileError):
    """Another process holds the file locked."""


class WriteFailedError(LibraryFileError):
    """The disk refused a change: full, read-only or failing.

    ``in_file`` tells whether the change is in the file all the same: the disk may fail after it
    took everything.
    """

    def __init__(self, message: str, *, in_file: bool = False) -> None:
        super().__init__(message)
        self.in_file = in_file


class ReplacedLibraryError(LibraryFileError):
    """Another file lies where the open library lay; neither of the two was touched."""


def _either(words: tuple[str, ...]) -> str:
    quoted = [f"'{word}'" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
