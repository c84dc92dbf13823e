"""What is earned, against the definition worked out day by day; areas and milestones add up."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.plan import Request, make_plan
from planner.graph.progress.parts import areas, milestones
from planner.graph.progress.report import report
from planner.graph.progress.weeks import Earned
from planner.graph.progress.work import Step, Work, work
from planner.graph.standing import Standing
from planner.model import (
    Item,
    Kind,
    Library,
    Limits,
    LogEntry,
    Need,
    Outcome,
    Placement,
    Plan,
    Range,
    Record,
    Roadmap,
    State,
    Status,
)
from tests.strategies import IDS, TODAY, libraries

DAY = timedelta(days=1)


def plan_of(*targets: str, placed: Sequence[Placement] = (), deadline: date | None = None) -> Plan:
    outcome = Outcome(status=Status.FEASIBLE, placements=tuple(placed)) if placed else None
    needs = tuple(Need(target) for target in targets)
    limits = Limits(deadline=deadline)
    return Plan(id="p", name="Plan", targets=needs, limits=limits, outcome=outcome)


def placed(item: str, hours: float, end: date = TODAY + 30 * DAY) -> Placement:
    return Placement(item=item, start=TODAY, end=end, hours=hours)


def course(name: str, hours: float | None, **more: object) -> Item:
    made = {"kind": Kind.COURSE, "title": name.title(), **more}
    return Item(id=name, hours=None if hours is None else Range.of(hours), **made)  # type: ignore[arg-type] # plain keywords


def log(item: str, on: date, hours: float) -> LogEntry:
    return LogEntry(id=f"{item} {on} {hours}", item=item, on=on, hours=hours)


def earned_until(standing: Standing, steps: Sequence[Step], day: date) -> float:
    """Work out what is earned at the end of a day from the meaning of the word."""
    total = 0.0
    for step in steps:
        if step.done_on is not None and step.done_on <= day:
            total += step.hours
            continue
        spent = sum(
            entry.hours
            for entry in standing.library.log.values()
            if entry.item == step.item and entry.on <= day
        )
        total += min(step.hours, spent)
    return total


@st.composite
def busy_libraries(draw: st.DrawFn) -> Library:
    """Libraries in which study is logged on several days, a few even of the future."""
    library = draw(libraries())
    dates = st.integers(-40, 3).map(lambda days: TODAY + days * DAY)
    entries = draw(
        st.lists(
            st.builds(log, st.sampled_from(IDS), dates, st.sampled_from([0.5, 2.0, 30.0])),
            max_size=6,
        )
    )
    finished = draw(st.dictionaries(st.sampled_from(IDS), dates, max_size=4))
    done = [
        Record(item=item, state=State.DONE, finished=day)
        for item, day in finished.items()
        if item in library.items
    ]
    return Library.of([*library.entities(), *entries, *done])


def made_plan(standing: Standing, targets: Sequence[str]) -> Plan:
    request = Request(
        targets=tuple(Need(one) for one in targets), limits=Limits(), pinned=(), excluded=()
    )
    outcome = make_plan(standing, request)
    return Plan(id="p", name="Plan", targets=request.targets, outcome=outcome, made_on=TODAY)


@given(busy_libraries(), st.data())
def test_on_each_day_so_much_is_earned_as_the_definition_says(
    library: Library, data: st.DataObject
) -> None:
    standing = Standing(library, TODAY)
    wanted = st.lists(st.sampled_from(sorted(library.items)), min_size=1, max_size=2, unique=True)
    found = work(standing, made_plan(standing, data.draw(wanted)))
    earned = Earned(found)
    for back in (0, 1, 5, 23, 41):
        day = TODAY - back * DAY
        wanted_hours = earned_until(standing, found.steps, day)
        assert earned.before(day + DAY) == pytest.approx(wanted_hours)


@given(busy_libraries(), st.data())
def test_earned_and_left_make_up_the_scope_and_the_areas_share_it(
    library: Library, data: st.DataObject
) -> None:
    standing = Standing(library, TODAY)
    wanted = st.lists(st.sampled_from(sorted(library.items)), min_size=1, max_size=2, unique=True)
    plan = made_plan(standing, data.draw(wanted))
    found = work(standing, plan)
    assert found.earned + found.left == pytest.approx(found.scope)
    assert sum(hours for _day, hours in found.earnings) == pytest.approx(found.earned)
    assert 0 <= found.done_share + found.started_share <= 1 + 1e-9
    shares = areas(library, found)
    assert sum(area.earned for area in shares) == pytest.approx(found.earned)
    assert sum(area.hours for area in shares) == pytest.approx(found.scope)
    assert sum(area.steps for area in shares) == len(found.steps)
    items = [step.item for step in found.steps]
    assert len(items) == len(set(items))
    assert all(standing.has(step.item) for step in found.done)


def test_hours_beyond_the_estimate_earn_nothing_and_a_tick_earns_the_rest() -> None:
    library = Library.of(
        [
            course("knots", 10),
            course("sails", 20),
            log("knots", TODAY - 9 * DAY, 4),
            log("sails", TODAY - 2 * DAY, 15),
            log("sails", TODAY - DAY, 15),
            Record(item="knots", state=State.DONE, finished=TODAY - 3 * DAY),
        ]
    )
    plan = plan_of("knots", "sails", placed=[placed("sails", 20)])
    found = work(Standing(library, TODAY), plan)
    assert list(found.earnings) == [
        (TODAY - 9 * DAY, 4),
        (TODAY - 3 * DAY, 6),
        (TODAY - 2 * DAY, 15),
        (TODAY - DAY, 5),
    ]
    assert [found.scope, found.earned, found.left] == [30, 30, 0]


def test_what_was_known_or_skipped_is_counted_apart_and_is_no_work() -> None:
    library = Library.of(
        [
            course("knots", 10),
            course("sails", 20),
            course("tides", 5),
            course("port", 1, requires=Need("knots")),
            Record(item="knots", state=State.DONE, finished=TODAY, known_before=True),
            Record(item="sails", state=State.WAIVED, finished=TODAY),
            Record(item="tides", state=State.DONE, finished=TODAY),
        ]
    )
    found = work(Standing(library, TODAY), plan_of("port", "sails"))
    assert [step.item for step in found.steps] == ["port"]
    assert [found.known, found.skipped] == [1, 1]
    assert found.scope == 1


def test_a_skill_ticked_besides_the_course_that_teaches_it_counts_once() -> None:
    library = Library.of(
        [
            Item(id="rope", kind=Kind.SKILL, title="Rope", hours=Range.of(12)),
            course("knots", 10, teaches=(Need("rope"),)),
            Record(item="rope", state=State.DONE, finished=TODAY),
            Record(item="knots", state=State.DONE, finished=TODAY),
        ]
    )
    found = work(Standing(library, TODAY), plan_of("rope"))
    assert found.scope == found.earned == 10
    assert len(found.done) == 2


def test_the_own_estimate_is_the_size() -> None:
    library = Library.of(
        [course("knots", 10), Record(item="knots", state=State.STARTED, estimate=Range.of(30))]
    )
    found = work(Standing(library, TODAY), plan_of("knots", placed=[placed("knots", 10)]))
    assert found.scope == 30
    assert found.ahead[0].is_started


def test_the_share_goes_by_steps_where_nothing_takes_hours() -> None:
    library = Library.of(
        [
            course("degree", None, kind=Kind.MILESTONE),
            course("job", None, kind=Kind.ROLE, requires=Need("degree")),
            Record(item="degree", state=State.DONE, finished=TODAY - DAY),
        ]
    )
    found = work(Standing(library, TODAY), plan_of("job"))
    assert found.done_share == 0.5
    assert found.started_share == 0


def test_milestones_come_with_their_days_and_with_what_is_late() -> None:
    library = Library.of(
        [
            course("licence", 3, kind=Kind.MILESTONE),
            course("trip", 3, kind=Kind.MILESTONE),
            course("skipper", None, kind=Kind.ROLE),
            Record(item="licence", state=State.DONE, finished=TODAY - DAY),
        ]
    )
    ends = TODAY + 30 * DAY
    plan = plan_of(
        "licence",
        "skipper",
        placed=[placed("trip", 3, TODAY - DAY), placed("skipper", 0, ends)],
        deadline=ends,
    )
    standing = Standing(library, TODAY)
    found = milestones(library, work(standing, plan), plan, TODAY)
    assert [(one.item, one.done_on, one.planned, one.is_late) for one in found] == [
        ("licence", TODAY - DAY, None, False),
        ("trip", None, TODAY - DAY, True),
        ("skipper", None, ends, False),
    ]


def test_areas_have_the_titles_of_their_roadmap_and_the_largest_comes_first() -> None:
    roadmap = Roadmap(id="r", title="R", version="1", areas=(("sea", "At sea"),))
    library = Library.of(
        [roadmap, course("knots", 10, area="land"), course("tides", 20, area="sea")]
    )
    found = areas(library, work(Standing(library, TODAY), plan_of("knots", "tides")))
    assert [(area.title, area.hours) for area in found] == [("At sea", 20), ("land", 10)]


def test_no_work_is_no_share() -> None:
    assert Work().done_share == Work().started_share == Work().scope == 0


def test_a_report_says_when_one_has_arrived_and_when_nothing_was_done_yet() -> None:
    library = Library.of([course("knots", 10)])
    before = report(Standing(library, TODAY), plan_of("knots"))
    assert before.is_fresh
    assert not before.has_arrived
    library = Library.of(
        [*library.entities(), Record(item="knots", state=State.DONE, finished=TODAY)]
    )
    after = report(Standing(library, TODAY), plan_of("knots"))
    assert after.has_arrived
    assert not after.is_fresh


def test_hours_in_working_time_are_no_work_of_the_plan() -> None:
    job = course("job", 500, full_time=True, weeks=Range.of(12))
    logs = log("job", TODAY - DAY, 10)
    ahead = work(
        Standing(Library.of([job, logs]), TODAY), plan_of("job", placed=[placed("job", 0)])
    )
    assert [(step.item, step.hours, step.earned) for step in ahead.steps] == [("job", 0, 0)]

    had = Record(item="job", state=State.DONE, finished=TODAY)
    done = work(Standing(Library.of([job, logs, had]), TODAY), plan_of("job"))
    assert [(step.item, step.hours) for step in done.done] == [("job", 0)]
    assert (done.scope, done.earnings) == (0, ())
