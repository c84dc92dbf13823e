"""By when a plan may really be done: luck that is drawn, the same on every run."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.planning.forecast import pert
from planner.model import AnyEntity, Kind, Range
from tests.graph.plan_by_hand import item, monday
from tests.graph.planned import plan

SURE = Range.of(10)


def course(name: str, weeks: float, *hours: float) -> AnyEntity:
    return item(name, hours=Range(*hours), weeks=Range.of(weeks))


@pytest.mark.parametrize("rate", [6.0, 7.0, 8.0, 9.0, 10.0])
def test_nobody_is_late_by_beginning_a_course_in_a_scrap_of_a_week(rate: float) -> None:
    """Spread evenly from the few minutes that a week has left, a course would take decades."""
    items = [
        *(item(f"book-{n}", hours=Range(8 + n, 12 + n, 17 + n)) for n in range(6)),
        course("thesis", 30, 200, 240, 300),
    ]

    outcome = plan(items, *(one.key[0] for one in items), hours_per_week=rate)

    assert outcome.finish is not None
    assert outcome.finish_range is not None
    planned = (outcome.finish - monday(0)).days
    assert (outcome.finish_range.p95 - monday(0)).days <= 1.5 * planned


def test_whoever_is_sure_is_done_on_the_planned_day() -> None:
    items = [item("a", hours=Range.of(20)), course("b", 4, 12, 12, 12)]

    outcome = plan(items, "a", "b")

    assert outcome.finish_range is not None
    assert {outcome.finish_range.p50, outcome.finish_range.p95} == {outcome.finish}


def test_of_a_hundred_runs_eighty_finish_by_the_second_day() -> None:
    """One item at one's own pace: its week is that in which the drawn hours run out."""
    outcome = plan([item("a", Kind.SKILL, hours=Range(40, 80, 200))], "a")

    chance = random.Random(1959)
    drawn = sorted(pert(Range(2400, 4800, 12000), chance) for _ in range(100))
    weeks = [int(-(-minutes // 480)) for minutes in (drawn[49], drawn[79], drawn[94])]
    assert outcome.finish_range is not None
    found = (outcome.finish_range.p50, outcome.finish_range.p80, outcome.finish_range.p95)
    assert [((day - monday(0)).days + 1) // 7 for day in found] == weeks


@given(st.lists(st.floats(0, 1000), min_size=3, max_size=3), st.integers(0, 2**32))
def test_what_is_drawn_lies_between_low_and_high(parts: list[float], seed: int) -> None:
    low, likely, high = sorted(parts)

    drawn = pert(Range(low, likely, high), random.Random(seed))

    assert low - 1e-9 <= drawn <= high + 1e-9
