"""Ids for what is new, made of its title; they stay when the title changes."""

import re
import unicodedata
from collections.abc import Container
from itertools import count

from planner.model import Kind, Library

_LONGEST = 60
_PREFIXES = {Kind.MILESTONE: "ms"}


def slug(title: str) -> str:
    """Return a title in lower-case letters, digits and hyphens; never empty."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    joined = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if joined:
        return joined[:_LONGEST].strip("-")
    # A title in another script: its letters and digits are as good.
    letters = re.sub(r"[^\w]+|_+", "-", unicodedata.normalize("NFC", title.lower())).strip("-")
    return "".join(c for c in letters[:_LONGEST] if c == "-" or c.isalnum()).strip("-") or "item"


def item_slug(kind: Kind, title: str) -> str:
    """Return an id for an item of a kind, taken or not: "skill-statistics"."""
    return f"{_PREFIXES.get(kind, kind.value)}-{slug(title)}"


def unused(wanted: str, taken: Container[str]) -> str:
    """Return an id, with a number behind it if it is taken."""
    if wanted not in taken:
        return wanted
    return next(name for n in count(2) if (name := f"{wanted}-{n}") not in taken)


def item_id(library: Library, kind: Kind, title: str) -> str:
    """Return an unused id for an item; ids of removed and renamed ones stay taken."""
    taken = {*library.items, *(item for _, item in library.listings)}
    taken |= {old for roadmap in library.roadmaps.values() for old, _ in roadmap.renamed}
    return unused(item_slug(kind, title), taken)
