"""Look at one item, and find items."""

import unicodedata

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.errors import NothingToDoError
from planner.model import Item
from planner.verbs import find


def show(call: Call) -> None:
    """Show one item."""
    item = find.item(call.library, call.arguments.id)
    call.answer(shapes.whole_item(call.standing, item), lambda: _tell_item(call, item))


def _tell_item(call: Call, item: Item) -> None:
    from planner.cli.sheet import tell

    tell(call, item)


def search(call: Call) -> None:
    """Find items whose texts hold all the words."""
    words = [folded(word) for text in call.arguments.text for word in text.split()]
    found = [item for item in call.library.items.values() if _matches(item, words)]
    if call.arguments.kind:
        found = [item for item in found if item.kind == call.arguments.kind]
    if call.arguments.status:
        wanted = call.arguments.status
        found = [item for item in found if call.standing.status(item.id) == wanted]
    found.sort(key=lambda item: _rank(item, words))
    if not found:
        raise NothingToDoError(f"No item holds '{' '.join(call.arguments.text)}'.")
    shown = found[: call.arguments.limit]
    data = {
        "items": [shapes.item_line(call.standing, item) for item in shown],
        "found": len(found),
    }
    call.answer(data, lambda: _tell_found(call, shown, len(found)))


def _tell_found(call: Call, shown: list[Item], found: int) -> None:
    lists.table(call, shown, word=True, kind=True, indent=0)
    if len(shown) < found:
        call.say(f"{found - len(shown)} more; --limit {found} shows all.")


def _matches(item: Item, words: list[str]) -> bool:
    text = folded(" ".join((item.id, item.title, item.provider, item.summary, *item.tags)))
    return all(word in text for word in words)


def _rank(item: Item, words: list[str]) -> tuple[int, str]:
    """Order: what begins with the words, then what has them in the title, then the rest."""
    title = folded(item.title)
    if title.startswith(" ".join(words)):
        return 0, title
    return (1 if all(word in title for word in words) else 2), title


def folded(text: str) -> str:
    """Return the text without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
