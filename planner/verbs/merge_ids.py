"""New ids for items: followed through everything that refers to them."""

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from planner.model import (
    Document,
    Item,
    Need,
    Outcome,
    Placement,
    Plan,
    Record,
    Roadmap,
    RunnerUp,
    State,
)
from planner.model.requirement import with_ids

NewId = Callable[[str], str]
_STRENGTH = (None, State.STARTED, State.WAIVED, State.DONE)


def resolved(renamed: Iterable[tuple[str, str]], kept: Iterable[str]) -> dict[str, str]:
    """Return where each old id ends: chains are followed, rings lead nowhere.

    Ids in ``kept`` are still in use; they end a chain and are not renamed themselves.
    """
    steps, kept = dict(renamed), set(kept)
    ends = {}
    for old, first in steps.items():
        if old in kept:
            continue
        seen, new = {old}, first
        while new in steps and new not in kept and new not in seen:
            seen.add(new)
            new = steps[new]
        if new not in seen:
            ends[old] = new
    return ends


def item_with(item: Item, new_id: NewId) -> Item:
    """Return the item with new ids, its own and those that it refers to."""
    changed = replace(
        item,
        id=new_id(item.id),
        within=tuple(map(new_id, item.within)),
        leads_to=tuple(replace(step, role=new_id(step.role)) for step in item.leads_to),
        teaches=_needs(item.teaches, new_id),
        requires=with_ids(item.requires, new_id),
        corequires=_needs(item.corequires, new_id),
        recommends=_needs(item.recommends, new_id),
    )
    return item if changed == item else changed


def roadmap_with(roadmap: Roadmap, new_id: NewId) -> Roadmap:
    """Return the roadmap with new ids in its profiles and pages."""
    changed = replace(
        roadmap,
        profiles=tuple(replace(one, has=_needs(one.has, new_id)) for one in roadmap.profiles),
        pages=tuple(replace(one, about=tuple(map(new_id, one.about))) for one in roadmap.pages),
    )
    return roadmap if changed == roadmap else changed


def document_with(document: Document, new_ids: Mapping[str, str]) -> Document:
    """Return the document with new ids throughout."""
    if not new_ids:
        return document

    def new_id(old: str) -> str:
        return new_ids.get(old, old)

    return Document(
        roadmap_with(document.roadmap, new_id),
        tuple(item_with(item, new_id) for item in document.items),
    )


def plan_with(plan: Plan, new_id: NewId) -> Plan:
    """Return the plan with new ids, in what was wanted and in what came out."""
    changed = replace(
        plan,
        targets=_needs(plan.targets, new_id),
        pinned=tuple(replace(pin, item=new_id(pin.item)) for pin in plan.pinned),
        excluded=tuple(dict.fromkeys(map(new_id, plan.excluded))),
        outcome=plan.outcome and _outcome_with(plan.outcome, new_id),
        baseline=_placements(plan.baseline, new_id),
    )
    return plan if changed == plan else changed


def combined(one: Record, other: Record | None) -> Record:
    """Return a record that holds what both hold; of contradictions, what counts for more."""
    if other is None:
        return one
    strong, weak = sorted((one, other), key=lambda record: _STRENGTH.index(record.state))[::-1]
    return replace(
        strong,
        level=max(filter(None, (one.level, other.level)), default=None),
        started=min(filter(None, (one.started, other.started)), default=None),
        finished=strong.finished or weak.finished,
        estimate=strong.estimate or weak.estimate,
        evidence=tuple(dict.fromkeys((*strong.evidence, *weak.evidence))),
        note="\n\n".join(dict.fromkeys(filter(None, (strong.note, weak.note)))),
    )


def _needs(needs: tuple[Need, ...], new_id: NewId) -> tuple[Need, ...]:
    return tuple(replace(need, item=new_id(need.item)) for need in needs)


def _outcome_with(outcome: Outcome, new_id: NewId) -> Outcome:
    return replace(
        outcome,
        placements=_placements(outcome.placements, new_id),
        critical=tuple(map(new_id, outcome.critical)),
        slack_weeks=tuple((new_id(item), weeks) for item, weeks in outcome.slack_weeks),
        unreachable=tuple(map(new_id, outcome.unreachable)),
    )


def _placements(placements: tuple[Placement, ...], new_id: NewId) -> tuple[Placement, ...]:
    return tuple(
        replace(
            placement,
            item=new_id(placement.item),
            because=tuple(map(new_id, placement.because)),
            instead_of=tuple(map(new_id, placement.instead_of)),
            runner_up=_runner_up(placement.runner_up, new_id),
        )
        for placement in placements
    )


def _runner_up(found: RunnerUp | None, new_id: NewId) -> RunnerUp | None:
    return None if found is None else replace(found, item=new_id(found.item))
