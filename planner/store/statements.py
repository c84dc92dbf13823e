"""The statements of the store as text, made of its tables by :mod:`planner.store.compiling`."""

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

FILE = Path(__file__).with_name("statements.json")


Type = Literal["TEXT", "INTEGER", "REAL"]


class TableStatements(msgspec.Struct, frozen=True):
    """The statements about one table, with a mark for each value.

    ``condition`` is true of the row with a key; ``update`` and ``delete`` end with it.
    """

    name: str
    columns: dict[str, Type]
    keys: tuple[str, ...]
    select: str
    condition: str
    insert: str
    update: str
    delete: str

    def all(self) -> str:
        """Read the rows in the order in which they were made, as the library in memory has them."""
        return f"{self.select} ORDER BY rowid"

    def some(self, count: int) -> str:
        """Read the rows of so many keys."""
        return f"{self.select} WHERE {' OR '.join([f'({self.condition})'] * count)}"


class Statements(msgspec.Struct, frozen=True):
    """What makes each table and index, in the order of making, and what reads and writes rows."""

    create: tuple[tuple[str, str], ...]
    tables: dict[str, TableStatements]


@cache
def statements() -> Statements:
    """Return the statements of this version."""
    return msgspec.json.decode(FILE.read_bytes(), type=Statements)
