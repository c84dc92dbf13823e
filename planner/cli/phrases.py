"""Requirements in a line of words."""

from planner.cli.call import Call
from planner.cli.lists import target_title
from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement, satisfied


def unmet(call: Call, wanted: Requirement) -> list[str]:
    """Return what a requirement still lacks, a phrase for each part that is open."""
    if satisfied(wanted, call.standing.has):
        return []
    if isinstance(wanted, AllOf):
        found = [phrase for member in wanted.members for phrase in unmet(call, member)]
        return list(dict.fromkeys(found))
    return [phrase(call, wanted)]


def phrase(call: Call, wanted: Requirement) -> str:
    """Say a requirement in words: "A, and B or C"."""
    words = call.words
    match wanted:
        case Need():
            return target_title(call.library, wanted, call)
        case AllOf(members):
            return words.all_of(phrase(call, member) for member in members)
        case AnyOf(members):
            return words.any_of(phrase(call, member) for member in members)
        case AtLeast(n, members):
            joined = ", ".join(phrase(call, member) for member in members)
            return words.say("at-least-of", n=n, members=joined)
