"""The entities in the file: read all, compare some, write the steps of an edit."""

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import msgspec

from planner.edits import Step
from planner.errors import ChangedElsewhereError, DamagedLibraryError, RefusedError
from planner.model import AnyEntity, Library
from planner.store.file import LibraryFile
from planner.store.rows import CODECS, Codec, Row

#: How many keys one statement asks for; a shorter list is filled up with its last key.
_SIZES = (1, 16, 256)


def load(file: LibraryFile) -> Library:
    """Read everything; raises DamagedLibraryError naming what cannot be read."""
    with _no_collections():
        return Library.of(
            entity for codec in CODECS.values() for entity in codec.entities(rows(file, codec))
        )


def rows(file: LibraryFile, codec: Codec) -> list[Row]:
    """Read the rows of a table in the order in which they were made."""
    return file.rows(codec.table.all())


@contextmanager
def refusing_unwritable() -> Iterator[None]:
    """Raise RefusedError for numbers and characters that no file can hold."""
    try:
        yield
    except (UnicodeEncodeError, OverflowError, msgspec.EncodeError) as error:
        raise RefusedError(f"This cannot be saved: {error}. Nothing was written.") from error


def insert(connection: sqlite3.Connection, codec: Codec, row: Row) -> None:
    """Insert a row on a connection of the caller's own."""
    connection.execute(codec.table.insert, row)


def write(file: LibraryFile, steps: Sequence[Step]) -> None:
    """Write steps inside a transaction, if each ``before`` is what the file holds.

    Raises ChangedElsewhereError where it is not, and RefusedError for what cannot be stored.
    """
    of_type: dict[type[AnyEntity], list[Step]] = {}
    for step in steps:
        of_type.setdefault(type(step.entity), []).append(step)
    with _no_collections():
        for entity_type, some in of_type.items():
            _write(file, CODECS[entity_type], some)


def create(file: LibraryFile, entities: Iterable[AnyEntity]) -> None:
    """Write the first entities of a new library inside a transaction."""
    write(file, [Step(None, entity) for entity in Library.of(entities).entities()])


def _write(file: LibraryFile, codec: Codec, steps: Sequence[Step]) -> None:
    before = [step.before for step in steps if step.before is not None]
    after = [step.after for step in steps if step.after is not None]
    new = _rows(codec, after)
    _compare(file, codec, steps, before)
    kept = {entity.key for entity in after}
    known = {entity.key for entity in before}
    removed = [key for key in known if key not in kept]
    changed = [(*row, *codec.key(row)) for row in new if codec.key(row) in known]
    created = [row for row in new if codec.key(row) not in known]
    for statement, values in (
        (codec.table.delete, removed),
        (codec.table.update, changed),
        (codec.table.insert, created),
    ):
        if values:
            file.execute(statement, values)


def _rows(codec: Codec, entities: list[AnyEntity]) -> list[Row]:
    """Return the rows to write, after looking whether they will read back as what is meant."""
    rows = codec.rows(entities)
    try:
        faithful = codec.entities(rows) == entities
    except DamagedLibraryError:
        faithful = False
    if not faithful:
        raise RefusedError("A number that is not finite cannot be saved. Nothing was written.")
    return rows


def _compare(
    file: LibraryFile, codec: Codec, steps: Sequence[Step], before: list[AnyEntity]
) -> None:
    """Refuse steps whose ``before`` is not what the file holds, compared as values."""
    found = {entity.key: entity for entity in _some(file, codec, [s.entity.key for s in steps])}
    expected = {entity.key: entity for entity in before}
    if found != expected:
        [key, *_] = [
            step.entity.key
            for step in steps
            if found.get(step.entity.key) != expected.get(step.entity.key)
        ]
        raise ChangedElsewhereError(
            f"The {codec.table.name} '{' '.join(key)}' was changed elsewhere in the meantime. "
            "Nothing was written. Look at it as it is now and try again."
        )


def _some(file: LibraryFile, codec: Codec, keys: Sequence[tuple[str, ...]]) -> Iterator[AnyEntity]:
    largest = _SIZES[-1]
    for start in range(0, len(keys), largest):
        chunk = keys[start : start + largest]
        size = next(size for size in _SIZES if size >= len(chunk))
        filled = (*chunk, *[chunk[-1]] * (size - len(chunk)))
        values = tuple(part for key in filled for part in key)
        yield from codec.entities(file.rows(codec.table.some(size), values))


@contextmanager
def _no_collections() -> Iterator[None]:
    """Keep the collector from searching ten thousand new values for garbage again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
