"""A new prerequisite: which ones would go in a circle or say what is said already."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from planner.graph.leaves import unconditional
from planner.graph.structure import Structure
from planner.model import Kind, Need


class Objection(StrEnum):
    """Why an item should not require another one."""

    ITSELF = "itself"
    REPEATED = "repeated"
    CIRCLE = "circle"


class Refusal(msgspec.Struct, frozen=True):
    """Why an item must not require another.

    ``ring`` is the circle that would come about, a shortest one: from the item on, each is needed
    by the next; the last is what it would require anew.
    """

    objection: Objection
    ring: tuple[str, ...] = ()


class NewNeeds:
    """Answers which new prerequisites are refused; reads what it needs of the structure once.

    What counts is needed in any case: alternatives do no harm, since a circle through one can be
    left by the other. A skill without hours of its own needs its only teacher.
    """

    def __init__(self, structure: Structure) -> None:
        self._structure = structure
        self._needed: dict[str, tuple[str, ...]] = {}

    def ring(self, dependent: str, required: str) -> tuple[str, ...]:
        """Return the circle that would come about, as a refusal has it; empty if none would.

        Looks no further than at what the required item needs.
        """
        before = _tree(required, self._below, until=dependent)
        return tuple(_chain(before, dependent)) if dependent in before else ()

    def refused_for(self, dependent: str) -> dict[str, Refusal]:
        """Return what an item must not require anew: what needs it, what it requires, itself."""
        above: dict[str, list[str]] = {}
        for name in self._structure.items:
            for other in self._below(name):
                above.setdefault(other, []).append(name)
        after = _tree(dependent, lambda name: above.get(name, ()))
        found = {
            name: Refusal(Objection.CIRCLE, tuple(reversed(_chain(after, name))))
            for name in after
            if name != dependent
        }
        for need in self._own(dependent):
            found.setdefault(need, Refusal(Objection.REPEATED))
        found[dependent] = Refusal(Objection.ITSELF)
        return found

    def refused_by(self, required: str) -> dict[str, Refusal]:
        """Return by what an item must not be required anew: what it needs, what requires it."""
        before = _tree(required, self._below)
        found = {
            name: Refusal(Objection.CIRCLE, tuple(_chain(before, name)))
            for name in before
            if name != required
        }
        for name in self._structure.items:
            if required in self._own(name):
                found.setdefault(name, Refusal(Objection.REPEATED))
        found[required] = Refusal(Objection.ITSELF)
        return found

    def _below(self, name: str) -> tuple[str, ...]:
        """Return what an item needs in any case, each once."""
        if name not in self._needed:
            known = name in self._structure.items
            self._needed[name] = tuple(dict.fromkeys(self._needs(name))) if known else ()
        return self._needed[name]

    def _own(self, name: str) -> set[str]:
        """Return what an item itself requires in any case."""
        return {need.item for need in unconditional(self._structure.items[name].requires)}

    def _needs(self, name: str) -> Iterable[str]:
        structure = self._structure
        item = structure.items[name]
        yield from (need.item for need in unconditional(structure.start_needs(name)))
        yield from (need.item for need in item.corequires)
        if item.kind is Kind.SKILL and item.hours is None:
            teachers: tuple[Need, ...] = structure.teachers(name)
            if len(teachers) == 1:
                yield teachers[0].item


def _tree(
    root: str, next_: Callable[[str], Iterable[str]], until: str | None = None
) -> dict[str, str | None]:
    """Return what can be reached from a root, each with the one through which it was reached.

    It ends when ``until`` is reached.
    """
    found: dict[str, str | None] = {root: None}
    todo = deque([root])
    while todo and until not in found:
        name = todo.popleft()
        for other in next_(name):
            if other not in found:
                found[other] = name
                todo.append(other)
    return found


def _chain(tree: Mapping[str, str | None], name: str) -> list[str]:
    """Return the way back from something reached to the root."""
    chain = [name]
    while (before := tree[chain[-1]]) is not None:
        chain.append(before)
    return chain
