"""Who is who: whether a document's roadmap and items are the ones that the library knows."""

from collections.abc import Iterator, Mapping
from itertools import count

import msgspec
from msgspec.structs import replace

from planner.model import Document, Item, Library, Listing
from planner.verbs.merge_fields import (
    About,
    Conflict,
    Decisions,
    OnConflict,
    are_different_things,
)
from planner.verbs.merge_ids import document_with


class Newcomer(msgspec.Struct, frozen=True, kw_only=True):
    """A document under the ids that it has, or gets, in the library.

    ``originals`` maps ids given here to those in the file. ``whole`` holds the items that are
    different things under one id: one side's is taken as it is. ``open`` when the user must
    choose first, ``refused`` when the whole roadmap is not wanted.
    """

    document: Document
    originals: Mapping[str, str] = {}
    whole: frozenset[str] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    open: bool = False
    refused: bool = False


def settle(library: Library, document: Document, decisions: Decisions) -> Newcomer:
    """Find the roadmap and the items in the library, and settle what only looks the same."""
    roadmap = document.roadmap
    known = _same_roadmap(library, document)
    clash: tuple[Conflict, ...] = ()
    target, choice = known or roadmap.id, decisions.of(About.ROADMAP, roadmap.id)
    if known is None and roadmap.id in library.roadmaps:
        mine = library.roadmaps[roadmap.id]
        clash = (Conflict(About.ROADMAP, roadmap.id, "", mine.title, roadmap.title),)
        if choice is OnConflict.RENAME:
            target = next(id_ for id_ in _variants(roadmap.id) if id_ not in library.roadmaps)
    given = _given_before(library, target)
    document = _under(replace(document, roadmap=replace(roadmap, id=target)), given)
    conflicts = clash + tuple(_item_conflicts(library, document))
    whole = frozenset(one.id for one in conflicts if one.about is About.ITEM)
    answers = {one.id: decisions.of(About.ITEM, one.id) for one in conflicts[len(clash) :]}
    renamed = frozenset(id_ for id_, answer in answers.items() if answer is OnConflict.RENAME)
    if renamed:
        fresh = _fresh_ids(library, document, renamed)
        document, given, whole = _under(document, fresh), {**given, **fresh}, whole - renamed
    return Newcomer(
        document=document,
        originals={new: old for old, new in given.items()},
        whole=whole,
        conflicts=conflicts,
        open=None in answers.values() or (bool(clash) and choice is None),
        refused=bool(clash) and choice is OnConflict.KEEP,
    )


def _under(document: Document, given: Mapping[str, str]) -> Document:
    """Return the document under given ids, what it says of renamed ones included."""
    if not given:
        return document
    pairs = document.roadmap.renamed
    renamed = tuple((given.get(old, old), given.get(new, new)) for old, new in pairs)
    document = document_with(document, given)
    return replace(document, roadmap=replace(document.roadmap, renamed=renamed))


def listed(library: Library, roadmap: str) -> Iterator[Listing]:
    """Yield the listings of a roadmap."""
    return (one for one in library.listings.values() if one.roadmap == roadmap)


def _same_roadmap(library: Library, document: Document) -> str | None:
    """Return the id under which the library holds this roadmap: its own, or one with a number."""
    for id_ in _variants(document.roadmap.id):
        if id_ not in library.roadmaps:
            return None
        if _is_same(library, id_, document):
            return id_
    return None


def _is_same(library: Library, id_: str, document: Document) -> bool:
    """Whether title, or half of the items of the smaller one, are the same."""
    if library.roadmaps[id_].title.casefold() == document.roadmap.title.casefold():
        return True
    mine = {one.base.id if one.base else one.item for one in listed(library, id_)}
    theirs = {item.id for item in document.items}
    shared = mine & (theirs | {old for old, _ in document.roadmap.renamed})
    return bool(shared) and 2 * len(shared) >= min(len(mine), len(theirs))


def _variants(id_: str) -> Iterator[str]:
    yield id_
    for number in count(2):
        yield f"{id_}-{number}"


def _given_before(library: Library, roadmap: str) -> dict[str, str]:
    """Return the ids that items of the roadmap got at an earlier import, by those in its file."""
    return {
        one.base.id: one.item
        for one in listed(library, roadmap)
        if one.base is not None and one.base.id != one.item
    }


def _item_conflicts(library: Library, document: Document) -> Iterator[Conflict]:
    for item in document.items:
        mine = library.items.get(item.id)
        if mine is None or (document.roadmap.id, item.id) in library.listings:
            continue
        if not (mine.missing or item.missing) and are_different_things(mine, item):
            yield Conflict(About.ITEM, item.id, "", _named(mine), _named(item))


def _named(item: Item) -> str:
    return f"{item.title} ({item.kind})"


def _fresh_ids(library: Library, document: Document, ids: frozenset[str]) -> dict[str, str]:
    taken = {*library.items, *(item.id for item in document.items)}
    taken |= {item for _, item in library.listings}
    fresh = {}
    for id_ in sorted(ids):
        fresh[id_] = next(new for new in _variants(id_) if new not in taken)
        taken.add(fresh[id_])
    return fresh
