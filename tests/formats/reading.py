"""Short ways to read texts in tests."""

from typing import TypedDict, Unpack

import msgspec
import pytest

from planner.formats.limits import Limits
from planner.formats.problem import RefusedFileError
from planner.formats.roadmap import Reading, read_data
from planner.model import Document, Kind


class Options(TypedDict, total=False):
    """The options of reading."""

    known: dict[str, Kind]
    allow_missing: bool
    limits: Limits


def read(text: str | bytes, name: str = "file.yaml", **options: Unpack[Options]) -> Reading:
    """Read a text as a file of this name."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_data(data, name, **options)


def content(text: str, name: str = "file.yaml", **options: Unpack[Options]) -> Document:
    """Read a text and forget which file it was."""
    document = read(text, name, **options).document
    roadmap = msgspec.structs.replace(document.roadmap, file="", sha256="")
    return msgspec.structs.replace(document, roadmap=roadmap)


def refusal(text: str | bytes, name: str = "file.yaml", **options: Unpack[Options]) -> list[str]:
    """Read a text that must be refused; return the problems, each with line and column."""
    with pytest.raises(RefusedFileError) as caught:
        read(text, name, **options)
    problems = caught.value.problems
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems), problems
    assert problems
    return [str(problem) for problem in problems]


def warned(text: str | bytes, name: str = "file.yaml", **options: Unpack[Options]) -> list[str]:
    """Read a text that is taken with warnings; return these, each with line and column."""
    warnings = read(text, name, **options).warnings
    assert all(warning.line >= 1 and warning.column >= 1 for warning in warnings), warnings
    assert warnings
    return [str(warning) for warning in warnings]


def roadmap(items: str, head: str = "") -> str:
    """Return a small roadmap in YAML with these items."""
    return f"format: roadmap/1\nid: sample\ntitle: Sample\n{head}items:\n{items}"


def item(fields: str = "", *, id_: str = "a", kind: str = "skill", title: str = "A") -> str:
    """Return an item in YAML; ``fields`` are further lines without indentation."""
    lines = [f"id: {id_}", f"kind: {kind}", f"title: {title}", *fields.splitlines()]
    return "".join(f"  {'- ' if i == 0 else '  '}{line}\n" for i, line in enumerate(lines))
