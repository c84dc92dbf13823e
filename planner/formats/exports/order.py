"""An order in which items can be learned: each after what it needs, else as they were given."""

from collections.abc import Iterable, Iterator, Sequence

from planner.model import Item, needs


def learning_order(items: Sequence[Item]) -> list[Item]:
    """Return the items so that each stands after what it needs and what teaches it.

    Of items that need each other in a ring, the one that was given first comes last of them.
    """
    known = {item.id: item for item in items}
    before = {item.id: list(_needed(item, known)) for item in items}
    for item in items:
        for need in item.teaches:
            if need.item in before:
                before[need.item].append(item.id)
    found: dict[str, Item] = {}
    seen: set[str] = set()
    for root in known:
        todo: list[tuple[str, Iterator[str]]] = []
        if root not in seen:
            seen.add(root)
            todo.append((root, iter(before[root])))
        while todo:
            name, sources = todo[-1]
            source = next((one for one in sources if one not in seen), None)
            if source is None:
                found[name] = known[name]
                todo.pop()
            else:
                seen.add(source)
                todo.append((source, iter(before[source])))
    return list(found.values())


def _needed(item: Item, known: Iterable[str]) -> Iterator[str]:
    for need in (*needs(item.requires), *item.corequires, *item.recommends):
        if need.item in known and need.item != item.id:
            yield need.item
