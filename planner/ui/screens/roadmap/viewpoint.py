"""Where one looked last at each target, found again at the next start."""

from PySide6.QtCore import QPointF

from planner.ui.canvas.stage import Stage
from planner.ui.settings import UiSettings

_PLACES = "roadmap/view"


class Viewpoint:
    """Keeps zoom and place of a view for one target at a time."""

    def __init__(self, view: Stage, settings: UiSettings) -> None:
        self._view, self._settings = view, settings
        self._target: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the view was opened on a target."""
        return self._target is not None

    def open(self, target: str, first: str | None) -> None:
        """Look where one looked last at this target; else where there is something to do."""
        self._target = target
        kept = self._settings.get(f"{_PLACES}/{target}", "").split()
        try:
            zoom, x, y = map(float, kept)
        except ValueError:
            self._view.open_on(first)
            return
        self._view.camera.zoom_to(zoom)
        self._view.camera.look_at(QPointF(x, y))

    def keep(self) -> None:
        """Remember where one looks."""
        if self._target is not None:
            camera = self._view.camera
            middle = camera.area.center()
            self._settings.set(
                f"{_PLACES}/{self._target}", f"{camera.zoom:.4f} {middle.x():.1f} {middle.y():.1f}"
            )

    def leave(self) -> None:
        """Remember where one looks, before another target is shown."""
        self.keep()
        self._target = None
