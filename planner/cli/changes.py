"""Do what the user said of items, and tell what follows from it."""

from collections.abc import Iterable, Sequence

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.phrases import unmet
from planner.edits import Edit
from planner.graph.standing import ItemStatus
from planner.model import Item
from planner.verbs import records

_MOST = 8
_LOCKED = ItemStatus.LOCKED
_READY = ItemStatus.READY
_GOING = (ItemStatus.DONE, ItemStatus.STARTED)


def tell(call: Call, items: Sequence[Item], edits: Sequence[Edit]) -> None:
    """Do the edits as one, and print the items, what became ready and what was left open."""
    standing = call.standing
    before = {name: standing.status(name) for name in call.library.items}
    changed: frozenset[str] = frozenset()
    if edits:
        changed = call.do(records.together(*edits))
    after = {name: standing.status(name) for name in changed - {item.id for item in items}}
    ready = [name for name, now in after.items() if now is _READY and before[name] is _LOCKED]
    locked = [name for name, now in after.items() if now is _LOCKED and before[name] is not _LOCKED]
    ready = [name for name in ready if lists.is_worth_doing(standing, name)]
    still_open = {
        item.id: lacking
        for item in items
        if edits and standing.status(item.id) in _GOING and (lacking := _open(call, item))
    }
    data = {
        "changed": [shapes.item_line(standing, item) for item in items] if edits else [],
        "ready": [shapes.item_line(standing, item) for item in _sorted(call, ready)],
        "locked": [shapes.item_line(standing, item) for item in _sorted(call, locked)],
        "still_open": still_open,
    }
    if not edits:
        call.say("Nothing changed: it was so already.")
    call.answer(data, lambda: _tell(call, items, ready, locked))
    for name, what in still_open.items():
        title = lists.title_of(call.library, name)
        call.say(f"{title} still lacks {call.words.all_of(what)}.")


def _open(call: Call, item: Item) -> list[str]:
    return unmet(call, call.standing.structure.start_needs(item.id))


def _sorted(call: Call, names: Iterable[str]) -> list[Item]:
    return sorted((call.library.items[name] for name in names), key=lambda item: item.title)


def _tell(call: Call, items: Sequence[Item], ready: Iterable[str], locked: Iterable[str]) -> None:
    rows = []
    for item in items:
        status = call.standing.status(item.id).value
        word = call.words.status(status)
        rows.append((lists.sign(call, status), word, item.title))
    call.out.table(rows, flexible=2)
    for heading, names in (("Ready now", ready), ("Locked again", locked)):
        found = _sorted(call, names)
        if found:
            call.out.heading(heading)
            lists.table(call, found[:_MOST])
        if len(found) > _MOST:
            call.out.line(f"and {len(found) - _MOST} more", indent=2)
