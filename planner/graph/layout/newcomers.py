"""Finding places for what is new in a drawing, in rows whose other nodes keep their order."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from planner.graph.layout.crossings import Orders
from planner.graph.layout.levels import Levels
from planner.graph.layout.placing import BORDER, STRAIGHT
from planner.graph.layout.straight import Blocks, blocks
from planner.graph.layout.sweeps import in_lanes

#: Edges that were level before stay so; new ones become level if they rise by less (in pixels).
_LEVEL, _RISE = 0.5, 15.0
#: An edge between two knots.
_BOTH = 2
#: What newcomers weigh beside what was there before, when both have to share a height.
_LIGHT = 1e-6
#: Matrices are worth their time and memory up to so many entries in all.
_MOST_ENTRIES = 2_500_000
#: How often newcomers are put in again, and how many of them that may be in all.
_ROUNDS, _PLACINGS = 6, 2_400


def line_up(levels: Levels, wanted: Sequence[float], fresh: Sequence[bool]) -> None:
    """Put the rows in the order of the wanted heights, newcomers where they cross least."""
    for layer, row in enumerate(levels.rows):
        row.sort(key=wanted.__getitem__)
        if levels.lane:
            levels.rows[layer] = in_lanes(row, levels.lane)
    new = [node for node in range(levels.size) if fresh[node]]
    entries = sum(len(one) * len(other) for one, other in pairwise(levels.rows))
    if not new or entries > _MOST_ENTRIES:
        return
    orders = Orders(levels, 0)
    for _ in range(max(1, min(_ROUNDS, _PLACINGS // len(new)))):
        moved = [_insert(orders, node, wanted) for node in new]
        if not any(moved):
            break


def _insert(orders: Orders, node: int, wanted: Sequence[float]) -> bool:
    """Put a node where it crosses least, and there as near as can be to where it wants to be."""
    layer = orders.levels.layer[node]
    row = orders.rows[layer]
    source = row.index(node)
    gains = np.append(0.0, np.cumsum(orders.costs(layer)[source]))
    best = np.flatnonzero(gains > gains.max() - 0.5)
    slots = np.where(best > source, best - 1, best)
    near = sum(wanted[other] < wanted[node] for other in row if other != node)
    target = int(slots[np.abs(slots - near).argmin()])
    if target == source:
        return False
    orders.move(layer, source, target)
    return True


class Room:
    """What each node needs above and below, and how high up it may stand."""

    def __init__(
        self, above: Sequence[float], below: Sequence[float], tops: Sequence[float]
    ) -> None:
        self.above, self.below, self.tops = above, below, tops


def fit(
    levels: Levels, room: Room, wanted: list[float], fresh: Sequence[bool], borders: int
) -> list[float]:
    """Return heights as near as can be to the wanted ones; newcomers are straight if they can.

    Nodes from the number ``borders`` on are borders of groups.
    """
    _squeeze_in(levels, room, wanted, fresh)

    def worth(node: int, end: int) -> float:
        knots = (node >= levels.boxes) + (end >= levels.boxes)
        if node >= borders:
            return BORDER * BORDER
        new = fresh[node] or fresh[end]
        if abs(wanted[node] - wanted[end]) > (_RISE if new else _LEVEL):
            return 0.0
        return STRAIGHT[knots] if new else BORDER * (knots == _BOTH)

    worths = [[worth(node, end) for end in ends] for node, ends in enumerate(levels.down)]
    found = Blocks(levels, blocks(levels, worths), room.above, room.below)
    found.pull(levels.down, [[1.0] * len(ends) for ends in levels.down])
    found.agree(wanted, [_LIGHT if new else 1.0 for new in fresh])
    known = {block for node, block in enumerate(found.root) if not fresh[node]}
    new = [block for block in found.order if block not in known]
    found.relax(new)
    found.relax(reversed(new))
    found.spread(room.tops)
    found.relax(new)
    return [found.height[block] for block in found.root]


def _squeeze_in(levels: Levels, room: Room, wanted: list[float], fresh: Sequence[bool]) -> None:
    """Let newcomers want to be between their neighbours in the row."""
    for row in levels.rows:
        for at, node in enumerate(row):
            if fresh[node] and at:
                above = row[at - 1]
                least = wanted[above] + room.below[above] + room.above[node]
                wanted[node] = max(wanted[node], least)
        for at in range(len(row) - 2, -1, -1):
            node, below = row[at], row[at + 1]
            if fresh[node]:
                most = wanted[below] - room.above[below] - room.below[node]
                wanted[node] = min(wanted[node], most)
