"""What was removed comes back, into a library that may have gone on since."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import NothingToDoError, RefusedError
from planner.model import Item, Library, Listing, LogEntry, Plan, Record, Roadmap
from planner.verbs import items, needing
from planner.verbs.mentions import item_without
from planner.verbs.records import together


def removed_by(removal: Edit) -> tuple[str, ...]:
    """Return the ids of the items that an edit removes."""
    return tuple(
        step.before.id
        for step in removal.steps
        if step.after is None and isinstance(step.before, Item)
    )


def put_back(library: Library, removal: Edit) -> Edit:
    """Bring back the items that an edit removed, with their records, hours and mentions.

    What was changed since stays as it is now: who mentioned an item and was changed mentions it no
    longer, and an item that is gone by now is needed no longer. Raises NothingToDoError if all of
    them are there.
    """
    gone = set(removed_by(removal)) - library.items.keys()
    if not gone:
        raise NothingToDoError("What was cut is there already.")
    back = [step.inverse() for step in removal.steps]
    there = library.items.keys() | gone
    made = [
        Step(None, _without_lost(step.after, there))
        for step in back
        if isinstance(step.after, Item) and step.after.id in gone
    ]
    parts = [edit(EditKind.ADD_ITEM, (*made, *_belongings(library, back, gone)))]
    library = parts[0].apply(library)
    for item in gone:
        if not items.listings_of(library, item):
            parts.append(items.list_own(library, item))
            library = parts[-1].apply(library)
    for step in back:
        if step.before is not None and _may_mention(library, step):
            is_item = isinstance(step.after, Item)
            known = _listings(library, back, step.entity.key[0]) if is_item else ()
            parts.append(edit(EditKind.ADD_ITEM, (step, *known)))
            library = parts[-1].apply(library)
    return replace(together(*parts), subject=removal.subject)


def _without_lost(item: Item, there: Iterable[str]) -> Item:
    mentioned = {*item.references(), *(one.skill for one in item.pay if one.skill)}
    return item_without(item, mentioned - set(there))


def _belongings(library: Library, back: Sequence[Step], gone: set[str]) -> Iterator[Step]:
    """Yield the steps that bring what goes with the items: records, hours, places in roadmaps."""
    for step in back:
        now = library.get(step.entity)
        match step.after:
            case Record(item=item) | LogEntry(item=item) if item in gone and now is None:
                yield step
            case Listing(roadmap=roadmap, item=item) if item in gone:
                if now == step.before and roadmap in library.roadmaps:
                    yield step


def _listings(library: Library, back: Sequence[Step], item: str) -> Iterator[Step]:
    """Yield the steps by which the listings of what mentions an item know again what they did."""
    for step in back:
        is_its = isinstance(step.after, Listing) and step.after.item == item
        if is_its and library.get(step.entity) == step.before:
            yield step


def _may_mention(library: Library, step: Step) -> bool:
    """Say whether something stands as the removal left it and may mention again what came back."""
    entity = step.after
    if not isinstance(entity, Item | Plan | Roadmap) or library.get(step.entity) != step.before:
        return False
    if isinstance(entity, Item):
        try:
            needing.check(library, library.items[entity.id], entity.requires)
        except RefusedError:
            return False
    return True
