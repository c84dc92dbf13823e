"""Looking before keeping: the plan made anew, other ways, other plans, and what is refused."""

import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog

from planner.graph import plan as plan_module
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Outcome, Range, Status
from planner.ui import planning
from planner.ui.screens.plan.swap import SwapDialog
from planner.verbs import plans, records
from tests.ui.plan.conftest import MONDAY, Robot

WEEK = timedelta(weeks=1)


def test_a_plan_that_holds_has_nothing_to_adopt(robot: Robot) -> None:
    robot.commands["plan.replan"].trigger()
    robot.wait_for_preview()

    preview = robot.screen.preview
    assert "Nothing needs to change; the plan still holds." in preview.text.text()
    assert robot.changes() == []
    assert preview.adopt.isHidden()
    assert preview.keep.text() == "Close"
    assert preview.keep.hasFocus()
    preview.keep.click()
    assert preview.isHidden()


def test_a_plan_made_anew_is_looked_at_then_kept_as_one_edit(robot: Robot) -> None:
    before = robot.session.plan
    robot.pass_weeks(4)
    robot.commands["plan.replan"].trigger()
    robot.wait_for_preview()

    preview = robot.screen.preview
    assert "Done by 24 Jan 2027 instead of 27 Dec 2026." in preview.text.text()
    assert robot.changes()[:2] == [
        ("Knots", "23 Nov to 6 Dec 2026", "21 Dec 2026 to 3 Jan 2027", "it is overdue"),
        ("Sails", "7 to 27 Dec 2026", "4 to 24 Jan 2027", "it comes after Knots"),
    ]
    assert robot.session.plan == before
    assert robot.screen.timeline._chart is not None
    assert robot.screen.timeline._chart.bars[0].ghost is not None

    robot.qtbot.keyClick(preview.adopt, Qt.Key.Key_Space)

    assert robot.starts()["knots"] == MONDAY + 4 * WEEK
    assert preview.isHidden()
    robot.session.undo()
    assert robot.session.plan == before


def test_escape_goes_back_to_the_present_plan(robot: Robot) -> None:
    robot.pass_weeks(4)
    robot.commands["plan.replan"].trigger()
    robot.wait_for_preview()

    assert robot.screen.clear_one_layer()

    assert robot.screen.preview.isHidden()
    assert robot.screen.timeline._chart is not None
    assert robot.screen.timeline._chart.bars[0].start == MONDAY
    assert not robot.screen.clear_one_layer()


def test_the_plan_made_from_nothing_is_shown_on_demand(robot: Robot) -> None:
    robot.plan("navigator")
    assert robot.session.do(records.set_estimate, ["charts"], Range.of(300))
    robot.commands["plan.replan"].trigger()
    robot.wait_for_preview()
    assert robot.changes()[0][0] == "Charts"
    assert "Made from nothing, the plan would be done by" in robot.screen.preview.fresh.text()

    robot.screen.preview.other.click()

    robot.qtbot.waitUntil(
        lambda: "Satellites" in [row[0] for row in robot.changes()],
        timeout=20_000,
    )
    assert robot.screen.preview.other.text() == "Change as Little as Possible"
    robot.screen.preview.adopt.click()
    assert "satellites" in robot.starts()


def test_a_plan_that_no_longer_fits_offers_ways_out(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 5 * WEEK)
    robot.pass_weeks(3)

    robot.commands["plan.replan"].trigger()

    robot.wait_for_message("late.")
    assert robot.screen.preview.isHidden()


def test_a_deadline_that_has_passed_is_told_with_ways_out(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 6 * WEEK)
    robot.pass_weeks(8)

    assert robot.screen.message.text == (
        "The deadline, 4 Jan 2027, has passed. Still open: 3 steps."
    )
    assert not robot.screen.message.can_close
    robot.press("Move It to 21 Feb 2027")

    def moved() -> bool:
        plan = robot.session.plan
        return plan is not None and plan.limits.deadline == date(2027, 2, 21)

    robot.qtbot.waitUntil(moved, timeout=20_000)
    assert "passed" not in robot.screen.message.text
    assert "done by 21 Feb 2027" in robot.screen.head.summary.text()
    robot.session.undo()
    assert "passed" in robot.screen.message.text


def test_one_can_do_without_a_deadline_that_has_passed(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 6 * WEEK)
    robot.pass_weeks(8)
    robot.commands["plan.replan"].trigger()
    robot.press("Plan Without a Deadline")
    robot.qtbot.waitUntil(lambda: not robot.screen.message.text, timeout=20_000)
    plan = robot.session.plan
    assert plan is not None
    assert plan.limits.deadline is None


def test_another_deadline_can_be_typed(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 6 * WEEK)
    robot.pass_weeks(8)
    robot.press("Another Deadline…")
    assert robot.screen.limits.deadline.hasFocus()


def test_with_all_met_a_deadline_that_has_passed_is_no_trouble(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 6 * WEEK)
    robot.session.do(records.tick, ["knots", "sails", "skipper"], MONDAY)
    robot.pass_weeks(8)
    assert not robot.screen.message.text


@pytest.fixture
def in_dialog() -> Iterator[Callable[[Callable[[SwapDialog], None]], None]]:
    """Do something in the dialog for other ways as soon as it is open and has its answers."""
    seen: list[SwapDialog] = []

    def wait(act: Callable[[SwapDialog], None]) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SwapDialog) and dialog._found:
            seen.append(dialog)
            act(dialog)
        else:
            QTimer.singleShot(20, lambda: wait(act))

    yield wait
    assert seen


def test_another_way_is_taken_after_its_difference_was_shown(
    robot: Robot, in_dialog: Callable[[Callable[[SwapDialog], None]], None]
) -> None:
    robot.plan("navigator")
    robot.session.selection.select("charts")
    said: list[str] = []

    def take(dialog: SwapDialog) -> None:
        rows = [dialog.table.topLevelItem(row) for row in range(3)]
        said.extend(" | ".join(row.text(n) for n in range(5)) for row in rows if row)
        assert rows[1] is not None
        dialog.table.setCurrentItem(rows[1])
        said.append(dialog.details.text())
        robot.qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        if dialog.isVisible():
            dialog.take.click()

    in_dialog(take)
    robot.commands["plan.swap"].trigger()

    assert said[:3] == [
        "Charts (as planned) | 6 Dec 2026 | 16 h |  | 2",
        "Satellites | 13 Dec 2026 (7 days later) | 24 h (+8) | EUR 60 (+60) | 2",
        "Stars | 7 Nov 2027 (48 weeks later) | 400 h (+384) |  | 2",
    ]
    assert said[3].startswith("Done by 13 Dec 2026 instead of 6 Dec 2026. About 8 h more.")
    assert set(robot.starts()) == {"satellites", "navigator"}
    plan = robot.session.plan
    assert plan is not None
    assert plan.excluded == ("charts",)
    robot.session.undo()
    assert set(robot.starts()) == {"charts", "navigator"}


def test_no_other_way_is_taken_on_cancel(
    robot: Robot, in_dialog: Callable[[Callable[[SwapDialog], None]], None]
) -> None:
    robot.plan("navigator")
    robot.session.selection.select("charts")
    before = robot.session.plan
    in_dialog(lambda dialog: dialog.reject())

    robot.commands["plan.swap"].trigger()

    assert robot.session.plan == before


def test_without_another_way_the_command_says_so(robot: Robot) -> None:
    robot.session.selection.select("knots")

    assert robot.commands.why_not("plan.swap") == "There is no other way in place of this item."


def test_the_plan_in_use_is_chosen_at_the_top(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "textValue", lambda _dialog: "Winter")
    monkeypatch.setattr(QInputDialog, "exec", lambda _dialog: True)
    robot.commands["plan.duplicate"].trigger()
    chooser = robot.screen.head.plans
    assert [chooser.itemText(row) for row in range(chooser.count())] == ["Skipper", "Winter"]
    assert chooser.currentText() == "Skipper"

    chooser.setFocus()
    robot.qtbot.keyClick(chooser, Qt.Key.Key_Down)

    plan = robot.session.plan
    assert plan is not None
    assert plan.name == "Winter"
    robot.session.undo()
    assert chooser.currentText() == "Skipper"


def test_a_deleted_plan_leaves_the_choice_of_the_others(robot: Robot) -> None:
    robot.plan("navigator")
    robot.commands["plan.delete"].trigger()
    assert robot.session.plan is None
    chooser = robot.screen.head.plans
    assert (chooser.count(), chooser.currentIndex()) == (1, -1)

    robot.screen.head.used.emit(chooser.itemData(0))

    assert robot.screen.timeline.rows == ("knots", "sails", "skipper")


def test_a_deadline_in_the_past_is_refused_beside_the_field(robot: Robot) -> None:
    before = robot.session.plan
    robot.screen.limits.has_deadline.setChecked(True)
    robot.screen.limits.deadline.setDate(QDate(2026, 1, 1))

    robot.wait_for_message(
        "The deadline 1 Jan 2026 lies before the start of the plan, 23 Nov 2026."
    )
    assert robot.session.plan == before


def test_pins_that_exclude_each_other_are_named_and_one_goes(robot: Robot) -> None:
    robot.plan("skipper", "atlantic", "pacific")
    assert "Atlantic and Pacific are pinned, but no plan holds all of them." in (
        robot.screen.message.text
    )

    robot.press("Take the pin off Pacific")

    robot.qtbot.waitUntil(lambda: "atlantic" in robot.starts(), timeout=20_000)
    plan = robot.session.plan
    assert plan is not None
    assert [pin.item for pin in plan.pinned] == ["atlantic"]


def test_the_pace_of_the_logged_weeks_stands_beside_the_plan(robot: Robot) -> None:
    assert robot.session.do(records.log_time, "knots", 4.0, MONDAY - timedelta(days=3))

    robot.qtbot.waitUntil(lambda: bool(robot.screen.head.forecast.text()), timeout=20_000)

    said = robot.screen.head.forecast.text()
    assert "at the pace of the last" in said.lower()
    assert "4 h a week" in said
    assert "you are done by 24 Jan 2027." in said


def test_the_distance_to_the_baseline_is_said(robot: Robot) -> None:
    robot.commands["plan.baseline"].trigger()
    assert robot.screen.head.forecast.text() == "As early as the baseline."
    robot.screen.limits.hours.setValue(4)
    robot.wait_for_message("Done by 31 Jan 2027 instead of 27 Dec 2026.")
    robot.press("Apply")

    assert "5 weeks later than the baseline (27 Dec 2026)." in robot.screen.head.forecast.text()


def test_an_item_can_be_dragged_to_an_earlier_week_that_is_free_for_it(robot: Robot) -> None:
    robot.plan("skipper", "weather")
    first, second = (name for name in robot.screen.timeline.rows if name in ("weather", "knots"))
    timeline = robot.screen.timeline
    row = timeline.rows.index(second)
    box, week = timeline._row_box(row), robot.starts()[second] - MONDAY
    at = QPoint(int(timeline._x(week.days / 7)) + 6, int(box.center().y()))
    to = QPoint(int(timeline._x(0)) + 6, at.y())

    robot.qtbot.mousePress(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    robot.qtbot.mouseMove(timeline.viewport(), to)
    timeline._drag_weeks = -week.days // 7
    robot.qtbot.mouseRelease(timeline.viewport(), Qt.MouseButton.LeftButton, pos=to)

    robot.qtbot.waitUntil(lambda: robot.starts()[second] == MONDAY, timeout=20_000)
    assert robot.starts()[first] >= MONDAY


def test_a_move_past_the_deadline_is_refused_with_the_day(robot: Robot) -> None:
    robot.plan("skipper", deadline=MONDAY + 5 * WEEK)
    before = robot.starts()
    robot.session.selection.select("knots")

    robot.commands["plan.later"].trigger()

    robot.wait_for_message("With Knots there the plan would end on 3 Jan 2027, after the deadline.")
    assert robot.starts() == before


def test_what_is_not_for_me_stands_in_the_list_as_not_planned(robot: Robot) -> None:
    plan = robot.session.plan
    assert plan is not None
    assert robot.session.do(plans.change, replace(plan, excluded=("weather",)))

    assert robot.screen.list.plan_model.groups["Not planned"] == ("weather",)


def test_the_timeline_says_to_a_screen_reader_what_is_selected(robot: Robot) -> None:
    robot.session.selection.select("knots")

    assert robot.screen.timeline.accessibleDescription() == (
        "Knots, 23 Nov to 6 Dec 2026, 16 h, decides the date"
    )


def test_pins_slack_and_baseline_are_painted(robot: Robot) -> None:
    """What is painted with them differs from what is painted without."""
    robot.plan("skipper", "weather")
    robot.screen.list.select_items(())
    plain = robot.screen.timeline.grab().toImage()
    plan = robot.session.plan
    assert plan is not None
    assert plan.outcome is not None
    assert plan.outcome.status is not Status.INFEASIBLE

    robot.screen._draw(replace(plan, pinned=()))
    assert robot.screen.timeline.grab().toImage() != plain
    robot.screen._draw(replace(plan, outcome=replace(plan.outcome, slack_weeks=())))
    without_slack = robot.screen.timeline.grab().toImage()
    assert dict(plan.outcome.slack_weeks)["weather"] == 0 or without_slack != plain
    robot.screen._draw(replace(plan, baseline=plan.outcome.placements))
    assert robot.screen.timeline.grab().toImage() != plain


def test_the_first_answer_is_shown_before_the_search_is_over(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The search is made to wait: until somebody keeps what they see, or for ever."""
    waiting = threading.Event()

    def searching(
        standing: Standing,
        request: Request,
        *,
        cancelled: Callable[[], bool],
        seconds: float,
        improved: Callable[[Outcome], None],
    ) -> Outcome:
        found = make_plan(standing, request, cancelled=cancelled, seconds=seconds)
        improved(found)
        while not cancelled():
            waiting.wait(0.01)
        return found

    monkeypatch.setattr(plan_module, "make_plan", searching)
    monkeypatch.setattr(planning, "make_plan", searching, raising=False)
    robot.screen.limits.hours.setValue(16)
    robot.wait_for_message("Done by 13 Dec 2026 instead of 27 Dec 2026.")
    assert robot.session.jobs.running

    robot.press("Apply")

    plan = robot.session.plan
    assert plan is not None
    assert plan.limits.hours_per_week == 16
    robot.qtbot.waitUntil(lambda: not robot.session.jobs.running, timeout=20_000)
    assert robot.screen.message.text == ""


@pytest.mark.parametrize("at_once", [True, False])
def test_limits_that_cannot_be_met_are_not_applied(robot: Robot, at_once: bool) -> None:  # noqa: FBT001 - a case
    before = robot.session.plan
    robot.screen.limits.has_deadline.setChecked(True)
    robot.screen.limits.deadline.setDate(QDate(2026, 12, 13))
    if not at_once:
        robot.wait_for_button("Study 16 h a week")

    robot.screen.limits.apply.click()

    robot.wait_for_button("Study 16 h a week")
    assert robot.session.plan == before
