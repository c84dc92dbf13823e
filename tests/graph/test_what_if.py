"""What if: every combination of other limits, each with what comes out of it."""

from collections.abc import Mapping, Sequence

import pytest

from planner.errors import RefusedError
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.graph.what_if import MOST_CASES, Case, cases, variants
from planner.model import Library, Limits, Policy, Range, Status
from tests.graph.plan_by_hand import TODAY, item, need, sunday

LIBRARY = Library.of([item("a", hours=Range.of(40))])
REQUEST = Request(targets=(need("a"),), limits=Limits(hours_per_week=8.0))


def tried(changes: Mapping[str, Sequence[object]]) -> list[Case]:
    return list(cases(Standing(LIBRARY, TODAY), variants(REQUEST, changes)))


def test_every_combination_is_asked_once() -> None:
    found = variants(
        REQUEST, {"hours_per_week": [6.0, 8.0, 6.0], "policy": [Policy.FASTEST, Policy.CHEAPEST]}
    )

    assert [(one.limits.hours_per_week, one.limits.policy) for one in found] == [
        (6.0, Policy.FASTEST),
        (6.0, Policy.CHEAPEST),
        (8.0, Policy.FASTEST),
        (8.0, Policy.CHEAPEST),
    ]
    assert variants(REQUEST, {}) == (REQUEST,)


def test_each_answer_is_that_of_its_own_plan() -> None:
    for one in tried({"hours_per_week": [5.0, 10.0]}):
        alone = make_plan(Standing(LIBRARY, TODAY), one.request)
        assert one.outcome.placements == alone.placements


def test_a_missed_deadline_says_by_how_much() -> None:
    early, late, free = tried({"deadline": [sunday(2), sunday(4), None]})

    assert (early.outcome.status, early.finish, early.late_days) == (
        Status.INFEASIBLE,
        sunday(4),
        14,
    )
    assert (late.finish, late.late_days) == (sunday(4), 0)
    assert (free.finish, free.late_days) == (sunday(4), None)


def test_too_many_are_refused() -> None:
    many = [float(n) for n in range(1, MOST_CASES + 2)]

    with pytest.raises(RefusedError, match="61 plans"):
        variants(REQUEST, {"hours_per_week": many})


def test_whoever_stops_it_keeps_what_was_found_before() -> None:
    found: list[Case] = []
    requests = variants(REQUEST, {"hours_per_week": [5.0, 6.0, 7.0]})

    found.extend(cases(Standing(LIBRARY, TODAY), requests, cancelled=lambda: bool(found)))

    assert [one.request.limits.hours_per_week for one in found] == [5.0]


def test_a_deadline_that_is_met_early_is_not_missed_by_fewer_than_no_days() -> None:
    [easy] = tried({"deadline": [sunday(9)]})
    assert (easy.finish, easy.late_days) == (sunday(4), 0)
