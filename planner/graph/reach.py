"""What can ever be had: the least fixed point, kept up to date by deleting and deriving anew.

Everything carries the tick of the clock at which it was derived, and rests only on what was
derived before. So when something falls, what rested on it is found, and a ring of items that
support each other is not mistaken for support (A. Gupta, I. S. Mumick and V. S. Subrahmanian,
"Maintaining views incrementally", SIGMOD 1993). Records come last: what can be reached without
them does not rest on them, so that taking a record back changes little.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import count

from planner.graph.circuit import AT_ANY_LEVEL, Tally
from planner.graph.having import Having
from planner.graph.structure import Structure
from planner.model import Kind, Need, satisfied

_NEVER = AT_ANY_LEVEL


class Reach:
    """The level at which items can be had some day; what cannot is not in ``level``.

    Items that are each other's corequisites may start together. One that is started already
    counts as running beside others.
    """

    def __init__(self, structure: Structure, having: Having) -> None:
        self.level: dict[str, int] = {}
        self._structure, self._having = structure, having
        self._starts, self._beside = Tally(structure.starting), Tally(structure.beside)
        self._running: set[str] = set()
        self._clock = count()
        self._before: dict[str, int] = {}
        #: Levels with the ticks at which they were derived, both rising.
        self._since: dict[str, tuple[tuple[int, int], ...]] = {}
        needy = structure.starting.extents
        self._grow([item for item in structure.items if item not in needy])
        only_had = [item for item, at in having.level.items() if self.level.get(item, 0) < at]
        self._grow([*self._run(having.started), *self._revive(only_had)])
        self._before.clear()

    def follow(
        self, rewired: Collection[str], weighed: Collection[str], taught: Iterable[str]
    ) -> None:
        """Bring in step with wiring and records that changed.

        ``taught`` holds the skills that the items that changed taught before.
        """
        for owner in rewired:
            self._starts.settle(owner, self._reached)
            self._beside.settle(owner, self._at_hand)
        concerned = {*rewired, *weighed, *taught}
        for item in rewired:
            concerned.update(self._structure.taught(item))
        fallen = self._shrink(concerned | self._stop(weighed))
        started = self._run(weighed)
        self._grow([*started, *self._revive(concerned | fallen)])

    def news(self) -> set[str]:
        """Return the items whose level changed since this was last asked."""
        found = {item for item, old in self._before.items() if self.level.get(item, 0) != old}
        self._before.clear()
        return found

    def _reached(self, need: Need) -> bool:
        return self.level.get(need.item, 0) >= need.level

    def _at_hand(self, need: Need) -> bool:
        return need.item in self._running or self._reached(need)

    def _run(self, items: Iterable[str]) -> set[str]:
        """Let items run that are started; return what asks for them beside."""
        found: set[str] = set()
        for item in items:
            if item in self._having.started and item not in self._running:
                self._running.add(item)
                self._beside.rise(item, self.level.get(item, 0), AT_ANY_LEVEL)
                found |= self._structure.beside.owners_fed(item)
        return found

    def _stop(self, items: Iterable[str]) -> set[str]:
        """Let items run no more that are not started; return what asks for them beside."""
        found: set[str] = set()
        for item in items:
            if item in self._running and item not in self._having.started:
                self._running.discard(item)
                self._beside.fall(item, AT_ANY_LEVEL, self.level.get(item, 0))
                found |= self._structure.beside.owners_fed(item)
        return found

    def _grow(self, ready: list[str]) -> None:
        """Derive all that follows, beginning with the items that may be ready to start."""
        waiting: set[str] = set()
        beside, level, clock = self._structure.beside.extents, self.level, self._clock
        met, gained, enter = self._starts.met, self._gain, self._enter
        while ready:
            item = ready.pop()
            gain = gained(item)
            if gain > level.get(item, 0) and met(item):
                if item not in beside or self._beside.met(item):
                    enter(item, gain, next(clock), ready)
                else:
                    waiting.add(item)
            if waiting and not ready:
                tick = next(clock)
                for together in self._together(waiting):
                    enter(together, gained(together), tick, ready)
                waiting.clear()

    def _gain(self, name: str) -> int:
        """Return the level that starting an item leads to; 0 if it cannot be learnt."""
        item = self._structure.items.get(name)
        if item is None or item.missing:
            return 0
        if item.kind is Kind.SKILL:
            return 0 if item.hours is None else 1
        return AT_ANY_LEVEL

    def _enter(self, item: str, level: int, tick: int, ready: list[str]) -> None:
        """Add that an item can be had at a level, and with it the skills that it teaches."""
        old = self.level.get(item, 0)
        if level <= old:
            return
        self._before.setdefault(item, old)
        self.level[item] = level
        entry = (level, tick)
        self._since[item] = (*self._since[item], entry) if old else (entry,)
        ready += self._starts.rise(item, old, level)
        structure = self._structure
        if structure.beside.extents and item not in self._running:
            self._beside.rise(item, old, level)
            ready += structure.beside.owners_fed(item)
        if structure.items[item].teaches:
            for skill, at in structure.taught(item).items():
                if not structure.items[skill].missing:
                    self._enter(skill, at, tick, ready)

    def _together(self, waiting: Iterable[str]) -> set[str]:
        """Return the items that can start as soon as their corequisites do, and these as well."""
        alive: set[str] = set()
        todo = list(waiting)
        while todo:
            item = todo.pop()
            if item not in alive:
                alive.add(item)
                todo += (it for it in self._counting_on(item) if self._waits(it))
        todo = list(alive)
        while todo:
            item = todo.pop()
            if item in alive and not self._accompanied(item, alive):
                alive.discard(item)
                todo += self._counting_on(item)
        return alive

    def _waits(self, item: str) -> bool:
        """Say whether an item could start but for its corequisites."""
        return self._gain(item) > self.level.get(item, 0) and self._starts.met(item)

    def _counting_on(self, item: str) -> Iterator[str]:
        """Yield what has an item, or a skill that it teaches, as a corequisite."""
        for name in (item, *self._structure.taught(item)):
            yield from self._structure.beside.owners_fed(name)

    def _accompanied(self, item: str, alive: set[str]) -> bool:
        """Say whether all corequisites of an item are at hand or among those alive."""
        return all(
            self._at_hand(need) or any(it in alive for it in self._ways_to(need))
            for need in self._structure.items[item].corequires
        )

    def _ways_to(self, need: Need) -> Iterator[str]:
        """Yield the items that bring what is needed as soon as they are done."""
        if self._gain(need.item) >= need.level:
            yield need.item
        item = self._structure.items.get(need.item)
        if item is not None and not item.missing:
            for teacher in self._structure.teachers(need.item):
                if teacher.level >= need.level:
                    yield teacher.item

    def _shrink(self, suspects: set[str]) -> set[str]:
        """Take away what is supported no more; return the items that fell."""
        fallen: set[str] = set()
        while suspects:
            item = suspects.pop()
            held = self._since.get(item, ())
            kept = tuple(entry for entry in held if self._supported(item, *entry))
            if kept != held:
                fallen.add(item)
                self._lower(item, kept)
                suspects |= self._structure.starting.owners_fed(item)
                suspects |= self._structure.beside.owners_fed(item)
                suspects.update(self._structure.taught(item))
        return fallen

    def _lower(self, item: str, kept: tuple[tuple[int, int], ...]) -> None:
        old = self.level.pop(item)
        new = kept[-1][0] if kept else 0
        self._before.setdefault(item, old)
        del self._since[item]
        if kept:
            self.level[item], self._since[item] = new, kept
        self._starts.fall(item, old, new)
        if item not in self._running:
            self._beside.fall(item, old, new)

    def _supported(self, name: str, level: int, tick: int) -> bool:
        """Say whether an item has a level for a reason older than the tick."""
        item = self._structure.items.get(name)
        if item is None:
            return False
        if self._having.level.get(name, 0) >= level:
            return True
        if item.missing:
            return False
        if any(
            teacher.level >= level and self.tick(teacher.item) <= tick
            for teacher in self._structure.teachers(name)
        ):
            return True
        return (
            self._gain(name) == level
            and self._starts.met(name)
            and self._beside.met(name)
            and satisfied(self._structure.start_needs(name), lambda i, n: self.tick(i, n) < tick)
            and all(
                n.item in self._running or self.tick(n.item, n.level) <= tick
                for n in item.corequires
            )
        )

    def tick(self, item: str, level: int = 1) -> int:
        """Return when an item was derived at a level or above; a huge number if it was not.

        Everything follows from what has lower ticks, but corequisites may have the same.
        """
        for at, tick in self._since.get(item, ()):
            if at >= level:
                return tick
        return _NEVER

    def _revive(self, items: Collection[str]) -> list[str]:
        """Derive what is had or taught; return all that may be ready then."""
        ready = list(items)
        for name in items:
            item = self._structure.items.get(name)
            if item is None:
                continue
            level = self._having.level.get(name, 0)
            if not item.missing:
                teachers = self._structure.teachers(name)
                level = max([level, *(it.level for it in teachers if it.item in self.level)])
            self._enter(name, level, next(self._clock), ready)
        return ready
