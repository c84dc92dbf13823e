"""Turn graphs of other people into items of a roadmap."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from planner.formats.roadmap import read_data
from planner.formats.write import to_json
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Document,
    Item,
    Kind,
    Library,
    Need,
    Range,
    Requirement,
    Roadmap,
)


def through_a_file(items: Iterable[Item]) -> Library:
    """Write the items as a roadmap file and read it again; what they refer to may be missing."""
    document = Document(Roadmap(id="real", title="Real"), tuple(items))
    text = to_json(document).encode()
    return Library.of(read_data(text, "real.json", allow_missing=True).document.items)


def metacademy(path: Path) -> Iterator[Item]:
    """Concepts as skills. What has no hours there takes none, so that it can be learnt."""
    graph = json.loads(path.read_bytes())
    needed: dict[str, list[Need]] = {node["tag"]: [] for node in graph["nodes"]}
    for edge in graph["edges"]:
        needed[edge["concept"]].append(Need(edge["prereq"], why=" ".join(edge["reason"].split())))
    for node in graph["nodes"]:
        yield Item(
            id=node["tag"],
            kind=Kind.SKILL,
            title=node["title"],
            hours=Range.of(node["hours"] or 0),
            requires=AllOf(tuple(needed[node["tag"]])),
        )


def catalogue(courses: Mapping[str, Mapping[str, Any]]) -> Iterator[Item]:
    """Courses of a university, an hour each, with AND, OR and n of."""
    for code, course in courses.items():
        requirement = NOTHING if course["req"] is None else _expression(course["req"])
        yield Item(
            id=code,
            kind=Kind.COURSE,
            title=(course["title"] or code).strip(),
            hours=Range.of(1),
            requires=requirement,
        )


def _expression(part: str | Mapping[str, Any]) -> Requirement:
    if isinstance(part, str):
        return Need(part)
    ((operator, operand),) = part.items()
    match operator:
        case "and":
            return AllOf(tuple(map(_expression, operand)))
        case "or":
            return AnyOf(tuple(map(_expression, operand)))
        case "nOf":
            n, members = operand
            return AtLeast(n, tuple(map(_expression, members)))
        case _:
            return AnyOf()


def curriculum(payload: Mapping[str, Any]) -> Iterator[Item]:
    """Courses of a degree plan; one that stands in two terms is one course."""
    courses = {
        course["id"]: course
        for term in payload["curriculum"]["curriculum_terms"]
        for course in term["curriculum_items"]
    }
    for number, course in courses.items():
        before = course["curriculum_requisites"]
        yield course_of(
            str(number),
            [str(one["source_id"]) for one in before if "Coreq" not in one["type"]],
            [str(one["source_id"]) for one in before if "Coreq" in one["type"]],
            course["name"].strip(),
        )


def course_of(
    id_: str, before: Sequence[str], beside: Sequence[str], title: str | None = None
) -> Item:
    return Item(
        id=id_,
        kind=Kind.COURSE,
        title=title or id_,
        requires=AllOf(tuple(map(Need, before))),
        corequires=tuple(map(Need, beside)),
    )


def packages(lines: Iterable[str]) -> dict[str, list[list[str]]]:
    """Packages of a distribution with what they depend on: all of some lists, any of each.

    Virtual packages stand for the alternatives that provide them.
    """
    stanzas = _stanzas(lines)
    provided: dict[str, list[str]] = {}
    for name, fields in stanzas.items():
        for virtual in _names(fields.get("Provides", ""), ","):
            provided.setdefault(virtual, []).append(name)
    return {
        name: [
            _alternatives(clause, stanzas, provided)
            for field in ("Pre-Depends", "Depends")
            for clause in fields.get(field, "").split(",")
            if clause.strip()
        ]
        for name, fields in stanzas.items()
    }


def installed_before(clauses: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[Item]:
    """What a package depends on must be there before it."""
    for name, lists in clauses.items():
        wanted = tuple(AnyOf(tuple(map(Need, one))) for one in lists)
        yield Item(id=name, kind=Kind.COURSE, title=name, requires=AllOf(wanted))


def installed_together(clauses: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[Item]:
    """The first alternative of what a package depends on may come along with it."""
    for name, lists in clauses.items():
        beside = tuple(Need(one[0] if one else "nobody") for one in lists)
        yield Item(id=name, kind=Kind.COURSE, title=name, corequires=beside)


def _alternatives(
    clause: str, known: Mapping[str, object], provided: Mapping[str, Sequence[str]]
) -> list[str]:
    found: dict[str, None] = {}
    for name in _names(clause, "|"):
        if name in known:
            found[name] = None
        found.update(dict.fromkeys(provided.get(name, ())))
    return list(found)


def _names(text: str, separator: str) -> list[str]:
    return [
        re.split(r"[\s(:\[<]", part.strip())[0] for part in text.split(separator) if part.strip()
    ]


def _stanzas(lines: Iterable[str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    fields: dict[str, str] = {}
    for line in (*lines, ""):
        if not line.strip():
            if "Package" in fields:
                found.setdefault(fields["Package"], fields)
            fields = {}
        elif line[0] not in " \t":
            name, _, value = line.partition(":")
            fields[name] = value.strip()
    return found
