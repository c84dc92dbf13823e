"""Which items to keep of a plan under way, and in which weeks."""

import itertools
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property

from msgspec.structs import replace

from planner.graph.calendar import DAYS, MINUTES
from planner.graph.drafting import Drafting
from planner.graph.planning.draft import Draft
from planner.graph.planning.engine import Engine
from planner.graph.planning.lapses import Validity
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.planning.tasks import tasks_of
from planner.graph.planning.timetable import Style
from planner.graph.standing import ItemStatus, Standing
from planner.model import Outcome, Placement

#: So many days from today on change as little as can be.
STEADY_DAYS = 14
#: Of what a plan made from nothing holds besides, so many items are tried to do without.
MOST_TRIES = 8

Releases = Mapping[str, date]
Key = tuple[float, ...]


class Steady:
    """Looks for the plan that keeps most of what is ``left`` of an older one.

    ``fresh`` is the plan made from nothing: what it holds may be used where the old items alone
    do not lead to the targets within the limits any more.
    """

    def __init__(
        self,
        standing: Standing,
        request: Request,
        left: Mapping[str, Placement],
        fresh: Outcome,
        cancelled: Callable[[], bool],
    ) -> None:
        self.standing = standing
        self.request = request
        self.fresh = fresh
        self.cancelled = cancelled
        self.today = max(standing.today, request.limits.start or standing.today)
        self.last = self.today + timedelta(days=STEADY_DAYS - 1)
        self.old = left

    @property
    def needs_all(self) -> bool:
        """Whether all that is left still serves and is enough, as far as this search can tell."""
        pattern = self._pattern
        if pattern is None:
            return True
        names = {pattern.network.names[one] for one in pattern.chosen}
        reached = {need.item for need in self.request.targets}
        return names - reached == self.old.keys() - reached

    def draft(self) -> Draft | None:
        """Return the plan; None if none fits that keeps anything."""
        pattern = self._pattern
        if pattern is None:
            return None
        problem = Problem(self.standing, self.request, lapsed=pattern.network.problem.lapsed)
        network = Network(problem)
        names = [pattern.network.names[one] for one in pattern.chosen]
        if not all(name in network.index for name in names):
            return None
        best: tuple[Key, Draft] | None = None
        for draft, postponed in self._drafts(network, names, pattern):
            key = self._key(draft)
            if best is None or (
                key < best[0] and not (postponed and draft.finish > best[1].finish)
            ):
                best = key, draft
        return best[1] if best else None

    def is_sooner(self, draft: Draft) -> bool:
        """Say whether a draft ends in an earlier week and takes nothing from the next days."""
        calendar = draft.network.problem.calendar
        before = max((one.end for one in self.old.values()), default=draft.finish)
        lost, near = self._key(draft)[:2]
        return not lost and not near and calendar.week_of(draft.finish) < calendar.week_of(before)

    # what to do

    @cached_property
    def _pattern(self) -> Draft | None:
        """Return a plan of what still serves of the old items, with few new ones."""
        draft = self._only({*self.old})
        if draft is not None:
            return draft
        added = [one.item for one in self.fresh.placements if one.item not in self.old]
        needed = set(added)
        draft = self._only({*self.old, *needed})
        for name in added[:MOST_TRIES] if draft is not None else ():
            other = self._only({*self.old, *(needed - {name})})
            if other is not None:
                draft = other
                needed.discard(name)
        return draft

    def _only(self, names: set[str]) -> Draft | None:
        """Return a plan that fits and does nothing but these; None if there is none."""
        asked = {need.item for need in self.request.targets}
        asked |= {pin.item for pin in self.request.pinned}
        closed = [name for name in self.standing.library.items if name not in names | asked]
        closed += [name for name in self.request.excluded if name in names]
        request = replace(self.request, excluded=tuple(closed))
        draft = Drafting(self.standing, request, cancelled=self.cancelled).best()
        return draft if draft is not None and draft.fits else None

    # when to do it

    def _drafts(
        self, network: Network, names: Collection[str], pattern: Draft
    ) -> Iterator[tuple[Draft, bool]]:
        """Yield what fits, and whether what is overdue was put off in it."""
        chosen = frozenset(network.index[name] for name in names)
        for (releases, postponed), style in itertools.product(
            self._releases(names), self._styles(network, names, pattern)
        ):
            if self.cancelled():
                return
            weeks = {
                network.index[name]: network.problem.calendar.week_of(day)
                for name, day in releases.items()
            }
            tasks = tasks_of(network, chosen, weeks)
            timetable = Engine(network, tasks, style).run()
            if timetable.missed or Validity(network, timetable).first_lapse() is not None:
                continue
            draft = Draft(network, timetable, tasks)
            if draft.fits:
                yield draft, postponed

    def _releases(self, names: Collection[str]) -> list[tuple[Releases, bool]]:
        """Return first days of items, from those that keep all to those that keep nothing.

        With each, whether it puts off what is overdue, which is no good if the plan ends later.
        """
        starts = {
            name: self.old[name].start
            for name in names
            if name in self.old and self._takes_time(self.old[name])
        }
        monday = self.last - timedelta(days=self.last.weekday()) + timedelta(days=DAYS)
        near = {name: start for name, start in starts.items() if start <= self.last}
        overdue = [name for name in near if self._is_overdue(name) and not self._has_started(name)]
        found: list[tuple[Releases, bool]] = [
            (starts, False),
            ({**near, **{name: monday for name in starts if name not in near}}, False),
            (near, False),
            ({}, False),
        ]
        if overdue:
            found.append(({**near, **dict.fromkeys(overdue, monday)}, True))
        return found

    def _takes_time(self, old: Placement) -> bool:
        return bool(old.hours) or old.start != old.end

    def _styles(self, network: Network, names: Collection[str], pattern: Draft) -> list[Style]:
        """Return ways to schedule in the old order, and in that of the new draft."""
        calendar, theirs = pattern.network.problem.calendar, pattern.network.names
        new = {
            theirs[one]: slot.start(calendar).toordinal()
            for one, slot in pattern.timetable.slots.items()
        }
        before = {name: float(one.start.toordinal()) for name, one in self.old.items()}
        orders = [{network.index[name]: (before.get(name, new[name]), new[name]) for name in names}]
        orders.append({network.index[name]: (float(new[name]), 0) for name in names})
        return [
            Style(priority=order, yielding=yielding, stretch=stretch)
            for order in orders
            for yielding in (False, True)
            for stretch in (False, True)
        ]

    def _has_started(self, name: str) -> bool:
        return self.standing.status(name) is ItemStatus.STARTED

    def _is_overdue(self, name: str) -> bool:
        return self.old[name].end < self.today

    # what changes

    def _key(self, draft: Draft) -> Key:
        """Return what makes one way of keeping worse than another."""
        lost, extra = self._near_hours(draft)
        calendar, names = draft.network.problem.calendar, draft.network.names
        moved, weeks, near = 0, 0, 0
        for one, slot in draft.timetable.slots.items():
            shift = self._shift(names[one], slot.start(calendar))
            moved += shift > 0
            weeks += shift
            near += shift > 0 and self.old[names[one]].start <= self.last
        return round(lost), near, calendar.week_of(draft.finish), round(extra), moved, weeks

    def _shift(self, name: str, start: date) -> int:
        """Return by how many weeks an item moves that was still to come."""
        if name not in self.old or self._is_overdue(name):
            return 0
        before = max(self.old[name].start, self.today)
        return abs((_monday(before) - _monday(start)).days) // DAYS

    def _near_hours(self, draft: Draft) -> tuple[float, float]:
        """Return the hours that leave the steady days, and those that come into them."""
        lost = extra = 0.0
        calendar, names = draft.network.problem.calendar, draft.network.names
        for one, slot in draft.timetable.slots.items():
            weeks = {calendar.monday(week): minutes for week, minutes in slot.minutes.items()}
            now = sum(minutes for monday, minutes in weeks.items() if monday <= self.last) / MINUTES
            left = sum(slot.minutes.values()) / MINUTES
            before = min(self._near_hours_before(names[one]), left)
            lost += max(0.0, before - now)
            extra += max(0.0, now - before)
        return lost, extra

    def _near_hours_before(self, name: str) -> float:
        if name not in self.old:
            return 0.0
        first = _monday(self.today)
        weeks = self.old[name].weeks
        return sum(week.hours for week in weeks if first <= week.monday <= self.last)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
