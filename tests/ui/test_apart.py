"""Work in a process of its own has the same answer as here."""

import os
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from planner.graph.layout import Routes
from planner.model import AllOf, AnyOf, Item, Kind, Library, Need, Range
from planner.ui import apart as apart_module
from planner.ui.apart import UnwantedError, apart
from planner.ui.screens.roadmap.sketch import sketch
from planner.ui.screens.roadmap.wish import Sketch, Wish
from planner.ui.screens.today.agenda import agenda

TODAY = date(2026, 11, 23)
WISH = Wish((Need("crew"),), alternatives=True)


def _course(name: str, requires: Need | AllOf | AnyOf) -> Item:
    return Item(id=name, kind=Kind.COURSE, title=name, hours=Range.of(5), requires=requires)


LIBRARY = Library.of(
    [
        _course("knots", AllOf()),
        _course("river", AllOf()),
        _course("sea", Need("knots")),
        _course(
            "crew", AllOf((Need("sea", why="for waves"), AnyOf((Need("river"), Need("knots")))))
        ),
    ]
)


def pid(_library: Library, *, cancelled: Callable[[], bool] = bool) -> int:
    """Tell which process works."""
    return -1 if cancelled() else os.getpid()


def sleep(_library: Library, seconds: float, *, cancelled: Callable[[], bool] = bool) -> str:
    """Take long, unless nobody waits."""
    if not cancelled():
        time.sleep(seconds)
    return "slept"


def stumble(_library: Library, *, cancelled: Callable[[], bool] = bool) -> None:
    """Have a bug, not in the process of its own."""
    raise ZeroDivisionError(cancelled())


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every library count as large."""
    monkeypatch.setattr(apart_module, "LARGE", -1)


def never() -> bool:
    return False


def test_small_libraries_are_worked_on_here() -> None:
    assert apart(pid, LIBRARY, cancelled=never) == os.getpid()


@pytest.mark.usefixtures("large")
def test_large_libraries_are_worked_on_elsewhere() -> None:
    assert apart(pid, LIBRARY, cancelled=never) not in (os.getpid(), -1)


@pytest.mark.usefixtures("large")
def test_a_roadmap_is_drawn_there_as_it_is_here_the_places_kept_included() -> None:
    first = sketch(LIBRARY, TODAY, WISH)
    draw = partial(sketch, previous=first.drawing)
    found: Sketch = apart(draw, LIBRARY, TODAY, WISH, cancelled=never)
    assert found == sketch(LIBRARY, TODAY, WISH, previous=first.drawing)
    assert found.drawing is not None
    assert isinstance(found.drawing.routes, Routes)


@pytest.mark.usefixtures("large")
def test_what_is_ready_is_the_same_from_there() -> None:
    assert apart(agenda, LIBRARY, TODAY, None, cancelled=never) == agenda(LIBRARY, TODAY, None)


@pytest.mark.usefixtures("large")
def test_nobody_waits_for_what_nobody_wants() -> None:
    with pytest.raises(UnwantedError):
        apart(sleep, LIBRARY, 600.0, cancelled=lambda: True)


@pytest.mark.usefixtures("large")
def test_without_another_process_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    assert apart(pid, LIBRARY, cancelled=never) == os.getpid()


@pytest.mark.usefixtures("large")
def test_a_process_that_ends_without_an_answer_does_no_harm(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(apart_module, "_CODE", "raise SystemExit(1)")
    assert apart(pid, LIBRARY, cancelled=never) == os.getpid()


@pytest.mark.usefixtures("large")
def test_a_bug_there_is_a_bug_here(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError):
        apart(stumble, LIBRARY, cancelled=never)
    assert "ZeroDivisionError" in capfd.readouterr().err
