"""A newcomer's first hour: from nothing to a plan, a tick, the end, and everything again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.model import State
from planner.ui.assemble import Window
from planner.ui.screens.today.screen import TodayScreen
from planner.ui.screens.welcome.screen import WelcomeScreen
from planner.ui.widgets.row import ItemRow
from tests.ui.conftest import Opening, close, press, settle

LEFT = Qt.MouseButton.LeftButton


def test_a_newcomer_gets_to_a_plan_ticks_something_and_finds_it_again(
    opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    welcome = window.main.screen_in_front
    assert isinstance(welcome, WelcomeScreen)

    qtbot.keyClicks(welcome.roles.field, "day skip")
    assert welcome.target == "role-day-skipper"
    press(qtbot, welcome.roles.field, "Return")
    first_area = welcome.have.tree.topLevelItem(0)
    assert first_area is not None
    first_area.setCheckState(0, Qt.CheckState.Checked)
    known = {need.item for need in welcome.have.known}
    assert known
    press(qtbot, welcome.have.tree, "Escape")
    press(qtbot, welcome.roles.field, "Return")
    assert {need.item for need in welcome.have.known} == known, "going back lost the ticks"
    qtbot.mouseClick(welcome.next, LEFT)
    welcome.time.hours.setValue(6.0)
    qtbot.waitUntil(welcome.next.isEnabled, timeout=30_000)
    assert "Day skipper" in welcome.time.said.text()
    qtbot.mouseClick(welcome.next, LEFT)

    item = starts_something(window, qtbot, known)
    finishes_it(window, qtbot, item)
    close(window)

    again = opening()
    assert again.main.screen_in_front is not None
    assert again.main.screen_in_front.command == "view.today"
    assert again.session.library.records[item].state is State.DONE
    press(qtbot, again.main, "Ctrl+Z")
    assert again.session.library.records[item].state is State.STARTED


def starts_something(window: Window, qtbot: QtBot, known: set[str]) -> str:
    """Look at the plan on the screen Today, and start the first item that is ready."""
    plan = window.session.plan
    assert plan is not None
    assert (plan.name, plan.limits.hours_per_week) == ("Day skipper", 6.0)
    assert all(window.session.standing.has(item) for item in known)
    today = window.main.screen_in_front
    assert isinstance(today, TodayScreen)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(today.ready.parts))
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    item = row.item

    row.setFocus()
    assert window.session.selection.current == item
    press(qtbot, row, "P")
    assert window.session.library.records[item].state is State.STARTED
    settle(qtbot, window)
    return item


def finishes_it(window: Window, qtbot: QtBot, item: str) -> None:
    """Press Done beside the item in progress."""
    today = window.main.screen_in_front
    assert isinstance(today, TodayScreen)
    done = next(
        button
        for button in today.started.findChildren(QPushButton)
        if button.text() == "Done" and button.isVisible()
    )
    qtbot.mouseClick(done, LEFT)
    assert window.session.library.records[item].state is State.DONE
    assert "done." in window.main.toasts.text
    settle(qtbot, window)


def test_every_step_can_be_skipped(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    welcome = window.main.screen_in_front
    assert isinstance(welcome, WelcomeScreen)
    qtbot.mouseClick(welcome.skip, LEFT)
    assert "have already" in welcome._title.text()
    qtbot.mouseClick(welcome.next, LEFT)
    assert window.main.screen_in_front is not welcome
    assert window.session.plan is None
    assert not window.session.library.records


def test_a_deadline_that_cannot_be_met_offers_ways_out(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    welcome = window.main.screen_in_front
    assert isinstance(welcome, WelcomeScreen)
    settle(qtbot, window)
    welcome.roles.list.choose("role-flotilla-leader")
    welcome.go_on()
    welcome.go_on()
    welcome.time.deadline.setDate(welcome.time.deadline.date().addDays(-170))
    welcome.time.wants_deadline.setChecked(True)
    qtbot.waitUntil(lambda: welcome.time.ways.count() > 0, timeout=30_000)
    assert not welcome.next.isEnabled()
    taken = welcome.time.ways.itemAt(0)
    assert taken is not None
    button = taken.widget()
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(welcome.next.isEnabled, timeout=30_000)
