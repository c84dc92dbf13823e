"""Sweeps over the layers: each is sorted by the medians of the neighbours in the one before.

Weighted medians and what stays where it has none: Gansner et al. (1993), section 3. Counting by
insertion: W. Barth, M. Jünger & P. Mutzel, "Simple and efficient bilayer cross counting" (2002).
"""

import sys
from bisect import bisect_right, insort
from collections.abc import Sequence

from planner.graph.layout.levels import FREE, Levels

#: So many sweeps may be in vain.
_PATIENCE = 2


def swept(levels: Levels, sweeps: int) -> tuple[int, bool]:
    """Sweep down and up while it helps; leave the best rows found.

    Return their crossings, and whether further sweeps might help.
    """
    place = levels.places()
    best = count(levels, place)
    kept = [list(row) for row in levels.rows]
    waited = 0
    for sweep in range(sweeps):
        _sweep(levels, place, down=sweep % 2 == 0, turned=sweep % 4 > 1)
        crossings = count(levels, place, best)
        waited += 1
        if crossings < best:
            best, waited = crossings, 0
            kept = [list(row) for row in levels.rows]
        if waited == _PATIENCE or not best:
            break
    levels.rows = kept
    return best, best > 0 and waited < _PATIENCE


def count(levels: Levels, place: Sequence[int], enough: int = sys.maxsize) -> int:
    """Return the number of crossings of rows with these places, or so many as are enough."""
    total = 0
    down = levels.down
    for row in levels.rows:
        seen: list[int] = []
        for node in row:
            ends = down[node]
            if len(ends) == 1:
                end = place[ends[0]]
                at = bisect_right(seen, end)
                total += len(seen) - at
                seen.insert(at, end)
            elif ends:
                places = [place[other] for other in ends]
                for end in places:
                    total += len(seen) - bisect_right(seen, end)
                for end in places:
                    insort(seen, end)
        if total >= enough:
            return total
    return total


def _sweep(levels: Levels, place: list[int], *, down: bool, turned: bool) -> None:
    near = levels.up if down else levels.down
    layers = range(1, len(levels.rows))
    for layer in layers if down else range(len(layers) - 1, -1, -1):
        found: list[tuple[float, int, int]] = []
        stays: list[tuple[int, int]] = []
        for at, node in enumerate(levels.rows[layer]):
            others = near[node]
            if len(others) == 1:
                found.append((place[others[0]], -at if turned else at, node))
            elif others:
                middle = _median(sorted([place[other] for other in others]))
                found.append((middle, -at if turned else at, node))
            else:
                stays.append((at, node))
        found.sort()
        row = [node for _, _, node in found]
        for at, node in stays:
            row.insert(at, node)
        if levels.lane:
            row = in_lanes(row, levels.lane)
        levels.rows[layer] = row
        for at, node in enumerate(row):
            place[node] = at


def _median(ends: Sequence[int]) -> float:
    """Return the median of places in order, among an even number nearer to where they lie dense."""
    middle = len(ends) // 2
    if len(ends) % 2:
        return ends[middle]
    low, high = ends[middle - 1], ends[middle]
    left, right = low - ends[0], ends[-1] - high
    if left + right == 0:
        return (low + high) / 2
    return (low * right + high * left) / (left + right)


def in_lanes(row: Sequence[int], lane: Sequence[int]) -> list[int]:
    """Return a row whose boxes stand in the order of their lanes; the others stay in place."""
    bound = iter(sorted((node for node in row if lane[node] != FREE), key=lane.__getitem__))
    return [node if lane[node] == FREE else next(bound) for node in row]
