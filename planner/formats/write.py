"""Write roadmap files: tidy, the same for the same content, and pleasant to read and to compare."""

import json
from datetime import date

from planner.formats.tree import Tree
from planner.formats.unbuild import tree_of
from planner.formats.yaml_text import yaml_text
from planner.model import Document

_WIDTH = 100


def to_yaml(document: Document) -> str:
    """Return the document as a YAML text."""
    return yaml_text(tree_of(document))


def to_json(document: Document) -> str:
    """Return the document as a JSON text."""
    return _json(tree_of(document), 0) + "\n"


def _json(value: Tree, depth: int) -> str:
    """Return the value; what is short stands on one line, except the entries of sections."""
    line = json.dumps(value, ensure_ascii=False, default=_day)
    members = _members(value)
    if not members or (not _opens(value, depth) and len(line) + 2 * depth <= _WIDTH):
        return line
    blanks = "  " * (depth + 1)
    lines = []
    for key, member in members:
        name = "" if key is None else f"{json.dumps(key, ensure_ascii=False)}: "
        lines.append(f"{blanks}{name}{_json(member, depth + 1)}")
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    inner = ",\n".join(lines)
    return f"{opening}\n{inner}\n{'  ' * depth}{closing}"


def _opens(value: Tree, depth: int) -> bool:
    """Whether the value is the file, a section or an entry of one."""
    match depth:
        case 0:
            return True
        case 1:
            return isinstance(value, list) and isinstance(value[0], dict)
        case 2:
            return isinstance(value, dict)
        case _:
            return False


def _members(value: Tree) -> list[tuple[str | None, Tree]]:
    match value:
        case dict():
            return list(value.items())
        case list():
            return [(None, one) for one in value]
        case _:
            return []


def _day(value: date) -> str:
    return value.isoformat()
