"""The ways of links from box to box, and those of a whole drawing in little room."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import msgspec

Point = tuple[float, float]


class Route(msgspec.Struct, frozen=True):
    """The way of a link from border to border, as a polyline.

    Between two points of different height lies free space only, so a curve that leaves and
    arrives horizontally is as free of boxes as the straight line. ``reversed``: it belongs to
    a ring and runs from right to left.
    """

    source: str
    target: str
    points: tuple[Point, ...]
    reversed: bool = False


class Routes(Sequence[Route]):
    """Routes whose points lie side by side in one array: a tenth of the room of so many tuples.

    ``coordinates`` holds x and y of all points by turns. ``starts`` holds the number of each
    route's first point, and at the end how many points there are.
    """

    __slots__ = ("_reversed", "_sources", "_targets", "coordinates", "starts")

    def __init__(self, routes: Iterable[Route] = ()) -> None:
        self.coordinates = array("d")
        self.starts = array("l", [0])
        self._sources: list[str] = []
        self._targets: list[str] = []
        self._reversed = bytearray()
        for route in routes:
            self._sources.append(route.source)
            self._targets.append(route.target)
            self._reversed.append(route.reversed)
            for point in route.points:
                self.coordinates.extend(point)
            self.starts.append(len(self.coordinates) // 2)

    def __len__(self) -> int:
        return len(self._sources)

    @overload
    def __getitem__(self, at: int) -> Route: ...
    @overload
    def __getitem__(self, at: slice) -> list[Route]: ...
    def __getitem__(self, at: int | slice) -> Route | list[Route]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        return Route(
            self._sources[at], self._targets[at], self.points(at), bool(self._reversed[at])
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Routes) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    __hash__ = None  # type: ignore[assignment] # as lists have none

    def __repr__(self) -> str:
        return f"Routes({list(self)!r})"

    def ends(self) -> Iterator[tuple[str, str]]:
        """Yield the source and the target of each route."""
        return zip(self._sources, self._targets, strict=True)

    def points(self, at: int) -> tuple[Point, ...]:
        """Return the points of a route by its number, which counts from 0."""
        flat = self.coordinates[2 * self.starts[at] : 2 * self.starts[at + 1]]
        return tuple(zip(flat[::2], flat[1::2], strict=True))
