"""Plan, keep plans, and go back to them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import Run

KEYS = {
    "status", "policy", "objective", "bound", "seconds", "items", "finish", "finish_range",
    "critical", "ways_out", "more_ways",
}  # fmt: skip


def test_a_plan_tells_when_what_for_and_how_long(run: Run) -> None:
    planned = run("plan", "role-balcony")

    assert planned.code == 0
    assert planned.lines[:2] == [
        "Balcony gardener",
        "About 22 h at 8 h a week; done by 20 Dec 2026, in 4 weeks.",
    ]
    at = planned.lines.index("Proved to be the best plan.")
    assert planned.lines[at + 2 : at + 4] == [
        "23 Nov to 6 Dec 2026  10 h  *  Reading the soil",
        "                               skill-soil; for Sowing and pricking out and Watering",
    ]
    assert "Nothing was kept" in planned.err
    assert run("undo").code == 4


def test_a_plan_as_json_is_what_the_contract_says(run: Run) -> None:
    found = run("plan", "role-balcony", "--json").json

    assert set(found) == KEYS
    assert found["status"] == "optimal"
    assert set(found["objective"]) == set(found["bound"]) == {"hours", "finish", "cost", "currency"}
    assert found["objective"]["hours"] == 22
    assert found["finish"] == found["objective"]["finish"] == "2026-12-20"
    first = found["items"][0]
    assert set(first) == {
        "id", "kind", "title", "hours", "start", "end", "weeks", "because", "instead_of",
        "runner_up",
    }  # fmt: skip
    assert (first["id"], first["start"], first["end"]) == ("skill-soil", "2026-11-23", "2026-12-06")
    assert first["weeks"] == [
        {"week": "2026-W48", "hours": 8.0},
        {"week": "2026-W49", "hours": 2.0},
    ]
    assert found["items"][-1]["id"] == "role-balcony"
    assert [item["start"] for item in found["items"]] == sorted(
        item["start"] for item in found["items"]
    )


def test_the_week_around_new_year_belongs_to_its_iso_year(run: Run) -> None:
    found = run("plan", "skill-soil", "--start", "2026-12-28", "--json").json

    assert [week["week"] for week in found["items"][0]["weeks"]] == ["2026-W53", "2027-W01"]


def test_what_is_had_already_needs_no_plan(run: Run) -> None:
    run("done", "role-balcony")

    assert run("plan", "role-balcony").lines[1] == "You have all of this already."
    assert run("plan", "role-balcony", "--json").json["status"] == "already"


def test_an_impossible_plan_names_ways_out(run: Run) -> None:
    planned = run("plan", "role-balcony", "--deadline", "2026-12-06")

    assert planned.code == 5
    assert planned.lines[1] == "There is no plan with 8 h a week, by 6 Dec 2026."
    assert "  - Move the deadline to 20 Dec 2026: done by 20 Dec 2026" in planned.lines
    found = run("plan", "role-balcony", "--deadline", "2026-12-06", "--json")
    assert found.code == 5
    assert found.json["status"] == "infeasible"
    assert {"change": "deadline", "value": "2026-12-20", "finish": "2026-12-20"} in found.json[
        "ways_out"
    ]


def test_an_impossible_plan_is_not_kept(run: Run) -> None:
    run("plan", "role-balcony", "--deadline", "2026-12-06", "--apply", "Hasty")

    assert run("plans").code == 4


def test_choices_limits_and_time_off_are_kept_to(run: Run) -> None:
    found = run(
        "plan", "role-balcony", "--pin", "course-spring", "--hours-per-week", "4",
        "--start", "2027-01-04", "--time-off", "2027-01-11..2027-01-24", "--json",
    ).json  # fmt: skip

    items = {item["id"]: item for item in found["items"]}
    assert "course-spring" in items
    assert items["course-spring"]["start"] >= "2027-03-01"
    weeks = {week["week"] for item in found["items"] for week in item["weeks"]}
    assert {"2027-W02", "2027-W03"}.isdisjoint(weeks)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("role-balkony",), 6),
        (("role-balcony", "--pin", "nothing"), 6),
        (("role-balcony", "--exclude", "nothing"), 6),
        (("role-balcony", "--hours-per-week", "200"), 3),
        (("role-balcony", "--start", "2026-01-01"), 3),
        (("role-balcony", "--apply", " "), 3),
        (("role-balcony", "--hours-per-week", "-1"), 2),
        (("role-balcony", "--policy", "best"), 2),
        ((), 2),
    ],
)
def test_what_cannot_be_asked_is_refused(run: Run, words: tuple[str, ...], code: int) -> None:
    assert run("plan", *words).code == code
    assert run("plans").code == 4


def test_a_kept_plan_is_in_use_listed_and_shown_again(run: Run) -> None:
    kept = run("plan", "role-balcony", "--apply", "Balcony first")

    assert "Kept as 'Balcony first'" in kept.err
    assert run("plans").lines == ["in use  Balcony first  Balcony gardener  done by 20 Dec 2026"]
    assert run("plans", "--show", "Balcony first").out == kept.out
    assert set(run("plans", "--show", "Balcony first", "--json").json) > KEYS
    assert run("undo").code == 0
    assert run("plans").code == 4


def test_plans_can_be_chosen_renamed_and_removed(run: Run) -> None:
    run("plan", "role-balcony", "--apply", "One")
    run("plan", "role-market", "--apply", "Two")

    assert run("plans", "--use", "One").code == 0
    assert run("plans", "--rename", "One", "First").code == 0
    assert run("plans", "--remove", "Two").code == 0

    [plan] = run("plans", "--json").json["plans"]
    assert (plan["name"], plan["in_use"], plan["targets"]) == ("First", True, ["role-balcony"])
    assert run("plans", "--use", "Two").code == 6
    assert run("plans", "--remove", "First").code == 0
    assert run("plans").code == 4


def test_a_plan_of_the_same_name_is_replaced(run: Run) -> None:
    run("plan", "role-balcony", "--apply", "Mine")
    run("plan", "role-market", "--apply", "Mine")

    [plan] = run("plans", "--json").json["plans"]
    assert plan["targets"] == ["role-market"]


def test_json_is_alone_on_standard_output_also_when_a_plan_is_kept(run: Run) -> None:
    kept = run("plan", "role-balcony", "--apply", "Mine", "--json")

    assert kept.json["status"] == "optimal"
    assert "Kept as" in kept.err


def test_a_time_limit_of_nothing_takes_the_first_answer(run: Run) -> None:
    hasty = run("plan", "role-balcony", "--time-limit", "0", "--json").json

    assert hasty["status"] == "feasible"
    assert hasty["objective"]["hours"] == 22
    assert run("plan", "role-balcony", "--time-limit", "5", "--json").json["status"] == "optimal"


def test_what_was_not_taken_is_told_with_what_it_would_come_to(run: Run) -> None:
    found = run("plan", "role-market", "--json").json

    told = [item["runner_up"] for item in found["items"] if item["runner_up"]]
    assert told
    for one in told:
        assert set(one) == {
            "id", "title", "hours", "finish", "cost", "currency", "full_time_weeks",
        }  # fmt: skip
    others = {name for item in found["items"] for name in item["instead_of"]}
    assert {one["id"] for one in told} <= others
    assert "(about " in run("plan", "role-market").out


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
@pytest.mark.parametrize(
    "command", [("plan", "role-balcony", "--apply", "Spring"), ("replan", "--apply")]
)
def test_a_plan_is_kept_though_its_reader_leaves_early(
    run: Run, library: Path, command: tuple[str, ...]
) -> None:
    run("plan", "role-balcony", "--apply", "Spring")
    run("known", "skill-soil")
    before = run("plans", "--show", "Spring", "--json").json
    reader, writer = os.pipe()
    os.close(reader)
    program = [sys.executable, "-m", "planner", "--library", str(library), *command]
    done = subprocess.run(program, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)

    assert (done.returncode, done.stderr) == (141, b"")
    assert run("plans", "--show", "Spring", "--json").json != before
