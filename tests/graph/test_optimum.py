"""Plans against the best there is, by every policy; the same on every run; nobody is held up."""

import os
import subprocess
import sys
import threading
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.graph.check_plan import check_plan
from planner.graph.drafting import Drafting
from planner.graph.optimum import Optimum
from planner.graph.plan import Request, make_plan
from planner.graph.planning.cases import Case
from planner.graph.planning.cuts import Cuts
from planner.graph.planning.figures import Figure
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.solver import Search, run
from planner.graph.standing import Standing
from planner.model import (
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Outcome,
    Policy,
    Range,
    Status,
)
from tests.graph.brute import Brute
from tests.graph.brute_plans import BrutePlans, case
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item
from tests.graph.planning_cases import Cases

replace = msgspec.structs.replace
seeds = st.integers(0, 2**32)


def planned(library: Library, request: Request, seconds: float = 10.0) -> Outcome:
    outcome = make_plan(Standing(library, TODAY), request, seconds=seconds)
    assert check_plan(library, TODAY, request, outcome) == []
    return replace(outcome, seconds=0.0)


@given(st.lists(seeds, min_size=3, max_size=3))
def test_a_plan_is_as_good_as_the_best_of_all_by_its_policy(some: list[int]) -> None:
    for seed in some:
        library, request = case(seed)
        outcome, brute = planned(library, request), BrutePlans(library, request)
        if outcome.status is Status.ALREADY:
            continue
        best = brute.best()
        assert (best is None) == (outcome.status is Status.INFEASIBLE), seed
        if best is not None:
            assert outcome.status is Status.OPTIMAL, seed
            assert outcome.bound == outcome.objective, seed
            assert brute.key_of(outcome) == best, seed


@settings(max_examples=30)
@given(st.lists(seeds, min_size=4, max_size=4))
def test_a_choice_takes_the_least_work_of_all_choices(some: list[int]) -> None:
    for seed in some:
        cases = Cases(seed, timeless=True)
        library = cases.library()
        request = replace(cases.request(), limits=Limits(hours_per_week=5))
        outcome, brute = planned(library, request), Brute(library, request)
        if outcome.status is Status.OPTIMAL:
            assert outcome.objective.hours is not None
            minutes = round(outcome.objective.hours * 60)
            assert minutes == min(brute.work(choice) for choice in brute.choices), seed


@settings(max_examples=12)
@given(st.lists(seeds, min_size=4, max_size=4))
def test_what_is_proved_holds_for_every_other_plan(some: list[int]) -> None:
    for seed in some:
        cases = Cases(seed)
        library, request = cases.library(), cases.request()
        outcome = planned(library, request)
        if outcome.status not in (Status.OPTIMAL, Status.FEASIBLE):
            continue
        for policy in Policy:
            other = planned(
                library, replace(request, limits=replace(request.limits, policy=policy))
            )
            if request.limits.policy is Policy.FASTEST:
                assert outcome.bound.finish is not None
                assert other.finish is not None
                assert outcome.bound.finish <= other.finish, seed
            if request.limits.policy is Policy.CHEAPEST:
                assert (outcome.bound.cost or 0) <= (other.objective.cost or 0), seed


@given(seeds)
def test_cuts_are_a_bound_and_spare_what_the_best_choice_holds(seed: int) -> None:
    cases = Cases(seed, timeless=True)
    library = cases.library()
    request = replace(cases.request(), limits=Limits(hours_per_week=5), pinned=())
    brute = Brute(library, request)
    if not brute.choices:
        return
    network = Network(Problem(Standing(library, TODAY), request))
    best = min(brute.choices, key=lambda choice: (brute.work(choice), len(choice)))
    cuts = Cuts(network, network.figures.minutes, (), range(len(network.names)))
    assert cuts.total <= brute.work(best)
    assert {network.index[name] for name in best} <= cuts.affordable(brute.work(best))


@given(seeds)
def test_a_better_plan_is_told_before_the_last_one(seed: int) -> None:
    library, request = case(seed)
    told: list[Outcome] = []
    outcome = make_plan(Standing(library, TODAY), request, improved=told.append)
    hours = [one.objective.hours or 0.0 for one in told]
    assert all(not check_plan(library, TODAY, request, one) for one in told)
    if outcome.status is Status.OPTIMAL:
        assert told
        assert told[0].status is Status.FEASIBLE
        assert told[-1].placements == outcome.placements
    if request.limits.policy is Policy.LEAST_WORK and not any(
        one.full_time for one in library.items.values()
    ):
        assert hours == sorted(hours, reverse=True)


def study(name: str, hours: float) -> Item:
    return item(name, hours=Range.of(hours))


def knots(size: int) -> Library:
    """Many choices that share what they need, so that a greedy hand takes more than it has to."""
    parts = [study(f"part{k}", 3 + k % 4) for k in range(size)]
    groups = [
        item(
            f"group{k}",
            hours=Range.of(1),
            requires=AtLeast(3, tuple(Need(f"part{(7 * k + j * j) % size}") for j in range(7))),
        )
        for k in range(size)
    ]
    goal = item("goal", Kind.ROLE, requires=all_of(*(group.id for group in groups)))
    return Library.of([*parts, *groups, goal])


def test_the_solver_finds_what_a_greedy_hand_misses() -> None:
    library = knots(24)
    request = Request(targets=(Need("goal"),))
    first, best = planned(library, request, seconds=0), planned(library, request)
    assert best.status is Status.OPTIMAL
    assert best.objective.hours is not None
    assert first.objective.hours is not None
    assert best.objective.hours <= first.objective.hours


def test_two_that_carry_each_other_need_something_to_stand_on() -> None:
    ring = [
        study("a", 1),
        item("b", Kind.ROLE, requires=any_of("c", "dear")),
        item("c", Kind.ROLE, requires=any_of("b", "dearer")),
        study("dear", 50),
        study("dearer", 60),
        item("goal", Kind.ROLE, requires=all_of("a", "b", "c")),
    ]
    outcome = planned(Library.of(ring), Request(targets=(Need("goal"),)))
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective.hours == 51


def test_among_equals_what_is_recommended_comes_first_though_it_takes_longer_by_itself() -> None:
    items = [
        item("plain", hours=Range.of(20), weeks=Range.of(2)),
        item("advised", hours=Range.of(20), weeks=Range.of(3)),
        study("other", 40),
        item(
            "goal",
            Kind.ROLE,
            requires=AnyOf((Need("plain"), Need("advised"))),
            recommends=(Need("advised"),),
        ),
        item("both", Kind.ROLE, requires=all_of("goal", "other")),
    ]
    outcome = planned(Library.of(items), Request(targets=(Need("both"),)))
    assert "advised" in [one.item for one in outcome.placements]
    assert outcome.status is Status.OPTIMAL


def test_a_deadline_that_only_a_dearer_way_meets_is_met() -> None:
    items = [
        item("slow", hours=Range.of(8), weeks=Range.of(30)),
        study("quick", 24),
        study("rest", 16),
        item("goal", Kind.ROLE, requires=AnyOf((Need("slow"), Need("quick")))),
        item("both", Kind.ROLE, requires=all_of("goal", "rest")),
    ]
    late = Limits(hours_per_week=8, deadline=TODAY.replace(year=2027, month=1, day=1))
    outcome = planned(Library.of(items), Request(targets=(Need("both"),), limits=late))
    assert outcome.status is Status.OPTIMAL
    assert outcome.objective.hours == 40


SCRIPT = """
import msgspec
from tests.graph.test_optimum import TODAY, Need, Request, Standing, knots, make_plan, replace
outcome = make_plan(Standing(knots(14), TODAY), Request(targets=(Need("goal"),)))
print(msgspec.json.encode(replace(outcome, seconds=0.0)).decode())
"""


def test_plans_are_the_same_in_every_process() -> None:
    texts = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert texts[0] == texts[1]


def open_problem() -> Case:
    """A choice that takes the solver long."""
    network = Drafting(Standing(knots(120), TODAY), Request(targets=(Need("goal"),))).network
    found = Case(network, range(len(network.names)), None)
    found.aim(Figure.WORK)
    return found


def test_cancelling_stops_the_solver_and_leaves_the_plan_found_so_far() -> None:
    drafting = Drafting(Standing(knots(120), TODAY), Request(targets=(Need("goal"),)))
    first = drafting.best()
    asked: list[float] = []

    def cancelled() -> bool:
        asked.append(time.monotonic())
        return len(asked) > 2

    drafting.cancelled = cancelled
    optimum = Optimum(drafting, first, effort=1e6)
    optimum.search()
    assert optimum.best is not None
    assert optimum.best.fits
    assert not optimum.proved


def test_other_threads_go_on_while_the_solver_searches() -> None:
    steps: list[float] = []
    over = threading.Event()

    def count() -> None:
        while not over.is_set():
            steps.append(time.monotonic())

    other = threading.Thread(target=count)
    other.start()
    found = run(open_problem().program.cp, Search(seconds=60, effort=0.3, workers=1))
    over.set()
    other.join()
    assert not found.proved or steps
    assert len(steps) > 1_000


@pytest.mark.parametrize("policy", list(Policy))
def test_without_time_for_the_solver_there_is_a_plan_as_well(policy: Policy) -> None:
    request = Request(targets=(Need("goal"),), limits=Limits(policy=policy))
    assert planned(knots(14), request, seconds=0).status in (Status.FEASIBLE, Status.OPTIMAL)
