"""A terminal to type into: commands run in this process on a library of a small garden."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from planner.__main__ import main
from planner.formats.roadmap import read
from planner.model import Listing
from planner.store import Store
from tests.cli.terminal import Result, Run

TODAY = date(2026, 11, 23)
GARDEN = Path(__file__).with_name("garden.yaml")


@pytest.fixture(scope="session")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the library of the garden once."""
    document = read(GARDEN).document
    listings = [
        Listing(roadmap="garden", item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    path = tmp_path_factory.mktemp("template") / "garden.planner"
    Store.open(path, start=lambda: (document.roadmap, *document.items, *listings)).close()
    return path


@pytest.fixture
def library(planted: Path, tmp_path: Path) -> Path:
    """Give a fresh library of the garden."""
    return Path(shutil.copy(planted, tmp_path / "library.planner"))


@pytest.fixture
def run(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that types a command; ``library=None`` uses the user's own."""

    def typed(*words: object, library: Path | None = library, today: date = TODAY) -> Result:
        capsys.readouterr()
        where = [] if library is None else ["--library", str(library)]
        code = main([*where, *(str(word) for word in words)], today)
        return Result(code, *capsys.readouterr())

    return typed
