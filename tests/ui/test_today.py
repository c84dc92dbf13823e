"""Today by key: a tick is seen at once, and the focus stays with what was ticked."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.edits import Edit, EditKind, Step
from planner.model import Range
from planner.ui.assemble import Window
from planner.ui.screens.today.screen import TodayScreen
from planner.ui.theme.tokens import Look
from planner.ui.widgets.row import ItemRow
from planner.verbs import records
from tests.ui.conftest import TODAY, press, settle


@pytest.fixture
def window(planned: Window) -> Window:
    return planned


@pytest.fixture
def today(window: Window) -> TodayScreen:
    """Give the screen with a plan and several things to begin."""
    screen = window.main.screen_in_front
    assert isinstance(screen, TodayScreen)
    assert len(screen.ready.parts) > 2
    return screen


def test_at_the_start_the_first_row_is_chosen_and_has_the_focus(
    today: TodayScreen, window: Window, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ItemRow))
    row = QApplication.focusWidget()
    assert isinstance(row, ItemRow)
    assert row.item == today._rows()[0].item == window.session.selection.current


def test_the_focus_goes_with_what_is_ticked_and_selects_nothing_on_the_way(
    today: TodayScreen, window: Window, qtbot: QtBot
) -> None:
    today.focus_first()
    row = QApplication.focusWidget()
    assert isinstance(row, ItemRow)
    item, selected = row.item, list[str | None]()
    window.session.selection.changed.connect(
        lambda: selected.append(window.session.selection.current)
    )

    press(qtbot, row, "Space")
    settle(qtbot, window)

    after = QApplication.focusWidget()
    assert isinstance(after, ItemRow)
    assert after.item == item
    assert after in today.done.findChildren(ItemRow)
    assert selected == []


def test_an_hour_can_be_added_again_and_again_with_the_same_key(
    today: TodayScreen, window: Window, qtbot: QtBot
) -> None:
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    window.session.do(records.start, [row.item], TODAY)
    settle(qtbot, window)
    (again,) = (one for one in today.started.findChildren(QPushButton) if one.text() == "+1 h")
    again.setFocus()

    for _ in range(2):
        button = QApplication.focusWidget()
        assert isinstance(button, QPushButton)
        press(qtbot, button, "Space")
        settle(qtbot, window)

    assert [entry.hours for entry in window.session.library.log.values()] == [1.0, 1.0]
    assert window.session.library.records[row.item].finished is None


def test_a_tick_shows_in_its_row_before_the_lists_are_made_anew(
    today: TodayScreen, window: Window
) -> None:
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    window.session.selection.select(row.item)

    window.actions["item.done"].trigger()

    assert row is today.ready.parts[0].findChild(ItemRow)
    assert row.look is Look.DONE


@pytest.mark.usefixtures("today")
def test_that_all_is_met_which_the_target_asks_for_is_said_once(
    window: Window, qtbot: QtBot
) -> None:
    session, plan = window.session, window.session.plan
    assert plan is not None
    assert plan.outcome is not None
    placed = [one.item for one in plan.outcome.placements]
    *others, last = (item for item in placed if item != "role-day-skipper")
    session.do(records.tick, others, TODAY)
    settle(qtbot, window)
    session.selection.select(last)

    window.actions["item.done"].trigger()
    met = "You meet every requirement of Day skipper."
    assert met in window.main.toasts.text

    session.selection.select("role-day-skipper")
    window.actions["item.done"].trigger()
    assert met not in window.main.toasts.text


def test_what_can_be_finished_this_week_is_told(
    today: TodayScreen, window: Window, qtbot: QtBot
) -> None:
    def fitting() -> list[str]:
        rows = [part.findChild(ItemRow) for part in today.ready.parts]
        return [row.item for row in rows if row is not None and "fits this week" in row.remark]

    session, course = window.session, "sail-radio-course"
    assert fitting() == []
    session.do(records.set_estimate, [course], Range.of(6))
    settle(qtbot, window)
    assert fitting() == [course]

    session.do(records.log_time, "sail-theory-evenings", 3.0, TODAY)
    settle(qtbot, window)
    assert fitting() == []


def test_of_very_much_that_was_done_this_week_the_rest_is_counted(
    today: TodayScreen, window: Window, qtbot: QtBot
) -> None:
    known = window.session.library.items.values()
    more = [msgspec.structs.replace(item, id=f"{item.id}-again") for item in known] * 2
    every = {f"{item.id}-{n}": item for n, item in enumerate(more)}
    steps = [Step(None, msgspec.structs.replace(item, id=name)) for name, item in every.items()]
    window.session.make(Edit(EditKind.IMPORT, tuple(steps)))
    window.session.do(records.tick, list(every), TODAY)
    settle(qtbot, window)

    *rows, last = today.done.parts

    assert len(every) > len(rows) == 40
    assert isinstance(last, QLabel)
    assert last.text() == f"and {len(every) - 40} more"
