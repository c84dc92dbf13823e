"""Roadmaps of the user's own: make, name and remove them, and put items into them."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError, UnknownIdError
from planner.model import Document, Library, Listing, Roadmap
from planner.verbs import find, items, removal
from planner.verbs.naming import slug, unused
from planner.verbs.records import together


def new(library: Library, title: str) -> Edit:
    """Make an empty roadmap of the user's own."""
    title = _checked(library, title)
    name = unused(f"{items.OWN_ROADMAP}-{slug(title)}", library.roadmaps)
    return edit(EditKind.ADD_ROADMAP, [Step(None, Roadmap(id=name, title=title))], title)


def rename(library: Library, roadmap_id: str, title: str) -> Edit:
    """Give a roadmap of the user's own another title; its id stays."""
    before = _own(library, roadmap_id)
    title = _checked(library, title, besides=roadmap_id)
    return edit(EditKind.CHANGE_ROADMAP, [Step(before, replace(before, title=title))], title)


def remove(library: Library, roadmap_id: str) -> Edit:
    """Remove a roadmap of the user's own with the items that stand nowhere else.

    Records of these go too, and so does every mention of them.
    """
    before = _own(library, roadmap_id)
    listings = [one for one in library.listings.values() if one.roadmap == roadmap_id]
    alone = only_there(library, roadmap_id)
    unlisted = edit(
        EditKind.REMOVE_ROADMAP,
        [Step(one, None) for one in listings if one.item not in set(alone)],
    )
    parts = [removal.remove(library, alone)] if alone else []
    whole = together(unlisted, *parts)
    header = whole.apply(library).roadmaps[roadmap_id]
    gone = edit(EditKind.REMOVE_ROADMAP, [Step(header, None)])
    return replace(together(whole, gone), kind=EditKind.REMOVE_ROADMAP, subject=before.title)


def only_there(library: Library, roadmap_id: str) -> tuple[str, ...]:
    """Return the items that stand in a roadmap and in no other."""
    elsewhere = {
        one.item
        for one in library.listings.values()
        if one.roadmap != roadmap_id and not one.removed
    }
    return tuple(
        one.item
        for one in library.listings.values()
        if one.roadmap == roadmap_id and one.item not in elsewhere and one.item in library.items
    )


def move(library: Library, ids: Sequence[str], roadmap_id: str) -> Edit:
    """Put items into a roadmap of the user's own, out of others of the user's own.

    Where an imported roadmap brings an item it stays listed too, so that newer versions find it.
    """
    target = _own(library, roadmap_id)
    steps: list[Step] = []
    position = _end(library, roadmap_id)
    for item in find.items(library, ids):
        listings = items.listings_of(library, item.id)
        steps += [
            Step(one, None)
            for one in listings
            if items.is_own(one.roadmap) and one.roadmap != roadmap_id
        ]
        if (roadmap_id, item.id) not in library.listings:
            listed = Listing(roadmap=roadmap_id, item=item.id, position=position)
            steps.append(Step(None, listed))
            position += 1
    return edit(EditKind.CHANGE_ROADMAP, steps, target.title)


def document(library: Library, roadmap_id: str) -> Document:
    """Return a roadmap with the items that stand in it, as they are now; nothing personal."""
    roadmap = library.roadmaps[roadmap_id]
    listed = [
        one
        for one in library.listings.values()
        if one.roadmap == roadmap_id and not one.removed and one.item in library.items
    ]
    listed.sort(key=lambda one: one.position)
    kept = tuple(library.items[one.item] for one in listed)
    return Document(replace(roadmap, file="", sha256=""), kept)


def own(library: Library) -> tuple[Roadmap, ...]:
    """Return the roadmaps of the user's own, by title."""
    found = (one for one in library.roadmaps.values() if items.is_own(one.id))
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def _own(library: Library, roadmap_id: str) -> Roadmap:
    roadmap = library.roadmaps.get(roadmap_id)
    if roadmap is None:
        hints = find.suggestions(roadmap_id, library.roadmaps)
        raise UnknownIdError(roadmap_id, hints, "roadmap")
    if not items.is_own(roadmap_id):
        raise RefusedError(
            f"'{roadmap.title}' was imported; only roadmaps of your own can be changed."
        )
    return roadmap


def _checked(library: Library, title: str, besides: str = "") -> str:
    title = " ".join(title.split())
    if not title:
        raise RefusedError("A roadmap needs a title.")
    taken = (one.title.casefold() for one in _others(library, besides))
    if title.casefold() in taken:
        raise RefusedError(f"There is already a roadmap called '{title}'.")
    return title


def _others(library: Library, besides: str) -> Iterable[Roadmap]:
    return (one for one in library.roadmaps.values() if one.id != besides)


def _end(library: Library, roadmap_id: str) -> int:
    places = (one.position for one in library.listings.values() if one.roadmap == roadmap_id)
    return max(places, default=-1) + 1
