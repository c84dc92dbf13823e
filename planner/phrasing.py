"""A requirement in words, groups inside of groups in brackets."""

from collections.abc import Callable

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement
from planner.words import Words


def phrase(say: Words, wanted: Requirement, title: Callable[[str], str]) -> str:
    """Say a requirement: "SQL and (Git or Mercurial)"; ``title`` gives the name of an item."""

    def inner(part: Requirement) -> str:
        said = phrase(say, part, title)
        return said if isinstance(part, Need) else say.say("group", members=said)

    match wanted:
        case Need(item, level):
            return say.at_level(title(item), level)
        case AllOf(members):
            return say.all_of(map(inner, members))
        case AnyOf(members):
            return say.any_of(map(inner, members))
        case AtLeast(n, members):
            return say.say("at-least-of", n=n, members=", ".join(map(inner, members)))
