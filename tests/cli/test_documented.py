"""docs/command-line.md: every command is there, and its examples print what it shows."""

import re
from pathlib import Path

import pytest

from planner.cli import exits
from planner.cli.table import GROUPS
from tests.cli import transcripts

TEXT = transcripts.DOCUMENT.read_text()
COMMANDS = [command.name for group in GROUPS for command in group.commands]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_heading_and_an_example(name: str) -> None:
    headings = " ".join(re.findall(r"^### (.*)$", TEXT, re.MULTILINE))

    assert f"`planner {name}`" in headings
    assert re.search(rf"^\$ planner {name}\b", TEXT, re.MULTILINE)


def test_no_heading_is_about_a_command_that_is_not_there() -> None:
    headings = re.findall(r"^### (.*)$", TEXT, re.MULTILINE)
    named = {name for heading in headings for name in re.findall(r"`planner ([\w-]+)`", heading)}

    assert named == set(COMMANDS)


def test_every_exit_code_is_explained() -> None:
    codes = {value for name, value in vars(exits).items() if name.isupper()}

    assert {int(code) for code in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)} == codes


def test_the_examples_print_what_the_document_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If this fails for a good reason, run ``python -m tests.cli.transcripts``."""
    monkeypatch.setenv("COLUMNS", "80")
    transcripts.launch(tmp_path)

    assert transcripts.replayed(TEXT, tmp_path) == TEXT
