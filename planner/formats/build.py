"""Make model values of checked entries."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from planner.model import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    CareerStep,
    Cost,
    CostClass,
    Item,
    Kind,
    Link,
    Need,
    Offering,
    Page,
    Pay,
    Profile,
    Question,
    Range,
    Requirement,
    Roadmap,
    Term,
)

Entry = Mapping[str, Any]


def item(entry: Entry) -> Item:
    """Return the item."""
    values = _values(entry, _ITEM)
    if "valid_for" in values:
        values["valid_months"] = values.pop("valid_for")["months"]
    return Item(**values)


def roadmap(header: Entry, sections: Mapping[str, Iterable[Entry]]) -> Roadmap:
    """Return the roadmap with its sections other than the items."""
    values = _values(header, _HEADER)
    del values["format"]
    return Roadmap(
        **values,
        glossary=tuple(Term(**_values(entry)) for entry in sections["glossary"]),
        questions=tuple(Question(**_values(entry)) for entry in sections["questions"]),
        profiles=tuple(Profile(**_values(entry, _LEAVES)) for entry in sections["profiles"]),
        pages=tuple(Page(**_values(entry)) for entry in sections["pages"]),
    )


def need(leaf: Any) -> Need:  # noqa: ANN401 - a text or a mapping
    """Return the leaf as a need."""
    if not isinstance(leaf, str):
        return Need(**leaf)
    if "@" not in leaf:
        return Need(leaf)
    name, _, level = leaf.partition("@")
    return Need(name, int(level))


def requirement(entry: Any) -> Requirement:  # noqa: ANN401 - a text, a list or a mapping
    """Return the expression."""
    if isinstance(entry, str):
        return need(entry)
    if isinstance(entry, list):
        return AllOf(tuple(map(requirement, entry)))
    match entry:
        case {"all": members}:
            return AllOf(tuple(map(requirement, members)))
        case {"any": members}:
            return AnyOf(tuple(map(requirement, members)))
        case {"at_least": n, "of": members}:
            return AtLeast(n, tuple(map(requirement, members)))
        case _:
            return need(entry)


def one_line(text: str) -> str:
    """Return a title without line breaks and without blanks around it."""
    if "\n" in text or "\t" in text or text != text.strip():
        return " ".join(text.split())
    return text


def _values(entry: Entry, special: "Mapping[str, Build]" = MappingProxyType({})) -> dict[str, Any]:
    values = {}
    for name, value in entry.items():
        build = special.get(name)
        if build:
            values[name] = build(value)
        else:
            values[name] = tuple(value) if type(value) is list else value
    return values


def _needs(leaves: list[Any]) -> tuple[Need, ...]:
    return tuple(map(need, leaves))


def _range(numbers: Any) -> Range:  # noqa: ANN401 - a number or a list of two or three
    return Range.of(*numbers) if type(numbers) is list else Range.of(numbers)


def _offered(entry: Any) -> tuple[Offering, ...]:  # noqa: ANN401 - a mapping or a list of such
    return tuple(
        Offering(**_values(one)) for one in (entry if isinstance(entry, list) else [entry])
    )


def _cost(entry: Entry) -> Cost:
    return Cost(**_values(entry, {"class_": CostClass}))


def _each(make: "Build", special: "Mapping[str, Build]" = MappingProxyType({})) -> "Build":
    return lambda entries: tuple(make(**_values(entry, special)) for entry in entries)


Build = Callable[..., Any]
_LEAVES: Mapping[str, Build] = MappingProxyType({"has": _needs, "title": one_line})
_HEADER: Mapping[str, Build] = MappingProxyType(
    {
        "title": one_line,
        "areas": lambda areas: tuple(areas.items()),
        "renamed": lambda renamed: tuple(renamed.items()),
    }
)
_ITEM: Mapping[str, Build] = MappingProxyType(
    {
        "kind": {kind.value: kind for kind in Kind}.__getitem__,
        "title": one_line,
        "links": _each(Link),
        "hours": _range,
        "weeks": _range,
        "cost": _cost,
        "offered": _offered,
        "teaches": _needs,
        "requires": requirement,
        "corequires": _needs,
        "recommends": _needs,
        "leads_to": _each(CareerStep, {"years": _range}),
        "pay": _each(Pay, {"years": _range}),
        "about": lambda about: tuple(
            About(heading, tuple(texts)) for heading, texts in about.items()
        ),
    }
)
