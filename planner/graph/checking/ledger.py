"""When each thing is had: by the records, and by what a plan does."""

import calendar
from datetime import date

import msgspec

from planner.graph.checking.case import Case
from planner.model import Item, Kind, Need, Placement, Record, Requirement, State, satisfied

MONTHS = 12
LONG_AGO = 0


class Holding(msgspec.Struct, frozen=True):
    """Something is had at a level from a moment on, up to a day included."""

    level: int
    since: int
    until: date | None


class Ledger:
    """Answers what is had at a moment.

    A moment is a morning, twice the ordinal of its day, or an evening, one more. What ends on a
    day is had in its evening; what starts on a day must be ready in its morning.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.holdings: dict[str, list[Holding]] = {}
        self.moments: dict[str, int] = {}
        for record in case.library.records.values():
            self._enter_record(record)
        self._enter_placements()

    def holds(self, need: Need, moment: int, *, for_ever: bool = False) -> bool:
        """Say whether a need is met at a moment; ``for_ever`` as if nothing ever ran out."""
        item = self.case.library.items.get(need.item)
        skill = item is not None and item.kind is Kind.SKILL
        for holding in self.holdings.get(need.item, ()):
            if moment < holding.since or (skill and holding.level < need.level):
                continue
            if for_ever or holding.until is None or evening(holding.until) >= moment:
                return True
        return skill and any(
            level >= need.level and self.holds(Need(teacher), moment, for_ever=for_ever)
            for teacher, level in self.case.teachers(need.item)
        )

    def ready(self, item: Item, moment: int, *, for_ever: bool = False) -> bool:
        """Say whether what the item needs to start is had at a moment."""
        own: dict[str, int] = {}
        for need in () if item.kind is Kind.SKILL else item.teaches:
            own[need.item] = max(own.get(need.item, 0), need.level)

        def had(name: str, level: int) -> bool:
            return self.holds(Need(name, level), moment, for_ever=for_ever)

        def had_or_taught(name: str, level: int) -> bool:
            return own.get(name, 0) >= level or had(name, level)

        return satisfied(item.requires, had) and all(
            satisfied(requirement, had_or_taught) for requirement in self._of_skills(own)
        )

    def may_happen(self, placement: Placement, moment: int) -> bool:
        """Say whether something placed may start: nothing holds back what has started already."""
        item = self.case.item(placement)
        if item.kind is Kind.SKILL and item.hours is None:
            return False
        return self.case.started(placement.item) or self.ready(item, moment)

    def runs(self, need: Need, day: date) -> bool:
        """Say whether something of the plan that gives the need has begun by a day."""
        names = [need.item] if need.level == 1 or not self._is_skill(need.item) else []
        names += [
            teacher for teacher, level in self.case.teachers(need.item) if level >= need.level
        ]
        placed = self.case.placements
        return any(
            name in placed and placed[name].start <= day and not self.is_reached(placed[name])
            for name in names
        )

    def is_reached(self, placement: Placement) -> bool:
        """Say whether this only marks the day on which a skill is had through its teachers."""
        return self._is_mark(placement) and any(
            level >= placement.level and self.holds(Need(teacher), evening(placement.end))
            for teacher, level in self.case.teachers(placement.item)
        )

    def lasts(self, placement: Placement) -> bool:
        """Say whether a placement fills weeks; else it happens on a day."""
        return self.case.takes_time(self.case.item(placement)) and not self.is_reached(placement)

    def _is_mark(self, placement: Placement) -> bool:
        studied = placement.hours or placement.weeks or placement.start < placement.end
        return self._is_skill(placement.item) and not studied

    def _of_skills(self, names: dict[str, int]) -> list[Requirement]:
        items = self.case.library.items
        return [
            items[name].requires
            for name in names
            if name in items and items[name].kind is Kind.SKILL
        ]

    def _is_skill(self, name: str) -> bool:
        item = self.case.library.items.get(name)
        return item is not None and item.kind is Kind.SKILL

    def _enter_record(self, record: Record) -> None:
        item = self.case.library.items.get(record.item)
        if item is None or record.state not in (State.DONE, State.WAIVED):
            return
        until = record.valid_until
        if until is None and record.finished is not None and item.valid_months is not None:
            until = months_after(record.finished, item.valid_months)
        if until is None or until >= self.case.start:
            self._enter(record.item, Holding(record.level or 1, LONG_AGO, until))

    def _enter(self, name: str, holding: Holding) -> None:
        self.holdings.setdefault(name, []).append(holding)

    def _enter_placement(self, placement: Placement, moment: int) -> None:
        item = self.case.item(placement)
        months = item.valid_months
        until = None if months is None else months_after(placement.end, months)
        self.moments[placement.item] = moment
        self._enter(placement.item, Holding(1, moment, until))

    def _enter_placements(self) -> None:
        instant: list[Placement] = []
        for placement in self.case.placements.values():
            if not self.case.takes_time(self.case.item(placement)):
                instant.append(placement)
            elif not self._is_mark(placement):
                self._enter_placement(placement, evening(placement.end))
        for day in sorted({placement.end for placement in instant}):
            today = [placement for placement in instant if placement.end == day]
            for moment in (morning(day), evening(day)):
                today = self._settle(today, moment)

    def _settle(self, waiting: list[Placement], moment: int) -> list[Placement]:
        """Enter what takes no time and is ready at a moment, one because of the other too."""
        while True:
            ready = [
                placement
                for placement in waiting
                if not self.is_reached(placement) and self.may_happen(placement, moment)
            ]
            if not ready:
                return waiting
            for placement in ready:
                self._enter_placement(placement, moment)
            waiting = [placement for placement in waiting if placement not in ready]


def morning(day: date) -> int:
    """Return the moment at which what starts on a day must be ready."""
    return 2 * day.toordinal()


def evening(day: date) -> int:
    """Return the moment from which what ends on a day is had."""
    return 2 * day.toordinal() + 1


def months_after(day: date, months: int) -> date:
    """Return the same day of the month so many months later, or that month's last day."""
    index = day.year * MONTHS + day.month - 1 + months
    year, month = index // MONTHS, index % MONTHS + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
