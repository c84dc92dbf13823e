"""What is claimed of the library file's speed, as ratios within one run.

    python -m benchmarks.library [--items N]

A tick with its commit beside a bare commit under the same settings of SQLite; an import of a JSON
roadmap beside `json.load` and a raw insert of the same rows; what a command costs, and what it
imports; peak memory.
"""

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle
from pathlib import Path

from benchmarks.graph import entities
from planner.formats.roadmap import read
from planner.model import Item, needs
from planner.store import Store
from planner.store.file import connect
from planner.verbs import records
from planner.verbs.merge import merge
from planner.workspace import Workspace

TODAY = date(2026, 11, 23)
TICKS = 200


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=10_000)
    size: int = parser.parse_args().items
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tick(folder, size)
        importing(folder, size)
        commands(folder)


def tick(folder: Path, size: int) -> None:
    """Measure a tick, commit included, beside the commit of one bare row."""
    made = [item for item in entities(size) if isinstance(item, Item)]
    store = Store.open(folder / "tick.planner", backups=folder / "b", start=lambda: made)
    workspace = Workspace(store)
    ids = cycle([item.id for item in made])

    def ours() -> None:
        workspace.do(records.tick(workspace.library, [next(ids)], TODAY))

    connection = connect(folder / "bare.db")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("CREATE TABLE tick (id INTEGER PRIMARY KEY, item TEXT, at TEXT)")

    def bare() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO tick (item, at) VALUES (?, ?)", (next(ids), "2026-11-23"))
        connection.execute("COMMIT")

    for _ in range(20):
        ours()
        bare()
    # By turns, so that a busy moment of the machine meets both.
    times = [(seconds(ours), seconds(bare)) for _ in range(TICKS)]
    tick_time, commit_time = (statistics.median(column) for column in zip(*times, strict=True))
    row(f"tick in a library of {size:,} items", tick_time, commit_time, "a bare commit")
    store.close()
    connection.close()


def importing(folder: Path, size: int) -> None:
    """Measure an import of a roadmap in JSON, with its backup, beside reading and inserting raw."""
    made = [item for item in entities(size) if isinstance(item, Item)]
    path = folder / "roadmap.json"
    path.write_text(json.dumps(_roadmap(made)), "utf-8")
    raw_time = min(seconds(lambda: _raw(folder, path)) for _ in range(3))
    tracemalloc.start()
    _import(folder / "warm.planner", folder, path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    times = (seconds(partial(_import, folder / f"{at}.planner", folder, path)) for at in range(3))
    row(f"import of {size:,} items from JSON", min(times), raw_time, "json.load and a raw insert")
    print(f"{'  peak memory of the import':52} {peak / 1e6:9.1f} MB")


def _roadmap(items: list[Item]) -> dict[str, object]:
    return {
        "format": "roadmap/1",
        "id": "measured",
        "title": "Measured",
        "version": "1",
        "items": [
            {
                "id": item.id,
                "kind": item.kind.value,
                "title": item.title,
                "hours": 10,
                "requires": sorted({need.item for need in needs(item.requires)}),
            }
            for item in items
        ],
    }


def _raw(folder: Path, path: Path) -> None:
    loaded = json.loads(path.read_text("utf-8"))
    target = folder / "raw.db"
    target.unlink(missing_ok=True)
    connection = sqlite3.connect(target)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE item (id TEXT PRIMARY KEY, kind, title, hours, requires)")
    rows = [
        (item["id"], item["kind"], item["title"], item["hours"], json.dumps(item["requires"]))
        for item in loaded["items"]
    ]
    with connection:
        connection.executemany("INSERT INTO item VALUES (?, ?, ?, ?, ?)", rows)
    connection.close()


def _import(library: Path, folder: Path, path: Path) -> None:
    store = Store.open(library, backups=folder / "b")
    workspace = Workspace(store)
    edit = merge(workspace.library, read(path).document).edit
    assert edit is not None
    workspace.do(edit)
    assert len(workspace.library.items) > 1
    store.close()


def commands(folder: Path) -> None:
    """Measure what a command costs beside an interpreter that does nothing."""
    library = str(folder / "commands.planner")
    command(["--library", library, "status"])
    nothing = min(seconds(lambda: run(["-c", "pass"])) for _ in range(5))
    for words in (["--version"], ["--help"], ["status"], ["show", "skill-python"]):
        taken = min(seconds(partial(command, ["--library", library, *words])) for _ in range(5))
        row(f"planner {' '.join(words)}", taken, nothing, "python -c pass")


def command(words: list[str]) -> None:
    """Run a command of the planner as its own process."""
    run(["-m", "planner", *words])


def run(words: list[str]) -> None:
    """Run the interpreter, silently."""
    subprocess.run([sys.executable, *words], check=False, capture_output=True)


def seconds(action: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def row(what: str, taken: float, unit: float, unit_name: str) -> None:
    """Print a figure and how many times as much it is as something well known."""
    print(f"{what:52} {taken * 1e3:9.2f} ms  {taken / unit:6.2f} x {unit_name}", flush=True)


if __name__ == "__main__":
    main()
