"""From a timetable to the placements of a plan."""

from collections.abc import Iterator
from datetime import date

from planner.graph.calendar import MINUTES
from planner.graph.planning.intime import Rests
from planner.graph.planning.network import Network
from planner.graph.planning.reasons import Reasons
from planner.graph.planning.timetable import Slot, Timetable
from planner.model import Placement, WeekHours


def placements(network: Network, timetable: Timetable, rests: Rests) -> tuple[Placement, ...]:
    """Return what is done and when, in order of start; what rests on something comes after it.

    A target skill that others teach stands there too, without hours, on the day it is reached.
    """
    reasons = Reasons(network, frozenset(timetable.slots), rests)
    order = {number: place for place, number in enumerate(_sorted(timetable, rests))}
    keyed = [
        ((placement.start, placement.end, order[number]), placement)
        for number, placement in _done(network, timetable, reasons)
    ]
    keyed += [
        ((placement.start, placement.end, len(order)), placement)
        for placement in _reached(network, timetable)
    ]
    return tuple(placement for _, placement in sorted(keyed, key=lambda pair: pair[0]))


def _sorted(timetable: Timetable, rests: Rests) -> list[int]:
    """Return the activities so that each comes after those on which it rests."""
    found: dict[int, None] = {}
    todo = sorted(timetable.slots, reverse=True)
    while todo:
        one = todo.pop()
        if one < 0:
            found[~one] = None
        elif one not in found:
            todo += [~one, *(other for other in rests[one] if other not in found)]
    return list(found)


def _done(
    network: Network, timetable: Timetable, reasons: Reasons
) -> Iterator[tuple[int, Placement]]:
    calendar = network.problem.calendar
    for number, slot in timetable.slots.items():
        weeks = [
            WeekHours(calendar.monday(week), minutes / MINUTES)
            for week, minutes in sorted(slot.minutes.items())
        ]
        yield (
            number,
            Placement(
                item=network.names[number],
                start=slot.start(calendar),
                end=slot.end(calendar),
                hours=sum(slot.minutes.values()) / MINUTES,
                weeks=tuple(weeks),
                because=tuple(reasons.because[number]),
                instead_of=tuple(reasons.instead_of[number]),
            ),
        )


def _reached(network: Network, timetable: Timetable) -> Iterator[Placement]:
    """Yield the target skills that are had through others; of several levels the highest."""
    problem = network.problem
    levels: dict[str, int] = {}
    for need in problem.goals:
        number = network.index.get(need.item)
        studied = number is not None and number in timetable.slots
        if not studied and not problem.had(need):
            levels[need.item] = max(need.level, levels.get(need.item, 0))
    for need in problem.goals:
        if levels.get(need.item) == need.level:
            del levels[need.item]
            ways = (timetable.slots.get(network.index[way]) for way in problem.ways(need))
            day = _earliest(network, [slot for slot in ways if slot is not None])
            yield Placement(item=need.item, start=day, end=day, hours=0.0, level=need.level)


def _earliest(network: Network, slots: list[Slot]) -> date:
    return min(slot.end(network.problem.calendar) for slot in slots)
