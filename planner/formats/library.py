"""The whole library as one JSON file that loses nothing: format ``library/1``."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec

from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError, quoted
from planner.formats.source import read_regular_file
from planner.model import (
    ACTIVE_PLAN,
    Item,
    Library,
    Listing,
    LogEntry,
    Plan,
    Range,
    Record,
    Roadmap,
    Setting,
)
from planner.model.library import PARTS, plain_key

FORMAT = "library/1"
_SIZE = 512 * 1024 * 1024
_HEAD = 200  # bytes in which the format stands
_EXACT = 2**53  # beyond, floats are no longer whole numbers one by one


class _Whole(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal["library/1"]
    roadmaps: list[Roadmap] = []
    items: list[Item] = []
    listings: list[Listing] = []
    records: list[Record] = []
    log: list[LogEntry] = []
    plans: list[Plan] = []
    settings: list[Setting] = []


class _Head(msgspec.Struct):
    format: str = ""


def to_library_json(library: Library) -> str:
    """Return the library as JSON: equal libraries give equal texts, one entity a line."""
    parts = []
    for name in PARTS.values():
        entities = sorted(getattr(library, name).values(), key=lambda entity: entity.key)
        lines = [json.dumps(_tree(entity), ensure_ascii=False) for entity in entities]
        body = "[\n" + ",\n".join(f"    {line}" for line in lines) + "\n  ]" if lines else "[]"
        parts.append(f'  "{name}": {body}')
    return f'{{\n  "format": "{FORMAT}",\n' + ",\n".join(parts) + "\n}\n"


def holds_library(path: Path) -> bool:
    """Say whether a file is what :func:`to_library_json` writes, by its ``format``."""
    try:
        data = read_regular_file(path, msgspec.structs.replace(LIMITS, size=_SIZE))
        return msgspec.json.decode(data, type=_Head).format.startswith("library/")
    except (RefusedFileError, msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return False


def begins_like_library(path: Path) -> bool:
    """Say whether a file begins as :func:`to_library_json` writes it; reads no more than that."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return b'"library/' in file.read(_HEAD)
    except OSError:
        return False


def read_library(path: Path) -> Library:
    """Read a library; raises RefusedFileError with what is wrong."""
    data = read_regular_file(path, msgspec.structs.replace(LIMITS, size=_SIZE))
    try:
        whole = msgspec.json.decode(data, type=_Whole)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise RefusedFileError([Problem(str(path), 0, 0, str(error))]) from error
    problems = [Problem(str(path), 0, 0, text) for text in _contradictions(whole)]
    if problems:
        raise RefusedFileError(problems)
    return Library.of(entity for name in PARTS.values() for entity in getattr(whole, name))


def _contradictions(whole: _Whole) -> Iterator[str]:
    """Yield what the library file would not hold: doubles, loose ends, impossible figures."""
    for entity_type, name in PARTS.items():
        counts = Counter(plain_key(entity) for entity in getattr(whole, name))
        for key, count in counts.items():
            if count > 1:
                what = f"{entity_type.__name__.lower()} {quoted(str(key))}"
                yield f"the {what} stands {count} times in '{name}'"
    yield from _loose_ends(whole)
    for item in whole.items:
        if not all(_is_rising(figure) for figure in (item.hours, item.weeks) if figure):
            yield f"{quoted(item.id)}: hours and weeks rise from low over likely to high"


def _loose_ends(whole: _Whole) -> Iterator[str]:
    items = {item.id for item in whole.items}
    roadmaps = {roadmap.id for roadmap in whole.roadmaps}
    for listing in whole.listings:
        if listing.roadmap not in roadmaps or not (listing.item in items or listing.removed):
            yield f"{quoted(listing.item)} is listed in {quoted(listing.roadmap)}; one is missing"
    noted = [record.item for record in whole.records] + [entry.item for entry in whole.log]
    for name in noted:
        if name not in items:
            yield f"there is a record of {quoted(name)}, but no such item"
    plans = {plan.id for plan in whole.plans}
    for setting in whole.settings:
        if setting.name == ACTIVE_PLAN and setting.value not in plans:
            yield "the plan in use is not among the plans"


def _is_rising(figure: Range) -> bool:
    return 0 <= figure.low <= figure.likely <= figure.high


def _tree(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    return _whole_numbers(msgspec.to_builtins(value))


def _whole_numbers(tree: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Write numbers without a fraction that is none, so that equal values are equal texts."""
    match tree:
        case dict():
            return {key: _whole_numbers(value) for key, value in tree.items()}
        case list():
            return [_whole_numbers(value) for value in tree]
        case float() if tree.is_integer() and abs(tree) < _EXACT:
            return int(tree)
        case _:
            return tree
