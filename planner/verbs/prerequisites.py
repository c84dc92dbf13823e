"""What items require and recommend, changed one line at a time, as one draws in the graph."""

from collections.abc import Iterable
from itertools import pairwise

from msgspec.structs import replace

from planner.edits import Edit
from planner.errors import RefusedError
from planner.graph.new_needs import NewNeeds, Objection, Refusal
from planner.graph.structure import Structure
from planner.model import NOTHING, AllOf, Item, Library, Need, Requirement, needs
from planner.verbs import find, items
from planner.verbs.mentions import requirement_without
from planner.verbs.records import together


def require(library: Library, dependent: str, required: str) -> Edit:
    """Have an item require another one; refused if that says nothing new or goes in a circle."""
    item, other = find.item(library, dependent), find.item(library, required)
    refusal = NewNeeds(Structure(library.items)).refused_for(item.id).get(other.id)
    if refusal is not None:
        raise RefusedError(_why(library, item, other, refusal))
    return items.change(library, replace(item, requires=_with(item.requires, Need(other.id))))


def with_needs(item: Item, ids: Iterable[str]) -> Item:
    """Return an item that requires some more; that they may be required is known."""
    requires = item.requires
    for name in ids:
        requires = _with(requires, Need(name))
    return replace(item, requires=requires)


def recommend(library: Library, dependent: str, other: str) -> Edit:
    """Have an item recommend another one, which changes no status."""
    item, recommended = find.item(library, dependent), find.item(library, other)
    if item.id == recommended.id:
        raise RefusedError(f"'{item.title}' cannot recommend itself.")
    if any(need.item == recommended.id for need in item.recommends):
        raise RefusedError(f"'{item.title}' recommends '{recommended.title}' already.")
    return items.change(library, replace(item, recommends=(*item.recommends, Need(other))))


def drop(library: Library, dependent: str, required: str) -> Edit:
    """Have an item require another one no longer; alternatives stay as they are."""
    item = find.item(library, dependent)
    kept = _without(item.requires, required)
    if kept == item.requires:
        raise RefusedError(f"'{item.title}' does not require '{required}' by itself.")
    return items.change(library, replace(item, requires=kept))


def drop_all(library: Library, pairs: Iterable[tuple[str, str]]) -> Edit:
    """Drop several lines, each what is required and what requires it, as one edit."""
    changed: dict[str, Requirement] = {}
    for required, dependent in pairs:
        before = changed.get(dependent, find.item(library, dependent).requires)
        changed[dependent] = _without(before, required)
    edits = [
        items.change(library, replace(library.items[name], requires=requires))
        for name, requires in changed.items()
        if requires != library.items[name].requires
    ]
    if not edits:
        raise RefusedError("None of these is required by itself; look at the alternatives.")
    return together(*edits)


def disconnect(library: Library, dependent: str, required: str) -> Edit:
    """Have an item refer to another one no longer: as required, beside it, or recommended.

    Of alternatives the others are left. If the other teaches the item, it does so no longer.
    """
    item, other = find.item(library, dependent), find.item(library, required)
    gone = {other.id}
    rest = replace(
        item,
        requires=requirement_without(item.requires, gone) or NOTHING,
        corequires=_others(item.corequires, other.id),
        recommends=_others(item.recommends, other.id),
    )
    if rest != item:
        return items.change(library, rest)
    if any(need.item == item.id for need in other.teaches):
        teaches = _others(other.teaches, item.id)
        changed = items.change(library, replace(other, teaches=teaches))
        return replace(changed, subject=item.title)
    raise RefusedError(_why_kept(library, item, other))


def require_instead(library: Library, dependent: str, required: str, cut: tuple[str, str]) -> Edit:
    """Drop one line (what is required, what requires it) and draw another, as one edit."""
    first = drop(library, cut[1], cut[0])
    second = require(first.apply(library), dependent, required)
    return replace(together(first, second), subject=second.subject)


def replaceable(library: Library, ring: tuple[str, ...]) -> tuple[str, str] | None:
    """Return a line of a circle that can be dropped so that no circle is left, the first such.

    The circle is one of a refusal: its last item is to be required by its first.
    """
    for required, dependent in pairwise(ring):
        if _without(library.items[dependent].requires, required) == (
            library.items[dependent].requires
        ):
            continue
        rest = drop(library, dependent, required).apply(library)
        if ring[-1] not in NewNeeds(Structure(rest.items)).refused_for(ring[0]):
            return required, dependent
    return None


def _with(requirement: Requirement, need: Need) -> Requirement:
    if requirement == NOTHING:
        return need
    members = requirement.members if isinstance(requirement, AllOf) else (requirement,)
    return AllOf((*members, need))


def _without(requirement: Requirement, gone: str) -> Requirement:
    """Return a requirement without what is needed in any case of an item."""
    match requirement:
        case Need(name) if name == gone:
            return NOTHING
        case AllOf(members):
            kept = tuple(_without(member, gone) for member in members)
            kept = tuple(part for part in kept if part != NOTHING)
            return kept[0] if len(kept) == 1 else AllOf(kept)
        case _:
            return requirement


def _others(needs: tuple[Need, ...], gone: str) -> tuple[Need, ...]:
    return tuple(need for need in needs if need.item != gone)


def _why_kept(library: Library, item: Item, other: Item) -> str:
    """Say why there is no line to remove: what an item teaches may need the other."""
    for need in item.teaches:
        skill = library.items.get(need.item)
        if skill is not None and other.id in {one.item for one in needs(skill.requires)}:
            return (
                f"'{item.title}' needs '{other.title}' because it teaches '{skill.title}', "
                "which needs it. Remove it there."
            )
    return f"'{item.title}' does not need '{other.title}'."


def _why(library: Library, item: Item, other: Item, refusal: Refusal) -> str:
    match refusal.objection:
        case Objection.ITSELF:
            return f"'{item.title}' cannot require itself."
        case Objection.REPEATED:
            return f"'{item.title}' requires '{other.title}' already."
        case Objection.CIRCLE:
            titles = [library.items[name].title for name in (*refusal.ring, refusal.ring[0])]
            return f"That would make a circle: {' → '.join(titles)}."
