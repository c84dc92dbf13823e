"""Living with plans: made anew, tried under other limits, compared and copied."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from signal import SIGINT

import pytest

from planner.cli.stopping import until_stopped
from tests.cli.terminal import Run, started

LATER = date(2026, 12, 14)


@pytest.fixture
def kept(run: Run) -> Run:
    """Give a terminal at a library with a plan in use."""
    assert run("plan", "role-balcony", "--apply", "Balcony").code == 0
    return run


def test_a_plan_that_holds_is_left_alone(kept: Run) -> None:
    found = kept("replan")

    assert found.code == 0
    assert found.lines[:2] == ["Balcony", "Done by 20 Dec 2026, as before."]
    assert "Nothing needs to change; the plan still holds." in found.lines
    assert kept("replan", "--json").json["changes"] == []


def test_a_plan_made_anew_says_what_changes_and_why(kept: Run) -> None:
    found = kept("replan", today=LATER)

    assert found.code == 0
    said = found.out.replace("\n    ", " ")
    assert "Done by 10 Jan 2027 instead of 20 Dec 2026." in found.lines
    assert (
        "- Reading the soil, 14 to 27 Dec 2026 instead of 23 Nov to 6 Dec 2026: it is overdue"
        in said
    )
    assert "it comes after" in said
    assert "Nothing was kept. With --apply the plan becomes this." in found.err


def test_a_plan_made_anew_as_json_holds_both_plans_and_every_cause(kept: Run) -> None:
    found = kept("replan", "--json", today=LATER).json

    assert set(found) == {"plan", "before", "after", "done", "changes", "fresh", "near_stays"}
    assert found["before"]["finish"] == "2026-12-20"
    assert found["after"]["finish"] == "2027-01-10"
    first = found["changes"][0]
    assert first == {
        "id": "skill-soil",
        "title": "Reading the soil",
        "before": {"start": "2026-11-23", "end": "2026-12-06"},
        "after": {"start": "2026-12-14", "end": "2026-12-27"},
        "cause": "overdue",
        "others": [],
        "why": "it is overdue",
    }


def test_keeping_it_is_one_change_that_undo_takes_back(kept: Run) -> None:
    assert kept("replan", "--apply", today=LATER).code == 0
    assert kept("plans", "--json").json["plans"][0]["finish"] == "2027-01-10"

    kept("undo")

    assert kept("plans", "--json").json["plans"][0]["finish"] == "2026-12-20"


def test_a_plan_that_is_not_in_use_can_be_made_anew_and_stays_so(kept: Run) -> None:
    kept("plan", "skill-soil", "--apply", "Soil")

    assert kept("replan", "Balcony", "--apply", today=LATER).code == 0

    plans = {one["name"]: one for one in kept("plans", "--json").json["plans"]}
    assert plans["Balcony"]["finish"] == "2027-01-10"
    assert not plans["Balcony"]["in_use"]
    assert plans["Soil"]["in_use"]


def test_without_a_plan_there_is_nothing_to_make_anew(run: Run) -> None:
    assert run("replan").code == 4
    assert run("replan", "Winter").code == 6


def test_a_plan_that_no_longer_fits_names_ways_out_and_stays(run: Run) -> None:
    run("plan", "role-balcony", "--deadline", "2026-12-27", "--apply", "Tight")

    found = run("replan", "--apply", today=LATER)

    assert found.code == 5
    assert "What would make one possible" in found.out
    assert run("plans", "--json").json["plans"][0]["finish"] == "2026-12-20"


def test_all_done_means_nothing_left(kept: Run) -> None:
    kept("done", "role-balcony")

    assert kept("replan").lines[1] == "You have all of this already."


def test_what_if_prints_a_row_for_every_combination(run: Run) -> None:
    found = run(
        "plan", "role-balcony",
        "--what-if", "hours=4,8,16", "--what-if", "deadline=2026-12-20,none",
    )  # fmt: skip

    assert found.code == 0
    assert [line.split("  ")[0] for line in found.lines[2:]] == [
        "4 h", "4 h", "8 h", "8 h", "16 h", "16 h",
    ]  # fmt: skip
    assert "late" in found.lines[2]
    assert found.lines[2].endswith("too late")
    assert "yes" in found.lines[4]


def test_what_if_as_json_has_the_figures_of_every_case(run: Run) -> None:
    found = run("plan", "role-balcony", "--what-if", "hours=4,8", "--json").json

    assert found["asked"] == 2
    assert [(one["hours_per_week"], one["status"], one["late_days"]) for one in found["cases"]] == [
        (4.0, "optimal", None),
        (8.0, "optimal", None),
    ]
    alone = run("plan", "role-balcony", "--hours-per-week", "4", "--json").json
    assert found["cases"][0]["finish"] == alone["finish"]
    assert found["cases"][0]["objective"] == alone["objective"]
    assert found["cases"][0]["items"] == [item["id"] for item in alone["items"]]


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        ("houts=4", 2, "What can be varied: hours, start, deadline, budget, policy"),
        ("hours", 2, "varies nothing"),
        ("hours=", 2, "varies nothing"),
        ("hours=four", 2, "no number"),
        ("deadline=soon", 2, "no day"),
        ("policy=best", 2, "no policy"),
        ("hours=0,4", 3, "With 0 hours a week nothing can be planned."),
        ("hours=200", 3, "A week has 0 to 168 hours, not 200."),
        ("start=2026-01-01", 3, "A plan starts today or later"),
        ("deadline=2026-01-01", 3, "before the start of the plan"),
    ],
)
def test_what_cannot_be_varied_is_refused(run: Run, value: str, code: int, words: str) -> None:
    found = run("plan", "role-balcony", "--what-if", value)

    assert found.code == code
    assert words in found.err
    assert found.out == ""


def test_what_if_keeps_nothing(run: Run) -> None:
    found = run("plan", "role-balcony", "--what-if", "hours=4", "--apply", "Mine")

    assert found.code == 3
    assert run("plans").code == 4


def test_if_nothing_is_possible_what_if_says_so(run: Run) -> None:
    assert run("plan", "role-balcony", "--what-if", "deadline=2026-11-24,2026-11-25").code == 5


def test_two_plans_are_compared_in_items_hours_finish_and_cost(kept: Run) -> None:
    kept("plan", "skill-soil", "--hours-per-week", "10", "--apply", "Soil")

    found = kept("plans", "--compare", "Balcony", "Soil")

    assert found.lines[0].split() == ["Balcony", "Soil"]
    rows = {line[:12].strip(): line[12:].split("  ") for line in found.lines[:7]}
    assert [part.strip() for part in rows["Done by"] if part.strip()] == [
        "20 Dec 2026",
        "29 Nov 2026",
    ]
    assert "Only in Balcony" in found.lines
    assert "In both, in other weeks" in found.lines
    data = kept("plans", "--compare", "Balcony", "Soil", "--json").json
    assert data["both"] == ["skill-soil"]
    assert data["only"][1] == []
    assert "role-balcony" in data["only"][0]
    assert [plan["objective"]["hours"] for plan in data["plans"]] == [22.0, 10.0]


def test_a_plan_is_copied_under_another_name(kept: Run) -> None:
    kept("plans", "--duplicate", "Balcony", "Winter")

    plans = {one["name"]: one for one in kept("plans", "--json").json["plans"]}
    assert set(plans) == {"Balcony", "Winter"}
    assert plans["Balcony"]["in_use"]
    assert kept("plans", "--duplicate", "Balcony", "Winter").code == 3
    assert kept("plans", "--duplicate", "Autumn", "Spring").code == 6
    assert kept("plans", "--compare", "Autumn", "Spring").code == 6


def test_work_that_is_not_stopped_comes_out_whole() -> None:
    assert until_stopped(lambda _stop: iter([1, 2, 3])) == ([1, 2, 3], False)


def test_an_error_of_the_work_comes_out_too() -> None:
    def failing(_stop: object) -> Iterator[int]:
        yield 1
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        until_stopped(failing)


def test_ctrl_c_shows_what_is_ready(library: Path) -> None:
    """A program of its own, interrupted when it has had time for some plans but not for all."""
    hours = ",".join(str(n / 4) for n in range(2, 60))
    words = ["plan", "role-balcony", "--what-if", f"hours={hours}", "--json"]
    with started("-c", _SLOWED, "--library", library, *words) as program:
        assert program.stderr is not None
        assert program.stderr.readline() == "first\n"
        program.send_signal(SIGINT)
        out, err = program.communicate(timeout=60)

    assert program.returncode == 130, err
    assert out.count('"hours_per_week"') == 1
    assert "Stopped after 1 of 58 plans." in err


def test_ctrl_c_gives_the_best_plan_so_far_and_keeps_nothing(library: Path, run: Run) -> None:
    words = ["plan", "role-balcony", "--apply", "Mine"]
    with started("-c", _HELD, "--library", library, *words) as program:
        assert program.stderr is not None
        assert program.stderr.readline() == "first\n"
        program.send_signal(SIGINT)
        out, err = program.communicate(timeout=60)

    assert program.returncode == 130, err
    assert "About 22 h at 8 h a week; done by 20 Dec 2026, in 4 weeks." in out
    assert "Stopped; this is the best plan found until then. Nothing was kept." in err
    assert run("plans").code == 4


#: The planner, whose search waits at its first answer until somebody stops it.
_HELD = """
import sys, time
from datetime import date
from planner.cli import planning
from planner.__main__ import main
make = planning.make_plan
def held(*arguments, cancelled, improved, **options):
    def hear(outcome):
        improved(outcome)
        print("first", file=sys.stderr, flush=True)
        while not cancelled():
            time.sleep(0.01)
    return make(*arguments, cancelled=cancelled, improved=hear, **options)
planning.make_plan = held
sys.exit(main(sys.argv[1:], date(2026, 11, 23)))
"""


#: The planner, in which the second plan waits until somebody stops it.
_SLOWED = """
import sys, time
from datetime import date
from planner.graph import what_if
from planner.__main__ import main
make, done = what_if.make_plan, []
def waiting(*arguments, cancelled, **options):
    if done:
        print("first", file=sys.stderr, flush=True)
        while not cancelled():
            time.sleep(0.01)
    done.append(1)
    return make(*arguments, cancelled=cancelled, **options)
what_if.make_plan = waiting
sys.exit(main(sys.argv[1:], date(2026, 11, 23)))
"""
