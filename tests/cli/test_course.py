"""How the plan in use is going, on the command line."""

from tests.cli.terminal import Run


def under_way(run: Run) -> None:
    """Plan to become a balcony gardener, with a few weeks of study behind."""
    run("plan", "role-balcony", "--apply", "Balcony", "--hours-per-week", "4")
    run("log", "skill-soil", "4", "--on", "2026-11-10")
    run("log", "skill-soil", "2", "--on", "2026-11-17")
    run("done", "skill-soil", "--on", "2026-11-18")


def test_without_a_plan_there_is_nothing_to_report(run: Run) -> None:
    empty = run("progress")

    assert empty.code == 4
    assert "No plan is in use" in empty.err


def test_the_finding_comes_first_then_weeks_areas_and_milestones(run: Run) -> None:
    under_way(run)

    lines = run("progress", "--weeks", "3").lines

    assert lines[:2] == [
        "Balcony",
        "You finish by 20 Dec 2026 at the pace of the last 2 weeks.",
    ]
    assert "█████████░░░░░░░░░░░ 45 %, 1 of 4 steps done, 12 h left" in lines
    at = lines.index("Hours a week")
    assert lines[at + 1 : at + 4] == [
        "  9 Nov 2026   4 h          ████████████████████",
        "  16 Nov 2026  2 h          ██████████",
        "  23 Nov 2026  0 h  of 4 h",
    ]
    at = lines.index("By area")
    assert " ".join(lines[at + 1].split()) == (
        "Soil and water 10 of 22 h 1 of 4 steps done █████████░░░░░░░░░░░"
    )
    at = lines.index("Milestones")
    assert lines[at + 1] == "  ·  Balcony gardener  role-balcony  planned for 3 Jan 2027"


def test_before_anything_is_done_it_says_where_to_begin(run: Run) -> None:
    run("plan", "role-balcony", "--apply", "Balcony", "--hours-per-week", "4")

    told = run("progress")

    assert "You finish by 3 Jan 2027 at 4 h a week." in told.lines
    assert "Nothing is logged or done yet; 'planner next' says what to begin with." in told.lines


def test_who_has_arrived_is_told_so(run: Run) -> None:
    under_way(run)
    run("done", "skill-sowing", "skill-water", "role-balcony")

    told = run("progress", "--json").json

    assert told["finding"]["verdict"] == "arrived"
    assert told["finding"]["sentence"] == "You meet every requirement of Balcony."
    assert told["percent"] == 100
    assert told["planned"] is told["logged"] is None


def test_as_json_it_has_all_the_figures(run: Run) -> None:
    under_way(run)

    told = run("progress", "--json").json

    assert set(told) == {
        "plan", "finding", "planned", "logged", "pace_weeks", "steps", "hours", "percent",
        "known_before", "skipped", "hours_logged", "weeks", "areas", "milestones",
    }  # fmt: skip
    assert told["hours"] == {"done": 10.0, "total": 22.0, "left": 12.0}
    assert told["hours_logged"] == 6.0
    assert told["steps"] == {"done": 1, "total": 4}
    assert told["pace_weeks"] == 2
    assert told["logged"]["hours_per_week"] == 3.0
    assert [week["logged"] for week in told["weeks"]] == [4.0, 2.0, 0.0]
    assert [week["done"] for week in told["weeks"]] == [4.0, 10.0, 10.0]
    assert set(told["areas"][0]) == {"id", "title", "hours", "steps"}
    assert set(told["milestones"][0]) == {
        "id", "kind", "title", "status", "done_on", "planned", "late",
    }  # fmt: skip
