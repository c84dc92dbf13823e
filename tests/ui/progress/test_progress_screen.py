"""The screen Progress: finding, ring, charts in a frame of time, kept in step, nothing blamed."""

import threading
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from planner.errors import RefusedError
from planner.graph.outlook import Outlook, outlook
from planner.graph.standing import Standing
from planner.model import Plan
from planner.ui.screens.progress.frame import Frame
from planner.ui.widgets.row import ItemRow
from planner.verbs import plans, records
from tests.ui.progress.conftest import MONDAY, WEEK, Place, Robot


def test_the_finding_stands_on_top_with_the_words_of_the_ring(robot: Robot) -> None:
    hero = robot.screen.hero
    assert hero.finding.startswith("You finish about ")
    assert hero.finding.endswith(" after the deadline at the pace of the last 4 weeks.")
    assert hero.sure.startswith("Planned: 8 h a week, done by ")
    assert "Logged: 3 h a week, done by " in hero.sure
    assert "of 100 runs 50 finish by " in hero.sure
    assert "1 of 5 steps done" in hero.text
    assert "76 h of 100 h left" in hero.text
    assert hero.ring.accessibleName() == "16 % done"


def test_each_chart_says_its_figures_to_a_screen_reader(robot: Robot) -> None:
    panels = robot.screen.panels
    assert panels["burn-up"].finding == "24 h of 100 h done, 76 h to go."
    assert panels["bars"].finding == "3.3 h a week on average over 6 weeks."
    assert panels["heat"].finding == "Study on 5 days, 20 h altogether."
    assert panels["shares"].finding == "0 of 3 areas done."
    for panel in panels.values():
        said = panel.chart.accessibleDescription()
        assert said.startswith(panel.finding.rstrip("."))
        assert len(said) > len(panel.finding)
        assert panel.chart.accessibleName()
    said = panels["burn-up"].chart.accessibleDescription()
    assert "15 Nov 2026: 20 h of 100 h done. 22 Nov 2026: 24 h of 100 h done." in said
    assert "Deadline: 14 Dec 2026." in said
    assert "95 of 100 runs finish by " in said


def test_tables_hold_the_same_figures(robot: Robot) -> None:
    robot.commands["view.as-list"].trigger()

    def cells(name: str) -> list[list[str]]:
        model = robot.screen.panels[name].model
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    assert cells("shares") == [
        ["sky", "0", "60", "0", "1"],
        ["rope", "24", "40", "1", "2"],
        ["Without an area", "0", "0", "0", "2"],
    ]
    hours = [(row[0], row[1]) for row in cells("bars")][:7]
    assert [hours_ for _week, hours_ in hours] == ["4", "4", "4", "0", "4", "4", "0"]
    assert ["9 Nov 2026", "4", "Knots"] in cells("heat")
    burnt = {row[0]: row[1] for row in cells("burn-up") if row[1]}
    assert burnt["15 Nov 2026"] == "20"
    assert burnt["23 Nov 2026"] == "24"
    assert [row[4] for row in cells("burn-up") if row[4]] == ["50", "80", "95"]


def test_every_step_is_followed(robot: Robot) -> None:
    robot.session.do(records.log_time, "sails", 2.0, MONDAY)
    robot.settle()
    assert robot.screen.panels["burn-up"].finding == "26 h of 100 h done, 74 h to go."
    robot.session.undo()
    robot.settle()
    assert robot.screen.panels["burn-up"].finding == "24 h of 100 h done, 76 h to go."


def test_a_deadline_that_is_met_is_told_so(robot: Robot) -> None:
    plan = robot.session.plan
    assert plan is not None
    later = replace(plan, limits=replace(plan.limits, deadline=MONDAY + 60 * WEEK))
    robot.session.do(plans.change, later)
    robot.settle()
    assert "before the deadline at the pace" in robot.screen.hero.finding


def test_the_frame_of_time_is_chosen_and_remembered(robot: Robot) -> None:
    screen = robot.screen
    before = screen.burn_up.course
    assert before is not None
    screen.frame.setFocus()
    robot.qtbot.keyClick(screen.frame, Qt.Key.Key_Down)
    assert screen.chosen_frame is Frame.QUARTER
    after = screen.burn_up.course
    assert after is not None
    assert after.last <= before.last
    assert robot.session.settings.get("progress/frame", "") == "12-weeks"


def test_as_list_turns_all_charts_into_tables_and_back(robot: Robot) -> None:
    action = robot.commands["view.as-list"]
    action.trigger()
    assert all(panel.shows_table for panel in robot.screen.panels.values())
    assert action.isChecked()
    action.trigger()
    assert not any(panel.shows_table for panel in robot.screen.panels.values())


def test_a_streak_is_shown_only_to_who_asks_for_it(robot: Robot) -> None:
    assert "in a row" not in robot.screen.hero.text
    robot.commands["view.streak"].trigger()
    assert "2 weeks in a row with study" in robot.screen.hero.text
    robot.commands["view.streak"].trigger()
    assert "in a row" not in robot.screen.hero.text


def test_milestones_say_when_and_select_their_item(robot: Robot) -> None:
    rows = [part for part in robot.screen.milestones.parts if isinstance(part, ItemRow)]
    assert [row.item for row in rows] == ["licence", "skipper"]
    assert rows[0].remark.startswith("planned for ")
    rows[0].click()
    assert robot.session.selection.current == "licence"


def test_looking_ahead_can_be_stopped_and_begun_again(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = robot.screen
    with monkeypatch.context() as patch:
        patch.setattr("planner.ui.screens.progress.screen.outlook", until_cancelled)
        screen.look_ahead()
        robot.session.jobs.cancel("outlook")
        robot.settle()
    assert screen.hero.finding == "When you arrive was not worked out."
    course = screen.burn_up.course
    assert course is not None
    assert course.cone == ()
    robot.qtbot.mouseClick(screen.hero.again, Qt.MouseButton.LeftButton)
    robot.settle()
    assert screen.hero.finding.startswith("You finish about ")
    assert not screen.hero.again.isVisible()


def until_cancelled(standing: Standing, plan: Plan, *, cancelled: Callable[[], bool]) -> Outlook:
    """Look ahead, but take as long as one is let to."""
    while not cancelled():
        threading.Event().wait(0.005)
    return outlook(standing, plan, cancelled=cancelled)


def test_a_plan_that_cannot_be_asked_for_is_told_in_words(
    robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Outlook:
        raise RefusedError("This cannot be asked.")

    monkeypatch.setattr("planner.ui.screens.progress.screen.outlook", refuse)
    robot.screen.look_ahead()
    robot.settle()
    assert robot.screen.hero.finding == "This cannot be asked."
    assert not robot.screen.hero.again.isVisible()


def test_nothing_is_computed_twice_or_while_another_screen_is_in_front(robot: Robot) -> None:
    begun: list[str] = []
    robot.session.jobs.began.connect(lambda job: begun.append(job.title))
    robot.screen.leave()
    robot.screen.enter()
    assert begun == []
    robot.screen.leave()
    robot.session.do(records.log_time, "sails", 2.0, MONDAY)
    assert begun == []
    robot.screen.enter()
    robot.settle()
    assert begun == ["Adding up", "Looking ahead"]
    assert robot.screen.panels["burn-up"].finding.startswith("26 h")


def test_who_leaves_while_it_is_worked_out_finds_it_on_coming_back(robot: Robot) -> None:
    robot.session.do(records.log_time, "sails", 2.0, MONDAY)
    robot.screen.leave()
    robot.settle()
    robot.screen.enter()
    robot.settle()
    assert robot.screen.panels["burn-up"].finding.startswith("26 h")
    assert robot.screen.hero.finding.startswith("You finish about ")


def test_without_a_plan_the_page_says_what_to_do(place: Place) -> None:
    robot = place.robot()
    robot.screen.enter()
    robot.screen.focus_first()
    assert QApplication.focusWidget() is robot.screen.empty.button
    with robot.qtbot.waitSignal(robot.commands.triggered) as went:
        robot.qtbot.keyClick(robot.screen.empty.button, Qt.Key.Key_Space)
    assert went.args == ["view.welcome"]
    robot.session.close()


def test_before_anything_is_done_the_page_says_where_to_begin(place: Place) -> None:
    robot = place.robot()
    robot.plan()
    robot.screen.enter()
    robot.settle()
    assert robot.screen.message.text.startswith("Nothing is logged or done yet.")
    assert robot.screen.hero.finding.endswith(" at 8 h a week.")
    assert not robot.screen.panels["heat"].isVisible()
    (button,) = [
        one for one in robot.screen.message.findChildren(QPushButton) if one.text() == "Go to Today"
    ]
    with robot.qtbot.waitSignal(robot.commands.triggered) as went:
        button.click()
    assert went.args == ["view.today"]
    robot.session.do(records.log_time, "knots", 1.0, MONDAY)
    robot.settle()
    assert robot.screen.message.text == ""
    assert robot.screen.panels["heat"].isVisible()
    robot.session.close()


def test_who_has_arrived_is_told_so(robot: Robot) -> None:
    everything = ["sails", "weather", "licence", "skipper"]
    robot.session.do(records.tick, everything, MONDAY)
    robot.settle()
    assert robot.screen.hero.finding == "You meet every requirement of Skipper."
    assert robot.screen.hero.ring.accessibleName() == "100 % done"


def test_the_keys_lead_through_everything_and_each_thing_has_a_name(robot: Robot) -> None:
    robot.screen.focus_first()
    assert QApplication.focusWidget() is robot.screen.burn_up
    visited: list[QWidget] = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in visited:
            break
        visited.append(focus)
        robot.qtbot.keyClick(focus, Qt.Key.Key_Tab)
    for panel in robot.screen.panels.values():
        assert {panel.chart, panel.as_table, panel.more} <= set(visited)
    for widget in visited:
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or words, widget


def test_the_keys_read_the_points(robot: Robot) -> None:
    chart, panel = robot.screen.burn_up, robot.screen.panels["burn-up"]
    chart.setFocus()
    robot.qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert panel.reading == "23 Nov 2026: 24 h of 100 h done"
    robot.qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert panel.reading == "22 Nov 2026: 24 h of 100 h done"
    heat = robot.screen.heat
    heat.setFocus()
    robot.qtbot.keyClick(heat, Qt.Key.Key_End)
    robot.qtbot.keyClick(heat, Qt.Key.Key_Left)
    assert robot.screen.panels["heat"].reading == "Mon 16 Nov 2026: 4 h logged"


def test_escape_lets_go_of_the_point_first(robot: Robot) -> None:
    chart = robot.screen.burn_up
    chart.setFocus()
    robot.qtbot.keyClick(chart, Qt.Key.Key_Right)
    robot.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.current is None
    assert robot.window.isVisible()


@pytest.mark.parametrize(("width", "is_wide"), [(700, False), (1300, True)])
def test_parts_stand_side_by_side_where_there_is_room(
    robot: Robot,
    width: int,
    is_wide: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    robot.window.resize(width, 700)
    QApplication.processEvents()
    tops = [panel.y() for panel in robot.screen.panels.values()]
    assert (len(set(tops)) < len(tops)) is is_wide
    for panel in robot.screen.panels.values():
        assert panel.chart.height() == panel.chart.tall()
        assert panel.geometry().right() <= robot.screen.board.width()


def test_a_copied_chart_is_told(robot: Robot) -> None:
    with robot.qtbot.waitSignal(robot.session.said) as told:
        robot.screen.panels["shares"].copy_figures()
    assert told.args == ["Figures copied.", False]
    assert "rope,24" in QGuiApplication.clipboard().text()


def test_a_new_day_is_followed(robot: Robot) -> None:
    robot.session.today = MONDAY + timedelta(days=7)
    robot.session.day_changed.emit()
    robot.settle()
    course = robot.screen.burn_up.course
    assert course is not None
    assert course.today == MONDAY + timedelta(days=7)


@pytest.mark.parametrize("frame", list(Frame))
def test_days_at_the_ends_of_the_calendar_are_taken_calmly(robot: Robot, frame: Frame) -> None:
    plan = robot.session.plan
    assert plan is not None
    robot.session.do(plans.change, replace(plan, limits=replace(plan.limits, deadline=date.max)))
    robot.session.do(records.log_time, "weather", 1.0, date.min)
    robot.screen.frame.setCurrentIndex(robot.screen.frame.findData(frame.value))
    robot.settle()
    course = robot.screen.burn_up.course
    assert course is not None
    assert course.last.year < 2100
    assert "before the deadline" in robot.screen.hero.finding
    robot.screen.grab()
