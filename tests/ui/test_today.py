"""Today by key: a tick is seen at once, and the focus stays with what was ticked."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.screens.today.screen import TodayScreen
from planner.ui.theme.tokens import Look
from planner.ui.widgets.row import ItemRow
from tests.ui.conftest import press, settle


@pytest.fixture
def today(window: Window, qtbot: QtBot) -> TodayScreen:
    """Give the screen with a plan and several things to begin."""
    window.planning.aim("role-day-skipper")
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=30_000)
    window.main.show_screen("view.today")
    settle(qtbot, window)
    screen = window.main.screens["view.today"]
    assert isinstance(screen, TodayScreen)
    assert len(screen.ready.parts) > 2
    return screen


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


def test_a_tick_shows_in_its_row_before_the_lists_are_made_anew(
    today: TodayScreen, window: Window
) -> None:
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    window.session.selection.select(row.item)

    window.actions["item.done"].trigger()

    assert row is today.ready.parts[0].findChild(ItemRow)
    assert row.look is Look.DONE
