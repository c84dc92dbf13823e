"""What a well-shaped roadmap may still get wrong in its entries: ids, numbers, dates, links."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from planner.formats.build import need
from planner.formats.faults import shown
from planner.formats.findings import Findings
from planner.formats.limits import LIMITS
from planner.formats.problem import quoted
from planner.formats.tree import Path
from planner.model.bounds import is_link

Entry = dict[str, Any]
#: Beside an id, fields in which titles stand.
_NAMES = {"items": "title", "profiles": "title", "pages": "title", "glossary": "term"}


def check_entries(sections: Mapping[str, Sequence[Entry | None]], findings: Findings) -> None:
    """Check every entry by itself; links that no browser should open are taken out."""
    for name, entries in sections.items():
        title = _NAMES.get(name, "question")
        for i, entry in enumerate(entries):
            if entry is None:
                continue
            if not entry[title].isprintable() and not _visible(entry[title]):
                findings.refuse((name, i, title), "a text is wanted; nothing can be seen of this")
            elif entry[title].isspace():
                findings.refuse((name, i, title), "a text is wanted; this one is blank")
            for field, check in _CHECKS.items():
                if field in entry and name == "items":
                    check(entry, (name, i, field), findings)


def check_ids(name: str, ids: Sequence[str | None], findings: Findings) -> None:
    """Refuse an id that stands twice in a section; warn of two that look alike."""
    first: dict[str, int] = {}
    alike: dict[str, int] = {}
    for i, id_ in enumerate(ids):
        if id_ is None:
            continue
        if id_ in first:
            said = f"id {quoted(id_)} stands already in {{other}}; ids must be unique"
            findings.refuse((name, i, "id"), said, (name, first[id_]))
            continue
        first[id_] = i
        folded = id_.casefold() if id_.isascii() else unicodedata.normalize("NFC", id_.casefold())
        if folded in alike:
            other = ids[alike[folded]]
            said = f"id {quoted(id_)} looks like {other!a} in {{other}}; they are two different ids"
            findings.warn((name, i, "id"), said, (name, alike[folded]))
        alike.setdefault(folded, i)


def leaf_paths(entry: Any, path: Path) -> Iterator[Path]:  # noqa: ANN401 - any form of requirement
    """Yield the paths of the leaves in the order in which they are written."""
    match entry:
        case list():
            for i, member in enumerate(entry):
                yield from leaf_paths(member, (*path, i))
        case {"all": members}:
            yield from leaf_paths(members, (*path, "all"))
        case {"any": members}:
            yield from leaf_paths(members, (*path, "any"))
        case {"of": members}:
            yield from leaf_paths(members, (*path, "of"))
        case {"item": _}:
            yield (*path, "item")
        case _:
            yield path


def _requires(entry: Entry, path: Path, findings: Findings) -> None:
    _expression(entry["requires"], path, findings)


def _expression(part: Any, path: Path, findings: Findings) -> None:  # noqa: ANN401 - any form
    """Look for expressions that nothing can satisfy, and for endless nesting."""
    if len(path) >= LIMITS.depth:
        findings.refuse(path, f"nested more than {LIMITS.depth} levels deep; flatten this")
        return
    if isinstance(part, dict):
        _members(part, path, findings)
    members = part if isinstance(part, list) else ()
    for i, member in enumerate(members):
        if not isinstance(member, str):
            _expression(member, (*path, i), findings)


def _members(part: Entry, path: Path, findings: Findings) -> None:
    if part.get("any") == []:
        findings.warn((*path, "any"), "'any' of nothing can never be satisfied")
    if "at_least" in part:
        _at_least(part, path, findings)
    for field in {"all", "any", "of"} & part.keys():
        _expression(part[field], (*path, field), findings)


def _at_least(part: Entry, path: Path, findings: Findings) -> None:
    n, different = part["at_least"], len({_key(member) for member in part["of"]})
    if n > different:
        said = f"at least {n} of {different} different members can never be satisfied"
        wanted = f"; 1 to {different} is wanted" if different else ""
        findings.refuse((*path, "at_least"), said + wanted)


def _key(member: Any) -> str:  # noqa: ANN401 - any form of requirement
    """Return the member as a text that is the same for the same meaning of leaves."""
    if isinstance(member, str) or "item" in member:
        return str(need(member))
    return repr(member)


def _links(entry: Entry, path: Path, findings: Findings) -> None:
    kept = []
    for i, link in enumerate(entry["links"]):
        if is_link(link["url"]):
            kept.append(link)
        else:
            said = "only http, https and mailto addresses are taken"
            findings.warn((*path, i, "url"), f"{shown(link['url'])} left out; {said}")
    entry["links"] = kept


def _offered(entry: Entry, path: Path, findings: Findings) -> None:
    offered = entry["offered"]
    for i, one in enumerate(offered if isinstance(offered, list) else [offered]):
        at = (*path, i) if isinstance(offered, list) else path
        if "yearly" in one:
            for field in ("starts", "ends", "apply_by"):
                if field in one:
                    findings.refuse((*at, field), f"'{field}' cannot stand beside 'yearly'")
        elif "starts" not in one:
            findings.refuse(at, "'starts' or 'yearly' is missing")
        elif one.get("ends", one["starts"]) < one["starts"]:
            findings.refuse((*at, "ends"), "this is before 'starts'")
        elif one.get("apply_by", one["starts"]) > one["starts"]:
            findings.refuse((*at, "apply_by"), "this is after 'starts'")


def _pay(entry: Entry, path: Path, findings: Findings) -> None:
    for i, pay in enumerate(entry["pay"]):
        if "low" in pay and "high" in pay and pay["low"] > pay["high"]:
            findings.refuse((*path, i, "low"), "'low' is above 'high'")


def _leads_to(entry: Entry, path: Path, findings: Findings) -> None:
    if entry["leads_to"] and entry["kind"] != "role":
        findings.refuse(path, f"only a role leads to roles; this is a {entry['kind']}")


def _teaches(entry: Entry, path: Path, findings: Findings) -> None:
    if entry["teaches"] and entry["kind"] == "skill":
        findings.refuse(path, "a skill teaches nothing; courses, milestones and roles do")


def _visible(text: str) -> bool:
    return any(unicodedata.category(character)[0] not in "CZ" for character in text)


_CHECKS: Mapping[str, Callable[[Entry, Path, Findings], None]] = {
    "links": _links,
    "offered": _offered,
    "pay": _pay,
    "requires": _requires,
    "leads_to": _leads_to,
    "teaches": _teaches,
}
