"""What every test may rely on: a known effort of Hypothesis and no way to the user's own files."""

import itertools
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Deadlines are off: a busy machine must not turn a law red.
settings.register_profile("quick", max_examples=30, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=200, deadline=None)
settings.register_profile(
    "nightly", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

_homes = itertools.count()
_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_WINDOWS_FOLDERS = ("APPDATA", "LOCALAPPDATA", "USERPROFILE")
_TASTES = ("PLANNER_LIBRARY", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Count for coverage what examples reach only.

    Laws try very many, and being traced takes them two thirds of their time.
    """
    tracing = sys.gettrace()
    if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracing)


@pytest.fixture(autouse=True)
def a_home_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Point every user folder below a fresh path (not yet made), and forget the caller's tastes."""
    home = tmp_path_factory.getbasetemp() / f"home-{next(_homes)}"
    for name in ("HOME", *_WINDOWS_FOLDERS):
        monkeypatch.setenv(name, str(home))
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(home / name.removesuffix("_HOME").lower()))
    for name in _TASTES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    return home


@pytest.fixture(autouse=True)
def the_umask_of_the_caller() -> Iterator[None]:
    """Undo what the program's start does to the process: it makes new files private."""
    before = os.umask(0o022)
    yield
    os.umask(before)
