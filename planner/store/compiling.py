"""The statements of the store, made of its tables by SQLAlchemy; ``make statements`` writes them.

Only what changes the schema imports this module: reading ``statements.json`` takes a hundredth of
the time that importing SQLAlchemy does.
"""

from typing import Any

import msgspec
from sqlalchemy import Column, ColumnElement, Table, and_, bindparam, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import ClauseElement

from planner.store.statements import Statements, TableStatements, Type
from planner.store.tables import TABLES, metadata


def compiled() -> bytes:
    """Return the content of ``statements.json`` for the tables as they are."""
    about = [_about(table) for table in TABLES.values()]
    made = Statements(tuple(_create()), {table.name: table for table in about})
    return msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"


def _create() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for table in metadata.sorted_tables:
        found.append((str(table.name), _text(CreateTable(table))))
        found += [(str(index.name), _text(CreateIndex(index))) for index in table.indexes]
    return found


def _about(table: Table) -> TableStatements:
    condition = _is(table)
    return TableStatements(
        name=str(table.name),
        columns={str(column.name): _type(column) for column in table.columns},
        keys=tuple(str(column.name) for column in table.primary_key),
        select=_text(select(table)),
        condition=_text(condition),
        insert=_text(table.insert()),
        update=_text(table.update().where(condition)),
        delete=_text(table.delete().where(condition)),
    )


def _type(column: Column[Any]) -> Type:
    of_sqlite: Type = msgspec.convert(str(column.type), Type)
    return of_sqlite


def _is(table: Table) -> ColumnElement[bool]:
    """Return the condition that a row has a key, whose parts have names that no column has."""
    return and_(*(column == bindparam(f"{column.name} of") for column in table.primary_key))


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite.dialect())).strip()
