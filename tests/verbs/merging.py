"""A sample roadmap in versions, merged by hand: what the tests of importing begin with."""

from datetime import date

from msgspec.structs import replace

from planner.model import Document, Item, Kind, Library
from planner.verbs import items
from planner.verbs.merge import Merge
from tests.verbs.roadmaps import document, imported, skill

MONDAY = date(2026, 11, 23)
A, B, C = (skill(id_) for id_ in "abc")
OTHER_A = Item(id="a", kind=Kind.COURSE, title="Archery for beginners")


def after(merged: Merge, library: Library) -> Library:
    assert merged.edit is not None
    return merged.edit.apply(library)


def of(*brought: Item, id_: str = "sample", **fields: object) -> Document:
    return document(brought, id_, **fields)


def first_version() -> Library:
    """The first version of the sample roadmap: three skills."""
    return imported(Library(), of(A, B, C))


def changed(library: Library, id_: str, **fields: object) -> Library:
    """The library after the user changed an item."""
    return items.change(library, replace(library.items[id_], **fields)).apply(library)
