"""The library: all that one user has, as an immutable snapshot."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from planner.model.item import Item
from planner.model.plan import Plan
from planner.model.record import LogEntry, Record
from planner.model.roadmap import Listing, Roadmap
from planner.model.value import Entity


class Setting(Entity, frozen=True, kw_only=True, tag="setting"):
    """A choice that belongs to the library, such as the plan in use; ``value`` is text."""

    name: str
    value: str

    @property
    def key(self) -> tuple[str, ...]:
        """The name."""
        return (self.name,)


AnyEntity = Roadmap | Item | Listing | Record | LogEntry | Plan | Setting
#: Every type of entity, those first that others refer to.
ENTITY_TYPES: tuple[type[AnyEntity], ...] = (
    Roadmap,
    Item,
    Listing,
    Record,
    LogEntry,
    Plan,
    Setting,
)
#: The name of the setting that holds the id of the plan in use.
ACTIVE_PLAN = "active-plan"
_NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Library(msgspec.Struct, frozen=True):
    """A snapshot of everything. Edits make new ones; the parts that did not change are shared."""

    roadmaps: Mapping[str, Roadmap] = _NOTHING
    items: Mapping[str, Item] = _NOTHING
    listings: Mapping[tuple[str, str], Listing] = _NOTHING
    records: Mapping[str, Record] = _NOTHING
    log: Mapping[str, LogEntry] = _NOTHING
    plans: Mapping[str, Plan] = _NOTHING
    settings: Mapping[str, Setting] = _NOTHING

    @classmethod
    def of(cls, entities: Iterable[AnyEntity]) -> "Library":
        """Make a library of these entities; of two with one key the later stands."""
        parts: dict[str, dict[Any, Any]] = {name: {} for name in PARTS.values()}
        for entity in entities:
            parts[PARTS[type(entity)]][plain_key(entity)] = entity
        return cls(**parts)

    def entities(self) -> Iterator[AnyEntity]:
        """Yield everything, parts in the order of ENTITY_TYPES."""
        for entity_type in ENTITY_TYPES:
            yield from getattr(self, PARTS[entity_type]).values()

    def get(self, like: AnyEntity) -> AnyEntity | None:
        """Return the entity with the type and key of ``like``, as it stands here."""
        part: Mapping[Any, AnyEntity] = getattr(self, PARTS[type(like)])
        return part.get(plain_key(like))


#: The field of :class:`Library` that holds the entities of a type.
PARTS: Mapping[type[Entity], str] = {
    Roadmap: "roadmaps",
    Item: "items",
    Listing: "listings",
    Record: "records",
    LogEntry: "log",
    Plan: "plans",
    Setting: "settings",
}


def plain_key(entity: AnyEntity) -> Any:  # noqa: ANN401 - a string, or a tuple for listings
    """Return the key under which the library files the entity."""
    key = entity.key
    return key[0] if len(key) == 1 else key
