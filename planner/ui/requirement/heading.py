"""What stands above the members of a group."""

from planner.model import AllOf, AnyOf, AtLeast, Requirement
from planner.ui.wording import capital, words


def heading(wanted: Requirement) -> str:
    """Say how many of a group's members are wanted: "All of", "At least 2 of"."""
    match wanted:
        case AllOf():
            key = "all-of"
        case AnyOf():
            key = "any-of"
        case _:
            key = "at-least-of"
    n = wanted.n if isinstance(wanted, AtLeast) else 1
    return capital(words().say(key, n=n, members="").strip().removesuffix(":"))
