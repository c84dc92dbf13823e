"""A window on a real library in a file: a small world of sailing, or the shipped catalogue."""

import gc
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from planner.formats.roadmap import read
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import AnyEntity, Listing, Need
from planner.store import Store
from planner.ui.assemble import Window, assemble
from planner.ui.frame.library_files import Shelf
from planner.ui.run import application
from planner.ui.sample import make_sample
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Scheme, Theme
from planner.verbs import plans
from planner.workspace import Workspace

TODAY = date(2026, 11, 23)
SAILING = Path(__file__).parents[2] / "resources" / "examples" / "sailing.yaml"
DAY_SKIPPER = "role-day-skipper"

Opening = Callable[[], Window]


def open_sailing(path: Path) -> Store:
    """Open a library, or make one that holds the small roadmap of sailing."""
    document = read(SAILING).document
    listings = [
        Listing(roadmap=document.roadmap.id, item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    entities: tuple[AnyEntity, ...] = (document.roadmap, *document.items, *listings)
    return Store.open(path, backups=path.parent / "backups", start=lambda: entities)


@pytest.fixture(autouse=True)
def garbage_of_windows_only() -> Iterator[None]:
    """Collect no garbage by the way, as the window does: threads at work must not destroy Qt's.

    What is there before counts as no garbage ever after, so that collecting takes no time.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def planned_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a library in which the way to day skipper was planned, to be copied."""
    path = tmp_path_factory.mktemp("planned") / "library.planner"
    store = open_sailing(path)
    workspace = Workspace(store)
    limits = UiSettings(path.with_name("window.ini")).usual_limits
    request = Request(targets=(Need(DAY_SKIPPER),), limits=limits, pinned=(), excluded=())
    outcome = make_plan(Standing(workspace.library, TODAY), request)
    title = workspace.library.items[DAY_SKIPPER].title
    workspace.do(plans.adopt(workspace.library, title, request, outcome, TODAY))
    store.close()
    return path


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample library, of somebody half way, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "library.planner"
    make_sample(path, open_sailing, TODAY)
    return path


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    application()
    made = Theme(qapp)
    yield made
    made.choose(Scheme.LIGHT, contrast=False, percent=100, reduced_motion=False)


@pytest.fixture
def opening(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Opening]:
    """Give a function that opens the window on the library in the test's folder, again too."""
    opened: list[Window] = []
    shelf = Shelf(tmp_path / "library.planner", tmp_path / "sample.planner", open_sailing)

    def open_window() -> Window:
        settings = UiSettings(tmp_path / "window.ini")
        window = assemble(open_sailing(shelf.own), settings, theme, shelf, lambda: TODAY)
        opened.append(window)
        with qtbot.waitExposed(window.main):
            window.show()
        window.main.activateWindow()
        settle(qtbot, window)
        return window

    yield open_window
    for window in opened:
        close(window)
        delete(window)  # its connections hold it, which the collector does not see


@pytest.fixture
def window(opening: Opening) -> Window:
    return opening()


@pytest.fixture
def opening_sample(sample_file: Path, tmp_path: Path, opening: Opening) -> Opening:
    """Give a function that opens the window on the sample library."""
    shutil.copy(sample_file, tmp_path / "library.planner")
    return opening


@pytest.fixture
def planned(planned_file: Path, tmp_path: Path, opening: Opening) -> Window:
    """Open the window on a library in which the way to day skipper was planned."""
    own = tmp_path / "library.planner"
    assert not own.exists(), "it is open already"
    shutil.copy(planned_file, own)
    return opening()


def close(window: Window) -> None:
    """Close a window as its user does, and let go of the library; a second time does nothing."""
    if not window.property("closed"):
        window.setProperty("closed", True)  # noqa: FBT003 - Qt's form
        window.main.close()
        window.finish()
        QApplication.sendPostedEvents()
        gc.collect()


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until no job is running and its answer is shown."""
    QApplication.processEvents()  # what is to begin a job may wait for its turn
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=30_000)
    QApplication.processEvents()


def press(qtbot: QtBot, widget: QWidget, keys: str) -> None:
    """Press keys written as "Ctrl+Z" on a widget."""
    *modifiers, key = keys.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for name in modifiers:
        held |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
        }[name]
    qtbot.keyClick(widget, getattr(Qt.Key, f"Key_{key}"), held)
