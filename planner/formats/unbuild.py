"""Make plain trees of documents: the shortest form that loses nothing, keys in a fixed order."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from planner.formats import schema
from planner.formats.tree import Tree
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Document,
    Item,
    Need,
    Range,
    Requirement,
    Roadmap,
)
from planner.model.value import Entity, Value

_OTHER_NAMES = {"class_": "class"}


def tree_of(document: Document) -> dict[str, Tree]:
    """Return the tree of a roadmap file. Placeholders for what is missing are left out."""
    tree: dict[str, Tree] = {"format": "roadmap/1", **_header(document.roadmap)}
    tree["items"] = [_item(item) for item in document.items if not item.missing]
    for name in list(schema.SECTIONS)[1:]:
        entries = [_entry(one) for one in getattr(document.roadmap, name)]
        if entries:
            tree[name] = entries
    return tree


def leaf(need: Need) -> Tree:
    """Return the leaf as a text, or with its reason as a mapping."""
    if not need.why:
        return str(need)
    level = {} if need.level == 1 else {"level": need.level}
    return {"item": need.item, **level, "why": need.why}


def number(value: float) -> int | float:
    """Return the number without a fraction that is none."""
    return int(value) if value == int(value) else float(value)


def _header(roadmap: Roadmap) -> dict[str, Tree]:
    header = {
        name: value
        for name in schema.HeaderEntry.__annotations__
        if name != "format" and (value := getattr(roadmap, name))
    }
    return {
        name: dict(value) if name in _MAPPINGS else _plain(value) for name, value in header.items()
    }


def _item(item: Item) -> Tree:
    entry: dict[str, Tree] = {}
    for name in schema.ItemEntry.__annotations__:
        if name == "valid_for":
            if item.valid_months is not None:
                entry[name] = {"months": item.valid_months}
            continue
        value = getattr(item, name)
        if value is None or value is False or value in ("", (), NOTHING):
            continue
        entry[name] = _SPECIAL.get(name, _plain)(value)
    return entry


def _entry(value: Entity | Value) -> dict[str, Tree]:
    """Return the fields of a value that differ from their defaults."""
    entry = {}
    for field in msgspec.structs.fields(type(value)):
        content = getattr(value, field.name)
        if field.required or content != field.default:
            entry[_OTHER_NAMES.get(field.name, field.name)] = _plain(content)
    return entry


def _plain(value: Any) -> Tree:  # noqa: ANN401 - any field of the model
    match value:
        case Range():
            return _range(value)
        case Need():
            return leaf(value)
        case Entity() | Value():
            return _entry(value)
        case tuple():
            return [_plain(one) for one in value]
        case int() | float() if not isinstance(value, bool):
            return number(value)
        case _:
            return value


def _range(value: Range) -> Tree:
    low, likely, high = number(value.low), number(value.likely), number(value.high)
    if low == likely == high:
        return low
    if Range.of(low, high) == value:
        return [low, high]
    return [low, likely, high]


def requires_tree(requirement: Requirement) -> Tree:
    """Return the outermost expression: a list where all of its members are needed."""
    if isinstance(requirement, AllOf):
        return [_member(member) for member in requirement.members]
    return _member(requirement)


def _member(requirement: Requirement) -> Tree:
    match requirement:
        case Need():
            return leaf(requirement)
        case AllOf(members):
            return {"all": [_member(member) for member in members]}
        case AnyOf(members):
            return {"any": [_member(member) for member in members]}
        case AtLeast(n, members):
            return {"at_least": n, "of": [_member(member) for member in members]}


_MAPPINGS = ("areas", "renamed")
_SPECIAL: Mapping[str, Callable[[Any], Tree]] = MappingProxyType(
    {
        "requires": requires_tree,
        "about": lambda about: {one.heading: list(one.texts) for one in about},
    }
)
