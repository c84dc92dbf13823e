"""How much of a box is shown, and what is emphasised."""

from dataclasses import dataclass, field
from enum import IntEnum

#: The usual width of a box; its width on the screen decides how much of it is shown.
USUAL_WIDTH = 176.0
_LEAST = (18, 60, 130)


class Tier(IntEnum):
    """How much of a box is shown: a bar, an icon, the title, everything."""

    DOT = 0
    GLYPH = 1
    COMPACT = 2
    FULL = 3

    @classmethod
    def at(cls, zoom: float) -> "Tier":
        """Return the tier at a zoom, 1 being the usual size."""
        return cls(sum(USUAL_WIDTH * zoom >= least for least in _LEAST))


@dataclass(slots=True)
class Marks:
    """What is emphasised: everything outside ``lit`` is dimmed, if there is such a set.

    With ``only`` it is not shown at all. ``path`` are edges drawn thick in the accent colour,
    ``ring`` those of a refused circle. ``heat`` colours boxes by a figure.
    """

    lit: set[str] | None = None
    only: bool = False
    path: set[int] = field(default_factory=set)
    ring: set[int] = field(default_factory=set)
    heat: bool = False
