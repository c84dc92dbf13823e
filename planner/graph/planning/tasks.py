"""The chosen activities as the list schedule sees them."""

from collections.abc import Collection, Mapping

import msgspec

from planner.graph.planning.network import Network

NO_RELEASES: Mapping[int, int] = {}


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """An activity with what may hold it back.

    ``gate`` is the node that must hold, ``beside`` the ways to each corequisite of which one must
    have begun, ``hosts`` the full-time tasks within which this one may run, ``release`` the first
    week in which it may start. ``dated`` tells that it is offered at some times only.
    """

    number: int
    minutes: int
    days: int
    full_time: bool
    started: bool
    gate: int
    beside: tuple[tuple[int, ...], ...] = ()
    hosts: tuple[int, ...] = ()
    release: int = 0
    dated: bool = False

    @property
    def instant(self) -> bool:
        """Say whether it takes no time."""
        return not self.minutes and not self.days

    @property
    def plain(self) -> bool:
        """Say whether it is study at one's own pace that only needs and a first week hold back."""
        bound = self.days or self.dated or self.beside or self.started
        return bool(self.minutes) and not bound


def tasks_of(
    network: Network, chosen: Collection[int], releases: Mapping[int, int] = NO_RELEASES
) -> dict[int, Task]:
    """Return the tasks of a choice; ``releases`` hold some back longer than their pins do."""
    return {number: _task(network, number, chosen, releases) for number in sorted(chosen)}


def _task(
    network: Network, number: int, chosen: Collection[int], releases: Mapping[int, int]
) -> Task:
    problem, index = network.problem, network.index
    activity = problem.activities[network.names[number]]
    pinned = 0 if activity.release is None else problem.calendar.week_of(activity.release)
    beside = [
        tuple(index[way] for way in problem.ways(need) if index[way] in chosen)
        for need in activity.corequires
        if not problem.had(need)
    ]
    hosts = (index[host] for host in activity.item.within if host in index)
    return Task(
        number=number,
        minutes=activity.minutes,
        days=activity.days,
        full_time=activity.full_time_weeks > 0,
        started=activity.started,
        gate=network.gate[number],
        beside=tuple(beside),
        hosts=tuple(host for host in hosts if host in chosen),
        release=max(0, pinned, releases.get(number, 0)),
        dated=bool(activity.item.offered) and not activity.started,
    )
