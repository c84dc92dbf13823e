"""How a drawn graph answers to the mouse, as the user wants it."""

from planner.ui.canvas.stage import HOVER_AFTER, Stage
from planner.ui.settings import UiSettings

__all__ = ["HOVER_AFTER", "HOVER_DELAY", "WHEEL", "take"]

#: "zoom" or "scroll": what the wheel does.
WHEEL = "graph/wheel"
#: Milliseconds until what surrounds a box lights up.
HOVER_DELAY = "graph/hover-delay"


def take(view: Stage, settings: UiSettings) -> None:
    """Let a view follow the settings as they are now."""
    view.wheel_scrolls = settings.get(WHEEL, "zoom") == "scroll"
    view.hover_after = max(0, settings.get(HOVER_DELAY, HOVER_AFTER))
