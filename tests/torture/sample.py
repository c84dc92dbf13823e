"""The library that is tortured: small, of fixed content, with a clock of its own."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from planner.edits import Edit, EditKind, Step, edit
from planner.model import (
    NOTHING,
    AnyEntity,
    Item,
    Kind,
    Library,
    Link,
    Listing,
    LogEntry,
    Need,
    Range,
    Roadmap,
)
from planner.store import Store
from planner.store.schema import CURRENT, Schema

LIBRARY = "library.planner"
BACKUPS = "backups"
TODAY = date(2026, 11, 2)
_ROADMAP = "sample"
_ITEMS = 12


class Clock:
    """Goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 2, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


def open_library(folder: Path, schema: Schema = CURRENT) -> Store:
    """Open the library in a folder, or make a new one there."""
    return Store.open(
        folder / LIBRARY, backups=folder / BACKUPS, now=Clock(), start=start, schema=schema
    )


def first_backup(folder: Path) -> Path:
    """Return the oldest backup."""
    return min((folder / BACKUPS).glob(f"*{Path(LIBRARY).suffix}"))


def start() -> list[AnyEntity]:
    """Return what a new library holds."""
    return [Roadmap(id=_ROADMAP, title="A sample"), *_roadmap(range(_ITEMS), version=1)]


def item_id(number: int) -> str:
    """Return the id of one of the items."""
    return f"course-{number}"


def log(library: Library, number: int, name: str = "") -> Edit:
    """Log an hour and a half on an item, once under a name."""
    item = item_id(number % _ITEMS)
    entry = LogEntry(id=name or f"log-{number}", item=item, on=TODAY, hours=1.5)
    return edit(EditKind.LOG, [Step(library.log.get(entry.id), entry)], f"Course {number}")


def importing(library: Library, items: int) -> Edit:
    """Import a newer version of the roadmap, with new items and all old ones changed."""
    wanted = [
        Roadmap(id=_ROADMAP, title="A sample", version="2"),
        *_roadmap(range(items), version=2),
    ]
    steps = [Step(library.get(entity), entity) for entity in wanted]
    return edit(EditKind.IMPORT, steps, "A sample")


def fingerprint(library: Library) -> str:
    """Return a text that is the same for libraries with the same content."""
    texts = sorted(map(msgspec.json.encode, library.entities()))
    return hashlib.sha256(b"\n".join(texts)).hexdigest()[:16]


def _roadmap(numbers: range, version: int) -> list[AnyEntity]:
    items: list[AnyEntity] = [_item(number, version) for number in numbers]
    listings = [
        Listing(roadmap=_ROADMAP, item=item_id(number), position=number) for number in numbers
    ]
    return [*items, *listings]


def _item(number: int, version: int) -> Item:
    return Item(
        id=item_id(number),
        kind=Kind.COURSE,
        title=f"Course {number}",
        summary=f"Version {version}. " + "What it is about. " * (number % 7),
        hours=Range(10.0, 20.0 + version, 30.5),
        links=(Link(f"https://example.org/{number}", kind="course"),),
        requires=Need(item_id(number - 1), why="in order") if number else NOTHING,
    )
