from pathlib import Path

import pytest

from planner.assets import asset
from planner.formats.roadmap import Reading, read
from planner.model import Document, Library, Listing

SHIPPED = {
    "catalogue": Path(str(asset("catalogue"))),
    "sailing": Path(str(asset("examples", "sailing.yaml"))),
}


def library_of(document: Document) -> Library:
    """The library of a user who has just this roadmap."""
    roadmap = document.roadmap
    listings = [
        Listing(roadmap=roadmap.id, item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    return Library.of([roadmap, *document.items, *listings])


@pytest.fixture(scope="session")
def readings() -> dict[str, Reading]:
    return {name: read(path) for name, path in SHIPPED.items()}


@pytest.fixture(scope="session")
def catalogue(readings: dict[str, Reading]) -> Document:
    return readings["catalogue"].document


@pytest.fixture(scope="session")
def library(catalogue: Document) -> Library:
    return library_of(catalogue)
