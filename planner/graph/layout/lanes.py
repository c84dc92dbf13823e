"""Groups: each has a lane of its own, and borders that keep whoever is not a member out.

A border is a chain of knots through all layers of its group. Like a long edge it is drawn
straight, so the room between both borders of a group is the rectangle to be drawn.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.levels import FREE, Levels

#: Lanes from above: boxes of no group, and of the next group upper border, members, lower border.
_BETWEEN, _UPPER, _MEMBER, _LOWER, _STEP = 1, 2, 3, 4, 4
_ROUNDS = 8


class Borders:
    """The chains of knots above and below each group, by group."""

    def __init__(self) -> None:
        self.upper: dict[str, list[int]] = {}
        self.lower: dict[str, list[int]] = {}


def fence(
    levels: Levels, group: Sequence[str], ranking: Sequence[str], over: Mapping[int, int]
) -> Borders:
    """Give the groups of the boxes, ranked from above, their borders and all boxes their lanes.

    ``over``: for each box of no group, how many groups stand above it. Without groups there are
    no lanes.
    """
    borders = Borders()
    if not ranking:
        return borders
    rank = {name: at for at, name in enumerate(ranking)}
    lane = [
        _MEMBER + _STEP * rank[name] if name else _BETWEEN + _STEP * over[box]
        for box, name in enumerate(group)
    ]
    lane += [FREE] * (levels.size - levels.boxes)
    for name, at in rank.items():
        layers = [levels.layer[box] for box, own in enumerate(group) if own == name]
        for sides, side in ((borders.upper, _UPPER), (borders.lower, _LOWER)):
            sides[name] = [levels.knot(layer) for layer in range(min(layers), max(layers) + 1)]
            lane += [side + _STEP * at] * len(sides[name])
            levels.sides |= dict.fromkeys(sides[name], (name, side == _UPPER))
            for one, other in pairwise(sides[name]):
                levels.join(one, other)
    for chain in levels.chains:
        levels.homes |= dict.fromkeys(chain[1:-1], (group[chain[0]], group[chain[-1]]))
    levels.lane = lane
    return borders


def between(
    group: Sequence[str], ranking: Sequence[str], edges: Iterable[tuple[int, int]]
) -> dict[int, int]:
    """Return for boxes of no group how many groups shall stand above them: half of their links'."""
    rank = {name: at for at, name in enumerate(ranking)}
    near: dict[int, list[float]] = defaultdict(list)
    for source, target in edges:
        for box, other in ((source, target), (target, source)):
            if not group[box] and group[other]:
                near[box].append(rank[group[other]] + 0.5)
    middle = len(rank) / 2
    return {
        box: round(sum(near[box]) / len(near[box]) if near[box] else middle)
        for box, name in enumerate(group)
        if not name
    }


def ranked(group: Sequence[str], edges: Iterable[tuple[int, int]]) -> list[str]:
    """Return the groups from above such that those with many edges between them are near."""
    names = list(dict.fromkeys(name for name in group if name))
    ties: dict[tuple[str, str], int] = defaultdict(int)
    for source, target in edges:
        one, other = group[source], group[target]
        if one and other and one != other:
            ties[one, other] += 1
            ties[other, one] += 1
    best = _stretch(names, ties)
    for _ in range(_ROUNDS):
        before = best
        for name in list(names):
            rest = [one for one in names if one != name]
            for at in range(len(names)):
                tried = [*rest[:at], name, *rest[at:]]
                if (stretch := _stretch(tried, ties)) < best:
                    names, best = tried, stretch
        if best == before:
            break
    return names


def _stretch(names: Sequence[str], ties: Mapping[tuple[str, str], int]) -> int:
    at = {name: place for place, name in enumerate(names)}
    return sum(count * abs(at[one] - at[other]) for (one, other), count in ties.items())
