"""A person works on the roadmap to day skipper, with mouse and keys, on a real library."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu

from planner.graph.standing import ItemStatus
from planner.model import State
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.ui.theme.tokens import Look
from planner.verbs import records
from tests.ui.canvas.drawn import drag
from tests.ui.conftest import TODAY, Opening, close, press, settle
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, HELM, CHARTS = "sail-knots", "sail-helming", "sail-charts"
RADIO, LICENCE = "sail-radio-course", "sail-radio-licence"


def placed(robot: Robot) -> dict[str, QPointF]:
    """Return where every box is on the screen."""
    return {name: robot.view.box(name).topLeft() for name in robot.view.reading_order}


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


@pytest.mark.parametrize(
    ("key", "state"),
    [("Space", State.DONE), ("P", State.STARTED), ("S", State.WAIVED), ("K", State.DONE)],
)
def test_one_key_changes_the_record_and_the_look_and_moves_nothing(
    robot: Robot, key: str, state: State
) -> None:
    robot.click(CHARTS)
    before, sketch = placed(robot), robot.drawn

    robot.press(key)

    record = robot.window.session.library.records[CHARTS]
    assert record.state is state
    assert record.known_before == (key == "K")
    looks = {"Space": Look.DONE, "P": Look.STARTED, "S": Look.WAIVED, "K": Look.DONE}
    assert robot.view.node(CHARTS).look is looks[key]
    assert placed(robot) == before
    assert robot.drawn is sketch


def test_a_tick_of_several_is_one_step_and_undone_as_one(robot: Robot) -> None:
    session = robot.window.session
    session.selection.select(KNOTS, CHARTS)

    robot.press("Space")
    assert {KNOTS, CHARTS} <= set(session.library.records)
    assert session.workspace.undoable is not None

    press(robot.qtbot, robot.window.main, "Ctrl+Z")
    assert not session.library.records
    assert robot.view.node(KNOTS).look is Look.READY


def test_a_tick_flashes_what_it_opens_unless_motion_is_reduced(robot: Robot) -> None:
    robot.click(RADIO)
    robot.press("Space")
    assert robot.view.node(LICENCE).look is Look.READY
    assert not robot.view.flashing
    robot.press("Space")

    robot.window.parts.theme.choose(reduced_motion=False)
    robot.press("Space")

    assert robot.view.flashing == {LICENCE}
    robot.until(lambda: not robot.view.flashing)


def test_a_tick_repaints_only_what_can_have_changed(robot: Robot) -> None:
    robot.click(KNOTS)
    told: list[tuple[str, ...]] = []
    robot.view.looks_changed.connect(lambda names, _groups: told.append(names))

    robot.press("Space")

    (names,) = told
    places = robot.view.places
    assert places is not None
    after = {other for other, _line in places.after(KNOTS)}
    statuses = robot.window.session.standing.statuses
    assert KNOTS in names
    assert after <= set(names)
    assert len(names) < len(robot.view.reading_order)
    assert statuses[KNOTS] is ItemStatus.DONE


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


def test_the_path_is_lit_with_its_steps_and_hours_and_escape_clears_it(robot: Robot) -> None:
    robot.click(HELM)

    robot.press("H")

    marks = robot.view.marks
    assert marks.lit is not None
    assert marks.lit == {HELM, "sail-crew-week"}
    assert marks.path
    assert robot.screen.chip.text == "Path to Steering a course: 1 step"
    robot.press("Escape")
    assert robot.view.marks.lit is None
    assert not robot.screen.chip.text
    assert robot.window.session.selection.current == HELM


def test_focus_hides_the_rest_and_goes_deeper(robot: Robot) -> None:
    robot.click(RADIO)
    robot.press("F")
    near = robot.view.marks
    assert near.lit == {RADIO, LICENCE}
    assert near.only
    assert robot.screen.chip.text == "Focused on VHF radio course, 1 step around"

    robot.press("Shift+F")
    far = robot.view.marks.lit or set()
    assert far == {RADIO, LICENCE, robot.gate(TARGET), TARGET}

    robot.screen.chip._close.click()
    assert robot.view.marks.lit is None


def test_escape_takes_one_layer_after_the_other(robot: Robot) -> None:
    robot.click(CHARTS)
    robot.screen.toolbar.finding.field.setText("knots")
    robot.until(lambda: robot.view.marks.lit == {KNOTS})
    robot.press("H")

    layers = []
    for _ in range(4):
        current = robot.window.session.selection.current
        layers.append((robot.screen.emphasis.path_of, robot.view.marks.lit, current))
        robot.press("Escape")

    lit = layers[0][1]
    assert layers == [
        (CHARTS, lit, CHARTS),
        (None, {KNOTS}, CHARTS),
        (None, None, CHARTS),
        (None, None, None),
    ]
    assert robot.window.main.screen_in_front is robot.screen


def test_finding_dims_the_rest_and_leads_from_match_to_match(robot: Robot) -> None:
    press(robot.qtbot, robot.window.main, "Ctrl+F")
    field = robot.screen.toolbar.finding.field
    assert field.hasFocus()
    robot.qtbot.keyClicks(field, "radio")

    press(robot.qtbot, field, "Return")
    matches = robot.screen.toolbar.finding.matches
    assert matches
    assert {RADIO, LICENCE} <= set(matches)
    assert robot.view.marks.lit == set(matches)
    assert robot.window.session.selection.current == matches[0]
    press(robot.qtbot, robot.window.main, "F3")
    assert robot.window.session.selection.current == matches[1 % len(matches)]
    press(robot.qtbot, robot.window.main, "Shift+F3")
    assert robot.window.session.selection.current == matches[0]
    assert robot.screen.toolbar.finding.count.text() == f"1 of {len(matches)}"

    press(robot.qtbot, field, "Escape")
    assert not field.text()
    assert robot.view.hasFocus()


def test_nothing_found_is_said(robot: Robot) -> None:
    robot.screen.toolbar.finding.field.setText("zzzz")
    robot.screen.toolbar.finding.step(1)

    assert robot.screen.toolbar.finding.count.text() == "0 found"
    assert robot.window.session.selection.current is None


def test_a_group_is_folded_and_unfolded_in_place(robot: Robot) -> None:
    robot.click(KNOTS)
    inside = [name for name in robot.drawn.items if area(robot, name) == "crew"]

    robot.press("Ctrl+Left")
    robot.settle()
    assert robot.drawn.clusters["area:crew"] == tuple(inside)
    assert KNOTS not in robot.drawn.items
    assert robot.view.current == "area:crew"
    assert robot.view.node("area:crew").parts == (0, 0, len(inside))

    robot.press("Ctrl+Right")
    robot.settle()
    assert not robot.drawn.clusters
    assert set(inside) <= set(robot.drawn.items)


def area(robot: Robot, name: str) -> str:
    return robot.window.session.library.items[name].area


def test_a_title_folds_its_group_and_a_double_click_unfolds_it(robot: Robot) -> None:
    robot.screen.options.group = "area"
    robot.screen.redraw()
    robot.settle()
    places = robot.view.places
    assert places is not None
    rect = places.groups["safety"]
    robot.view.camera.look_at(rect.topLeft())
    box = robot.view.camera.to_view(rect)

    at = box.topLeft().toPoint() + QPoint(20, 10)
    robot.qtbot.mouseClick(robot.view, Qt.MouseButton.LeftButton, pos=at)
    robot.settle()
    assert "area:safety" in robot.drawn.clusters

    robot.view.show_node("area:safety")
    middle = robot.view.box("area:safety").center().toPoint()
    robot.qtbot.mouseDClick(robot.view, Qt.MouseButton.LeftButton, pos=middle)
    robot.settle()
    assert not robot.drawn.clusters


def test_what_is_shown_is_chosen_in_the_menu(robot: Robot) -> None:
    menu = robot.screen.toolbar.show_menu
    few = set(robot.drawn.items)

    toggle(menu, "view.alternatives")
    robot.settle()
    more = set(robot.drawn.items)
    assert few < more
    assert "sail-offshore-radio-licence" in more

    toggle(menu, "view.alternatives")
    toggle(menu, "view.only-left")
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.screen.redraw()
    robot.settle()
    assert KNOTS not in robot.drawn.items


def test_what_is_left_out_is_told_by_a_chip_that_takes_it_back(robot: Robot) -> None:
    chips = robot.screen.chips
    assert chips.isHidden()
    toggle(robot.screen.toolbar.show_menu, "view.only-left")
    robot.settle()
    assert chips.texts == ["Only What Is Left"]
    chip = chips.chip("view.only-left")
    chip.setFocus()
    press(robot.qtbot, chip, "Delete")
    robot.settle()
    assert not robot.screen.options.hide_done
    assert chips.isHidden()
    assert robot.view.hasFocus()


def toggle(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()


@pytest.mark.parametrize("figure", ["blocking", "hours", "slack"])
def test_heat_colours_by_a_figure_and_says_it(robot: Robot, figure: str) -> None:
    toggle(robot.screen.toolbar.show_menu, f"view.heat-{figure}")

    robot.until(lambda: robot.view.marks.heat)
    picture, _places = robot.view.shown()
    heats = [node.heat for node in picture.nodes.values()]
    assert max(heats) == 1.0
    hottest = max(picture.nodes, key=lambda name: picture.nodes[name].heat)
    assert picture.teller.line(hottest)

    toggle(robot.screen.toolbar.show_menu, "view.heat-none")
    assert not robot.view.marks.heat


def test_another_target_is_chosen_above_the_picture(robot: Robot) -> None:
    combo = robot.screen.toolbar.target
    at = combo.findData("role-coastal-skipper")

    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    robot.until(lambda: "role-coastal-skipper" in robot.drawn.items)

    assert robot.window.session.targets[0].item == "role-coastal-skipper"
    assert combo.currentData() == "role-coastal-skipper"


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


def test_more_items_on_the_way_leave_the_others_where_they_were(robot: Robot) -> None:
    before = robot.drawn
    assert before.drawing is not None
    robot.screen.options.alternatives = True

    robot.screen.redraw()
    robot.settle()

    assert robot.drawn.drawing is not None
    moves = sorted(
        abs(box.y - robot.drawn.drawing.boxes[name].y)
        for name, box in before.drawing.boxes.items()
        if name in robot.drawn.drawing.boxes
    )
    assert len(moves) > 5
