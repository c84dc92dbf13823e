"""What would make a plan possible: the smallest changes, told as they are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.attempts import Attempts
from planner.graph.drafting import Drafting
from planner.graph.plan import Request, make_plan
from planner.graph.planning.bounds import bounds, is_beyond, raised
from planner.graph.planning.problem import Problem
from planner.graph.planning.waivable import most_first
from planner.graph.planning.ways_out import Answer, WaysOut
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    Cost,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Outcome,
    Range,
    Record,
    State,
    Status,
)
from tests.graph.brute_plans import BrutePlans, case
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item, sunday
from tests.graph.planned import plan

seeds = st.integers(0, 2**32)
NOTHING: frozenset[Need] = frozenset()


def study(name: str, likely: float) -> Item:
    return item(name, hours=Range.of(likely))


def role(*names: str) -> Item:
    return item("role", Kind.ROLE, requires=all_of(*names))


def changes(outcome: Outcome, change: str) -> list[object]:
    assert outcome.status is Status.INFEASIBLE
    return [way.value for way in outcome.ways_out if way.change == change]


def test_items_that_help_only_together_stand_in_one_way_and_none_can_be_spared() -> None:
    items = [study("a", 20), study("b", 30), study("c", 20), study("d", 5)]
    outcome = plan([*items, role("a", "b", "c", "d")], "role", deadline=sunday(2))

    assert changes(outcome, "waive") == ["b, a, c"]
    assert not outcome.more_ways


def test_two_things_that_nobody_can_have_are_waived_together() -> None:
    items = [role("lost", "gone", "a"), study("a", 5)]
    outcome = plan([*items, item("lost", missing=True), item("gone", missing=True)], "role")

    assert changes(outcome, "waive") == ["lost, gone"]


def test_the_fewest_hours_are_looked_for_near_what_is_lacking() -> None:
    tried: set[float] = set()

    class Listening(Attempts):
        def attempt(self, request: Request, waived: frozenset[Need] = NOTHING) -> Answer | None:
            tried.add(request.limits.hours_per_week)
            return super().attempt(request, waived)

    standing = Standing(Library.of([study("a", 40), study("b", 20), role("a", "b")]), TODAY)
    request = Request(targets=(Need("role"),), limits=Limits(deadline=sunday(4)))
    drafting = Drafting(standing, request)
    tries, draft = Listening(standing, 0), drafting.best()
    assert draft is not None
    found = WaysOut(request, tries, tries.answer(draft)).all(drafting.network)

    assert found[0].value == 12.0
    assert len(tried) <= 6


def test_what_is_found_is_told_before_the_end_and_stands_in_the_answer() -> None:
    library = Library.of([study("a", 40), study("b", 20), role("a", "b")])
    request = Request(targets=(Need("role"),), limits=Limits(deadline=sunday(4)))
    heard: list[Outcome] = []
    outcome = make_plan(Standing(library, TODAY), request, improved=heard.append)

    assert [len(one.ways_out) for one in heard] == [2, 3, 4]
    assert {one.status for one in heard} == {Status.INFEASIBLE}
    assert heard[-1].ways_out == outcome.ways_out


def test_when_no_more_may_be_tried_what_was_found_is_told_as_not_all() -> None:
    library = Library.of([study("a", 40), study("b", 20), role("a", "b")])
    request = Request(targets=(Need("role"),), limits=Limits(deadline=sunday(4)))
    standing = Standing(library, TODAY)
    network = Drafting(standing, request).network

    search = WaysOut(request, Attempts(standing, 0, budget=3), None)
    assert [way.change for way in search.all(network)] == [
        "hours-per-week",
        "deadline",
    ]
    assert search.cut


def test_nothing_is_looked_for_once_cancelled() -> None:
    items = [item("x", hours=Range.of(30)), role("x")]
    request = Request(targets=(Need("role"),), limits=Limits(deadline=sunday(1)))
    outcome = make_plan(Standing(Library.of(items), TODAY), request, cancelled=lambda: True)

    assert outcome.status is Status.INFEASIBLE
    assert outcome.ways_out == ()
    assert outcome.more_ways


def test_cuts_prove_a_deadline_hopeless_that_no_chain_does() -> None:
    pairs = [any_of(f"a{k}", f"b{k}") for k in range(4)]
    items = [study(f"{letter}{k}", 10) for letter in "ab" for k in range(4)]
    goal = item("role", Kind.ROLE, requires=AllOf(tuple(pairs)))
    request = Request(targets=(Need("role"),), limits=Limits(deadline=sunday(3)))
    drafting = Drafting(Standing(Library.of([*items, goal]), TODAY), request)
    least = bounds(drafting.network, drafting.sure)

    assert not is_beyond(least, request.limits)
    more = raised(drafting.network, drafting.sure, least)
    assert (more.hours, more.finish) == (40, sunday(4))
    assert is_beyond(more, request.limits)


@given(st.lists(seeds, min_size=2, max_size=2))
def test_no_plan_lies_below_the_bounds_that_cuts_prove(some: list[int]) -> None:
    for seed in some:
        library, request = case(seed)
        outcome = make_plan(Standing(library, TODAY), request, seconds=0)
        brute = BrutePlans(library, request).best()
        if brute is not None and outcome.status is not Status.ALREADY:
            drafting = Drafting(Standing(library, TODAY), request)
            least = raised(drafting.network, drafting.sure, bounds(drafting.network, drafting.sure))
            assert not is_beyond(least, request.limits), seed


@given(st.lists(seeds, min_size=2, max_size=2))
def test_who_has_what_a_way_out_waives_finds_a_plan(some: list[int]) -> None:
    for seed in some:
        library, request = case(seed)
        for value in changes_if_any(library, request):
            waived = [Need(*parsed(one)) for one in value.split(", ")]
            had = [
                Record(item=one.item, state=State.WAIVED, level=one.level)
                for one in waived
                if library.items[one.item].valid_months is None
            ]
            if len(had) == len(waived):
                other = Library.of([*library.entities(), *had])
                outcome = make_plan(Standing(other, TODAY), request)
                assert outcome.status is not Status.INFEASIBLE, (seed, value)


def changes_if_any(library: Library, request: Request) -> list[str]:
    outcome = make_plan(Standing(library, TODAY), request, seconds=0.5)
    return [str(way.value) for way in outcome.ways_out if way.change == "waive"]


def parsed(text: str) -> tuple[str, int]:
    name, _, level = text.partition("@")
    return name, int(level or 1)


def test_equal_questions_have_equal_ways_out() -> None:
    items = [study(name, 10 + 3 * k) for k, name in enumerate("abcdef")]
    asked = [*items, role(*"abcdef")]
    first, again = (plan(asked, "role", deadline=sunday(3)) for _ in range(2))

    assert replace(first, seconds=0) == replace(again, seconds=0)


@pytest.mark.parametrize("load", [9.0, 11.5, 17.0, 23.5, 61.0])
def test_with_half_an_hour_less_a_week_no_plan_would_fit(load: float) -> None:
    items = [study("a", load), study("b", 10), role("a", "b")]
    [fewest] = changes(plan(items, "role", deadline=sunday(1)), "hours-per-week")
    assert isinstance(fewest, float)
    enough = (
        step / 2
        for step in range(16, 161)
        if plan(items, "role", hours_per_week=step / 2, deadline=sunday(1)).status
        is not Status.INFEASIBLE
    )
    assert fewest == next(enough)


def test_a_limit_moves_only_as_far_as_the_best_plan_for_it_asks() -> None:
    slow = item("slow", hours=Range.of(8), weeks=Range.of(20))
    dear = item("dear", hours=Range.of(10), cost=Cost(amount=100, currency="EUR"))
    cheap = item("cheap", hours=Range.of(24), cost=Cost(amount=50, currency="EUR"))
    goal = item("role", Kind.ROLE, requires=any_of("slow", "cheap"))
    assert changes(plan([slow, cheap, goal], "role", deadline=sunday(1)), "deadline") == [
        sunday(2).isoformat()
    ]
    goal = item("role", Kind.ROLE, requires=any_of("dear", "cheap"))
    assert changes(plan([dear, cheap, goal], "role", budget=10.0), "budget") == [50.0]


def test_what_has_no_way_at_all_is_told_before_what_only_waits_for_it() -> None:
    items = [role("a"), item("a", hours=Range.of(5), requires=all_of("lost"))]
    outcome = plan([*items, item("lost", missing=True)], "role")
    assert changes(outcome, "waive") == ["lost", "a"]


def test_of_items_to_waive_the_smallest_is_told_first() -> None:
    items = [study("a", 30), study("b", 16), study("c", 20), role("a", "b", "c")]
    outcome = plan(items, "role", deadline=sunday(6))
    assert changes(outcome, "waive") == ["b", "c", "a"]


def test_where_money_is_scarce_the_dearest_is_what_waiving_saves_most() -> None:
    dear = item("dear", hours=Range.of(5), cost=Cost(amount=90, currency="EUR"))
    long = item("long", hours=Range.of(50), cost=Cost(amount=10, currency="EUR"))
    needs = [Need("dear"), Need("long")]
    for budget, order in ((None, ["long", "dear"]), (20.0, ["dear", "long"])):
        request = Request(targets=(Need("role"),), limits=Limits(budget=budget))
        standing = Standing(Library.of([dear, long, role("dear", "long")]), TODAY)
        assert [one.item for one in most_first(Problem(standing, request), needs)] == order
