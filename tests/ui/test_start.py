"""The window starts lean, keeps to itself, and comes up once for each library."""

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from planner.ui.appearance import restore
from planner.ui.places import lock_file
from planner.ui.settings import UiSettings
from planner.ui.single import SingleWindow
from planner.ui.theme.theme import Theme
from planner.verbs import records
from tests.ui.conftest import TODAY, Opening, close, open_sailing

CODE = """
import sys
from datetime import date
from pathlib import Path
from planner.app import prepare
prepare()
from planner.store import Store
from planner.ui import run
from planner.ui.assemble import assemble
from planner.ui.frame.library_files import Shelf
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
app = run.application()
path = Path(sys.argv[1])
shelf = Shelf(path, path, Store.open)
settings = UiSettings(path.with_name("w.ini"))
window = assemble(Store.open(path), settings, Theme(app), shelf, date.today)
window.show()
while window.session.jobs.running:
    app.processEvents()
print(*sys.modules)
window.finish()
"""
HEAVY = {"ortools", "pydantic", "alembic", "yaml", "networkx", "numpy", "rich"}


def test_the_start_imports_nothing_that_can_wait(tmp_path: Path) -> None:
    path = tmp_path / "library.planner"
    open_sailing(path).close()
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path)], capture_output=True, text=True, check=True
    )
    found = {module.partition(".")[0] for module in done.stdout.split()}
    assert "PySide6" in found
    assert not found & HEAVY
    assert "PySide6.QtNetwork" not in done.stdout.split()


def test_a_second_start_calls_the_first_window(tmp_path: Path, qtbot: QtBot) -> None:
    lock = tmp_path / "locks" / "one.lock"
    first, second = SingleWindow(lock), SingleWindow(lock)
    assert first.is_first()
    came: list[bool] = []
    first.listen(lambda _: came.append(True))
    assert not second.is_first()
    qtbot.waitUntil(lambda: came == [True])
    first.release()
    assert second.is_first()
    second.release()


def test_a_lock_that_was_given_back_listens_no_more(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = (SingleWindow(tmp_path / "locks" / "one.lock") for _ in range(2))
    came: list[str] = []
    assert first.is_first()
    first.listen(lambda _: came.append("first"))
    first.release()
    assert second.is_first()
    second.listen(lambda _: came.append("second"))
    assert not first.is_first()
    qtbot.waitUntil(lambda: bool(came))
    second.release()
    assert came == ["second"]


FIRST = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from planner.store import Store
from planner.ui import run
from planner.ui.frame.main_window import MainWindow
path = Path(sys.argv[1])
app = run.application()
raised = []
MainWindow.raise_ = lambda window: raised.append(window.isVisible())
def look():
    if raised:
        app.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
QTimer.singleShot(0, lambda: print("shown", flush=True))
code = run.run(path, path, Store.open)
print("raised", raised, flush=True)
sys.exit(code)
"""
SECOND = """
import sys
from pathlib import Path
from planner.store import Store
from planner.ui import run
app = run.application()
path = Path(sys.argv[1])
code = run.run(path, path, Store.open)
print("came back", code)
"""


def test_a_second_start_raises_the_window_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "library.planner"
    open_sailing(path).close()
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(path)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "shown\n"
        second = subprocess.run(
            [sys.executable, "-c", SECOND, str(path)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert second.stdout == "came back 0\n"
        rest, _ = first.communicate(timeout=60)
    finally:
        first.kill()
    assert rest == "raised [True]\n"
    assert first.returncode == 0


def test_what_was_selected_is_selected_again(opening: Opening) -> None:
    window = opening()
    window.session.do(records.tick, ["sail-knots"], TODAY)
    window.main.show_screen("view.roadmap")
    window.session.selection.select("sail-charts", "sail-knots")
    close(window)
    again = opening()
    assert again.session.selection.ids == ("sail-charts", "sail-knots")
    assert again.main.screen_in_front is again.main.screens["view.roadmap"]


def test_libraries_have_locks_of_their_own(tmp_path: Path) -> None:
    assert lock_file(tmp_path / "a") != lock_file(tmp_path / "b")


def test_the_window_comes_back_as_it_was_left(opening: Opening) -> None:
    window = opening()
    window.session.do(records.tick, ["sail-knots"], TODAY)
    window.main.show_screen("view.today")
    window.actions["view.inspector"].trigger()
    close(window)
    again = opening()
    assert again.main.screen_in_front is not None
    assert again.main.screen_in_front.command == "view.today"
    assert again.main.details.isHidden()


def test_a_program_ended_from_outside_keeps_the_notes(tmp_path: Path, opening: Opening) -> None:
    window = opening()
    item = next(iter(window.session.library.items))
    window.main.show_screen("view.today")
    window.session.selection.select(item)
    window.main.details.notes.setPlainText("half a thought")
    window.keep()
    assert window.session.library.records[item].note == "half a thought"
    assert UiSettings(tmp_path / "window.ini").get("window/screen", "") == "view.today"


def test_files_are_for_their_user_alone(tmp_path: Path) -> None:
    environment = {**os.environ, "PLANNER_LIBRARY": str(tmp_path / "library.planner")}
    code = (
        "import os, sys, pathlib; from PySide6.QtCore import QTimer;"
        "from planner.ui import run; from planner.store import Store;"
        "app = run.application(); QTimer.singleShot(300, app.quit);"
        "p = pathlib.Path(sys.argv[1]); code = run.run(p, p, Store.open);"
        "print(oct(p.stat().st_mode & 0o777)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "library.planner")],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "0o600"


def test_the_theme_is_restored(tmp_path: Path, theme: Theme) -> None:
    settings = UiSettings(tmp_path / "w.ini")
    settings.text_percent = 125
    settings.set("appearance/contrast", value=True)
    restore(theme, settings)
    assert (theme.percent, theme.contrast) == (125, True)
