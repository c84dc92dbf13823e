"""Supposing that an item did not need something, and taking the supposition back."""

from collections.abc import Iterable, Sequence

import msgspec

from planner.graph.circuit import relaxed
from planner.graph.standing import Standing
from planner.model import Item, Library, Need


class _Change(msgspec.Struct, frozen=True):
    before: Item | None
    after: Item | None


class _Changes(msgspec.Struct, frozen=True):
    steps: Sequence[_Change]

    def apply(self, library: Library) -> Library:
        """Return the library with the items as supposed."""
        changed = {step.after.id: step.after for step in self.steps if step.after is not None}
        return msgspec.structs.replace(library, items={**library.items, **changed})


class Suppositions:
    """A standing of one's own in which requirements can be dropped, and how it was before."""

    def __init__(self, standing: Standing) -> None:
        self._standing = Standing(standing.library, standing.today)

    def reached_without(
        self, dropped: Iterable[tuple[str, str]], wanted: Iterable[str]
    ) -> tuple[str, ...]:
        """Return which items could be reached if pairs (required, requiring) were dropped."""
        wishes: dict[str, set[str]] = {}
        for required, requiring in dropped:
            wishes.setdefault(requiring, set()).add(required)
        items = self._standing.structure.items
        steps = [
            _Change(items[name], without(items[name], lower)) for name, lower in wishes.items()
        ]
        self._standing.follow(_Changes(steps))
        found = tuple(item for item in wanted if self._standing.reachable(item))
        self._standing.follow(_Changes([_Change(step.after, step.before) for step in steps]))
        return found


def without(item: Item, dropped: Iterable[str]) -> Item:
    """Return the item as if it had what is dropped."""
    dropped = frozenset(dropped)

    def given(need: Need) -> bool:
        return need.item in dropped

    return msgspec.structs.replace(
        item,
        requires=relaxed(item.requires, given),
        corequires=tuple(need for need in item.corequires if not given(need)),
    )
