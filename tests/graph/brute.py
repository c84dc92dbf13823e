"""Every choice of items tried out, for libraries in which time plays no part."""

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import combinations

from planner.graph.plan import Request
from planner.model import (
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Need,
    Requirement,
    State,
    satisfied,
)
from planner.model.requirement import distinct

NEVER = float("inf")


class Brute:
    def __init__(self, library: Library, request: Request) -> None:
        self.library = library
        self.request = request

    @cached_property
    def choices(self) -> list[frozenset[str]]:
        """All sets of items that can be done, one after the other, and that meet the request."""
        names = [item.id for item in self.library.items.values() if self.may_do(item)]
        sets = (
            frozenset(some) for size in range(len(names) + 1) for some in combinations(names, size)
        )
        return [some for some in sets if self.is_choice(some)]

    def is_choice(self, some: frozenset[str]) -> bool:
        pinned = [pin.item for pin in self.request.pinned]
        wanted = [*self.request.targets, *(Need(name) for name in pinned)]
        if any(
            name not in some
            for name in pinned
            if self.may_study(self.library.items[name]) and not self.had(name, 1)
        ):
            return False
        return self.possible(some) == some and all(
            self.holds(some)(need.item, need.level) for need in wanted
        )

    def possible(self, some: frozenset[str]) -> frozenset[str]:
        """What of a set can be done: batches that start together on what was done before."""
        done: frozenset[str] = frozenset()
        while True:
            batch = {name for name in some - done if self.may_start(name, done)}
            while True:
                attended = {name for name in batch if self.attended(name, done | batch)}
                if attended == batch:
                    break
                batch = attended
            if not batch:
                return done
            done |= batch

    def may_start(self, name: str, done: frozenset[str]) -> bool:
        if self.started(name):
            return True
        item, holds = self.library.items[name], self.holds(done)
        taught = self.taught(item)
        return satisfied(item.requires, holds) and all(
            satisfied(
                self.library.items[skill].requires,
                lambda i, n: taught.get(i, 0) >= n or holds(i, n),
            )
            for skill in taught
        )

    def attended(self, name: str, there: frozenset[str]) -> bool:
        if self.started(name):
            return True
        return all(
            self.had(need.item, need.level) or any(way in there for way in self.ways(need))
            for need in self.library.items[name].corequires
        )

    def holds(self, done: frozenset[str]) -> Callable[[str, int], bool]:
        return lambda name, level: (
            self.had(name, level) or any(way in done for way in self.ways(Need(name, level)))
        )

    def ways(self, need: Need) -> Iterator[str]:
        item = self.library.items.get(need.item)
        if item is None or item.missing:
            return
        if item.kind is not Kind.SKILL or need.level == 1:
            yield item.id
        for teacher in self.library.items.values():
            if self.taught(teacher).get(item.id, 0) >= need.level:
                yield teacher.id

    def taught(self, item: Item) -> dict[str, int]:
        levels: dict[str, int] = {}
        for need in item.teaches if item.kind is not Kind.SKILL else ():
            skill = self.library.items.get(need.item)
            if skill is not None and skill.kind is Kind.SKILL:
                levels[need.item] = max(need.level, levels.get(need.item, 0))
        return levels

    def may_study(self, item: Item) -> bool:
        return item.kind is not Kind.SKILL or item.hours is not None

    def may_do(self, item: Item) -> bool:
        if item.missing or item.id in self.request.excluded or self.had(item.id, 1):
            return False
        return self.may_study(item)

    def had(self, name: str, level: int) -> bool:
        return self.recorded(name, level) or any(
            self.recorded(teacher.id, 1)
            for teacher in self.library.items.values()
            if self.taught(teacher).get(name, 0) >= level
        )

    def recorded(self, name: str, level: int) -> bool:
        record, item = self.library.records.get(name), self.library.items.get(name)
        if record is None or item is None or record.state not in (State.DONE, State.WAIVED):
            return False
        return item.kind is not Kind.SKILL or (record.level or 1) >= level

    def started(self, name: str) -> bool:
        record = self.library.records.get(name)
        return record is not None and record.state is State.STARTED

    def work(self, some: frozenset[str]) -> int:
        """The minutes of study that a set takes."""
        return sum(self.minutes(name) for name in some)

    def minutes(self, name: str) -> int:
        item, record = self.library.items[name], self.library.records.get(name)
        hours = record.estimate if record is not None and record.estimate else item.hours
        if hours is None:
            return 0
        logged = sum(entry.hours for entry in self.library.log.values() if entry.item == name)
        return round(max(0.0, hours.likely - logged) * 60)

    def cheapest_tree(self) -> float:
        """The least minutes for the targets when what serves two is counted twice.

        Corequisites are left out of account.
        """
        values = {i.id: NEVER for i in self.library.items.values() if self.may_do(i)}
        while True:
            new = {name: self.minutes(name) + self._start(name, values) for name in values}
            if new == values:
                return sum(self._tree(need, values) for need in self.request.targets)
            values = new

    def _start(self, name: str, values: dict[str, float]) -> float:
        if self.started(name):
            return 0.0
        item = self.library.items[name]
        taught = self.taught(item)
        parts = [self._tree(self.library.items[one].requires, values, taught) for one in taught]
        return self._tree(item.requires, values) + sum(parts)

    def _tree(
        self, part: Requirement, values: dict[str, float], taught: dict[str, int] | None = None
    ) -> float:
        match part:
            case Need(name, level):
                if self.had(name, level) or (taught or {}).get(name, 0) >= level:
                    return 0.0
                return min((values.get(way, NEVER) for way in self.ways(part)), default=NEVER)
            case AllOf(members):
                return sum(self._tree(one, values, taught) for one in members)
            case AnyOf(members):
                return min((self._tree(one, values, taught) for one in members), default=NEVER)
            case AtLeast(count, members):
                trees = sorted(self._tree(one, values, taught) for one in distinct(members))
                return sum(trees[:count]) if count <= len(trees) else NEVER
