"""What the window takes of memory with a large library, beside a bare window and the library.

    python -m benchmarks.memory [--size 10000]

Fresh processes: a bare window; a program without a window that opens the library and derives the
statuses; our window on that library, all of its items laid out and drawn. Resident memory in MB.
Ends with a line ``ratio R``: our window by a bare window and what the library adds to a program.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_MEMORY = """
def resident():
    import gc
    gc.collect()
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
"""
_BARE_PROGRAM = "print(resident())"
_BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
print(resident())
"""
_LIBRARY = """
import sys
from datetime import date
from pathlib import Path
from planner.graph.standing import Standing
from planner.store import Store
store = Store.open(Path(sys.argv[1]))
library = store.load()
standing = Standing(library, date(2026, 11, 23))
assert len(standing.statuses) == int(sys.argv[2])
print(resident())
"""
_WINDOW = """
import os
import sys
from datetime import date
from pathlib import Path
from planner.app import prepare
prepare()
from planner.store import Store
from planner.ui.assemble import assemble
from planner.ui.frame.library_files import Shelf
from planner.ui.run import application
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
app = application()
path = Path(sys.argv[1])
store = Store.open(path)
shelf = Shelf(path, path.with_name("sample.planner"), Store.open)
settings = UiSettings(path.with_name("ui.ini"))
window = assemble(store, settings, Theme(app), shelf, lambda: date(2026, 11, 23))
window.main.resize(1280, 800)
window.show()
window.main.show_screen("view.roadmap")
while window.session.jobs.running:
    app.processEvents()
window.main.grab()
screen = window.main.screen_in_front
assert len(screen.items_in_order()) == int(sys.argv[2])
print(resident(), flush=True)
os._exit(0)
"""
_MAKE = """
import random
import sys
from pathlib import Path
from benchmarks import canvas
from planner.ui.run import application
from planner.ui.theme.theme import Theme
path, size = Path(sys.argv[1]), int(sys.argv[2])
app = application()
store, sketch = canvas.large_library(path, size, random.Random(2))
ends = set(sketch.items) - {edge.source for edge in sketch.edges}
canvas.window_on(store, path.parent, Theme(app), sorted(ends)).finish()
print(0)
"""


def _resident(code: str, *words: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY + code, *words], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def main() -> None:
    """Print the figures and their ratio."""
    words = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    words.add_argument("--size", type=int, default=10_000)
    size = words.parse_args().size
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        words_ = (str(Path(folder) / "library.planner"), str(size))
        _resident(_MAKE, *words_)
        program, bare = _resident(_BARE_PROGRAM), _resident(_BARE_WINDOW)
        own = _resident(_LIBRARY, *words_) - program
        ours = _resident(_WINDOW, *words_)
    print(f"bare window    {bare:5.0f} MB")
    print(f"the library    {own:5.0f} MB")
    print(f"our window     {ours:5.0f} MB")
    print(f"ratio {ours / (bare + own):.2f}")


if __name__ == "__main__":
    main()
