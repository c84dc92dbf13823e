"""By when a plan may really be done: luck that is drawn, the same on every run."""

import random

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.planning.engine import Engine
from planner.graph.planning.forecast import MOST_TASKS, finish_range, pert
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.planning.request import Request
from planner.graph.planning.tasks import tasks_of
from planner.graph.planning.timetable import Style
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library, Limits, Range
from tests.graph.plan_by_hand import TODAY, item, monday, need, sunday
from tests.graph.planned import plan


def course(name: str, weeks: float, *hours: float) -> Item:
    return item(name, hours=Range(*hours), weeks=Range.of(weeks))


def test_nobody_is_late_by_beginning_a_course_in_a_scrap_of_a_week() -> None:
    """Spread evenly from the few minutes that a week has left, a course would take decades."""
    books = [item(f"book-{n}", hours=Range(10, 16, 25)) for n in range(4)]
    thesis = item("thesis", hours=Range(200, 240, 300), weeks=Range.of(26), requires=need("book-0"))
    names = [*(book.id for book in books), "thesis"]
    request = Request(targets=tuple(need(name) for name in names), limits=Limits(hours_per_week=8))
    network = Network(Problem(Standing(Library.of([*books, thesis]), TODAY), request))
    chosen = [network.index[name] for name in names]
    tasks = tasks_of(network, chosen)
    style = Style({number: (place,) for place, number in enumerate(chosen)})
    timetable = Engine(network, tasks, style).run()

    found = finish_range(network, timetable, tasks)

    assert timetable.finish(network.problem.calendar) == sunday(37)
    assert found is not None
    assert found.p95 <= sunday(52)


def test_whoever_is_sure_is_done_on_the_planned_day() -> None:
    items = [item("a", hours=Range.of(20)), course("b", 4, 12, 12, 12)]

    outcome = plan(items, "a", "b")

    assert outcome.finish_range is not None
    assert {outcome.finish_range.p50, outcome.finish_range.p95} == {outcome.finish}


def test_of_a_hundred_runs_eighty_finish_by_the_second_day() -> None:
    """One item at one's own pace: its week is that in which the drawn hours run out."""
    outcome = plan([item("a", Kind.SKILL, hours=Range(40, 80, 200))], "a")

    chance = random.Random(1959)  # noqa: S311 - luck, not secrets
    drawn = sorted(pert(Range(2400, 4800, 12000), chance) for _ in range(100))
    weeks = [int(-(-minutes // 480)) for minutes in (drawn[49], drawn[79], drawn[94])]
    assert outcome.finish_range is not None
    found = (outcome.finish_range.p50, outcome.finish_range.p80, outcome.finish_range.p95)
    assert [((day - monday(0)).days + 1) // 7 for day in found] == weeks


@given(st.lists(st.floats(0, 1000), min_size=3, max_size=3), st.integers(0, 2**32))
def test_what_is_drawn_lies_between_low_and_high(parts: list[float], seed: int) -> None:
    low, likely, high = sorted(parts)
    chance = random.Random(seed)  # noqa: S311 - luck, not secrets

    drawn = pert(Range(low, likely, high), chance)

    assert low - 1e-9 <= drawn <= high + 1e-9


def test_the_mean_of_what_is_drawn_is_that_of_pert() -> None:
    chance = random.Random(1)  # noqa: S311 - luck, not secrets
    for low, likely, high in ((0, 10, 100), (0, 90, 100), (5, 5, 50)):
        drawn = [pert(Range(low, likely, high), chance) for _ in range(4000)]
        mean = (low + 4 * likely + high) / 6
        assert abs(sum(drawn) / len(drawn) - mean) < (high - low) / 50


def test_good_and_bad_luck_even_out_over_very_many_items() -> None:
    """As the sum of so many draws has it, of which no hundred are scheduled."""
    effort = Range(1, 2, 9)
    items = [item(f"a{n}", Kind.SKILL, hours=effort) for n in range(MOST_TASKS + 1)]
    request = Request(targets=tuple(need(one.id) for one in items), limits=Limits())
    network = Network(Problem(Standing(Library.of(items), TODAY), request))
    tasks = tasks_of(network, range(len(items)))
    style = Style({number: (number,) for number in range(len(items))})
    timetable = Engine(network, tasks, style).run()

    found = finish_range(network, timetable, tasks)

    chance = random.Random(2)  # noqa: S311 - luck, not secrets
    sums = sorted(sum(pert(effort, chance) for _ in items) for _ in range(200))
    planned = (timetable.finish(network.problem.calendar) - TODAY).days
    assert found is not None
    for day, total in ((found.p50, sums[99]), (found.p80, sums[159]), (found.p95, sums[189])):
        wanted = planned * total / (2 * len(items))
        assert abs((day - TODAY).days - wanted) < 0.02 * wanted + 7
