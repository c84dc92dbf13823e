"""What there is to plan: all that could serve the targets, and what is had from the start."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from planner.graph.calendar import DAYS, MINUTES, Calendar
from planner.graph.planning.request import Request
from planner.graph.standing import Standing
from planner.graph.validity import last_day
from planner.model import (
    NOTHING,
    Item,
    Kind,
    Need,
    Offering,
    Range,
    Record,
    Requirement,
    State,
    needs,
)

FOR_EVER = date.max
_WEEKS_WITH_ALL_MONTHS = 54


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """Something that can be done: an item, of a skill studying it by oneself.

    ``minutes`` is the study time still to do and ``effort`` the estimate behind it, in minutes,
    ``days`` the least time that must still pass and ``duration`` its estimate. Nothing holds back
    what has ``started``.
    """

    id: str
    item: Item
    minutes: int
    effort: Range
    days: int
    duration: Range
    started: bool = False
    needs: Requirement = NOTHING
    corequires: tuple[Need, ...] = ()
    release: date | None = None

    @property
    def full_time_weeks(self) -> int:
        """The weeks of full-time work; none for everything else."""
        return -(-self.days // DAYS) if self.item.full_time else 0

    @property
    def price(self) -> float:
        """What it still costs, if that is known: what has started is paid."""
        cost = self.item.cost
        return 0.0 if cost is None or self.started else cost.amount or 0.0

    @property
    def currency(self) -> str:
        """The currency of the price."""
        return self.item.cost.currency if self.item.cost is not None and self.price else ""


class Problem:
    """The activities from which a plan is made, found backwards from the targets.

    ``lapsed`` names items whose records shall not be relied upon, ``barred`` items that shall not
    be done though the user did not exclude them, ``waived`` what shall count as had.
    """

    def __init__(
        self,
        standing: Standing,
        request: Request,
        *,
        lapsed: frozenset[str] = frozenset(),
        barred: frozenset[str] = frozenset(),
        waived: frozenset[Need] = frozenset(),
    ) -> None:
        limits = request.limits
        self.request = request
        self.start = limits.start or standing.today
        self.calendar = Calendar(self.start, limits.hours_per_week, limits.periods)
        self.structure = standing.structure
        self.library = standing.library
        self.lapsed = lapsed
        self.waived = waived
        self.closed = barred | set(request.excluded)
        # A pin may outlive its item: an import or another window may take that away.
        known = self.structure.items
        self.pins = {pin.item: pin.start for pin in request.pinned if pin.item in known}
        self._logged: dict[str, float] = defaultdict(float)
        for entry in self.library.log.values():
            self._logged[entry.item] += entry.hours
        self._had: dict[tuple[str, int], date | None] = {}
        self._ways: dict[tuple[str, int], tuple[str, ...]] = {}
        self.goals = self._goals()
        self.activities: dict[str, Activity] = {}
        self._gather()

    def had_until(self, need: Need) -> date | None:
        """Return the last day on which the records meet a need that they meet at the start.

        None if they do not meet it; the last day of all if they always will.
        """
        key = (need.item, need.level)
        if key not in self._had:
            given = any(one.item == need.item and one.level >= need.level for one in self.waived)
            days = [FOR_EVER if given else self.recorded_until(need.item, need.level)]
            days += [
                self.recorded_until(teacher.item, 1)
                for teacher in self.structure.teachers(need.item)
                if teacher.level >= need.level
            ]
            self._had[key] = max((day for day in days if day is not None), default=None)
        return self._had[key]

    def had(self, need: Need) -> bool:
        """Say whether the records meet a need at the start."""
        return self.had_until(need) is not None

    def recorded_ways(self, need: Need) -> frozenset[str]:
        """Return the items whose records meet a need at the start."""
        names = [(need.item, need.level)]
        names += [
            (one.item, 1) for one in self.structure.teachers(need.item) if one.level >= need.level
        ]
        return frozenset(name for name, level in names if self.recorded_until(name, level))

    def has_limited_records(self) -> bool:
        """Say whether anything that was asked for is had for a time only."""
        return any(day not in (None, FOR_EVER) for day in self._had.values())

    def ways(self, need: Need) -> tuple[str, ...]:
        """Return the activities of which each brings what is needed: oneself first, then by id."""
        key = (need.item, need.level)
        if key not in self._ways:
            self._ways[key] = tuple(self._found_ways(need))
        return self._ways[key]

    def _goals(self) -> tuple[Need, ...]:
        """Return what the plan must bring: the targets, and pins that nobody studies."""
        pinned = [Need(item) for item in self.pins if not self._is_done_by_itself(item)]
        return (*self.request.targets, *pinned)

    def pinned_activities(self) -> tuple[str, ...]:
        """Return the pinned items that are activities and not had."""
        return tuple(
            item for item in self.pins if self._is_done_by_itself(item) and not self.had(Need(item))
        )

    def _is_done_by_itself(self, name: str) -> bool:
        item = self.structure.items[name]
        return item.kind is not Kind.SKILL or item.hours is not None

    def _found_ways(self, need: Need) -> Iterator[str]:
        item = self.structure.items.get(need.item)
        if item is None or item.missing:
            return
        if (item.kind is not Kind.SKILL or need.level == 1) and self.may_do(item):
            yield item.id
        teachers = (one.item for one in self.structure.teachers(item.id) if one.level >= need.level)
        yield from sorted(name for name in teachers if self.may_do(self.structure.items[name]))

    def may_do(self, item: Item) -> bool:
        """Say whether an item can be done at all, by the user's choice and by what is offered."""
        if item.missing or item.id in self.closed:
            return False
        if item.kind is Kind.SKILL and item.hours is None:
            return False
        if not item.offered or self._has_started(item.id):
            return True
        return _is_ever_offered(item, self.calendar)

    def _gather(self) -> None:
        todo = [name for need in self.goals if not self.had(need) for name in self.ways(need)]
        todo += [
            name for name in self.pinned_activities() if self.may_do(self.structure.items[name])
        ]
        todo.reverse()
        while todo:
            name = todo.pop()
            if name in self.activities:
                continue
            activity = self._activity(self.structure.items[name])
            self.activities[name] = activity
            leaves = (*needs(activity.needs), *activity.corequires)
            new = [way for leaf in leaves if not self.had(leaf) for way in self.ways(leaf)]
            todo.extend(reversed(new))

    def _activity(self, item: Item) -> Activity:
        record, started = self.library.records.get(item.id), self._has_started(item.id)
        effort, duration = self._effort(item, record), self._duration(item, record)
        return Activity(
            id=item.id,
            item=item,
            minutes=round(effort.likely),
            effort=effort,
            days=math.ceil(duration.likely),
            duration=duration,
            started=started,
            needs=NOTHING if started else self.structure.start_needs(item.id),
            corequires=() if started else item.corequires,
            release=self.pins.get(item.id),
        )

    def _effort(self, item: Item, record: Record | None) -> Range:
        hours = item.hours if record is None or record.estimate is None else record.estimate
        if hours is None or item.full_time:
            return Range(0, 0, 0)
        logged = self._logged.get(item.id, 0.0)
        left = [max(0.0, part - logged) * MINUTES for part in _parts(hours)]
        return Range(*left)

    def _duration(self, item: Item, record: Record | None) -> Range:
        if item.weeks is None:
            return Range(0, 0, 0)
        passed = 0
        if record is not None and record.state is State.STARTED and record.started is not None:
            passed = max(0, (self.start - record.started).days)
        return Range(*(max(0, math.ceil(part) * DAYS - passed) for part in _parts(item.weeks)))

    def _has_started(self, name: str) -> bool:
        record = self.library.records.get(name)
        return record is not None and record.state is State.STARTED

    def recorded_until(self, name: str, level: int) -> date | None:
        """Return the last day on which an item's own record brings it at a level; else None."""
        record, item = self.library.records.get(name), self.structure.items.get(name)
        if record is None or item is None or name in self.lapsed:
            return None
        if record.state not in (State.DONE, State.WAIVED):
            return None
        if item.kind is Kind.SKILL and (record.level or 1) < level:
            return None
        last = last_day(record, item)
        if last is None:
            return FOR_EVER
        return last if last >= self.start else None


def is_offered(activity: Activity, calendar: Calendar, week: int) -> bool:
    """Say whether an activity may start in a week by what is offered."""
    offers = activity.item.offered
    if activity.started or not offers:
        return True
    return any(_lets_start(offer, calendar, week) for offer in offers)


def _lets_start(offer: Offering, calendar: Calendar, week: int) -> bool:
    """Say whether an offer lets something start in a week.

    What was to be applied for, or began, before the plan does is missed.
    """
    day = calendar.first_day(week)
    if offer.apply_by is not None and offer.apply_by < calendar.start:
        return False
    if offer.yearly and day.month not in offer.yearly:
        return False
    if offer.starts is not None:
        return offer.starts >= calendar.start and calendar.week_of(offer.starts) == week
    return offer.ends is None or day <= offer.ends


def _is_ever_offered(item: Item, calendar: Calendar) -> bool:
    """Say whether there is any week left in which an item may start."""
    weeks: list[int] = []
    for offer in item.offered:
        if offer.starts is not None:
            weeks.append(max(0, calendar.week_of(offer.starts)))
        else:
            weeks += range(_WEEKS_WITH_ALL_MONTHS)
    return any(_lets_start(offer, calendar, week) for week in weeks for offer in item.offered)


def _parts(estimate: Range) -> Sequence[float]:
    return (estimate.low, estimate.likely, estimate.high)


def relevant_currencies(activities: Iterable[Activity]) -> list[str]:
    """Return the currencies in which something has a price, in order."""
    return sorted({one.currency for one in activities} - {""})
