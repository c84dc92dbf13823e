"""Any entity that the model can express, and libraries whose parts fit together."""

import types
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from planner.model import (
    ENTITY_TYPES,
    AnyEntity,
    Item,
    Kind,
    Library,
    Listing,
    LogEntry,
    Record,
    Requirement,
    Roadmap,
    State,
)
from planner.model.value import Entity
from tests.strategies import requirements

#: Everything but halves of surrogate pairs, which no file can hold; zero characters too.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
_SIMPLE: Mapping[Any, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    int: st.integers(1, 9),
    float: numbers,
    date: st.dates(),
    type(None): st.none(),
}


@cache
def anything(of: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any annotation of the model
    """Values of an annotation that occurs in the model."""
    if of is Requirement:
        return requirements()
    if of in _SIMPLE:
        return _SIMPLE[of]
    if isinstance(of, types.UnionType):
        return st.one_of(*map(anything, get_args(of)))
    if get_origin(of) is tuple:
        return _tuples(get_args(of))
    if issubclass(of, StrEnum):
        return st.sampled_from(list(of))
    fields = msgspec.structs.fields(of)
    optional = {f.name: anything(f.type) for f in fields if not f.required}
    return st.fixed_dictionaries(
        {field.name: anything(field.type) for field in fields if field.required},
        optional=optional,
    ).map(lambda values: of(**values))


def _tuples(of: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if of[-1] is Ellipsis:
        return st.lists(anything(of[0]), max_size=2).map(tuple)
    return st.tuples(*map(anything, of))


def entities(of: type[Entity]) -> st.SearchStrategy[AnyEntity]:
    return anything(of)


def any_entity() -> st.SearchStrategy[AnyEntity]:
    return st.one_of(*map(entities, ENTITY_TYPES))


@st.composite
def libraries(draw: st.DrawFn, *, most: int = 3) -> Library:
    """Entities of all types; those that refer to others find them."""
    parts = {of: draw(st.lists(entities(of), max_size=most)) for of in ENTITY_TYPES}
    items = {entity.key[0] for entity in parts[Item]}
    roadmaps = {entity.key[0] for entity in parts[Roadmap]}
    kept = [entity for part in parts.values() for entity in part]
    return Library.of(entity for entity in kept if _fits(entity, items, roadmaps))


def _fits(entity: AnyEntity, items: set[str], roadmaps: set[str]) -> bool:
    if isinstance(entity, Record | LogEntry):
        return entity.item in items
    return not isinstance(entity, Listing) or entity.roadmap in roadmaps


def skill(id_: str, **more: Any) -> Item:  # noqa: ANN401 - any field
    return Item(id=id_, kind=Kind.SKILL, title=id_.title(), **more)


def done(id_: str, **more: Any) -> Record:  # noqa: ANN401 - any field
    return Record(item=id_, state=State.DONE, **more)
