"""What a syntax yields before its meaning is known: plain values, and where each one stands."""

from collections.abc import Callable, Iterable

import msgspec

from planner.formats.limits import Limits
from planner.formats.problem import quoted

Path = tuple[str | int, ...]
#: Nested dicts and lists of texts, numbers, truth values and None.
Tree = object
#: Line and column, both counted from 1.
Spot = tuple[int, int]
Branch = dict[str | int, "Branch"]


class Plain(str):
    """An unquoted scalar of YAML: the field that it stands in says whether it is a number."""

    __slots__ = ()


class Places:
    """Where the values at some paths begin, and their keys; filled while a text is read again.

    Paths are looked up no deeper than ``depth``.
    """

    def __init__(self, paths: Iterable[Path], depth: int) -> None:
        self._depth = depth
        #: The paths as a tree of their steps.
        self.sought: Branch = {}
        self.values: dict[Path, Spot] = {(): (1, 1)}
        self.keys: dict[Path, Spot] = {}
        for path in paths:
            branch = self.sought
            for step in path[:depth]:
                branch = branch.setdefault(step, {})

    def find(self, path: Path, *, key: bool = False) -> Spot:
        """Return where the value at the path begins (or its key), as near as was found."""
        path = path[: self._depth]
        if key and path in self.keys:
            return self.keys[path]
        while path not in self.values:
            path = path[:-1]
        return self.values[path]


class SyntaxProblemError(Exception):
    """The text breaks its syntax, or a guard refuses it; line and column count from 1."""

    def __init__(self, line: int, column: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.column = column
        self.text = text


class Syntax(msgspec.Struct, frozen=True):
    """A way to write trees: how to read the values of a text, and the places in one read before.

    ``values`` raises :class:`SyntaxProblemError`.
    """

    name: str
    values: Callable[[str], Tree]
    places: Callable[[str, Places], None]


class Builder:
    """Builds a tree from the parts of a text in their order, and refuses what no syntax may do.

    Notes the places that are asked for.
    """

    def __init__(self, limits: Limits, places: Places | None = None) -> None:
        self._limits = limits
        self._places = places or Places((), limits.depth)
        self._open: list[tuple[dict[str, Tree] | list[Tree], Path, Branch]] = []
        self._key: list[str | None] = []
        self._count = 0
        self.root: Tree = None

    @property
    def key_is_next(self) -> bool:
        """Whether the next scalar is a key of a mapping."""
        return bool(self._open) and isinstance(self._open[-1][0], dict) and self._key[-1] is None

    def key(self, name: str, line: int, column: int) -> None:
        """Take the key of the next value."""
        members, path, branch = self._open[-1]
        assert isinstance(members, dict)
        if name in members:
            said = f"key {quoted(name)} stands here twice; remove or rename one of them"
            raise SyntaxProblemError(line, column, said)
        self._key[-1] = name
        if name in branch:
            self._places.keys[*path, name] = (line, column)

    def value(self, value: Tree, line: int, column: int) -> None:
        """Take a value; a dict or list stays open until :meth:`close`."""
        self._count += 1
        path, branch = self._attach(value)
        too_much = self._too_much(value)
        if too_much:
            raise SyntaxProblemError(line, column, too_much)
        if branch is not None:
            self._places.values[path] = (line, column)
        if isinstance(value, dict | list):
            self._open.append((value, path, branch or {}))
            self._key.append(None)

    def close(self) -> None:
        """End the innermost open mapping or list."""
        self._open.pop()
        self._key.pop()

    def _attach(self, value: Tree) -> tuple[Path, Branch | None]:
        """Put the value where it belongs; return its path, and what is asked for below it."""
        if not self._open:
            self.root = value
            return (), self._places.sought
        parent, path, branch = self._open[-1]
        if isinstance(parent, list):
            step: str | int = len(parent)
            parent.append(value)
        else:
            step = self._key[-1] or ""
            parent[step] = value
            self._key[-1] = None
        below = branch.get(step) if branch else None
        return (() if below is None else (*path, step)), below

    def _too_much(self, value: Tree) -> str:
        """Say which limit the value breaks that was attached last, if it breaks one."""
        limits = self._limits
        if self._count > limits.nodes:
            return f"more than {limits.nodes:,} values"
        parent = self._open[-1][0] if self._open else None
        if isinstance(parent, list) and len(parent) > limits.items:
            return f"too many entries in a list; at most {limits.items:,} are read"
        if isinstance(value, dict | list) and len(self._open) >= limits.depth:
            return f"nested more than {limits.depth} levels deep; flatten this"
        return ""
