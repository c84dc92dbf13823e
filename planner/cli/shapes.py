"""The JSON shapes of items, requirements, records and figures; scripts rely on their keys."""

from datetime import date
from typing import Any

import msgspec

from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyOf,
    AtLeast,
    FinishRange,
    Item,
    Library,
    LogEntry,
    Need,
    Plan,
    Range,
    Record,
    Requirement,
)

Json = dict[str, Any]


def plain(value: object) -> Any:  # noqa: ANN401 - any JSON value
    """Return a value of the model as JSON knows it; what is at its default is left out."""
    return msgspec.to_builtins(value)


def item_line(standing: Standing, item: Item) -> Json:
    """Return what every list says of an item."""
    return {
        "id": item.id,
        "kind": item.kind.value,
        "title": item.title,
        "status": standing.status(item.id).value,
    }


def requirement(wanted: Requirement) -> Any:  # noqa: ANN401 - any JSON value
    """Return a requirement in the form of roadmap files; an empty ``all`` needs nothing."""
    match wanted:
        case Need():
            return need(wanted)
        case AllOf(members):
            return {"all": [requirement(member) for member in members]}
        case AnyOf(members):
            return {"any": [requirement(member) for member in members]}
        case AtLeast(n, members):
            return {"at_least": n, "of": [requirement(member) for member in members]}


def need(wanted: Need) -> str | Json:
    """Return a leaf: ``id``, ``id@level``, or a mapping where it has a reason."""
    if not wanted.why:
        return str(wanted)
    return {"item": wanted.item, "level": wanted.level, "why": wanted.why}


def hours(estimate: Range | None) -> Json | None:
    """Return an estimate of hours."""
    if estimate is None:
        return None
    return {"low": estimate.low, "likely": estimate.likely, "high": estimate.high}


def title_of(library: Library, item: str) -> str:
    """Return the title of an item, or its id where nobody has described it."""
    known = library.items.get(item)
    return known.title if known else item


def item_hours(library: Library, item: Item) -> Range | None:
    """Return the effort of an item: the user's own estimate before the item's."""
    record = library.records.get(item.id)
    return record.estimate if record and record.estimate else item.hours


def logged(library: Library) -> dict[str, float]:
    """Return the hours logged, by item."""
    total: dict[str, float] = {}
    for entry in library.log.values():
        total[entry.item] = total.get(entry.item, 0.0) + entry.hours
    return total


def record(known: Record | None, entries: list[LogEntry]) -> Json | None:
    """Return what the user said of an item, with the hours logged on it; None for nothing."""
    if known is None and not entries:
        return None
    said = known or Record(item="")
    return {
        "state": said.state.value if said.state else None,
        "level": said.level,
        "started": day(said.started),
        "finished": day(said.finished),
        "valid_until": day(said.valid_until),
        "known_before": said.known_before,
        "estimate": hours(said.estimate),
        "evidence": [{"text": proof.text, "on": day(proof.on)} for proof in said.evidence],
        "note": said.note,
        "hours_logged": sum(entry.hours for entry in entries),
        "log": [
            {"on": entry.on.isoformat(), "hours": entry.hours, "note": entry.note}
            for entry in entries
        ],
    }


def day(value: date | None) -> str | None:
    """Return a day as 2027-02-14."""
    return value.isoformat() if value else None


def finish_range(odds: FinishRange | None) -> Json | None:
    """Return by when 50, 80 and 95 of 100 such plans are done."""
    if odds is None:
        return None
    return {"p50": day(odds.p50), "p80": day(odds.p80), "p95": day(odds.p95)}


def whole_item(standing: Standing, item: Item) -> Json:
    """Return all that is known of an item."""
    library = standing.library
    entries = sorted((e for e in library.log.values() if e.item == item.id), key=lambda e: e.on)
    return {
        **item_line(standing, item),
        "record": record(library.records.get(item.id), entries),
        "requires": requirement(item.requires),
        "teaches": [need(taught) for taught in item.teaches],
        "hours": hours(item_hours(library, item)),
        "weeks": hours(item.weeks),
        "summary": item.summary,
        "area": item.area,
        "tags": list(item.tags),
        "provider": item.provider,
        "missing": item.missing,
        "full_time": item.full_time,
        "within": list(item.within),
        "corequires": [need(other) for other in item.corequires],
        "recommends": [need(other) for other in item.recommends],
        "taught_by": [need(other) for other in standing.structure.teachers(item.id)],
        "needed_by": [other.id for other in dependents(library, item.id)],
        "leads_to": [
            {"role": step.role, "years": hours(step.years), "why": step.why}
            for step in item.leads_to
        ],
        "cost": plain(item.cost) if item.cost else None,
        "offered": plain(item.offered),
        "valid_months": item.valid_months,
        "evidence": list(item.evidence),
        "links": [{"title": x.title, "url": x.url, "kind": x.kind} for x in item.links],
        "pay": plain(item.pay),
        "about": {part.heading: list(part.texts) for part in item.about},
        "sources": list(item.sources),
        "roadmaps": sorted(where for where, name in library.listings if name == item.id),
    }


def dependents(library: Library, wanted: str) -> list[Item]:
    """Return the items whose requirement or corequisites name an item."""
    from planner.model import needs

    return [
        item
        for item in library.items.values()
        if any(n.item == wanted for n in (*needs(item.requires), *item.corequires))
    ]


def plan_line(plan: Plan, *, in_use: bool) -> Json:
    """Return what a list of plans says of one."""
    finish = plan.outcome.finish if plan.outcome else None
    return {
        "id": plan.id,
        "name": plan.name,
        "in_use": in_use,
        "targets": [str(target) for target in plan.targets],
        "hours_per_week": plan.limits.hours_per_week,
        "policy": plan.limits.policy.value,
        "deadline": day(plan.limits.deadline),
        "finish": day(finish),
        "made_on": day(plan.made_on),
    }
