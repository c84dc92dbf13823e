"""Tables: comma-separated values as spreadsheets write them, and which column holds what."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from planner.formats.imports.drafts import Draft, check_size
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError, quoted

MOST_COLUMNS, LONGEST_CELL = 64, 64_000
_DELIMITERS = ",;\t|"
#: The fields that a column can hold.
FIELDS = (
    *("id", "title", "kind", "area", "summary", "provider"),
    *("hours", "hours_low", "hours_likely", "hours_high", "weeks", "full_time"),
    *("requires", "corequires", "recommends", "teaches"),
    *("links", "tags", "sources", "evidence", "status"),
)
#: Other names of columns that people give to fields.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        **{field: field for field in FIELDS},
        **{field.replace("_", " "): field for field in FIELDS},
        **dict.fromkeys(("name", "course", "item", "topic", "course name", "subject"), "title"),
        **dict.fromkeys(("type", "category kind"), "kind"),
        **dict.fromkeys(("category", "section", "group", "stage", "track"), "area"),
        **dict.fromkeys(("description", "text", "notes", "abstract"), "summary"),
        **dict.fromkeys(("institution", "offered by", "author", "school"), "provider"),
        **dict.fromkeys(("duration", "time", "effort", "estimate", "estimated hours"), "hours"),
        **dict.fromkeys(("min hours", "low"), "hours_low"),
        **dict.fromkeys(("max hours", "high"), "hours_high"),
        **dict.fromkeys(
            ("prerequisites", "prerequisite", "needs", "depends on", "requirements"), "requires"
        ),
        **dict.fromkeys(("corequisites", "corequisite", "beside"), "corequires"),
        **dict.fromkeys(("skills", "gives"), "teaches"),
        **dict.fromkeys(("url", "link", "address", "website", "web page"), "links"),
        **dict.fromkeys(("tag", "keywords", "labels"), "tags"),
        **dict.fromkeys(("state", "progress", "done", "completed"), "status"),
        **dict.fromkeys(("key", "code", "course id", "identifier"), "id"),
        **dict.fromkeys(("source", "references"), "sources"),
    }
)


class Table(msgspec.Struct, frozen=True):
    """A table as it was read: names of the columns, rows, and the line on which each begins."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    delimiter: str
    warnings: tuple[Problem, ...] = ()


def read_table(data: bytes, name: str, delimiter: str = "") -> Table:
    """Read a table; raises RefusedFileError with the line of what cannot be read."""
    text, warnings = _decoded(data, name)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise _refusal(name, line, "a null character; this is no table")
    first = 1
    if text[:4].casefold() == "sep=" and "\n" in text:
        head, _, text = text.partition("\n")
        delimiter, first = delimiter or head[4:5], 2
    delimiter = delimiter or _delimiter(text)
    records = list(_records(text, name, delimiter, first))
    if not records:
        raise _refusal(name, 0, "there is no row in this table")
    headers = tuple(" ".join(cell.split()) for cell in records[0][1])
    if len(headers) > MOST_COLUMNS:
        raise _refusal(name, 1, f"more than {MOST_COLUMNS} columns")
    lines = tuple(line for line, _ in records[1:])
    rows = tuple(_padded(row, len(headers)) for _, row in records[1:])
    for line, row in records[1:]:
        if len(row) > len(headers):
            text = f"{len(row)} cells where the first row has {len(headers)}; the rest left out"
            warnings.append(Problem(name, line, 1, text))
    return Table(headers, rows, lines, delimiter, tuple(warnings[: LIMITS.problems]))


def guessed(headers: Sequence[str]) -> dict[int, str]:
    """Return which column holds which field, by their names; each field once."""
    found: dict[int, str] = {}
    for number, header in enumerate(headers):
        field = _NAMES.get(header.strip().casefold().replace("-", " "))
        if field is not None and field not in found.values():
            found[number] = field
    return found


def drafts(table: Table, columns: Mapping[int, str], name: str) -> list[Draft]:
    """Return a draft for each row that is not empty; raises RefusedFileError."""
    twice = [field for field in FIELDS if list(columns.values()).count(field) > 1]
    if twice:
        raise _refusal(name, 1, f"two columns hold {quoted(twice[0])}; one can")
    if not {"title", "id"} & set(columns.values()):
        raise _refusal(name, 1, "no column holds 'title'; say which one does")
    where = {field: number + 1 for number, field in columns.items()}
    return [
        Draft({field: row[number] for number, field in columns.items()}, line, where)
        for line, row in zip(table.lines, table.rows, strict=True)
        if any(row[number].strip() for number in columns)
    ]


def _records(text: str, name: str, delimiter: str, first: int) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line, count = first, 0
    try:
        for row in reader:
            if row and any(cell.strip() for cell in row):
                count += 1
                check_size(count - 1, 0, name, line)
                yield line, row
            line = reader.line_num + first
    except csv.Error as error:
        said = str(error)
        if "limit" in said:
            said = f"a cell of more than {LONGEST_CELL:,} characters; is a quotation mark open?"
        elif "unexpected end" in said:
            said = "a quotation mark is open to the end"
        raise _refusal(name, line, said) from error


def _delimiter(text: str) -> str:
    """Return what separates the cells of the first row: what stands there most, unquoted."""
    head = next((row for row in text.splitlines() if row.strip()), "")
    outside = "".join(head.split('"')[::2])
    best = max(_DELIMITERS, key=outside.count)
    return best if outside.count(best) else ","


def _decoded(data: bytes, name: str) -> tuple[str, list[Problem]]:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), []
            except UnicodeDecodeError as error:
                raise _refusal(
                    name, 0, f"this is no {encoding.upper()}; save it as UTF-8"
                ) from error
    try:
        return data.decode(), []
    except UnicodeDecodeError:
        said = "not UTF-8; read as Windows-1252, so look at letters with accents"
        return data.decode("cp1252", "replace"), [Problem(name, 1, 1, said)]


def _padded(row: Sequence[str], wide: int) -> tuple[str, ...]:
    return (*row[:wide], *[""] * (wide - len(row)))


def _refusal(name: str, line: int, text: str) -> RefusedFileError:
    return RefusedFileError([Problem(name, line, 1 if line else 0, text)])
