"""Levels that only rise from what is needed to what needs it, where there are rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import networkx as nx
    from ortools.sat.python.cp_model import CpModel, IntVar

    from planner.graph.planning.part import Part


class Levels:
    """An order of events inside of rings, by numbers: an end lies above its start.

    Outside of rings nothing can support itself, so no event there has a level.
    """

    def __init__(
        self, cp: CpModel, part: Part, does: Mapping[int, IntVar], weak: Collection[int]
    ) -> None:
        self._cp = cp
        self._part = part
        self._does = does
        self._weak = weak
        self._ring: dict[int, int] = {}
        self._level: dict[int, IntVar] = {}
        for number, ring in enumerate(self._rings()):
            ends = sum(event in part.owner for event in ring)
            for event in sorted(ring):
                self._ring[event] = number
                self._level[event] = cp.new_int_var(0, ends, f"level{event}")

    def _rings(self) -> list[set[int]]:
        """Return the events of each ring in which some end follows a start."""
        import networkx as nx  # here, for the window and the command line start without it

        part = self._part
        graph: nx.DiGraph[int] = nx.DiGraph()
        ends = [(part.start(one), part.network.done[one]) for one in self._weak]
        graph.add_edges_from([*part.edges(), *ends])
        return [
            ring
            for ring in nx.strongly_connected_components(graph)
            if any(start in ring and end in ring for start, end in ends)
        ]

    def concerns(self, later: int, earlier: int) -> bool:
        """Say whether two events lie in one ring."""
        return later in self._ring and self._ring[later] == self._ring.get(earlier)

    def after(self, later: int, earlier: int, when: Sequence[IntVar]) -> None:
        """Let one event lie no lower than another if all of some literals are true."""
        self._cp.add(self._level[later] >= self._level[earlier]).only_enforce_if(when)

    def finishes(self, activity: int) -> None:
        """Let the end of an activity lie above its start."""
        start, end = self._part.start(activity), self._part.network.done[activity]
        if activity in self._weak and self.concerns(end, start):
            above = self._cp.add(self._level[end] >= self._level[start] + 1)
            above.only_enforce_if(self._does[activity])
