"""The problem and its answer as values."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations

import msgspec


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """Something that takes at least ``duration`` periods, after other activities have ended.

    ``demand`` is taken of each resource in every period while it runs. ``work`` is the total to
    be taken of each resource, spread over the periods as capacity allows; an activity with work
    lasts until the work is done. ``release`` is the first period in which it may run, ``deadline``
    the first in which it must have ended. ``windows`` limits the starts to these ranges, ends
    excluded; empty is no limit. An ``optional`` activity runs only if a rule of the project
    asks for it; then the ones that it comes after are waited for only if they run too.
    """

    duration: int = 0
    demand: tuple[int, ...] = ()
    work: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    release: int = 0
    deadline: int | None = None
    windows: tuple[tuple[int, int], ...] = ()
    optional: bool = False

    @property
    def elastic(self) -> bool:
        """Whether it spreads work instead of running at a fixed rate."""
        return any(self.work)


class Rule(msgspec.Struct, frozen=True):
    """If activity ``when`` runs, at least ``n`` of the activities ``of`` run too."""

    when: int
    n: int
    of: tuple[int, ...]


class Project(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Activities that share renewable resources.

    ``capacity`` holds, for each resource, what there is in period 0, 1, …; the last number stands
    for all later periods. ``rules`` say which optional activities must run.
    """

    activities: tuple[Activity, ...]
    capacity: tuple[tuple[int, ...], ...] = ()
    rules: tuple[Rule, ...] = ()

    @cached_property
    def order(self) -> tuple[int, ...]:
        """Return the activities so that each comes after those it waits for.

        Raises ValueError if some wait for each other.
        """
        waiting = [len(set(activity.after)) for activity in self.activities]
        ready = [index for index, count in enumerate(waiting) if not count]
        for index in ready:
            for later in self.followers[index]:
                waiting[later] -= 1
                if not waiting[later]:
                    ready.append(later)
        if len(ready) < len(waiting):
            raise ValueError("The activities wait for each other in a ring.")
        return tuple(ready)

    @cached_property
    def followers(self) -> tuple[tuple[int, ...], ...]:
        """Return for each activity those that come after it."""
        found: list[list[int]] = [[] for _ in self.activities]
        for index, activity in enumerate(self.activities):
            for earlier in dict.fromkeys(activity.after):
                found[earlier].append(index)
        return tuple(map(tuple, found))

    def available(self, resource: int, period: int) -> int:
        """Return the capacity of a resource in a period."""
        row = self.capacity[resource]
        return row[min(period, len(row) - 1)]

    def least_duration(self, index: int) -> int:
        """Return a lower bound on how long an activity runs, at full capacity."""
        activity = self.activities[index]
        longest = activity.duration
        for resource, work in enumerate(activity.work):
            if work:
                longest = max(longest, -(-work // max(self.capacity[resource] or (1,))))
        return longest

    @cached_property
    def forced(self) -> frozenset[int]:
        """Return the activities that run in every schedule."""
        found = {one for one, activity in enumerate(self.activities) if not activity.optional}
        todo = list(found)
        while todo:
            index = todo.pop()
            for rule in self._rules_of[index]:
                if rule.n >= len(set(rule.of)):
                    todo += set(rule.of) - found
                    found.update(rule.of)
        return frozenset(found)

    @cached_property
    def askers(self) -> tuple[tuple[int, ...], ...]:
        """Return for each activity those of which a rule may ask for it."""
        found: list[dict[int, None]] = [{} for _ in self.activities]
        for rule in self.rules:
            for index in rule.of:
                found[index][rule.when] = None
        return tuple(map(tuple, found))

    @cached_property
    def _rules_of(self) -> tuple[list[Rule], ...]:
        found: tuple[list[Rule], ...] = tuple([] for _ in self.activities)
        for rule in self.rules:
            found[rule.when].append(rule)
        return found

    @cached_property
    def heads(self) -> tuple[int, ...]:
        """Return the earliest starts if an activity runs, as if capacity were no limit.

        What is optional comes after one of those that ask for it.
        """
        earliest = [0] * len(self.activities)
        for index in self.order:
            activity = self.activities[index]
            ends = {one: earliest[one] + self.least_duration(one) for one in activity.after}
            waits = [end for one, end in ends.items() if one in self.forced]
            if index not in self.forced:
                waits.append(min((ends.get(one, 0) for one in self.askers[index]), default=0))
            earliest[index] = max(activity.release, *waits, 0)
        return tuple(earliest)

    @cached_property
    def tails(self) -> tuple[int, ...]:
        """Return how many periods at least pass between an activity's end and the last."""
        longest = [0] * len(self.activities)
        for index in reversed(self.order):
            later = self.followers[index]
            rests = {one: longest[one] + self.least_duration(one) for one in later}
            sure = [rest for one, rest in rests.items() if one in self.forced]
            for rule in self._rules_of[index]:
                asked = sorted(rests.get(one, 0) for one in set(rule.of))
                sure += asked[rule.n - 1 : rule.n]
            longest[index] = max(sure, default=0)
        return tuple(longest)

    @cached_property
    def makespan_bound(self) -> int:
        """Return a proved lower bound on the makespan: the longest chain, or the most work."""
        chain = max(
            (
                self.heads[index] + self.least_duration(index) + self.tails[index]
                for index in self.forced
            ),
            default=0,
        )
        return max([chain, *(self._work_bound(resource) for resource in range(len(self.capacity)))])

    @property
    def conflicts(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of activities that are in no order but ask for too much together."""
        most = [max(row) for row in self.capacity]
        after = [0] * len(self.activities)
        for index in reversed(self.order):
            for later in self.followers[index]:
                after[index] |= after[later] | (1 << later)
        rigid = [
            index
            for index, activity in enumerate(self.activities)
            if activity.duration and index in self.forced and not activity.elastic
        ]
        for one, other in combinations(rigid, 2):
            if (after[one] >> other) & 1 or (after[other] >> one) & 1:
                continue
            demands = zip(
                self.activities[one].demand, self.activities[other].demand, most, strict=False
            )
            if any(mine + yours > limit for mine, yours, limit in demands):
                yield one, other

    def _work_bound(self, resource: int) -> int:
        total = sum(
            _at(activity.demand, resource) * activity.duration + _at(activity.work, resource)
            for activity in (self.activities[index] for index in self.forced)
        )
        row = self.capacity[resource]
        period = 0
        while total > 0 and period < len(row):
            total -= row[period]
            period += 1
        if total <= 0 or not row[-1]:
            return period
        return period - (-total // row[-1])


class Schedule(msgspec.Struct, frozen=True):
    """When each activity starts and ends (None: it does not run), and what work it does when.

    ``ends`` are the first periods in which an activity runs no more; ``spread`` maps, for an
    elastic activity, resource to the amounts taken in each period from its start on.
    """

    starts: tuple[int | None, ...]
    ends: tuple[int | None, ...]
    spread: tuple[tuple[tuple[int, ...], ...], ...]

    @property
    def makespan(self) -> int:
        """Return the first period in which nothing runs any more."""
        return max((end for end in self.ends if end is not None), default=0)


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The best schedule found, the proved lower bound, and whether there can be no better one.

    ``schedule`` is None if none was found; then ``infeasible`` says whether there is none.
    """

    schedule: Schedule | None
    bound: int
    proved: bool
    infeasible: bool = False


def _at(amounts: Sequence[int], resource: int) -> int:
    return amounts[resource] if resource < len(amounts) else 0
