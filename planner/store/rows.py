"""Entities as rows and back: tuples in the order of the columns, many at a time.

Both ways go column by column, so that a column without compound values costs next to nothing.
"""

import types
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, get_args

import msgspec

from planner.errors import DamagedLibraryError
from planner.model import ENTITY_TYPES, AnyEntity
from planner.store.statements import Type, statements

Row = tuple[Any, ...]
Column = Sequence[Any]
#: Changes a column of values, all rows at once.
Conversion = Callable[[Column], Column]

#: What conversions raise for cells that make no sense.
NO_SENSE = (KeyError, RecursionError, TypeError, ValueError, msgspec.MsgspecError)
#: What the driver returns of columns of each type.
_PYTHON: dict[Type, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (int, float)}
_to_json = msgspec.json.Encoder().encode


class Codec:
    """Turns entities of one type into rows of its table and back."""

    def __init__(self, entity_type: type[AnyEntity]) -> None:
        fields = msgspec.structs.fields(entity_type)
        self.entity_type = entity_type
        self.table = statements().tables[str(entity_type.__struct_config__.tag)]
        self.names = tuple(field.name for field in fields)
        self._keys = [self.names.index(name) for name in self.table.keys]
        ways = [_ways(field) for field in fields]
        self._to_row = [(at, way[0]) for at, way in enumerate(ways) if way[0]]
        self._from_row = [(at, way[1]) for at, way in enumerate(ways) if way[1]]

    def rows(self, entities: Iterable[AnyEntity]) -> list[Row]:
        """Return the entities as rows."""
        return _converted([msgspec.structs.astuple(entity) for entity in entities], self._to_row)

    def entities(self, rows: Sequence[Row]) -> list[AnyEntity]:
        """Return the rows as entities; raises DamagedLibraryError naming the first bad row."""
        try:
            return self._entities(rows)
        except NO_SENSE:
            for row in rows:
                self.entity(row)
            raise

    def entity(self, row: Row) -> AnyEntity:
        """Return one row as an entity, its types looked at too; raises DamagedLibraryError."""
        try:
            for value, (name, kind) in zip(row, self.table.columns.items(), strict=True):
                _refuse_other_type(type(value), name, kind)
            [entity] = self._entities([row])
        except NO_SENSE as error:
            name = " ".join(str(part) for part in self.key(row))
            raise DamagedLibraryError(
                f"The {self.table.name} '{name}' in the library cannot be read: {error}."
            ) from error
        return entity

    def fits(self, rows: Sequence[Row]) -> bool:
        """Say whether all rows can be read and each value is of its column's type."""
        try:
            self._entities(rows)
            columns = zip(*rows, strict=True)
            for values, (name, kind) in zip(columns, self.table.columns.items(), strict=bool(rows)):
                for found in set(map(type, values)):
                    _refuse_other_type(found, name, kind)
        except NO_SENSE:
            return False
        return True

    def key(self, row: Row) -> Row:
        """Return the key of a row."""
        return tuple(row[at] for at in self._keys)

    def _entities(self, rows: Sequence[Row]) -> list[AnyEntity]:
        make, names = self.entity_type, self.names
        converted = _converted(rows, self._from_row)
        return [make(**dict(zip(names, row, strict=True))) for row in converted]


def _refuse_other_type(found: type, name: str, wanted: Type) -> None:
    if found is not types.NoneType and found not in _PYTHON[wanted]:
        raise TypeError(f"{name} is {found.__name__}")


def _converted(rows: Sequence[Row], conversions: list[tuple[int, Conversion]]) -> list[Row]:
    if not rows:
        return []
    columns: list[Column] = list(zip(*rows, strict=True))
    for at, conversion in conversions:
        columns[at] = conversion(columns[at])
    return list(zip(*columns, strict=True))


def _ways(field: msgspec.structs.FieldInfo) -> tuple[Conversion | None, Conversion | None]:
    """Return how values of a field become values of a column and back; None: they are the same."""
    kinds = get_args(field.type) if isinstance(field.type, types.UnionType) else (field.type,)
    given = [kind for kind in kinds if kind is not types.NoneType]
    plain = given[0] if len(given) == 1 else None
    if plain is str or plain is int:
        return None, None
    if plain is float:  # as the file keeps them
        return _each_given(float), None
    if plain is bool:
        return _each(int), _each({0: False, 1: True}.__getitem__)
    if plain is date:
        return _each_given(date.isoformat), _each_given(date.fromisoformat)
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        members: dict[str | None, StrEnum | None] = {member.value: member for member in plain}
        if len(given) < len(kinds):
            members[None] = None
        return _each_given(str), _each(members.__getitem__)
    return _compound(field)


def _each(convert: Callable[[Any], Any]) -> Conversion:
    return lambda column: list(map(convert, column))


def _each_given(convert: Callable[[Any], Any]) -> Conversion:
    return lambda column: [None if value is None else convert(value) for value in column]


def _compound(field: msgspec.structs.FieldInfo) -> tuple[Conversion, Conversion]:
    default = field.default
    assert default is not msgspec.NODEFAULT
    from_json = msgspec.json.Decoder(field.type).decode

    def write(column: Column) -> Column:
        return [None if value == default else _to_json(value).decode() for value in column]

    def read(column: Column) -> Column:
        return [default if text is None else from_json(text) for text in column]

    return write, read


CODECS: dict[type[AnyEntity], Codec] = {
    entity_type: Codec(entity_type) for entity_type in ENTITY_TYPES
}
