"""Where one stands: roles, gap, next, why, unlocks, compare, status."""

import sys
from datetime import date
from pathlib import Path

import pytest

from tests.cli.terminal import Run


def test_roles_say_how_far_each_is(run: Run) -> None:
    assert run("roles").lines == [
        "Soil and water",
        "  · locked  Balcony gardener  role-balcony  4 items, about 22 h",
        "",
        "Trade",
        "  · locked  Market gardener  role-market  10 items, about 74 h",
    ]
    balcony, _ = run("roles", "--json").json["roles"]
    assert (balcony["id"], balcony["missing"], balcony["leads_to"]) == (
        "role-balcony",
        4,
        ["role-market"],
    )
    assert balcony["full_time_weeks"] == {"low": 0, "likely": 0, "high": 0}


def test_what_is_lived_in_working_time_is_told_with_the_roles(run: Run, tmp_path: Path) -> None:
    roadmap = tmp_path / "sea.yaml"
    roadmap.write_text(
        "format: roadmap/1\nid: sea\ntitle: Sea\nversion: '1'\nitems:\n"
        "  - {id: ms-cadet, kind: milestone, title: Cadet, weeks: [52, 60, 80], full_time: true}\n"
        "  - {id: role-mate, kind: role, title: Mate, requires: ms-cadet}\n",
        encoding="utf-8",
    )
    run("import", str(roadmap))

    assert "  · locked  Mate  role-mate  2 items, 60 weeks full time" in run("roles").lines


class TestGap:
    def test_it_lists_what_is_missing_in_an_order_that_works(self, run: Run) -> None:
        run("done", "skill-soil")

        assert run("gap", "role-balcony").lines == [
            "Balcony gardener",
            "3 items missing, 12 h of study; 1 item of the way you have.",
            "",
            "  ○ ready   Watering                 skill-water   about 4 h",
            "  ○ ready   Sowing and pricking out  skill-sowing  about 8 h",
            "  · locked  Balcony gardener         role-balcony",
            "",
            "Your choices",
            "  for Sowing and pricking out",
            "    > study it by yourself  skill-sowing",
            "      Spring course at the allotment  course-spring",
            "  for Watering",
            "    > study it by yourself  skill-water",
            "      Spring course at the allotment  course-spring",
        ]

    def test_as_json_it_is_what_the_contract_says(self, run: Run) -> None:
        found = run("gap", "role-balcony", "--json").json

        assert set(found) == {"targets", "missing", "had", "choices", "hours"}
        assert found["targets"] == ["role-balcony"]
        assert [set(item) for item in found["missing"]] == [
            {"id", "kind", "title", "status", "hours"}
        ] * 4
        assert found["hours"] == {"low": 18.0, "likely": 22.0, "high": 26.0}
        assert {"for": "skill-water", "of": ["skill-water", "course-spring"], "need": 1} in found[
            "choices"
        ]

    def test_pins_and_exclusions_choose(self, run: Run) -> None:
        def missing(*words: str) -> set[str]:
            found = run("gap", "role-balcony", *words, "--json").json
            return {item["id"] for item in found["missing"]}

        assert "course-spring" not in missing()
        assert "course-spring" in missing("--pin", "course-spring")

    def test_a_level_may_be_the_target(self, run: Run) -> None:
        found = run("gap", "skill-sowing@2", "--json").json

        assert "course-spring" in [item["id"] for item in found["missing"]]

    def test_what_cannot_be_reached_is_infeasible(self, run: Run) -> None:
        blocked = run("gap", "skill-selling", "--exclude", "course-stall")

        assert blocked.code == 5
        assert "no way to Selling at a market without A season at somebody's stall" in blocked.err

    def test_nothing_missing(self, run: Run) -> None:
        run("done", "role-balcony")

        assert run("gap", "role-balcony").lines[1] == "Nothing is missing."

    @pytest.mark.parametrize(
        "words", [("nothing",), ("role-balcony", "--pin", "x"), ("role-balcony", "--exclude", "x")]
    )
    def test_unknown_ids_are_told(self, run: Run, words: tuple[str, ...]) -> None:
        assert run("gap", *words).code == 6


class TestNext:
    def test_it_ranks_with_reasons(self, run: Run) -> None:
        found = run("next", "--target", "role-balcony")

        assert found.lines == [
            "○ Reading the soil  skill-soil, about 10 h",
            "    Opens Sowing and pricking out and Watering; 3 steps rest on it",
        ]

    def test_it_fits_the_time_that_there_is(self, run: Run) -> None:
        run("done", "skill-soil")
        found = run("next", "--hours", "5", "--target", "role-balcony", "--json").json

        assert [one["id"] for one in found["next"]] == ["skill-water"]
        assert found["next"][0]["reason"] == "1 step rests on it"

    def test_it_is_about_the_plan_in_use(self, run: Run) -> None:
        run("plan", "role-balcony", "--apply", "Balcony")

        assert run("next", "--json").json["targets"] == ["role-balcony"]

    def test_nothing_to_do_is_code_4(self, run: Run) -> None:
        run("done", "role-balcony")
        found = run("next", "--target", "role-balcony")

        assert found.code == 4
        assert "You have arrived" in found.err

    def test_n_is_the_most(self, run: Run) -> None:
        assert len(run("next", "-n", "2", "--json").json["next"]) == 2


class TestWhy:
    def test_it_shows_the_chains_to_the_target_and_what_is_open(self, run: Run) -> None:
        found = run("why", "skill-sowing", "--target", "role-balcony")

        assert found.lines == [
            "Sowing and pricking out  skill-sowing",
            "· locked",
            "",
            "On the way to Balcony gardener",
            "  Sowing and pricking out > Balcony gardener",
            "",
            "What it needs first",
            "  ○ Reading the soil  skill-soil",
            "      seeds rot in heavy soil",
            "",
            "Still open: Reading the soil.",
        ]

    def test_the_reason_of_an_edge_is_told(self, run: Run) -> None:
        lines = run("why", "skill-soil", "--target", "role-balcony").lines

        assert "      seeds rot in heavy soil" in lines
        assert lines[-1] == "Nothing is in its way."

    def test_what_does_not_serve_a_target_is_said_so(self, run: Run) -> None:
        found = run("why", "course-books", "--target", "role-balcony")

        assert "It is not on the way to Balcony gardener." in found.out

    def test_without_target_the_nearest_roles_are_taken(self, run: Run) -> None:
        found = run("why", "skill-water", "--json").json

        assert found["targets"] == ["role-balcony", "role-market"]
        assert found["open"] == ["Reading the soil"]
        assert found["reachable"] is True


def test_unlocks_shows_what_opens_at_once_and_later(run: Run) -> None:
    found = run("unlocks", "skill-soil", "--json").json

    assert [item["id"] for item in found["at_once"]] == [
        "course-spring", "skill-sowing", "skill-water",
    ]  # fmt: skip
    assert found["downstream"]["role"] == ["role-balcony", "role-market"]
    assert "Further on, 2 roles" in run("unlocks", "skill-soil").out
    assert run("unlocks", "role-market").lines[1] == "Nothing asks for it."


def test_compare_puts_roles_side_by_side(run: Run) -> None:
    found = run("compare", "role-balcony", "role-market", "--json").json

    assert [role["id"] for role in found["roles"]] == ["role-balcony", "role-market"]
    assert "skill-soil" in found["shared"]
    assert "course-stall" in found["roles"][1]["only"]
    told = run("compare", "role-balcony", "role-market")
    assert told.lines[0].startswith("Balcony gardener")
    assert "Only for Market gardener" in told.out


class TestStatus:
    def test_of_a_fresh_library_it_says_how_to_begin(self, run: Run) -> None:
        found = run("status")

        assert found.lines[:2] == ["From balcony to market garden", "11 items: 5 ready, 6 locked."]
        assert "planner profiles" in found.out

    @pytest.mark.skipif(sys.platform != "linux", reason="there is always a display elsewhere")
    def test_without_a_display_the_bare_name_says_the_same_and_why(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        bare = run()

        assert (bare.code, bare.out) == (0, run("status").out)
        assert "There is no display to show the window on." in bare.err
        asked = run("gui")
        assert (asked.code, asked.out) == (3, "")
        assert asked.err == "planner: There is no display to show the window on.\n"

    def test_to_a_target_it_tells_progress_and_arrival(self, run: Run) -> None:
        run("done", "skill-soil")
        run("log", "skill-sowing", "2")

        assert run("status", "role-balcony").lines == [
            "Balcony gardener",
            "█████░░░░░░░░░░░░░░░ 25 %, 1 of 4 items",
            "10 h left; at 8 h a week you arrive by 6 Dec 2026.",
            "",
            "In progress",
            "  ◐  Sowing and pricking out  skill-sowing  2 h of about 8 h",
            "",
            "Ready now",
            "  ○  Watering  skill-water  about 4 h",
        ]

    def test_of_the_plan_in_use_it_tells_what_is_late(self, run: Run) -> None:
        run("plan", "role-balcony", "--deadline", "2026-12-31", "--apply", "Balcony")
        later = date(2026, 12, 28)

        told = run("status", today=later)
        found = run("status", "--json", today=later).json

        assert "Behind the plan: Reading the soil, Sowing and pricking out" in told.out
        assert "The deadline is 31 Dec 2026: 4 weeks late." in told.lines
        assert found["overdue"][0] == "skill-soil"
        assert found["forecast"]["late_days"] > 0
        assert found["plan"]["name"] == "Balcony"

    def test_at_the_end_it_says_so(self, run: Run) -> None:
        run("done", "role-balcony")

        assert run("status", "role-balcony").lines[-1] == "You have arrived."
        assert run("status", "role-balcony", "--json").json["forecast"] is None


def test_a_forecast_goes_on_with_the_plan_and_at_the_pace_of_the_logged_weeks(run: Run) -> None:
    run("plan", "role-balcony", "--apply", "Balcony")
    assert run("status", "--json").json["forecast"]["pace"] is None
    run("log", "skill-soil", "4", "--on", "2026-11-18")

    told = run("status")
    found = run("status", "--json").json["forecast"]

    assert found["finish"] == "2026-12-13"
    assert found["pace"]["hours_per_week"] == 4
    assert found["pace"]["weeks"] == 1
    assert found["pace"]["finish"] == "2026-12-27"
    assert "You finish by 27 Dec 2026 at the pace of the last week." in told.lines
    assert any(line.startswith("Of 100 runs, 80 finish by") for line in told.lines)
