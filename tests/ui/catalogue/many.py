"""A large library, for what must not take time with the number of items."""

from planner.model import AllOf, Item, Kind, Library, Need, Range

_KINDS = list(Kind)


def many(count: int) -> Library:
    """Return a library of so many items in twenty areas, each needing the two before it."""
    made = [
        Item(
            id=f"item-{n}",
            kind=_KINDS[n % 4],
            title=f"Item {n}",
            area=f"area-{n % 20}",
            hours=Range.of(n % 90),
            requires=AllOf(tuple(Need(f"item-{k}") for k in (n - 1, n - 2) if k >= 0)),
        )
        for n in range(count)
    ]
    return Library.of(made)
