"""The roadmap as a list of the same items."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from planner.model import State
from tests.ui.conftest import press
from tests.ui.roadmap.conftest import Robot

KNOTS = "sail-knots"


def test_the_list_shows_the_same_items_and_takes_the_same_keys(robot: Robot) -> None:
    press(robot.qtbot, robot.window.main, "Ctrl+Shift+L")
    assert robot.screen.shows_list
    shown = robot.screen.list
    model = shown.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(shown.items, tester)
    assert model.rowCount(QModelIndex()) == len(robot.drawn.items) == 15

    robot.window.session.selection.select(KNOTS)
    assert shown.selected() == (KNOTS,)
    press(robot.qtbot, shown, "Space")
    assert robot.window.session.library.records[KNOTS].state is State.DONE
    shown.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    hours = [shown.model().index(row, 2).data(Qt.ItemDataRole.UserRole + 1) for row in range(5)]
    assert hours == sorted(hours, reverse=True)

    robot.screen.toolbar.finding.field.setText("knots")
    robot.until(lambda: model.rowCount(QModelIndex()) == 1)
    robot.screen.toolbar.finding.clear()
    assert model.rowCount(QModelIndex()) == len(robot.drawn.items)


def test_selecting_in_the_list_selects_everywhere(robot: Robot) -> None:
    robot.screen.toggle_list()
    shown = robot.screen.list
    shown.selectAll()

    assert set(robot.window.session.selection.ids) == set(robot.drawn.items)
