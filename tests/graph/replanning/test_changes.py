"""Why an item moves, from two plans made by hand."""

from collections.abc import Iterable
from datetime import timedelta

from msgspec.structs import replace

from planner.graph.plan import Request
from planner.graph.replanning.changes import Cause, Changes
from planner.graph.standing import Standing
from planner.model import Item, Library, Outcome, Placement, Range, Status
from tests.graph.plan_by_hand import TODAY, all_of, item, monday, need, placed, sunday

WEEK = timedelta(weeks=1)


def study(name: str, *after: str) -> Item:
    return item(name, hours=Range.of(8), requires=all_of(*after))


def moved(
    items: Iterable[Item], before: Iterable[Placement], after: Iterable[Placement], name: str
) -> tuple[Cause, tuple[str, ...]] | None:
    """Return why an item moved from one plan to the other; None if it did not."""
    standing = Standing(Library.of(items), TODAY)
    request = Request(targets=(need(name),))
    outcome = Outcome(status=Status.FEASIBLE, placements=tuple(after))
    left = {one.item: one for one in before}
    for change in Changes(standing, request, left, outcome).all():
        if change.item == name:
            return change.cause, change.others
    return None


def test_it_waits_only_for_what_ends_when_it_would_have_begun() -> None:
    items = [study("early"), study("late"), study("x", "early", "late")]
    early = placed("early", 0, 0, {0: 8})
    before = [early, placed("late", 1, 1, {1: 8}), placed("x", 2, 2, {2: 8})]
    after = [early, placed("late", 1, 2, {1: 4, 2: 4}), placed("x", 3, 3, {3: 8})]

    assert moved(items, before, after, "x") == (Cause.AFTER, ("late",))


def test_of_what_takes_its_weeks_that_which_takes_most_is_named_first() -> None:
    items = [study("little"), study("none"), study("much"), study("x")]
    none = placed("none", 0, 0, {0: 1})
    before = [
        none,
        placed("x", 0, 0, {0: 7}),
        placed("little", 1, 1, {1: 2}),
        placed("much", 2, 2, {2: 5}),
    ]
    after = [
        none,
        placed("little", 0, 0, {0: 2}),
        placed("much", 0, 0, {0: 5}),
        placed("x", 1, 1, {1: 7}),
    ]

    assert moved(items, before, after, "x") == (Cause.FULL, ("much", "little"))


def test_what_goes_on_as_planned_has_not_moved() -> None:
    begun = placed("x", -1, 1, {-1: 4, 0: 4, 1: 4})
    rest = replace(begun, start=TODAY, weeks=begun.weeks[1:], hours=8)

    assert moved([study("x")], [begun], [rest], "x") is None
    late = replace(rest, start=monday(1), end=sunday(2))
    assert moved([study("x")], [begun], [late], "x") == (Cause.FULL, ())


def test_it_ends_sooner_because_it_takes_less_or_because_there_is_room() -> None:
    planned = placed("x", 0, 2, {0: 4, 1: 4, 2: 4})
    less = placed("x", 0, 1, {0: 4, 1: 4})
    denser = placed("x", 0, 1, {0: 6, 1: 6})

    assert moved([study("x")], [planned], [less], "x") == (Cause.SHORTER, ())
    assert moved([study("x")], [planned], [denser], "x") == (Cause.ROOM, ())


def test_it_ends_later_because_it_takes_more_than_it_did_or_than_was_left() -> None:
    planned = placed("x", -1, 0, {-1: 4, 0: 4})
    longer = replace(placed("x", 0, 1, {0: 6, 1: 6}), start=TODAY)
    behind = replace(placed("x", 0, 1, {0: 4, 1: 4}), start=TODAY)

    assert moved([study("x")], [planned], [longer], "x") == (Cause.LONGER, ())
    assert moved([study("x")], [planned], [behind], "x") == (Cause.BEHIND, ())
