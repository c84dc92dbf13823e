"""Check trees against the schema; whatever does not fit is mended or becomes a fault."""

from collections.abc import Callable
from typing import Any

import msgspec
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from planner.formats import schema
from planner.formats.faults import Fault, faults, path_of
from planner.formats.tree import Path, Plain, Tree

_NOTHING = ("~", "null", "Null", "NULL")
_HEADER: TypeAdapter[Any] = TypeAdapter(schema.HeaderEntry)
_LISTS: dict[str, TypeAdapter[Any]] = {
    name: TypeAdapter(entries) for name, (entries, _) in schema.SECTIONS.items()
}
_ENTRIES: dict[str, TypeAdapter[Any]] = {
    name: TypeAdapter(entry) for name, (_, entry) in schema.SECTIONS.items()
}


class Checker(msgspec.Struct):
    """Checks the parts of one file; collects faults and warnings with their paths.

    ``typed`` gives the number at a path as it was typed: 2026.10 is not 2026.1 in a title.
    """

    typed: Callable[[Path], str]
    faults: list[Fault] = msgspec.field(default_factory=list)
    warnings: list[Fault] = msgspec.field(default_factory=list)

    def header(self, tree: dict[str, Tree]) -> dict[str, Any]:
        """Return the header as far as it fits."""
        checked: dict[str, Any] | None = self._checked(_HEADER, tree, ())
        return checked or {}

    def section(self, name: str, tree: Tree) -> list[Any]:
        """Return the entries of a section as far as they fit; hopeless ones are None."""
        try:
            checked: list[Any] = _LISTS[name].validate_python(tree)
        except ValidationError as error:
            if not isinstance(tree, list) or error.errors()[0]["loc"] == ():
                self.faults += faults(error, (name,))
                return []
            adapter = _ENTRIES[name]
            return [self._checked(adapter, entry, (name, i)) for i, entry in enumerate(tree)]
        return checked

    def _checked(self, adapter: TypeAdapter[Any], tree: Tree, above: Path) -> Any:  # noqa: ANN401 - an entry
        try:
            return adapter.validate_python(tree)
        except ValidationError as error:
            for one in _errors(error):
                self._mend(tree, one, above)
        try:
            return adapter.validate_python(tree)
        except ValidationError as error:
            self.faults += faults(error, above)
            return _rest(adapter, tree, error)

    def _mend(self, tree: Tree, error: ErrorDetails, above: Path) -> None:
        """Drop an empty member; take a number for a text where a text is wanted."""
        path, value = path_of(error), error["input"]
        parent = _parent(tree, path)
        if parent is None:
            return
        if value is None or (isinstance(value, Plain) and value in _NOTHING):
            if isinstance(parent, dict):
                parent.pop(path[-1], None)
        elif error["type"] == "string_type" and isinstance(value, int | float):
            if isinstance(value, bool):
                return
            text = self.typed((*above, *path)) or str(value)
            parent[path[-1]] = text
            said = f"a number where a text is wanted; read as '{text}'"
            self.warnings.append(Fault((*above, *path), said))


def _errors(error: ValidationError) -> list[ErrorDetails]:
    return error.errors(include_url=False)


def _rest(adapter: TypeAdapter[Any], tree: Tree, error: ValidationError) -> Any:  # noqa: ANN401 - an entry
    """Return the entry without its faulty members, so that the others are looked at too."""
    faulty = {path[0] for one in _errors(error) if (path := path_of(one))}
    if not isinstance(tree, dict) or not faulty:
        return None
    try:
        return adapter.validate_python({k: v for k, v in tree.items() if k not in faulty})
    except ValidationError:
        return None


def _parent(tree: Tree, path: Path) -> Any:  # noqa: ANN401 - a dict or a list, or None
    """Return the mapping or list that holds the value at the path, if the path leads to one."""
    parent: Any = tree
    for step in path[:-1]:
        try:
            parent = parent[step]
        except (KeyError, IndexError, TypeError):
            return None
    held = isinstance(parent, dict) or (isinstance(parent, list) and isinstance(path[-1], int))
    return parent if path and held else None
