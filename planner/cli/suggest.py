"""What somebody may have meant who named something that is not there."""

import difflib

from planner.cli.call import Call
from planner.errors import UnknownIdError
from planner.model import Library
from planner.verbs import find

_MOST = 5


def explain_unknown(call: Call, error: UnknownIdError) -> None:
    """Say what is not there and list what it may be, items with their titles."""
    call.say(f"planner: There is no {error.what} '{error.unknown}'.")
    ids = like(call.library, error.unknown) if error.what == "item" else list(error.suggestions)
    if not ids:
        if error.what == "item":
            call.say("'planner search TEXT' finds ids by their titles.")
        return
    call.say("Did you mean")
    items = call.library.items
    rows = [(name, items[name].title if name in items else "") for name in ids]
    call.talk.table(rows, flexible=1, indent=2)


def like(library: Library, wanted: str) -> list[str]:
    """Return the ids of items whose id or title looks like what was written, best first."""
    by_title = {item.title.casefold(): item.id for item in library.items.values()}
    folded = wanted.casefold()
    exact = [by_title[folded]] if folded in by_title else []
    inside = [name for title, name in by_title.items() if folded in title]
    close = [by_title[title] for title in difflib.get_close_matches(folded, by_title, _MOST, 0.7)]
    ids = find.suggestions(wanted, library.items)
    return list(dict.fromkeys((*exact, *ids, *close, *inside)))[:_MOST]
