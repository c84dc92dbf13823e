"""Roadmaps: where items come from, and what else a source brings."""

from planner.model.item import Item
from planner.model.requirement import Need
from planner.model.value import Entity, Value


class Term(Value, frozen=True):
    """An entry of a glossary."""

    term: str
    text: str
    sources: tuple[str, ...] = ()


class Question(Value, frozen=True):
    """A frequently asked question with its answer."""

    question: str
    answer: str
    sources: tuple[str, ...] = ()


class Profile(Value, frozen=True):
    """What a person of some background usually has already."""

    id: str
    title: str
    has: tuple[Need, ...] = ()
    text: str = ""


class Page(Value, frozen=True):
    """A reference text; ``topic`` is trend, challenge, practice or outlook."""

    id: str
    title: str
    topic: str = ""
    text: str = ""
    about: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Roadmap(Entity, frozen=True, kw_only=True, tag="roadmap"):
    """A set of items from one source: the shipped catalogue, an imported file, one's own.

    ``renamed`` maps old item ids to new ones; ``file`` and ``sha256`` tell what was imported last.
    """

    id: str
    title: str
    version: str = ""
    language: str = ""
    licence: str = ""
    summary: str = ""
    levels: tuple[str, ...] = ()
    areas: tuple[tuple[str, str], ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    glossary: tuple[Term, ...] = ()
    questions: tuple[Question, ...] = ()
    profiles: tuple[Profile, ...] = ()
    pages: tuple[Page, ...] = ()
    file: str = ""
    sha256: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The id."""
        return (self.id,)


class Listing(Entity, frozen=True, kw_only=True, tag="listing"):
    """An item stands in a roadmap, at a position.

    ``base`` is the item as this roadmap brought it last, where that differs from the item in the
    library now (because the user, or another roadmap, changed it); None means no difference.
    ``removed`` marks an item that the user deleted: importing the roadmap again leaves it out.
    ``gone`` marks one that the roadmap itself no longer brings and that was kept for its record.
    """

    roadmap: str
    item: str
    position: int
    base: Item | None = None
    removed: bool = False
    gone: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """The roadmap and the item."""
        return (self.roadmap, self.item)


class Document(Value, frozen=True):
    """What one roadmap file holds: the roadmap and its items, in the order of the file."""

    roadmap: Roadmap
    items: tuple[Item, ...] = ()
