"""The table of a comparison: its rows in order, for keys and readers, copied and saved."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from planner.ui.screens.compare.table import FIRST, HOURS, NEED, YOU
from planner.verbs import records
from tests.ui.compare.conftest import COASTAL, CREW, DAY, FLOTILLA, Robot
from tests.ui.conftest import TODAY

HELM, KNOTS = "sail-helming", "sail-knots"
WIDE = Qt.Orientation.Horizontal


def test_rows_are_sorted_within_their_parts(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    table, model = robot.screen.table, robot.model

    def shown(column: int) -> list[list[str]]:
        found = []
        for number, part in enumerate(model.sheet.parts):
            if part.rows[0].item is not None:
                parent = model.index(number, 0)
                rows = range(model.rowCount(parent))
                found.append([model.index(row, column, parent).data() for row in rows])
        return found

    table.sortByColumn(NEED, Qt.SortOrder.AscendingOrder)
    assert all(titles == sorted(titles, key=str.casefold) for titles in shown(NEED))
    table.sortByColumn(NEED, Qt.SortOrder.DescendingOrder)
    assert all(titles == sorted(titles, key=str.casefold, reverse=True) for titles in shown(NEED))
    before = sorted(map(len, shown(NEED)))
    for column in (YOU, HOURS, FIRST, FIRST + 1):
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert sorted(map(len, shown(NEED))) == before
    table.sortByColumn(YOU, Qt.SortOrder.AscendingOrder)
    (words, *_rest) = shown(YOU)
    assert words == sorted(words, key=["ready", "locked"].index)


def test_the_model_keeps_qts_rules(robot: Robot) -> None:
    QAbstractItemModelTester(robot.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    robot.choose(DAY, COASTAL)
    robot.screen.table.sortByColumn(HOURS, Qt.SortOrder.DescendingOrder)
    robot.screen.bar.differences.setChecked(True)
    robot.choose(DAY, COASTAL, FLOTILLA)
    robot.window.session.do(records.tick, [HELM], TODAY)
    robot.settle()
    robot.choose(DAY)

    assert robot.model.rowCount() == 0
    assert robot.model.headerData(FIRST, WIDE) is None


def test_empty_cells_speak_to_the_ear(robot: Robot) -> None:
    robot.choose(CREW, DAY)
    row = robot.index_of("sail-passage-planning")
    hears = [
        row.siblingAtColumn(FIRST + at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(2)
    ]
    assert hears == ["Useful crew member: not needed", "Day skipper: required"]


def test_a_row_opens_in_the_details_and_keeps_selected(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    table = robot.screen.table
    table.setCurrentIndex(robot.index_of(HELM))
    assert robot.window.session.selection.current == HELM
    robot.press("Return")
    assert robot.window.main.details.shown == HELM
    assert robot.window.main.panes.current == 2

    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.settle()
    assert table.selected() == (HELM,)


def test_folded_parts_stay_folded_over_a_new_sheet(robot: Robot) -> None:
    robot.choose(DAY, COASTAL)
    robot.screen.table.collapse(robot.model.index(0, 0))
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.settle()

    assert not robot.screen.table.isExpanded(robot.model.index(0, 0))
    assert robot.screen.table.isExpanded(robot.model.index(2, 0))


def test_the_table_is_copied_and_saved(
    robot: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot.choose(DAY, COASTAL)
    menu = robot.screen.bar.export.menu()
    assert menu is not None
    actions = {one.text().replace("&", ""): one for one in menu.actions() if one.text()}

    actions["Copy Table"].trigger()
    board = QGuiApplication.clipboard()
    lines = board.text().splitlines()
    assert lines[0].split("\t") == [
        "Part",
        "What",
        "You",
        "Hours",
        "Day skipper",
        "Coastal skipper",
    ]
    assert len(lines) == 1 + sum(len(part.rows) for part in robot.model.sheet.parts)

    actions["Copy as Markdown"].trigger()
    assert board.text().splitlines()[1] == "| --- | --- | --- | --- | --- | --- |"
    actions["Copy as Picture"].trigger()
    assert not board.image().isNull()

    target = tmp_path / "sea.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    actions["Save as CSV…"].trigger()
    rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode())))
    knots = next(row for row in rows if row["What"] == "Knots")
    assert knots["You"] == "ready"
    assert (knots["Day skipper"], knots["Coastal skipper"]) == ("on the way", "on the way")
    actions["Save as Markdown…"].trigger()
    assert target.read_text().startswith("| Part | What | You | Hours |")


def test_a_file_that_cannot_be_written_says_so(
    robot: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot.choose(DAY, COASTAL)
    nowhere = tmp_path / "no" / "such" / "folder.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(nowhere), ""))
    robot.screen.writing.save_csv()
    assert "folder.csv" in robot.window.main.banner.text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    robot.screen.writing.save_csv()
    robot.screen.writing.save_markdown()
