"""docs/planning.md: its worked example is what the planner makes of it today."""

import re
from pathlib import Path

import pytest

from planner.model import Status
from planner.words import Words
from tests.cli import planning_example

TEXT = planning_example.DOCUMENT.read_text()


def test_the_commands_of_the_example_print_what_the_document_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If this fails for a good reason, run ``python -m tests.cli.planning_example``."""
    monkeypatch.setenv("COLUMNS", "80")

    assert planning_example.replayed(tmp_path) == TEXT


def test_the_picture_is_that_of_the_plan() -> None:
    assert planning_example.PICTURE.read_text() == planning_example.picture()
    assert f"pictures/{planning_example.PICTURE.name}" in TEXT


def test_the_figures_in_the_words_around_it_are_those_of_the_plan() -> None:
    _, outcome = planning_example.example()
    words = Words()

    assert outcome.status is Status.OPTIMAL
    assert outcome.finish is not None
    assert outcome.finish_range is not None
    slack = dict(outcome.slack_weeks)
    for said in (
        f"{outcome.objective.hours:g} hours",
        words.day(outcome.finish),
        f"80 by {words.day(outcome.finish_range.p80)}",
        f"95 by {words.day(outcome.finish_range.p95)}",
    ):
        assert said in " ".join(TEXT.split()), said
    told = re.findall(r"`([\w-]+)`\s+has\s+(\d+)\s+weeks?\s+of\s+slack", TEXT)
    assert told
    assert all(slack[item] == int(weeks) for item, weeks in told)
    path = re.search(r"critical path is (.*?)\.", TEXT, re.DOTALL)
    assert path is not None
    assert tuple(re.findall(r"`([\w-]+)`", path[1])) == outcome.critical
