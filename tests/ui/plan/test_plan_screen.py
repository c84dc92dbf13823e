"""The plan screen: limits tried and kept, items moved or refused, plans side by side."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.modeltest import ModelTester

from planner.model import Need, Period, Status
from planner.ui.screens.plan.time_off import TimeOffDialog
from planner.verbs import items, records
from tests.ui.plan.conftest import MONDAY, Robot

WEEK = timedelta(weeks=1)


def test_the_plan_is_shown_with_what_it_comes_to(robot: Robot) -> None:
    assert "Skipper: 3 steps, about 40 h, done by 27 Dec 2026." in robot.screen.head.summary.text()
    assert robot.screen.timeline.rows == ("knots", "sails", "skipper")
    assert robot.screen.list.plan_model.groups == {
        "Now": ("knots",),
        "Next": ("sails", "skipper"),
    }


def test_weeks_lived_full_time_are_told_beside_the_hours(robot: Robot) -> None:
    robot.plan("atlantic")
    summary = robot.screen.head.summary
    assert "Atlantic: 1 step, 10 weeks full time, done by " in summary.text()

    item = robot.session.library.items["atlantic"]
    robot.session.do(items.change, replace(item, requires=Need("knots")))
    robot.plan("atlantic")
    assert "2 steps, about 16 h and 10 weeks full time, done by " in summary.text()


def test_other_hours_are_tried_first_and_kept_when_applied(robot: Robot) -> None:
    before = robot.session.plan
    robot.screen.limits.hours.setValue(16)
    robot.wait_for_message("Done by 13 Dec 2026 instead of 27 Dec 2026.")
    assert robot.session.plan == before

    robot.press("Apply")

    plan = robot.session.plan
    assert plan is not None
    assert plan.limits.hours_per_week == 16
    robot.session.undo()
    assert robot.session.plan == before


def test_a_trial_can_be_dropped(robot: Robot) -> None:
    before = robot.session.plan
    robot.screen.limits.hours.setValue(16)
    robot.wait_for_message("instead of")

    robot.press("Keep the Present Plan")

    assert robot.screen.message.text == ""
    assert robot.screen.limits.hours.value() == 8
    assert robot.session.plan == before


def test_a_deadline_that_cannot_be_met_offers_ways_out_that_work(robot: Robot) -> None:
    robot.screen.limits.has_deadline.setChecked(True)
    robot.screen.limits.deadline.setDate(QDate(2026, 12, 13))
    robot.wait_for_message("At 8 h a week you finish by 27 Dec 2026, 2 weeks late.")
    robot.wait_for_button("Study 16 h a week")

    robot.press("Study 16 h a week")

    robot.qtbot.waitUntil(
        lambda: robot.session.plan is not None and robot.session.plan.limits.hours_per_week == 16,
        timeout=20_000,
    )
    plan = robot.session.plan
    assert plan is not None
    assert plan.outcome is not None
    assert plan.outcome.status is not Status.INFEASIBLE


def test_the_end_of_the_users_own_year_is_proposed_as_deadline(robot: Robot) -> None:
    robot.pass_weeks(10)
    assert robot.screen.limits.deadline.date() == QDate(2027, 12, 31)


def wait_for_start(robot: Robot, item: str, day: date) -> None:
    robot.qtbot.waitUntil(lambda: robot.starts()[item] == day, timeout=20_000)


def test_an_item_dragged_to_a_later_week_starts_there(robot: Robot) -> None:
    timeline = robot.screen.timeline
    row = timeline._row_box(0)
    start = QPoint(int(timeline._x(0)) + 6, int(row.center().y()))
    end = start + QPoint(round(2 * timeline._week), 0)

    robot.qtbot.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton, pos=start)
    robot.qtbot.mouseMove(timeline.viewport(), end)
    timeline._drag_weeks = 2
    robot.qtbot.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton, pos=end)

    wait_for_start(robot, "knots", MONDAY + 2 * WEEK)
    assert robot.session.selection.current == "knots"
    robot.session.undo()
    assert robot.starts()["knots"] == MONDAY


def test_the_keyboard_moves_items_too(robot: Robot) -> None:
    robot.session.selection.select("sails")
    before = robot.starts()["sails"]

    robot.commands["plan.later"].trigger()

    wait_for_start(robot, "sails", before + WEEK)


def test_a_move_before_what_is_needed_is_refused_with_the_reason(robot: Robot) -> None:
    robot.session.selection.select("sails")
    before = robot.starts()

    robot.commands["plan.earlier"].trigger()

    robot.wait_for_message("Sails can start on 7 Dec 2026 at the earliest. It comes after Knots.")
    assert robot.starts() == before


def test_arrows_go_through_the_timeline(robot: Robot) -> None:
    timeline = robot.screen.timeline
    robot.session.selection.select("knots")
    robot.qtbot.keyClick(timeline, Qt.Key.Key_Down)
    assert robot.session.selection.current == "sails"
    robot.qtbot.keyClick(timeline, Qt.Key.Key_Up)
    assert robot.session.selection.current == "knots"


def test_ticking_moves_an_item_to_the_done_ones(robot: Robot) -> None:
    assert robot.session.do(records.tick, ["knots"], MONDAY)
    assert robot.screen.list.plan_model.groups["Done"] == ("knots",)


def test_what_is_overdue_asks_for_a_new_plan(robot: Robot) -> None:
    robot.session.today = MONDAY + 4 * WEEK
    robot.session._standing = None
    robot.screen.refresh()
    assert robot.screen.message.text.startswith("Overdue: 1 item")

    robot.press("Plan Anew")

    robot.wait_for_preview()
    robot.screen.preview.adopt.click()
    assert min(robot.starts().values()) >= MONDAY + 4 * WEEK


def test_time_off_delays_the_plan(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    off = (Period(MONDAY, MONDAY + 2 * WEEK - timedelta(days=1), 0.0),)
    monkeypatch.setattr(TimeOffDialog, "ask", lambda *_args: off)

    robot.commands["plan.time-off"].trigger()
    robot.wait_for_message("Done by 10 Jan 2027 instead of 27 Dec 2026.")
    assert robot.starts()["knots"] == MONDAY
    robot.press("Apply")

    wait_for_start(robot, "knots", MONDAY + 2 * WEEK)


def test_periods_are_added_and_removed_in_their_dialog(robot: Robot) -> None:
    dialog = TimeOffDialog((), MONDAY, robot.screen.theme, robot.screen)
    robot.qtbot.addWidget(dialog)
    dialog.note.setText("skiing")
    dialog.add.click()
    assert dialog.periods == [Period(MONDAY, date(2026, 12, 6), 0.0, "skiing")]
    assert dialog.list.item(0).text() == "23 Nov to 6 Dec 2026: 0 h a week  skiing"
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert dialog.periods == []


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def answered(name: str) -> None:
        def typed(dialog: QInputDialog) -> int:
            shown = dialog.fontMetrics().horizontalAdvance(dialog.textValue())
            assert dialog.width() > shown  # the name that is offered can be seen whole
            dialog.setTextValue(name)
            return QInputDialog.DialogCode.Accepted.value

        monkeypatch.setattr(QInputDialog, "exec", typed)

    return answered


def test_a_plan_is_duplicated_and_renamed(robot: Robot, answer: Callable[[str], None]) -> None:
    answer("Winter")
    robot.commands["plan.duplicate"].trigger()
    answer("Summer")
    robot.commands["plan.rename"].trigger()

    assert {plan.name for plan in robot.session.library.plans.values()} == {"Winter", "Summer"}


def test_deleting_the_plan_in_use_leaves_a_way_on(robot: Robot) -> None:
    robot.commands["plan.delete"].trigger()
    assert robot.session.plan is None
    assert robot.screen._stack.currentIndex() == 1
    robot.session.undo()
    assert robot.screen.timeline.rows


def test_the_baseline_is_kept_to_compare_with(robot: Robot) -> None:
    robot.commands["plan.baseline"].trigger()
    plan = robot.session.plan
    assert plan is not None
    assert plan.outcome is not None
    assert plan.baseline == plan.outcome.placements


def test_the_list_is_a_sound_model(robot: Robot, qtmodeltester: ModelTester) -> None:
    model = robot.screen.list.plan_model
    qtmodeltester.check(model)
    plan = robot.session.plan
    assert plan is not None
    model.show_plan(replace(plan, outcome=None), ["weather"])
    assert model.groups == {"Not planned": ("weather",)}


def test_list_and_timeline_take_turns(robot: Robot) -> None:
    robot.commands["view.as-list"].trigger()
    assert robot.screen._views.currentWidget() is robot.screen.list
    robot.screen.list.select_items(("sails",))
    assert robot.screen.list.selected() == ("sails",)
    robot.commands["view.as-list"].trigger()
    assert robot.screen._views.currentWidget() is robot.screen.timeline
