"""Random small libraries with everything that matters to a plan, and requests about them.

All is drawn from a seed: thousands of cases in the time that a search for small ones would take.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from planner.graph.plan import Request
from planner.model import (
    NOTHING,
    AllOf,
    AnyEntity,
    AnyOf,
    AtLeast,
    Cost,
    Item,
    Kind,
    Library,
    Limits,
    LogEntry,
    Need,
    Offering,
    Period,
    Pin,
    Policy,
    Range,
    Record,
    Requirement,
    State,
)

TODAY = date(2026, 11, 23)  # a Monday
NAMES = "abcdefgh"
KINDS = (Kind.SKILL, Kind.SKILL, Kind.COURSE, Kind.COURSE, Kind.MILESTONE)


class Cases:
    """Draws from one seed. With ``timeless``, all may be done at any time and lasts for ever."""

    def __init__(self, seed: int, *, timeless: bool = False) -> None:
        self.chance = Random(seed)  # noqa: S311 - cases, not secrets
        self.timeless = timeless
        self.names = NAMES[: self.chance.randint(3, len(NAMES))]

    def library(self) -> Library:
        chance = self.chance
        entities: list[AnyEntity] = [self.item(name) for name in self.names]
        entities += [self.record(name) for name in chance.sample(self.names, chance.randint(0, 2))]
        if self.rarely():
            hours = chance.choice([0.5, 3.0, 50.0])
            entities.append(LogEntry(id="1", item=self.name(), on=TODAY, hours=hours))
        return Library.of(entities)

    def item(self, name: str) -> Item:
        chance = self.chance
        kind = chance.choice(KINDS)
        full_time = kind is Kind.MILESTONE and not self.timeless and chance.random() < 0.5
        return Item(
            id=name,
            kind=kind,
            title=name.upper(),
            tags=chance.choice([(), ("core",), ("extra",)]),
            hours=self.estimate([1, 2.5, 6, 15, 40]) if chance.random() < 0.9 else None,
            weeks=self.estimate([0, 1, 2, 5]) if full_time or self.rarely() else None,
            full_time=full_time,
            within=(self.name(),) if full_time and chance.random() < 0.5 else (),
            cost=Cost(amount=chance.randint(0, 90), currency="EUR") if self.rarely() else None,
            offered=self.offers() if self.rarely() and not self.timeless else (),
            valid_months=chance.choice([1, 3]) if self.rarely() and not self.timeless else None,
            requires=self.requirement(name) if name > "a" and chance.random() < 0.6 else NOTHING,
            corequires=(self.need(name),) if chance.random() < 0.15 else (),
            recommends=(self.need(name),) if self.rarely() else (),
            teaches=self.taught() if kind is not Kind.SKILL and chance.random() < 0.6 else (),
            missing=chance.random() < 0.02,
        )

    def record(self, name: str) -> Record:
        chance = self.chance
        state = chance.choice([None, State.STARTED, State.STARTED, State.DONE, State.WAIVED])
        return Record(
            item=name,
            state=state,
            level=chance.choice([None, 1, 2]),
            started=self.day(-60, 0) if state is State.STARTED and self.rarely() else None,
            finished=self.day(-60, 0) if self.rarely() else None,
            valid_until=self.day(-5, 120) if self.rarely() and not self.timeless else None,
            estimate=self.estimate([0, 2, 9]) if self.rarely() else None,
        )

    def requirement(self, owner: str, depth: int = 2) -> Requirement:
        chance = self.chance
        if depth == 0 or chance.random() < 0.4:
            return self.need(owner)
        parts = tuple(self.requirement(owner, depth - 1) for _ in range(chance.randint(1, 3)))
        kinds: list[Requirement] = [AllOf(parts), AnyOf(parts), AtLeast(min(2, len(parts)), parts)]
        return chance.choice(kinds)

    def need(self, owner: str) -> Need:
        """Mostly something earlier, so that most requirements can be met."""
        earlier = self.names[: max(1, self.names.index(owner))]
        names = earlier if self.chance.random() < 0.85 else self.names
        return Need(self.chance.choice(names), self.chance.choice([1] * 9 + [2]))

    def taught(self) -> tuple[Need, ...]:
        count = self.chance.randint(1, 2)
        return tuple(Need(self.name(), self.chance.choice([1, 1, 2])) for _ in range(count))

    def offers(self) -> tuple[Offering, ...]:
        months = tuple(self.chance.sample(range(1, 13), 3))
        kinds = [
            Offering(yearly=months),
            Offering(starts=self.day(-5, 120), apply_by=self.day(-5, 60)),
            Offering(ends=self.day(0, 120)),
        ]
        return tuple(self.chance.sample(kinds, self.chance.randint(1, 2)))

    def request(self) -> Request:
        """One or two targets, and sometimes limits, pins and exclusions that do not contradict."""
        chance = self.chance
        count = chance.randint(1, min(2, len(self.names)))
        targets = tuple(
            Need(name, chance.choice([1, 1, 1, 1, 1, 2]))
            for name in chance.sample(self.names[-4:], count)
        )
        others = [name for name in self.names if name not in {need.item for need in targets}]
        excluded = tuple(name for name in others if chance.random() < 0.06)
        limits = self.limits()
        free = [name for name in self.names if name not in excluded]
        day = self.day(0, 40, limits.start) if chance.random() < 0.5 else None
        if day is not None and limits.deadline is not None:
            day = min(day, limits.deadline)
        pins = (Pin(chance.choice(free), day),) if self.rarely() else ()
        return Request(targets=targets, limits=limits, pinned=pins, excluded=excluded)

    def limits(self) -> Limits:
        chance = self.chance
        start = self.day(0, 30) if chance.random() < 0.5 else None
        first = self.day(0, 60)
        last = first + timedelta(days=chance.randint(0, 40))
        period = Period(first, last, chance.choice([0, 2, 20]))
        return Limits(
            hours_per_week=chance.choice([1.0, 5.0, 8.0, 7.3]),
            start=start,
            deadline=self.day(0, 300, start) if self.rarely() else None,
            budget=chance.randint(0, 150) if self.rarely() else None,
            policy=chance.choice(list(Policy)),
            periods=(period,) if chance.random() < 0.5 else (),
        )

    def estimate(self, numbers: Sequence[float]) -> Range:
        return Range.of(*sorted(self.chance.choices(numbers, k=3)))

    def day(self, low: int, high: int, start: date | None = None) -> date:
        return (start or TODAY) + timedelta(days=self.chance.randint(low, high))

    def name(self) -> str:
        return self.chance.choice(self.names)

    def rarely(self) -> bool:
        return self.chance.random() < 0.25
