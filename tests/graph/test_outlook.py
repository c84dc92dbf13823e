"""When it will be done: as planned, and at the pace of the weeks that were logged."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from planner.graph.outlook import Pace, outlook, pace
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Limits, LogEntry, Period, Pin, Plan, Range
from tests.graph.plan_by_hand import TODAY, any_of, item, monday, need, sunday

ITEMS = (
    item("a", hours=Range.of(40)),
    item("b", hours=Range.of(30)),
    item("c", hours=Range.of(8), requires=any_of("a", "b")),
)
DAY = timedelta(days=1)


def logged(*hours_by_days_ago: tuple[float, int], items: tuple[object, ...] = ITEMS) -> Library:
    entries = [
        LogEntry(id=str(number), item="c", on=TODAY - days * DAY, hours=hours)
        for number, (hours, days) in enumerate(hours_by_days_ago)
    ]
    return Library.of([*items, *entries])  # type: ignore[list-item] # items are entities


def planned(library: Library, **limits: object) -> Plan:
    asked = Limits(**{"hours_per_week": 8.0, **limits})  # type: ignore[arg-type] # tests pass what fits
    request = Request(targets=(need("c"),), limits=asked)
    outcome = make_plan(Standing(library, TODAY), request)
    return Plan(id="1", name="P", targets=request.targets, limits=asked, outcome=outcome)


@pytest.mark.parametrize(
    ("log", "found"),
    [
        ((), None),
        (((5, 0),), None),  # this week is not over
        (((5, 1),), Pace(5.0, 1)),
        (((4, 1), (2, 8)), Pace(3.0, 2)),
        (((4, 22),), Pace(1.0, 4)),
        (((4, 29), (8, 1)), Pace(2.0, 4)),  # what lies further back plays no part
        (((4, 100),), Pace(0.0, 4)),
    ],
)
def test_the_pace_is_that_of_the_last_four_whole_weeks(
    log: tuple[tuple[float, int], ...], found: Pace | None
) -> None:
    assert pace(logged(*log), TODAY) == found
    assert pace(logged(*log), TODAY + 3 * DAY) == found


def test_a_slower_pace_ends_later() -> None:
    library = logged((4, 1))  # of the eight hours of c

    found = outlook(Standing(library, TODAY), planned(logged()))

    assert found.pace == Pace(4.0, 1)
    assert (found.planned.hours_per_week, found.planned.finish) == (8.0, sunday(4))
    assert found.logged is not None
    assert (found.logged.hours_per_week, found.logged.finish) == (4.0, sunday(8))
    assert found.logged.finish_range is not None


def test_the_plan_goes_on_with_its_own_items() -> None:
    library = logged((4, 1))
    plan = planned(logged())
    longer = replace(library, items={**library.items, "b": item("b", hours=Range.of(80))})

    found = outlook(Standing(longer, TODAY), plan)

    assert found.planned.finish == monday(0) + timedelta(weeks=11) - DAY


def test_a_deadline_does_not_keep_it_from_looking_further() -> None:
    plan = planned(logged())
    tight = replace(plan, limits=replace(plan.limits, deadline=sunday(1), budget=0.0))

    assert outlook(Standing(logged(), TODAY), tight).planned.finish == sunday(4)


def test_who_does_nothing_never_arrives_unless_a_holiday_has_hours() -> None:
    library = logged((4, 100))
    plan = planned(logged())

    found = outlook(Standing(library, TODAY), plan).logged
    assert found is not None
    assert (found.hours_per_week, found.finish) == (0.0, None)

    busy = Period(monday(1), sunday(2), 40.0)
    holiday = replace(plan, limits=replace(plan.limits, periods=(busy,)))
    found = outlook(Standing(library, TODAY), holiday).logged
    assert found is not None
    assert found.finish == sunday(2)


def test_what_the_user_pinned_to_a_week_stays_in_that_week() -> None:
    plan = replace(planned(logged()), pinned=(Pin("c", monday(9)),))
    found = outlook(Standing(logged(), TODAY), plan)
    assert found.planned.finish == sunday(9)
