"""The meanings of statuses and of reachable, spelt out without any thought for speed."""

from collections.abc import Callable, Iterator
from datetime import date

from planner.graph.standing import ItemStatus
from planner.model import Item, Kind, Library, Need, State, satisfied

LEVELS = (1, 2, 3, 4)
Holds = Callable[[str, int], bool]


class Oracle:
    def __init__(self, library: Library, today: date) -> None:
        self.library, self.today = library, today
        self.reached = self._least_fixed_point()

    def has(self, name: str, level: int) -> bool:
        return self._recorded(name, level) or any(
            taught >= level and self._recorded(teacher.id, 1)
            for teacher, taught in self._teachers(name)
        )

    def status(self, name: str) -> ItemStatus:
        record = self.library.records.get(name)
        if self.has(name, 1):
            merely = record is not None and record.state is State.WAIVED and self._recorded(name, 1)
            taught = any(self._recorded(teacher.id, 1) for teacher, _ in self._teachers(name))
            return ItemStatus.WAIVED if merely and not taught else ItemStatus.DONE
        if self._is_started(name):
            return ItemStatus.STARTED
        return ItemStatus.READY if self._ready(name) else ItemStatus.LOCKED

    def reachable(self, name: str, level: int) -> bool:
        return (name, level) in self.reached

    def may_start(self, item: Item, holds: Holds) -> bool:
        taught = self._taught(item)
        return satisfied(item.requires, holds) and all(
            satisfied(
                self.library.items[skill].requires,
                lambda i, n: taught.get(i, 0) >= n or holds(i, n),
            )
            for skill in taught
        )

    def _is_started(self, name: str) -> bool:
        record = self.library.records.get(name)
        return name in self.library.items and record is not None and record.state is State.STARTED

    def _recorded(self, name: str, level: int) -> bool:
        item, record = self.library.items.get(name), self.library.records.get(name)
        if item is None or record is None or record.state not in (State.DONE, State.WAIVED):
            return False
        if record.valid_until is not None:
            if record.valid_until < self.today:
                return False
        elif item.valid_months is not None and record.finished is not None:
            assert item.valid_months == 6
            if (self.today - record.finished).days > 200:
                return False
        return item.kind is not Kind.SKILL or (record.level or 1) >= level

    def _taught(self, item: Item) -> dict[str, int]:
        found: dict[str, int] = {}
        if item.kind is not Kind.SKILL:
            for need in item.teaches:
                skill = self.library.items.get(need.item)
                if skill is not None and skill.kind is Kind.SKILL:
                    found[need.item] = max(found.get(need.item, 0), need.level)
        return found

    def _teachers(self, name: str) -> Iterator[tuple[Item, int]]:
        for item in self.library.items.values():
            if name in (taught := self._taught(item)):
                yield item, taught[name]

    def _ready(self, name: str) -> bool:
        """Drop, as long as there are any, those that cannot start with all others still in."""
        together = {
            item.id
            for item in self.library.items.values()
            if not item.missing and self.may_start(item, self.has)
        }
        while True:
            left = {one for one in together if self._attended(one, together)}
            if left == together:
                return name in together
            together = left

    def _attended(self, name: str, together: set[str]) -> bool:
        return all(
            self.has(need.item, need.level) or self._is_started(need.item) or need.item in together
            for need in self.library.items[name].corequires
        )

    def _least_fixed_point(self) -> set[tuple[str, int]]:
        items = self.library.items.values()
        reached = {(item.id, at) for item in items for at in LEVELS if self.has(item.id, at)}
        while True:
            more = reached | self._step(reached)
            if more == reached:
                return reached
            reached = more

    def _step(self, reached: set[tuple[str, int]]) -> set[tuple[str, int]]:
        starters = self._starters(reached)
        found = set()
        for item in self.library.items.values():
            if item.id in starters:
                found |= {(item.id, at) for at in LEVELS if at <= self._gain(item)}
            if (item.id, 1) in reached:
                for skill, taught in self._taught(item).items():
                    if not self.library.items[skill].missing:
                        found |= {(skill, at) for at in LEVELS if at <= taught}
        return found

    def _gain(self, item: Item) -> int:
        if item.missing or (item.kind is Kind.SKILL and item.hours is None):
            return 0
        return 1 if item.kind is Kind.SKILL else max(LEVELS)

    def _starters(self, reached: set[tuple[str, int]]) -> set[str]:
        together = {
            item.id
            for item in self.library.items.values()
            if self._gain(item) and self.may_start(item, lambda i, n: (i, n) in reached)
        }
        while True:
            left = {
                one
                for one in together
                if all(
                    self._at_hand(need, together, reached)
                    for need in self.library.items[one].corequires
                )
            }
            if left == together:
                return together
            together = left

    def _at_hand(self, need: Need, together: set[str], reached: set[tuple[str, int]]) -> bool:
        if (need.item, need.level) in reached or self._is_started(need.item):
            return True
        if need.item in together and self._gain(self.library.items[need.item]) >= need.level:
            return True
        return any(
            teacher.id in together and taught >= need.level
            for teacher, taught in self._teachers(need.item)
            if not self.library.items[need.item].missing
        )
