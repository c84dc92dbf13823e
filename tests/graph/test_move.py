"""Moving one item: to the week that is wanted, or with the reason why not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.check_plan import check_plan
from planner.graph.move import Move, move
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.graph.swap import swapped
from planner.model import AnyEntity, Item, Library, Limits, Pin, Plan, Range
from planner.verbs import records
from tests.graph.plan_by_hand import TODAY, item, monday, need, sunday
from tests.graph.planning_cases import Cases


def study(name: str, hours: float, after: str = "") -> Item:
    made = item(name, hours=Range.of(hours))
    return replace(made, requires=need(after)) if after else made


ITEMS = [study("a", 16), study("b", 16, "a"), study("c", 16), study("d", 8)]


def made(entities: list[AnyEntity], *targets: str, deadline: date | None = None) -> Plan:
    limits = Limits(hours_per_week=8.0, deadline=deadline)
    request = Request(targets=tuple(need(target) for target in targets), limits=limits)
    outcome = make_plan(Standing(Library.of(entities), TODAY), request)
    return Plan(id="1", name="P", targets=request.targets, limits=limits, outcome=outcome)


def moved(plan: Plan, name: str, first: date, library: Library | None = None) -> Move:
    library = library or Library.of(ITEMS)
    found = move(Standing(library, TODAY), plan, name, first)
    if found.late is None:
        assert check_plan(library, TODAY, found.request, found.outcome) == []
    return found


def starts(found: Move) -> dict[str, date]:
    return {one.item: one.start for one in found.outcome.placements}


@pytest.mark.parametrize("week", range(7))
@pytest.mark.parametrize("name", ["a", "c", "d"])
def test_what_needs_nothing_goes_wherever_it_is_wanted(name: str, week: int) -> None:
    plan = made([*ITEMS], "b", "c", "d")

    found = moved(plan, name, monday(week))

    assert starts(found)[name] == monday(week)
    assert found.start == monday(week)
    assert found.request.pinned == (Pin(name, monday(week)),)


def test_what_needs_another_item_goes_no_further_than_that() -> None:
    plan = made([*ITEMS], "b", "c", "d")

    found = moved(plan, "b", TODAY)

    assert found.start == monday(2)
    assert found.holding == ("a",)


def test_what_comes_after_it_moves_along() -> None:
    plan = made([*ITEMS], "b", "c", "d")

    found = moved(plan, "a", monday(3))

    assert starts(found)["b"] == monday(5)


def test_a_move_past_the_deadline_says_when_it_would_end() -> None:
    plan = made([*ITEMS], "b", "c", "d", deadline=sunday(7))

    found = moved(plan, "a", monday(5))

    assert found.late == sunday(8)


def test_a_day_in_the_past_means_today() -> None:
    plan = made([*ITEMS], "b", "c", "d")

    assert moved(plan, "d", monday(-3)).start == TODAY


def test_what_is_done_stays_out_of_it() -> None:
    plan = made([*ITEMS], "b", "c", "d")
    library = records.tick(Library.of(ITEMS), ["a"], TODAY).apply(Library.of(ITEMS))

    found = moved(plan, "b", TODAY, library)

    assert found.start == TODAY
    assert "a" not in starts(found)


def test_the_pins_of_the_user_stay() -> None:
    plan = replace(made([*ITEMS], "b", "c", "d"), pinned=(Pin("c", monday(6)), Pin("d", TODAY)))

    found = moved(plan, "d", monday(2))

    assert found.request.pinned == (Pin("c", monday(6)), Pin("d", monday(2)))
    assert starts(found)["c"] == monday(6)


@given(st.lists(st.integers(0, 2**32), min_size=4, max_size=4))
def test_whatever_is_moved_the_plan_keeps_to_every_rule(seeds: list[int]) -> None:
    for seed in seeds:
        cases = Cases(seed)
        library, request = cases.library(), cases.request()
        outcome = make_plan(Standing(library, TODAY), request, seconds=0)
        if not outcome.placements:
            continue
        plan = Plan(
            id="1",
            name="P",
            targets=request.targets,
            limits=request.limits,
            pinned=request.pinned,
            excluded=request.excluded,
            outcome=outcome,
        )
        one = outcome.placements[seed % len(outcome.placements)]
        first = max(request.limits.start or TODAY, monday(seed % 9))
        deadline = request.limits.deadline
        if deadline is None or first <= deadline:
            found = move(Standing(library, TODAY), plan, one.item, first)
            if found.late is None:
                assert check_plan(library, TODAY, found.request, found.outcome) == [], seed
            assert found.start is None or found.start >= first or one.hours == 0, seed


def test_taking_another_way_keeps_all_other_wishes() -> None:
    request = Request(targets=(need("c"),), pinned=(Pin("a", TODAY), Pin("z")), excluded=("b", "y"))

    found = swapped(request, "a", "b")

    assert found.pinned == (Pin("z"), Pin("b"))
    assert found.excluded == ("y", "a")
