"""Removing what others rely on: first what that is, then the edit that takes every mention too."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.model import Item, Library, Plan
from planner.verbs import find, items, mentions
from planner.verbs.records import together


class Dependents(msgspec.Struct, frozen=True):
    """What would miss items that go: other items, plans that want them, and own records."""

    items: tuple[Item, ...]
    plans: tuple[Plan, ...]
    records: int
    log_entries: int


def dependents(library: Library, ids: Sequence[str]) -> Dependents:
    """Return what would miss some items; raises UnknownIdError."""
    gone = {item.id for item in find.items(library, ids)}
    return Dependents(
        mentions.mentioned_by(library, gone),
        tuple(plan for plan in library.plans.values() if plan != mentions.plan_without(plan, gone)),
        len(gone & library.records.keys()),
        sum(entry.item in gone for entry in library.log.values()),
    )


def remove(library: Library, ids: Sequence[str]) -> Edit:
    """Remove items with their records, and every mention of them; undo brings all of it back.

    What required one of them requires the rest of what it required. Plans no longer want them;
    what came out of a plan stays as it was made.
    """
    gone = {item.id for item in find.items(library, ids)}
    changes = [
        items.change(library, mentions.item_without(one, gone))
        for one in mentions.mentioned_by(library, gone)
    ]
    steps = [Step(plan, mentions.plan_without(plan, gone)) for plan in library.plans.values()]
    steps += [
        Step(roadmap, mentions.roadmap_without(roadmap, gone))
        for roadmap in library.roadmaps.values()
    ]
    cut = together(edit(EditKind.REMOVE_ITEM, steps), *changes)
    left = items.remove(cut.apply(library), ids)
    return replace(together(cut, left), kind=EditKind.REMOVE_ITEM, subject=left.subject)
