"""The schema: one table per type of entity, column for field the same, then history and meta.

Texts, numbers, days (as ISO text) and flags have columns of their own; compound values are JSON
text, NULL where they are at their default. Columns stand in the order of the model's fields.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from planner.edits import Act
from planner.model import (
    Item,
    Kind,
    Listing,
    LogEntry,
    Plan,
    Record,
    Roadmap,
    Setting,
    State,
)
from planner.model.value import Entity

metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _compound(name: str) -> Column[str]:
    return Column(name, Text)


def _day(name: str, *, nullable: bool = True) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} IN (0, 1)", name), nullable=False)


def _choice(name: str, choices: Iterable[StrEnum], *, nullable: bool = False) -> Column[str]:
    listed = ", ".join(f"'{choice}'" for choice in choices)
    return Column(name, Text, CheckConstraint(f"{name} IN ({listed})", name), nullable=nullable)


def _of_item(name: str = "item", **more: Any) -> Column[str]:  # noqa: ANN401 - passed through
    return Column(name, Text, _reference("item.id"), nullable=False, **more)


def _reference(column: str) -> ForeignKey:
    """Refer without cascades; looked at when the edit is complete, whatever its order of steps."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


def _table(name: str, *parts: Column[Any] | CheckConstraint | PrimaryKeyConstraint) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


_table(
    "roadmap",
    _key("id"),
    _text("title"),
    _text("version"),
    _text("language"),
    _text("licence"),
    _text("summary"),
    _compound("levels"),
    _compound("areas"),
    _compound("renamed"),
    _compound("glossary"),
    _compound("questions"),
    _compound("profiles"),
    _compound("pages"),
    _text("file"),
    _text("sha256"),
)
_table(
    "item",
    _key("id"),
    _choice("kind", Kind),
    _text("title"),
    _text("summary"),
    _text("area"),
    _compound("tags"),
    _text("provider"),
    _compound("links"),
    _compound("hours"),
    _compound("weeks"),
    _flag("full_time"),
    _compound("within"),
    _compound("cost"),
    _compound("offered"),
    Column("valid_months", Integer),
    _compound("teaches"),
    _compound("requires"),
    _compound("corequires"),
    _compound("recommends"),
    _compound("leads_to"),
    _compound("evidence"),
    _compound("pay"),
    _compound("about"),
    _compound("sources"),
    _flag("missing"),
)
# The item of a listing may be gone: the listing then remembers that the user removed it.
_table(
    "listing",
    Column("roadmap", Text, _reference("roadmap.id"), nullable=False),
    _text("item"),
    Column("position", Integer, nullable=False),
    _compound("base"),
    _flag("removed"),
    _flag("gone"),
    PrimaryKeyConstraint("roadmap", "item"),
)
_table(
    "record",
    _of_item(primary_key=True),
    _choice("state", State, nullable=True),
    Column("level", Integer, CheckConstraint("level >= 1", "level")),
    _day("started"),
    _day("finished"),
    _day("valid_until"),
    _flag("known_before"),
    _compound("estimate"),
    _compound("evidence"),
    _text("note"),
)
_table(
    "log",
    _key("id"),
    _of_item(index=True),
    _day("on", nullable=False),
    Column("hours", REAL, nullable=False),
    _text("note"),
)
_table(
    "plan",
    _key("id"),
    _text("name"),
    _compound("targets"),
    _compound("limits"),
    _compound("pinned"),
    _compound("excluded"),
    _compound("outcome"),
    _day("made_on"),
    _compound("baseline"),
)
_table("setting", _key("name"), _text("value"))

#: The table of each type of entity.
TABLES: dict[type[Entity], Table] = {
    entity_type: metadata.tables[name]
    for entity_type, name in (
        (Roadmap, "roadmap"),
        (Item, "item"),
        (Listing, "listing"),
        (Record, "record"),
        (LogEntry, "log"),
        (Plan, "plan"),
        (Setting, "setting"),
    )
}

#: The history: what was done, in order. ``steps`` comes last, so that lists need not read it.
journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    _text("at"),
    _choice("act", Act),
    Column("of", Integer),
    _text("kind"),
    _text("subject"),
    _text("steps"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)
meta = _table("meta", _key("key"), _text("value"))
# Alembic's own table: the revision, which is the schema's number as text.
alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", Text, nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
