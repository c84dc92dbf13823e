"""A library of all nasty titles at once."""

import pytest

from planner.formats.exports.material import Material, Pick, gather
from planner.model import Item, Kind, Library, Link, Roadmap
from planner.words import Words
from tests.formats.exports.hostile import NASTY
from tests.strategies import TODAY


@pytest.fixture
def hostile() -> Material:
    kinds = list(Kind)
    items = [
        Item(
            id=f"item-{at}",
            kind=kinds[at % len(kinds)],
            title=text,
            summary=text,
            links=(Link(url="https://example.org/x", title=text), Link(url=text)),
            sources=(text,),
        )
        for at, text in enumerate(NASTY)
    ]
    roadmap = Roadmap(id="nasty", title=NASTY[0], summary=NASTY[1])
    return gather(Library.of([roadmap, *items]), TODAY, Pick(), Words())
