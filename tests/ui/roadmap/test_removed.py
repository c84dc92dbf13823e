"""Between the removal of an item and the next picture, nothing stumbles over what is gone."""

import pytest
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.screens.roadmap.heat import Figure
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.verbs import removal
from tests.ui.conftest import settle

GONE = "sail-charts"


@pytest.fixture
def window(planned: Window) -> Window:
    return planned


@pytest.fixture
def screen(window: Window, qtbot: QtBot) -> RoadmapScreen:
    window.main.show_screen("view.roadmap")
    settle(qtbot, window)
    screen = window.main.screen_in_front
    assert isinstance(screen, RoadmapScreen)
    assert screen.sketch is not None
    assert screen.sketch.holding(GONE) == GONE
    return screen


def test_heat_path_and_paper_live_with_an_item_that_is_gone(
    screen: RoadmapScreen, window: Window, qtbot: QtBot
) -> None:
    screen.show_heat(Figure.HOURS)
    screen.emphasis.toggle_path("role-day-skipper")
    window.session.do(removal.remove, [GONE])
    assert screen.sketch is not None
    assert screen.sketch.holding(GONE) == GONE, "the new picture is not there yet"
    screen.heating.measured.emit()
    window.exporter.sheets()
    screen.mark()
    settle(qtbot, window)
    assert screen.sketch.holding(GONE) is None
