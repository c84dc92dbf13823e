"""The schema of ``roadmap/1``: what a roadmap file may hold, field by field.

Validated as plain mappings, so that only what a file says has to be looked at afterwards.
JSON Schema is generated from it. Tags of alternatives stand in angle brackets: they appear in
the paths of pydantic's errors and are told from keys by that.
"""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, Literal, Required

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    with_config,
)
from pydantic_core import PydanticCustomError

# pydantic reads these of typing only from Python 3.12 on.
from typing_extensions import TypeAliasType, TypedDict

from planner.formats.limits import LIMITS
from planner.formats.tree import Plain, Tree

_strict = with_config(ConfigDict(strict=True, extra="forbid"))
_INTEGER = re.compile(r"[-+]?[0-9]{1,16}")
_DECIMAL = re.compile(
    r"[-+]?(?:[0-9]{1,16}(?:\.[0-9]{0,32})?|\.[0-9]{1,32})(?:[eE][-+]?[0-9]{1,3})?"
)
#: What JSON Schema can say of ids in every dialect of patterns; `Id` itself is stricter.
_ID_CLASS = r"[^\x00-\x20!-,:-@\[-^`{-\x7f]"

KindName = Literal["role", "skill", "course", "milestone"]
CostName = Literal["free", "free-to-audit", "paid", "degree", "membership", "employer"]
TopicName = Literal["trend", "challenge", "practice", "outlook"]


def _number(value: Tree) -> Tree:
    if isinstance(value, Plain):
        if _INTEGER.fullmatch(value):
            return int(value)
        if _DECIMAL.fullmatch(value):
            return float(value)
    return value


def _truth(value: Tree) -> Tree:
    if isinstance(value, Plain):
        return {"true": True, "false": False}.get(value.lower(), value)
    return value


def _date(value: Tree) -> Tree:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            day = date.fromisoformat(value)
        except ValueError as error:
            raise PydanticCustomError("planner", "no such day in the calendar") from error
        if 1900 <= day.year <= 2200:  # noqa: PLR2004 - nobody plans beyond
            return day
        raise PydanticCustomError("planner", "a day between 1900 and 2200 is wanted")
    raise PydanticCustomError("planner", "a day as YYYY-MM-DD is wanted")


def _ascending(numbers: list[float]) -> list[float]:
    if sorted(numbers) != numbers:
        raise PydanticCustomError("planner", "numbers that rise from low to high are wanted")
    return numbers


def _range_tag(value: Tree) -> str:
    return "<list>" if isinstance(value, list) else "<number>"


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


def _amount(most: float) -> object:
    return Field(ge=0, le=most, allow_inf_nan=False)


Text = Annotated[str, Field(max_length=LIMITS.text)]
Word = Annotated[str, Field(min_length=1, max_length=LIMITS.text)]
#: Keys that are texts; YAML reads no longer ones.
Heading = Annotated[str, Field(min_length=1, max_length=200)]
Url = Annotated[str, Field(min_length=1, max_length=LIMITS.links)]
Id = Annotated[
    str,
    Field(pattern=r"^[\p{L}\p{M}\p{N}._/-]+$", min_length=1, max_length=LIMITS.id),
    WithJsonSchema(
        {"type": "string", "pattern": f"^{_ID_CLASS}+$", "minLength": 1, "maxLength": LIMITS.id}
    ),
]
#: An item by its id, with ``@level`` where a skill is wanted at more than level 1.
IdAtLevel = Annotated[
    str,
    Field(pattern=rf"^[\p{{L}}\p{{M}}\p{{N}}._/-]{{1,{LIMITS.id}}}(@[1-9][0-9]?)?$", min_length=1),
    WithJsonSchema({"type": "string", "pattern": f"^{_ID_CLASS}{{1,{LIMITS.id}}}(@[1-9][0-9]?)?$"}),
]
RoadmapId = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LIMITS.id)]
Truth = Annotated[bool, BeforeValidator(_truth)]
Level = Annotated[int, Field(ge=1, le=99), BeforeValidator(_number)]
Count = Annotated[int, Field(ge=1, le=LIMITS.items), BeforeValidator(_number)]
Months = Annotated[int, Field(ge=1, le=1_200), BeforeValidator(_number)]
Month = Annotated[int, Field(ge=1, le=12), BeforeValidator(_number)]
Money = Annotated[float, _amount(LIMITS.money), BeforeValidator(_number)]
#: A pay figure may be a difference, such as -10 percent.
Figure = Annotated[
    float,
    Field(ge=-LIMITS.money, le=LIMITS.money, allow_inf_nan=False),
    BeforeValidator(_number),
]
Hours = Annotated[float, _amount(LIMITS.hours), BeforeValidator(_number)]
Weeks = Annotated[float, _amount(LIMITS.weeks), BeforeValidator(_number)]
Years = Annotated[float, _amount(100), BeforeValidator(_number)]
Day = Annotated[date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
_LOW_TO_HIGH = (Field(min_length=2, max_length=3), AfterValidator(_ascending))
HoursRange = Annotated[
    Annotated[Hours, Tag("<number>")] | Annotated[list[Hours], *_LOW_TO_HIGH, Tag("<list>")],
    Discriminator(_range_tag),
]
WeeksRange = Annotated[
    Annotated[Weeks, Tag("<number>")] | Annotated[list[Weeks], *_LOW_TO_HIGH, Tag("<list>")],
    Discriminator(_range_tag),
]
YearsRange = Annotated[
    Annotated[Years, Tag("<number>")] | Annotated[list[Years], *_LOW_TO_HIGH, Tag("<list>")],
    Discriminator(_range_tag),
]


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
