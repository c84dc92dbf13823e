"""Boxes and links in, places and routes out: the values of the layout, in pixels, y down."""

import msgspec

from planner.graph.layout.routes import Routes

#: Left, top, width, height.
Rectangle = tuple[float, float, float, float]


class CancelledError(Exception):
    """Nobody waits for the drawing any more."""


class Box(msgspec.Struct, frozen=True):
    """A box to place. Boxes with the same ``rank`` share a layer if the links allow it."""

    id: str
    width: float
    height: float
    group: str = ""
    rank: int | None = None


class Link(msgspec.Struct, frozen=True):
    """An edge to draw; the heavier, the shorter and straighter."""

    source: str
    target: str
    weight: float = 1.0


class Gaps(msgspec.Struct, frozen=True):
    """Free space: between layers, boxes of a layer, lines, and parts of a drawing.

    ``group`` is the padding inside the rectangle of a group, ``title`` the room above that.
    """

    layer: float = 64.0
    box: float = 24.0
    line: float = 12.0
    part: float = 48.0
    group: float = 16.0
    title: float = 30.0


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A box with its centre, its layer, and its place from above in this layer."""

    id: str
    x: float
    y: float
    width: float
    height: float
    layer: int
    order: int


class Drawing(msgspec.Struct, frozen=True):
    """The whole, from (0, 0) to (width, height); one route for each link, in the same order."""

    boxes: dict[str, Placed]
    routes: Routes
    groups: dict[str, Rectangle]
    width: float
    height: float


def never() -> bool:
    """Say that nobody cancels."""
    return False
