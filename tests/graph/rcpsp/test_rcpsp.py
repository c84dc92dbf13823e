"""The scheduling core against every possible schedule of small projects."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.graph.rcpsp import choices, exact, heuristic
from planner.graph.rcpsp.project import Activity, Project, Rule, Schedule
from planner.graph.solver import CancelledError, Search

#: Small projects are solved at once; this only bounds a run that went wrong.
SEARCH = Search(seconds=30.0, workers=1)


def violations(project: Project, schedule: Schedule) -> Iterator[str]:
    """Read the rules anew and yield what a schedule breaks."""
    used: Counter[tuple[int, int]] = Counter()
    for index, activity in enumerate(project.activities):
        start, end = schedule.starts[index], schedule.ends[index]
        if start is None or end is None:
            if not activity.optional:
                yield f"{index} does not run"
            continue
        yield from out_of_time(index, activity, start, end)
        yield from too_early(index, activity, start, schedule)
        yield from work_not_done(index, activity, schedule)
        for resource, need in enumerate(activity.demand):
            used.update({(resource, period): need for period in range(start, end)})
        for resource, taken in enumerate(schedule.spread[index]):
            used.update({(resource, start + offset): it for offset, it in enumerate(taken)})
    yield from overdrawn(project, used)
    yield from broken_rules(project, schedule)


def overdrawn(project: Project, used: Counter[tuple[int, int]]) -> Iterator[str]:
    for (resource, period), amount in used.items():
        if amount > project.available(resource, period):
            yield f"resource {resource} is overdrawn in period {period}"


def broken_rules(project: Project, schedule: Schedule) -> Iterator[str]:
    runs = [start is not None for start in schedule.starts]
    for rule in project.rules:
        if runs[rule.when] and sum(runs[index] for index in rule.of) < rule.n:
            yield f"{rule} is broken"


def out_of_time(index: int, activity: Activity, start: int, end: int) -> Iterator[str]:
    if start < activity.release or (activity.deadline or 10**9) < end:
        yield f"{index} is out of its dates"
    if activity.windows and not any(a <= start < b for a, b in activity.windows):
        yield f"{index} starts outside its windows"
    longer = end - start - activity.duration
    if longer < 0 or (longer and not activity.elastic):
        yield f"{index} has the wrong duration"


def too_early(index: int, activity: Activity, start: int, schedule: Schedule) -> Iterator[str]:
    for before in activity.after:
        ended = schedule.ends[before]
        if ended is not None and ended > start:
            yield f"{index} starts before {before} has ended"


def work_not_done(index: int, activity: Activity, schedule: Schedule) -> Iterator[str]:
    start, end = schedule.starts[index], schedule.ends[index]
    assert start is not None
    assert end is not None
    for resource, work in enumerate(activity.work):
        taken = schedule.spread[index][resource]
        if sum(taken) != work or len(taken) > end - start:
            yield f"{index} does not do its work"


def all_schedules(project: Project, horizon: int) -> Iterator[Schedule]:
    """Yield every schedule of a project without elastic activities."""
    choices = [
        [*range(horizon), *([None] if activity.optional else [])] for activity in project.activities
    ]
    for starts in itertools.product(*choices):
        ends = tuple(
            None if start is None else start + activity.duration
            for start, activity in zip(starts, project.activities, strict=True)
        )
        yield Schedule(tuple(starts), ends, ((),) * len(starts))


@st.composite
def projects(draw: st.DrawFn, *, optional: bool = False, elastic: bool = False) -> Project:
    count = draw(st.integers(1, 4))
    activities = []
    for index in range(count):
        works = elastic and draw(st.booleans())
        window = draw(st.booleans()) and not works
        activities.append(
            Activity(
                duration=draw(st.integers(0, 3)),
                demand=() if works else (draw(st.integers(0, 2)),),
                work=(draw(st.integers(1, 4)),) if works else (),
                after=tuple(draw(st.sets(st.integers(0, index - 1)))) if index else (),
                release=draw(st.integers(0, 2)),
                deadline=draw(st.none() | st.integers(3, 9)),
                windows=((draw(st.integers(0, 2)), 4),) if window else (),
                optional=optional and index > 0 and draw(st.booleans()),
            )
        )
    capacity = (*draw(st.lists(st.integers(0, 3), max_size=3)), draw(st.integers(2, 3)))
    rules: tuple[Rule, ...] = ()
    if optional:
        others = draw(st.sets(st.integers(0, count - 1)))
        rules = (Rule(0, draw(st.integers(0, 2)), tuple(others)),)
    return Project(activities=tuple(activities), capacity=(capacity,), rules=rules)


def best_by_hand(project: Project) -> int | None:
    horizon = 9
    sound = (
        schedule.makespan
        for schedule in all_schedules(project, horizon)
        if not any(violations(project, schedule))
    )
    return min(sound, default=None)


@given(projects(optional=True))
def test_the_exact_answer_is_the_best_of_all_schedules(project: Project) -> None:
    answer = exact.solve(project, SEARCH)

    best = best_by_hand(project)
    if best is None:
        assert answer.schedule is None or answer.schedule.makespan > 9
    else:
        assert answer.schedule is not None
        assert list(violations(project, answer.schedule)) == []
        assert (answer.schedule.makespan, answer.bound, answer.proved) == (best, best, True)


def counting() -> Callable[[], float]:
    """A clock that counts how often it is asked."""
    asked = itertools.count()
    return lambda: float(next(asked))


@given(projects(optional=True))
def test_choices_that_are_drawn_keep_the_rules_and_are_never_better_than_the_best(
    project: Project,
) -> None:
    found = choices.search(project, seconds=20, clock=counting())
    best = best_by_hand(project)
    if found is not None:
        assert list(violations(project, found)) == []
        assert best is None or found.makespan >= best
        answer = exact.solve(project, SEARCH, found)
        assert best is None or (answer.bound, answer.proved) == (best, True)


@given(projects(elastic=True))
def test_heuristic_schedules_are_sound_and_never_better_than_the_proved_best(
    project: Project,
) -> None:
    found = heuristic.list_schedule(project, [0.0] * len(project.activities))
    if found is None:
        return
    assert list(violations(project, found)) == []

    answer = exact.solve(project, SEARCH, found)

    assert answer.schedule is not None
    assert list(violations(project, answer.schedule)) == []
    assert project.makespan_bound <= answer.bound == answer.schedule.makespan <= found.makespan


@given(projects(elastic=True), st.integers(0, 3))
def test_the_search_keeps_the_best_it_found(project: Project, seed: int) -> None:
    first = heuristic.list_schedule(project, [0.0] * len(project.activities))
    ticks = itertools.count()
    found = heuristic.search(project, seconds=30, clock=lambda: next(ticks), seed=seed)

    if found is not None:
        assert list(violations(project, found)) == []
        assert found.makespan >= project.makespan_bound
    if first is not None:
        assert found is not None
        assert found.makespan <= heuristic.justify(project, first).makespan


def test_pushing_right_and_left_again_can_only_help() -> None:
    chain = [Activity(duration=2, demand=(1,))]
    chain += [Activity(duration=1, demand=(1,), after=(0,)), Activity(duration=3, demand=(1,))]
    project = Project(activities=tuple(chain), capacity=((2,),))
    late = Schedule((3, 5, 0), (5, 6, 3), ((), (), ()))

    better = heuristic.justify(project, late)

    assert list(violations(project, better)) == []
    assert better.makespan == 3


def test_work_is_spread_as_capacity_allows() -> None:
    project = Project(
        activities=(Activity(work=(5,)), Activity(duration=1, demand=(2,), after=(0,))),
        capacity=((0, 2, 1, 3),),
    )
    found = heuristic.list_schedule(project, [0.0, 0.0])

    assert found is not None
    assert found.starts == (1, 4)
    assert found.spread[0] == ((2, 1, 2),)


def test_a_ring_is_refused() -> None:
    project = Project(activities=(Activity(after=(1,)), Activity(after=(0,))))
    with pytest.raises(ValueError, match="ring"):
        _ = project.order


def hard_project() -> Project:
    """Activities that fit together so badly that the best cannot be proved in a moment."""
    activities = tuple(
        Activity(
            duration=3 + index * 7 % 11,
            demand=(1 + index * 5 % 7, 1 + index * 3 % 5),
            after=(index - 9,) if index % 3 and index > 8 else (),
        )
        for index in range(90)
    )
    return Project(activities=activities, capacity=((11,), (8,)))


def test_a_cancelled_search_stops_and_leaves_the_caller_free_meanwhile() -> None:
    asked = itertools.count()
    search = Search(seconds=60.0, cancelled=lambda: next(asked) > 5)
    with pytest.raises(CancelledError):
        exact.solve(hard_project(), search)
    # It was asked again and again, so the searching thread did not hold the interpreter lock.
    assert next(asked) == 7


def test_better_answers_are_told_as_they_are_found() -> None:
    told: list[float] = []
    project = Project(
        activities=(Activity(duration=2, demand=(1,)), Activity(duration=2, demand=(1,))),
        capacity=((1,),),
    )

    exact.solve(project, Search(workers=1, better=told.append))

    assert told == sorted(told, reverse=True)
    assert told[-1] == 4
