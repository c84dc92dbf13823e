"""The fewest courses to a target, against what two other programs proved."""

import csv
import json
from pathlib import Path

import msgspec
import pytest

from planner.graph.check_plan import check_plan
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Limits, Need, Range, Status
from tests.real_data.converters import catalogue
from tests.strategies import TODAY

PLENTY = Limits(hours_per_week=168.0)


@pytest.mark.parametrize("name", ["nus_2024_25", "oxy"])
def test_every_plan_takes_the_fewest_courses_and_proves_it(data: Path, name: str) -> None:
    courses = json.loads((data / "andor" / f"{name}.json").read_bytes())["courses"]
    hour = Range.of(1)
    items = (msgspec.structs.replace(item, hours=hour) for item in catalogue(courses))
    library = Library.of(items)
    standing = Standing(library, TODAY)
    with (data / "andor" / f"{name}_mincourses.csv").open() as file:
        rows = [
            row for row in csv.DictReader(file) if row["statusA"] == row["statusB"] == "OPTIMAL"
        ]
    assert rows
    for row in rows:
        request = Request(targets=(Need(row["target"]),), limits=PLENTY)
        outcome = make_plan(standing, request)
        assert outcome.status is Status.OPTIMAL
        assert len(outcome.placements) == float(row["min_courses_incl_target"])
        assert check_plan(library, TODAY, request, outcome) == []
