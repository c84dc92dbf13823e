"""Pins that no plan can hold: the ones to take away are named, and there is a plan without them."""

from datetime import date

from planner.graph.gap import gap
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library, Limits, Offering, Outcome, Pin, Range, Status, WayOut
from tests.graph.plan_by_hand import TODAY, item, monday, need, sunday


def term(name: str, first: date) -> Item:
    """A full-time term of ten weeks that begins once only."""
    return item(
        name,
        Kind.MILESTONE,
        weeks=Range.of(10),
        full_time=True,
        offered=(Offering(starts=first),),
    )


def asked(items: list[Item], *pins: str, deadline: date | None = None) -> Outcome:
    request = Request(
        targets=(need("goal"),),
        limits=Limits(hours_per_week=8, deadline=deadline),
        pinned=tuple(Pin(pin) for pin in pins),
    )
    library = Library.of([item("goal", hours=Range.of(8)), *items])
    return make_plan(Standing(library, TODAY), request)


def unpins(outcome: Outcome) -> list[WayOut]:
    return [way for way in outcome.ways_out if way.change == "unpin"]


def test_of_pins_that_exclude_each_other_either_may_go() -> None:
    outcome = asked([term("a", monday(2)), term("b", monday(5))], "a", "b")

    assert outcome.status is Status.INFEASIBLE
    assert unpins(outcome) == [
        WayOut(change="unpin", value="a", finish=sunday(14)),
        WayOut(change="unpin", value="b", finish=sunday(11)),
    ]


def test_a_pin_that_is_impossible_alone_is_named_alone() -> None:
    outcome = asked([term("a", monday(2)), term("late", TODAY.replace(year=2020))], "a", "late")

    assert [way.value for way in unpins(outcome)] == ["late"]


def test_two_that_stand_in_the_way_are_named_together() -> None:
    slow = [item("c", hours=Range.of(80)), item("d", hours=Range.of(80))]

    outcome = asked(slow, "c", "d", deadline=sunday(4))

    assert [way.value for way in unpins(outcome)] == ["c, d"]


def test_pins_that_are_not_to_blame_stay() -> None:
    outcome = asked([term("a", monday(2))], "a", deadline=date(2026, 11, 25))

    assert "unpin" not in {way.change for way in asked([], deadline=date(2026, 11, 25)).ways_out}
    assert unpins(outcome) == []


def test_a_plan_of_nothing_but_a_pin_cannot_do_without_it() -> None:
    library = Library.of([term("late", TODAY.replace(year=2020))])

    outcome = make_plan(Standing(library, TODAY), Request(targets=(), pinned=(Pin("late"),)))

    assert unpins(outcome) == []


def test_a_pin_whose_item_is_gone_does_not_keep_the_gap_from_being_found() -> None:
    standing = Standing(Library.of([item("goal", hours=Range.of(8))]), TODAY)

    assert gap(standing, (need("goal"),), ("gone",)) == gap(standing, (need("goal"),))
