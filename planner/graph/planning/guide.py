"""How a program would schedule a choice, as advice for list schedules."""

from collections.abc import Iterator, Mapping

import msgspec

from planner.graph.planning.network import Network
from planner.graph.planning.timetable import Style


class Guide(msgspec.Struct, frozen=True):
    """A choice, with the first week of each activity and the first one after it, if known."""

    chosen: frozenset[int]
    moments: Mapping[int, tuple[int, int]] = {}

    def advice(self, network: Network) -> Iterator[tuple[Style, Mapping[int, int]]]:
        """Yield styles with releases that follow the guide, the freest first.

        What must end first comes first: for study that may be put aside, that never misses an end
        which can be kept (Horn 1974).
        """
        if not self.moments:
            return
        activities = tuple(network.problem.activities.values())
        by_end = {one: (float(end), float(first)) for one, (first, end) in self.moments.items()}
        by_start = {one: (float(first), float(end)) for one, (first, end) in self.moments.items()}
        firm = {
            one: first
            for one, (first, _) in self.moments.items()
            if activities[one].days and not activities[one].started
        }
        for releases in ({}, firm):
            for yielding in (True, False):
                for priority in (by_end, by_start):
                    yield Style(priority, yielding=yielding), releases


NO_GUIDE = Guide(frozenset())
