"""What cannot be asked is refused with one clear sentence."""

from datetime import date, timedelta

import pytest

from planner.errors import RefusedError, UnknownIdError
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import (
    Cost,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Period,
    Pin,
    Policy,
    Range,
    Status,
)
from tests.graph.plan_by_hand import TODAY, any_of, item

DAY = timedelta(days=1)
ITEMS = [
    item("statistics", Kind.SKILL, hours=Range.of(9), cost=Cost(None, 5, "EUR")),
    item("course", hours=Range.of(9), cost=Cost(None, 7, "USD")),
    item("role", Kind.ROLE, requires=any_of("statistics", "course")),
]

SEVERAL = (
    "Prices stand in several currencies (EUR, USD) and cannot be compared."
    " Exclude items until one is left, or plan without budget by another policy."
)


def refused(request: Request, items: list[Item] = ITEMS) -> str:
    with pytest.raises(RefusedError) as caught:
        make_plan(Standing(Library.of(items), TODAY), request)
    return str(caught.value)


def limited(**fields: object) -> Request:
    return Request(targets=(Need("role"),), limits=Limits(**fields))  # type: ignore[arg-type] # tests pass what fits


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (Request(targets=()), "A plan needs a target."),
        (limited(hours_per_week=0), "With 0 hours a week nothing can be planned."),
        (limited(hours_per_week=-1), "A week has 0 to 168 hours, not -1."),
        (limited(hours_per_week=float("nan")), "A week has 0 to 168 hours, not nan."),
        (limited(hours_per_week=169), "A week has 0 to 168 hours, not 169."),
        (
            limited(periods=(Period(TODAY, TODAY, -3),)),
            "A week has 0 to 168 hours, not -3.",
        ),
        (
            limited(periods=(Period(TODAY, TODAY - DAY),)),
            "The period from 2026-11-23 to 2026-11-22 ends too early.",
        ),
        (
            limited(deadline=TODAY - DAY),
            "The deadline 2026-11-22 lies before the start of the plan, 2026-11-23.",
        ),
        (
            limited(start=TODAY + DAY, deadline=TODAY),
            "The deadline 2026-11-23 lies before the start of the plan, 2026-11-24.",
        ),
        (
            limited(hours_per_week=0, periods=(Period(TODAY - 9 * DAY, TODAY - DAY, 20),)),
            "With 0 hours a week nothing can be planned.",
        ),
        (
            limited(periods=(Period(TODAY, date.max),)),
            (
                "The period from 2026-11-23 to 9999-12-31 ends in more than 100 years;"
                " nobody plans so far."
            ),
        ),
        (limited(start=date.max), "A plan starts within 100 years, not on 9999-12-31."),
        (limited(budget=-1), "A budget is an amount of money, not -1."),
        (limited(budget=float("nan")), "A budget is an amount of money, not nan."),
        (
            Request(targets=(Need("role"),), pinned=(Pin("course"), Pin("course", TODAY))),
            "'course' is pinned more than once.",
        ),
        (
            Request(targets=(Need("role"),), pinned=(Pin("course"),), excluded=("course",)),
            "'course' is pinned and excluded at once.",
        ),
        (
            Request(
                targets=(Need("role"),),
                limits=Limits(deadline=TODAY),
                pinned=(Pin("course", TODAY + DAY),),
            ),
            "'course' is pinned to 2026-11-24, after the deadline 2026-11-23.",
        ),
        (
            Request(targets=(Need("role"),), excluded=("role",)),
            "'role' is a target and excluded at once.",
        ),
        (
            limited(policy=Policy.CHEAPEST),
            SEVERAL,
        ),
    ],
)
def test_it_is_refused(request_: Request, sentence: str) -> None:
    assert refused(request_) == sentence


def test_a_budget_in_other_money_than_the_prices_is_refused() -> None:
    request = Request(
        targets=(Need("role"),),
        limits=Limits(budget=10, currency="CHF"),
        excluded=("course",),
    )
    assert refused(request) == "The budget is in CHF, but prices stand in EUR."


@pytest.mark.parametrize(
    "request_",
    [
        Request(targets=(Need("statistic"),)),
        Request(targets=(Need("role"),), pinned=(Pin("statistic"),)),
        Request(targets=(Need("role"),), excluded=("statistic",)),
    ],
)
def test_an_unknown_id_brings_what_looks_like_it(request_: Request) -> None:
    assert refused(request_) == "There is no item 'statistic'. Did you mean 'statistics'?"


def test_an_unknown_id_has_its_own_kind_of_error() -> None:
    with pytest.raises(UnknownIdError) as caught:
        make_plan(Standing(Library.of(ITEMS), TODAY), Request(targets=(Need("nothing-like-it"),)))
    assert caught.value.suggestions == ()


def test_what_ends_after_the_last_year_has_no_plan() -> None:
    long = item("long", hours=Range.of(40_000_000))
    request = Request(targets=(Need("long"),), limits=Limits(hours_per_week=1))
    outcome = make_plan(Standing(Library.of([long]), TODAY), request)
    assert outcome.status is Status.INFEASIBLE
    assert outcome.bound.finish is not None
    assert outcome.bound.finish > date(9990, 1, 1)
