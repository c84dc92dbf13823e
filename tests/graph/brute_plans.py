"""The best plan of small libraries found by trying everything: all choices, all orders.

Study is at one's own pace, jobs are full-time; nothing is offered at times, runs out or needs
company. Every plan of such a library can be had by filling weeks in some order of priority:
whoever has to end first goes first (Horn 1974), and jobs follow one another.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import permutations
from random import Random

from planner.graph.plan import Request
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Cost,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Outcome,
    Placement,
    Policy,
    Range,
    Requirement,
)
from tests.graph.brute import Brute

TODAY = date(2026, 11, 23)  # a Monday
HOURS_A_WEEK = 7
#: No order that can be kept to the end takes so long.
TOO_LONG = timedelta(weeks=60)
NAMES = "abcdef"
_WORK_A_WEEK = 40 * 60
Key = tuple[float, ...]


def case(seed: int) -> tuple[Library, Request]:
    """A library and a request whose weeks have whole hours, the first one too."""
    chance = Random(seed)  # noqa: S311 - cases, not secrets
    names = NAMES[: chance.randint(3, len(NAMES))]
    items = [_item(chance, name, names) for name in names]
    start = TODAY + timedelta(days=chance.choice([0, 0, 3, 6]))
    late = start + timedelta(days=chance.choice([20, 40, 60]))
    limits = Limits(
        hours_per_week=HOURS_A_WEEK,
        start=start,
        policy=chance.choice(list(Policy)),
        deadline=late if chance.random() < 0.4 else None,
        budget=chance.randint(0, 20) if chance.random() < 0.3 else None,
    )
    count = chance.randint(1, 2)
    targets = tuple(Need(name) for name in chance.sample(names[-3:], count))
    return Library.of(items), Request(targets=targets, limits=limits)


def _item(chance: Random, name: str, names: str) -> Item:
    kind = chance.choice([Kind.SKILL, Kind.COURSE, Kind.COURSE, Kind.MILESTONE, Kind.ROLE])
    full_time = kind is Kind.MILESTONE
    timed = kind is not Kind.ROLE
    taught = chance.choice(names)
    return Item(
        id=name,
        kind=kind,
        title=name.upper(),
        hours=Range.of(chance.choice([1, 3, 5, 9, 15])) if timed and not full_time else None,
        weeks=Range.of(chance.choice([1, 2, 3])) if full_time else None,
        full_time=full_time,
        cost=Cost(amount=chance.randint(0, 9), currency="EUR") if chance.random() < 0.5 else None,
        requires=_requirement(chance, name, names),
        teaches=(Need(taught),) if kind is Kind.COURSE and chance.random() < 0.4 else (),
    )


def _requirement(chance: Random, name: str, names: str) -> Requirement:
    others = [other for other in names if other != name]
    if not others or chance.random() < 0.35:
        return NOTHING
    near = [other for other in others if other < name] or others
    pool = near if chance.random() < 0.8 else others
    members = tuple(Need(chance.choice(pool)) for _ in range(chance.randint(1, 3)))
    kinds: list[Requirement] = [
        AllOf(members),
        AnyOf(members),
        AtLeast(min(2, len(members)), members),
    ]
    return chance.choice(kinds)


class BrutePlans:
    def __init__(self, library: Library, request: Request) -> None:
        self.items: Mapping[str, Item] = library.items
        self.brute = Brute(library, request)
        self.limits = request.limits
        self.start = request.limits.start or TODAY

    def best(self) -> Key | None:
        """The figures of the best plan by the policy; None if no plan keeps the limits."""
        return min((key for some in self.brute.choices for key in self._keys(some)), default=None)

    def key_of(self, outcome: Outcome) -> Key:
        """The figures of a plan that was made."""
        names = {
            one.item for one in outcome.placements if one.item in self.items and self._is_done(one)
        }
        assert outcome.finish is not None
        return self._key(frozenset(names), outcome.finish)

    def _is_done(self, placement: Placement) -> bool:
        return self.items[placement.item].kind is not Kind.SKILL or placement.hours > 0

    def _keys(self, some: frozenset[str]) -> Iterator[Key]:
        limits = self.limits
        if limits.budget is not None and self._money(some) > limits.budget:
            return
        finishes = {self._finish(order) for order in permutations(sorted(some))}
        best = min(finishes)
        if limits.deadline is None or best <= limits.deadline:
            yield self._key(some, best)

    def _key(self, some: frozenset[str], finish: date) -> Key:
        work = sum(self._minutes(name) + _WORK_A_WEEK * self._weeks(name) for name in some)
        day, money = finish.toordinal(), self._money(some)
        match self.limits.policy:
            case Policy.LEAST_WORK:
                return work, day, money
            case Policy.FASTEST:
                return day, work, money
            case Policy.CHEAPEST:
                return money, work, day

    def _money(self, some: frozenset[str]) -> float:
        costs = (self.items[name].cost for name in some)
        return sum(cost.amount or 0 for cost in costs if cost is not None)

    def _minutes(self, name: str) -> int:
        item = self.items[name]
        return 0 if item.hours is None or item.full_time else round(item.hours.likely * 60)

    def _weeks(self, name: str) -> int:
        item = self.items[name]
        return 0 if item.weeks is None else int(item.weeks.likely)

    def _finish(self, order: tuple[str, ...]) -> date:
        """The last day when weeks are filled in this order."""
        run = _Run(self, order)
        while run.left and run.day < self.start + TOO_LONG:
            run.week()
        return date.max if run.left else run.finish


class _Run:
    def __init__(self, plans: BrutePlans, order: tuple[str, ...]) -> None:
        self.brute = plans.brute
        self.left = list(order)
        self.minutes = {name: plans._minutes(name) for name in order}
        self.days = {name: 7 * plans._weeks(name) for name in order}
        self.job = ""
        self.done: frozenset[str] = frozenset()
        self.day = self.finish = plans.start
        self._settle()

    def week(self) -> None:
        """Live one week, and end on its Sunday what is finished then."""
        days = 7 - self.day.weekday()
        room, ready = 60 * days, [name for name in self.left if self._is_ready(name)]
        for name in ready:
            taken = min(room, self.minutes[name])
            self.minutes[name] -= taken
            room -= taken
        jobs = [name for name in self.left if self.days[name] > 0]
        if jobs and (jobs[0] in ready or jobs[0] == self.job):
            self.job = jobs[0]
            self.days[self.job] -= days
        ended = {one for one in ready if self.minutes[one] <= 0 and self.days[one] <= 0}
        self.finish = self.day + timedelta(days=days - 1)
        self.day += timedelta(days=days)
        self._end(ended)
        self._settle()

    def _settle(self) -> None:
        """Let happen what takes no time."""
        while True:
            ready = {
                one
                for one in self.left
                if self._is_ready(one) and self.minutes[one] <= 0 and self.days[one] <= 0
            }
            if not ready:
                return
            self._end(ready)

    def _is_ready(self, name: str) -> bool:
        return self.brute.may_start(name, self.done)

    def _end(self, names: set[str]) -> None:
        self.done |= names
        self.left = [name for name in self.left if name not in names]
