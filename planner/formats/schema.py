"""The schema of ``roadmap/1``: what a roadmap file may hold, field by field.

Validated as plain mappings, so that only what a file says has to be looked at afterwards.
JSON Schema is generated from it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, Required

from pydantic import ConfigDict, Discriminator, Field, Tag, with_config

# pydantic reads these of typing only from Python 3.12 on.
from typing_extensions import TypeAliasType, TypedDict

from planner.formats.limits import LIMITS
from planner.formats.tree import Tree
from planner.formats.values import (
    CostName,
    Count,
    Day,
    Figure,
    Heading,
    HoursRange,
    Id,
    IdAtLevel,
    KindName,
    Level,
    Money,
    Month,
    Months,
    RoadmapId,
    Text,
    TopicName,
    Truth,
    Url,
    WeeksRange,
    Word,
    YearsRange,
)

_strict = with_config(ConfigDict(strict=True, extra="forbid"))


def _offered_tag(value: Tree) -> str:
    return "<list>" if isinstance(value, list) else "<one>"


def _leaf_tag(value: Tree) -> str:
    return "<mapping>" if isinstance(value, dict) else "<id>"


def _requirement_tag(value: Tree) -> str:
    match value:
        case list():
            return "<list>"
        case dict() if "all" in value:
            return "<all>"
        case dict() if "any" in value:
            return "<any>"
        case dict() if "at_least" in value or "of" in value:
            return "<at least>"
        case dict():
            return "<mapping>"
        case _:
            return "<id>"


@_strict
class LeafEntry(TypedDict, total=False):
    """An item that is needed, with the level of a skill and the reason."""

    item: Required[Id]
    level: Level
    why: Text


Leaf = Annotated[
    Annotated[IdAtLevel, Tag("<id>")] | Annotated[LeafEntry, Tag("<mapping>")],
    Discriminator(_leaf_tag),
]


@_strict
class AllEntry(TypedDict):
    """Each of the members."""

    all: "list[Requirement]"


@_strict
class AnyEntry(TypedDict):
    """At least one of the members."""

    any: "list[Requirement]"


@_strict
class AtLeastEntry(TypedDict):
    """At least so many of the members."""

    at_least: Count
    of: "list[Requirement]"


Requirement = TypeAliasType(
    "Requirement",
    Annotated[
        Annotated[IdAtLevel, Tag("<id>")]
        | Annotated["list[Requirement]", Tag("<list>")]
        | Annotated[AllEntry, Tag("<all>")]
        | Annotated[AnyEntry, Tag("<any>")]
        | Annotated[AtLeastEntry, Tag("<at least>")]
        | Annotated[LeafEntry, Tag("<mapping>")],
        Discriminator(_requirement_tag),
    ],
)


@_strict
class LinkEntry(TypedDict, total=False):
    """An address on the web."""

    title: Text
    url: Required[Url]
    kind: Text


@_strict
class CostEntry(TypedDict, total=False):
    """Money, if known, and otherwise how it is paid."""

    class_: Annotated[CostName, Field(alias="class")]
    amount: Money
    currency: Text


@_strict
class OfferedEntry(TypedDict, total=False):
    """When an item may start: on a day, or every year in some months."""

    starts: Day
    ends: Day
    apply_by: Day
    yearly: Annotated[list[Month], Field(min_length=1, max_length=12)]


Offered = Annotated[
    Annotated[list[OfferedEntry], Tag("<list>")] | Annotated[OfferedEntry, Tag("<one>")],
    Discriminator(_offered_tag),
]


@_strict
class ValidForEntry(TypedDict):
    """How long having the item lasts."""

    months: Months


@_strict
class LeadsToEntry(TypedDict, total=False):
    """A usual career step to another role."""

    role: Required[Id]
    years: YearsRange
    why: Text


@_strict
class PayEntry(TypedDict, total=False):
    """A pay figure, and what it depends on."""

    label: Required[Word]
    low: Figure
    high: Figure
    currency: Text
    period: Text
    note: Text
    by: Text
    years: YearsRange
    city: Text
    skill: Text
    unit: Text
    sources: list[Word]


@_strict
class ItemEntry(TypedDict, total=False):
    """A role, skill, course or milestone."""

    id: Required[Id]
    kind: Required[KindName]
    title: Required[Word]
    summary: Text
    area: Text
    tags: list[Word]
    provider: Text
    links: list[LinkEntry]
    evidence: list[Word]
    hours: HoursRange
    weeks: WeeksRange
    full_time: Truth
    within: list[Id]
    cost: CostEntry
    offered: Offered
    valid_for: ValidForEntry
    teaches: list[Leaf]
    requires: Requirement
    corequires: list[Leaf]
    recommends: list[Leaf]
    leads_to: list[LeadsToEntry]
    pay: list[PayEntry]
    about: dict[Heading, list[Word]]
    sources: list[Word]


@_strict
class TermEntry(TypedDict, total=False):
    """An entry of the glossary."""

    term: Required[Word]
    text: Required[Text]
    sources: list[Word]


@_strict
class QuestionEntry(TypedDict, total=False):
    """A frequently asked question."""

    question: Required[Word]
    answer: Required[Text]
    sources: list[Word]


@_strict
class ProfileEntry(TypedDict, total=False):
    """What a person of some background has already."""

    id: Required[Id]
    title: Required[Word]
    text: Text
    has: list[Leaf]


@_strict
class PageEntry(TypedDict, total=False):
    """A reference text."""

    id: Required[Id]
    title: Required[Word]
    topic: TopicName
    text: Text
    about: list[Id]
    sources: list[Word]


@_strict
class HeaderEntry(TypedDict, total=False):
    """What stands in a roadmap file beside its sections."""

    format: Required[Literal["roadmap/1"]]
    id: Required[RoadmapId]
    title: Required[Word]
    version: Text
    language: Text
    licence: Text
    summary: Text
    levels: list[Word]
    areas: dict[Heading, Word]
    renamed: dict[Id, Id]


@_strict
class RoadmapEntry(HeaderEntry, total=False):
    """A roadmap file, whole."""

    items: Required[Annotated[list[ItemEntry], Field(max_length=LIMITS.items)]]
    glossary: list[TermEntry]
    questions: list[QuestionEntry]
    profiles: list[ProfileEntry]
    pages: list[PageEntry]


#: The sections: the type of the whole and of an entry.
SECTIONS: Mapping[str, tuple[Any, Any]] = MappingProxyType(
    {
        "items": (list[ItemEntry], ItemEntry),
        "glossary": (list[TermEntry], TermEntry),
        "questions": (list[QuestionEntry], QuestionEntry),
        "profiles": (list[ProfileEntry], ProfileEntry),
        "pages": (list[PageEntry], PageEntry),
    }
)
