"""What is drawn of small libraries, one of them with nasty titles."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from planner.formats.exports.material import Material, Pick, gather
from planner.formats.roadmap import read
from planner.model import AnyEntity, Library, Link, Listing
from planner.ui.run import application
from planner.words import Words
from tests.formats.exports.hostile import all_nasty
from tests.strategies import TODAY
from tests.ui.conftest import SAILING

TARGET = "role-day-skipper"


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    application()
    return qapp


@pytest.fixture
def sailing() -> Library:
    document = read(SAILING).document
    listings = [
        Listing(roadmap=document.roadmap.id, item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    items = [
        replace(item, links=(Link(url=f"https://example.org/{item.id}", title=item.title),))
        for item in document.items
    ]
    entities: tuple[AnyEntity, ...] = (document.roadmap, *items, *listings)
    return Library.of(entities)


@pytest.fixture
def course(sailing: Library) -> Material:
    """Give all that a day skipper may need."""
    return gather(sailing, TODAY, Pick(targets=(TARGET,)), Words())


@pytest.fixture
def nasty() -> Material:
    return all_nasty()
