"""What the user has by the records of a day, and at which level."""

from collections.abc import Iterable, Mapping
from datetime import date

from planner.graph.circuit import AT_ANY_LEVEL
from planner.graph.structure import Structure
from planner.graph.validity import expired
from planner.model import Kind, Need, Record, State


class Having:
    """Levels of what is had: skills at theirs, everything else at any level."""

    def __init__(self, records: Mapping[str, Record], structure: Structure, today: date) -> None:
        self._records = dict(records)
        self._structure = structure
        self._today = today
        self._own: dict[str, int] = {}
        #: The level at which items are had; what is not had is not in it.
        self.level: dict[str, int] = {}
        self.started: set[str] = set()
        for item in self._records:
            self._read(item)
        taught = {skill for item in self._own for skill in structure.taught(item)}
        for item in self._own.keys() | taught:
            self._weigh(item)

    def holds(self, need: Need) -> bool:
        """Say whether a leaf is had."""
        return self.level.get(need.item, 0) >= need.level

    def record(self, item: str) -> Record | None:
        """Return the record of an item."""
        return self._records.get(item)

    def waived(self, item: str) -> bool:
        """Say whether an item that is had was merely waived, and nothing that teaches it is had."""
        record = self._records.get(item)
        if record is None or record.state is not State.WAIVED or item not in self._own:
            return False
        return not any(it.item in self._own for it in self._structure.teachers(item))

    def follow(
        self, changed: Mapping[str, Record | None], items: Iterable[str], skills: Iterable[str]
    ) -> dict[str, tuple[int, int]]:
        """Take in records and items that changed; return what was reconsidered, level by level.

        ``skills`` are those that the items taught before.
        """
        for item, record in changed.items():
            if record is None:
                self._records.pop(item, None)
            else:
                self._records[item] = record
        again = {*changed, *items, *skills}
        for item in (*changed, *items):
            self._read(item)
            again.update(self._structure.taught(item))
        levels = {}
        for item in again:
            old = self.level.get(item, 0)
            levels[item] = (old, self._weigh(item))
        return levels

    def _read(self, name: str) -> None:
        """Take what the record of an item alone says."""
        self._own.pop(name, None)
        self.started.discard(name)
        item, record = self._structure.items.get(name), self._records.get(name)
        if item is None or record is None:
            return
        if record.state is State.STARTED:
            self.started.add(name)
        elif record.state is not None and not expired(record, item, self._today):
            self._own[name] = (record.level or 1) if item.kind is Kind.SKILL else AT_ANY_LEVEL

    def _weigh(self, item: str) -> int:
        """Find the level of an item from its record and from what teaches it."""
        taught = (it.level for it in self._structure.teachers(item) if it.item in self._own)
        level = max(self._own.get(item, 0), *taught, 0)
        if level:
            self.level[item] = level
        else:
            self.level.pop(item, None)
        return level
