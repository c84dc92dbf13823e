"""Write down what one did."""

from pathlib import Path

import pytest

from tests.cli.terminal import Run


def status_of(run: Run, item: str) -> str:
    return str(run("show", item, "--json").json["status"])


def record_of(run: Run, item: str) -> dict[str, object]:
    record = run("show", item, "--json").json["record"]
    assert isinstance(record, dict)
    return record


def test_done_ticks_and_says_what_became_ready(run: Run) -> None:
    done = run("done", "skill-soil")

    assert done.code == 0
    assert done.lines == [
        "✓  done  Reading the soil",
        "",
        "Ready now",
        "  ○  Sowing and pricking out         skill-sowing   about 8 h",
        "  ○  Spring course at the allotment  course-spring  about 20 h",
        "  ○  Watering                        skill-water    about 4 h",
    ]
    assert status_of(run, "skill-soil") == "done"


def test_several_ids_are_one_change_and_one_undo(run: Run) -> None:
    run("done", "skill-soil", "skill-water", "skill-sowing")

    assert run("undo").out == "Undid: Done: Reading the soil and 2 more.\n"
    assert [status_of(run, x) for x in ("skill-soil", "skill-water")] == ["ready", "locked"]


def test_a_locked_item_can_be_ticked_and_what_is_open_is_said_beside(run: Run) -> None:
    done = run("done", "role-balcony")

    assert done.code == 0
    assert "done  Balcony gardener" in done.out
    assert done.err == "Balcony gardener still lacks Sowing and pricking out and Watering.\n"


def test_what_is_open_is_said_with_its_choices(run: Run) -> None:
    run("done", "role-balcony", "skill-selling", "ms-permit")

    err = " ".join(run("done", "role-market").err.split())

    assert err == (
        "Market gardener still lacks Sowing and pricking out (level 2) and at least 1 of: "
        "Book-keeping for growers, A season at somebody's stall."
    )


def test_more_than_a_screenful_of_ready_items_is_cut(run: Run, tmp_path: Path) -> None:
    many = "".join(
        f"  - {{id: skill-{n}, kind: skill, title: Bed {n}, hours: 1, requires: skill-soil}}\n"
        for n in range(10, 25)
    )
    path = tmp_path / "beds.yaml"
    path.write_text(f"format: roadmap/1\nid: beds\ntitle: Beds\nitems:\n{many}")
    run("import", path)

    assert run("done", "skill-soil").lines[-1] == "  and 10 more"


def test_all_that_goes_with_a_record_is_written_at_once(run: Run) -> None:
    run(
        "done", "skill-soil", "--on", "2026-11-01", "--level", "2", "--hours", "1h30m",
        "--note", "with a spade", "--evidence", "https://example.org/soil",
    )  # fmt: skip

    record = record_of(run, "skill-soil")
    assert record["state"] == "done"
    assert record["finished"] == "2026-11-01"
    assert record["level"] == 2
    assert record["hours_logged"] == 1.5
    assert record["note"] == "with a spade"
    assert record["evidence"] == [{"text": "https://example.org/soil", "on": "2026-11-01"}]
    run("undo")
    assert run("show", "skill-soil", "--json").json["record"] is None


def test_notes_are_added_not_replaced(run: Run) -> None:
    run("start", "skill-soil", "--note", "clay")
    run("done", "skill-soil", "--note", "clay and loam")

    assert record_of(run, "skill-soil")["note"] == "clay\nclay and loam"


@pytest.mark.parametrize("word", ["skip", "waive"])
def test_what_is_skipped_counts_as_met_but_not_as_done(run: Run, word: str) -> None:
    skipped = run(word, "skill-soil", "--json").json

    assert skipped["changed"][0]["status"] == "waived"
    assert "skill-sowing" in [item["id"] for item in skipped["ready"]]


def test_known_is_done_before(run: Run) -> None:
    run("known", "skill-soil")

    assert record_of(run, "skill-soil")["known_before"] is True


def test_reset_takes_back_and_locks_again(run: Run) -> None:
    run("done", "skill-soil", "--note", "clay")
    reset = run("reset", "skill-soil", "--json").json

    assert {item["id"] for item in reset["locked"]} == {
        "skill-sowing", "skill-water", "course-spring",
    }  # fmt: skip
    assert record_of(run, "skill-soil")["state"] is None
    assert record_of(run, "skill-soil")["note"] == "clay"


def test_ticking_again_changes_nothing_and_keeps_the_day(run: Run) -> None:
    run("done", "skill-soil", "--on", "2026-11-01")
    again = run("done", "skill-soil")

    assert again.code == 0
    assert again.err == "Nothing changed: it was so already.\n"
    assert record_of(run, "skill-soil")["finished"] == "2026-11-01"
    assert run("undo").code == 0
    assert run("undo").code == 4


def test_a_day_to_come_is_refused(run: Run) -> None:
    refused = run("done", "skill-soil", "--on", "2026-12-24")

    assert refused.code == 3
    assert "24 Dec 2026 is still to come" in refused.err
    assert status_of(run, "skill-soil") == "ready"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("skip", "skill-soil", "--level", "2"), "has no level"),
        (("reset", "skill-soil", "--hours", "2"), "logs no hours"),
        (("done", "skill-soil", "skill-water", "--hours", "2"), "one item at a time"),
        (("done", "course-books", "--level", "2"), "Levels are for skills"),
        (("log", "skill-soil", "0"), "Hours must be more than 0"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    run: Run, words: tuple[str, ...], why: str
) -> None:
    refused = run(*words)

    assert refused.code == 3
    assert why in refused.err
    assert run("undo").code == 4


def test_log_adds_up_and_starts_the_item(run: Run) -> None:
    run("log", "skill-soil", "1h30m", "--on", "yesterday")
    logged = run("log", "skill-soil", "2", "--note", "with a spade")

    assert logged.out == "Logged 2 h on Reading the soil, today: 3.5 h of about 10 h so far.\n"
    assert record_of(run, "skill-soil")["log"] == [
        {"on": "2026-11-22", "hours": 1.5, "note": ""},
        {"on": "2026-11-23", "hours": 2.0, "note": "with a spade"},
    ]
    assert status_of(run, "skill-soil") == "started"


def test_a_profile_ticks_all_that_such_a_person_has_as_one_change(run: Run) -> None:
    assert run("profiles", "--json").json["profiles"] == [
        {
            "id": "start-florist",
            "title": "I am a florist",
            "text": "You know plants.",
            "has": ["skill-soil", "skill-sowing@2"],
        }
    ]

    started = run("start-from", "start-florist")

    assert "done  Reading the soil" in started.out
    assert record_of(run, "skill-sowing")["level"] == 2
    assert run("undo").out == "Undid: Known before: I am a florist.\n"


def test_an_unknown_profile_is_told_from_the_known_ones(run: Run) -> None:
    unknown = run("start-from", "start-floris")

    assert unknown.code == 6
    assert unknown.err.splitlines() == [
        "planner: There is no profile 'start-floris'.",
        "Did you mean",
        "  start-florist",
    ]
