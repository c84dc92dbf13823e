"""A table that was exported is read back: what it has columns for is the same."""

from pathlib import Path

import pytest

from planner.formats.exports.material import Material, Pick, gather
from planner.formats.exports.table import to_csv
from planner.formats.expression import leaves, written
from planner.formats.imports.bringing import Brought, Format, bring
from planner.formats.imports.drafts import Options
from planner.formats.roadmap import read
from planner.model import Item, Library, Listing, Record, State
from planner.words import Words
from tests.strategies import TODAY

_RESOURCES = Path(__file__).parents[3] / "resources"
_PLACES = (_RESOURCES / "catalogue", _RESOURCES / "examples" / "sailing.yaml")


def material(path: Path, *records: Record) -> Material:
    document = read(path).document
    roadmap = document.roadmap
    listings = [
        Listing(roadmap=roadmap.id, item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    library = Library.of([roadmap, *document.items, *listings, *records])
    return gather(library, TODAY, Pick(), Words(), personal=bool(records))


def brought(given: Material) -> Brought:
    text = to_csv(given).encode("utf-8-sig")
    return bring(text, "table.csv", Format.CSV, Options(), known={})


def columns(item: Item) -> dict[str, object]:
    """Return what of an item the columns hold."""
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind,
        "area": item.area,
        "hours": item.hours,
        "weeks": item.weeks.likely if item.weeks else None,
        "requires": written(item.requires),
        "recommends": leaves(item.recommends),
        "teaches": leaves(item.teaches),
        "links": [link.url for link in item.links],
        "tags": item.tags,
    }


@pytest.mark.parametrize("path", _PLACES, ids=lambda path: path.stem)
def test_the_shipped_roadmaps_come_back_from_their_tables(path: Path) -> None:
    given = material(path)
    again = {item.id: columns(item) for item in brought(given).reading.document.items}

    assert again == {item.id: columns(item) for item in given.items}


def test_what_was_done_comes_back_where_records_were_asked_for() -> None:
    path = _PLACES[1]
    first, second, third = sorted(item.id for item in read(path).document.items)[:3]
    records = [
        Record(item=first, state=State.DONE),
        Record(item=second, state=State.WAIVED),
        Record(item=third, state=State.STARTED),
    ]
    statuses = brought(material(path, *records)).statuses

    assert {record.item: record.state for record in records}.items() <= statuses.items()
    assert not brought(material(path)).statuses
