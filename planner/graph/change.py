"""What the graph needs to know of an edit, so that it depends on values only."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from planner.model import AnyEntity, Item, Library


class Change(Protocol):
    """One entity before and after; None on one side is creation or removal."""

    @property
    def before(self) -> AnyEntity | None:
        """The entity as it was."""

    @property
    def after(self) -> AnyEntity | None:
        """The entity as it is now."""


class Changes(Protocol):
    """Changes that belong together; :class:`planner.edits.Edit` is one."""

    @property
    def steps(self) -> Sequence[Change]:
        """The changes, no two of the same entity."""

    def apply(self, library: Library) -> Library:
        """Return the library after the changes."""


def item_changes(changes: Changes) -> Iterator[tuple[str, Item | None, Item | None]]:
    """Yield the ids of the items that change, with the items before and after."""
    for step in changes.steps:
        before = step.before if isinstance(step.before, Item) else None
        after = step.after if isinstance(step.after, Item) else None
        changed = after or before
        if changed is not None:
            yield changed.id, before, after
