"""Laws of plans, on random small libraries."""

import random
from datetime import date

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.check_plan import check_plan
from planner.graph.choose import choose
from planner.graph.plan import Request, first_plan, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Limits, Outcome, Policy, Status
from tests.graph.brute import Brute
from tests.graph.planning_cases import TODAY, Cases

replace = msgspec.structs.replace
seeds = st.integers(0, 2**32)


def planned(library: Library, request: Request) -> Outcome:
    return replace(make_plan(Standing(library, TODAY), request), seconds=0.0)


def timeless(seed: int) -> tuple[Library, Request]:
    cases = Cases(seed, timeless=True)
    library = cases.library()
    limits = Limits(hours_per_week=5, policy=cases.limits().policy)
    return library, replace(cases.request(), limits=limits)


@given(st.lists(seeds, min_size=8, max_size=8))
def test_every_plan_keeps_to_every_rule(some: list[int]) -> None:
    for seed in some:
        cases = Cases(seed)
        library, request = cases.library(), cases.request()
        outcome = planned(library, request)
        assert check_plan(library, TODAY, request, outcome) == [], seed


@given(st.lists(seeds, min_size=4, max_size=4))
def test_the_first_plan_is_the_first_answer_without_its_forecast(some: list[int]) -> None:
    for seed in some:
        cases = Cases(seed)
        standing, request = Standing(cases.library(), TODAY), cases.request()
        first = make_plan(standing, request, seconds=0)
        bare = replace(first, seconds=0.0, policy=Policy.LEAST_WORK, finish_range=None)
        assert first_plan(standing, request) == bare, seed


@given(st.lists(seeds, min_size=4, max_size=4))
def test_there_is_no_plan_just_when_there_is_no_choice(some: list[int]) -> None:
    for seed in some:
        library, request = timeless(seed)
        outcome = planned(library, request)
        assert (outcome.status is Status.INFEASIBLE) == (not Brute(library, request).choices), seed
        assert bool(outcome.unreachable) == (outcome.status is Status.INFEASIBLE), seed


@given(st.lists(seeds, min_size=4, max_size=4))
def test_a_choice_is_possible_and_nothing_can_be_left_out_of_it(some: list[int]) -> None:
    for seed in some:
        library, request = timeless(seed)
        brute = Brute(library, request)
        chosen = choose(
            Standing(library, TODAY),
            request.targets,
            policy=request.limits.policy,
            pinned=[pin.item for pin in request.pinned],
            excluded=request.excluded,
        )
        assert (chosen is None) == (not brute.choices), seed
        if chosen is not None:
            assert frozenset(chosen.items) in brute.choices, seed
            assert not any(other < frozenset(chosen.items) for other in brute.choices), seed
            assert chosen.sure == frozenset.intersection(*brute.choices), seed


def test_a_choice_is_never_better_than_the_best_and_seldom_worse() -> None:
    best = total = 0
    for seed in range(400):
        library, request = timeless(seed)
        brute = Brute(library, request)
        chosen = choose(
            Standing(library, TODAY),
            request.targets,
            pinned=[pin.item for pin in request.pinned],
            excluded=request.excluded,
        )
        if chosen is None:
            continue
        found = brute.work(frozenset(chosen.items))
        least = min(brute.work(some) for some in brute.choices)
        assert found >= least
        if not request.pinned and not any(i.corequires for i in library.items.values()):
            # Knuth's derivation counts what is shared once for each use; all else is improvement.
            assert found <= brute.cheapest_tree()
        total += 1
        best += found == least
    assert total > 200
    assert best >= 0.99 * total


@given(seeds)
def test_the_order_of_the_items_plays_no_part(seed: int) -> None:
    cases = Cases(seed)
    library, request = cases.library(), cases.request()
    items = list(library.items.values())
    random.Random(seed).shuffle(items)  # noqa: S311 - an order, not a secret
    shuffled = Library.of([*items, *library.records.values(), *library.log.values()])
    assert planned(shuffled, request) == planned(library, request)


@given(st.lists(seeds, min_size=3, max_size=3))
def test_a_way_out_leads_to_a_plan(some: list[int]) -> None:
    for seed in some:
        cases = Cases(seed)
        library, request = cases.library(), cases.request()
        for way in planned(library, request).ways_out:
            if way.change != "waive":
                other = planned(library, changed(request, way.change, way.value))
                assert other.status is not Status.INFEASIBLE, (seed, way)


def changed(request: Request, change: str, value: object) -> Request:
    if change == "include":
        lifted = str(value).split(", ")
        kept = tuple(name for name in request.excluded if name not in lifted)
        return replace(request, excluded=kept)
    if change == "unpin":
        freed = str(value).split(", ")
        return replace(request, pinned=tuple(p for p in request.pinned if p.item not in freed))
    field = {"hours-per-week": "hours_per_week"}.get(change, change)
    if change == "deadline":
        value = date.fromisoformat(str(value))
    limits = replace(request.limits, **{field: value})
    return replace(request, limits=limits)


def test_policies_are_all_tried() -> None:
    assert {timeless(seed)[1].limits.policy for seed in range(40)} == set(Policy)
