"""How the roadmap is shown: more or less beside the way, frames, what lies over the picture."""

from planner.ui.canvas.habits import WHEEL, take
from planner.ui.screens.roadmap.drawn import DrawnRoadmap


def group_by(screen: DrawnRoadmap, way: str) -> None:
    """Put frames around boxes by one of grouping.WAYS; what was folded is open again."""
    screen.options.group = way
    screen.options.folded.clear()
    screen.options.keep(screen.session.settings)
    screen.redraw()


def toggle_option(screen: DrawnRoadmap, name: str) -> None:
    """Show more or less beside the way itself."""
    setattr(screen.options, name, not getattr(screen.options, name))
    screen.options.keep(screen.session.settings)
    screen.redraw()


def toggle_wheel(screen: DrawnRoadmap) -> None:
    """Let the wheel move the picture, or zoom."""
    screen.session.settings.set(WHEEL, "zoom" if screen.view.wheel_scrolls else "scroll")
    take(screen.view, screen.session.settings)


def toggle_legend(screen: DrawnRoadmap) -> None:
    """Show the legend, or not."""
    screen.options.legend = not screen.options.legend
    screen.show_legend()


def toggle_minimap(screen: DrawnRoadmap) -> None:
    """Show the minimap where it is of use, or not."""
    screen.minimap.toggle()
    screen.options.minimap = screen.minimap.wanted
