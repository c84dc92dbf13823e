"""What is still open of a requirement, in words."""

from planner.cli.call import Call
from planner.cli.lists import title_of
from planner.model import AllOf, Requirement, satisfied
from planner.phrasing import phrase


def unmet(call: Call, wanted: Requirement) -> list[str]:
    """Return what a requirement still lacks, a phrase for each part that is open."""
    if satisfied(wanted, call.standing.has):
        return []
    if isinstance(wanted, AllOf):
        found = [part for member in wanted.members for part in unmet(call, member)]
        return list(dict.fromkeys(found))
    return [phrase(call.words, wanted, lambda item: title_of(call.library, item))]
