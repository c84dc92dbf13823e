"""Where one looked last, found again at the next start."""

from PySide6.QtCore import QPointF

from planner.ui.canvas.stage import Stage
from planner.ui.settings import UiSettings


class Viewpoint:
    """Keeps zoom and place of a view under one name at a time."""

    def __init__(self, view: Stage, settings: UiSettings) -> None:
        self._view, self._settings = view, settings
        self._name = ""

    @property
    def is_open(self) -> bool:
        """Whether the view was opened under a name."""
        return bool(self._name)

    def open(self, name: str) -> bool:
        """Look where one looked last under this name; False if that is not known."""
        self._name = name
        kept = self._settings.get(name, "").split()
        try:
            zoom, x, y = map(float, kept)
        except ValueError:
            return False
        self._view.camera.zoom_to(zoom)
        self._view.camera.look_at(QPointF(x, y))
        return True

    def keep(self) -> None:
        """Remember where one looks."""
        if self._name:
            camera = self._view.camera
            middle = camera.area.center()
            self._settings.set(self._name, f"{camera.zoom:.4f} {middle.x():.1f} {middle.y():.1f}")

    def leave(self) -> None:
        """Remember where one looks, before something else is shown."""
        self.keep()
        self._name = ""
