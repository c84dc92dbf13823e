"""Plans: adopt an outcome, change limits and choices, name, choose and remove plans."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError
from planner.model import ACTIVE_PLAN, Library, Outcome, Plan, Setting
from planner.verbs import find

if TYPE_CHECKING:
    from planner.graph.planning.request import Request


def adopt(library: Library, name: str, request: "Request", outcome: Outcome, on: date) -> Edit:
    """Keep the outcome of what was asked under a name and make it the plan in use.

    A plan of this name is replaced; what it held before becomes its baseline if it had none.
    """
    name = _checked_name(name)
    before = next((plan for plan in library.plans.values() if plan.name == name), None)
    after = _planned(before or Plan(id=uuid4().hex, name=name), request, outcome, on)
    return edit(EditKind.ADOPT_PLAN, [Step(before, after), _use(library, after.id)], name)


def renew(library: Library, plan_id: str, request: "Request", outcome: Outcome, on: date) -> Edit:
    """Give a plan that was made anew its new outcome; which plan is in use stays.

    What it held before becomes its baseline if it had none.
    """
    before = find.plan(library, plan_id)
    after = _planned(before, request, outcome, on)
    return edit(EditKind.ADOPT_PLAN, [Step(before, after)], before.name)


def change(library: Library, plan: Plan) -> Edit:
    """Replace the plan that has this id: its limits, targets, choices or name."""
    before = find.plan(library, plan.id)
    plan = replace(plan, name=_checked_name(plan.name))
    taken = any(other.name == plan.name for other in library.plans.values() if other.id != plan.id)
    if taken:
        raise RefusedError(f"There is already a plan called '{plan.name}'.")
    return edit(EditKind.CHANGE_PLAN, [Step(before, plan)], plan.name)


def duplicate(library: Library, plan_id: str, name: str) -> Edit:
    """Copy a plan under another name."""
    original = find.plan(library, plan_id)
    name = _checked_name(name)
    if any(plan.name == name for plan in library.plans.values()):
        raise RefusedError(f"There is already a plan called '{name}'.")
    return edit(
        EditKind.CHANGE_PLAN, [Step(None, replace(original, id=uuid4().hex, name=name))], name
    )


def remove(library: Library, plan_id: str) -> Edit:
    """Remove a plan; if it is in use, none is afterwards."""
    plan = find.plan(library, plan_id)
    steps = [Step(plan, None)]
    active = library.settings.get(ACTIVE_PLAN)
    if active is not None and active.value == plan.id:
        steps.append(Step(active, None))
    return edit(EditKind.REMOVE_PLAN, steps, plan.name)


def use(library: Library, plan_id: str) -> Edit:
    """Make a plan the one in use."""
    plan = find.plan(library, plan_id)
    return edit(EditKind.CHOOSE_PLAN, [_use(library, plan.id)], plan.name)


def in_use(library: Library) -> Plan | None:
    """Return the plan in use."""
    active = library.settings.get(ACTIVE_PLAN)
    return library.plans.get(active.value) if active else None


def _planned(plan: Plan, request: "Request", outcome: Outcome, on: date) -> Plan:
    return replace(
        plan,
        targets=request.targets,
        limits=request.limits,
        pinned=request.pinned,
        excluded=request.excluded,
        outcome=outcome,
        made_on=on,
        baseline=plan.baseline or (plan.outcome.placements if plan.outcome else ()),
    )


def _use(library: Library, plan_id: str) -> Step:
    return Step(library.settings.get(ACTIVE_PLAN), Setting(name=ACTIVE_PLAN, value=plan_id))


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise RefusedError("A plan needs a name.")
    return name
