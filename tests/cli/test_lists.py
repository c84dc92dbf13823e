"""Lists in: tables, checklists, outlines; mapped, ticked, undone, brought again."""

from pathlib import Path

import pytest

from planner.cli import exits
from tests.cli.terminal import Run

TABLE = "Name,Hours,Needs,Done\nDigging,3,,x\nPruning,2-4,Digging,\n"
LIST = "# The allotment\n\n## Beds\n- [x] Dig (3 h)\n- [ ] Sow (2 h)\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "jobs.csv"
    path.write_text(TABLE)
    return path


def test_a_table_is_imported_with_what_is_ticked_and_undone_as_one(run: Run, table: Path) -> None:
    shown = run("import", table, "--kind", "skill", "--json").json
    assert shown["new"] == ["skill-digging", "skill-pruning"]
    assert shown["marked"] == {"skill-digging": "done"}
    assert run("show", "skill-digging", "--json").json["status"] == "done"
    needs = run("show", "skill-pruning", "--json").json
    assert needs["requires"] == "skill-digging"
    assert needs["hours"] == {"low": 2, "likely": 3, "high": 4}

    assert run("undo").code == exits.FINE
    assert run("show", "skill-digging").code == exits.UNKNOWN_ID


def test_importing_a_table_twice_changes_nothing(run: Run, table: Path) -> None:
    run("import", table)
    again = run("import", table, "--json").json
    assert again["same"] == ["course-digging", "course-pruning"]
    assert not again["written"]


def test_columns_are_mapped_by_hand(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Module,Name\nDigging,Bob\n")
    shown = run("import", path, "--map", "Module=title", "--map", "Name=provider", "--json").json
    assert shown["new"] == ["course-digging"]
    refused = run("import", path, "--map", "Modul=title")
    assert refused.code == exits.UNKNOWN_ID
    assert "Did you mean\n  Module" in refused.err
    assert "Did you mean\n  title" in run("import", path, "--map", "Module=titel").err


def test_a_checklist_names_its_roadmap_itself_or_gets_a_title(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.md"
    path.write_text(LIST)
    assert run("import", path, "--dry-run", "--json").json["title"] == "The allotment"
    assert run("import", path, "--title", "My beds", "--json").json["roadmap"] == "my-beds"


def test_problems_of_a_table_have_lines_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("title,kind,hours\nA,animal,1\nB,skill,soon\n")
    refused = run("import", path)
    assert refused.code == exits.REFUSED
    assert f"{path}:2:2:" in refused.err
    assert f"{path}:3:3:" in refused.err


def test_what_was_exported_as_a_table_is_the_same_when_it_comes_back(
    run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    assert run("export", "--format", "csv", "-o", path).code == exits.FINE
    shown = run("import", path, "--json").json
    assert shown["new"] == []
    assert shown["changed"] == []
    assert shown["conflicts"] == []
