"""What a syntax yields before its meaning is known: plain values, and where each one stands."""

from collections.abc import Callable
from typing import NoReturn

import msgspec

Path = tuple[str | int, ...]
#: Nested dicts and lists of texts, numbers, truth values and None.
Tree = object


class Plain(str):
    """An unquoted scalar of YAML: the field that it stands in says whether it is a number."""

    __slots__ = ()


class Place(msgspec.Struct):
    """Where a value begins, counted from 1, with its members and the places of their keys.

    ``text`` is the number as typed, where the value is a number of JSON.
    """

    line: int
    column: int
    members: dict[str | int, "Place"] = {}
    keys: dict[str, tuple[int, int]] = {}
    text: str = ""

    def find(self, path: Path, *, key: bool = False) -> tuple[int, int]:
        """Return line and column of the value at the path (or its key), as near as there is one."""
        place = self
        for number, step in enumerate(path):
            if key and number == len(path) - 1 and step in place.keys:
                return place.keys[str(step)]
            if step not in place.members:
                break
            place = place.members[step]
        return place.line, place.column

    def at(self, path: Path) -> "Place | None":
        """Return the place of the value at the path, if there is one."""
        place: Place | None = self
        for step in path:
            place = place.members.get(step) if place else None
        return place


class SyntaxProblemError(Exception):
    """The text breaks its syntax, or a guard refuses it; line and column count from 1."""

    def __init__(self, line: int, column: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.column = column
        self.text = text


class Syntax(msgspec.Struct, frozen=True):
    """A way to write trees: ``values`` is the quick reader, ``places`` tells where things stand.

    Both raise :class:`SyntaxProblemError` for the same texts.
    """

    name: str
    values: Callable[[str], Tree]
    places: Callable[[str], Place]


class Builder:
    """Builds a tree from the parts of a text in their order, and refuses what no syntax may do.

    Used by the readers that go part by part; ``wanted`` says whether places are kept.
    """

    def __init__(self, *, depth: int, nodes: int, places: bool) -> None:
        self._depth, self._nodes, self._wanted = depth, nodes, places
        self._open: list[tuple[dict[str, Tree] | list[Tree], Place]] = []
        self._key: list[str | None] = []
        self._count = 0
        self.root: Tree = None
        self.place = Place(1, 1)

    @property
    def key_is_next(self) -> bool:
        """Whether the next scalar is a key of a mapping."""
        return bool(self._open) and isinstance(self._open[-1][0], dict) and self._key[-1] is None

    def key(self, name: str, line: int, column: int) -> None:
        """Take the key of the next value."""
        members, place = self._open[-1]
        assert isinstance(members, dict)
        if name in members:
            from planner.formats.problem import quoted

            raise SyntaxProblemError(
                line, column, f"key {quoted(name)} stands here twice; remove or rename one of them"
            )
        self._key[-1] = str(name)
        if self._wanted:
            place.keys[str(name)] = (line, column)

    def value(self, value: Tree, line: int, column: int, text: str = "") -> None:
        """Take a value; a dict or list stays open until :meth:`close`."""
        self._count += 1
        if self._count > self._nodes:
            raise SyntaxProblemError(line, column, f"more than {self._nodes:,} values")
        place = Place(line, column, {}, {}, text) if self._wanted else self.place
        self._attach(value, place)
        if isinstance(value, dict | list):
            if len(self._open) >= self._depth:
                self._too_deep(line, column)
            self._open.append((value, place))
            self._key.append(None)

    def close(self) -> None:
        """End the innermost open mapping or list."""
        self._open.pop()
        self._key.pop()

    def _attach(self, value: Tree, place: Place) -> None:
        if not self._open:
            self.root, self.place = value, place
            return
        parent, parent_place = self._open[-1]
        step: str | int
        if isinstance(parent, list):
            step = len(parent)
            parent.append(value)
        else:
            step = self._key[-1] or ""
            parent[step] = value
            self._key[-1] = None
        if self._wanted:
            parent_place.members[step] = place

    def _too_deep(self, line: int, column: int) -> NoReturn:
        raise SyntaxProblemError(
            line, column, f"nested more than {self._depth} levels deep; flatten this"
        )
