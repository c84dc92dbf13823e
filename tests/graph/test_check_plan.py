"""The judge of plans: nothing to say about a good plan, one thing about each planted fault."""

from datetime import date, timedelta

import msgspec
import pytest

from planner.graph.check_plan import check_plan
from planner.graph.plan import Request
from planner.model import (
    Cost,
    FinishRange,
    Kind,
    Library,
    LogEntry,
    Need,
    Offering,
    Outcome,
    Period,
    Pin,
    Placement,
    Range,
    Record,
    State,
    Status,
    Totals,
    WeekHours,
)
from tests.graph.plan_by_hand import (
    LIBRARY,
    PLACEMENTS,
    PLAN,
    REQUEST,
    TODAY,
    all_of,
    changed,
    item,
    library_with,
    limited,
    monday,
    outcome,
    placed,
    sunday,
    with_placement,
    without,
)

replace = msgspec.structs.replace
Case = tuple[str, Outcome, Request, Library]


def case(
    complaint: str,
    plan: Outcome = PLAN,
    request: Request = REQUEST,
    library: Library = LIBRARY,
) -> Case:
    return complaint, plan, request, library


def changed_item(name: str, **fields: object) -> Library:
    return library_with(replace(LIBRARY.items[name], **fields))


def done(name: str, **fields: object) -> Record:
    return Record(item=name, state=State.DONE, **fields)  # type: ignore[arg-type] # tests pass what fits


def total(**fields: object) -> Outcome:
    return replace(PLAN, objective=replace(PLAN.objective, **fields))


WEEKENDER = Placement(item="licence", start=sunday(7), end=sunday(7), hours=0)

FAULTS = {
    "an item that nobody knows": case(
        "'nowhere' is not in the library",
        with_placement(placed("nowhere", 3, 3, {3: 1})),
    ),
    "a placeholder": case(
        "only a placeholder",
        with_placement(Placement(item="unwritten", start=monday(3), end=monday(3), hours=0)),
    ),
    "an item twice": case(
        "stands in the plan 2 times", replace(PLAN, placements=(*PLACEMENTS, PLACEMENTS[-1]))
    ),
    "an item had already": case("'algebra' is had", library=library_with(done("algebra"))),
    "an item before what it needs": case(
        "'licence' starts on 2026-11-30 before what it needs is had",
        with_placement(placed("licence", 1, 2, {1: 2, 2: 2})),
    ),
    "an item in the week in which what it needs ends": case(
        "'essay' starts on 2027-01-11 before what it needs is had",
        with_placement(placed("essay", 7, 7, {7: 5})),
        library=library_with(item("essay", hours=Range.of(5), requires=Need("licence"))),
    ),
    "a teacher before what its skill needs": case(
        "'lectures' starts on 2026-12-07 before what it needs is had",
        library=changed_item("imaging", requires=Need("licence")),
    ),
    "a companion too late": case(
        "'lab' starts before its corequisite 'lectures'",
        with_placement(placed("lab", 1, 3, {1: 1, 2: 5, 3: 6})),
    ),
    "no way to a target": case(
        "The target 'elsewhere' is not had",
        request=replace(REQUEST, targets=(Need("expert"), Need("elsewhere"))),
    ),
    "a target skill that is not shown": case(
        "The target 'imaging@2' is not in the plan",
        request=replace(REQUEST, targets=(Need("expert"), Need("imaging", 2))),
    ),
    "a pin left out": case(
        "The pinned 'elsewhere' is not in the plan",
        request=replace(REQUEST, pinned=(Pin("elsewhere"),)),
    ),
    "a pin too early": case(
        "'licence' is pinned to 2027-01-18 and starts before",
        request=replace(REQUEST, pinned=(Pin("licence", monday(8)),)),
    ),
    "an exclusion": case(
        "'lab' was excluded", request=replace(REQUEST, excluded=("lab", "imaging"))
    ),
    "a start before the plan": case(
        "'algebra' starts on 2026-11-23, before the plan does",
        request=limited(start=TODAY + timedelta(days=1), hours_per_week=11),
    ),
    "an end before the start": case("ends before it starts", changed("project", end=TODAY)),
    "a start in the middle of a week": case(
        "starts on 2027-01-19, which is no Monday",
        changed("project", start=date(2027, 1, 19), end=sunday(10)),
    ),
    "an end in the middle of a week": case(
        "ends on 2027-02-04, which is no Sunday", changed("project", end=date(2027, 2, 4))
    ),
    "a role that lasts": case(
        "'expert' takes no time, but", changed("expert", start=monday(17), end=sunday(17))
    ),
    "a role on a Wednesday": case(
        "neither the first nor the last day of a week",
        changed("expert", start=date(2027, 3, 24), end=date(2027, 3, 24)),
    ),
    "other hours than are left": case(
        "'licence' has 4 hours, 3 are left",
        library=library_with(LogEntry(id="1", item="licence", on=TODAY, hours=1)),
    ),
    "another estimate than the user's": case(
        "'licence' has 4 hours, 6 are left",
        library=library_with(Record(item="licence", estimate=Range.of(6))),
    ),
    "weeks that hold too little": case(
        "The weeks of 'licence' hold 3 of 4 hours",
        changed("licence", weeks=(WeekHours(monday(7), 3),)),
    ),
    "hours outside the weeks": case(
        "'licence' has hours outside its weeks",
        changed("licence", weeks=(WeekHours(monday(8), 4),)),
    ),
    "weeks that are no Mondays": case(
        "The weeks of 'licence' are not Mondays",
        changed("licence", weeks=(WeekHours(monday(7) + timedelta(days=1), 4),)),
    ),
    "a week less than empty": case(
        "'algebra' has a week with less than no hours",
        with_placement(placed("algebra", 0, 1, {0: 17, 1: -1})),
        request=limited(hours_per_week=20),
    ),
    "too few weeks": case("'project' lasts 7 days, 14", with_placement(placed("project", 8, 8))),
    "uneven hours": case(
        "The hours of 'lectures' are not spread evenly",
        with_placement(placed("lectures", 2, 6, {2: 4, 3: 4, 4: 4, 5: 3, 6: 5})),
    ),
    "uneven hours because a week is left out": case(
        "The hours of 'lectures' are not spread evenly",
        with_placement(placed("lectures", 2, 6, {2: 5, 3: 5, 4: 5, 6: 5})),
    ),
    "too full a week": case(
        "The week of 2027-01-11 holds 4 hours and has 3",
        request=limited(periods=(Period(monday(7), sunday(7), 3.0),)),
    ),
    "work in time off": case(
        "The week of 2027-01-11 holds 4 hours and has 0",
        request=limited(
            periods=(Period(date(2027, 1, 1), date(2027, 1, 31), 9), Period(monday(7), sunday(7)))
        ),
    ),
    "two full-time items at once": case(
        "'job' and 'project' both take the whole working week",
        library=changed_item("project", within=()),
    ),
    "an inner full-time item that sticks out": case(
        "'project' does not lie inside 'job'", with_placement(placed("project", 6, 7))
    ),
    "a start in a month without offer": case(
        "'lectures' is not offered on 2026-12-07",
        library=changed_item("lectures", offered=(Offering(yearly=(1, 2)),)),
    ),
    "a start in another week than the course": case(
        "'lectures' is not offered on 2026-12-07",
        library=changed_item("lectures", offered=(Offering(starts=monday(3)),)),
    ),
    "an application too late": case(
        "'lectures' is not offered on 2026-12-07",
        library=changed_item(
            "lectures", offered=(Offering(starts=monday(2), apply_by=TODAY - timedelta(days=1)),)
        ),
    ),
    "a start after the last offer": case(
        "'lectures' is not offered on 2026-12-07",
        library=changed_item("lectures", offered=(Offering(ends=sunday(1)),)),
    ),
    "items out of order": case(
        "not in order of start", replace(PLAN, placements=tuple(reversed(PLACEMENTS)))
    ),
    "self-study beyond level 1": case(
        "'algebra' would reach level 2 without a teacher", changed("algebra", level=2)
    ),
    "self-study of what nobody has estimated": case(
        "'writing' cannot be studied by oneself",
        with_placement(Placement(item="writing", start=monday(1), end=monday(1), hours=0)),
        library=library_with(item("writing", Kind.SKILL)),
    ),
    "a certificate that has run out for who needs it": case(
        "Something that 'project' needs has run out by 2027-01-18",
        with_placement(placed("licence", 2, 2, {2: 2})),
        library=library_with(
            replace(LIBRARY.items["licence"], valid_months=1, hours=Range.of(2)),
            replace(LIBRARY.items["project"], requires=Need("licence")),
            replace(LIBRARY.items["expert"], requires=all_of("job", "project", "lab")),
        ),
    ),
    "a certificate that has run out at the finish": case(
        "The target 'licence' has run out at the finish",
        library=library_with(
            replace(LIBRARY.items["licence"], valid_months=1),
            replace(LIBRARY.items["expert"], requires=all_of("job", "project", "lab")),
        ),
        request=replace(REQUEST, targets=(Need("expert"), Need("licence"))),
    ),
    "a deadline missed": case(
        "ends on 2027-03-21, after the deadline", request=limited(deadline=date(2027, 3, 20))
    ),
    "a wrong cost": case("The cost is given as 79", total(cost=79)),
    "another currency": case("The cost is given in 'USD'", total(currency="USD")),
    "a budget overspent": case("The plan costs 80, the budget is 79", request=limited(budget=79)),
    "a budget in other money": case(
        "The budget is in 'USD'", request=limited(budget=100, currency="USD")
    ),
    "a budget in several currencies": case(
        "The budget cannot be kept in several currencies",
        total(cost=None, currency=""),
        request=limited(budget=100),
        library=changed_item("lab", cost=Cost(amount=30, currency="USD")),
    ),
    "currencies added up": case(
        "The cost adds up several currencies",
        library=changed_item("lab", cost=Cost(amount=30, currency="USD")),
    ),
    "wrong hours": case("The hours are given as 51", total(hours=51)),
    "a wrong finish": case("The finish is given as", replace(PLAN, finish=sunday(15))),
    "another policy": case("of another policy", replace(PLAN, policy="fastest")),
    "too high a bound on hours": case(
        "The bound of 53 hours", replace(PLAN, bound=Totals(hours=53))
    ),
    "too late a bound on the finish": case(
        "The bound 2027-03-28", replace(PLAN, bound=Totals(finish=sunday(17)))
    ),
    "too high a bound on the cost": case("The bound 81", replace(PLAN, bound=Totals(cost=81))),
    "a critical path elsewhere": case(
        "The critical 'elsewhere'", replace(PLAN, critical=("elsewhere", "expert"))
    ),
    "a critical path backwards": case(
        "does not go forward", replace(PLAN, critical=("job", "lab", "expert"))
    ),
    "a critical path too short": case(
        "does not end at the finish", replace(PLAN, critical=("lab",))
    ),
    "no critical path": case("does not end at the finish", replace(PLAN, critical=())),
    "slack of something else": case(
        "Slack is told of something else", replace(PLAN, slack_weeks=(("elsewhere", 1),))
    ),
    "slack below nothing": case("Slack is negative", replace(PLAN, slack_weeks=(("lab", -1),))),
    "a range upside down": case(
        "not in order",
        replace(PLAN, finish_range=FinishRange(sunday(18), sunday(17), sunday(19))),
    ),
    "a reason from nowhere": case(
        "gives 'nowhere' as a reason", changed("lab", because=("nowhere",))
    ),
    "an alternative that was taken all the same": case(
        "stands instead of 'job', which is in the plan", changed("lab", instead_of=("job",))
    ),
    "an infeasible plan with items": case(
        "An infeasible plan holds items", replace(PLAN, status=Status.INFEASIBLE)
    ),
    "had already, yet with items": case(
        "Everything is had already, yet",
        replace(PLAN, status=Status.ALREADY),
        library=library_with(done("expert")),
    ),
    "had already, yet not had": case(
        "The target 'expert' is not had yet", Outcome(status=Status.ALREADY)
    ),
}


def test_a_good_plan_passes() -> None:
    assert check_plan(LIBRARY, TODAY, REQUEST, PLAN) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_brings_just_its_complaint(fault: str) -> None:
    complaint, plan, request, library = FAULTS[fault]
    found = check_plan(library, TODAY, request, plan)
    assert len(found) == 1, found
    assert complaint in found[0]


def test_what_is_left_out_is_missed_by_all_who_need_it() -> None:
    found = check_plan(LIBRARY, TODAY, REQUEST, without("lectures"))
    assert [complaint.split("'")[1] for complaint in found] == ["job", "expert", "lab", "expert"]


def test_a_level_that_nobody_teaches_is_missed() -> None:
    library = changed_item("lectures", teaches=(Need("imaging"),))
    found = check_plan(library, TODAY, REQUEST, PLAN)
    assert any("'job' starts on 2027-01-11 before what it needs is had" in one for one in found)


def test_what_has_started_is_held_back_by_nothing_and_costs_no_more() -> None:
    library = library_with(
        Record(item="licence", state=State.STARTED),
        Record(item="lectures", state=State.STARTED, started=TODAY),
    )
    early = with_placement(placed("licence", 0, 1, {0: 2, 1: 2}))
    plan = replace(early, objective=replace(early.objective, cost=30.0))
    assert check_plan(library, TODAY, REQUEST, plan) == []


def test_time_that_has_passed_counts_for_what_has_started() -> None:
    started = Record(item="job", state=State.STARTED, started=TODAY - timedelta(weeks=6))
    library = library_with(started)
    plan = with_placement(placed("job", 7, 10))
    assert check_plan(library, TODAY, REQUEST, plan) == []
    shorter = with_placement(placed("job", 7, 9), plan)
    assert check_plan(library, TODAY, REQUEST, shorter) == [
        "'job' lasts 21 days, 28 are the least."
    ]


def test_a_target_skill_stands_on_the_day_on_which_its_teacher_ends() -> None:
    request = replace(REQUEST, targets=(Need("expert"), Need("imaging", 2)))
    reached = Placement(item="imaging", start=sunday(6), end=sunday(6), hours=0, level=2)
    assert check_plan(LIBRARY, TODAY, request, with_placement(reached)) == []
    early = replace(reached, start=sunday(5), end=sunday(5))
    assert check_plan(LIBRARY, TODAY, request, with_placement(early)) != []


def test_what_takes_no_time_may_rest_on_each_other_within_a_day_but_not_in_a_ring() -> None:
    library = Library.of(
        [
            item("chief", Kind.ROLE, requires=Need("deputy")),
            item("deputy", Kind.ROLE, requires=Need("clerk")),
            item("clerk", Kind.ROLE),
        ]
    )
    request = Request(targets=(Need("chief"),))
    plan = outcome(
        *(
            Placement(item=name, start=TODAY, end=TODAY, hours=0)
            for name in ("clerk", "deputy", "chief")
        ),
        library=library,
    )
    plan = replace(plan, objective=replace(plan.objective, currency=""))
    assert check_plan(library, TODAY, request, plan) == []
    ring = replace(library.items["clerk"], requires=Need("chief"))
    library = Library.of([*library.entities(), ring])
    assert len(check_plan(library, TODAY, request, plan)) == 4


def test_the_first_week_has_the_hours_of_the_days_that_are_left() -> None:
    thursday = date(2026, 11, 26)
    library = Library.of([item("reading", hours=Range.of(4))])
    request = Request(targets=(Need("reading"),), limits=replace(REQUEST.limits, hours_per_week=7))
    whole = Placement(
        item="reading",
        start=thursday,
        end=sunday(0),
        hours=4,
        weeks=(WeekHours(monday(0), 4),),
    )
    plan = outcome(whole, library=library)
    plan = replace(plan, objective=replace(plan.objective, currency=""))
    assert check_plan(library, thursday, request, plan) == []
    friday = thursday + timedelta(days=1)
    late = replace(plan, placements=(replace(whole, start=friday),))
    assert check_plan(library, friday, request, late) == [
        "The week of 2026-11-23 holds 4 hours and has 3."
    ]


def test_an_expired_certificate_may_be_earned_again() -> None:
    expired = library_with(done("licence", valid_until=TODAY - timedelta(days=1)))
    assert check_plan(expired, TODAY, REQUEST, PLAN) == []
    expiring = library_with(done("licence", valid_until=monday(9)))
    assert check_plan(expiring, TODAY, REQUEST, PLAN) == []


def test_a_plan_for_what_is_had_is_empty() -> None:
    library = library_with(done("expert"))
    assert check_plan(library, TODAY, REQUEST, Outcome(status=Status.ALREADY)) == []


def test_nothing_can_be_said_against_there_being_no_plan() -> None:
    assert check_plan(LIBRARY, TODAY, REQUEST, Outcome(status=Status.INFEASIBLE)) == []
