"""How long the window takes to its first painted screen, beside a bare window of Qt's.

Ends with a line ``ratio R``: the planner's start with the shipped catalogue and a plan, by the
start of an empty main window, both in fresh processes, medians of alternating runs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 7
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
"""
_OURS = """
import os
import sys
from datetime import date
from pathlib import Path
from planner.app import open_store, prepare
prepare()
from PySide6.QtCore import QTimer
from planner.ui import run
from planner.ui.assemble import assemble
from planner.ui.frame.library_files import Shelf
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
app = run.application()
theme = Theme(app)
path = Path(sys.argv[1])
opener = lambda wanted: open_store(wanted, print)
shelf = Shelf(path, path.with_name("sample.planner"), opener)
window = assemble(opener(path), UiSettings(path.with_name("ui.ini")), theme, shelf, date.today)
window.show()
screen = window.main.screen_in_front
assert screen.command == "view.today", "there is no plan"
timer = QTimer()
timer.timeout.connect(lambda: screen.ready.parts and app.exit())
timer.start(2)
app.exec()
window.main.grab()
os._exit(0)
"""


def _seconds(code: str, *words: str) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *words], check=True)
    return time.perf_counter() - began


def main() -> None:
    """Print both medians and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        library = Path(folder) / "library.planner"
        os.environ["PLANNER_LIBRARY"] = str(library)
        role = "role-medphys-data-scientist"
        command = [sys.executable, "-m", "planner", "plan", role, "--apply", "Data scientist"]
        subprocess.run(command, check=True, capture_output=True)
        _seconds(_BARE)
        _seconds(_OURS, str(library))  # the first run compiles the modules
        bare, ours = [], []
        for _ in range(_RUNS):
            bare.append(_seconds(_BARE))
            ours.append(_seconds(_OURS, str(library)))
    print(f"bare window {statistics.median(bare) * 1000:6.0f} ms")
    print(f"planner     {statistics.median(ours) * 1000:6.0f} ms")
    print(f"ratio {statistics.median(ours) / statistics.median(bare):.2f}")


if __name__ == "__main__":
    main()
