"""Roadmaps that others draw as nodes and edges, in JSON: the form that roadmap.sh exports."""

from collections.abc import Mapping
from typing import Any

from planner.formats.imports.drafts import Draft
from planner.formats.json_syntax import json_syntax
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.source import Source

#: Kinds of nodes that are something to learn; the others are lines, labels and titles.
_LEARNED = frozenset(("topic", "subtopic", "checklist-item", "todo"))


def is_node_graph(text: str) -> bool:
    """Say whether a JSON text looks like nodes and edges."""
    head = text[:200_000]
    return '"nodes"' in head and '"edges"' in text and '"format"' not in head[:2_000]


def drafts(data: bytes, name: str) -> tuple[str, list[Draft], list[Problem]]:
    """Return the title, a draft for each topic, and what was left out; raises RefusedFileError.

    An edge means that what it leads to comes after what it leaves.
    """
    source = Source(name if name.endswith(".json") else f"{name}.json", data, LIMITS)
    assert source.syntax.name == json_syntax(LIMITS).name
    tree = source.tree()
    if not isinstance(tree, dict) or not isinstance(tree.get("nodes"), list):
        raise RefusedFileError([Problem(name, 1, 1, "a list 'nodes' is wanted")])
    found: dict[str, Draft] = {}
    skipped = 0
    for node in tree["nodes"]:
        draft = _draft(node)
        if draft is None:
            skipped += 1
        else:
            found[str(node["id"])] = draft
    lost = _connect(found, tree.get("edges"))
    warnings = []
    if skipped:
        text = f"{skipped:,} nodes that are nothing to learn left out"
        warnings.append(Problem(name, 1, 1, text))
    if lost:
        warnings.append(Problem(name, 1, 1, f"{lost:,} edges to what was left out, left out too"))
    title = tree.get("title")
    if isinstance(title, dict):
        title = title.get("page") or title.get("card")
    return title if isinstance(title, str) else "", list(found.values()), warnings


def _draft(node: Any) -> Draft | None:  # noqa: ANN401 - as the file has it
    if not isinstance(node, Mapping) or node.get("type") not in _LEARNED:
        return None
    data = node.get("data")
    label = data.get("label") if isinstance(data, Mapping) else None
    if not isinstance(label, str) or not label.strip() or not isinstance(node.get("id"), str):
        return None
    return Draft({"title": label, "kind": "skill"}, 1)


def _connect(found: Mapping[str, Draft], edges: Any) -> int:  # noqa: ANN401 - as the file has it
    """Add what the edges say as requirements; return how many lead to nothing known."""
    lost = 0
    for edge in edges if isinstance(edges, list) else ():
        ends = (edge.get("source"), edge.get("target")) if isinstance(edge, Mapping) else ("", "")
        before, after = (found.get(end) if isinstance(end, str) else None for end in ends)
        if before is None or after is None or before is after:
            lost += 1
            continue
        after.needs.append(before.fields["title"])
    return lost
