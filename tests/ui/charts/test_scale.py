"""Marks on the axes."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.charts.scale import months, ticks


@given(st.floats(0.01, 1e6))
def test_ticks_begin_at_nothing_reach_the_most_and_are_evenly_spread(most: float) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] >= most * (1 - 1e-6)
    assert found[-2] < most
    assert 2 <= len(found) <= 6
    gaps = {round((b - a) / found[1], 6) for a, b in pairwise(found)}
    assert gaps == {1.0}


@pytest.mark.parametrize(
    ("most", "wanted"), [(8, (0, 2, 4, 6, 8)), (554, (0, 200, 400, 600)), (0, (0, 1))]
)
def test_ticks_are_round_numbers(most: float, wanted: tuple[float, ...]) -> None:
    assert ticks(most) == wanted


days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days, days, st.integers(1, 40))
def test_months_are_first_days_between_two_days_and_no_more_than_wanted(
    one: date, other: date, most: int
) -> None:
    first, last = sorted((one, other))
    found = list(months(first, last, most))
    assert len(found) <= most
    assert found == sorted(found)
    assert all(day.day == 1 and first <= day <= last for day in found)


def test_months_are_all_there_where_there_is_room() -> None:
    found = list(months(date(2026, 10, 5), date(2027, 2, 20), 12))
    assert [day.month for day in found] == [11, 12, 1, 2]
