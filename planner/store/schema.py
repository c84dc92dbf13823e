"""The schema of a file: made in a new one, compared in an old one."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from planner.store.faults import damaged
from planner.store.file import LibraryFile
from planner.store.gate import APPLICATION_ID
from planner.store.statements import statements

#: The version that this program writes, and the oldest whose programs may still read it.
VERSION = 1
MIN_READER = 1
MIGRATIONS = Path(__file__).parent / "migrations"


def definitions() -> dict[str, str]:
    """Return the text that defines each table and index, as SQLite keeps it, without layout."""
    return {name: bare(definition) for name, definition in statements().create}


def bare(definition: str) -> str:
    """Return a definition without quotes and white space, which differ by how it was made."""
    return re.sub(r'[\s"]', "", definition)


class Schema(msgspec.Struct, frozen=True):
    """What a program expects of its files; ``migrations`` is where Alembic finds the steps."""

    version: int = VERSION
    min_reader: int = MIN_READER
    definitions: Callable[[], Mapping[str, str]] = definitions
    migrations: tuple[Path, ...] = (MIGRATIONS / "versions",)


CURRENT = Schema()


def stamp(file: LibraryFile, schema: Schema) -> None:
    """Mark the file, inside a transaction, as a library of this version."""
    file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    file.execute(f"PRAGMA user_version = {schema.version:d}")
    file.execute("DELETE FROM alembic_version")
    file.execute("INSERT INTO alembic_version (version_num) VALUES (?)", (str(schema.version),))
    file.execute(
        "INSERT INTO meta (key, value) VALUES ('min_reader', ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (str(schema.min_reader),),
    )


def refuse_if_foreign(file: LibraryFile, schema: Schema, version: int) -> None:
    """Raise DamagedLibraryError if anybody but this program changed what tables there are.

    In a file of another version tables may look different; triggers and views, which could act
    behind this program's back, are refused there too.
    """
    expected = schema.definitions()
    found = {
        name: (kind, bare(text))
        for kind, name, text in file.rows("SELECT type, name, sql FROM sqlite_master")
        if text is not None and not name.startswith("sqlite_")
    }
    odd = [name for name, (kind, _) in found.items() if kind not in ("table", "index")]
    if version >= schema.version:
        odd += [name for name in expected if name not in found]
    if version == schema.version:
        odd += [name for name, (_, text) in found.items() if expected.get(name, text) != text]
        odd += [name for name in found if name not in expected]
    if odd:
        names = ", ".join(sorted(set(odd)))
        raise damaged(file.path, f"its structure was changed by another program: {names}")
