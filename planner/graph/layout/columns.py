"""Layers as columns of pixels, and the ways of the edges through them."""

from collections.abc import Sequence

from planner.graph.layout.drawing import Gaps
from planner.graph.layout.routes import Point

#: Gaps grow with the height that their edges have to overcome: a pixel for so many, up to so much.
_STEEP, _WIDEST = 7.0, 1.0
#: Heights that differ by less are level.
_LEVEL = 0.01


class Columns:
    """The middle of each layer and half of its width."""

    def __init__(self, halves: Sequence[float], gaps: Sequence[float]) -> None:
        self.halves = halves
        self.middles: list[float] = []
        right = 0.0
        for at, half in enumerate(halves):
            left = right + gaps[at - 1] if at else 0.0
            self.middles.append(left + half)
            right = left + 2 * half

    def shift(self, by: float) -> None:
        """Move all layers to the right."""
        self.middles = [middle + by for middle in self.middles]

    def left(self, layer: int) -> float:
        """Return where a layer begins."""
        return self.middles[layer] - self.halves[layer]

    def right(self, layer: int) -> float:
        """Return where a layer ends."""
        return self.middles[layer] + self.halves[layer]


def gap_widths(rises: Sequence[Sequence[float]], gaps: Gaps) -> list[float]:
    """Return the gap after each layer, given what the edges that cross it rise or fall."""
    widths = []
    for inside in rises:
        steep = sorted(inside)[len(inside) * 3 // 4] if inside else 0.0
        wider = max(0.0, steep / _STEEP - gaps.layer / 2)
        widths.append(gaps.layer + min(wider, _WIDEST * gaps.layer))
    return widths


def way(
    columns: Columns, stops: Sequence[tuple[int, float]], ends: tuple[float, float]
) -> tuple[Point, ...]:
    """Return the points of an edge that is at certain heights in the layers that it goes through.

    ``ends``: half the widths of the boxes that it joins. It rises and falls between layers only.
    """
    first, height = stops[0]
    points = [(columns.middles[first] + ends[0], height), (columns.right(first), height)]
    for layer, height in stops[1:-1]:
        points += [(columns.left(layer), height), (columns.right(layer), height)]
    last, height = stops[-1]
    points += [(columns.left(last), height), (columns.middles[last] - ends[1], height)]
    return _without_level_points(points)


def _without_level_points(points: Sequence[Point]) -> tuple[Point, ...]:
    """Drop points inside level stretches, and points of no length."""
    kept = [points[0]]
    for at in range(1, len(points) - 1):
        level_before = abs(points[at][1] - kept[-1][1]) < _LEVEL
        level_after = abs(points[at][1] - points[at + 1][1]) < _LEVEL
        if not (level_before and level_after) and points[at] != kept[-1]:
            kept.append(points[at])
    if points[-1] != kept[-1]:
        kept.append(points[-1])
    return tuple(kept)


def loop(middle: Point, half: tuple[float, float], gaps: Gaps) -> tuple[Point, ...]:
    """Return a small way out of a box at the right and back into it from above.

    ``half``: half its width and height.
    """
    out, over = min(gaps.layer, 24.0) / 2, min(gaps.box, 20.0) / 2
    right, top = middle[0] + half[0], middle[1] - half[1]
    start = middle[1] - half[1] / 2
    return (
        (right, start),
        (right + out, start),
        (right + out, top - over),
        (right - out, top - over),
        (right - out, top),
    )
