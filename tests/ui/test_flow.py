"""A row of widgets that breaks like a text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.widgets.flow import Flow


def block(width: int) -> QWidget:
    made = QWidget()
    made.setFixedSize(width, 20)
    return made


def made(qtbot: QtBot, width: int, *blocks: QWidget) -> QWidget:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = Flow(whole, gap=10)
    for one in blocks:
        flow.addWidget(one)
    whole.resize(width, flow.heightForWidth(width))
    with qtbot.waitExposed(whole):
        whole.show()
    return whole


def test_what_fits_stands_in_one_line(qtbot: QtBot) -> None:
    blocks = block(100), block(80)
    whole = made(qtbot, 190, *blocks)
    assert [(one.x(), one.y()) for one in blocks] == [(0, 0), (110, 0)]
    assert whole.height() == 20


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    blocks = block(100), block(80), block(50)
    whole = made(qtbot, 189, *blocks)
    assert [(one.x(), one.y()) for one in blocks] == [(0, 0), (0, 30), (90, 30)]
    assert whole.height() == 50


def test_a_widget_wider_than_the_line_gets_the_line(qtbot: QtBot) -> None:
    wide = QLineEdit()
    wide.setMaximumHeight(20)
    whole = made(qtbot, 60, wide)
    assert wide.sizeHint().width() > 60
    assert (wide.x(), wide.width()) == (0, whole.width())


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    blocks = block(100), block(80)
    blocks[0].hide()
    whole = made(qtbot, 200, *blocks)
    assert whole.isVisible()
    assert blocks[1].x() == 0


def test_from_right_to_left_it_begins_at_the_right(qtbot: QtBot) -> None:
    blocks = block(100), block(50)
    whole = QWidget()
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(whole)
    flow = Flow(whole, gap=10)
    for one in blocks:
        flow.addWidget(one)
    whole.resize(200, 20)
    with qtbot.waitExposed(whole):
        whole.show()
    assert [one.x() for one in blocks] == [100, 40]


@pytest.mark.parametrize("width", [50, 100, 150, 400])
def test_the_height_is_what_the_lines_need(qtbot: QtBot, width: int) -> None:
    blocks = [block(40), block(45), block(90), block(20)]
    whole = made(qtbot, width, *blocks)
    whole_flow = whole.layout()
    assert whole_flow is not None
    assert whole_flow.heightForWidth(width) == max(one.y() + one.height() for one in blocks)


def test_the_height_follows_what_is_in_it(qtbot: QtBot) -> None:
    blocks = block(60), block(60)
    whole = made(qtbot, 100, *blocks)
    flow = whole.layout()
    assert flow is not None
    assert flow.heightForWidth(100) == 50
    blocks[1].hide()
    assert flow.heightForWidth(100) == 20
