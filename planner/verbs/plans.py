"""Plans: adopt an outcome, change limits and choices, name, choose and remove plans."""

from datetime import date
from uuid import uuid4

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError
from planner.model import ACTIVE_PLAN, Library, Limits, Need, Outcome, Pin, Plan, Setting
from planner.verbs import find


def adopt(  # noqa: PLR0913 - a plan is what these make up
    library: Library,
    name: str,
    *,
    targets: tuple[Need, ...],
    limits: Limits,
    pinned: tuple[Pin, ...],
    excluded: tuple[str, ...],
    outcome: Outcome,
    on: date,
) -> Edit:
    """Keep an outcome under a name and make it the plan in use.

    A plan of this name is replaced; what it held before becomes its baseline if it had none.
    """
    name = _checked_name(name)
    before = next((plan for plan in library.plans.values() if plan.name == name), None)
    baseline = before.baseline if before else ()
    if before and before.outcome and not baseline:
        baseline = before.outcome.placements
    after = Plan(
        id=before.id if before else uuid4().hex,
        name=name,
        targets=targets,
        limits=limits,
        pinned=pinned,
        excluded=excluded,
        outcome=outcome,
        made_on=on,
        baseline=baseline,
    )
    return edit(EditKind.ADOPT_PLAN, [Step(before, after), _use(library, after.id)], name)


def renew(  # noqa: PLR0913 - a plan is what these make up
    library: Library,
    plan_id: str,
    *,
    targets: tuple[Need, ...],
    limits: Limits,
    pinned: tuple[Pin, ...],
    excluded: tuple[str, ...],
    outcome: Outcome,
    on: date,
) -> Edit:
    """Give a plan that was made anew its new outcome; which plan is in use stays.

    What it held before becomes its baseline if it had none.
    """
    before = find.plan(library, plan_id)
    after = replace(
        before,
        targets=targets,
        limits=limits,
        pinned=pinned,
        excluded=excluded,
        outcome=outcome,
        made_on=on,
        baseline=before.baseline or (before.outcome.placements if before.outcome else ()),
    )
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


def _use(library: Library, plan_id: str) -> Step:
    return Step(library.settings.get(ACTIVE_PLAN), Setting(name=ACTIVE_PLAN, value=plan_id))


def _checked_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise RefusedError("A plan needs a name.")
    return name
