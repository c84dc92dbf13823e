"""Good schedules fast where activities are optional: choices changed one by one, then scheduled."""

import random
from collections.abc import Callable, Mapping

import msgspec

from planner.graph.rcpsp.heuristic import justify, list_schedule
from planner.graph.rcpsp.project import Project, Rule, Schedule

#: How many of a choice's picks are drawn anew at a time: one of so many.
_CHANGED = 4


def search(
    project: Project, *, seconds: float, clock: Callable[[], float], seed: int = 1
) -> Schedule | None:
    """Return the best schedule found for many choices; None if no choice had one.

    Stops after ``seconds`` of ``clock``, or when the lower bound is reached.
    """
    until = clock() + seconds
    chance = random.Random(seed)  # noqa: S311 - a search, not a secret
    best: Schedule | None = None
    picks: dict[int, tuple[int, ...]] = {}
    while clock() < until and (best is None or best.makespan > project.makespan_bound):
        tried = {
            number: pick for number, pick in picks.items() if chance.randrange(_CHANGED) or not best
        }
        runs = _closed(project, tried, chance)
        found = _scheduled(project, runs) if _keeps_rules(project, runs) else None
        if found is not None and (best is None or found.makespan <= best.makespan):
            best, picks = found, tried
    return best


def _closed(
    project: Project, picks: dict[int, tuple[int, ...]], chance: random.Random
) -> frozenset[int]:
    """Return what runs when rules are followed by their picks; new ones are added to them."""
    found = set(project.forced)
    todo = sorted(found)
    rules: Mapping[int, list[tuple[int, Rule]]] = _rules_by_asker(project)
    while todo:
        for number, rule in rules.get(todo.pop(), ()):
            if number not in picks:
                members = sorted(set(rule.of))
                picks[number] = tuple(chance.sample(members, min(rule.n, len(members))))
            new = set(picks[number]) - found
            found |= new
            todo += sorted(new)
    return frozenset(found)


def _rules_by_asker(project: Project) -> dict[int, list[tuple[int, Rule]]]:
    found: dict[int, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(project.rules):
        found.setdefault(rule.when, []).append((number, rule))
    return found


def _keeps_rules(project: Project, runs: frozenset[int]) -> bool:
    """Say whether no rule asks for more than there is."""
    return all(
        rule.when not in runs or len(runs.intersection(rule.of)) >= rule.n for rule in project.rules
    )


def _scheduled(project: Project, runs: frozenset[int]) -> Schedule | None:
    """Schedule what runs, latest starts first, and put it back among the others."""
    kept = sorted(runs)
    place = {index: number for number, index in enumerate(kept)}
    part = Project(
        activities=tuple(
            msgspec.structs.replace(
                project.activities[index],
                after=tuple(place[one] for one in project.activities[index].after if one in runs),
                optional=False,
            )
            for index in kept
        ),
        capacity=project.capacity,
    )
    latest = [-(part.tails[one] + part.least_duration(one)) for one in range(len(kept))]
    found = list_schedule(part, latest)
    if found is None:
        return None
    found = justify(part, found)
    rows = range(len(project.activities))
    return Schedule(
        starts=tuple(found.starts[place[one]] if one in runs else None for one in rows),
        ends=tuple(found.ends[place[one]] if one in runs else None for one in rows),
        spread=tuple(found.spread[place[one]] if one in runs else () for one in rows),
    )
