"""The room of the window: its size and place, and which parts are shown in it."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

from planner.ui.frame.navigation import Navigation
from planner.ui.inspector.inspector import Inspector
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme

WIDTH, HEIGHT = 1280, 800
_NARROW_BELOW, _NO_DETAILS_BELOW = 980, 1100
_DETAILS = 320


class Room:
    """Fits navigation and details to the width, and lets the user put them away.

    ``has_details`` says whether there are any beside what is in front.
    """

    def __init__(
        self,
        window: QMainWindow,
        parts: tuple[Navigation, QSplitter, Inspector],
        theme: Theme,
        has_details: Callable[[], bool],
    ) -> None:
        self._window, self._theme, self._has_details = window, theme, has_details
        self._navigation, self._splitter, self._details = parts
        self._wants_details, self._details_over = True, False

    def restore(self, settings: UiSettings) -> None:
        """Take the size and place that the window had; what is off all screens is centred."""
        window = self._window
        window.restoreGeometry(settings.bytes("window/geometry"))
        if not settings.get("window/details", default=True):
            self._wants_details = False
        self._navigation.setVisible(settings.get("window/sidebar", default=True))
        window.statusBar().setVisible(settings.get("window/status-bar", default=True))
        if not self._splitter.restoreState(settings.bytes("window/splitter")):
            self._usual_split()
        area = QGuiApplication.primaryScreen().availableGeometry()
        middle = window.frameGeometry().center()
        if not any(screen.geometry().contains(middle) for screen in QGuiApplication.screens()):
            window.move(area.center() - window.rect().center())

    def keep(self, settings: UiSettings) -> None:
        """Remember size and place, and what was put away."""
        settings.keep_bytes("window/geometry", self._window.saveGeometry())
        settings.keep_bytes("window/splitter", self._splitter.saveState())
        settings.set("window/details", self._wants_details)
        settings.set("window/sidebar", not self._navigation.isHidden())
        settings.set("window/status-bar", not self._window.statusBar().isHidden())

    def arrange(self) -> None:
        """Fit the parts to the width: icons only, then no details, when there is little room."""
        width = self._window.width()
        self._navigation.narrow = width < self._theme.px(_NARROW_BELOW)
        room = width >= _NO_DETAILS_BELOW or self._details_over
        self._details.setVisible(self._wants_details and room and self._has_details())

    def open_details(self) -> None:
        """Show the details, and make room for them even in a narrow window."""
        self._wants_details = self._details_over = True
        self.arrange()

    def leave_details(self) -> None:
        """Show the details only where there is room for them."""
        self._details_over = False
        self.arrange()

    def toggle_details(self) -> None:
        """Show the details, or put them away."""
        self._wants_details = self._details_over = self._details.isHidden()
        self.arrange()

    def toggle_sidebar(self) -> None:
        """Show the navigation, or put it away."""
        self._navigation.setVisible(self._navigation.isHidden())

    def toggle_status(self) -> None:
        """Show the status bar, or put it away."""
        self._window.statusBar().setVisible(self._window.statusBar().isHidden())

    def toggle_full(self) -> None:
        """Fill the screen, or be a window again."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def reset(self) -> None:
        """Lay the window out as it was when it was new."""
        self._window.showNormal()
        self._window.resize(WIDTH, HEIGHT)
        self._navigation.show()
        self._window.statusBar().show()
        self._wants_details, self._details_over = True, False
        self._usual_split()
        self.arrange()

    def _usual_split(self) -> None:
        wide = self._theme.px(_DETAILS)
        self._splitter.setSizes([max(1, self._window.width() - wide), wide])
