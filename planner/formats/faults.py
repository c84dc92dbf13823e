"""The errors of the schema in words: what is wrong, what is wanted."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from planner.formats import schema
from planner.formats.findings import Fault
from planner.formats.limits import LIMITS
from planner.formats.problem import did_you_mean, quoted
from planner.formats.tree import Path, Tree

#: The entries that stand below a key; "" is the file itself.
ENTRIES: Mapping[str, Any] = MappingProxyType(
    {
        "": schema.RoadmapEntry,
        **{name: entry for name, (_, entry) in schema.SECTIONS.items()},
        "links": schema.LinkEntry,
        "cost": schema.CostEntry,
        "offered": schema.OfferedEntry,
        "valid_for": schema.ValidForEntry,
        "leads_to": schema.LeadsToEntry,
        "pay": schema.PayEntry,
        "teaches": schema.LeafEntry,
        "corequires": schema.LeafEntry,
        "recommends": schema.LeafEntry,
        "has": schema.LeafEntry,
    }
)
_REQUIREMENT = ("all", "any", "at_least", "of", "item", "level", "why")
_RANGES = ("hours", "weeks", "years")


def path_of(error: ErrorDetails) -> Path:
    """Return the path in the tree; the tags of alternatives are no part of it."""
    return tuple(step for step in error["loc"] if not _is_tag(step))


def faults(error: ValidationError, above: Path) -> list[Fault]:
    """Return the errors in words, with their paths below ``above``.

    Where a key is unknown, what is missing beside it is not worth a word: it is that key.
    """
    errors = error.errors(include_url=False)
    odd = {path_of(one)[:-1] for one in errors if one["type"] == "extra_forbidden"}
    return [
        _fault(one, (*above, *path_of(one)))
        for one in errors
        if one["type"] != "missing" or path_of(one)[:-1] not in odd or not path_of(one)[:-1]
    ]


def _fault(error: ErrorDetails, path: Path) -> Fault:
    match error["type"]:
        case "missing":
            return Fault(path[:-1], _missing(path))
        case "extra_forbidden":
            return Fault(path, _unknown_key(path), key=True)
        case _:
            say = _WORDS.get(error["type"])
            return Fault(path, say(error, path) if say else error["msg"], "[key]" in error["loc"])


def fault_of_root(tree: Tree) -> str:
    """Say what is wrong with a file that holds no mapping."""
    wanted = "a roadmap begins with 'format: roadmap/1'"
    if tree is None:
        return f"there is nothing in this file; {wanted}"
    return f"a mapping (key: value) is wanted, not {shown(tree)}; {wanted}"


def shown(value: Tree) -> str:
    """Return the value for a message."""
    match value:
        case str():
            return quoted(value) if value else "an empty text"
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return f"{value:,.0f}"
        case list() | dict():
            return "a list" if isinstance(value, list) else "a mapping"
        case _:
            return "nothing" if value is None else str(value)


def _is_tag(step: str | int) -> bool:
    return isinstance(step, str) and (step == "[key]" or (step[:1] == "<" and step[-1:] == ">"))


def _field(path: Path) -> str:
    """Return the innermost key of the path."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _missing(path: Path) -> str:
    if path[-1] == "item":
        return "an item, or one of 'all', 'any' and 'at_least' with 'of', is wanted here"
    if path[-1] == "of":
        return "'at_least' wants 'of' beside it: the list of what to choose from"
    if path[-1] == "at_least":
        return "'of' wants 'at_least' beside it: how many of them are needed"
    if path == ("format",):
        return "'format' is missing; a roadmap file begins with 'format: roadmap/1'"
    return f"'{path[-1]}' is missing"


def _unknown_key(path: Path) -> str:
    key, field = str(path[-1]), _field(path[:-1])
    if field in ("requires", "all", "any", "of"):
        if key in _REQUIREMENT:
            return f"'{key}' cannot stand in one mapping with the others; nest it in a list"
        known: tuple[str, ...] = _REQUIREMENT
    else:
        known = keys_of(field)
    hint = did_you_mean(key, known) or f" Known here: {', '.join(known)}."
    return f"unknown key {quoted(key)}.{hint}"


def keys_of(field: str) -> tuple[str, ...]:
    """Return the keys that may stand in the entries below a key."""
    entry = ENTRIES.get(field)
    return tuple(name.rstrip("_") for name in entry.__annotations__) if entry else ()


def _text_type(error: ErrorDetails, _: Path) -> str:
    return f"a text is wanted, not {shown(error['input'])}"


def _number_type(error: ErrorDetails, path: Path) -> str:
    more = ", or a range as [low, high] or [low, likely, high]" if _field(path) in _RANGES else ""
    return f"a number is wanted{more}, not {shown(error['input'])}"


def _whole_number(error: ErrorDetails, _: Path) -> str:
    return f"a whole number is wanted, not {shown(error['input'])}"


def _too_long(error: ErrorDetails, path: Path) -> str:
    if _field(path) in _RANGES:
        return "[low, high] or [low, likely, high] is wanted"
    context = error["ctx"]
    return f"{context['actual_length']:,} entries; at most {context['max_length']:,} are read"


def _too_short(error: ErrorDetails, path: Path) -> str:
    if _field(path) in _RANGES:
        return "[low, high] or [low, likely, high] is wanted"
    return f"at least {error['ctx']['min_length']} entry is wanted"


def _pattern(error: ErrorDetails, path: Path) -> str:
    if path == ("id",):
        wanted = "lower-case letters and digits with single hyphens between are wanted"
    else:
        wanted = f"up to {LIMITS.id} letters, digits and - . _ / are wanted"
        if "@" in error["ctx"]["pattern"]:
            wanted += ", and perhaps @ with the level of a skill"
    return f"{shown(error['input'])} is no id; {wanted}"


def _choice(error: ErrorDetails, path: Path) -> str:
    if path == ("format",):
        return f"format {shown(error['input'])} is not known here; 'roadmap/1' is wanted"
    expected: str = error["ctx"]["expected"]
    choices = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    hint = did_you_mean(str(error["input"]), choices)
    return f"one of {expected} is wanted, not {shown(error['input'])}.{hint}".removesuffix(".")


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else str(value)


def _too_many_characters(error: ErrorDetails, _: Path) -> str:
    length, most = len(str(error["input"])), error["ctx"]["max_length"]
    return f"{length:,} characters; at most {most:,} are read"


_WORDS: Mapping[str, Callable[[ErrorDetails, Path], str]] = MappingProxyType(
    {
        "string_type": _text_type,
        "float_type": _number_type,
        "finite_number": _number_type,
        "int_type": _whole_number,
        "int_from_float": _whole_number,
        "too_long": _too_long,
        "too_short": _too_short,
        "string_pattern_mismatch": _pattern,
        "literal_error": _choice,
        "string_too_long": _too_many_characters,
        "string_too_short": lambda *_: "a text is wanted; this one is empty",
        "bool_type": lambda error, _: f"true or false is wanted, not {shown(error['input'])}",
        "list_type": lambda error, _: f"a list is wanted, not {shown(error['input'])}",
        "dict_type": lambda error, _: (
            f"a mapping (key: value) is wanted, not {shown(error['input'])}"
        ),
        "greater_than_equal": lambda error, _: (
            f"at least {_figure(error['ctx']['ge'])} is wanted, not {shown(error['input'])}"
        ),
        "less_than_equal": lambda error, _: (
            f"at most {_figure(error['ctx']['le'])} is wanted, not {shown(error['input'])}"
        ),
        "recursion_depth_exceeded": lambda *_: f"nested more than {LIMITS.depth} levels deep",
    }
)
