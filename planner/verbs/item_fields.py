"""One field of an item at a time: checked as a roadmap file would be, refused with what is wanted.

So whatever is accepted here can be exported and read again.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from planner.edits import Edit
from planner.errors import RefusedError
from planner.graph.structure import Structure
from planner.model import (
    About,
    CareerStep,
    Cost,
    Item,
    Kind,
    Library,
    Link,
    Need,
    Offering,
    Pay,
    Range,
    needs,
)
from planner.model.bounds import (
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_HOURS,
    MOST_MONEY,
    MOST_MONTHS,
    MOST_WEEKS,
    MOST_YEARS,
    is_link,
)
from planner.verbs import find, items, needing
from planner.verbs.naming import item_id

_MONTHS = 12
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)


def duplicate(library: Library, copied: str, title: str) -> Edit:
    """Add a copy of an item, without its record, to the user's own roadmap."""
    original = find.item(library, copied)
    title = as_title(title)
    name = item_id(library, original.kind, title)
    return items.add(library, replace(original, id=name, title=title, missing=False))


def change(
    library: Library,
    item_id_: str,
    field: str,
    value: Any,  # noqa: ANN401 - of any field
    structure: Structure | None = None,
) -> Edit:
    """Set one field of an item; raises RefusedError that says what is wanted.

    ``structure`` is that of the library; without it, one is made where it is needed.
    """
    item = find.item(library, item_id_)
    if field == "requires":
        needing.check(library, item, value, structure)
        checked = value
    else:
        checked = _CHECKS[field](library, item, value)
    described = replace(item, **{field: checked}, missing=False)
    return items.change(library, described)


def clean(text: str) -> str:
    """Return a text as it is kept: no control characters or turned directions, in NFC."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", text))


def as_title(text: str) -> str:
    """Return a text as the title of an item: one line of at most ``LONGEST_TITLE``, not empty."""
    text = " ".join(clean(text).split())
    if not any(unicodedata.category(character)[0] not in "CZM" for character in text):
        raise RefusedError("A title is wanted.")
    if len(text) > LONGEST_TITLE:
        raise RefusedError(f"A title has at most {LONGEST_TITLE} characters.")
    return text


def _text(_library: Library, _item: Item, text: str) -> str:
    text = clean(text).strip()
    if len(text) > LONGEST_TEXT:
        raise RefusedError(
            f"At most {LONGEST_TEXT:,} characters are kept; these are {len(text):,}."
        )
    return text


def _line(library: Library, item: Item, text: str) -> str:
    return " ".join(_text(library, item, text).split())


def _texts(library: Library, item: Item, texts: tuple[str, ...]) -> tuple[str, ...]:
    found = (_line(library, item, text) for text in texts)
    return tuple(dict.fromkeys(text for text in found if text))


def _kind(library: Library, item: Item, kind: Kind) -> Kind:
    if kind is Kind.SKILL and item.teaches:
        raise RefusedError("It teaches something, and a skill teaches nothing. Empty that first.")
    if kind is not Kind.ROLE and item.leads_to:
        raise RefusedError("It leads to other roles, so it stays a role. Empty that first.")
    for other in library.items.values():
        wanted = next(_as_kind(other, item.id), None)
        if wanted is not None and wanted is not kind:
            raise RefusedError(f"'{other.title}' needs it as a {wanted}, so it stays one.")
    return kind


def _as_kind(other: Item, name: str) -> Any:  # noqa: ANN401 - an iterator of kinds
    """Yield the kinds as which an item mentions another one."""
    if any(need.item == name for need in other.teaches):
        yield Kind.SKILL
    for need in (*needs(other.requires), *other.corequires, *other.recommends):
        if need.item == name and need.level > 1:
            yield Kind.SKILL
    if any(step.role == name for step in other.leads_to):
        yield Kind.ROLE


def _range(most: float) -> Callable[[Library, Item, Range | None], Range | None]:
    def check(_library: Library, _item: Item, value: Range | None) -> Range | None:
        if value is None:
            return None
        if not 0 <= value.low <= value.likely <= value.high:
            raise RefusedError("Figures rise from low over likely to high.")
        if value.high > most:
            raise RefusedError(f"At most {most:,} is possible.")
        return value

    return check


def _truth(_library: Library, _item: Item, value: bool) -> bool:  # noqa: FBT001 - the value itself
    return value


def _within(library: Library, item: Item, names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if find.item(library, name).id == item.id:
            raise RefusedError(f"'{item.title}' cannot run within itself.")
    return tuple(dict.fromkeys(names))


def _months(_library: Library, _item: Item, months: int | None) -> int | None:
    if months is not None and not 1 <= months <= MOST_MONTHS:
        raise RefusedError(f"A number of months from 1 to {MOST_MONTHS:,} is wanted.")
    return months


def _cost(library: Library, item: Item, cost: Cost | None) -> Cost | None:
    if cost is None or cost == Cost():
        return None
    if cost.amount is not None and not 0 <= cost.amount <= MOST_MONEY:
        raise RefusedError("An amount of 0 or more is wanted.")
    return replace(cost, currency=_line(library, item, cost.currency))


def _offered(_library: Library, _item: Item, offered: tuple[Offering, ...]) -> tuple[Offering, ...]:
    for one in offered:
        if one.yearly:
            if one.starts or one.ends or one.apply_by:
                raise RefusedError("Either a date or months of every year, not both.")
            if not all(1 <= month <= _MONTHS for month in one.yearly):
                raise RefusedError("Months are numbers from 1 to 12.")
        elif one.starts is None:
            raise RefusedError("A start date, or months of every year, are wanted.")
        elif one.ends is not None and one.ends < one.starts:
            raise RefusedError("It ends before it starts.")
        elif one.apply_by is not None and one.apply_by > one.starts:
            raise RefusedError("One applies before it starts.")
    return tuple(dict.fromkeys(offered))


def _links(library: Library, item: Item, links: tuple[Link, ...]) -> tuple[Link, ...]:
    kept = []
    for link in links:
        url = clean(link.url).strip()
        if not url:
            continue
        if not is_link(url):
            raise RefusedError(f"'{url[:60]}': an http, https or mailto address is wanted.")
        title, kind = _line(library, item, link.title), _line(library, item, link.kind)
        kept.append(Link(url, title, kind))
    return tuple(dict.fromkeys(kept))


def _teaches(library: Library, item: Item, taught: tuple[Need, ...]) -> tuple[Need, ...]:
    if taught and item.kind is Kind.SKILL:
        raise RefusedError("A skill teaches nothing; courses, milestones and roles do.")
    for need in taught:
        skill = find.item(library, need.item)
        if skill.kind is not Kind.SKILL:
            raise RefusedError(f"Only skills are taught; '{skill.title}' is a {skill.kind}.")
    return _needs(library, item, taught)


def _needs(library: Library, item: Item, wanted: tuple[Need, ...]) -> tuple[Need, ...]:
    for need in wanted:
        needing.check_leaf(library, item, need)
    return tuple({need.item: replace(need, why=clean(need.why)) for need in wanted}.values())


def _leads_to(
    library: Library, item: Item, steps: tuple[CareerStep, ...]
) -> tuple[CareerStep, ...]:
    if steps and item.kind is not Kind.ROLE:
        raise RefusedError(f"Only a role leads to roles; this is a {item.kind}.")
    for step in steps:
        role = find.item(library, step.role)
        if role.kind is not Kind.ROLE:
            raise RefusedError(f"A role is wanted; '{role.title}' is a {role.kind}.")
        if role.id == item.id:
            raise RefusedError(f"'{item.title}' cannot lead to itself.")
        _range(MOST_YEARS)(library, item, step.years)
    return tuple({step.role: replace(step, why=clean(step.why)) for step in steps}.values())


def _pay(library: Library, item: Item, figures: tuple[Pay, ...]) -> tuple[Pay, ...]:
    for one in figures:
        if not one.label.strip():
            raise RefusedError("Say what the figure is of, such as a country and a year.")
        if one.low is not None and one.high is not None and one.low > one.high:
            raise RefusedError(f"'{one.label}': the lower figure is above the higher one.")
    return tuple(replace(one, label=_line(library, item, one.label)) for one in figures)


def _about(library: Library, item: Item, texts: tuple[About, ...]) -> tuple[About, ...]:
    found: dict[str, tuple[str, ...]] = {}
    for one in texts:
        heading = _line(library, item, one.heading)[:200]
        if heading:
            found[heading] = (*found.get(heading, ()), *_texts(library, item, one.texts))
    return tuple(About(heading, said) for heading, said in found.items())


_CHECKS: Mapping[str, Callable[[Library, Item, Any], Any]] = MappingProxyType(
    {
        "title": lambda _library, _item, text: as_title(text),
        "kind": _kind,
        "summary": _text,
        "area": _line,
        "tags": _texts,
        "provider": _line,
        "links": _links,
        "hours": _range(MOST_HOURS),
        "weeks": _range(MOST_WEEKS),
        "full_time": _truth,
        "within": _within,
        "cost": _cost,
        "offered": _offered,
        "valid_months": _months,
        "teaches": _teaches,
        "corequires": _needs,
        "recommends": _needs,
        "leads_to": _leads_to,
        "evidence": _texts,
        "pay": _pay,
        "about": _about,
        "sources": _texts,
    }
)
#: Every field that can be changed: all but the id and what says that nobody has described it yet.
FIELDS = (*_CHECKS, "requires")
