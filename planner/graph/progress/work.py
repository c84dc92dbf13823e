"""The work of a plan: its steps, those done and those ahead, and the hours earned with them.

An hour is earned when it is logged on a step, as long as the step's estimate lasts; a step that is
done has earned its estimate, whatever was logged. So what is earned and what is left add up to the
scope on every day. What was known before and what was skipped is no work.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import msgspec

from planner.graph.gap import gap
from planner.graph.standing import ItemStatus, Standing
from planner.graph.structure import Structure
from planner.model import Kind, Library, LogEntry, Plan, Record, State, needs


class Step(msgspec.Struct, frozen=True):
    """A step of the plan: what it takes altogether and how much of that is earned, in hours.

    ``done_on`` is None for what is ahead; ``ends`` is when the plan has it end, if it has.
    """

    item: str
    hours: float
    earned: float
    done_on: date | None = None
    ends: date | None = None
    is_started: bool = False


class Work(msgspec.Struct, frozen=True):
    """All steps, and how many hours were earned on which days, in order of the days.

    ``known`` and ``skipped`` count what lies on the way and is no work.
    """

    done: tuple[Step, ...] = ()
    ahead: tuple[Step, ...] = ()
    earnings: tuple[tuple[date, float], ...] = ()
    known: int = 0
    skipped: int = 0

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is done, in the order in which it was, then what is ahead."""
        return (*self.done, *self.ahead)

    @property
    def scope(self) -> float:
        """The hours of all steps."""
        return math.fsum(step.hours for step in self.steps)

    @property
    def earned(self) -> float:
        """The hours earned until today."""
        return math.fsum(step.earned for step in self.steps)

    @property
    def left(self) -> float:
        """The hours that are not earned yet."""
        return math.fsum(step.hours - step.earned for step in self.ahead)

    @property
    def done_share(self) -> float:
        """The share of the hours that is in steps done; of the steps, where none takes hours."""
        return self._share(self.done, [step.hours for step in self.done])

    @property
    def started_share(self) -> float:
        """The share of the hours that is earned in steps not yet done."""
        return self._share((), [step.earned for step in self.ahead])

    def _share(self, counted: tuple[Step, ...], hours: list[float]) -> float:
        if self.scope > 0:
            return min(1.0, math.fsum(hours) / self.scope)
        return len(counted) / len(self.steps) if self.steps else 0.0


def work(standing: Standing, plan: Plan) -> Work:
    """Return the work of a plan as it stands."""
    library, logged = standing.library, _logged(standing)
    ahead = tuple(_ahead(standing, plan, logged))
    way = _on_the_way(standing, plan)
    todo = {step.item for step in ahead}
    had = [one for one in library.records.values() if one.item in way and one.item not in todo]
    had = [one for one in had if standing.has(one.item)]
    finished = [one for one in had if one.state is State.DONE and not one.known_before]
    taught = {skill for one in finished for skill in standing.structure.taught(one.item)}
    done = [_done(standing, record, taught) for record in finished]
    done.sort(key=lambda step: (step.done_on or standing.today, step.item))
    return Work(
        done=tuple(done),
        ahead=ahead,
        earnings=_earnings(standing, (*done, *ahead), logged),
        known=sum(one.state is State.DONE and one.known_before for one in had),
        skipped=sum(one.state is State.WAIVED for one in had),
    )


def _logged(standing: Standing) -> Mapping[str, list[LogEntry]]:
    found: dict[str, list[LogEntry]] = defaultdict(list)
    for entry in standing.library.log.values():
        if entry.on <= standing.today:
            found[entry.item].append(entry)
    return found


def _ahead(standing: Standing, plan: Plan, logged: Mapping[str, list[LogEntry]]) -> Iterator[Step]:
    """Yield what is still to be done, in the order of the plan; without one, of some way."""
    for item, ends, takes_hours in _to_do(standing, plan):
        spent = math.fsum(entry.hours for entry in logged.get(item, ()))
        size = _size(standing.library, item)
        yield Step(
            item,
            # What others teach on the way takes no hours of its own.
            size if takes_hours else min(size, spent),
            min(size, spent),
            ends=ends,
            is_started=standing.status(item) is ItemStatus.STARTED,
        )


def _to_do(standing: Standing, plan: Plan) -> Iterator[tuple[str, date | None, bool]]:
    if plan.outcome is not None and plan.outcome.placements:
        for placed in plan.outcome.placements:
            known = placed.item in standing.library.items
            if known and not standing.has(placed.item, placed.level):
                yield placed.item, placed.end, placed.hours > 0
        return
    targets = [need for need in plan.targets if need.item in standing.library.items]
    way = gap(standing, targets, excluded=plan.excluded)
    for item in way.missing:
        if item in standing.library.items:
            yield item, None, way.hours_of[item].likely > 0


def _on_the_way(standing: Standing, plan: Plan) -> set[str]:
    """Return all items that can have a part in the plan: its own, and what its targets rest on."""
    placed = (*(plan.outcome.placements if plan.outcome else ()), *plan.baseline)
    targets = (need.item for need in plan.targets)
    return rests_on(standing.structure, [*targets, *(one.item for one in placed)])


def rests_on(structure: Structure, items: Iterable[str]) -> set[str]:
    """Return the items with all that they may need, whatever is chosen, and what teaches it."""
    todo = list(items)
    found: set[str] = set()
    while todo:
        item = todo.pop()
        if item in found or item not in structure.items:
            continue
        found.add(item)
        todo += (need.item for need in needs(structure.start_needs(item)))
        todo += (need.item for need in structure.items[item].corequires)
        todo += (need.item for need in structure.teachers(item))
    return found


def _done(standing: Standing, record: Record, taught: set[str]) -> Step:
    item = standing.library.items[record.item]
    # Who has done a course and says so of the skill, too, has worked once.
    is_given = item.kind is Kind.SKILL and item.id in taught
    size = 0.0 if is_given else _size(standing.library, item.id)
    on = min(record.finished or standing.today, standing.today)
    return Step(item.id, size, size, done_on=on)


def _size(library: Library, name: str) -> float:
    """Return the hours that an item takes by the user's own estimate, or else the likely ones."""
    item, record = library.items[name], library.records.get(name)
    hours = item.hours if record is None or record.estimate is None else record.estimate
    return 0.0 if hours is None or item.full_time else max(0.0, hours.likely)


def _earnings(
    standing: Standing, steps: tuple[Step, ...], logged: Mapping[str, list[LogEntry]]
) -> tuple[tuple[date, float], ...]:
    by_day: dict[date, float] = defaultdict(float)
    for step in steps:
        left = step.earned
        for entry in sorted(logged.get(step.item, ()), key=lambda entry: entry.on):
            if step.done_on is None or entry.on < step.done_on:
                part = min(left, entry.hours)
                by_day[entry.on] += part
                left -= part
        if left > 0:
            by_day[step.done_on or standing.today] += left
    return tuple(sorted((day, hours) for day, hours in by_day.items() if hours > 0))
