"""Nodes and edges, in JSON: plain graphs, and drawn roadmaps in the form of roadmap.sh."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from planner.formats.imports.drafts import Draft
from planner.formats.json_syntax import json_syntax
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.source import Source
from planner.model import Kind
from planner.verbs.naming import item_slug, unused

#: Drawn nodes that are something to learn; their ids are made by the drawing program.
_LEARNED = frozenset(("topic", "subtopic", "checklistitem", "todo"))
#: What drawings hold beside that: lines, titles, frames, buttons and texts.
_DRAWN = frozenset(
    (
        *("title", "section", "legend", "label", "paragraph", "text", "textbox", "note"),
        *("button", "resourcebutton", "link", "linksgroup", "file", "image", "comment"),
        *("checklist", "group", "line", "vertical", "horizontal", "annotation"),
    )
)
_KINDS = frozenset(kind.value for kind in Kind)
_HOUR = frozenset(("h", "hr", "hrs", "hour", "hours"))
_TITLES = ("label", "title", "name")
_ENDS = (("source", "target"), ("from", "to"))
_BETWEEN = re.compile(r"[\s_-]+")


def is_node_graph(text: str) -> bool:
    """Say whether a JSON text looks like nodes and edges."""
    head = text[:200_000]
    return '"nodes"' in head and '"edges"' in text and '"format"' not in head[:2_000]


def drafts(data: bytes, name: str) -> tuple[str, list[Draft], list[Problem]]:
    """Return the title, a draft for each node, and what was left out; raises RefusedFileError.

    An edge means that what it leads to comes after what it leaves.
    """
    source = Source(name if name.endswith(".json") else f"{name}.json", data, LIMITS)
    assert source.syntax.name == json_syntax(LIMITS).name
    tree = source.tree()
    if not isinstance(tree, dict) or not isinstance(tree.get("nodes"), list):
        raise RefusedFileError([Problem(name, 1, 1, "a list 'nodes' is wanted")])
    units = {"hours_unit": tree.get("hours_unit", "h"), "time_unit": tree.get("time_unit")}
    found: dict[str, Draft] = {}
    lost: Counter[str] = Counter()
    for node in tree["nodes"]:
        key = _key(node.get("id")) if isinstance(node, Mapping) else ""
        draft = _draft(node, key, units) if key else None
        if draft is None:
            lost["nodes that are nothing to learn left out"] += 1
        elif key in found:
            lost["nodes with the id of another one left out"] += 1
        else:
            found[key] = draft
    _tell_apart(found.values())
    _connect(found, tree.get("edges"), lost)
    warnings = [Problem(name, 1, 1, f"{count:,} {what}") for what, count in lost.items()]
    return _title_of(tree), list(found.values()), warnings


def _title_of(tree: Mapping[str, Any]) -> str:
    title = tree.get("title")
    if isinstance(title, dict):
        title = title.get("page") or title.get("card")
    return title if isinstance(title, str) else ""


def _key(said: object) -> str:
    """Return what names a node, a text or a whole number, as text; empty for anything else."""
    if isinstance(said, int) and not isinstance(said, bool):
        return str(said)
    return said if isinstance(said, str) else ""


def _draft(node: Mapping[str, Any], key: str, units: Mapping[str, object]) -> Draft | None:
    kind, data = _kind(node), node.get("data")
    parts = (node, data) if isinstance(data, Mapping) else (node,)
    title = next(_texts(parts), "")
    if not title and _word(node.get("type")) not in _LEARNED:
        title = _readable(key)
    if not kind or not title:
        return None
    fields = {"title": title, "kind": kind}
    if hours := next(filter(None, (_hours({**units, **part}) for part in parts)), ""):
        fields["hours"] = hours
    return Draft(fields, 1)


def _kind(node: Mapping[str, Any]) -> str:
    """Return a kind of ours that a node names, or skill; empty for what is nothing to learn."""
    said = [_word(node.get(field)) for field in ("kind", "type")]
    own = next((word for word in said if word in _KINDS), "")
    return own or ("" if said[1] in _DRAWN else Kind.SKILL.value)


def _texts(parts: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for part in parts:
        for field in _TITLES:
            text = part.get(field)
            if isinstance(text, str) and text.strip():
                yield text


def _readable(key: str) -> str:
    """Return "Linear algebra" for "linear_algebra"; empty for an id without any letter."""
    words = _BETWEEN.sub(" ", key).strip()
    return words[:1].upper() + words[1:] if any(map(str.isalpha, words)) else ""


def _hours(part: Mapping[str, Any]) -> str:
    """Return a plain number of hours, or of a time whose unit is said to be hours; else nothing."""
    for field in ("hours", "time"):
        said = part.get(field)
        if isinstance(said, bool) or not isinstance(said, int | float):
            continue
        if _word(part.get(f"{field}_unit")) in _HOUR and 0 <= said <= LIMITS.hours:
            return f"{said:f}"
    return ""


def _word(said: object) -> str:
    return _BETWEEN.sub("", said).casefold() if isinstance(said, str) else ""


def _tell_apart(found: Iterable[Draft]) -> None:
    """Give ids to all but the last of equal titles, since a title means the last one."""
    seen: set[str] = set()
    taken: set[str] = set()
    for draft in reversed(list(found)):
        title = draft.fields["title"]
        folded = " ".join(title.split()).casefold()
        if folded in seen:
            draft.fields["id"] = unused(item_slug(Kind(draft.fields["kind"]), title), taken)
            taken.add(draft.fields["id"])
        seen.add(folded)


def _connect(found: Mapping[str, Draft], edges: object, lost: Counter[str]) -> None:
    """Add what the edges say as requirements; count those that lead to nothing known."""
    for edge in edges if isinstance(edges, list) else ():
        ends = _ends(edge) if isinstance(edge, Mapping) else None
        if ends is None:
            lost["edges that name no two ends (source and target, or from and to) left out"] += 1
            continue
        before, after = map(found.get, ends)
        if before is None or after is None or before is after:
            lost["edges to what was left out, left out too"] += 1
            continue
        after.needs.append(before.fields.get("id") or before.fields["title"])


def _ends(edge: Mapping[str, Any]) -> tuple[str, str] | None:
    for first, second in _ENDS:
        ends = _key(edge.get(first)), _key(edge.get(second))
        if all(ends):
            return ends
    return None
