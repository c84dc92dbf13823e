"""What a timetable means for the requirements: on what each activity came to rest."""

import heapq
from collections.abc import Iterator, Mapping

from planner.graph.planning.derive import GOAL
from planner.graph.planning.network import Network
from planner.graph.planning.timetable import Slot, Timetable

Rests = Mapping[int, tuple[int, ...]]


def moment_had(slot: Slot) -> int:
    """Return the half-week from which something is had: openings are even, evenings odd."""
    return 2 * slot.first if slot.instant and slot.opens else 2 * slot.last + 1


def moment_begun(slot: Slot) -> int:
    """Return the half-week at which something must be ready."""
    return 2 * slot.first if slot.opens else 2 * slot.first + 1


def rests_in_time(network: Network, timetable: Timetable) -> Rests:
    """Return on which others each activity rests directly, of alternatives the soonest.

    The goal is GOAL. What has started rests on nothing.
    """
    owner = {network.done[number]: number for number in timetable.slots}
    reasons = _reasons(network, timetable)
    found = {GOAL: tuple(_owners(network.goal, reasons, owner))}
    for number in (*timetable.slots, *timetable.stuck):
        found[number] = tuple(_owners(network.gate[number], reasons, owner))
    return found


def _reasons(network: Network, timetable: Timetable) -> dict[int, list[int]]:
    """Return for each node the children that made it hold, the earliest ones."""
    left = list(network.threshold)
    heap = []
    for place, (one, slot) in enumerate(timetable.slots.items(), 1):
        # At the end of a week all that took time ends first; then the rest, in its order.
        heap.append((moment_had(slot), place if slot.instant else 0, network.done[one]))
    heapq.heapify(heap)
    seen: set[int] = set()
    reasons: dict[int, list[int]] = {}
    while heap:
        moment, place, node = heapq.heappop(heap)
        if node in seen:
            continue
        seen.add(node)
        for parent in network.parents[node]:
            if network.batch[parent] or left[parent] <= 0:
                continue
            left[parent] -= 1
            reasons.setdefault(parent, []).append(node)
            if left[parent] == 0:
                heapq.heappush(heap, (moment, place, parent))
    return reasons


def _owners(node: int, reasons: dict[int, list[int]], owner: dict[int, int]) -> Iterator[int]:
    found: dict[int, None] = {}
    todo = [node]
    while todo:
        node = todo.pop()
        if node in owner:
            found[owner[node]] = None
        else:
            todo.extend(reversed(reasons.get(node, ())))
    yield from found
