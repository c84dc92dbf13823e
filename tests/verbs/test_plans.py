from datetime import date

import pytest
from msgspec.structs import replace

from planner.edits import Edit
from planner.errors import RefusedError, UnknownIdError
from planner.graph.planning.request import Request
from planner.model import Library, Limits, Need, Outcome, Placement, Status
from planner.verbs import plans

MONDAY = date(2026, 11, 23)


def adopted(library: Library, name: str, *placed: str) -> Edit:
    placements = tuple(
        Placement(item=item, start=MONDAY, end=date(2026, 11, 29), hours=8.0) for item in placed
    )
    request = Request(
        targets=(Need("skill-sql"),),
        limits=Limits(hours_per_week=6.0),
        pinned=(),
        excluded=("course-sql",),
    )
    outcome = Outcome(status=Status.FEASIBLE, placements=placements)
    return plans.adopt(library, name, request, outcome, MONDAY)


def test_an_adopted_plan_is_in_use(library: Library) -> None:
    after = adopted(library, "  My   plan ", "skill-sql").apply(library)

    plan = plans.in_use(after)
    assert plan is not None
    assert plan.name == "My plan"
    assert plan.excluded == ("course-sql",)
    assert plans.in_use(library) is None


def test_adopting_again_keeps_the_id_and_the_first_schedule_as_baseline(library: Library) -> None:
    first = adopted(library, "A", "skill-sql").apply(library)
    second = adopted(first, "A").apply(first)
    third = adopted(second, "A", "course-sql").apply(second)

    assert set(third.plans) == set(first.plans)
    (plan,) = third.plans.values()
    assert [placement.item for placement in plan.baseline] == ["skill-sql"]


def test_a_renewed_plan_keeps_its_name_and_the_plan_in_use(library: Library) -> None:
    library = adopted(library, "A", "skill-sql").apply(library)
    library = adopted(library, "B", "course-sql").apply(library)
    first = next(plan for plan in library.plans.values() if plan.name == "A")

    request = Request(targets=first.targets, limits=Limits(hours_per_week=9.0))
    found = Outcome(status=Status.OPTIMAL)
    after = plans.renew(library, first.id, request, found, date(2026, 12, 1)).apply(library)

    renewed = after.plans[first.id]
    assert (renewed.name, renewed.limits.hours_per_week) == ("A", 9.0)
    assert renewed.made_on == date(2026, 12, 1)
    assert first.outcome is not None
    assert renewed.baseline == first.outcome.placements
    used = plans.in_use(after)
    assert used is not None
    assert used.name == "B"


def test_names_are_given_once(library: Library) -> None:
    library = adopted(library, "A").apply(library)
    library = plans.duplicate(library, "A", "B").apply(library)
    assert {plan.name for plan in library.plans.values()} == {"A", "B"}

    with pytest.raises(RefusedError, match="already a plan called 'A'"):
        plans.duplicate(library, "B", "A")
    first = next(plan for plan in library.plans.values() if plan.name == "A")
    with pytest.raises(RefusedError, match="already a plan called 'B'"):
        plans.change(library, replace(first, name="B"))
    with pytest.raises(RefusedError, match="needs a name"):
        adopted(library, " ")


def test_a_plan_is_found_by_id_or_name_and_else_refused(library: Library) -> None:
    library = adopted(library, "Autumn").apply(library)
    (plan_id,) = library.plans

    assert plans.use(library, plan_id).steps == ()
    with pytest.raises(UnknownIdError, match="no plan 'Winter'"):
        plans.use(library, "Winter")


def test_removing_the_plan_in_use_leaves_none_in_use(library: Library) -> None:
    two = adopted(library, "A").apply(library)
    two = adopted(two, "B").apply(two)

    without_b = plans.remove(two, "B").apply(two)
    assert plans.in_use(without_b) is None
    assert plans.use(without_b, "A").apply(without_b).settings
    without_a = plans.remove(two, "A").apply(two)
    active = plans.in_use(without_a)
    assert active is not None
    assert active.name == "B"
