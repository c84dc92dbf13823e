"""One item merged three-way: as it was brought last, as it is brought now, as the user has it."""

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec.structs import replace

from planner.model import Item

FIELDS = tuple(field.name for field in msgspec.structs.fields(Item) if field.name != "id")
#: Words agree when they begin alike: statistics, statistical.
_BEGINNING = re.compile(r"\b\w{1,5}")
#: Below this likeness, titles without common words are taken for those of different things.
_LIKE = 0.6


class OnConflict(StrEnum):
    """What to do where an import and the library contradict each other."""

    KEEP = "keep"
    REPLACE = "replace"
    RENAME = "rename"


class About(StrEnum):
    """What a conflict is about: two things with one id, or one field of one thing."""

    ROADMAP = "roadmap"
    ITEM = "item"
    FIELD = "field"


class Conflict(msgspec.Struct, frozen=True):
    """A contradiction: ``mine`` is in the library, ``theirs`` in the import.

    Of a field, these are its values and ``base`` what the roadmap said before; of two things with
    one id, their titles.
    """

    about: About
    id: str
    field: str = ""
    mine: Any = None
    theirs: Any = None
    base: Any = None


class Decisions(msgspec.Struct, frozen=True):
    """What the user decided about conflicts: about each by itself, and about all others.

    ``each`` is keyed by what a conflict is about, its id and its field, as :func:`key_of` tells.
    """

    others: OnConflict | None = None
    each: Mapping[tuple[About, str, str], OnConflict] = MappingProxyType({})

    def of(self, about: About, id_: str, field: str = "") -> OnConflict | None:
        """Return the decision about a conflict; None while there is none."""
        return self.each.get((about, id_, field), self.others)


def key_of(conflict: Conflict) -> tuple[About, str, str]:
    """Return the key under which a conflict is decided."""
    return conflict.about, conflict.id, conflict.field


def three_way(base: Item, theirs: Item, mine: Item, takes_theirs: Callable[[str], bool]) -> Item:
    """Return the item with every change of one side; of two, one as ``takes_theirs`` says."""
    changes = {}
    for name in FIELDS:
        old, new, own = (getattr(one, name) for one in (base, theirs, mine))
        if new not in (own, old) and (own == old or takes_theirs(name)):
            changes[name] = new
    return replace(mine, **changes) if changes else mine


def field_conflicts(base: Item, theirs: Item, mine: Item) -> tuple[Conflict, ...]:
    """Return the fields that both sides changed, and differently."""
    return tuple(
        Conflict(About.FIELD, mine.id, name, own, new, old)
        for name in FIELDS
        if (new := getattr(theirs, name)) != (own := getattr(mine, name))
        and new != (old := getattr(base, name))
        and own != old
    )


def unsaid(theirs: Item, mine: Item, said: Iterable[Item]) -> Item:
    """Return the base for a roadmap that brings an item which is there already: nothing.

    Only where the item is no longer as others said, the base is what they said: an emptied field
    is not to be filled.
    """
    base = Item(id=theirs.id, kind=theirs.kind, title="")
    for other in said:
        changed = (name for name in FIELDS if getattr(other, name) != getattr(mine, name))
        base = replace(base, **{name: getattr(other, name) for name in changed})
    return base


def are_different_things(mine: Item, theirs: Item) -> bool:
    """Whether two items with one id cannot mean the same: other kind, or quite another title."""
    return mine.kind is not theirs.kind or are_different_titles(mine.title, theirs.title)


def are_different_titles(mine: str, theirs: str) -> bool:
    """Whether two titles have no words in common and do not look alike either."""
    one, other = mine.casefold(), theirs.casefold()
    words, other_words = set(_BEGINNING.findall(one)), set(_BEGINNING.findall(other))
    if words & other_words and 2 * len(words & other_words) >= min(len(words), len(other_words)):
        return False
    return SequenceMatcher(None, one[:200], other[:200], autojunk=False).ratio() < _LIKE
