"""What an item may require: leaves that are there, groups that can be met, no circles."""

from planner.errors import RefusedError
from planner.graph.leaves import unconditional
from planner.graph.new_needs import NewNeeds
from planner.graph.structure import Structure
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Library, Need, Requirement, needs
from planner.model.requirement import distinct
from planner.verbs import find

MOST_LEVEL, MOST_DEPTH = 99, 40


class CircleError(RefusedError):
    """A requirement would go in a circle; ``ring`` holds its items, each needed by the next."""

    def __init__(self, library: Library, ring: tuple[str, ...]) -> None:
        titles = [library.items[name].title for name in (*ring, ring[0])]
        super().__init__(f"That would make a circle: {' → '.join(titles)}.")
        self.ring = ring


def check(
    library: Library, item: Item, wanted: Requirement, structure: Structure | None = None
) -> None:
    """Refuse a requirement that nothing can meet, or that goes in a circle.

    ``structure`` is that of the library, if it is known. Raises UnknownIdError, CircleError or
    another RefusedError.
    """
    _check_groups(wanted, 1)
    for need in needs(wanted):
        check_leaf(library, item, need)
    held = {need.item for need in unconditional(item.requires)}
    added = {need.item for need in unconditional(wanted)} - held
    if not added:
        return
    new_needs = NewNeeds(structure or Structure(library.items))
    for name in sorted(added):
        if ring := new_needs.ring(item.id, name):
            raise CircleError(library, ring)


def check_leaf(library: Library, item: Item, need: Need) -> None:
    """Refuse a need of the item itself, of something that is not there, or of an odd level."""
    other = find.item(library, need.item)
    if other.id == item.id:
        raise RefusedError(f"'{item.title}' cannot need itself.")
    if need.level > 1 and other.kind is not Kind.SKILL:
        raise RefusedError(f"Only skills have levels; '{other.title}' is a {other.kind}.")
    if not 1 <= need.level <= MOST_LEVEL:
        raise RefusedError(f"A level is a number from 1 to {MOST_LEVEL}.")


def _check_groups(wanted: Requirement, depth: int) -> None:
    if isinstance(wanted, Need):
        return
    if depth > MOST_DEPTH:
        raise RefusedError(f"Groups nest at most {MOST_DEPTH} deep.")
    match wanted:
        case AnyOf(()):
            raise RefusedError("A choice needs something to choose from.")
        case AtLeast(n, members) if not 1 <= n <= len(distinct(members)):
            most = len(distinct(members))
            raise RefusedError(f"At least {n} of {most} different ones can never be met.")
        case AllOf() | AnyOf() | AtLeast():
            for member in wanted.members:
                _check_groups(member, depth + 1)
