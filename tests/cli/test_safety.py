"""Back up, go back, check, and ask the doctor."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.terminal import Run


def status_of(run: Run, item: str) -> str:
    return str(run("show", item, "--json").json["status"])


def test_a_backup_can_be_restored_and_the_restore_undone(run: Run) -> None:
    run("done", "skill-soil")
    copy = run("backup").out.strip()
    run("reset", "skill-soil")

    restored = run("restore", copy)

    assert (restored.code, restored.out) == (0, "1 record new\n")
    assert status_of(run, "skill-soil") == "done"
    assert run("undo").code == 0
    assert status_of(run, "skill-soil") == "ready"


def test_a_backup_goes_where_one_wants_it_but_over_nothing(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "mine.planner"

    assert run("backup", target).out == f"{target}\n"
    assert run("backup", target).code == 3
    assert Path(run("backup", tmp_path, "--json").json["file"]).parent == tmp_path


def test_backups_are_listed_newest_first(run: Run) -> None:
    assert run("restore").code == 4
    first, second = run("backup").out.strip(), run("backup").out.strip()

    listed = run("restore", "--json").json["backups"]

    assert [one["file"] for one in listed] == [second, first]
    assert first in run("restore").out


def test_a_dry_run_of_restore_changes_nothing(run: Run) -> None:
    copy = run("backup").out.strip()
    run("done", "skill-soil")

    assert run("restore", copy, "--dry-run").out == "1 record removed\n"
    assert status_of(run, "skill-soil") == "done"


def test_restoring_what_is_there_already_changes_nothing(run: Run) -> None:
    copy = run("backup").out.strip()

    assert run("restore", copy).out == "Nothing differs.\n"
    assert run("undo").code == 4


def test_a_damaged_library_is_told_and_replaced_by_a_backup(run: Run, library: Path) -> None:
    run("done", "skill-soil")
    copy = run("backup").out.strip()
    damage(library)

    told = run("check")
    assert told.code == 7
    assert "damaged" in told.out + told.err

    restored = run("restore", copy)
    assert restored.code == 0
    assert "The damaged library is kept as" in restored.out
    assert status_of(run, "skill-soil") == "done"


def test_a_library_that_is_gone_comes_back_from_a_backup(run: Run, library: Path) -> None:
    run("done", "skill-soil")
    copy = run("backup").out.strip()
    library.unlink()

    assert run("restore", copy).code == 0
    assert status_of(run, "skill-soil") == "done"


def test_what_can_be_read_of_a_library_is_saved_into_a_new_one(run: Run, tmp_path: Path) -> None:
    run("done", "skill-soil")
    target = tmp_path / "rescued.planner"

    assert run("check", "--salvage", target).out.startswith(f"Saved into {target}")
    assert run("show", "skill-soil", "--json", library=target).json["status"] == "done"


def test_a_sound_library_is_said_to_be_so(run: Run, library: Path) -> None:
    assert run("check").lines == ["The library is sound: 11 items, 0 records.", str(library)]
    assert run("check", "--json").json == {"file": str(library), "sound": True, "faults": []}


def test_the_doctor_tells_versions_places_and_the_state_of_the_library(
    run: Run, library: Path
) -> None:
    found = run("doctor", "--json").json

    assert set(found) == {"program", "packages", "sqlite", "terminal", "library", "advice"}
    assert found["sqlite"]["SQLite"] == sqlite3.sqlite_version
    assert found["library"]["file"] == str(library)
    assert found["library"]["items"] == "11"
    assert found["advice"] == []


def test_the_doctor_makes_no_library(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "nothing" / "here.planner"

    assert "not there yet" in run("doctor", library=path).out
    assert not path.parent.exists()


def test_the_doctor_looks_at_a_library_that_nobody_else_can(run: Run, library: Path) -> None:
    damage(library)

    found = run("doctor", "--json")

    assert found.code == 7
    assert "damaged" in json.dumps(found.json["advice"])


@pytest.mark.parametrize("words", [("restore", "no-such-file"), ("restore", "/dev/null")])
def test_what_is_no_backup_is_refused(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code in (3, 7)


def damage(library: Path) -> None:
    """Write over the pages that hold the items."""
    with closing(sqlite3.connect(library)) as file:
        [size] = file.execute("PRAGMA page_size").fetchone()
        pages = [
            row[0] for row in file.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")
        ]
    with library.open("r+b") as raw:
        for page in pages:
            raw.seek((page - 1) * size)
            raw.write(b"\xff" * size)
