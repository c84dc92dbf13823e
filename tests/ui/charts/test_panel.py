"""The frame of a chart: the same figures as a table, copied, saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.ui.charts.bars import Bars, Span
from planner.ui.charts.figures import Figures, FiguresModel
from planner.ui.charts.panel import Panel
from planner.ui.theme.theme import Theme

FIGURES = Figures(("Week", "Hours", "Planned"), (("1 Nov", 2.5, 8.0), ("=8 Nov", 123.0, None)))


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Panel:
    chart = Bars(theme)
    chart.show_spans([Span("1 Nov", "first week", 2.5, 8.0), Span("8 Nov", "second week", 3.0)])
    made = Panel(theme, chart, "Hours a week", "hours")
    made.show_figures(FIGURES)
    made.show_words("5 h in two weeks.", "5 h in two weeks. 1 Nov 2.5")
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_the_model_holds_all_figures(qtmodeltester: ModelTester) -> None:
    model = FiguresModel()
    model.show_figures(FIGURES)
    qtmodeltester.check(model)
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert cells == [["1 Nov", "2.5", "8"], ["=8 Nov", "123", ""]]
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert headers == list(FIGURES.headers)


def test_a_press_shows_the_table_and_the_focus_goes_with_it(panel: Panel, qtbot: QtBot) -> None:
    panel.chart.setFocus()
    qtbot.mouseClick(panel.as_table, Qt.MouseButton.LeftButton)
    assert panel.shows_table
    assert panel.table.isVisible()
    assert not panel.chart.isVisible()
    panel.table.setFocus()
    panel.as_table.toggle()
    assert panel.chart.isVisible()
    assert QApplication.focusWidget() is panel.chart


def test_the_line_under_the_heading_says_the_finding_or_the_point(
    panel: Panel, qtbot: QtBot
) -> None:
    assert panel.finding == "5 h in two weeks."
    panel.chart.setFocus()
    qtbot.keyClick(panel.chart, Qt.Key.Key_End)
    qtbot.keyClick(panel.chart, Qt.Key.Key_End)
    assert panel.reading == "second week"
    qtbot.keyClick(panel.chart, Qt.Key.Key_Escape)
    assert panel.reading == ""


def test_it_is_named_and_described(panel: Panel) -> None:
    assert panel.chart.accessibleName() == "Hours a week"
    assert panel.chart.accessibleDescription() == "5 h in two weeks. 1 Nov 2.5"
    assert panel.table.accessibleName() == "Hours a week"
    assert panel.as_table.accessibleName() == "Hours a week as a table"
    assert panel.more.accessibleName() == "Copy or save Hours a week"


def test_the_picture_holds_heading_and_finding_above_the_chart(panel: Panel) -> None:
    panel.copy_picture()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 2 * panel.chart.width()
    assert picture.height() > 2 * panel.chart.height() + 60


def test_the_figures_are_copied_as_csv_without_formulas(panel: Panel) -> None:
    panel.copy_figures()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.strip() for line in lines] == [
        "Week,Hours,Planned",
        "1 Nov,2.5,8",
        "'=8 Nov,123,",
    ]


def test_picture_and_figures_are_saved(
    panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name, save in (
        ("a.png", panel.save_picture),
        ("a.pdf", panel.save_picture),
        ("a.csv", panel.save_figures),
    ):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=target: (str(to), ""))
        with qtbot.waitSignal(panel.said):
            save()
    assert not QImage(str(tmp_path / "a.png")).isNull()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "1 Nov" in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_what_cannot_be_written_is_refused_in_words(
    panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    nowhere = str(tmp_path / "no" / "a.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    with qtbot.waitSignal(panel.refused) as refusal:
        panel.save_figures()
    assert refusal.args is not None
    assert nowhere in str(refusal.args[0])


def test_a_question_that_is_closed_saves_nothing(
    panel: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    panel.save_figures()
    assert list(tmp_path.iterdir()) == []
