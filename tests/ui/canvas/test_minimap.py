"""The minimap leads to where one points in it, and hides while it is of no use."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from pytestqt.qtbot import QtBot

from planner.ui.canvas.minimap import Minimap
from planner.ui.canvas.view import GraphView
from planner.ui.theme.tokens import LIGHT, Look
from tests.ui.canvas.drawn import drag, wheel


@pytest.fixture
def minimap(view: GraphView) -> Minimap:
    made = Minimap(view, view._theme)
    view.camera.zoom_to(2.5)
    return made


def test_it_shows_itself_only_when_not_all_is_in_view(view: GraphView, minimap: Minimap) -> None:
    assert minimap.isVisible()

    view.fit()
    assert not minimap.isVisible()

    view.camera.zoom_to(2.5)
    minimap.toggle()
    assert not minimap.isVisible()


def test_a_click_leads_there_and_a_drag_follows(
    view: GraphView, minimap: Minimap, qtbot: QtBot
) -> None:
    places = view.places
    assert places is not None
    wanted = minimap._to_map(places.rects["d"]).center().toPoint()

    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=wanted)
    assert view.camera.area.contains(places.rects["d"].center())

    start = minimap._to_map(places.rects["a"]).center().toPoint()
    drag(minimap, wanted, start)
    assert view.camera.area.contains(places.rects["a"].center())


def test_the_wheel_zooms(view: GraphView, minimap: Minimap) -> None:
    zoom = view.camera.zoom
    wheel(minimap, QPoint(20, 20), -1)
    assert view.camera.zoom == pytest.approx(zoom / 1.15)


def test_a_tick_colours_its_bar(view: GraphView, minimap: Minimap) -> None:
    places = view.places
    assert places is not None
    view.camera.look_at(QRectF(places.rects["d"]).center())
    at = minimap._to_map(places.rects["a"]).center().toPoint()
    before = minimap.grab().toImage().pixelColor(at)

    view.update_nodes({"a": replace(view.node("a"), look=Look.DONE)})

    after = minimap.grab().toImage().pixelColor(at)
    assert before != after
    assert after.name().upper() == LIGHT.status[Look.DONE].border
