"""A person works on the roadmap to day skipper, with mouse and keys, on a real library."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu

from planner.graph.standing import ItemStatus
from planner.ui.screens.roadmap.screen import RoadmapScreen
from tests.ui.canvas.drawn import drag
from tests.ui.conftest import Opening, close, press, settle
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, HELM, CHARTS = "sail-knots", "sail-helming", "sail-charts"


def test_the_way_to_the_target_is_drawn_from_left_to_right(robot: Robot) -> None:
    session, view = robot.window.session, robot.view
    places = view.places
    assert places is not None

    assert TARGET in robot.drawn.items
    assert set(session.placements) <= {*robot.drawn.items}
    for edge in robot.drawn.edges:
        assert places.rects[edge.source].right() <= places.rects[edge.target].left()
    assert view.node(TARGET).target
    assert places.rects[TARGET].width() > places.rects[KNOTS].width()


def test_clicks_select_and_ctrl_or_shift_add(robot: Robot) -> None:
    selection = robot.window.session.selection
    seen = []
    robot.click(KNOTS)
    seen.append(selection.ids)
    robot.click(CHARTS, Qt.KeyboardModifier.ControlModifier)
    seen.append(selection.ids)
    robot.click(KNOTS, Qt.KeyboardModifier.ShiftModifier)
    seen.append(selection.ids)
    robot.view.left.emit()
    seen.append(selection.ids)

    assert seen == [(KNOTS,), (KNOTS, CHARTS), (CHARTS,), ()]


def test_a_band_selects_all_that_it_touches(robot: Robot) -> None:
    robot.view.fit()
    area = robot.view.rect().adjusted(2, 2, -2, -2)

    drag(
        robot.view,
        area.topLeft(),
        area.bottomRight(),
        held=Qt.KeyboardModifier.ShiftModifier,
    )

    assert set(robot.window.session.selection.ids) == set(robot.drawn.items)


def test_arrows_lead_through_choices_without_opening_menus(robot: Robot) -> None:
    gate = robot.gate("sail-day-skipper-practical")
    robot.view.stepped.emit(gate)

    assert robot.view.current == gate
    assert robot.window.session.selection.ids == ()
    assert QApplication.activePopupWidget() is None
    robot.press("Right")
    assert robot.window.session.selection.current == "sail-day-skipper-practical"


def test_home_and_end_lead_to_where_one_can_begin_and_to_the_target(robot: Robot) -> None:
    selection = robot.window.session.selection
    robot.press("End")
    assert selection.current == TARGET
    assert robot.view.rect().contains(robot.view.box(TARGET).toRect())
    robot.press("Home")
    assert selection.current is not None
    assert robot.window.session.standing.status(selection.current) is ItemStatus.READY


def test_the_neighbours_are_told_in_a_sentence(robot: Robot) -> None:
    robot.click(HELM)
    with robot.qtbot.waitSignal(robot.window.session.said) as told:
        robot.press("B")
    assert "it unlocks" in told.args[0]
    assert told.args[0].startswith("Steering a course needs ")


def test_details_open_by_double_click_and_by_return(robot: Robot) -> None:
    with robot.qtbot.waitSignal(robot.window.actions.triggered) as told:
        robot.click(KNOTS)
        robot.press("Return")
    assert told.args == ["item.details"]
    robot.view.setFocus()
    with robot.qtbot.waitSignal(robot.window.actions.triggered) as told:
        robot.view.activated.emit(KNOTS)
    assert told.args == ["item.details"]


def test_a_context_menu_offers_what_can_be_done(robot: Robot) -> None:
    robot.view.menu_wanted.emit(KNOTS, QPoint(300, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = robot.window.actions
    inner = [one.menu() for one in menu.actions()]
    offered = [*menu.actions()]
    for part in inner:
        offered += part.actions() if isinstance(part, QMenu) else []
    names = {name for name, action in actions.all.items() if action in offered}
    menu.close()

    assert {"item.done", "item.skip", "item.pin", "view.path"} <= names
    assert robot.window.session.selection.current == KNOTS


def test_legend_and_minimap_come_and_go(robot: Robot) -> None:
    robot.window.actions["view.legend"].trigger()
    assert robot.screen.legend.isVisible()
    assert robot.screen.legend.grab().width() > 200
    robot.window.actions["view.legend"].trigger()
    assert not robot.screen.legend.isVisible()

    robot.view.camera.zoom_to(2.5)
    assert robot.screen.minimap.isVisible()
    press(robot.qtbot, robot.window.main, "Ctrl+M")
    assert not robot.screen.minimap.isVisible()


def test_the_picture_is_found_again_after_a_restart(robot: Robot, opening: Opening) -> None:
    robot.screen.options.alternatives = True
    robot.view.camera.zoom_to(0.8)
    robot.view.camera.look_at(QPointF(500, 300))
    close(robot.window)

    again = opening()
    again.main.show_screen("view.roadmap")
    settle(robot.qtbot, again)

    screen = again.main.screens["view.roadmap"]
    assert isinstance(screen, RoadmapScreen)
    assert screen.options.alternatives
    assert screen.view.camera.zoom == pytest.approx(0.8)
    assert (screen.view.camera.area.center() - QPointF(500, 300)).manhattanLength() < 2


def test_without_a_target_the_screen_leads_to_the_roles(robot: Robot) -> None:
    session = robot.window.session
    session.undo()
    robot.settle()
    assert session.plan is None
    assert robot.screen.empty.choose.isVisible()

    robot.screen.focus_first()
    robot.screen.empty.choose.click()
    front = robot.window.main.screen_in_front
    assert front is not None
    assert front.command == "view.welcome"
    robot.settle()
