"""The layout of graphs beside Graphviz dot, in one run.

    python -m benchmarks.layout [--trees FOLDER] [--seeds N] [--largest N] [--dot-largest N]

FOLDER holds technology trees as JSON files, {technology: [what it requires]}. For each graph: the
best time of a few calls (dot as a process, its start included; numpy is loaded before), crossings
of edges without a common end, overlapping boxes, boxes that foreign edges run through, the length
of all edges, and by how much the other boxes move when one with two links is added: the median
over them, as median and greatest of a few trials. Without dot the comparison is left out.
"""

import argparse
import importlib
import math
import random
import statistics
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks import layout_dot
from benchmarks.layout_graphs import Scene, scene, trees
from benchmarks.layout_measure import Figure
from planner.graph.layout import Box, Drawing, Link, layout
from planner.graph.layout.routes import Point

FAMILIES = ("layered", "tree", "random")
SIZES = (30, 100, 300, 1_000, 3_000, 10_000)
#: In how many graphs of a family boxes are added, and how often in each.
ADDED, TRIALS = 1, 8


class Row:
    """What was found out about one graph and one program."""

    def __init__(self, seconds: float, figure: Figure, moved: Sequence[float]) -> None:
        self.seconds = seconds
        self.crossings = figure.crossings()
        self.overlaps = figure.overlaps()
        self.through = figure.through()
        self.length = figure.length
        self.moved = moved

    def __str__(self) -> str:
        moved = ""
        if self.moved:
            moved = f"{statistics.median(self.moved):7.1f} {max(self.moved):7.1f}"
        return (
            f"{1000 * self.seconds:9.1f} {self.crossings:10} {self.overlaps:8} {self.through:7} "
            f"{self.length / 1000:10.1f} {moved}"
        )


def main() -> None:
    """Print a line for each graph, and what they amount to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--trees", type=Path, metavar="FOLDER", help="technology trees")
    parser.add_argument("--seeds", type=int, default=5, help="graphs of a family up to 300")
    parser.add_argument("--smallest", type=int, default=SIZES[0])
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="boxes in a graph")
    parser.add_argument("--dot-largest", type=int, default=1_000, help="boxes that dot is given")
    options = parser.parse_args()
    print(f"loading numpy: {1000 * _loading():.0f} ms, once")
    layout(*scene("layered", 30, 0))
    print(
        f"{'graph':16} {'boxes':>6} {'':4} {'ms':>9} {'crossings':>10} {'overlap':>8} "
        f"{'through':>7} {'length k':>10} {'moved':>7} {'at most':>7}"
    )
    total = _Total()
    for size in (size for size in SIZES if options.smallest <= size <= options.largest):
        seeds = options.seeds if size <= 300 else 3 if size <= 1_000 else 1
        for family in FAMILIES:
            for seed in range(seeds):
                one = scene(family, size, seed)
                total.add(family, size, _compare(family, one, seed, options.dot_largest))
    if options.trees:
        for name, one in trees(options.trees):
            total.add(name, len(one[0]), _compare(name, one, 0, options.dot_largest))
    total.tell()


def _loading() -> float:
    started = time.perf_counter()
    importlib.import_module("planner.graph.layout.engine")
    return time.perf_counter() - started


def _compare(name: str, one: Scene, seed: int, dot_largest: int) -> dict[str, Row]:
    """Measure both programs, by turns so that the machine is the same for both."""
    size = len(one[0])
    calls = 15 if size <= 100 else 8 if size <= 300 else 3 if size <= 3_000 else 2
    with_dot = layout_dot.available() and size <= dot_largest
    ours, theirs = [], []
    drawing, answer = layout(*one), ""
    for _ in range(calls):
        started = time.perf_counter()
        drawing = layout(*one)
        ours.append(time.perf_counter() - started)
        if with_dot:
            seconds, answer = layout_dot.run(one)
            theirs.append(seconds)
    grown = list(_grown(one, drawing)) if seed < ADDED and size <= 1_000 else []
    moved = [_moved(drawing, layout(*more, previous=drawing)) for more in grown]
    rows = {"ours": Row(min(ours), _figure(one, drawing), moved)}
    if with_dot:
        before = layout_dot.places(answer)
        moved = [_median_move(before, layout_dot.places(layout_dot.run(more)[1])) for more in grown]
        rows["dot"] = Row(min(theirs), layout_dot.figure(one, answer), moved)
    for program, row in rows.items():
        print(f"{name:16} {size:6} {program:4} {row}", flush=True)
    return rows


def _figure(one: Scene, drawing: Drawing) -> Figure:
    boxes, links = one
    number = {box.id: at for at, box in enumerate(boxes)}
    return Figure(
        [(box.x, box.y, box.width, box.height) for box in drawing.boxes.values()],
        [(number[link.source], number[link.target]) for link in links],
        [route.points for route in drawing.routes],
    )


def _grown(one: Scene, drawing: Drawing) -> Iterable[Scene]:
    """Yield the graph with one more box that has two links: between, behind or before two."""
    boxes, links = one
    chance = random.Random(len(boxes))
    for trial in range(TRIALS):
        pair = chance.sample([box.id for box in boxes], 2)
        first, last = sorted(pair, key=lambda name: drawing.boxes[name].layer)
        new = [Link(first, "new"), Link("new", last)]
        if trial % 4 == 2:
            new = [Link(first, "new"), Link(last, "new")]
        elif trial % 4 == 3:
            new = [Link("new", first), Link("new", last)]
        yield [*boxes, Box("new", boxes[0].width, boxes[0].height)], [*links, *new]


def _moved(before: Drawing, after: Drawing) -> float:
    return _median_move(
        {at: (box.x, box.y) for at, box in enumerate(before.boxes.values())},
        {at: (box.x, box.y) for at, box in enumerate(after.boxes.values())},
    )


def _median_move(before: dict[int, Point], after: dict[int, Point]) -> float:
    """Return the median distance, whatever the whole has moved."""
    moves = [(after[at][0] - x, after[at][1] - y) for at, (x, y) in before.items()]
    across = statistics.median(x for x, _ in moves)
    down = statistics.median(y for _, y in moves)
    return statistics.median(math.hypot(x - across, y - down) for x, y in moves)


class _Total:
    """Crossings and times of both programs by family and size, and all that must not be."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, int], list[dict[str, Row]]] = defaultdict(list)

    def add(self, name: str, size: int, rows: dict[str, Row]) -> None:
        """Note one graph."""
        self.rows[name, size].append(rows)

    def tell(self) -> None:
        """Print ratios of sums, ours to dot's, and what is wrong."""
        print("\nours to dot, of all graphs of a kind together: crossings, time")
        for (name, size), found in self.rows.items():
            both = [rows for rows in found if "dot" in rows]
            if both:
                crossings = _ratio([(r["ours"].crossings, r["dot"].crossings) for r in both])
                seconds = _ratio([(r["ours"].seconds, r["dot"].seconds) for r in both])
                less = sum(r["ours"].crossings <= r["dot"].crossings for r in both)
                print(
                    f"{name:16} {size:6}  crossings {crossings:.2f} (as few or fewer in {less} of "
                    f"{len(both)})  time {seconds:.2f}"
                )
        every = [rows["ours"] for found in self.rows.values() for rows in found]
        print(f"overlaps {sum(row.overlaps for row in every)}, ", end="")
        print(f"edges through boxes {sum(row.through for row in every)} in {len(every)} drawings")
        for (name, size), found in self.rows.items():
            if size == SIZES[-1]:
                print(f"{name} {size}: {max(rows['ours'].seconds for rows in found):.2f} s")


def _ratio(pairs: Sequence[tuple[float, float]]) -> float:
    ours, theirs = sum(one for one, _ in pairs), sum(other for _, other in pairs)
    return ours / theirs if theirs else 1.0


if __name__ == "__main__":
    main()
