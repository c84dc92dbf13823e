"""A newcomer's first hour: from nothing to a plan, a tick, the end, and everything again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.model import State
from planner.ui.assemble import Window
from planner.ui.dialogs.log_time import LogTime
from planner.ui.screens.plan.screen import PlanScreen
from planner.ui.screens.roadmap.screen import RoadmapScreen
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


def test_a_whole_first_hour_with_the_keyboard(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.main.resize(1400, 900)
    plans_the_way_to_day_skipper(window, qtbot)
    item = logs_two_hours_and_a_note(window, qtbot)
    skips_something_and_takes_it_back(window, qtbot)
    planned_anew(window, qtbot)
    ticks_it_off(window, qtbot, item)
    kept = window.session.library
    close(window)

    again = opening()
    library = again.session.library
    assert library == kept
    record = library.records[item]
    assert (record.state, record.note) == (State.DONE, "left over right")
    assert [(entry.item, entry.hours) for entry in library.log.values()] == [(item, 2.0)]
    assert again.session.plan is not None
    assert again.session.plan.name == "Day skipper"
    assert again.main.screen_in_front is again.main.screens["view.today"]
    settle(qtbot, again)
    done = [part.item for part in again.main.screens["view.today"].findChildren(ItemRow)]
    assert item in done
    while again.session.workspace.undoable is not None:
        press(qtbot, again.main, "Ctrl+Z")
    assert not again.session.library.records
    assert not again.session.library.plans


def plans_the_way_to_day_skipper(window: Window, qtbot: QtBot) -> None:
    """Go through the three steps of Welcome with Return."""
    welcome = window.main.screen_in_front
    assert isinstance(welcome, WelcomeScreen)
    qtbot.keyClicks(welcome.roles.field, "day skip")
    press(qtbot, welcome.roles.field, "Return")
    press(qtbot, welcome.next, "Space")
    qtbot.waitUntil(welcome.next.isEnabled, timeout=30_000)
    press(qtbot, welcome.next, "Space")
    settle(qtbot, window)
    assert window.session.plan is not None
    assert window.main.toasts.text.startswith("Day skipper: ")


def logs_two_hours_and_a_note(window: Window, qtbot: QtBot) -> str:
    """Start what is ready first, write hours and a note down."""
    today = window.main.screen_in_front
    assert isinstance(today, TodayScreen)
    qtbot.waitUntil(lambda: bool(today.ready.parts), timeout=30_000)
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    row.setFocus()
    press(qtbot, row, "P")
    settle(qtbot, window)
    press(qtbot, window.main, "Ctrl+T")
    (dialog,) = window.main.findChildren(LogTime)
    dialog.hours.setValue(2.0)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(qtbot, dialog, "Return")
    assert "2 h on" in window.main.toasts.text
    window.main.activateWindow()
    qtbot.waitUntil(window.main.isActiveWindow)
    window.main.details.notes.setFocus()
    qtbot.keyClicks(window.main.details.notes, "left over right")
    press(qtbot, window.main.details.notes, "Escape")
    return row.item


def skips_something_and_takes_it_back(window: Window, qtbot: QtBot) -> None:
    """Skip an item on the roadmap, and undo that with the toast's button."""
    press(qtbot, window.main, "Ctrl+2")
    settle(qtbot, window)
    screen = window.main.screens["view.roadmap"]
    assert isinstance(screen, RoadmapScreen)
    screen.view.setFocus()
    press(qtbot, screen.view, "End")
    press(qtbot, screen.view, "Left")
    skipped = window.session.selection.current
    assert skipped is not None
    before = window.session.library
    press(qtbot, screen.view, "S")
    assert window.session.library.records[skipped].state is State.WAIVED
    press(qtbot, screen.view, "F6")
    undo = QApplication.focusWidget()
    assert isinstance(undo, QPushButton)
    assert undo.text() == "Undo"
    press(qtbot, undo, "Space")
    assert window.session.library == before


def planned_anew(window: Window, qtbot: QtBot) -> None:
    """Have the plan made anew, and keep what there is."""
    press(qtbot, window.main, "Ctrl+R")
    settle(qtbot, window)
    screen = window.main.screen_in_front
    assert isinstance(screen, PlanScreen)
    qtbot.waitUntil(lambda: not screen.preview.isHidden(), timeout=30_000)
    press(
        qtbot,
        screen.preview.adopt if screen.preview.adopt.isEnabled() else screen.preview.keep,
        "Space",
    )
    settle(qtbot, window)
    assert screen.preview.isHidden()


def ticks_it_off(window: Window, qtbot: QtBot, item: str) -> None:
    """Go to Today and tick the item in progress."""
    press(qtbot, window.main, "Ctrl+1")
    settle(qtbot, window)
    today = window.main.screen_in_front
    assert isinstance(today, TodayScreen)
    row = next(part for part in today.findChildren(ItemRow) if part.item == item)
    row.setFocus()
    press(qtbot, row, "Space")
    assert window.session.library.records[item].state is State.DONE
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
