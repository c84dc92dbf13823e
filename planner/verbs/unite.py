"""Make one item of two that mean the same: records, hours, edges and mentions follow."""

import re
from typing import TypeVar

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError
from planner.model import NOTHING, AllOf, Item, Kind, Library, Listing, Need
from planner.verbs import find, items, mentions
from planner.verbs.merge_ids import combined, plan_with, roadmap_with
from planner.verbs.records import together

Value = TypeVar("Value")
#: Words long enough to mean something.
_WORD = re.compile(r"\w{3,}")
#: From this share of common words on, two titles are alike.
_ENOUGH = 0.6
_LISTS = ("tags", "links", "evidence", "sources", "pay", "about", "offered")
_NEEDS = ("teaches", "corequires", "recommends")
_SINGLE = ("summary", "area", "provider", "hours", "weeks", "cost", "valid_months", "requires")


def unite(library: Library, kept_id: str, gone_id: str) -> Edit:
    """Let an item take the place of another one of its kind, which is removed.

    What the kept one does not say is taken from the other; lists are joined. Whatever mentioned
    the other mentions the kept one. A roadmap that brings the other finds the kept one in its
    place when it is imported again.
    """
    kept, gone = find.item(library, kept_id), find.item(library, gone_id)
    if kept.id == gone.id:
        raise RefusedError(f"'{kept.title}' cannot be merged with itself.")
    if kept.kind is not gone.kind:
        raise RefusedError(
            f"'{kept.title}' is a {kept.kind} and '{gone.title}' a {gone.kind}; "
            "only items of one kind can be merged."
        )
    changes = [
        items.change(library, mentions.item_mentioning(one, gone.id, kept.id))
        for one in mentions.mentioned_by(library, {gone.id})
        if one.id != kept.id
    ]
    mine = mentions.item_mentioning(united(kept, gone), gone.id, kept.id)
    changes.append(items.change(library, mine))
    said = edit(EditKind.CHANGE_ITEM, [*_following(library, kept.id, gone.id), Step(gone, None)])
    listings = edit(EditKind.CHANGE_ITEM, _listings(library, mine, gone))
    return replace(
        together(*changes, said, listings), kind=EditKind.CHANGE_ITEM, subject=kept.title
    )


def united(kept: Item, gone: Item) -> Item:
    """Return the kept item with what only the other says; requirements are not added up."""
    fields: dict[str, object] = {}
    for name in _SINGLE:
        own, other = getattr(kept, name), getattr(gone, name)
        fields[name] = other if own in (None, "", NOTHING) else own
    for name in _LISTS:
        fields[name] = _joined(getattr(kept, name), getattr(gone, name))
    for name in _NEEDS:
        fields[name] = _joined(getattr(kept, name), getattr(gone, name))
    if kept.kind is Kind.ROLE:
        fields["leads_to"] = _joined(kept.leads_to, gone.leads_to)
    fields["full_time"] = kept.full_time or (gone.full_time and kept.weeks is None)
    fields["within"] = _joined(kept.within, gone.within)
    fields["missing"] = kept.missing and gone.missing
    result = replace(kept, **fields)
    if kept.requires == NOTHING and _leads_back(result):
        return replace(result, requires=NOTHING)
    return result


def alike(library: Library, item_id: str, most: int = 5) -> tuple[Item, ...]:
    """Return items of the same kind whose titles share words with this one's or look like it."""
    item = find.item(library, item_id)
    others = [one for one in library.items.values() if one.kind is item.kind and one.id != item.id]
    mine = _words(item.title)
    shares = {one.id: _share(mine, _words(one.title)) for one in others}
    first = sorted(others, key=lambda one: -shares[one.id])[:most]
    titles = {one.title: one for one in others}
    near = [titles[title] for title in find.suggestions(item.title, titles)]
    found = (*(one for one in first if shares[one.id] >= _ENOUGH), *near)
    return tuple({one.id: one for one in found}.values())[:most]


def _words(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(title.casefold()))


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much of the shorter title stands in the longer one, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))


def _following(library: Library, kept: str, gone: str) -> list[Step]:
    """Return the steps by which records, hours, plans and reference texts follow."""

    def new_id(name: str) -> str:
        return kept if name == gone else name

    steps = [
        Step(entry, replace(entry, item=kept))
        for entry in library.log.values()
        if entry.item == gone
    ]
    record = library.records.get(gone)
    if record is not None:
        before = library.records.get(kept)
        steps.append(Step(before, combined(replace(record, item=kept), before)))
        steps.append(Step(record, None))
    steps += [Step(plan, plan_with(plan, new_id)) for plan in library.plans.values()]
    steps += [Step(one, roadmap_with(one, new_id)) for one in library.roadmaps.values()]
    return [step for step in steps if step.before != step.after]


def _listings(library: Library, kept: Item, gone: Item) -> list[Step]:
    """Return the steps by which the roadmaps of the item that goes list the kept one.

    A roadmap that lists both remembers the other as removed.
    """
    steps: list[Step] = []
    for listing in items.listings_of(library, gone.id):
        base = listing.base or gone
        if items.is_own(listing.roadmap):
            steps.append(Step(listing, None))
            if (listing.roadmap, kept.id) not in library.listings:
                steps.append(Step(None, replace(listing, item=kept.id, base=None)))
        elif (listing.roadmap, kept.id) in library.listings:
            steps.append(Step(listing, replace(listing, removed=True, base=base)))
        else:
            after = Listing(
                roadmap=listing.roadmap,
                item=kept.id,
                position=listing.position,
                base=replace(base, id=gone.id),
                gone=listing.gone,
                removed=listing.removed,
            )
            steps += [Step(listing, None), Step(None, after)]
    return steps


def _leads_back(item: Item) -> bool:
    return any(
        isinstance(need, Need) and need.item == item.id
        for need in (
            item.requires.members if isinstance(item.requires, AllOf) else (item.requires,)
        )
    )


def _joined(one: tuple[Value, ...], other: tuple[Value, ...]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys((*one, *other)))
