"""What the catalogue says of each item in one row, and which rows a wish lets through. No Qt."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from planner.edits import Edit
from planner.formats.extract import closure
from planner.graph.flaws import Flaw
from planner.model import Item, Kind, Library, Listing, Roadmap, State, needs
from planner.ui.matching import fold

_NO_FLAWS: Mapping[str, tuple[Flaw, ...]] = MappingProxyType({})


class Column(IntEnum):
    """The columns of the catalogue, in their order."""

    TITLE = 0
    KIND = 1
    HOURS = 2
    NEEDS = 3
    USED_BY = 4
    FLAWS = 5
    SOURCE = 6
    AREA = 7


@dataclass(frozen=True, slots=True)
class Wish:
    """Which items are wanted; what is empty asks for nothing."""

    text: str = ""
    kind: Kind | None = None
    area: str | None = None
    roadmap: str = ""
    mine: bool = False
    flawed: bool = False


class Inventory:
    """Counts and texts of all items, made when first asked for, then kept in step with edits.

    ``flaws`` is what is known of them; it comes later than the items, since it takes longer.
    """

    def __init__(self, library: Library) -> None:
        self.items: Mapping[str, Item] = library.items
        self.flaws: Mapping[str, tuple[Flaw, ...]] = _NO_FLAWS
        self._library = library
        self._users: dict[str, set[str]] = {}
        self._needs: dict[str, int] = {}
        self._keys: dict[str, str] = {}
        self._sources: dict[str, list[str]] = {}
        self._areas: dict[str, str] | None = None
        self._is_counted = False
        self._titles = {item.id: fold(item.title) for item in library.items.values()}
        self._list()

    def follow(self, edit: Edit, library: Library) -> frozenset[str]:
        """Take an edit over; return the ids of the rows that may say something else now."""
        self._count()
        self._library, self.items, self._areas = library, library.items, None
        touched: set[str] = set()
        for step in edit.steps:
            if isinstance(step.before, Item):
                self._leave(step.before, touched)
            if isinstance(step.after, Item):
                self._enter(step.after, touched)
            if isinstance(step.entity, Listing):
                touched.add(step.entity.item)
        if any(isinstance(step.entity, Listing | Roadmap) for step in edit.steps):
            self._list()
        return frozenset(touched)

    def needs(self, item: str) -> int:
        """Return how many different items one needs."""
        self._count()
        return self._needs.get(item, 0)

    def used_by(self, item: str) -> int:
        """Return how many items mention one as something to have first or beside."""
        self._count()
        return len(self._users.get(item, ()))

    def users(self, item: str) -> list[str]:
        """Return the items that use one, by title."""
        self._count()
        return sorted(self._users.get(item, ()), key=lambda name: self._titles.get(name, name))

    def source(self, item: str) -> str:
        """Return the titles of the roadmaps in which an item stands."""
        roadmaps = self._library.roadmaps
        return ", ".join(roadmaps[name].title for name in self._sources.get(item, ()))

    @property
    def sources_differ(self) -> bool:
        """Whether there are several roadmaps, so that a source tells something."""
        return len(self._library.roadmaps) > 1

    def area_title(self, area: str) -> str:
        """Return what an area is called; its own name if no roadmap says more."""
        return self.areas.get(area, area)

    @property
    def areas(self) -> Mapping[str, str]:
        """The areas that roadmaps or items name, with their titles; not to be changed."""
        if self._areas is None:
            self._areas = {item.area: item.area for item in self.items.values() if item.area}
            for roadmap in self._library.roadmaps.values():
                self._areas.update(roadmap.areas)
        return self._areas

    def matching(self, wish: Wish) -> list[str]:
        """Return the items that a wish lets through."""
        words = fold(wish.text).split()
        mine = frozenset(self._mine()) if wish.mine else frozenset()
        return [
            item.id
            for item in self.items.values()
            if (wish.kind is None or item.kind is wish.kind)
            and (wish.area is None or item.area == wish.area)
            and (not wish.roadmap or wish.roadmap in self._sources.get(item.id, ()))
            and (not wish.mine or item.id in mine)
            and (not wish.flawed or item.id in self.flaws)
            and all(word in self._key(item) for word in words)
        ]

    def in_order(self, ids: Iterable[str], column: Column, *, reverse: bool = False) -> list[str]:
        """Return items sorted by what a column says, equal ones by title."""
        by_title = sorted(ids, key=self._titles.__getitem__)
        kinds = list(Kind)
        keys: dict[Column, Callable[[str], Any]] = {
            Column.KIND: lambda name: kinds.index(self.items[name].kind),
            Column.HOURS: self._hours,
            Column.NEEDS: self.needs,
            Column.USED_BY: self.used_by,
            Column.SOURCE: self.source,
            Column.AREA: lambda name: self.area_title(self.items[name].area),
            Column.FLAWS: lambda name: -len(self.flaws.get(name, ())),
        }
        if column in keys:
            by_title.sort(key=keys[column], reverse=reverse)
        elif reverse:
            by_title.reverse()
        return by_title

    def grouped(self, ids: Sequence[str]) -> list[tuple[str, list[str]]]:
        """Return items by area, areas by title, those without one last."""
        groups: dict[str, list[str]] = {}
        for name in ids:
            groups.setdefault(self.items[name].area, []).append(name)
        titles = self.areas
        order = sorted(groups, key=lambda area: (not area, (titles.get(area) or area).casefold()))
        return [(area, groups[area]) for area in order]

    def _hours(self, name: str) -> float:
        hours = self.items[name].hours
        return -1.0 if hours is None else hours.likely

    def _mine(self) -> set[str]:
        """Return what the roles need that are wanted in plans, begun or had."""
        library = self._library
        wanted = {need.item for plan in library.plans.values() for need in plan.targets}
        wanted |= {
            record.item
            for record in library.records.values()
            if record.state in (State.STARTED, State.DONE)
            and record.item in library.items
            and library.items[record.item].kind is Kind.ROLE
        }
        return closure(library, wanted & library.items.keys())

    def _key(self, item: Item) -> str:
        """Return what an item is found by."""
        key = self._keys.get(item.id)
        if key is None:
            words = " ".join((item.title, item.id, item.provider, *item.tags))
            key = self._keys[item.id] = fold(words)
        return key

    def _count(self) -> None:
        if not self._is_counted:
            self._is_counted = True
            for item in self.items.values():
                self._mention(item)

    def _mention(self, item: Item) -> set[str]:
        """Count what an item needs; return it."""
        mentioned = set(_prerequisites(item))
        for name in mentioned:
            self._users.setdefault(name, set()).add(item.id)
        self._needs[item.id] = len(mentioned)
        if item.recommends:
            self._needs[item.id] -= len(set(_recommended(item)))
        return mentioned

    def _enter(self, item: Item, touched: set[str]) -> None:
        touched |= {item.id, *self._mention(item)}
        self._titles[item.id] = fold(item.title)
        self._keys.pop(item.id, None)

    def _leave(self, item: Item, touched: set[str]) -> None:
        mentioned = set(_prerequisites(item))
        for name in mentioned:
            self._users.get(name, set()).discard(item.id)
        self._needs.pop(item.id, None)
        self._keys.pop(item.id, None)
        self._titles.pop(item.id, None)
        touched |= {item.id, *mentioned}

    def _list(self) -> None:
        self._sources = {}
        for listing in self._library.listings.values():
            if not listing.removed:
                self._sources.setdefault(listing.item, []).append(listing.roadmap)


def _prerequisites(item: Item) -> Iterator[str]:
    for part in (needs(item.requires), item.corequires, item.recommends):
        yield from (need.item for need in part)


def _recommended(item: Item) -> Iterator[str]:
    firm = {need.item for part in (needs(item.requires), item.corequires) for need in part}
    yield from (need.item for need in item.recommends if need.item not in firm)
