"""A requirement in words, groups inside of groups in brackets."""

from collections.abc import Callable

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement
from planner.ui.wording import words


def phrase(wanted: Requirement, title: Callable[[str], str]) -> str:
    """Say a requirement: "SQL and (Git or Mercurial)"; ``title`` gives the name of an item."""
    say = words()
    match wanted:
        case Need(item, level):
            return say.at_level(title(item), level)
        case AllOf(members):
            return say.all_of(_inner(member, title) for member in members)
        case AnyOf(members):
            return say.any_of(_inner(member, title) for member in members)
        case AtLeast(n, members):
            listed = ", ".join(_inner(member, title) for member in members)
            return say.say("at-least-of", n=n, members=listed)


def heading(wanted: Requirement) -> str:
    """Say how many of a group's members are wanted: "All of", "At least 2 of"."""
    say = words()
    match wanted:
        case AllOf():
            key = "all-of"
        case AnyOf():
            key = "any-of"
        case _:
            key = "at-least-of"
    n = wanted.n if isinstance(wanted, AtLeast) else 1
    text = say.say(key, n=n, members="").strip().removesuffix(":")
    return text[:1].upper() + text[1:]


def _inner(wanted: Requirement, title: Callable[[str], str]) -> str:
    said = phrase(wanted, title)
    if isinstance(wanted, Need):
        return said
    return words().say("group", members=said)
