"""Parts that no edge joins, packed into one drawing of shared columns."""

from collections.abc import Sequence


class Extent:
    """What a part needs: so many columns, and so much height."""

    def __init__(self, columns: int, height: float) -> None:
        self.columns = columns
        self.height = height

    @property
    def size(self) -> tuple[int, float]:
        """What the greatest parts have most of."""
        return self.columns, self.height


def packed(extents: Sequence[Extent], ratio: float, gap: float) -> list[tuple[int, float]]:
    """Return for each part its first column and its top.

    ``ratio``: how many columns shall stand beside each other for a pixel of height. Great parts
    come first, each as high up as it fits, then as far left.
    """
    width = _width(extents, ratio, gap)
    skyline = [0.0] * width
    found = [(0, 0.0)] * len(extents)
    greatest = sorted(range(len(extents)), key=lambda at: extents[at].size, reverse=True)
    for at in greatest:
        extent = extents[at]
        tops = skyline
        if extent.columns > 1:
            tops = [
                max(skyline[first : first + extent.columns])
                for first in range(width - extent.columns + 1)
            ]
        top = min(tops)
        first = tops.index(top)
        found[at] = (first, top)
        skyline[first : first + extent.columns] = [top + extent.height + gap] * extent.columns
    return found


def _width(extents: Sequence[Extent], ratio: float, gap: float) -> int:
    """Return the number of columns: of the widest part, or more if the whole were too high."""
    area = sum(extent.columns * (extent.height + gap) for extent in extents)
    widest = max((extent.columns for extent in extents), default=0)
    return max(widest, round((area * ratio) ** 0.5)) if len(extents) > 1 else widest
