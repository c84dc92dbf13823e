"""The details at the right: one item with its own record and history, several, or none."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.model import Link, State
from planner.ui.assemble import Window
from planner.ui.inspector.inspector import Inspector
from planner.ui.inspector.opening import LinkOpener
from planner.ui.links import Address
from planner.ui.widgets.row import ItemRow
from planner.verbs import items, records
from tests.ui.conftest import TODAY, press, settle

KNOTS, CHARTS, TIDES = "sail-knots", "sail-charts", "sail-tides"


@pytest.fixture
def details(window: Window, qtbot: QtBot) -> Inspector:
    window.main.resize(1400, 900)
    window.main.show_screen("view.today")
    settle(qtbot, window)
    return window.main.details


def rows(section: str, details: Inspector) -> list[ItemRow]:
    return [part for part in details._sections[section].parts if isinstance(part, ItemRow)]


def test_several_items_are_counted_with_their_hours(window: Window, details: Inspector) -> None:
    window.session.do(records.tick, [KNOTS], TODAY)

    window.session.selection.select(KNOTS, CHARTS, TIDES)

    bulk = details.bulk
    assert bulk.isVisible()
    assert not details._item_part.isVisible()
    assert bulk.title.text() == "3 items"
    assert "3 skills" in bulk.facts.text()
    assert "h left" in bulk.facts.text()
    assert bulk.states.text().startswith("1 done")
    shown = [part.item for part in bulk.rows.parts if isinstance(part, ItemRow)]
    assert shown == [TIDES, CHARTS, KNOTS]


def test_several_that_were_selected_out_of_sight_are_summed_up_once_they_are_in_sight(
    window: Window, details: Inspector
) -> None:
    window.actions["view.inspector"].trigger()
    assert not details.isVisible()
    window.session.selection.select(KNOTS, CHARTS)

    window.actions["view.inspector"].trigger()

    assert details.bulk.isVisible()
    assert details.bulk.title.text() == "2 items"


@pytest.mark.parametrize(
    ("command", "state"),
    [("item.done", State.DONE), ("item.start", State.STARTED), ("item.skip", State.WAIVED)],
)
def test_what_is_done_to_several_is_one_step(
    window: Window, details: Inspector, qtbot: QtBot, command: str, state: State
) -> None:
    before = window.session.library
    window.session.selection.select(KNOTS, CHARTS)

    qtbot.mouseClick(details.bulk.buttons[command], Qt.MouseButton.LeftButton)

    found = window.session.library.records
    assert {found[KNOTS].state, found[CHARTS].state} == {state}
    window.session.undo()
    assert window.session.library == before


def test_a_row_of_several_leads_to_its_item(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    window.session.selection.select(KNOTS, CHARTS)
    row = next(part for part in details.bulk.rows.parts if isinstance(part, ItemRow))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.session.selection.ids == (CHARTS,)
    assert details.title.text == window.session.library.items[CHARTS].title
    assert not details.bulk.isVisible()


def test_the_history_tells_what_was_done_to_the_item_and_nothing_else(
    window: Window, details: Inspector
) -> None:
    session = window.session
    session.do(records.tick, [CHARTS], TODAY)
    session.do(records.log_time, KNOTS, 1.5, TODAY)
    session.do(records.tick, [KNOTS, TIDES], TODAY)
    session.undo()
    session.redo()
    session.selection.select(KNOTS)
    assert details.past.lines == []

    details.past.heading.setChecked(True)

    told = [line.partition("\n")[0] for line in details.past.lines]
    assert told == ["Done again: Marked done", "Undone: Marked done", "Marked done", "1.5 h logged"]


def test_the_history_stays_open_and_follows(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    details.past.heading.setChecked(True)
    window.session.selection.select(KNOTS)
    qtbot.waitUntil(lambda: details.past.lines == ["Nothing was done to it yet."])
    window.session.do(records.start, [KNOTS], TODAY)
    qtbot.waitUntil(lambda: len(details.past.lines) == 1 and "Started" in details.past.lines[0])


def test_f2_changes_the_title_and_escape_leaves_it(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    window.session.selection.select(KNOTS)
    press(qtbot, window.main, "F2")
    assert details.title.field.hasFocus()
    qtbot.keyClicks(details.title.field, "Bends")
    press(qtbot, details.title.field, "Return")
    assert window.session.library.items[KNOTS].title == "Bends"
    assert details.title.text == "Bends"
    assert "Bends" in window.main.toasts.text

    press(qtbot, window.main, "F2")
    qtbot.keyClicks(details.title.field, "Hitches")
    press(qtbot, details.title.field, "Escape")
    assert window.session.library.items[KNOTS].title == "Bends"
    window.session.undo()
    assert window.session.library.items[KNOTS].title == "Knots"


def test_a_title_is_that_of_the_item_it_was_typed_for(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    screen = window.main.screen_in_front
    assert screen is not None
    screen.focus_first()
    other = window.session.selection.current
    assert other not in {None, KNOTS}
    window.session.selection.select(KNOTS)
    press(qtbot, window.main, "F2")
    qtbot.keyClicks(details.title.field, "Bends")
    press(qtbot, details.title.field, "Return")

    assert window.session.library.items[KNOTS].title == "Bends"
    assert window.session.library.items[str(other)].title != "Bends"
    assert window.session.selection.current == KNOTS


def test_what_is_typed_into_the_title_is_kept_when_it_is_left(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    window.session.selection.select(KNOTS)
    press(qtbot, window.main, "F2")
    qtbot.keyClicks(details.title.field, "Bends")
    details.notes.setFocus()
    assert window.session.library.items[KNOTS].title == "Bends"


def test_only_one_title_at_a_time_is_changed(window: Window) -> None:
    window.session.selection.select(KNOTS, CHARTS)
    assert window.actions.why_not("item.rename") == "Select one item."


def test_days_are_put_right(window: Window, details: Inspector) -> None:
    session, dates = window.session, details.own.dates
    session.do(records.start, [KNOTS], TODAY)
    session.do(records.tick, [KNOTS], TODAY)
    session.selection.select(KNOTS)
    assert dates.finished.date() == QDate(2026, 11, 23)

    dates.started.setDate(QDate(2026, 11, 2))
    dates.finished.setDate(QDate(2026, 11, 20))

    record = session.library.records[KNOTS]
    assert (record.started, record.finished) == (date(2026, 11, 2), date(2026, 11, 20))
    dates.finished.setDate(QDate(2026, 10, 1))
    assert session.library.records[KNOTS].finished == date(2026, 11, 20)
    assert "before it was begun" in window.main.banner.text
    assert dates.finished.date() == QDate(2026, 11, 20)


def test_a_level_and_how_long_it_counts(window: Window, details: Inspector) -> None:
    session, own = window.session, details.own
    session.selection.select(KNOTS)
    assert not own.level.isVisible()
    session.do(records.tick, [KNOTS], TODAY)
    assert own.level.isVisible()

    own.until_wanted.click()
    own.until.setDate(QDate(2027, 1, 31))
    own.level.setCurrentIndex(1)
    own.level.activated.emit(1)

    record = session.library.records[KNOTS]
    assert (record.level, record.valid_until) == (2, date(2027, 1, 31))
    session.do(records.set_validity, KNOTS, TODAY - timedelta(days=1))
    assert not session.standing.has(KNOTS)
    own.until_wanted.click()
    assert session.library.records[KNOTS].valid_until is None
    assert session.standing.has(KNOTS)


def test_hours_are_taken_out_of_the_log_again(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    window.session.do(records.log_time, KNOTS, 2.0, TODAY, "at the harbour")
    window.session.selection.select(KNOTS)
    remove = next(
        button
        for button in details.own.findChildren(QAbstractButton)
        if "Remove these hours" in button.accessibleName()
    )
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert not window.session.library.log
    window.session.undo()
    assert [entry.note for entry in window.session.library.log.values()] == ["at the harbour"]


def test_a_link_is_opened_after_a_question_and_then_without(
    window: Window, details: Inspector, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    asked: list[str] = []
    monkeypatch.setattr(
        "planner.ui.inspector.opening.open_in_browser", lambda to: opened.append(to.host)
    )

    def agree(_opener: LinkOpener, target: Address) -> bool:
        asked.append(target.host)
        return True

    monkeypatch.setattr(LinkOpener, "ask", agree)
    knots = window.session.library.items[KNOTS]
    window.session.selection.select(KNOTS)
    assert window.actions.why_not("item.open-link") == "This item has no link."
    links = (Link(url="file:///etc/passwd"), Link(url="https://example.org/knots"))
    window.session.do(items.change, replace(knots, links=links))

    window.actions["item.open-link"].trigger()
    window.actions["item.open-link"].trigger()

    assert opened == ["example.org", "example.org"]
    assert asked == ["example.org"]
    shown = [part for part in details._sections["links"].parts if isinstance(part, QPushButton)]
    assert [button.text() for button in shown] == ["example.org"]
    window.actions["item.copy-link"].trigger()
    assert QApplication.clipboard().text() == "file:///etc/passwd"


def test_needs_and_what_it_opens_lead_on(window: Window, details: Inspector, qtbot: QtBot) -> None:
    window.session.selection.select("sail-radio-course")
    (row,) = rows("opens", details)[:1]
    assert row.remark == "at once"
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.session.selection.current == "sail-radio-licence"
    assert [row.item for row in rows("needs", details)] == ["sail-radio-course"]
    press(qtbot, window.main, "Alt+Left")
    assert window.session.selection.current == "sail-radio-course"
    press(qtbot, window.main, "Alt+Right")
    assert window.session.selection.current == "sail-radio-licence"


def test_with_nothing_selected_the_plan_is_summed_up(
    window: Window, details: Inspector, qtbot: QtBot
) -> None:
    window.planning.aim("role-day-skipper")
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=30_000)
    window.session.selection.select()
    assert details.summary.isVisible()
    assert "steps done" in details.summary.text


def test_the_main_button_says_what_it_does(window: Window, details: Inspector) -> None:
    session = window.session
    teacher, skill = next(
        (item.id, need.item)
        for item in session.library.items.values()
        for need in item.teaches
        if need.level == 1
    )
    session.selection.select(skill)
    session.do(records.tick, [teacher], TODAY)
    assert session.standing.has(skill)
    assert details.main.text() == "Mark done"
    details.main.click()
    assert session.library.records[skill].state is State.DONE
    assert details.main.text() == "Open again"
    details.main.click()
    assert skill not in session.library.records


def test_notes_stay_with_their_item_when_several_are_selected(
    window: Window, details: Inspector
) -> None:
    selection = window.session.selection
    selection.select(KNOTS)
    details.notes.setPlainText("left over right")
    selection.select(KNOTS, CHARTS)
    selection.select(TIDES)
    selection.select()
    found = {name: one.note for name, one in window.session.library.records.items()}
    assert found == {KNOTS: "left over right"}


def test_return_leads_to_the_buttons_for_several(window: Window, details: Inspector) -> None:
    window.session.selection.select(KNOTS, CHARTS)
    window.actions["item.details"].trigger()
    assert QApplication.focusWidget() is details.bulk.buttons["item.done"]
