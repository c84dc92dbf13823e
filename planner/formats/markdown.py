"""Texts in Markdown that show as they are: no text of a user becomes markup."""

import re
from collections.abc import Iterable, Sequence

from planner.formats.cells import Cell, clean, line, written

#: What Markdown, GitHub's too, may take for markup anywhere, and at the beginning of a line.
_MARKUP = re.compile(r"[\\`*_\[\]<>&~|$]")
_AT_START = re.compile(r"^(\d*)([-+#=.):])")


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is, on one line."""
    return _AT_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", line(text)))


def quoted(text: str, indent: str = "") -> list[str]:
    """Return a text of several lines as a quotation, lines kept."""
    return [f"{indent}> {escaped(row)}  ".rstrip() for row in clean(text).split("\n")]


def table_as_markdown(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as GitHub's Markdown."""
    said = [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in (headers, *rows)]
    ruler = "|".join(["", *(" --- " for _header in headers), ""])
    return "\n".join([said[0], ruler, *said[1:], ""])


def _cell(cell: Cell) -> str:
    return escaped(cell) if isinstance(cell, str) else written(cell)
