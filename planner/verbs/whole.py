"""Bring a whole library in: an export into a library, or a backup back."""

import msgspec

from planner.edits import Edit, EditKind, Step, difference
from planner.errors import RefusedError
from planner.model import AnyEntity, Library
from planner.verbs.items import is_own
from planner.verbs.merge_fields import OnConflict


class Comparison(msgspec.Struct, frozen=True):
    """Two libraries side by side: what only the incoming one has, what is the same or differs.

    ``differing`` holds incoming entities.
    """

    new: tuple[AnyEntity, ...]
    same: tuple[AnyEntity, ...]
    differing: tuple[AnyEntity, ...]


def compare(present: Library, incoming: Library) -> Comparison:
    """Compare entity by entity; what only the present library has is no concern here."""
    new: list[AnyEntity] = []
    same: list[AnyEntity] = []
    differing: list[AnyEntity] = []
    for entity in incoming.entities():
        before = present.get(entity)
        (new if before is None else same if before == entity else differing).append(entity)
    return Comparison(tuple(new), tuple(same), tuple(differing))


def is_untouched(library: Library) -> bool:
    """Say whether a library holds one roadmap at most, as it came, and nothing of the user's."""
    if any((library.records, library.log, library.plans, library.settings)):
        return False
    if len(library.roadmaps) > 1 or any(map(is_own, library.roadmaps)):
        return False
    return all(
        listing.base is None and not listing.removed for listing in library.listings.values()
    )


def empty(library: Library) -> Edit:
    """Take out all that a library came with, to begin with nothing but what the user adds."""
    if not is_untouched(library):
        raise RefusedError("Only a library in which nothing was done yet can start empty.")
    if not library.roadmaps:
        raise RefusedError("This library is empty already.")
    steps = difference(library, Library())
    title = next(iter(library.roadmaps.values())).title
    return Edit(EditKind.REMOVE_ROADMAP, steps, title)


def merge(
    present: Library, incoming: Library, subject: str, on_conflict: OnConflict | None = None
) -> Edit:
    """Add what is new; what differs stays or is replaced as ``on_conflict`` says.

    Nothing is removed. Raises RefusedError where something differs and nobody decided.
    """
    if on_conflict is OnConflict.RENAME:
        raise RefusedError("Renaming is for roadmaps; a whole library is kept or replaced.")
    found = compare(present, incoming)
    if found.differing and on_conflict is None:
        raise RefusedError(
            f"{differences(found)}. Decide with --on-conflict keep (yours stands) or "
            "--on-conflict replace (the file's stands)."
        )
    taken = {*map(_name, found.new)}
    if on_conflict is OnConflict.REPLACE:
        taken |= {*map(_name, found.differing)}
    wanted = (entity for entity in incoming.entities() if _name(entity) in taken)
    steps = tuple(Step(present.get(entity), entity) for entity in wanted)
    return Edit(EditKind.IMPORT, steps, subject)


def restore(present: Library, incoming: Library, subject: str) -> Edit:
    """Make the library what the incoming one is; what only the present one has is removed."""
    return Edit(EditKind.RESTORE, difference(present, incoming), subject)


def differences(found: Comparison) -> str:
    """Say how many entries differ."""
    count = len(found.differing)
    return f"{count:,} {'entry differs' if count == 1 else 'entries differ'} from yours"


def _name(entity: AnyEntity) -> tuple[str, ...]:
    return (type(entity).__name__, *entity.key)
