"""What is claimed of the graph's speed, as ratios within one run.

    python -m benchmarks.graph [--largest N]

Prints three tables: opening a library of 10,000 items, a tick as libraries grow, and the analyses.
"""

import argparse
import gc
import random
import sqlite3
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import networkx as nx

from planner.edits import Edit, EditKind, Step
from planner.graph.metrics import metrics
from planner.graph.obstacles import unreachable
from planner.graph.redundancy import redundant
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyEntity,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Need,
    Range,
    Record,
    Requirement,
    State,
)
from planner.store import Store

TODAY = date(2026, 11, 23)
SIZES = (1_000, 10_000, 100_000)
TICKS = 400


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="of the growing libraries")
    largest: int = parser.parse_args().largest
    opening(10_000)
    growth([size for size in SIZES if size <= largest])
    analyses(10_000)


def entities(size: int) -> Iterator[AnyEntity]:
    """Make items with one and a half requirements each, in time, and records of a third."""
    draw = random.Random(size)
    for k in range(size):
        low = max(0, k - 200)
        number = draw.choice((0, 1, 2, 3)) if k else 0
        needs = tuple(dict.fromkeys(Need(f"i{draw.randrange(low, k)}") for _ in range(number)))
        yield Item(
            id=f"i{k}",
            kind=Kind.SKILL if k % 3 else Kind.COURSE,
            title=f"Item {k}",
            hours=Range.of(draw.randrange(1, 50)),
            requires=_requirement(needs, draw.random()),
            teaches=(Need(f"i{k - 1}", 2),) if k % 30 == 0 and k else (),
        )
    for k in range(0, size, 3):
        yield Record(item=f"i{k}", state=State.DONE, finished=TODAY)


def _requirement(needs: tuple[Need, ...], chance: float) -> Requirement:
    if len(needs) > 1 and chance < 0.2:
        return AnyOf(needs)
    if len(needs) > 2 and chance < 0.3:
        return AtLeast(2, needs)
    return AllOf(needs)


def opening(size: int) -> None:
    """Compare opening a library and building its graph with raw reading of the same rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.planner"
        Store.open(path, start=lambda: entities(size)).close()

        def raw() -> None:
            with sqlite3.connect(path) as file:
                for table in ("item", "record"):
                    file.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - one of two words

        def load() -> Library:
            store = Store.open(path)
            try:
                return store.load()
            finally:
                store.close()

        library = load()
        once = best(raw)
        print(f"Opening {size:,} items with {size // 3:,} records")
        row("raw sqlite3 reads the rows", once, once)
        row("the store opens and loads", best(load), once)
        row("statuses and what is reachable", best(lambda: Standing(library, TODAY)), once)
        standing = Standing(library, TODAY)
        row("the networkx graph", seconds(lambda: standing.structure.graph), once)
        row("all of it", best(lambda: Standing(load(), TODAY).structure.graph), once)


def growth(sizes: list[int]) -> None:
    """Compare ticks in libraries of several sizes."""
    print("\nA tick and its undoing, derived statuses and what is reachable (median)")
    print(f"{'items':>10} {'tick us':>9} {'undo us':>9} {'ratio':>6} {'anew ms':>9} {'MB':>6}")
    first = 0.0
    for size in sizes:
        library = Library.of(entities(size))
        anew = seconds(partial(Standing, library, TODAY))
        tracemalloc.start()
        standing = Standing(library, TODAY)
        memory = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        tick, undo = ticks(standing, size)
        first = first or tick
        print(
            f"{size:>10,} {tick * 1e6:>9.1f} {undo * 1e6:>9.1f} {tick / first:>6.1f}"
            f" {anew * 1e3:>9.0f} {memory / 1e6:>6.1f}"
        )


def ticks(standing: Standing, size: int) -> tuple[float, float]:
    """Return the median seconds of ticking an item, or taking a tick back, and of undoing that."""
    draw, there, back = random.Random(1), [], []
    records = standing.library.records
    gc.collect()
    for _ in range(TICKS):
        item = f"i{draw.randrange(size)}"
        old = records.get(item)
        new = None if old else Record(item=item, state=State.DONE, finished=TODAY)
        edit = Edit(EditKind.DONE, (Step(old, new),), item)
        there.append(seconds(partial(standing.follow, edit)))
        back.append(seconds(partial(standing.follow, edit.inverse())))
    return statistics.median(there), statistics.median(back)


def analyses(size: int) -> None:
    """Compare analyses with drawing the graph, and with networkx where that ends."""
    library = Library.of(entities(size))
    standing = Standing(library, TODAY)
    draw = seconds(lambda: standing.structure.graph)
    graph = standing.structure.graph
    print(f"\nAnalyses of {size:,} items and {graph.number_of_edges():,} edges")
    row("drawing the graph", draw, draw)
    row("all metrics", best(lambda: metrics(graph), 3), draw)
    row("redundant edges", best(lambda: redundant(library.items), 3), draw)
    ring = Library.of(
        Item(id=f"n{k}", kind=Kind.COURSE, title="N", requires=Need(f"n{(k + 1) % size}"))
        for k in range(size)
    )
    stuck = Standing(ring, TODAY)
    row("a ring of as many, explained", best(lambda: unreachable(stuck), 1), draw)
    small = Library.of(item for item in entities(3_000) if isinstance(item, Item))
    drawn = Standing(small, TODAY).structure.graph
    own = best(lambda: redundant(small.items), 3)
    theirs = best(lambda: nx.transitive_reduction(drawn), 1)
    print(f"networkx needs {theirs / own:.0f} times as long for those of 3,000 items")


def seconds(action: Callable[[], object]) -> float:
    """Time an action once, by the processor's clock, so that others on the machine count less."""
    started = time.process_time()
    action()
    return time.process_time() - started


def best(action: Callable[[], object], times: int = 5) -> float:
    """Time an action several times and return the least."""
    gc.collect()
    return min(seconds(action) for _ in range(times))


def row(what: str, taken: float, unit: float) -> None:
    """Print a figure and its ratio to the unit of the table."""
    print(f"  {what:<34} {taken * 1e3:>9.1f} ms {taken / unit:>7.1f} x")


if __name__ == "__main__":
    main()
