"""Fixtures of the torture tests: the waiting process, a quick folder, the effort, the chance.

Each test that takes ``effort`` runs with quick figures in `make test`, and with the full ones in
`make torture`. Chance is new in each run; PLANNER_TORTURE_SEED repeats one.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from planner.store import gate
from tests.torture import driver, figures
from tests.torture.driver import Zygote
from tests.torture.effort import FULL, QUICK, Effort, seeded

SEED = int(os.environ.get("PLANNER_TORTURE_SEED") or int.from_bytes(os.urandom(3)))


@pytest.fixture(
    params=[
        pytest.param(QUICK, id="quick"),
        pytest.param(FULL, id="full", marks=pytest.mark.torture),
    ]
)
def effort(request: pytest.FixtureRequest) -> Effort:
    chosen: Effort = request.param
    return chosen


@pytest.fixture
def seed(record_property: figures.Record) -> int:
    record_property("seed", SEED)
    return SEED


@pytest.fixture
def chance(seed: int) -> Random:
    return seeded(seed)


@pytest.fixture(scope="session")
def the_zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    if lacking := driver.missing():
        pytest.skip(lacking)
    shim = driver.build_shim(tmp_path_factory.mktemp("shim"))
    with driver.quick_folder() as scratch, driver.zygote(shim, scratch) as zygote:
        yield zygote


@pytest.fixture
def arena() -> Iterator[Path]:
    with driver.quick_folder() as folder:
        yield folder


@pytest.fixture(autouse=True)
def quick_temporary_files(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep what the store makes for a moment in memory too."""
    with driver.quick_folder() as scratch:
        monkeypatch.setattr(tempfile, "tempdir", str(scratch))
        yield


@pytest.fixture(autouse=True)
def no_waiting_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the store give up at once on a journal that fits nothing: nobody else is writing."""
    monkeypatch.setattr(gate, "_TRIES", 2)
    monkeypatch.setattr(gate, "_PAUSE", 0.0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures of all promises, also those that did not hold."""
    reports = [r for outcome in ("passed", "failed") for r in terminalreporter.getreports(outcome)]
    properties = [p for report in reports for p in report.user_properties]
    rows = [value for name, value in properties if name == figures.PROPERTY]
    if rows:
        seed = next((value for name, value in properties if name == "seed"), SEED)
        terminalreporter.section(f"torture, PLANNER_TORTURE_SEED={seed}")
        for line in figures.table(rows):
            terminalreporter.write_line(line)
