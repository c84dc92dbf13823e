"""Graphviz dot on the same graphs, for comparison; absent, there is none."""

import shutil
import subprocess
import time
from itertools import pairwise

from benchmarks.layout_graphs import Scene
from benchmarks.layout_measure import Figure
from planner.graph.layout import Gaps
from planner.graph.layout.routes import Point

_GAPS = Gaps()
_INCH = 72.0
#: Into how many straight pieces each piece of a curve is cut.
_PIECES = 8


def available() -> bool:
    """Say whether dot is installed."""
    return shutil.which("dot") is not None


def run(scene: Scene) -> tuple[float, str]:
    """Return the seconds that dot needs, its start included, and what it says."""
    boxes, links = scene
    number = {box.id: at for at, box in enumerate(boxes)}
    lines = [
        f"digraph {{ rankdir=LR ranksep={_GAPS.layer / _INCH} nodesep={_GAPS.box / _INCH}",
        'node [shape=box fixedsize=true label=""] edge [arrowhead=none]',
        *(
            f"{at} [width={box.width / _INCH} height={box.height / _INCH}]"
            for at, box in enumerate(boxes)
        ),
        *(f"{number[link.source]} -> {number[link.target]}" for link in links),
        "}",
    ]
    source = "\n".join(lines)
    started = time.perf_counter()
    done = subprocess.run(
        ["dot", "-Tplain"], input=source, capture_output=True, text=True, check=True
    )
    return time.perf_counter() - started, done.stdout


def places(answer: str) -> dict[int, Point]:
    """Return the middles of the boxes by their numbers."""
    words = [line.split() for line in answer.splitlines() if line.startswith("node")]
    return {int(one[1]): (float(one[2]) * _INCH, float(one[3]) * _INCH) for one in words}


def figure(scene: Scene, answer: str) -> Figure:
    """Return the drawing for measuring, curves cut into straight pieces."""
    boxes, links = scene
    found = places(answer)
    ways: dict[tuple[int, int], list[Point]] = {}
    for line in answer.splitlines():
        if line.startswith("edge"):
            words = line.split()
            count = int(words[3])
            values = [float(word) * _INCH for word in words[4 : 4 + 2 * count]]
            points = list(zip(values[::2], values[1::2], strict=True))
            ways[int(words[1]), int(words[2])] = _straight(points)
    number = {box.id: at for at, box in enumerate(boxes)}
    ends = [(number[link.source], number[link.target]) for link in links]
    return Figure(
        [(*found[at], box.width, box.height) for at, box in enumerate(boxes)],
        ends,
        [ways[pair] for pair in ends],
    )


def _straight(points: list[Point]) -> list[Point]:
    """Cut cubic curves that follow each other into straight pieces."""
    found = [points[0]]
    for first in range(0, len(points) - 1, 3):
        corners = points[first : first + 4]
        for step in range(1, _PIECES + 1):
            between = corners
            while len(between) > 1:
                share = step / _PIECES
                between = [
                    (x + (to_x - x) * share, y + (to_y - y) * share)
                    for (x, y), (to_x, to_y) in pairwise(between)
                ]
            found.append(between[0])
    return found
