"""What has run out when it is needed: certificates that last for some months only."""

from collections.abc import Iterator
from datetime import date

import msgspec

from planner.graph.planning.intime import moment_begun, moment_had
from planner.graph.planning.network import Network
from planner.graph.planning.problem import FOR_EVER
from planner.graph.planning.timetable import Slot, Timetable
from planner.graph.validity import add_months
from planner.model import Need, Requirement, needs, satisfied

#: A half-week, and the place among what takes no time and happens in it one after the other.
Moment = tuple[int, int]


class Lapse(msgspec.Struct, frozen=True):
    """Why something is not had when it is needed, and what would help.

    ``releases`` are the first weeks in which activities may start so that they last long enough;
    ``records`` name items whose records run out too early.
    """

    releases: dict[int, int]
    records: frozenset[str]


class Validity:
    """Tells what of a timetable is had on a day and has not run out."""

    def __init__(self, network: Network, timetable: Timetable) -> None:
        self.network = network
        self.problem = network.problem
        self.calendar = network.problem.calendar
        self.timetable = timetable
        self.place = {number: place for place, number in enumerate(timetable.slots)}

    def first_lapse(self) -> Lapse | None:
        """Return the first case in which something needed has run out."""
        if not self._limited():
            return None
        for requirement, moment, day in self._occasions():
            if not self._met(requirement, moment, day):
                return self._blame(requirement, moment, day)
        return None

    def _limited(self) -> bool:
        """Say whether anything can run out at all."""
        activities = self.problem.activities
        chosen = (activities[self.network.names[one]] for one in self.timetable.slots)
        return self.problem.has_limited_records() or any(
            activity.item.valid_months is not None for activity in chosen
        )

    def _occasions(self) -> Iterator[tuple[Requirement, Moment, date]]:
        """Yield what is needed, with the moment and the day of the need."""
        activities = self.problem.activities
        for number, slot in self.timetable.slots.items():
            needed = activities[self.network.names[number]].needs
            place = self.place[number] if slot.instant else len(self.place)
            moment, day = (moment_begun(slot), place), slot.start(self.calendar)
            yield needed, moment, day
            for need in activities[self.network.names[number]].corequires:
                if not self._accompanied(need, slot):
                    yield need, moment, day
        finish = self.timetable.finish(self.calendar)
        end = (2 * self.calendar.week_of(finish) + 1, len(self.place))
        for need in self.problem.goals:
            yield need, end, finish
            activity = activities.get(need.item)
            if activity is not None and self.network.index[need.item] in self.timetable.slots:
                yield activity.needs, end, finish

    def _accompanied(self, need: Need, slot: Slot) -> bool:
        """Say whether a way to a corequisite is part of the plan and has begun."""
        numbers = (self.network.index.get(way) for way in self.problem.ways(need))
        begun = (self.timetable.slots.get(one) for one in numbers if one is not None)
        return any(other is not None and other.first <= slot.first for other in begun)

    def _met(self, requirement: Requirement, moment: Moment, day: date) -> bool:
        return satisfied(
            requirement, lambda item, level: self._lasts(Need(item, level), moment, day)
        )

    def _lasts(self, need: Need, moment: Moment, day: date) -> bool:
        until = self.problem.had_until(need)
        if until is not None and until >= day:
            return True
        return any(self._valid_until(slot, one) >= day for one, slot in self._past(need, moment))

    def _past(self, need: Need, moment: Moment) -> Iterator[tuple[int, Slot]]:
        """Yield what of the timetable has brought a need before a moment."""
        for way in self.problem.ways(need):
            number = self.network.index.get(way)
            slot = None if number is None else self.timetable.slots.get(number)
            if number is None or slot is None:
                continue
            if (moment_had(slot), self.place[number] if slot.instant else 0) < moment:
                yield number, slot

    def _valid_until(self, slot: Slot, number: int) -> date:
        months = self.problem.activities[self.network.names[number]].item.valid_months
        return FOR_EVER if months is None else add_months(slot.end(self.calendar), months)

    def _blame(self, requirement: Requirement, moment: Moment, day: date) -> Lapse:
        releases: dict[int, int] = {}
        records: set[str] = set()
        for need in needs(requirement):
            if self._lasts(need, moment, day):
                continue
            for number, slot in self._past(need, moment):
                releases[number] = self._late_enough(slot, number, day)
            if self.problem.had(need):
                records |= self.problem.recorded_ways(need)
        return Lapse(releases, frozenset(records))

    def _late_enough(self, slot: Slot, number: int, day: date) -> int:
        """Return the first week from which the activity would end late enough to last."""
        months = self.problem.activities[self.network.names[number]].item.valid_months or 0
        delay = 1
        while add_months(self.calendar.last_day(slot.last + delay), months) < day:
            delay += 1
        return slot.first + delay
