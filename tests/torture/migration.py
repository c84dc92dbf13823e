"""A second version of the schema, which exists only here: for files that are behind."""

import re
from collections.abc import Mapping
from pathlib import Path

from planner.store.schema import MIGRATIONS, Schema, bare, definitions

ADDED = "CREATE TABLE mood (item TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT"
_FOLDER = Path(__file__).parent / "second_version"


def second_schema() -> Schema:
    """Return what a program of the second version expects of its files."""
    return Schema(
        version=2,
        min_reader=2,
        definitions=_definitions,
        migrations=(MIGRATIONS / "versions", _FOLDER),
    )


def widened(definition: str) -> str:
    """Return the definition of the table of items with a column that it gains."""
    return re.sub(r",(?=\s*CONSTRAINT\s*pk_item)", ", colour TEXT,", definition)


def _definitions() -> Mapping[str, str]:
    known = definitions()
    return {**known, "item": bare(widened(known["item"])), "mood": bare(ADDED)}
