"""Charts: read with the keys and the mouse, mirrored, painted in every look."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from planner.ui.charts.bars import Bars, Span
from planner.ui.charts.burn_up import BurnUp, Course, Reading
from planner.ui.charts.chart import Chart
from planner.ui.charts.heat import DayCell, Heat
from planner.ui.charts.ink import Stroke, colour, pen
from planner.ui.charts.shares import Share, Shares
from planner.ui.theme.theme import Scheme, Theme
from planner.ui.theme.tokens import contrast

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def burn_up(theme: Theme) -> BurnUp:
    chart = BurnUp(theme)
    done = [(TODAY - at * 7 * DAY, 40.0 - 10 * at) for at in (3, 2, 1, 0)]
    readings = [Reading(day, hours, f"{hours:g} h", is_done=True) for day, hours in done]
    end = TODAY + 60 * DAY
    chart.show_course(
        Course(
            first=TODAY - 28 * DAY,
            last=TODAY + 90 * DAY,
            today=TODAY,
            scope=100,
            earned=40,
            done=tuple(done),
            scopes=((TODAY - 10 * DAY, 80.0), (TODAY - 10 * DAY, 100.0)),
            planned=(((TODAY, 40.0), (TODAY + 50 * DAY, 100.0)),),
            cone=(end, end + 7 * DAY, end + 20 * DAY),
            deadline=TODAY + 55 * DAY,
            readings=(*readings, Reading(end, 100, "50 of 100")),
        )
    )
    return chart


def bars(theme: Theme) -> Bars:
    chart = Bars(theme)
    spans = [Span(f"W{at}", f"week {at}", at, 8.0 if at != 1 else None, at == 3) for at in range(5)]
    chart.show_spans(spans)
    return chart


def heat(theme: Theme) -> Heat:
    chart = Heat(theme)
    monday = TODAY - 70 * DAY
    cells = [
        DayCell(monday + at * DAY, (at % 9) * 0.75, at % 10 == 0, f"day {at}") for at in range(71)
    ]
    chart.show_days(cells)
    return chart


def shares(theme: Theme) -> Shares:
    chart = Shares(theme)
    parts = [Share(f"Area {at}", at / 3, f"{at} of 3", f"area {at}") for at in range(4)]
    chart.show_parts(parts)
    return chart


MAKERS = {"burn-up": burn_up, "bars": bars, "heat": heat, "shares": shares}


@pytest.fixture(params=sorted(MAKERS))
def chart(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> Iterator[Chart]:
    made = MAKERS[request.param](theme)
    qtbot.addWidget(made)
    made.resize(600, made.tall())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def press(qtbot: QtBot, chart: Chart, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(chart, key)


def test_the_keys_go_through_all_points_and_each_is_told(chart: Chart, qtbot: QtBot) -> None:
    told: list[str] = []
    chart.pointed.connect(told.append)
    press(qtbot, chart, Qt.Key.Key_Right, Qt.Key.Key_Home)
    assert chart.current == 0
    press(qtbot, chart, *[Qt.Key.Key_Down] * (len(chart.readings) + 2))
    assert told[1 : len(chart.readings) + 1] == list(chart.readings)
    assert chart.current == len(chart.readings) - 1


def test_escape_lets_go_of_the_point_and_is_left_to_others_then(chart: Chart, qtbot: QtBot) -> None:
    press(qtbot, chart, Qt.Key.Key_End, Qt.Key.Key_Escape)
    assert chart.current is None


def test_points_lie_on_the_chart_and_the_mouse_finds_them(chart: Chart, qtbot: QtBot) -> None:
    for at in range(len(chart.readings)):
        middle = chart.spot(at).center()
        assert chart.rect().contains(middle.toPoint())
        found = chart.point_at(middle)
        assert found is not None
        assert chart.spot(found).center() == middle
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.spot(1).center().toPoint())
    assert chart.current == 1


def test_away_from_points_the_mouse_finds_none(chart: Chart) -> None:
    assert chart.point_at(QPointF(-50, -50)) is None


def test_a_tooltip_says_what_a_point_says(chart: Chart) -> None:
    place = chart.spot(1).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place))
    QApplication.sendEvent(chart, event)
    assert chart.readings[1] in QToolTip.text()


def test_from_right_to_left_the_picture_is_mirrored_and_the_keys_too(
    chart: Chart, qtbot: QtBot
) -> None:
    before = [chart.spot(at).center() for at in range(len(chart.readings))]
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [chart.spot(at).center() for at in range(len(chart.readings))]
    for one, other in zip(before, after, strict=True):
        assert one.x() + other.x() == pytest.approx(chart.width(), abs=1.5)
        assert one.y() == pytest.approx(other.y(), abs=1.5)
    press(qtbot, chart, Qt.Key.Key_Home, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert chart.current == chart.across


@pytest.mark.parametrize("percent", [90, 160])
@pytest.mark.parametrize("look", ["usual", "contrast"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_it_is_painted_in_every_look(
    chart: Chart, theme: Theme, scheme: Scheme, look: str, percent: int
) -> None:
    theme.choose(scheme, contrast=look == "contrast", percent=percent)
    chart.resize(chart.width(), chart.tall())
    picture = chart.grab().toImage()
    assert len(colours(picture)) > 8


def colours(picture: QImage) -> set[int]:
    return {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }


def test_hours_are_told_by_size_not_by_colour_alone(theme: Theme, qtbot: QtBot) -> None:
    chart = Heat(theme)
    qtbot.addWidget(chart)
    hours = [0.0, 0.5, 1.5, 3.0, 5.0, 0.0, 0.0]
    days = [
        DayCell(TODAY + at * DAY, some, has_done=False, text=str(at))
        for at, some in enumerate(hours)
    ]
    chart.show_days(days)
    chart.resize(400, chart.tall())
    picture = chart.grab().toImage()
    done = theme.status(next(iter(look for look in theme.tokens.status if look == "done"))).fill
    painted = []
    for at in range(5):
        box = chart.spot(at).toRect()
        inside = [
            (x, y)
            for x in range(box.left(), box.right() + 1)
            for y in range(box.top(), box.bottom() + 1)
        ]
        painted.append(sum(picture.pixelColor(x, y).name() == done.lower() for x, y in inside))
    assert painted == sorted(set(painted))


def test_of_too_many_weeks_the_calendar_shows_the_last_ones(theme: Theme, qtbot: QtBot) -> None:
    chart = Heat(theme)
    qtbot.addWidget(chart)
    chart.show_days(
        [DayCell(TODAY + at * DAY, 0, has_done=False, text=str(at)) for at in range(700)]
    )
    chart.resize(300, chart.tall())
    assert chart.days[-1].text == "699"
    assert chart.days[0].on.weekday() == 0
    assert chart.rect().contains(chart.spot(len(chart.days) - 1).toRect())


def test_a_chart_without_points_is_empty_and_takes_all_keys_calmly(
    theme: Theme, qtbot: QtBot
) -> None:
    for made in (BurnUp(theme), Bars(theme), Heat(theme), Shares(theme)):
        qtbot.addWidget(made)
        made.resize(300, max(made.tall(), 100))
        made.show()
        press(qtbot, made, Qt.Key.Key_Right, Qt.Key.Key_End)
        assert made.current is None
        assert made.point_at(QPointF(QPoint(50, 50))) is None
        made.grab()


@pytest.mark.parametrize("look", ["usual", "contrast"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_stroke_stands_out_and_no_two_are_alike_but_for_their_colour(
    theme: Theme, scheme: Scheme, look: str
) -> None:
    theme.choose(scheme, contrast=look == "contrast")
    for stroke in Stroke:
        assert contrast(colour(theme, stroke).name(), theme.tokens.surface) >= 3
    lines = [stroke for stroke in Stroke if stroke is not Stroke.DEADLINE]  # upright, and named
    shapes = {(pen(theme, one).widthF(), tuple(pen(theme, one).dashPattern())) for one in lines}
    assert len(shapes) == len(lines)
