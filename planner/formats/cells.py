"""Tables in which no cell is a formula to a spreadsheet: CSV (RFC 4180), and for pasting."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

#: What a spreadsheet takes for the beginning of a formula or a command, after blanks too; and
#: what a reader would take for a mark of ours.
_RISKY = re.compile(
    "(^|[\n\u2028\u2029])"
    "(?=(?:'|[^\\S\n\u2028\u2029]|[\u00ad\u200b-\u200f\u2060\ufeff])*"
    "(?:[=+\\-@|%]|[\uff1d\uff0b\uff0d\uff20\uff5c\uff05\ufe66\ufe62\ufe63\ufe6b\ufe6a])"
    "|'*\t)"
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")

Cell = str | float | None
#: Tells spreadsheets that a file is UTF-8.
BYTE_ORDER_MARK = "\ufeff"


def clean(text: str) -> str:
    """Return a text that any file can hold: no control characters, LF between lines."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))


def line(text: str) -> str:
    """Return a text on one line, without control characters."""
    return " ".join(clean(text).split())


def guarded(text: str) -> str:
    """Return the text with an apostrophe before each line that would be a formula."""
    return _RISKY.sub(r"\1'", clean(text))


def unguarded(text: str) -> str:
    """Return what :func:`guarded` was given, apart from what it cleaned."""
    return re.sub(f"{_RISKY.pattern}'", r"\1", text)


def table_as_csv(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV with CRLF; numbers stay numbers, texts are guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(header) for header in headers])
    for row in rows:
        writer.writerow([_cell(cell) for cell in row])
    return out.getvalue()


def table_as_tabs(headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table for pasting: tabs between cells, a line a row, texts guarded."""
    return "".join("\t".join(_flat(cell) for cell in row) + "\n" for row in (headers, *rows))


def written(cell: Cell) -> str:
    """Return a cell as a text: numbers with a point, whole ones without."""
    if cell is None or isinstance(cell, str):
        return cell or ""
    return str(int(cell)) if float(cell).is_integer() else repr(float(cell))


def _cell(cell: Cell) -> str:
    return guarded(cell) if isinstance(cell, str) else written(cell)


def _flat(cell: Cell) -> str:
    return _cell(line(cell) if isinstance(cell, str) else cell)
