"""What a fresh library holds, and where it lies."""

import os
import sys
from pathlib import Path

import pytest

from planner.__main__ import main
from planner.app import library_path, shipped_catalogue
from planner.model import Kind, Library


def test_a_fresh_library_holds_the_shipped_catalogue() -> None:
    library = Library.of(shipped_catalogue())

    [roadmap] = library.roadmaps
    assert sum(item.kind is Kind.ROLE for item in library.items.values()) >= 20
    assert set(library.listings) == {(roadmap, item) for item in library.items}
    assert not library.records


def test_the_first_command_makes_the_library_and_says_where(
    a_home_of_its_own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "python", "--json"]) == 0
    made = capsys.readouterr()
    assert main(["search", "python", "--json"]) == 0
    found = capsys.readouterr()

    assert "Making a new library" in made.err
    assert found.err == ""
    assert found.out == made.out
    assert library_path().is_relative_to(a_home_of_its_own)
    assert library_path().is_file()


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_a_library_is_for_its_owner_alone() -> None:
    main(["search", "python"])

    assert library_path().stat().st_mode & 0o077 == 0
    assert library_path().parent.stat().st_mode & 0o077 == 0


def test_a_library_in_the_home_folder_may_be_named_with_a_tilde(
    monkeypatch: pytest.MonkeyPatch, a_home_of_its_own: Path
) -> None:
    monkeypatch.setenv("PLANNER_LIBRARY", "~/mine.planner")

    assert library_path() == a_home_of_its_own / "mine.planner"
    assert library_path(os.path.join("~", "other")) == a_home_of_its_own / "other"  # noqa: PTH118 - as typed
    assert library_path(os.sep + "x").is_absolute()


def test_without_words_the_program_takes_those_it_was_started_with(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["planner", "--version"])

    assert main() == 0
    assert capsys.readouterr().out.startswith("planner ")
