"""A comparison as values: columns, and rows in parts. No Qt, so that it can be tested and written.

What a row says is made when the sheet is; how the user stands to its item is asked when shown.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from planner.formats.cells import Cell as Plain


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row says in a column; ``needed`` whether the column needs the item of the row."""

    text: str = ""
    key: float | str = ""
    tip: str = ""
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, or an item that columns need; ``same`` if all columns say the same of it."""

    title: str
    cells: tuple[Cell, ...]
    item: str | None = None
    hours: float = 0.0
    had: bool = False

    @property
    def same(self) -> bool:
        """Whether all columns say the same."""
        return len({(cell.text, cell.needed) for cell in self.cells}) <= 1


@dataclass(frozen=True, slots=True)
class Part:
    """Rows under a heading; ``shared`` if all columns need them."""

    title: str
    rows: tuple[Row, ...]
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole: a sentence with the finding, a title for each column, and parts."""

    sentence: str = ""
    ids: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    parts: tuple[Part, ...] = field(default=())

    def narrowed(self, *, differences: bool, left: bool) -> "Sheet":
        """Return only what differs between the columns, or only what is not had, or both."""
        parts = []
        for part in self.parts:
            rows = tuple(
                row
                for row in part.rows
                if not (differences and row.same) and not (left and row.item and row.had)
            )
            if rows:
                parts.append(replace(part, rows=rows))
        return replace(self, parts=tuple(parts))

    def items(self) -> Iterator[str]:
        """Yield the items of all rows."""
        for part in self.parts:
            for row in part.rows:
                if row.item is not None:
                    yield row.item


def as_table(
    sheet: Sheet, heads: tuple[str, str, str, str], words_of: Callable[[str], str]
) -> tuple[list[str], list[list[Plain]]]:
    """Return a sheet as headers and lines.

    ``heads`` name part, row, status and hours; ``words_of`` says how the user stands to an item.
    """
    lines: list[list[Plain]] = [
        [
            part.title,
            row.title,
            words_of(row.item) if row.item else "",
            row.hours or None,
            *(cell.text for cell in row.cells),
        ]
        for part in sheet.parts
        for row in part.rows
    ]
    return [*heads, *sheet.titles], lines
