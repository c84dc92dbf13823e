"""Catalogues of two universities: AND, OR, n of, cycles, and courses that nobody offers."""

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from planner.graph.gap import gap
from planner.graph.obstacles import unreachable
from planner.graph.standing import ItemStatus, Standing
from planner.model import Library, Need, Record, State
from tests.real_data.converters import catalogue
from tests.strategies import TODAY, granted

CATALOGUES = ("nus_2024_25", "oxy")
Courses = dict[str, dict[str, Any]]


@pytest.fixture(scope="module", params=CATALOGUES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="module")
def courses(data: Path, name: str) -> Courses:
    found: Courses = json.loads((data / "andor" / f"{name}.json").read_bytes())["courses"]
    return found


@pytest.fixture(scope="module")
def standing(courses: Courses) -> Standing:
    return Standing(Library.of(catalogue(courses)), TODAY)


@pytest.fixture(scope="module")
def optima(data: Path, name: str) -> dict[str, list[str]]:
    with (data / "andor" / f"{name}_mincourses.csv").open() as file:
        rows = [
            row for row in csv.DictReader(file) if row["statusA"] == row["statusB"] == "OPTIMAL"
        ]
    assert all(
        float(row["min_courses_incl_target"]) == row["one_optimal_set"].count(";") + 1
        for row in rows
    )
    return {row["target"]: row["one_optimal_set"].split(";") for row in rows}


def holds(part: str | Mapping[str, Any] | None, taken: set[str]) -> bool:
    """Read the source's own form, independently of the converter."""
    if part is None or isinstance(part, str):
        return part is None or part in taken
    ((operator, operand),) = part.items()
    if operator == "outside":
        return False
    n, members = operand if operator == "nOf" else (len(operand), operand)
    distinct = {json.dumps(member, sort_keys=True): member for member in members}.values()
    met = sum(holds(member, taken) for member in distinct)
    if operator == "or":
        return met >= 1
    return met >= (n if operator == "nOf" else len(distinct))


def test_what_can_be_attained_is_the_least_fixed_point(
    courses: Courses, standing: Standing
) -> None:
    attained: set[str] = set()
    while more := {c for c in courses if c not in attained and holds(courses[c]["req"], attained)}:
        attained |= more
    assert attained == {code for code in courses if standing.reachable(code)}
    assert {one.item for one in unreachable(standing)} == courses.keys() - attained


def test_known_optimal_sets_can_be_done_in_some_order(
    standing: Standing, optima: dict[str, list[str]]
) -> None:
    for target, chosen in optima.items():
        assert standing.reachable(target)
        library, left = standing.library, set(chosen)
        follower = Standing(library, TODAY, standing.structure)
        while left:
            ready = {one for one in left if follower.status(one) is ItemStatus.READY}
            assert ready, (target, left)
            follower.follow(
                granted(library, [(Record(item=one, state=State.DONE), True) for one in ready])
            )
            left -= ready
        assert follower.has(target)


def test_gaps_are_never_below_the_optimum_and_seldom_above(
    standing: Standing, optima: dict[str, list[str]]
) -> None:
    above = 0
    for target, chosen in optima.items():
        found = gap(standing, [Need(target)])
        assert len(found.missing) >= len(chosen)
        assert found.hours.likely == len(found.missing)
        above += len(found.missing) > len(chosen)
    assert above <= len(optima) // 10
