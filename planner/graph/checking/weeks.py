"""Whether everything lies in its weeks as it must."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from planner.graph.checking.case import DAYS, MINUTES, Case, monday_of, sunday_of
from planner.graph.checking.ledger import Ledger
from planner.model import Item, Offering, Placement

#: Hours are planned in minutes, so a minute is as even as it gets.
MINUTE = 1.0 / MINUTES
TOLERANCE = 1e-6


def grain(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what starts or ends on a wrong day."""
    for placement in case.placements.values():
        name, start, end = placement.item, placement.start, placement.end
        if start < case.start:
            yield f"'{name}' starts on {start}, before the plan does."
        elif end < start:
            yield f"'{name}' ends before it starts."
        elif ledger.lasts(placement):
            yield from _whole_weeks(case, placement)
        elif start != end:
            yield f"'{name}' takes no time, but does not start and end on one day."
        elif not _opens(case, start) and end != sunday_of(end):
            yield f"'{name}' happens on {start}, neither the first nor the last day of a week."


def _whole_weeks(case: Case, placement: Placement) -> Iterator[str]:
    if not _opens(case, placement.start):
        yield f"'{placement.item}' starts on {placement.start}, which is no Monday."
    if placement.end != sunday_of(placement.end):
        yield f"'{placement.item}' ends on {placement.end}, which is no Sunday."


def _opens(case: Case, day: date) -> bool:
    return day in (case.start, monday_of(day))


def hours(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell whose hours are not those left to do, or do not stand in its weeks."""
    for placement in case.placements.values():
        name = placement.item
        left = 0.0 if ledger.is_reached(placement) else case.hours_left(case.item(placement))
        planned = sum(week.hours for week in placement.weeks)
        if abs(placement.hours - left) > MINUTE:
            yield f"'{name}' has {placement.hours:g} hours, {left:g} are left to do."
        if abs(planned - placement.hours) > TOLERANCE:
            yield f"The weeks of '{name}' hold {planned:g} of {placement.hours:g} hours."
        mondays = [week.monday for week in placement.weeks]
        if any(day.weekday() for day in mondays) or mondays != sorted(set(mondays)):
            yield f"The weeks of '{name}' are not Mondays in order."
        if any(not monday_of(placement.start) <= day <= placement.end for day in mondays):
            yield f"'{name}' has hours outside its weeks."
        if any(week.hours < 0 for week in placement.weeks):
            yield f"'{name}' has a week with less than no hours."


def spans(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what takes less than its least weeks, or does not spread its hours evenly over them."""
    for placement in case.placements.values():
        days = case.days_left(case.item(placement)) if ledger.lasts(placement) else 0
        lasts = (placement.end - placement.start).days + 1
        if 0 < lasts < days:
            yield f"'{placement.item}' lasts {lasts} days, {days} are the least."
        if days and placement.hours:
            planned = {week.monday: week.hours for week in placement.weeks}
            shares = [
                planned.get(monday, 0.0)
                for monday in mondays_of(placement)
                if capacity(case, monday) > TOLERANCE
            ]
            if shares and max(shares) - min(shares) > MINUTE + TOLERANCE:
                yield f"The hours of '{placement.item}' are not spread evenly over its weeks."


def capacities(case: Case) -> Iterator[str]:
    """Tell which weeks hold more hours than they have."""
    used: dict[date, float] = defaultdict(float)
    for placement in case.placements.values():
        for week in placement.weeks:
            used[week.monday] += week.hours
    for monday in sorted(used):
        room = capacity(case, monday)
        if used[monday] > room + TOLERANCE:
            yield f"The week of {monday} holds {used[monday]:g} hours and has {room:g}."


def capacity(case: Case, monday: date) -> float:
    """Return the study hours of a week: those of its days from the plan's start on, added up.

    Of two periods that hold the same day the later in the list counts.
    """
    total = 0.0
    for offset in range(DAYS):
        day = monday + timedelta(days=offset)
        if day >= case.start:
            rate = case.request.limits.hours_per_week
            for period in case.request.limits.periods:
                if period.first <= day <= period.last:
                    rate = period.hours_per_week
            total += rate / DAYS
    return total


def full_time(case: Case) -> Iterator[str]:
    """Tell which full-time items overlap without one saying that it runs within the other."""
    busy = [
        placement
        for placement in case.placements.values()
        if case.item(placement).full_time and case.takes_time(case.item(placement))
    ]
    for index, one in enumerate(busy):
        for other in busy[index + 1 :]:
            if one.start <= other.end and other.start <= one.end:
                yield from _overlap(case, one, other)


def _overlap(case: Case, one: Placement, other: Placement) -> Iterator[str]:
    pairs = [(one, other), (other, one)]
    declared = [(a, b) for a, b in pairs if b.item in case.item(a).within]
    if not declared:
        yield f"'{one.item}' and '{other.item}' both take the whole working week."
    elif not any(b.start <= a.start and a.end <= b.end for a, b in declared):
        inner, outer = declared[0]
        yield f"'{inner.item}' does not lie inside '{outer.item}'."


def offers(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what starts at a time when it is not offered."""
    for placement in case.placements.values():
        item = case.item(placement)
        if case.started(item.id) or ledger.is_reached(placement) or not item.offered:
            continue
        if not any(_offered(offer, placement.start, case.start) for offer in item.offered):
            yield f"'{item.id}' is not offered on {placement.start}."


def _offered(offer: Offering, day: date, plan_start: date) -> bool:
    if offer.apply_by is not None and offer.apply_by < plan_start:
        return False
    if offer.yearly and day.month not in offer.yearly:
        return False
    if offer.starts is not None:
        return offer.starts >= plan_start and monday_of(offer.starts) == monday_of(day)
    return offer.ends is None or day <= offer.ends


def mondays_of(placement: Placement) -> Iterator[date]:
    """Yield the Mondays of the weeks that a placement touches."""
    monday = monday_of(placement.start)
    while monday <= placement.end:
        yield monday
        monday += timedelta(days=DAYS)


def order(case: Case) -> Iterator[str]:
    """Tell whether the placements do not stand in order of start."""
    starts = [placement.start for placement in case.outcome.placements]
    if starts != sorted(starts):
        yield "The items are not in order of start."


def levels(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell which skills are studied by oneself beyond level 1, or without known hours."""
    for placement in case.placements.values():
        item: Item = case.item(placement)
        if ledger.is_reached(placement):
            continue
        if placement.level != 1:
            yield f"'{item.id}' would reach level {placement.level} without a teacher."
        if item.kind == "skill" and item.hours is None:
            yield f"'{item.id}' cannot be studied by oneself: it has no hours."
