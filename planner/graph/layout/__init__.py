"""The drawn graph: layered, left to right, by Sugiyama, Tagawa & Toda (1981) and their successors.

Numbers in, numbers out. numpy is loaded with the first drawing, not with this package.
"""

from collections.abc import Callable, Sequence

from planner.graph.layout.drawing import (
    Box,
    CancelledError,
    Drawing,
    Gaps,
    Link,
    Placed,
    never,
)
from planner.graph.layout.routes import Route, Routes

__all__ = [
    "Box",
    "CancelledError",
    "Drawing",
    "Gaps",
    "Link",
    "Placed",
    "Route",
    "Routes",
    "layout",
]

_GAPS = Gaps()


def layout(
    boxes: Sequence[Box],
    links: Sequence[Link],
    *,
    previous: Drawing | None = None,
    gaps: Gaps = _GAPS,
    seconds: float | None = None,
    cancelled: Callable[[], bool] = never,
) -> Drawing:
    """Return a drawing; equal arguments give equal drawings.

    ``previous``: what was drawn before stays where it was as far as possible. ``seconds``: go on
    looking for fewer crossings for so long; then the answer depends on the machine. Raises
    CancelledError soon after ``cancelled`` says so, KeyError for a link to no box.
    """
    from planner.graph.layout.engine import draw

    return draw(boxes, links, previous=previous, gaps=gaps, seconds=seconds, cancelled=cancelled)
