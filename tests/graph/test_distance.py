"""How far a role is: the same as the gap to it, in hours and working time, and by when."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.distance import arrival, distance
from planner.graph.gap import gap
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyOf,
    Cost,
    CostClass,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Policy,
    Range,
    Record,
    State,
)
from tests.strategies import IDS, TODAY, libraries

PHD, YEAR, STUDY, ROLE = "ms-phd", "ms-year", "skill-study", "role"
MONDAY = date(2026, 11, 23)


def life(**changed: object) -> Library:
    """A role that takes a degree, a year that can be part of it, and some study."""
    items = [
        Item(
            id=ROLE,
            kind=Kind.ROLE,
            title="Role",
            requires=AllOf((Need(PHD), Need(YEAR), Need(STUDY))),
        ),
        Item(id=PHD, kind=Kind.MILESTONE, title="PhD", weeks=Range(150, 160, 200), full_time=True),
        Item(
            id=YEAR,
            kind=Kind.MILESTONE,
            title="Year",
            weeks=Range(52, 52, 52),
            full_time=True,
            within=(PHD,),
        ),
        Item(id=STUDY, kind=Kind.SKILL, title="Study", hours=Range(10, 20, 40)),
    ]
    items = [replace(it, **changed) if it.id == STUDY else it for it in items]
    return Library.of(items)


def had(library: Library, *items: str) -> Library:
    records = (Record(item=one, state=State.DONE, finished=MONDAY) for one in items)
    return Library.of([*library.entities(), *records])


@given(libraries(), st.sampled_from(IDS))
def test_the_distance_is_the_gap_without_the_role_itself(library: Library, role: str) -> None:
    if role not in library.items:
        return
    standing = Standing(library, TODAY)
    way, far = gap(standing, [Need(role)]), distance(standing, role)

    assert role not in {*far.missing, *far.had}
    assert {*far.missing, role} == {*way.missing, role}
    assert {*far.had, role} == {*way.had, role}
    assert far.hours == way.hours
    assert far.held == standing.has(role)
    assert far.arrived == (far.held or (not far.missing and not far.blocked))
    assert 0.0 <= far.share <= 1.0
    assert far.share == 1.0 or not far.arrived


def test_what_runs_inside_of_another_takes_no_time_of_its_own() -> None:
    far = distance(Standing(life(), MONDAY), ROLE)

    assert far.weeks == Range(150, 160, 200)
    assert far.hours == Range(10, 20, 40)
    assert set(far.missing) == {PHD, YEAR, STUDY}
    assert far.share == 0.0


def test_what_is_had_counts_and_one_arrives_with_the_last_thing() -> None:
    begun = distance(Standing(had(life(), PHD), MONDAY), ROLE)
    assert begun.had == (PHD,)
    assert begun.share == 1 / 3
    assert begun.weeks == Range(52, 52, 52)

    there = distance(Standing(had(life(), PHD, YEAR, STUDY), MONDAY), ROLE)
    assert there.arrived
    assert not there.held
    assert there.missing == ()
    assert distance(Standing(had(life(), ROLE), MONDAY), ROLE).held


def test_a_role_to_which_no_way_leads_is_blocked_and_nobody_arrives() -> None:
    library = life(hours=None)
    standing = Standing(library, MONDAY)

    far = distance(standing, ROLE)
    assert STUDY in far.blocked
    assert not far.arrived
    assert arrival(standing, ROLE, Limits()).finish is None


def test_the_arrival_is_the_finish_of_a_plan_without_deadline_and_budget() -> None:
    standing = Standing(life(), MONDAY)
    tight = Limits(
        hours_per_week=5,
        start=date(2025, 1, 6),
        deadline=date(2026, 12, 1),
        budget=1,
        currency="EUR",
        policy=Policy.CHEAPEST,
    )

    found = arrival(standing, ROLE, tight)

    free = Request(targets=(Need(ROLE),), limits=Limits(hours_per_week=5), pinned=(), excluded=())
    assert found.finish == make_plan(standing, free, seconds=0).finish
    assert found.finish is not None
    assert (found.finish - MONDAY).days // 7 >= 159


def test_who_is_there_arrives_today_at_no_cost() -> None:
    standing = Standing(had(life(), PHD, YEAR, STUDY, ROLE), MONDAY)
    found = arrival(standing, ROLE, Limits())
    assert (found.finish, found.cost) == (MONDAY, 0.0)


def test_costs_are_added_up_and_prices_that_nobody_knows_counted() -> None:
    priced = arrival(Standing(life(cost=Cost(CostClass.PAID, 49, "EUR")), MONDAY), ROLE, Limits())
    assert (priced.cost, priced.currency, priced.unpriced) == (49, "EUR", 0)

    unknown = arrival(Standing(life(cost=Cost(CostClass.DEGREE)), MONDAY), ROLE, Limits())
    assert (unknown.cost, unknown.unpriced) == (0, 1)

    free = arrival(Standing(life(cost=Cost(CostClass.FREE)), MONDAY), ROLE, Limits())
    assert free.unpriced == 0


def test_whoever_plans_for_speed_arrives_by_the_fast_way() -> None:
    slow = Item(id="slow", kind=Kind.COURSE, title="S", hours=Range.of(8), weeks=Range.of(20))
    quick = Item(id="quick", kind=Kind.COURSE, title="Q", hours=Range.of(24))
    ways = AnyOf((Need("slow"), Need("quick")))
    role = Item(id="there", kind=Kind.ROLE, title="There", requires=ways)
    standing = Standing(Library.of([slow, quick, role]), MONDAY)

    fast, lazy = (
        arrival(standing, "there", Limits(hours_per_week=8, policy=policy)).finish
        for policy in (Policy.FASTEST, Policy.LEAST_WORK)
    )

    assert fast == MONDAY + timedelta(days=20)
    assert lazy == MONDAY + timedelta(days=139)
