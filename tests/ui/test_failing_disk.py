"""After a write that failed the window shows what the file holds, and goes on (promises P4, P5)."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from planner.errors import WriteFailedError
from planner.graph.standing import Standing
from planner.model import State
from planner.ui.assemble import Window
from planner.verbs import records
from tests.torture import plain
from tests.ui.conftest import TODAY, settle

KNOTS, TIDES = "sail-knots", "sail-tides"
SCREENS = ["view.today", "view.roadmap", "view.plan", "view.catalogue", "view.progress"]


@pytest.fixture
def planned(planned: Window) -> Window:
    planned.main.resize(1400, 900)
    planned.session.selection.select(KNOTS)
    return planned


@pytest.fixture
def fail_at(planned: Window, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Have the n-th statement from now on fail, before or after it reached the file."""
    file = planned.session.workspace.store._file
    execute = file.execute

    def arm(number: int, *, late: bool) -> list[str]:
        asked: list[str] = []

        def failing(sql: str, parameters: Any = ()) -> Any:  # noqa: ANN401 - as the original
            asked.append(sql)
            if len(asked) != number:
                return execute(sql, parameters)
            monkeypatch.undo()
            if late:
                execute(sql, parameters)
            raise WriteFailedError("The disk is full.")

        monkeypatch.setattr(file, "execute", failing)
        return asked

    return arm


def assert_view_is_file(window: Window) -> None:
    session = window.session
    plain.read(session.workspace.store.path)
    seen = msgspec.json.encode(list(session.library.entities()))
    plain.compare(session.workspace.store.path, seen)
    fresh = Standing(session.library, session.today)
    assert all(session.standing.status(it) is fresh.status(it) for it in session.library.items)
    record = session.library.records.get(KNOTS)
    is_done = record is not None and record.state is State.DONE
    # Today chooses the next item once this one is done.
    if window.main.details.isVisible() and session.selection.current == KNOTS:
        assert (window.main.details.main.text() == "Open again") == is_done


@pytest.mark.parametrize("late", [False, True])
def test_wherever_a_tick_fails_the_view_is_the_file_and_the_next_one_works(
    planned: Window,
    fail_at: Callable[..., list[str]],
    qtbot: QtBot,
    late: bool,  # noqa: FBT001 - drawn
) -> None:
    failed = 0
    for number in range(1, 100):
        planned.main.show_screen(SCREENS[number % len(SCREENS)])
        settle(qtbot, planned)
        planned.session.selection.select(KNOTS)
        assert KNOTS not in planned.session.library.records
        asked = fail_at(number, late=late)
        done = planned.session.do(records.tick, [KNOTS], TODAY)
        settle(qtbot, planned)
        assert_view_is_file(planned)
        if done:
            assert len(asked) < number
            break
        failed += 1
        assert "disk is full" in planned.main.banner.text
        assert planned.session.do(records.tick, [TIDES], TODAY)
        assert planned.session.do(records.reset, [TIDES])
        if KNOTS in planned.session.library.records:  # it had reached the file all the same
            assert planned.session.do(records.reset, [KNOTS])
        assert_view_is_file(planned)
    assert failed >= 4


def test_a_tick_that_is_refused_by_a_full_disk_works_once_there_is_room(planned: Window) -> None:
    file = planned.session.workspace.store._file
    pages = file.value("PRAGMA page_count")
    file.execute(f"PRAGMA max_page_count = {pages}")
    planned.main.details.notes.setPlainText("x" * 50_000)
    planned.main.details.save_notes()
    assert "full" in planned.main.banner.text
    assert_view_is_file(planned)
    file.execute(f"PRAGMA max_page_count = {pages * 10}")
    assert planned.session.do(records.tick, [KNOTS], TODAY)
    assert_view_is_file(planned)
