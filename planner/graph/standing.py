"""Where the user stands: what is had, started, ready, locked and reachable."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from planner.graph.change import Changes, item_changes
from planner.graph.circuit import Tally
from planner.graph.effort import StudyLog, hours_left
from planner.graph.having import Having
from planner.graph.reach import Reach
from planner.graph.structure import Structure
from planner.graph.uncollected import uncollected
from planner.model import Library, Range, Record


class ItemStatus(StrEnum):
    """How the user stands to an item."""

    DONE = "done"
    WAIVED = "waived"
    STARTED = "started"
    READY = "ready"
    LOCKED = "locked"


class Standing:
    """What follows from the items and records of a library on a day, kept in step with edits.

    A structure that is passed in is kept in step too.
    """

    def __init__(self, library: Library, today: date, structure: Structure | None = None) -> None:
        self.today = today
        self.structure = structure or Structure(library.items)
        self._library = library
        self._pending: list[Changes] = []
        with uncollected():
            self._settle(library)

    def _settle(self, library: Library) -> None:
        """Derive everything from scratch."""
        self._having = Having(library.records, self.structure, self.today)
        self._starts = Tally(self.structure.starting)
        for item, level in self._having.level.items():
            self._starts.rise(item, 0, level)
        #: What can ever be had, with the order in which it follows.
        self.reach = Reach(self.structure, self._having)
        self._log = StudyLog(library.log.values())
        self._held_back: set[str] = set()
        self._hold_back(self.structure.beside.extents)
        self._statuses = {item: self._derive(item) for item in self.structure.items}

    @property
    def library(self) -> Library:
        """The library as it stands; put together when asked for."""
        for edit in self._pending:
            self._library = edit.apply(self._library)
        self._pending.clear()
        return self._library

    @property
    def statuses(self) -> Mapping[str, ItemStatus]:
        """The status of every item; not to be changed."""
        return self._statuses

    def has(self, item: str, level: int = 1) -> bool:
        """Say whether the user has an item; levels count for skills only."""
        return self._having.level.get(item, 0) >= level

    def status(self, item: str) -> ItemStatus:
        """Return the status of an item of the library; another id is a KeyError."""
        return self._statuses[item]

    def is_started(self, item: str) -> bool:
        """Say whether the record says that an item is under way."""
        return item in self._having.started

    def reachable(self, item: str, level: int = 1) -> bool:
        """Say whether the item can be had some day, by the least fixed point."""
        return self.reach.level.get(item, 0) >= level

    def hours_left(self, item: str) -> Range:
        """Return the hours of study that an item of the library still takes, done or not."""
        record = self._having.record(item)
        return hours_left(self.structure.items[item], record, self._log.hours(item))

    def follow(self, edit: Changes) -> frozenset[str]:
        """Bring everything in step with an edit; return the ids about which something changed.

        Takes time for what depends on the change, not for the whole library.
        """
        self._pending.append(edit)
        self._log.follow(edit)
        changed = {id_: before for id_, before, _after in item_changes(edit)}
        taught = {need.item for before in changed.values() if before for need in before.teaches}
        self.structure.follow(edit)
        rewired = self.structure.concerned(changed)
        for owner in rewired:
            self._starts.settle(owner, self._having.holds)
        levels = self._having.follow(_record_changes(edit), changed, taught)
        touched = {*rewired, *levels}
        for item, (old, new) in levels.items():
            touched.update(self._count(item, old, new))
        self.reach.follow(rewired, levels, taught)
        touched |= self._hold_back(touched)
        found = {item for item, (old, new) in levels.items() if old != new}
        found.update(self.reach.news())
        return frozenset(found | {item for item in touched if self._restate(item)})

    def _count(self, item: str, old: int, new: int) -> list[str]:
        if new > old:
            return self._starts.rise(item, old, new)
        return self._starts.fall(item, old, new)

    def _restate(self, item: str) -> bool:
        """Derive the status of an item again and say whether it differs."""
        old = self._statuses.get(item)
        if item not in self.structure.items:
            self._statuses.pop(item, None)
            return old is not None
        self._statuses[item] = new = self._derive(item)
        return new is not old

    def _derive(self, item: str) -> ItemStatus:
        if item in self._having.level:
            return ItemStatus.WAIVED if self._having.waived(item) else ItemStatus.DONE
        if item in self._having.started:
            return ItemStatus.STARTED
        if self._could_start(item) and item not in self._held_back:
            return ItemStatus.READY
        return ItemStatus.LOCKED

    def _could_start(self, name: str) -> bool:
        """Say whether an item could start but for its corequisites."""
        item = self.structure.items.get(name)
        return item is not None and not item.missing and self._starts.met(name)

    def _hold_back(self, changed: Iterable[str]) -> set[str]:
        """Find anew what cannot start because a corequisite cannot; return what was looked at.

        Of the corequisites that are neither had nor started each must be able to start, so
        items that are each other's corequisites hold each other back only for another reason.
        """
        beside = self.structure.beside
        region = set(changed)
        todo = list(region)
        while todo and beside.extents:
            more = beside.owners_fed(todo.pop()) - region
            region |= more
            todo += more
        self._held_back -= region
        todo = [item for item in region & beside.extents.keys() if self._barred(item)]
        while todo:
            item = todo.pop()
            if item not in self._held_back:
                self._held_back.add(item)
                todo += (it for it in beside.owners_fed(item) if self._barred(it, by=item))
        return region

    def _barred(self, item: str, by: str | None = None) -> bool:
        """Say whether a corequisite of an item (the given one, or any) cannot start."""
        return any(
            by in (None, need.item)
            and not self._having.holds(need)
            and need.item not in self._having.started
            and (need.item in self._held_back or not self._could_start(need.item))
            for need in self.structure.items[item].corequires
        )


def _record_changes(edit: Changes) -> dict[str, Record | None]:
    changed: dict[str, Record | None] = {}
    for step in edit.steps:
        if isinstance(step.after, Record):
            changed[step.after.item] = step.after
        elif isinstance(step.before, Record):
            changed[step.before.item] = None
    return changed
