"""Planning anew: what is done stays, as little as possible changes, and each change has a cause."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph import replan as replan_module
from planner.graph.check_plan import check_plan
from planner.graph.plan import Request, make_plan
from planner.graph.replan import Replan, replan
from planner.graph.replanning.changes import Cause, Change
from planner.graph.standing import Standing
from planner.model import (
    NOTHING,
    AnyEntity,
    Item,
    Kind,
    Library,
    Limits,
    Offering,
    Outcome,
    Pin,
    Plan,
    Range,
    Record,
    State,
    Status,
)
from planner.verbs import records
from tests.graph.plan_by_hand import TODAY, any_of, item, monday, need, sunday
from tests.graph.planning_cases import Cases

WEEK = timedelta(weeks=1)


def study(name: str, hours: float, *after: str) -> Item:
    """Something to study, after any of others."""
    return item(name, hours=Range.of(hours), requires=any_of(*after) if after else NOTHING)


def made(entities: Sequence[AnyEntity], *targets: str, **fields: object) -> tuple[Library, Plan]:
    """Make and keep a plan of eight hours a week."""
    library = Library.of(entities)
    kept = Plan(
        id="1",
        name="P",
        targets=tuple(need(target) for target in targets),
        limits=Limits(hours_per_week=8.0),
        made_on=TODAY,
    )
    kept = replace(kept, **fields)
    request = Request(
        targets=kept.targets, limits=kept.limits, pinned=kept.pinned, excluded=kept.excluded
    )
    return library, replace(kept, outcome=make_plan(Standing(library, TODAY), request))


def again(library: Library, plan: Plan, today: date) -> Replan:
    """Plan anew, and see that the judge has nothing against it."""
    found = replan(Standing(library, today), plan)
    assert check_plan(library, today, found.request, found.outcome) == []
    return found


def starts(found: Replan) -> dict[str, date]:
    return {one.item: one.start for one in found.outcome.placements}


def causes(found: Replan) -> dict[str, tuple[Cause, tuple[str, ...]]]:
    return {one.item: (one.cause, one.others) for one in found.changes}


def test_what_still_holds_stays_as_it_is() -> None:
    library, plan = made([study("a", 16), study("b", 24, "a")], "b")

    found = again(library, plan, TODAY)

    assert found.changes == ()
    assert plan.outcome is not None
    assert found.outcome.placements == plan.outcome.placements


def test_what_was_done_in_time_changes_nothing_else() -> None:
    library, plan = made([study("a", 16), study("b", 24, "a")], "b")
    library = records.tick(library, ["a"], sunday(1)).apply(library)

    found = again(library, plan, monday(2))

    assert found.done == ("a",)
    assert found.changes == ()
    assert starts(found) == {"b": monday(2)}


def test_what_is_overdue_comes_first_and_what_needs_it_after_it() -> None:
    library, plan = made([study("a", 16), study("b", 24, "a")], "b")

    found = again(library, plan, monday(3))

    assert starts(found) == {"a": monday(3), "b": monday(5)}
    assert causes(found) == {"a": (Cause.OVERDUE, ()), "b": (Cause.AFTER, ("a",))}
    assert found.changes[1] == Change(
        item="b",
        before=(monday(2), sunday(4)),
        after=(monday(5), sunday(7)),
        cause=Cause.AFTER,
        others=("a",),
    )


def test_the_way_that_was_chosen_is_kept_although_another_one_became_shorter() -> None:
    items = [study("a", 16), study("b", 20), study("c", 8, "a", "b")]
    _, plan = made(items, "c")
    shorter = Library.of([study("a", 16), study("b", 10), study("c", 8, "a", "b")])

    found = again(shorter, plan, TODAY)

    assert set(starts(found)) == {"a", "c"}
    assert found.changes == ()
    assert {one.item for one in found.fresh.placements} == {"b", "c"}
    assert found.outcome.status is Status.FEASIBLE


@pytest.mark.parametrize(
    ("entities", "excluded", "cause"),
    [
        ([study("b", 20), study("c", 8, "a", "b")], (), Cause.GONE),
        ([study("a", 16), study("b", 20), study("c", 8, "a", "b")], ("a",), Cause.EXCLUDED),
        (
            [
                item("a", hours=Range.of(16), offered=(Offering(starts=TODAY - WEEK),)),
                study("b", 20),
                study("c", 8, "a", "b"),
            ],
            (),
            Cause.UNOFFERED,
        ),
        ([study("a", 16), study("b", 20), study("c", 8, "b")], (), Cause.REPLACED),
    ],
)
def test_what_no_longer_does_is_replaced(
    entities: list[AnyEntity], excluded: tuple[str, ...], cause: Cause
) -> None:
    _, plan = made([study("a", 16), study("b", 20), study("c", 8, "a", "b")], "c")
    library = Library.of(entities)

    found = again(library, replace(plan, excluded=excluded), TODAY)

    assert set(starts(found)) == {"b", "c"}
    assert causes(found)["a"][0] is cause
    assert causes(found)["b"] == (Cause.INSTEAD, ("a",))


def test_what_nothing_needs_any_more_is_left_out() -> None:
    library, plan = made([study("a", 16), study("b", 20), study("c", 8, "a", "b")], "c")
    library = records.tick(library, ["b"], TODAY).apply(library)

    found = again(library, plan, TODAY)

    assert set(starts(found)) == {"c"}
    assert causes(found) == {"a": (Cause.UNNEEDED, ()), "c": (Cause.SOONER, ("b",))}


def test_a_new_need_joins_the_plan() -> None:
    _, plan = made([study("a", 16), study("c", 8, "a")], "c")
    library = Library.of([study("z", 4), study("a", 16, "z"), study("c", 8, "a")])

    found = again(library, plan, TODAY)

    assert starts(found)["z"] == TODAY
    assert causes(found)["z"] == (Cause.NEEDED, ("a",))
    assert causes(found)["a"] == (Cause.AFTER, ("z",))


def test_the_next_two_weeks_stay_while_later_ones_make_room() -> None:
    """What takes longer than thought pushes what comes after it, not what is under way."""
    items = [study("a", 8), study("b", 8, "a"), study("c", 16, "b"), study("d", 8, "c")]
    _, plan = made(items, "d")
    library = Library.of([items[0], items[1], study("c", 24, "b"), items[3]])

    found = again(library, plan, TODAY)

    assert starts(found) == {"a": TODAY, "b": monday(1), "c": monday(2), "d": monday(5)}
    assert causes(found) == {"c": (Cause.LONGER, ()), "d": (Cause.AFTER, ("c",))}


def test_what_is_behind_takes_the_weeks_of_what_comes_later() -> None:
    library, plan = made([study("a", 40), study("b", 16)], "a", "b")
    late = monday(2)
    assert plan.outcome is not None
    first, second = (one.item for one in plan.outcome.placements)
    library = records.start(library, [first], TODAY).apply(library)

    found = again(library, plan, late)

    assert causes(found)[first] == (Cause.BEHIND, ())
    assert causes(found)[second] == (Cause.FULL, (first,))


def test_what_has_started_continues_and_pins_stay() -> None:
    items = [study("a", 16), study("b", 8), study("c", 8, "a")]
    library, plan = made(items, "c", "b", pinned=(Pin("b", monday(5)),))
    library = records.start(library, ["a"], TODAY).apply(library)
    library = records.log_time(library, "a", 4.0, TODAY).apply(library)

    found = again(library, plan, monday(1))

    assert starts(found)["a"] == monday(1)
    assert starts(found)["b"] == monday(5)
    assert found.request.pinned == plan.pinned
    hours = {one.item: one.hours for one in found.outcome.placements}
    assert hours["a"] == 12


def test_a_pin_whose_week_has_passed_holds_the_item_and_no_week() -> None:
    library, plan = made([study("a", 8)], "a", pinned=(Pin("a", TODAY),))

    assert starts(again(library, plan, monday(3))) == {"a": monday(3)}


def test_a_plan_that_no_longer_fits_says_so() -> None:
    library, plan = made([study("a", 24)], "a")
    tight = replace(plan, limits=replace(plan.limits, deadline=sunday(3)))

    found = again(library, tight, monday(2))

    assert found.outcome.status is Status.INFEASIBLE
    assert found.outcome.ways_out
    assert found.changes == ()


def test_a_plan_that_holds_stays_although_the_search_finds_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As may happen where a deadline is so tight that a short search misses the only plan."""
    library, plan = made([study("a", 16), study("b", 24, "a")], "b")
    nothing = Outcome(status=Status.INFEASIBLE)
    monkeypatch.setattr(replan_module, "make_plan", lambda *_a, **_k: nothing)

    found = again(library, plan, TODAY)

    assert plan.outcome is not None
    assert found.outcome.placements == plan.outcome.placements
    assert found.outcome.status is Status.FEASIBLE


def test_with_all_done_there_is_nothing_left_to_plan() -> None:
    library, plan = made([study("a", 16)], "a")
    library = records.tick(library, ["a"], sunday(1)).apply(library)

    found = again(library, plan, monday(2))

    assert (found.outcome.status, found.done, found.changes) == (Status.ALREADY, ("a",), ())


def test_what_runs_out_on_the_way_is_earned_again_as_planned() -> None:
    lapsing = item("a", Kind.MILESTONE, hours=Range.of(4))
    held = Record(item="a", state=State.DONE, finished=TODAY, valid_until=sunday(2))
    library, plan = made([lapsing, study("c", 40), study("d", 8, "a"), held], "c", "d", "a")

    found = again(library, plan, TODAY)

    assert plan.outcome is not None
    assert found.outcome.placements == plan.outcome.placements
    assert found.changes == ()


def test_what_the_library_no_longer_holds_is_no_longer_asked_for() -> None:
    library, plan = made([study("a", 8), study("b", 8)], "a", pinned=(Pin("b"),), excluded=())
    library = Library.of([library.items["a"]])

    found = again(library, replace(plan, excluded=("zz",)), TODAY)

    assert (found.request.pinned, found.request.excluded) == ((), ())
    assert causes(found) == {"b": (Cause.GONE, ())}


@given(st.lists(st.integers(0, 2**32), min_size=4, max_size=4))
def test_every_plan_made_anew_keeps_to_every_rule(seeds: list[int]) -> None:
    for seed in seeds:
        cases = Cases(seed)
        library, request = cases.library(), cases.request()
        outcome = make_plan(Standing(library, TODAY), request)
        plan = Plan(
            id="1",
            name="P",
            targets=request.targets,
            limits=request.limits,
            pinned=request.pinned,
            excluded=request.excluded,
            outcome=outcome,
        )
        if not outcome.placements:
            continue
        same_day = again(library, plan, TODAY)
        assert same_day.outcome.placements == outcome.placements, seed
        assert same_day.changes == (), seed
        library, today = _lived(library, plan, random.Random(seed))  # noqa: S311 - a case
        if request.limits.deadline is None or today <= request.limits.deadline:
            _every_change_is_told(plan, again(library, plan, today))


def _lived(library: Library, plan: Plan, chance: random.Random) -> tuple[Library, date]:
    """Let some weeks pass in which some things are done and others only begun."""
    today = TODAY + timedelta(days=chance.choice([3, 7, 10, 21]))
    for one in plan.outcome.placements if plan.outcome else ():
        if one.end < today and chance.random() < 0.7:
            library = records.tick(library, [one.item], one.end).apply(library)
        elif one.start < today and chance.random() < 0.5:
            library = records.start(library, [one.item], one.start).apply(library)
    return library, today


def _every_change_is_told(plan: Plan, found: Replan) -> None:
    assert plan.outcome is not None
    if not found.outcome.placements:
        return
    before = {one.item for one in plan.outcome.placements} - set(found.done)
    after = set(starts(found))
    told = {one.item for one in found.changes}
    assert before ^ after <= told <= before | after
    assert {one.item for one in found.changes if one.after is None} == before - after


def test_two_weeks_are_fourteen_days() -> None:
    library, plan = made([study("a", 16), study("b", 8), study("c", 8)], "a", "b", "c")
    at = {one.item: one.start for one in (plan.outcome.placements if plan.outcome else ())}
    for name, start in at.items():
        if start < monday(1):
            continue
        later = replace(plan, pinned=(Pin(name, monday(5)),))
        found = replan(Standing(library, TODAY), later)
        begins = {one.item: one.before for one in found.changes}[name]
        assert begins is not None
        assert found.near_stays is (begins[0] > TODAY + timedelta(days=13))
    assert monday(2) in at.values()
