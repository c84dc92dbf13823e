"""What would be done in place of an item, and what the plan would come to then."""

from msgspec.structs import replace

from planner.graph.plan import Request, make_plan
from planner.graph.second_best import (
    MOST_TRIES,
    as_planned,
    drafted,
    instead_of,
    with_runners_up,
)
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyOf,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Outcome,
    Pin,
    Range,
    RunnerUp,
    Totals,
)
from tests.graph.plan_by_hand import TODAY, all_of, any_of, item, sunday


def study(name: str, likely: float, *after: str) -> Item:
    return item(name, hours=Range.of(likely), requires=all_of(*after))


ITEMS = (
    study("quick", 40),
    study("base", 30),
    study("short", 20, "base"),
    study("long", 48),
    item("goal", Kind.ROLE, requires=any_of("quick", "short", "long")),
)


def compared(*pins: str, limits: Limits | None = None) -> Outcome:
    standing = Standing(Library.of(ITEMS), TODAY)
    pinned = tuple(Pin(pin) for pin in pins)
    request = Request(targets=(Need("goal"),), pinned=pinned, limits=limits or Limits())
    return with_runners_up(standing, request, make_plan(standing, request))


def runners_up(outcome: Outcome) -> dict[str, RunnerUp | None]:
    return {one.item: one.runner_up for one in outcome.placements}


def test_the_runner_up_is_told_with_all_that_it_needs_besides() -> None:
    assert runners_up(compared()) == {
        "quick": RunnerUp("long", Totals(hours=48, finish=sunday(5), cost=0)),
        "goal": None,
    }


def test_what_is_pinned_has_no_runner_up() -> None:
    assert runners_up(compared("quick"))["quick"] is None


def test_a_runner_up_that_would_miss_the_deadline_is_told_all_the_same() -> None:
    found = runners_up(compared(limits=Limits(deadline=sunday(4))))["quick"]
    assert found is not None
    assert found.totals.finish == sunday(5)


def test_what_nothing_can_replace_has_no_runner_up() -> None:
    standing = Standing(Library.of([study("only", 5)]), TODAY)
    request = Request(targets=(Need("only"),))
    outcome = make_plan(standing, request)
    assert with_runners_up(standing, request, outcome) == outcome


def test_nothing_is_compared_once_cancelled() -> None:
    standing = Standing(Library.of(ITEMS), TODAY)
    request = Request(targets=(Need("goal"),))
    outcome = make_plan(standing, request)
    assert with_runners_up(standing, request, outcome, cancelled=lambda: True) == outcome


def test_weeks_of_full_time_are_told_beside_the_hours() -> None:
    weeks = item("weeks", Kind.MILESTONE, weeks=Range.of(3), full_time=True)
    goal = item("goal", Kind.ROLE, requires=any_of("quick", "weeks"))
    standing = Standing(Library.of([study("quick", 40), weeks, goal]), TODAY)
    request = Request(targets=(Need("goal"),))
    outcome = with_runners_up(standing, request, make_plan(standing, request))

    assert runners_up(outcome)["quick"] == RunnerUp(
        "weeks", Totals(hours=0, finish=sunday(2), cost=0), full_time_weeks=3
    )


def planned(*items: Item) -> Outcome:
    standing = Standing(Library.of(items), TODAY)
    request = Request(targets=(Need("goal"),))
    return with_runners_up(standing, request, make_plan(standing, request))


def test_full_time_weeks_inside_of_others_count_once() -> None:
    inner = item("inner", Kind.MILESTONE, weeks=Range.of(2), full_time=True, within=("weeks",))
    weeks = item(
        "weeks", Kind.MILESTONE, weeks=Range.of(3), full_time=True, corequires=(Need("inner"),)
    )
    goal = item("goal", Kind.ROLE, requires=any_of("quick", "weeks"))
    found = runners_up(planned(study("quick", 40), inner, weeks, goal))["quick"]
    assert found is not None
    assert (found.item, found.full_time_weeks) == ("weeks", 3)


def test_of_several_in_its_place_the_one_most_like_it_is_named() -> None:
    like, unlike = study("like", 50), item("a-unlike", Kind.MILESTONE, hours=Range.of(10))
    both = AllOf((Need("a-unlike"), Need("like")))
    goal = item("goal", Kind.ROLE, requires=AnyOf((Need("quick"), both)))
    found = runners_up(planned(study("quick", 40), like, unlike, goal))["quick"]
    assert found is not None
    assert found.item == "like"


def test_of_very_many_the_last_have_no_runner_up() -> None:
    count = MOST_TRIES + 4
    items = [
        study(f"{letter}{n}", hours) for n in range(count) for letter, hours in (("a", 1), ("b", 2))
    ]
    choices = tuple(any_of(f"a{n}", f"b{n}") for n in range(count))
    found = runners_up(planned(*items, item("goal", Kind.ROLE, requires=AllOf(choices))))
    assert len(found) == count + 1
    assert sum(one is not None for one in found.values()) == MOST_TRIES


def test_of_one_item_the_same_is_told_as_of_all() -> None:
    standing, request = Standing(Library.of(ITEMS), TODAY), Request(targets=(Need("goal"),))
    outcome = make_plan(standing, request)
    everything = runners_up(with_runners_up(standing, request, outcome))
    for name, found in everything.items():
        assert instead_of(standing, request, outcome, name) == found


def test_of_a_pinned_item_it_is_told_when_asked_for() -> None:
    standing = Standing(Library.of(ITEMS), TODAY)
    request = Request(targets=(Need("goal"),), pinned=(Pin("long"),))
    outcome = make_plan(standing, request)
    found = instead_of(standing, request, outcome, "long")
    assert found is not None
    assert found.item == "quick"


def test_a_draft_of_what_is_planned_comes_to_what_the_plan_does() -> None:
    standing = Standing(Library.of(ITEMS), TODAY)
    request = Request(targets=(Need("goal"),), pinned=(Pin("short"),))
    outcome = make_plan(standing, request)
    held = as_planned(standing, replace(request, pinned=()), outcome)
    found = drafted(standing, held)
    assert found is not None
    assert (found.hours, found.finish) == (outcome.objective.hours, outcome.objective.finish)


def test_there_is_no_draft_of_what_cannot_be() -> None:
    standing = Standing(Library.of(ITEMS), TODAY)
    request = Request(targets=(Need("goal"),), excluded=("quick", "short", "long"))
    assert drafted(standing, request) is None
