"""What a roadmap no longer brings: kept for the user's sake, or let go."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from planner.model import Listing
from planner.verbs.items import is_own
from planner.verbs.merge_draft import Draft


def take_away(draft: Draft, roadmap: str, brought: AbstractSet[str]) -> tuple[list[str], list[str]]:
    """Take what is no longer brought out of a roadmap; return what is kept anew, and dropped.

    Kept is what holds records, hours or changes of the user's, what plans and reference texts
    name, and what any item that stays refers to. The user's own roadmap loses nothing.
    """
    candidates: dict[str, Listing] = {}
    for listing in list(draft.listings.values()) if not is_own(roadmap) else ():
        if listing.roadmap != roadmap or listing.removed or listing.item in brought:
            continue
        if draft.stands_elsewhere(listing):
            draft.unlist(listing)
        else:
            candidates[listing.item] = listing
    needed = _needed(draft, candidates) if candidates else set()
    kept, dropped = [], []
    for id_, listing in candidates.items():
        if id_ not in needed:
            _drop(draft, listing)
            dropped.append(id_)
        elif not (draft.items[id_].missing or listing.gone):
            draft.list(replace(listing, gone=True))
            kept.append(id_)
    return kept, dropped


def _drop(draft: Draft, listing: Listing) -> None:
    del draft.items[listing.item]
    draft.unlist(listing)
    for other in draft.others(listing):
        if not other.removed:
            draft.unlist(other)


def _needed(draft: Draft, candidates: Mapping[str, Listing]) -> set[str]:
    needed = {id_ for id_ in _held(draft) if id_ in candidates}
    needed |= {id_ for id_, listing in candidates.items() if draft.is_edited(listing)}
    todo = [item for item in draft.items.values() if item.id not in candidates]
    todo += [draft.items[id_] for id_ in needed]
    while todo:
        for id_ in todo.pop().references():
            if id_ in candidates and id_ not in needed:
                needed.add(id_)
                todo.append(draft.items[id_])
    return needed


def _held(draft: Draft) -> Iterator[str]:
    """Yield the ids that records, hours, plans and reference texts hold on to."""
    yield from draft.records
    yield from (entry.item for entry in draft.log.values())
    for plan in draft.plans.values():
        yield from (need.item for need in plan.targets)
        yield from (pin.item for pin in plan.pinned)
        yield from plan.excluded
        placements = plan.outcome.placements if plan.outcome else ()
        yield from (placement.item for placement in (*placements, *plan.baseline))
    for roadmap in draft.roadmaps.values():
        yield from (need.item for one in roadmap.profiles for need in one.has)
        yield from (id_ for page in roadmap.pages for id_ in page.about)
