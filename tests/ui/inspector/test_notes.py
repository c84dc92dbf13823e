"""What is typed is in the file two seconds later at the latest, whatever happens (promise P26)."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.store import Store
from planner.ui.assemble import Window
from planner.ui.inspector.notes import AFTER, AGAIN, Notes
from planner.verbs import records
from tests.ui.conftest import close, open_sailing
from tests.ui.inspector import typist

KNOTS, TIDES = "sail-knots", "sail-tides"
#: Seconds of typing that may be missing after a crash.
MISSING = 2.0


@pytest.fixture
def notes(window: Window) -> Notes:
    window.main.resize(1400, 900)
    window.main.show_screen("view.today")
    window.session.selection.select(KNOTS)
    notes = window.main.details.notes
    notes.setFocus()
    assert QApplication.focusWidget() is notes
    return notes


def in_file(path: Path, item: str) -> str:
    with closing(sqlite3.connect(path)) as file:
        row = file.execute("SELECT note FROM record WHERE item = ?", (item,)).fetchone()
    return str(row[0] or "") if row else ""


def path_of(window: Window) -> Path:
    return window.session.workspace.store.path


def test_a_note_is_in_the_file_soon_after_the_last_key(
    window: Window, notes: Notes, qtbot: QtBot
) -> None:
    qtbot.keyClicks(notes, "left over right")
    assert 0 <= notes.waits <= AFTER
    qtbot.waitUntil(lambda: in_file(path_of(window), KNOTS) == "left over right")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_who_types_without_end_is_not_waited_for(window: Window, qtbot: QtBot) -> None:
    clock = Clock()
    notes = Notes(window.session, clock)
    qtbot.addWidget(notes)
    notes.show_item(KNOTS)
    for _ in range(12):
        notes.insertPlainText("x")  # a key would let the real time do its part
        assert clock.now * 1000 + notes.waits < MISSING * 1000
        clock.now += 0.15


@pytest.mark.parametrize("way", ["focus", "selection", "screen", "close", "end"])
def test_a_note_is_in_the_file_when_one_turns_away(
    window: Window, notes: Notes, qtbot: QtBot, way: str
) -> None:
    path = path_of(window)
    qtbot.keyClicks(notes, "left over right")
    assert in_file(path, KNOTS) == ""
    if way == "focus":
        window.main.details.main.setFocus()
    elif way == "selection":
        window.session.selection.select(TIDES)
    elif way == "screen":
        window.main.show_screen("view.catalogue")
    elif way == "close":
        window.main.close()
    else:
        close(window)
    assert in_file(path, KNOTS) == "left over right"


def test_a_note_that_the_disk_refuses_stays_typed_and_is_tried_again(
    window: Window, notes: Notes, qtbot: QtBot
) -> None:
    file = window.session.workspace.store._file
    pages = file.value("PRAGMA page_count")
    file.execute(f"PRAGMA max_page_count = {pages}")
    qtbot.keyClicks(notes, "x")
    notes.setPlainText("left over right " * 500)
    notes.save()
    assert not window.main.banner.isHidden()
    assert 0 < notes.waits <= AGAIN
    window.session.selection.select(TIDES)
    assert notes.toPlainText() == ""
    window.session.selection.select(KNOTS)  # by now the connection is a new one, without a limit
    assert notes.toPlainText() == "left over right " * 500
    notes.save()
    assert in_file(path_of(window), KNOTS) == "left over right " * 500
    assert notes.waits == -1


def test_who_replaces_the_note_of_another_window_is_told(
    window: Window, notes: Notes, qtbot: QtBot
) -> None:
    qtbot.keyClicks(notes, "mine")
    other = Store.open(path_of(window))
    other.write(records.set_note(other.load(), KNOTS, "theirs"))
    other.close()
    window.session.poll()
    assert notes.toPlainText() == "mine"
    notes.save()
    assert "was changed elsewhere too" in window.main.toasts.text
    window.session.undo()
    assert in_file(path_of(window), KNOTS) == "theirs"
    assert notes.toPlainText() == "theirs"


@pytest.fixture
def typing(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    path = tmp_path / "library.planner"
    open_sailing(path).close()
    with subprocess.Popen(
        [sys.executable, "-m", typist.__name__, str(path), KNOTS],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def typed(process: "subprocess.Popen[str]", seconds: float) -> list[tuple[float, int]]:
    """Return when how many letters had been typed, until so long after the first."""
    assert process.stdout is not None
    told: list[tuple[float, int]] = []
    for line in process.stdout:
        told.append(tuple(json.loads(line)))
        if told[-1][0] - told[0][0] >= seconds:
            break
    return told


KILLS = [0, *(pytest.param(seed, marks=pytest.mark.torture) for seed in range(1, 1_000))]


@pytest.mark.parametrize("seed", KILLS)
def test_of_what_was_typed_before_a_kill_the_last_seconds_at_most_are_missing(
    typing: "subprocess.Popen[str]", tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a seeded moment
    told = typed(typing, chance.uniform(MISSING + 0.2, MISSING + 1.5))
    typing.kill()
    killed = time.monotonic()
    typing.wait()
    store = Store.open(tmp_path / "library.planner")
    kept = store.load().records[KNOTS].note
    store.close()
    assert set(kept) == {"x"}
    assert len(kept) >= max(count for at, count in told if at <= killed - MISSING)


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals there")
def test_a_program_that_is_told_to_end_keeps_all(
    typing: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    told = typed(typing, 0.1)
    typing.send_signal(signal.SIGTERM)
    assert typing.stdout is not None
    told += [tuple(json.loads(line)) for line in typing.stdout]
    assert typing.wait() == 0
    assert in_file(tmp_path / "library.planner", KNOTS) == "x" * told[-1][1]
