"""Check trees against the schema; whatever does not fit is mended or becomes a fault."""

from typing import Any

import msgspec
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from planner.formats import schema
from planner.formats.faults import faults, path_of
from planner.formats.findings import Findings
from planner.formats.json_syntax import Typed
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
    """Checks the parts of one file and notes what it finds."""

    findings: Findings

    def header(self, tree: dict[str, Tree]) -> dict[str, Any]:
        """Return the header as far as it fits."""
        checked: dict[str, Any] | None = self._checked(_HEADER, tree, ())
        return checked or {}

    def section(self, name: str, tree: list[Tree]) -> list[Any]:
        """Return the entries of a section as far as they fit; hopeless ones are None."""
        try:
            checked: list[Any] = _LISTS[name].validate_python(tree)
        except ValidationError:
            adapter = _ENTRIES[name]
            return [self._checked(adapter, entry, (name, i)) for i, entry in enumerate(tree)]
        return checked

    def _checked(self, adapter: TypeAdapter[Any], tree: Tree, above: Path) -> Any:  # noqa: ANN401 - an entry
        try:
            return adapter.validate_python(tree)
        except ValidationError as error:
            for one in _errors(error):
                if one["type"] != "extra_forbidden":
                    self._mend(tree, one, above)
        try:
            return adapter.validate_python(tree)
        except ValidationError as error:
            for fault in faults(error, above):
                self.findings.add(fault)
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
            text = value.text if isinstance(value, Typed) else str(value)
            parent[path[-1]] = text
            said = f"a number where a text is wanted; read as '{text}'"
            self.findings.warn((*above, *path), said)


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
