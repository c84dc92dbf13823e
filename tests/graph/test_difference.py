"""What differs between two plans."""

from datetime import timedelta

from msgspec.structs import replace

from planner.graph.difference import difference
from planner.model import Outcome, Range, Status
from tests.graph.plan_by_hand import item
from tests.graph.planned import plan


def made(hours: float, *names: str) -> Outcome:
    return plan([item(name, hours=Range.of(16)) for name in "abc"], *names, hours_per_week=hours)


def test_items_of_one_and_of_both_are_told_apart() -> None:
    found = difference(made(8, "a", "b"), made(8, "b", "c"))

    assert (found.dropped, found.both, found.added) == (("a",), ("b",), ("c",))
    assert found.hours == (32.0, 32.0)
    assert not found.is_nothing


def test_what_begins_or_ends_in_another_week_is_moved() -> None:
    slow, fast = made(8, "a", "b"), made(16, "a", "b")

    found = difference(slow, fast)

    assert set(found.moved) == {"a", "b"}
    assert found.finish == (slow.finish, fast.finish)


def test_a_plan_does_not_differ_from_itself_nor_by_days_of_one_week() -> None:
    one = made(8, "a", "b")
    later = replace(
        one,
        placements=tuple(
            replace(placed, start=placed.start + timedelta(days=2)) for placed in one.placements
        ),
    )

    assert difference(one, one).is_nothing
    assert difference(one, later).is_nothing


def test_against_no_plan_all_is_new() -> None:
    assert difference(None, made(8, "a")).added == ("a",)
    assert not difference(made(8, "a"), Outcome(status=Status.INFEASIBLE)).is_nothing


def test_a_cost_in_several_currencies_is_no_figure() -> None:
    one = made(8, "a")
    mixed = replace(one, objective=replace(one.objective, cost=None))

    assert difference(one, mixed).cost == (0.0, None)
    assert not difference(one, mixed).is_nothing
