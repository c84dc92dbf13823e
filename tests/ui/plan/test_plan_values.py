"""What the timeline and the preview rest on, as values."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Limits, Need, Period, Plan
from planner.ui.screens.plan.chart import Chart, chart
from planner.ui.screens.plan.scale import marks
from tests.ui.plan.conftest import MONDAY


def planned(library: Library, hours: float = 8.0) -> Plan:
    request = Request(
        targets=(Need("skipper"),), limits=Limits(hours_per_week=hours), pinned=(), excluded=()
    )
    outcome = make_plan(Standing(library, MONDAY), request)
    return Plan(id="p", name="P", targets=request.targets, limits=request.limits, outcome=outcome)


def test_the_load_of_a_week_is_the_sum_of_its_hours(library: Library) -> None:
    plan = planned(library)
    shown = chart(library, plan, MONDAY)

    assert plan.outcome is not None
    assert sum(shown.load) == sum(placed.hours for placed in plan.outcome.placements)
    assert all(load <= limit for load, limit in zip(shown.load, shown.limit, strict=True))
    assert shown.today == 0
    assert shown.deadline is None


def test_time_off_lowers_the_limit_of_the_weeks_it_touches(library: Library) -> None:
    plan = planned(library)
    off = Period(MONDAY, MONDAY + timedelta(days=10), 1.0)
    limits = replace(plan.limits, periods=(off,), deadline=date(2026, 12, 31))
    shown = chart(library, replace(plan, limits=limits), MONDAY)

    assert [round(limit, 2) for limit in shown.limit[:3]] == [1.0, 4.0, 8.0]
    assert shown.deadline is not None
    assert 5 < shown.deadline < 6


@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(2, 900),
    st.floats(1.0, 120.0),
)
def test_marks_stand_apart_and_inside_the_chart(first: date, weeks: int, width: float) -> None:
    monday = first - timedelta(days=first.weekday())
    shown = Chart(
        monday=monday, weeks=weeks, bars=(), load=(), limit=(), today=0, deadline=None, finish=None
    )

    found = list(marks(shown, width, 44.0))

    places = [mark.week * width for mark in found]
    assert all(0 <= mark.week < weeks for mark in found)
    assert all(b - a > 35 for a, b in pairwise(places))
    assert len({mark.week for mark in found}) == len(found)
