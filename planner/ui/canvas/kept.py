"""What is made when it comes into sight, and dropped again when there is too much of it."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(dict[K, V]):
    """Things by their keys, each made when first asked for.

    Before there are more than ``most``, all are dropped: large pictures are never in sight whole,
    and Qt's objects take ten times the room of the numbers that they are made of.
    """

    def __init__(self, make: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, key: K) -> V:
        made = self._make(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = made
        return made
