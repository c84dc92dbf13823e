"""The statements beside the program are those of its tables."""

import sqlite3
from contextlib import closing

import pytest

from planner.store.compiling import compiled
from planner.store.rows import CODECS, Codec
from planner.store.statements import FILE, statements


def test_the_statements_are_those_of_the_tables() -> None:
    assert FILE.read_bytes() == compiled(), "run `make statements`"


@pytest.mark.parametrize("codec", CODECS.values(), ids=lambda codec: codec.table.name)
def test_columns_of_the_statements_are_the_fields_in_their_order(codec: Codec) -> None:
    assert tuple(codec.table.columns) == codec.names
    with closing(sqlite3.connect(":memory:")) as connection:
        for _, definition in statements().create:
            connection.execute(definition)
        for text in (codec.table.all(), codec.table.some(1)):
            keys = ["x"] * len(codec.table.keys) if "?" in text else []
            found = connection.execute(text, keys).description
            assert tuple(column[0] for column in found) == codec.names
