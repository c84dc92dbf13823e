"""Finding what the user named, or refusing with the names that look like it."""

import difflib
from collections.abc import Iterable, Mapping
from typing import TypeVar

from planner.errors import UnknownIdError
from planner.model import Item, Library, Plan

Found = TypeVar("Found")
_MOST_SUGGESTIONS = 3


def item(library: Library, item_id: str) -> Item:
    """Return the item; raises UnknownIdError with ids that look like it."""
    return _find(library.items, item_id, "item")


def items(library: Library, item_ids: Iterable[str]) -> tuple[Item, ...]:
    """Return the items without repetitions, in the order given; raises UnknownIdError."""
    return tuple(item(library, item_id) for item_id in dict.fromkeys(item_ids))


def plan(library: Library, plan_id: str) -> Plan:
    """Return the plan with this id or, failing that, with this name; raises UnknownIdError."""
    named = next((plan for plan in library.plans.values() if plan.name == plan_id), None)
    if plan_id not in library.plans and named is not None:
        return named
    return _find(library.plans, plan_id, "plan")


def suggestions(wanted: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known words that look like the wanted one, best first."""
    folded = {word.casefold(): word for word in known}
    close = difflib.get_close_matches(wanted.casefold(), folded, _MOST_SUGGESTIONS)
    inside = [word for word in folded if wanted.casefold() in word][:_MOST_SUGGESTIONS]
    return tuple(folded[word] for word in dict.fromkeys(close + inside))[:_MOST_SUGGESTIONS]


def _find(known: Mapping[str, Found], wanted: str, what: str) -> Found:
    try:
        return known[wanted]
    except KeyError:
        raise UnknownIdError(wanted, suggestions(wanted, known), what) from None
