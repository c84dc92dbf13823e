"""Items and roadmaps of the user's own: add, change and remove.

A change of an item that a roadmap brought keeps what the roadmap said in ``Listing.base``, so
that a newer version of the roadmap can be merged.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError
from planner.model import Item, Library, Listing, Roadmap
from planner.verbs import find

#: The roadmap that holds what the user adds; others of the user's own begin like it.
OWN_ROADMAP = "own"


def is_own(roadmap: str) -> bool:
    """Say whether a roadmap is one of the user's own, by its id."""
    return roadmap == OWN_ROADMAP or roadmap.startswith(f"{OWN_ROADMAP}-")


def add(library: Library, item: Item, roadmap: str = OWN_ROADMAP) -> Edit:
    """Add an item to a roadmap, by default to the user's own, which is made when missing."""
    if item.id in library.items:
        raise RefusedError(f"There is already an item with the id '{item.id}'.")
    if roadmap not in (OWN_ROADMAP, *library.roadmaps):
        raise RefusedError(f"There is no roadmap '{roadmap}'.")
    steps = [Step(None, item), *_listed(library, item.id, roadmap)]
    return edit(EditKind.ADD_ITEM, steps, item.title)


def list_own(library: Library, item_id: str) -> Edit:
    """List an item that stands in no roadmap in the user's own."""
    return edit(EditKind.ADD_ITEM, _listed(library, item_id, OWN_ROADMAP))


def change(library: Library, item: Item) -> Edit:
    """Replace the item that has this id; its kind cannot change while it has a record."""
    before = find.item(library, item.id)
    if before.kind is not item.kind and item.id in library.records:
        raise RefusedError(f"'{before.title}' has a record, so it stays a {before.kind}.")
    steps = [Step(before, item)]
    for listing in listings_of(library, item.id):
        base = before if listing.base is None else listing.base
        kept = None if is_own(listing.roadmap) or base == item else base
        steps.append(Step(listing, replace(listing, base=kept)))
    return edit(EditKind.CHANGE_ITEM, steps, item.title)


def remove(library: Library, ids: Iterable[str]) -> Edit:
    """Remove items with their records and logged hours; undo brings all of it back.

    A roadmap that brought one remembers it as removed, so that its next version leaves it out.
    Refused while another item refers to one of them.
    """
    gone = find.items(library, ids)
    dependents = dependents_of(library, {item.id for item in gone})
    if dependents:
        raise RefusedError(_missed(dependents[0].title, len(dependents) - 1))
    steps: list[Step] = []
    for item in gone:
        steps += [Step(entry, None) for entry in library.log.values() if entry.item == item.id]
        if item.id in library.records:
            steps.append(Step(library.records[item.id], None))
        for listing in listings_of(library, item.id):
            kept = replace(listing, removed=True, base=listing.base or item)
            steps.append(Step(listing, None if is_own(listing.roadmap) else kept))
        steps.append(Step(item, None))
    return edit(EditKind.REMOVE_ITEM, steps, gone[0].title if gone else "")


def listings_of(library: Library, item_id: str) -> tuple[Listing, ...]:
    """Return where an item stands, in the order of the roadmaps' ids."""
    found = (library.listings.get((roadmap, item_id)) for roadmap in sorted(library.roadmaps))
    return tuple(listing for listing in found if listing is not None)


def dependents_of(library: Library, ids: set[str]) -> tuple[Item, ...]:
    """Return the items outside ``ids`` that refer to any of them."""
    return tuple(
        item
        for item in library.items.values()
        if item.id not in ids and not ids.isdisjoint(item.references())
    )


def _listed(library: Library, item_id: str, roadmap: str) -> Iterator[Step]:
    if roadmap not in library.roadmaps:
        yield Step(None, Roadmap(id=OWN_ROADMAP, title="My own items"))
    before = library.listings.get((roadmap, item_id))
    positions = (
        listing.position for listing in library.listings.values() if listing.roadmap == roadmap
    )
    after = Listing(roadmap=roadmap, item=item_id, position=max(positions, default=-1) + 1)
    yield Step(before, after if before is None else replace(before, removed=False, base=None))


def _missed(title: str, more: int) -> str:
    if not more:
        return f"'{title}' would miss it. Change what it needs first, or remove it too."
    return (
        f"'{title}' and {more} more items would miss it. "
        "Change what they need first, or remove them too."
    )
