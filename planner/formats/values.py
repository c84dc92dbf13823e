"""The values of ``roadmap/1``: numbers, days, ids and texts, and how each is read and checked.

Tags of alternatives stand in angle brackets: they appear in the paths of pydantic's errors and are
told from keys by that.
"""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

from planner.formats.limits import LIMITS
from planner.formats.tree import Plain, Tree
from planner.model.bounds import MOST_MONTHS, MOST_YEARS

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
Months = Annotated[int, Field(ge=1, le=MOST_MONTHS), BeforeValidator(_number)]
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
Years = Annotated[float, _amount(MOST_YEARS), BeforeValidator(_number)]
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
