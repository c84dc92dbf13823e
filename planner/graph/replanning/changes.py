"""What changes from one plan to the next, item by item, and why."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from planner.graph.difference import moves, placed
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.standing import Standing
from planner.model import Outcome, Placement, needs

_HOUR = 0.5
_MOST_OTHERS = 2


class Cause(StrEnum):
    """Why an item comes, goes or moves; those it is told with are ``others`` of the change."""

    # goes
    GONE = "gone"
    EXCLUDED = "excluded"
    UNOFFERED = "unoffered"
    UNNEEDED = "unneeded"
    REPLACED = "replaced"
    # comes
    PINNED = "pinned"
    INSTEAD = "instead"
    NEEDED = "needed"
    # moves
    HELD = "held"
    OVERDUE = "overdue"
    AFTER = "after"
    FULL = "full"
    LONGER = "longer"
    BEHIND = "behind"
    SHORTER = "shorter"
    ROOM = "room"
    SOONER = "sooner"


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """An item that comes (no ``before``), goes (no ``after``) or moves, both days included."""

    item: str
    before: tuple[date, date] | None
    after: tuple[date, date] | None
    cause: Cause
    others: tuple[str, ...] = ()


class Changes:
    """Compares what is left of a plan with a new outcome."""

    def __init__(
        self,
        standing: Standing,
        request: Request,
        left: Mapping[str, Placement],
        outcome: Outcome,
    ) -> None:
        self.standing = standing
        self.request = request
        self.today = max(standing.today, request.limits.start or standing.today)
        self.old = left
        self.new = placed(outcome)
        self._overdue = [name for name, one in self.old.items() if one.end < self.today]

    def all(self) -> Iterator[Change]:
        """Yield what goes, then what comes or moves in order of its new start."""
        if not self.new:
            return
        problem = Problem(self.standing, self.request)
        for name, placement in self.old.items():
            if name not in self.new:
                cause, others = self._why_dropped(problem, placement)
                yield _change(name, placement, None, cause, others)
        for name, placement in self.new.items():
            before = self.old.get(name)
            if before is None:
                cause, others = self._why_added(placement)
                yield _change(name, None, placement, cause, others)
            elif moves(self._from_today(before), placement):
                cause, others = self._why_moved(before, placement)
                yield _change(name, before, placement, cause, others)

    def _from_today(self, before: Placement) -> Placement:
        """Return an old placement as far as it still lies ahead, but for what is overdue."""
        if before.start >= self.today or before.end < self.today:
            return before
        return msgspec.structs.replace(before, start=self.today)

    # what goes

    def _why_dropped(self, problem: Problem, old: Placement) -> tuple[Cause, tuple[str, ...]]:
        item = self.standing.library.items.get(old.item)
        if item is None or item.missing:
            return Cause.GONE, ()
        if old.item in self.request.excluded:
            return Cause.EXCLUDED, ()
        if item.offered and not problem.may_do(item):
            return Cause.UNOFFERED, ()
        instead = tuple(
            name
            for name, one in self.new.items()
            if name not in self.old
            and (old.item in one.instead_of or set(one.because) & set(old.because))
        )
        return (Cause.REPLACED, instead) if instead else (Cause.UNNEEDED, ())

    # what comes

    def _why_added(self, new: Placement) -> tuple[Cause, tuple[str, ...]]:
        if any(pin.item == new.item for pin in self.request.pinned):
            return Cause.PINNED, ()
        replaced = tuple(
            name
            for name, one in self.old.items()
            if name not in self.new
            and (name in new.instead_of or set(one.because) & set(new.because))
        )
        return (Cause.INSTEAD, replaced) if replaced else (Cause.NEEDED, new.because)

    # what moves

    def _why_moved(self, old: Placement, new: Placement) -> tuple[Cause, tuple[str, ...]]:
        if new.start < old.start:
            return Cause.SOONER, self._done_before(new.item)
        if old.end < self.today:
            return Cause.OVERDUE, ()
        if any(pin.item == new.item and pin.start == new.start for pin in self.request.pinned):
            return Cause.HELD, ()
        if _week(new.start) == _week(max(old.start, self.today)):
            return self._why_other_end(old, new)
        waited_for = tuple(
            name for name in self._supporters(new.item) if self.new[name].end >= old.start
        )
        if waited_for:
            return Cause.AFTER, waited_for
        return Cause.FULL, self._in_its_weeks(old)

    def _why_other_end(self, old: Placement, new: Placement) -> tuple[Cause, tuple[str, ...]]:
        this_week = _week(self.today)
        planned = sum(week.hours for week in old.weeks if week.monday >= this_week)
        if new.end < old.end:
            return Cause.SHORTER if new.hours < planned - _HOUR else Cause.ROOM, ()
        if new.hours > old.hours + _HOUR:
            return Cause.LONGER, ()
        if new.hours > planned + _HOUR:
            return Cause.BEHIND, ()
        return Cause.FULL, self._in_its_weeks(old)

    def _supporters(self, name: str) -> Iterator[str]:
        """Yield what is in the new plan and brings something that an item needs."""
        structure = self.standing.structure
        item = structure.items[name]
        for need in (*needs(structure.start_needs(name)), *item.corequires):
            teachers = (one.item for one in structure.teachers(need.item))
            yield from (one for one in (need.item, *teachers) if one in self.new and one != name)

    def _done_before(self, name: str) -> tuple[str, ...]:
        """Return what an item needs and what is had since it was planned."""
        structure = self.standing.structure
        found = [need.item for need in needs(structure.start_needs(name))]
        return tuple(one for one in dict.fromkeys(found) if self._became_had(one))

    def _became_had(self, name: str) -> bool:
        record = self.standing.library.records.get(name)
        return record is not None and not record.known_before and self.standing.has(name)

    def _in_its_weeks(self, old: Placement) -> tuple[str, ...]:
        """Return what takes more of the weeks in which an item stood than before, most first."""
        weeks = {week.monday for week in old.weeks if week.monday >= _week(self.today)}
        more = {
            name: _hours_in(one, weeks) - _hours_in(self.old.get(name), weeks)
            for name, one in self.new.items()
            if name != old.item
        }
        found = sorted((name for name in more if more[name] > _HOUR), key=lambda n: -more[n])
        return tuple(found[:_MOST_OTHERS])


def _hours_in(placement: Placement | None, weeks: set[date]) -> float:
    if placement is None:
        return 0.0
    return sum(week.hours for week in placement.weeks if week.monday in weeks)


def _change(
    item: str,
    before: Placement | None,
    after: Placement | None,
    cause: Cause,
    others: tuple[str, ...],
) -> Change:
    return Change(
        item=item,
        before=(before.start, before.end) if before else None,
        after=(after.start, after.end) if after else None,
        cause=cause,
        others=tuple(dict.fromkeys(others)),
    )


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())
