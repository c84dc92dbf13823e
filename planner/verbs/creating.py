"""New items from little more than a title, alone or put in their place between others."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from planner.edits import Edit
from planner.errors import RefusedError
from planner.model import NOTHING, AllOf, Item, Kind, Library, Need, Range, Requirement
from planner.verbs import find, items, naming, prerequisites
from planner.verbs.item_fields import as_title
from planner.verbs.records import together

MOST_AT_ONCE = 500


class Draft(msgspec.Struct, frozen=True):
    """What one says of a new item; ``hours`` of None leaves open how long it takes."""

    title: str
    kind: Kind = Kind.SKILL
    area: str = ""
    hours: float | None = None


def create(
    library: Library,
    drafts: Sequence[Draft],
    *,
    needs: Sequence[str] = (),
    needed_by: Sequence[str] = (),
) -> Edit:
    """Make items of the user's own, as one edit: each requires ``needs``, or ``needed_by`` all.

    Not both: what is new on one side only cannot make a circle. Raises RefusedError for titles
    that are empty or too long, and for too many at once.
    """
    assert not (needs and needed_by)
    if not 0 < len(drafts) <= MOST_AT_ONCE:
        raise RefusedError(f"From 1 to {MOST_AT_ONCE} items can be added at once.")
    requires = _all_of([find.item(library, item).id for item in needs])
    parts: list[Edit] = []
    for draft in drafts:
        item = _made(library, draft, requires)
        parts.append(items.add(library, item))
        library = parts[-1].apply(library)
    made = [item for part in parts for item in made_by(part)]
    for dependent in find.items(library, needed_by):
        parts.append(items.change(library, prerequisites.with_needs(dependent, made)))
        library = parts[-1].apply(library)
    subject = parts[0].subject
    if len(drafts) > 1:
        subject = f"{subject} and {len(drafts) - 1} more"
    return replace(together(*parts), subject=subject)


def made_by(edit: Edit) -> tuple[str, ...]:
    """Return the ids of the items that an edit makes."""
    return tuple(
        step.after.id for step in edit.steps if step.before is None and isinstance(step.after, Item)
    )


def titles_in(text: str) -> tuple[str, ...]:
    """Return the lines of a text as titles: without bullets, boxes to tick and repetitions."""
    lines = (_bare(line) for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def _made(library: Library, draft: Draft, requires: Requirement) -> Item:
    title = as_title(draft.title)
    return Item(
        id=naming.item_id(library, draft.kind, title),
        kind=draft.kind,
        title=title,
        area=draft.area,
        hours=Range.of(draft.hours) if draft.hours is not None else None,
        requires=requires,
    )


def _all_of(ids: Sequence[str]) -> Requirement:
    if not ids:
        return NOTHING
    return Need(ids[0]) if len(ids) == 1 else AllOf(tuple(Need(item) for item in ids))


def _bare(line: str) -> str:
    """Return a line without what stands before its words in lists of all kinds."""
    words = " ".join(line.split())
    for mark in ("- ", "* ", "+ ", "• "):
        words = words.removeprefix(mark)
    for box in ("[ ] ", "[x] ", "[X] "):
        words = words.removeprefix(box)
    number, dot, rest = words.partition(". ")
    return rest if dot and number.isdigit() else words
