"""What a tick on the screen Today takes, beside the commit alone, in the same run.

    python -m benchmarks.today [--size 10000] [--runs 15]

Two libraries: the shipped catalogue with a plan, and one of so many items. Processor time in
milliseconds, medians: ``commit`` writes a tick to the library file and to the library in memory,
with no window; ``seen`` goes from the key Space to the repainted window; ``ranked`` until the
lists are ranked anew too, which a thread does after what was done is seen, and for large
libraries a process of its own, counted too. Each table row ends with ``seen`` by ``commit``.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.canvas import large_library, window_on
from planner.app import open_store
from planner.store import Store
from planner.ui.assemble import Window, assemble
from planner.ui.frame.library_files import Shelf
from planner.ui.run import application
from planner.ui.screens.today.screen import TodayScreen
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Scheme, Theme
from planner.ui.widgets.row import ItemRow
from planner.verbs import records
from planner.workspace import Workspace

_TODAY = date(2026, 11, 23)
_ROLE = "role-medphys-data-scientist"


def _catalogue(folder: Path, theme: Theme) -> Window:
    """Return a window on the shipped catalogue with a plan to a role."""
    path = folder / "library.planner"
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(folder)
    os.environ["PLANNER_LIBRARY"] = str(path)
    command = [sys.executable, "-m", "planner", "plan", _ROLE, "--apply", "Data scientist"]
    subprocess.run(command, check=True, capture_output=True)

    def opened(wanted: Path) -> Store:
        return open_store(wanted, print)

    shelf = Shelf(path, folder / "sample.planner", opened)
    return assemble(opened(path), UiSettings(folder / "ui.ini"), theme, shelf, lambda: _TODAY)


def _large(folder: Path, theme: Theme, size: int) -> Window:
    """Return a window on a library of so many courses, planned to all that nothing else needs."""
    store, sketch = large_library(folder / "library.planner", size, random.Random(2))
    ends = set(sketch.items) - {edge.source for edge in sketch.edges}
    return window_on(store, folder, theme, sorted(ends))


def _settle(window: Window) -> None:
    QApplication.processEvents()
    while window.session.jobs.running:
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()


def _spent() -> float:
    """Return the processor time of this process and of those that it started and waited for."""
    others = os.times()
    return time.process_time() + others.children_user + others.children_system


def _commits(workspace: Workspace, items: list[str], runs: int) -> float:
    """Return what ticks take without a window, each taken back outside the measurement."""
    taken = []
    for run in range(runs):
        edit = records.tick(workspace.library, [items[run % len(items)]], _TODAY)
        began = time.process_time()
        workspace.do(edit)
        taken.append(time.process_time() - began)
        workspace.undo()
    return statistics.median(taken) * 1000


def _ticks(window: Window, runs: int) -> tuple[float, float, list[str]]:
    """Return what ticks take until they are seen and until all is ranked, and what was ticked."""
    window.main.resize(1280, 800)
    window.show()
    window.main.activateWindow()
    window.main.show_screen("view.today")
    _settle(window)
    screen = window.main.screen_in_front
    assert isinstance(screen, TodayScreen)
    seen, ranked, items = [], [], []
    for run in range(runs + 1):
        rows = [row for part in screen.ready.parts for row in part.findChildren(ItemRow)]
        row = rows[run % len(rows)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        _settle(window)
        began, before = time.process_time(), _spent()
        QTest.keyClick(row, Qt.Key.Key_Space)
        QCoreApplication.sendPostedEvents()  # what is to be laid out, and then painted
        seen.append(time.process_time() - began)
        _settle(window)
        ranked.append(_spent() - before)
        items.append(row.item)
        assert window.session.library.records[row.item].finished == _TODAY
        window.session.undo()
        _settle(window)
    # The first tick makes what later ones have: fonts, statements, the words of the details.
    return statistics.median(seen[1:]) * 1000, statistics.median(ranked[1:]) * 1000, items


def _row(make: Callable[[Path], Window], runs: int) -> float:
    """Print the figures of a library; return what a tick takes until it is seen."""
    with tempfile.TemporaryDirectory() as name:
        window = make(Path(name))
        path, size = window.session.workspace.store.path, len(window.session.library.items)
        seen, ranked, items = _ticks(window, runs)
        window.finish()
        store = Store.open(path)
        commit = _commits(Workspace(store), items, runs)
        store.close()
    print(f"{size:>7,} {commit:>8.1f} {seen:>8.1f} {ranked:>8.1f} {seen / commit:>7.1f} x")
    return seen


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    words.add_argument("--size", type=int, default=10_000)
    words.add_argument("--runs", type=int, default=15)
    chosen = words.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    theme = Theme(app)
    theme.choose(Scheme.LIGHT, reduced_motion=True)
    print(f"{'items':>7} {'commit':>8} {'seen':>8} {'ranked':>8} {'ratio':>9}")
    seen = _row(lambda folder: _catalogue(folder, theme), chosen.runs)
    more = _row(lambda folder: _large(folder, theme, chosen.size), chosen.runs)
    print(f"\na tick is seen after {seen:.1f} ms, in the large library after {more:.1f} ms")


if __name__ == "__main__":
    main()
