"""Drawing a new line from box to box: where it may end is known before it begins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

#: Given a box and whether the line leads on from it: why it must not end at which other boxes.
Judge = Callable[[str, bool], Mapping[str, str]]
HANDLE = 12.0
_REACH = 12.0  # pixels around a handle's middle that count as the handle


@dataclass(slots=True)
class Link:
    """A line being drawn, from ``begin`` onwards or backwards, to where the pointer is.

    ``refused`` says of boxes why it must not end there; ``over`` is the box under the pointer.
    """

    begin: str
    onward: bool
    at: QPointF
    refused: Mapping[str, str] = field(default_factory=dict)
    over: str | None = None

    @property
    def reason(self) -> str:
        """Why it must not end here; empty if it may, or if there is no box."""
        return self.refused.get(self.over, "") if self.over is not None else ""

    def ends(self, other: str) -> tuple[str, str]:
        """Return what would be needed by what, if the line ended at a box."""
        return (self.begin, other) if self.onward else (other, self.begin)


def handles(box: QRectF, *, mirrored: bool) -> dict[bool, QPointF]:
    """Return where lines onward (True) and backward (False) begin at a box in view."""
    left, right = QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
    return {False: right, True: left} if mirrored else {False: left, True: right}


def handle_at(box: QRectF, point: QPointF, *, mirrored: bool) -> bool | None:
    """Return which handle of a box a point is on: True for onward, False for backward."""
    for onward, middle in handles(box, mirrored=mirrored).items():
        away = point - middle
        if abs(away.x()) <= _REACH and abs(away.y()) <= _REACH:
            return onward
    return None
