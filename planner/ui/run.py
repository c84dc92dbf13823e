"""The window's start and end: the application, the library, the event loop."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from planner.errors import PlannerError
from planner.store import Store
from planner.ui import places
from planner.ui.appearance import restore
from planner.ui.assemble import Window, assemble
from planner.ui.failure import Failures
from planner.ui.frame.library_files import Shelf
from planner.ui.language import ENGLISH, SETTING, SYSTEM, Languages, speaks
from planner.ui.settings import UiSettings
from planner.ui.single import SingleWindow
from planner.ui.theme.icons import app_icon
from planner.ui.theme.theme import Theme
from planner.ui.threads import Collector, be_quick_to_answer

_SETTLED = 3000  # milliseconds

Opener = Callable[[Path], Store]


def run(
    path: Path,
    own: Path,
    open_store: Opener,
    today: Callable[[], date] = date.today,
    *,
    bring: Path | None = None,
) -> int:
    """Show a library until its window is closed; return an exit code.

    ``own`` is the user's own library, to which the sample leads back. ``bring`` is a file that is
    offered to be imported, by the window that shows the library already if there is one.
    """
    os.umask(0o077)  # what the planner writes is personal
    application()
    with suppress(OSError):  # then the settings are those of a new user
        places.settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings = UiSettings(places.settings_file())
    failures = Failures(places.log_file(), QApplication.activeWindow)
    failures.install()
    shelf = Shelf(own, places.sample_file(), open_store)
    wanted: Path | None = path
    try:
        while wanted is not None:
            wanted, bring = _one(wanted, shelf, settings, today, bring), None
            if wanted is not None:
                _let_go()
    finally:
        sys.excepthook = sys.__excepthook__
    return 0


def application() -> QApplication:
    """Return the application, made and named when there is none yet."""
    present = QCoreApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(["planner"])
    app.setApplicationName("planner")
    app.setApplicationDisplayName("planner")
    app.setDesktopFileName("learning-planner")
    app.setWindowIcon(app_icon())
    if not speaks(app):
        Languages().speak(app, ENGLISH)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, True)  # noqa: FBT003 - Qt's form
    return app


def _collect_again(window: Window) -> None:
    """Have garbage collected again, of what was made since the start."""
    gc.freeze()
    Collector(window)


def _let_go() -> None:
    """Free what the window before had, which was left out of collecting once it had settled."""
    gc.unfreeze()
    gc.collect()


def _one(
    path: Path,
    shelf: Shelf,
    settings: UiSettings,
    today: Callable[[], date],
    bring: Path | None,
) -> Path | None:
    """Show one library; return another one that the user wants to see after it."""
    path = Path(os.path.realpath(path))
    single = SingleWindow(places.lock_file(path))
    if not single.is_first(bring):
        return None
    Languages().speak(application(), settings.get(SETTING, SYSTEM))
    # Each window has a theme of its own, which goes with everything that listens to it.
    theme = Theme(application())
    restore(theme, settings)
    try:
        opened = _opened(path, shelf.open_store, today)
        if not isinstance(opened, Store):
            return opened
        window = assemble(opened, settings, theme, shelf, today)
        single.listen(window.come_to_front)
        if bring is not None:
            QTimer.singleShot(0, window, partial(window.come_to_front, bring))
        following = _until_closed(window)
        delete(window)  # its connections lead back to it, where no garbage is looked for
        return following
    finally:
        delete(theme)
        single.release()


def _opened(path: Path, open_store: Opener, today: Callable[[], date]) -> Store | Path | None:
    """Open a library; if that fails let the user choose what to do, another library included."""
    while True:
        try:
            return open_store(path)
        except PlannerError as error:
            from planner.ui.dialogs.trouble import Trouble

            choice = Trouble.ask(path, error, today())
            if choice != path:
                return choice


def _until_closed(window: Window) -> Path | None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    quit_ = signal.signal(signal.SIGTERM, lambda *_: app.quit())
    interrupt = signal.signal(signal.SIGINT, lambda *_: app.quit())
    app.commitDataRequest.connect(window.keep)
    window.show()
    be_quick_to_answer()
    QTimer.singleShot(_SETTLED, window, partial(_collect_again, window))
    try:
        app.exec()
    finally:
        signal.signal(signal.SIGTERM, quit_)
        signal.signal(signal.SIGINT, interrupt)
        app.commitDataRequest.disconnect(window.keep)
        window.finish()
    return window.next_library
