"""Undo, redo and the history."""

from tests.cli.terminal import Run


def test_undo_and_redo_say_what_they_did(run: Run) -> None:
    run("done", "skill-soil")

    assert run("undo").out == "Undid: Done: Reading the soil.\n"
    assert run("redo").out == "Did again: Done: Reading the soil.\n"
    assert run("redo").code == 4


def test_undo_as_json(run: Run) -> None:
    run("skip", "skill-soil")

    assert run("undo", "--json").json == {
        "act": "undo",
        "kind": "waive",
        "subject": "Reading the soil",
        "steps": 1,
        "text": "Undid: Skipped Reading the soil",
    }


def test_history_is_newest_first(run: Run) -> None:
    run("done", "skill-soil")
    run("undo")
    history = run("history", "--json").json

    assert [entry["text"] for entry in history["entries"]] == [
        "Undid: Done: Reading the soil",
        "Done: Reading the soil",
        "Made this library",
    ]
    assert history["undo"] is None
    assert history["redo"]["text"] == "Done: Reading the soil"
    assert run("history", "-n", "1").lines[0].endswith("Undid: Done: Reading the soil")


def test_the_history_tells_hours_and_day_of_the_study_log(run: Run) -> None:
    run("log", "skill-soil", "2", "--on", "2026-11-03")
    said = "Changed the study log of Reading the soil (+2 h, 3 Nov 2026)"

    history = run("history", "--json").json
    assert history["entries"][0]["text"] == said
    assert history["undo"]["text"] == said
    assert run("undo").out == f"Undid: {said}.\n"
    assert run("history").lines[0].endswith(f"Undid: {said}")
    assert run("redo").out == f"Did again: {said}.\n"
