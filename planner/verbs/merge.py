"""Import a roadmap: merge what it brings with what it brought before and what the user made of it.

Nothing that holds a record, hours, a note, a plan or a change of the user's is taken away.
"""

from collections.abc import Iterable, Mapping
from functools import partial

import msgspec
from msgspec.structs import replace

from planner.edits import Edit, EditKind, difference, edit
from planner.errors import RefusedError
from planner.model import Document, Item, Kind, Library, Listing
from planner.verbs.items import is_own
from planner.verbs.merge_draft import Draft
from planner.verbs.merge_fields import (
    About,
    Conflict,
    Decisions,
    OnConflict,
    are_different_things,
    field_conflicts,
    three_way,
    unsaid,
)
from planner.verbs.merge_gone import take_away
from planner.verbs.merge_ids import document_with, resolved
from planner.verbs.merge_newcomer import Newcomer, settle


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do, by ids; ``edit`` is None while a choice is wanted from the user.

    ``new``, ``changed``, ``same`` and ``kept`` (the user's own version, or removed by the user)
    share out what the file brings. ``gone`` is no longer brought and stays for the user's sake,
    ``dropped`` goes.
    """

    roadmap: str
    edit: Edit | None = None
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


def merge(
    library: Library,
    document: Document,
    *,
    on_conflict: OnConflict | Decisions | None = None,
    allow_missing: bool = False,
) -> Merge:
    """Work out the edit that imports a document, and what it amounts to.

    Where the document uses an id for something else than the library does, ``on_conflict`` must
    say what to do; until then there is no edit. Where both changed one field, the user's stays
    unless the decision is REPLACE. Decisions may differ from conflict to conflict. Raises
    RefusedError where the document refers to items that are nowhere, unless ``allow_missing``
    makes placeholders of them.
    """
    decisions = on_conflict if isinstance(on_conflict, Decisions) else Decisions(on_conflict)
    newcomer = settle(library, document, decisions)
    if newcomer.open or newcomer.refused:
        conflicts = newcomer.conflicts
        kept = tuple(item.id for item in document.items) if newcomer.refused else ()
        nothing = Edit(EditKind.IMPORT, (), document.roadmap.title) if newcomer.refused else None
        return Merge(roadmap=document.roadmap.id, edit=nothing, kept=kept, conflicts=conflicts)
    merging = _Merging(library, newcomer, decisions)
    return merging.merge(allow_missing=allow_missing)


def known(library: Library) -> dict[str, Kind]:
    """Return the kinds of all that a roadmap file may refer to besides its own items.

    Old ids of renamed items count; placeholders do not.
    """
    kinds = {item.id: item.kind for item in library.items.values() if not item.missing}
    for old, new in _renamed_before(library).items():
        if new in kinds:
            kinds.setdefault(old, kinds[new])
    return kinds


def _renamed_before(library: Library) -> dict[str, str]:
    steps = [pair for roadmap in library.roadmaps.values() for pair in roadmap.renamed]
    return resolved(steps, library.items) if steps else {}


class _Merging:
    """One import at work on a draft of the library."""

    def __init__(self, library: Library, newcomer: Newcomer, decisions: Decisions) -> None:
        self._library, self._newcomer = library, newcomer
        self._decisions = decisions
        self._roadmap = newcomer.document.roadmap.id
        self._draft = Draft(library)
        self._ids = {item.id for item in newcomer.document.items}
        self._conflicts = list(newcomer.conflicts)
        self._removed: dict[str, tuple[Item, int]] = {}
        self._fates: dict[str, list[str]] = {
            name: [] for name in ("new", "changed", "same", "kept", "gone", "dropped")
        }

    def merge(self, *, allow_missing: bool) -> Merge:
        """Return what comes of it."""
        document, moved, copied = self._renamed()
        for position, item in enumerate(document.items):
            self._item(item, position)
        self._draft.roadmaps[self._roadmap] = document.roadmap
        self._copy_records(copied)
        self._complete(allow_missing=allow_missing)
        brought = self._ids | set(self._fates["new"])
        self._fates["gone"], self._fates["dropped"] = take_away(self._draft, self._roadmap, brought)
        steps = difference(self._library, self._draft.library())
        return Merge(
            roadmap=self._roadmap,
            edit=edit(EditKind.IMPORT, steps, document.roadmap.title),
            conflicts=tuple(self._conflicts),
            renamed=(*moved.items(), *copied.items()),
            **{name: tuple(ids) for name, ids in self._fates.items()},
        )

    def _renamed(self) -> tuple[Document, dict[str, str], dict[str, str]]:
        """Follow new ids; return the document with them, and the items moved and only copied.

        An item that another roadmap brings too, or that the user changed while the new one is
        there already, stays under its old id as well.
        """
        document = self._newcomer.document
        wanted = resolved(document.roadmap.renamed, self._ids)
        before = resolved(
            (pair for one in self._library.roadmaps.values() for pair in one.renamed),
            self._ids | self._library.items.keys(),
        )
        moved, copied = {}, {}
        taken = set(self._draft.items)
        for old, new in wanted.items():
            listing = self._draft.listings.get((self._roadmap, old))
            if listing is None or not (new in self._ids or new in taken):
                continue
            draft = self._draft
            if draft.stands_elsewhere(listing) or (new in taken and draft.is_edited(listing)):
                if not listing.gone:
                    copied[old] = new
            else:
                moved[old] = new
                taken.add(new)
        if moved:
            self._draft.rename(moved)
        return document_with(document, {**before, **wanted}), moved, copied

    def _item(self, item: Item, position: int) -> None:
        """Take over one item of the document."""
        listing = self._draft.listings.get((self._roadmap, item.id))
        mine = self._draft.items.get(item.id)
        if listing is not None and listing.removed:
            self._removed[item.id] = (item, position)
            self._fates["kept"].append(item.id)
        elif mine is None:
            self._draft.put(item, self._listing(item, item, position))
            self._fates["new"].append(item.id)
        elif item.missing:
            self._fates["same"].append(item.id)
        else:
            result = self._result(item, mine, listing)
            self._draft.put(result, self._listing(item, result, position))
            fate = "changed" if result != mine else "same" if result == item else "kept"
            self._fates[fate].append(item.id)

    def _result(self, item: Item, mine: Item, listing: Listing | None) -> Item:
        """Return the item as it is after the import."""
        if item.id in self._newcomer.whole:
            return item if self._takes_theirs(About.ITEM, item.id) else mine
        if mine.missing:
            return item
        base = self._base(item, mine, listing)
        elsewhere = listing is not None and self._draft.stands_elsewhere(listing)
        if elsewhere and are_different_things(base, mine):
            return mine
        if item == base:
            return mine
        self._conflicts += field_conflicts(base, item, mine)
        takes_theirs = partial(self._takes_theirs, About.FIELD, item.id)
        return three_way(base, item, mine, takes_theirs)

    def _takes_theirs(self, about: About, id_: str, field: str = "") -> bool:
        return self._decisions.of(about, id_, field) is OnConflict.REPLACE

    def _base(self, item: Item, mine: Item, listing: Listing | None) -> Item:
        """Return what the roadmap said last; at first, what others said and the user changed."""
        if listing is None or is_own(self._roadmap):
            here = Listing(roadmap=self._roadmap, item=item.id, position=0)
            said = [other.base for other in self._draft.others(here) if other.base]
            return unsaid(item, mine, said)
        return replace(listing.base, id=item.id) if listing.base else mine

    def _listing(self, item: Item, result: Item, position: int) -> Listing:
        original = self._newcomer.originals.get(item.id)
        base = None if result == item or is_own(self._roadmap) else item
        if original is not None:
            base = replace(item, id=original)
        return Listing(roadmap=self._roadmap, item=item.id, position=position, base=base)

    def _copy_records(self, copied: Mapping[str, str]) -> None:
        records = self._draft.records
        for old, new in copied.items():
            if old in records and new not in records and new in self._draft.items:
                records[new] = replace(records[old], item=new)

    def _complete(self, *, allow_missing: bool) -> None:
        """Bring back what is needed although the user removed it; look after what is nowhere."""
        nowhere: dict[str, Kind] = {}
        todo = [self._draft.items[id_] for id_ in self._ids if id_ in self._draft.items]
        while todo:
            item = todo.pop()
            for id_ in [id_ for id_ in item.references() if id_ not in self._draft.items]:
                if id_ in self._removed:
                    back, position = self._removed.pop(id_)
                    self._draft.put(back, self._listing(back, back, position))
                    self._fates["kept"].remove(id_)
                    self._fates["new"].append(id_)
                    todo.append(back)
                else:
                    nowhere.setdefault(id_, _kind_of(id_, item))
        if nowhere and not allow_missing:
            raise RefusedError(_nowhere(list(nowhere)))
        position = len(self._newcomer.document.items)
        for offset, (id_, kind) in enumerate(nowhere.items()):
            item = Item(id=id_, kind=kind, title=id_, missing=True)
            self._draft.put(item, self._listing(item, item, position + offset))
            self._fates["new"].append(id_)


def _kind_of(id_: str, item: Item) -> Kind:
    """Guess the kind of something nowhere described from how an item refers to it."""
    if any(step.role == id_ for step in item.leads_to):
        return Kind.ROLE
    return Kind.MILESTONE if id_ in item.within else Kind.SKILL


def _nowhere(ids: Iterable[str]) -> str:
    listed = sorted(ids)
    shown = ", ".join(f"'{id_}'" for id_ in listed[:5])
    more = len(listed) - 5
    if more > 0:
        return f"The roadmap refers to items that are nowhere: {shown} and {more} more."
    return f"The roadmap refers to items that are nowhere: {shown}."
