"""Where the user stands: what is had, ready, locked and reachable."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from planner.graph.change import Changes
from planner.graph.structure import Structure
from planner.graph.validity import expired
from planner.model import Item, Kind, Library, Need, State, satisfied


class ItemStatus(StrEnum):
    """How the user stands to an item."""

    DONE = "done"
    WAIVED = "waived"
    STARTED = "started"
    READY = "ready"
    LOCKED = "locked"


class Standing:
    """What follows from the records of a library on a day."""

    def __init__(self, library: Library, today: date, structure: Structure | None = None) -> None:
        self.library = library
        self.today = today
        self.structure = structure or Structure(library.items)
        self._reached: set[tuple[str, int]] | None = None

    def has(self, item: str, level: int = 1) -> bool:
        """Say whether the user has an item; levels count for skills only."""
        if self._recorded(item, level) in (State.DONE, State.WAIVED):
            return True
        return any(
            teacher.level >= level and self._recorded(teacher.item, 1) in (State.DONE, State.WAIVED)
            for teacher in self.structure.teachers(item)
        )

    def status(self, item: str) -> ItemStatus:
        """Return the status of an item of the library."""
        if self.has(item):
            waived = self._recorded(item, 1) is State.WAIVED and not any(
                self.has(teacher.item) for teacher in self.structure.teachers(item)
            )
            return ItemStatus.WAIVED if waived else ItemStatus.DONE
        if self._started(item):
            return ItemStatus.STARTED
        together = self._together(item, self.has)
        return ItemStatus.READY if together else ItemStatus.LOCKED

    def reachable(self, item: str, level: int = 1) -> bool:
        """Say whether the item can ever be had, by the least fixed point."""
        if self._reached is None:
            self._reached = self._fixed_point()
        if item in self.structure.items and self.structure.items[item].kind is not Kind.SKILL:
            level = 1
        return (item, level) in self._reached or self._reachable_by(item, level, self._reached)

    def follow(self, edit: Changes) -> frozenset[str]:
        """Bring everything in step with an edit; return the ids about which something changed."""
        before = {item: self._about(item) for item in self.structure.items}
        self.library = edit.apply(self.library)
        self.structure.follow(edit)
        self._reached = None
        after = {item: self._about(item) for item in self.structure.items}
        return frozenset(i for i in before.keys() | after.keys() if before.get(i) != after.get(i))

    def _about(self, item: str) -> object:
        levels = range(1, 10)
        return (
            self.status(item),
            tuple(self.has(item, level) for level in levels),
            tuple(self.reachable(item, level) for level in levels),
        )

    def _recorded(self, item: str, level: int) -> State | None:
        record, known = self.library.records.get(item), self.structure.items.get(item)
        if record is None or known is None or expired(record, known, self.today):
            return None
        if known.kind is Kind.SKILL and (record.level or 1) < level:
            return None
        return record.state

    def _started(self, item: str) -> bool:
        record = self.library.records.get(item)
        return record is not None and record.state is State.STARTED

    def _together(self, item: str, had: Callable[[str, int], bool]) -> bool:
        """Say whether an item and the corequisites still open can all start."""
        seen, todo = {item}, [item]
        while todo:
            name = todo.pop()
            known = self.structure.items.get(name)
            if known is None or known.missing:
                return False
            if not satisfied(self.structure.start_needs(name), had):
                return False
            for need in known.corequires:
                if had(need.item, need.level) or self._started(need.item) or need.item in seen:
                    continue
                seen.add(need.item)
                todo.append(need.item)
        return True

    def _reachable_by(self, name: str, level: int, reached: set[tuple[str, int]]) -> bool:
        item = self.structure.items.get(name)
        if item is None:
            return False
        if self.has(name, level):
            return True
        if item.missing:
            return False
        if any(t.level >= level and (t.item, 1) in reached for t in self.structure.teachers(name)):
            return True
        if item.kind is Kind.SKILL and (level > 1 or item.hours is None):
            return False
        return self._together(name, lambda i, n: (i, n) in reached)

    def _fixed_point(self) -> set[tuple[str, int]]:
        items = self.structure.items
        wanted = {(item, 1) for item in items} | {
            (need.item, need.level) for item in items.values() for need in _all_needs(item)
        }
        reached: set[tuple[str, int]] = set()
        while True:
            new = {
                atom for atom in wanted - reached if self._reachable_by(atom[0], atom[1], reached)
            }
            if not new:
                return reached
            reached |= new


def _all_needs(item: Item) -> tuple[Need, ...]:
    from planner.model import needs

    return (*needs(item.requires), *item.corequires)
