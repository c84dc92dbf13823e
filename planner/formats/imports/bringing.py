"""One way in for every file: tell its format by content, and read it into a roadmap."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePath
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from planner.formats import expression
from planner.formats.imports import checklist, node_graph, outline
from planner.formats.imports import table as tables
from planner.formats.imports.drafts import Draft, DraftSource, Options, header
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.roadmap import Reading, read_data, read_source
from planner.formats.source import read_regular_file
from planner.model import Document, Item, Kind, Link, Need, Requirement, State

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Format(StrEnum):
    """What a file can be."""

    ROADMAP = "roadmap"
    LIBRARY = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    OPML = "opml"
    NODES = "nodes"


_SUFFIXES: Mapping[str, Format] = MappingProxyType(
    {
        **dict.fromkeys((".csv", ".tsv"), Format.CSV),
        **dict.fromkeys((".md", ".markdown", ".txt"), Format.MARKDOWN),
        **dict.fromkeys((".yaml", ".yml", ".json"), Format.ROADMAP),
    }
)


class Brought(msgspec.Struct, frozen=True):
    """What a file brings: a roadmap, and what it says that the user did."""

    reading: Reading
    statuses: Mapping[str, State] = MappingProxyType({})


def sniff(data: bytes, name: str) -> Format:
    """Tell the format by content, and by the name where the content leaves it open."""
    text = data[:400_000].decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if text.startswith(("{", "[")):
        if '"library/' in text[:200]:
            return Format.LIBRARY
        return Format.NODES if node_graph.is_node_graph(text) else Format.ROADMAP
    if text.startswith("<"):
        return Format.OPML
    by_name = _SUFFIXES.get(PurePath(name).suffix.lower())
    if by_name is not None:
        return by_name
    if "roadmap/1" in text[:4_000]:
        return Format.ROADMAP
    has_mark = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    return Format.CSV if has_mark or _is_table(text) else Format.MARKDOWN


def data_of(path: Path) -> bytes:
    """Return the bytes of a regular file of a fair size; raises RefusedFileError."""
    return read_regular_file(path, LIMITS)


def bring(  # noqa: PLR0913 - what is read, and what it may refer to
    data: bytes,
    name: str,
    format_: Format,
    options: Options,
    *,
    known: Mapping[str, Kind],
    titles: Mapping[str, str] = _NOTHING,
    allow_missing: bool = False,
) -> Brought:
    """Read a file of any format but a whole library; raises RefusedFileError with all problems.

    ``titles`` maps titles of the library's items to their ids: lists name items by them.
    """
    if format_ is Format.ROADMAP:
        return Brought(read_data(data, name, known=known, allow_missing=allow_missing))
    if len(data) > LIMITS.size:
        said = f"larger than {LIMITS.size // 1024**2} MB, which is the limit"
        raise RefusedFileError([Problem(name, 0, 0, said)])
    title, drafts, warnings = _drafts(data, name, format_, options)
    if not drafts:
        raise RefusedFileError([Problem(name, 0, 0, "there is no item in this file")], warnings)
    named = header(PurePath(name).stem or "Imported", options.title or title)
    source = DraftSource(name, data, named, drafts, options=options, titles=titles)
    source.warnings += warnings
    reading = read_source(source, known=known, allow_missing=allow_missing)
    return Brought(reading, source.statuses)


def completed(document: Document, items: Mapping[str, Item]) -> Document:
    """Return a document with what lists leave out, where the library says the same otherwise.

    Reasons of requirements and titles of links are kept that way.
    """
    return replace(
        document,
        items=tuple(
            _completed(item, items[item.id]) if item.id in items else item
            for item in document.items
        ),
    )


def _completed(item: Item, mine: Item) -> Item:
    same = _on_one_line(item.requires) == _on_one_line(mine.requires)
    weeks, own = item.weeks, mine.weeks
    return replace(
        item,
        requires=mine.requires if same else item.requires,
        links=_like(item.links, {link.url: link for link in mine.links}),
        teaches=_as_mine(item.teaches, mine.teaches),
        recommends=_as_mine(item.recommends, mine.recommends),
        weeks=own if weeks and own and weeks.likely == own.likely else weeks,
    )


def _on_one_line(requirement: Requirement) -> str:
    """Return a requirement as a table would hold it and give it back."""
    line = expression.written(requirement)
    try:
        return expression.written(expression.read(line))
    except expression.ExpressionError:
        return line


def _like(links: tuple[Link, ...], mine: Mapping[str, Link]) -> tuple[Link, ...]:
    return tuple(mine.get(link.url, link) if not link.title else link for link in links)


def _as_mine(needs: tuple[Need, ...], mine: tuple[Need, ...]) -> tuple[Need, ...]:
    known = {str(need): need for need in mine}
    return tuple(known.get(str(need), need) if not need.why else need for need in needs)


def _drafts(
    data: bytes, name: str, format_: Format, options: Options
) -> tuple[str, list[Draft], list[Problem]]:
    if format_ is Format.CSV:
        table = tables.read_table(data, name, options.delimiter)
        columns = options.columns
        if columns is None:
            columns = tables.guessed(table.headers)
        return "", tables.drafts(table, columns, name), list(table.warnings)
    if format_ is Format.OPML:
        title, drafts = outline.drafts(data, name, nested=options.nested)
        return title, drafts, []
    if format_ is Format.NODES:
        return node_graph.drafts(data, name)
    assert format_ is Format.MARKDOWN
    title, drafts = checklist.drafts(_text(data, name), name, nested=options.nested)
    return title, drafts, []


def _text(data: bytes, name: str) -> str:
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        said = f"byte 0x{data[error.start]:02X} is not UTF-8; save it as UTF-8"
        line = data[: error.start].count(b"\n") + 1
        raise RefusedFileError([Problem(name, line, 1, said)]) from error


def _is_table(text: str) -> bool:
    """Whether the first two lines have the same number of separators, more than none."""
    lines = [line for line in text.splitlines()[:3] if line.strip()]
    for delimiter in "\t;,":
        counts = {line.count(delimiter) for line in lines[:2]}
        if len(lines) > 1 and len(counts) == 1 and counts != {0}:
            return bool(tables.guessed(lines[0].split(delimiter)))
    return False
