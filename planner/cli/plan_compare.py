"""Two kept plans side by side."""

from collections.abc import Sequence

from planner.cli import lists, plan_shapes, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, Part
from planner.graph.difference import Difference, difference
from planner.model import Outcome, Plan, Status
from planner.verbs import find
from planner.verbs.plans import in_use

_NOTHING = Outcome(status=Status.INFEASIBLE)


def compare(call: Call, names: Sequence[str]) -> None:
    """Print what two plans come to, and which items one or both hold."""
    plans = [find.plan(call.library, name) for name in names]
    before, after = (plan.outcome or _NOTHING for plan in plans)
    found = difference(before, after)
    call.answer(_shape(call, plans, found), lambda: _tell(call, plans, found))


def _shape(call: Call, plans: Sequence[Plan], found: Difference) -> shapes.Json:
    return {
        "plans": [
            {
                **shapes.plan_line(plan, in_use=plan is in_use(call.library)),
                "status": plan.outcome.status.value if plan.outcome else None,
                "objective": plan_shapes.totals((plan.outcome or _NOTHING).objective),
                "items": len(plan.outcome.placements) if plan.outcome else 0,
            }
            for plan in plans
        ],
        "both": list(found.both),
        "only": [list(found.dropped), list(found.added)],
        "moved": list(found.moved),
    }


def _tell(call: Call, plans: Sequence[Plan], found: Difference) -> None:
    words = call.words
    rows: list[tuple[Part, ...]] = [("", *((plan.name, HEADING) for plan in plans))]
    rows.append(("Targets", *(_targets(call, plan) for plan in plans)))
    rows.append(("Hours a week", *(words.hours(plan.limits.hours_per_week) for plan in plans)))
    rows.append(("Done by", *(words.day(day) if day else "" for day in found.finish)))
    rows.append(("Hours", *(words.hours(round(hours, 1)) for hours in found.hours)))
    rows.append(
        ("Cost", *(_cost(call, plan, cost) for plan, cost in zip(plans, found.cost, strict=True)))
    )
    rows.append(("Items", *(str(_size(plan)) for plan in plans)))
    call.out.table(rows, flexible=2)
    for heading, items in (
        (f"Only in {plans[0].name}", found.dropped),
        (f"Only in {plans[1].name}", found.added),
        ("In both, in other weeks", found.moved),
        ("In both, in the same weeks", tuple(n for n in found.both if n not in found.moved)),
    ):
        _list(call, plans, heading, items)


def _list(call: Call, plans: Sequence[Plan], heading: str, items: Sequence[str]) -> None:
    if not items:
        return
    call.out.heading(heading)
    placed = [{p.item: p for p in (plan.outcome or _NOTHING).placements} for plan in plans]
    rows: list[tuple[Part, ...]] = []
    for item in items:
        spans = [call.words.span(one[item].start, one[item].end) for one in placed if item in one]
        rows.append((lists.title_of(call.library, item), *dict.fromkeys(spans)))
    width = max(len(row) for row in rows)
    call.out.table([(*row, *[""] * (width - len(row))) for row in rows], flexible=0, indent=2)


def _targets(call: Call, plan: Plan) -> str:
    return call.words.all_of(lists.target_title(call.library, one, call) for one in plan.targets)


def _cost(call: Call, plan: Plan, cost: float | None) -> str:
    if cost is None:
        return "in several currencies"
    currency = plan.outcome.objective.currency if plan.outcome else ""
    return call.words.money(cost, currency) if cost else "nothing, as far as known"


def _size(plan: Plan) -> int:
    return len(plan.outcome.placements) if plan.outcome else 0
