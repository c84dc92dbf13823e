"""How the window looks: theme, contrast, text size and motion, changed at once and remembered."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from planner.ui.actions import Actions
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import LARGEST, SMALLEST, Scheme, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

_STEP = 10
_CONTRAST, _MOTION = "appearance/contrast", "appearance/reduced-motion"


def restore(theme: Theme, settings: UiSettings) -> None:
    """Make a theme what the settings say; where they are silent, what the desktop prefers."""
    theme.choose(
        settings.scheme,
        contrast=settings.get(_CONTRAST, _prefers("contrastPreference", "HighContrast")),
        percent=settings.text_percent,
        reduced_motion=settings.get(_MOTION, _prefers("motionPreference", "ReducedMotion")),
    )


def _prefers(preference: str, wanted: str) -> bool:
    """Ask the desktop, where Qt is new enough to know (6.10 for contrast, 6.12 for motion)."""
    styles = QGuiApplication.styleHints()  # the hints live no longer than this
    hints = getattr(styles, "accessibility", lambda: None)()
    ask = getattr(hints, preference, None)
    return ask is not None and ask().name == wanted


def choose_scheme(theme: Theme, settings: UiSettings, scheme: Scheme) -> None:
    """Take a theme into use and remember it."""
    settings.scheme = scheme
    theme.choose(scheme)


def choose_contrast(theme: Theme, settings: UiSettings, *, on: bool) -> None:
    """Take high contrast into use, or not, and remember that."""
    settings.set(_CONTRAST, on)
    theme.choose(contrast=on)


def choose_motion(theme: Theme, settings: UiSettings, *, on: bool) -> None:
    """Reduce motion, or do not, and remember that."""
    settings.set(_MOTION, on)
    theme.choose(reduced_motion=on)


def choose_percent(theme: Theme, settings: UiSettings, percent: int) -> None:
    """Take a size of text into use and remember it."""
    theme.choose(percent=percent)
    settings.text_percent = theme.percent


def forget(theme: Theme, settings: UiSettings) -> None:
    """Look as a window does that was never told how."""
    settings.forget("appearance")
    restore(theme, settings)


class Appearance(QObject):
    """Carries out the commands of the menu Theme and of text sizes."""

    def __init__(self, theme: Theme, settings: UiSettings, actions: Actions) -> None:
        super().__init__(actions)
        self._theme, self._settings = theme, settings
        for scheme in Scheme:
            actions.register(
                f"view.{scheme.value}",
                partial(self._choose_scheme, scheme),
                checked=partial(self._has_scheme, scheme),
            )
        toggles: dict[str, tuple[Callable[[], object], Callable[[], bool]]] = {
            "view.contrast": (self._toggle_contrast, lambda: theme.contrast),
            "view.reduce-motion": (self._toggle_motion, lambda: theme.reduced_motion),
        }
        for command, (run, checked) in toggles.items():
            actions.register(command, run, checked=checked)
        actions.register("view.text-larger", partial(self._resize, _STEP), why_not=self._why_full)
        actions.register("view.text-smaller", partial(self._resize, -_STEP), why_not=self._why_min)
        actions.register("view.text-usual", self._usual_size)

    def _has_scheme(self, scheme: Scheme) -> bool:
        return self._theme.scheme is scheme

    def _choose_scheme(self, scheme: Scheme) -> None:
        choose_scheme(self._theme, self._settings, scheme)

    def _toggle_contrast(self) -> None:
        choose_contrast(self._theme, self._settings, on=not self._theme.contrast)

    def _toggle_motion(self) -> None:
        choose_motion(self._theme, self._settings, on=not self._theme.reduced_motion)

    def _usual_size(self) -> None:
        self._resize(100 - self._theme.percent)

    def _resize(self, step: int) -> None:
        choose_percent(self._theme, self._settings, self._theme.percent + step)

    def _why_full(self) -> str:
        return self.tr("Text is as large as it gets.") if self._theme.percent >= LARGEST else ""

    def _why_min(self) -> str:
        return self.tr("Text is as small as it gets.") if self._theme.percent <= SMALLEST else ""
