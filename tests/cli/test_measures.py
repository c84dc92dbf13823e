"""Measure roadmaps, and find what nobody can reach."""

from pathlib import Path

import pytest

from tests.cli.conftest import GARDEN
from tests.cli.terminal import Run

KEYS = {"items", "complexity", "longest_path", "unreachable", "cycles", "redundant", "counts"}
CIRCLE = """\
format: roadmap/1
id: circle
title: A circle
items:
  - {id: skill-a, kind: skill, title: A, hours: 1, requires: skill-b}
  - {id: skill-b, kind: skill, title: B, hours: 1, requires: skill-c}
  - {id: skill-c, kind: skill, title: C, hours: 1, requires: skill-a}
  - {id: skill-d, kind: skill, title: D, hours: 1, requires: [skill-a, skill-e]}
  - {id: skill-e, kind: skill, title: E, hours: 1}
"""


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    path = tmp_path / "circle.yaml"
    path.write_text(CIRCLE)
    return path


def test_the_library_is_measured(run: Run) -> None:
    found = run("analyse", "--json").json

    assert set(found) == KEYS
    assert found["items"]["skill-soil"] == {
        "blocking": 5,
        "delay": 4,
        "cruciality": 9,
        "centrality": 0,
        "depth": 0,
    }
    assert found["complexity"] == sum(one["cruciality"] for one in found["items"].values())
    assert found["counts"] == {
        "items": 11,
        "edges": 13,
        "by_kind": {"role": 2, "skill": 4, "course": 3, "milestone": 2},
    }
    assert found["unreachable"] == found["cycles"] == []


def test_records_play_no_part(run: Run) -> None:
    before = run("analyse", "--json").out
    run("done", "skill-soil", "role-balcony")

    assert run("analyse", "--json").out == before


def test_a_file_is_measured_without_a_library(run: Run, tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "library.planner"

    measured = run("analyse", GARDEN, "--json", library=nowhere)

    assert measured.out == run("analyse", "--json").out
    assert not nowhere.parent.exists()


def test_targets_narrow_it_to_what_they_need(run: Run) -> None:
    found = run("analyse", "role-balcony", "--json").json

    assert set(found["items"]) == {"role-balcony", "skill-sowing", "skill-water", "skill-soil"}
    assert run("analyse", "role-balkony").code == 6


def test_a_circle_is_named_and_metrics_are_refused(run: Run, circle: Path) -> None:
    measured = run("analyse", circle)

    assert measured.code == 0
    assert "  A > C > B > A" in measured.lines
    assert "Metrics need prerequisites without circles" in measured.err
    found = run("analyse", circle, "--json").json
    assert (found["items"], found["complexity"], found["longest_path"]) == ({}, None, [])
    assert [sorted(ring) for ring in found["cycles"]] == [["skill-a", "skill-b", "skill-c"]]
    assert [one["id"] for one in found["unreachable"]] == [
        "skill-a", "skill-b", "skill-c", "skill-d",
    ]  # fmt: skip


def test_requirements_that_say_nothing_new_are_listed(run: Run, circle: Path) -> None:
    circle.write_text(CIRCLE.replace("requires: skill-a}", "requires: [skill-e]}"))

    found = run("analyse", circle, "--json").json

    assert found["redundant"] == [["skill-e", "skill-d"]]
    assert "  D need not name E  skill-d, skill-e" in run("analyse", circle).lines
    assert "is implied by others" in run("validate", circle, "--strict").out


def test_a_circle_without_a_way_in_is_a_warning_with_its_place(run: Run, circle: Path) -> None:
    checked = run("validate", circle)

    assert checked.code == 0
    [line] = checked.lines
    assert line.startswith(f"{circle}:5:")
    assert "warning: out of reach: goes in a circle: A > C > B > A" in line
    assert run("validate", circle, "--strict").code == 3
    assert "goes in a circle" in run("import", circle).err


def test_a_circle_with_another_way_in_is_harmless(run: Run, circle: Path) -> None:
    circle.write_text(CIRCLE.replace("requires: skill-c}", "requires: {any: [skill-c, skill-e]}}"))

    assert run("validate", circle).out == ""
    assert "but there is another way in" in run("analyse", circle).out


def test_why_names_the_circle(run: Run, circle: Path) -> None:
    run("import", circle)

    found = run("why", "skill-d")

    assert "There is no way to it" in found.lines
    assert "goes in a circle: A > C > B > A" in found.out
    assert run("why", "skill-d", "--json").json["obstacles"][0]["cause"] == "ring"
    assert run("plan", "skill-d").code == 5
    assert run("gap", "skill-d").code == 5
    assert run("status", "skill-d").code == 0


def test_a_file_that_cannot_be_read_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("analyse", tmp_path / "nothing.yaml").code == 3
