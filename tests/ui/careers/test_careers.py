"""A person looks at the careers at sea, with mouse and keys, on a real library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from planner.graph.distance import distance
from planner.graph.standing import Standing
from planner.model import Kind, Limits
from planner.ui.frame.status import StatusBar
from planner.ui.screens.careers.role_table import BY, COMPARE, HAD, PAY, ROLE, STUDY
from planner.ui.screens.careers.screen import CareersScreen
from planner.ui.theme.tokens import Look
from planner.ui.widgets.row import ItemRow
from planner.ui.widgets.sorted_table import ID
from planner.verbs import items, records
from tests.ui.careers.conftest import COASTAL, CREW, DAY, FLOTILLA, Robot
from tests.ui.conftest import TODAY, Opening, close, press


def needs_of(robot: Robot, role: str) -> tuple[str, ...]:
    """Return all that stands between here and a role."""
    return distance(robot.window.session.standing, role).missing


def test_every_role_is_drawn_and_steps_lead_to_the_right(robot: Robot) -> None:
    library, places = robot.window.session.library, robot.view.places
    assert places is not None

    roles = {item.id for item in library.items.values() if item.kind is Kind.ROLE}
    assert set(robot.chart.roles) == roles == set(places.rects)
    ends = {(source, step.role) for source, step in robot.chart.steps}
    assert ends == {(CREW, DAY), (DAY, COASTAL), (DAY, FLOTILLA)}
    for source, target in ends:
        assert places.rects[source].right() < places.rects[target].left()


def test_steps_tell_their_years_and_reasons(robot: Robot) -> None:
    picture = robot.view.picture
    assert picture is not None
    told = {picture.teller.edge(number): edge.label for number, edge in enumerate(picture.edges)}

    assert told == {
        "Useful crew member → Day skipper: 0.5 to 3 years. Add navigation, and learn to decide": (
            "0.5 to 3 y"
        ),
        "Day skipper → Coastal skipper: 1 to 4 years. More miles, tides and nights": "1 to 4 y",
        "Day skipper → Flotilla leader: 2 to 5 years. A summer job for people who like people": (
            "2 to 5 y"
        ),
    }


def test_boxes_tell_how_far_a_role_is(robot: Robot) -> None:
    session, telling = robot.window.session, robot.screen.telling
    assert telling is not None
    far = robot.window.distances.found[CREW]
    assert far == distance(Standing(session.library, TODAY), CREW)

    assert telling.line(CREW) == f"{round(far.hours.likely)} h"
    state = telling.state(CREW)
    assert "You have 0 of" in state
    assert "Reached from 0 roles, leads to 1 role." in state
    assert robot.view.node(CREW).progress == 0.0


def test_the_finding_names_the_nearest_role_and_the_pace(robot: Robot) -> None:
    text = robot.screen.measuring.said.text()

    assert text.startswith("Nearest: Useful crew member, about ")
    assert text.endswith(f"at {Limits().hours_per_week:g} h a week.")
    assert robot.screen.nearest() == CREW


def test_where_ones_own_profile_reaches_is_shown_at_once(robot: Robot) -> None:
    session = robot.window.session
    session.do(records.tick, needs_of(robot, CREW), TODAY)
    robot.settle()

    assert robot.view.node(CREW).look is Look.READY
    assert robot.view.node(DAY).progress is not None
    assert robot.screen.telling is not None
    assert robot.screen.telling.line(CREW) == "you have all it asks for"
    assert robot.screen.measuring.said.text().startswith("You have all that it takes for 1 role.")

    session.undo()
    robot.settle()
    assert robot.view.node(CREW).look is Look.LOCKED


def test_a_click_selects_and_lights_the_steps_of_a_role(robot: Robot) -> None:
    robot.click(DAY)

    assert robot.window.session.selection.ids == (DAY,)
    assert robot.view.marks.path == {0, 1, 2}
    assert robot.lit is None

    robot.click(CREW)
    assert len(robot.view.marks.path) == 1


def test_the_keyboard_goes_along_the_steps(robot: Robot) -> None:
    seen = []
    robot.press("Home")
    seen.append(robot.window.session.selection.current)
    robot.press("Right")
    seen.append(robot.window.session.selection.current)
    robot.press("Right")
    robot.press("Left")
    seen.append(robot.window.session.selection.current)

    assert seen == [CREW, DAY, DAY]


def test_the_neighbours_are_told_in_a_sentence(robot: Robot) -> None:
    robot.click(DAY)
    robot.press("B")

    assert robot.window.main.toasts.text == (
        "Day skipper is reached from Useful crew member; it leads to Coastal skipper after "
        "1 to 4 years and Flotilla leader after 2 to 5 years."
    )


def test_focus_shows_a_role_with_what_leads_there_and_on(robot: Robot) -> None:
    robot.click(COASTAL)
    robot.press("F")

    assert robot.lit == {CREW, DAY, COASTAL}
    assert robot.view.marks.only
    assert robot.chip() == "What leads to Coastal skipper, and on from there"
    assert set(robot.screen.table.names()) == {CREW, DAY, COASTAL}

    robot.press("Escape")
    assert not robot.lit
    assert robot.chip() == ""


def test_find_dims_the_rest_and_filters_the_table(robot: Robot) -> None:
    robot.press("Ctrl+F")
    finding = robot.screen.bar.finding
    assert finding.field.hasFocus()
    robot.qtbot.keyClicks(finding.field, "skip")
    robot.until(lambda: robot.lit is not None)
    assert robot.lit == {DAY, COASTAL}
    assert set(robot.screen.table.names()) == {DAY, COASTAL}

    press(robot.qtbot, finding.field, "Return")
    assert robot.window.session.selection.current in {DAY, COASTAL}
    press(robot.qtbot, robot.window.main, "Escape")
    assert len(robot.screen.table.names()) == len(robot.chart.roles)


def test_the_table_has_the_nearest_first_and_the_same_commands(robot: Robot) -> None:
    robot.press("Ctrl+Shift+L")
    table = robot.screen.table
    assert table.isVisible()
    weeks = [robot.window.distances.weeks_to(role) for role in table.names()]
    assert weeks == sorted(weeks)

    table.sortByColumn(ROLE, Qt.SortOrder.DescendingOrder)
    titles = [robot.window.session.library.items[role].title for role in table.names()]
    assert titles == sorted(titles, reverse=True)
    for column in (STUDY, BY, HAD, PAY, COMPARE):
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert set(table.names()) == set(robot.chart.roles)

    robot.window.session.selection.select(FLOTILLA)
    robot.press("C")
    robot.press("T")
    robot.until(lambda: robot.window.session.plan is not None)
    assert robot.compared == [FLOTILLA]
    assert robot.window.session.targets[0].item == FLOTILLA


def test_the_cells_of_the_table_say_what_they_mean_to_the_ear(robot: Robot) -> None:
    robot.window.planning.aim(DAY)
    robot.until(lambda: robot.window.session.plan is not None)
    robot.settle()
    model = robot.screen.table.roles
    index = model.index_of(DAY)

    assert index.data() == "Day skipper · your target"
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Day skipper, your target, Locked. First:")
    assert heard.endswith("about 60 h, 2 weeks full time")
    assert index.siblingAtColumn(HAD).data().startswith("0 of ")
    assert index.siblingAtColumn(BY).data().endswith(("2026", "2027"))
    box = index.siblingAtColumn(COMPARE)
    assert box.data(Qt.ItemDataRole.AccessibleTextRole) == "Not to be compared"


def test_the_model_keeps_qts_rules(robot: Robot) -> None:
    model = robot.screen.table.roles
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    robot.window.session.do(records.tick, ["sail-knots"], TODAY)
    robot.settle()
    robot.window.session.do(items.remove, [CREW])
    robot.settle()

    assert model.rowCount() == len(robot.chart.roles) == 3


def test_a_target_is_made_in_one_step_and_marked(robot: Robot) -> None:
    robot.click(COASTAL)
    robot.screen.measuring.target.click()
    robot.until(lambda: robot.window.session.plan is not None)
    robot.settle()

    assert robot.view.node(COASTAL).target
    assert not robot.view.node(DAY).target
    assert robot.screen.telling is not None
    assert robot.screen.telling.line(COASTAL).startswith("Your target: ")
    assert not robot.screen.measuring.target.isEnabled()
    robot.press("End")
    assert robot.window.session.selection.current == COASTAL

    robot.window.session.undo()
    robot.settle()
    assert robot.window.session.plan is None
    assert not robot.view.node(COASTAL).target


def test_two_selected_roles_are_compared_by_one_button(robot: Robot) -> None:
    assert not robot.screen.measuring.compare.isEnabled()
    robot.click(DAY)
    robot.click(COASTAL, Qt.KeyboardModifier.ControlModifier)
    assert robot.screen.measuring.compare.text() == "Compare 2 Roles"

    robot.screen.measuring.compare.click()

    assert robot.compared == [DAY, COASTAL]
    front = robot.window.main.screen_in_front
    assert front is robot.window.main.screens["view.compare"]
    assert robot.window.main.navigation.buttons["view.careers"].isChecked()


def test_one_key_puts_roles_among_those_to_compare(robot: Robot) -> None:
    robot.click(CREW)
    robot.press("C")
    robot.click(DAY)
    robot.press("C")
    assert robot.compared == [CREW, DAY]
    assert robot.window.main.toasts.text == "To be compared: Useful crew member, Day skipper."
    assert "To be compared." in (robot.screen.telling.state(CREW) if robot.screen.telling else "")

    robot.press("C")
    assert robot.compared == [CREW]


def test_the_box_in_the_table_compares_too(robot: Robot) -> None:
    robot.screen.toggle_list()
    model = robot.screen.table.roles
    box = model.index_of(DAY).siblingAtColumn(COMPARE)
    checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked

    assert model.setData(box, checked.value, Qt.ItemDataRole.CheckStateRole)
    assert robot.compared == [DAY]
    assert box.data(Qt.ItemDataRole.CheckStateRole) == checked
    assert model.setData(box, unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert robot.compared == []


def test_measuring_can_be_stopped_and_begun_again(robot: Robot) -> None:
    distances = robot.window.distances
    distances.measure()
    assert robot.screen.measuring.again.isHidden()
    status = robot.window.main.statusBar()
    assert isinstance(status, StatusBar)
    status._stop()
    robot.settle()

    assert not distances.is_complete
    assert not robot.screen.measuring.again.isHidden()
    assert distances.found, "what was known stays"

    robot.screen.measuring.again.click()
    robot.settle()
    assert distances.is_complete


def test_what_others_do_is_measured_again_only_where_it_is_shown(robot: Robot) -> None:
    distances = robot.window.distances
    robot.window.session.do(records.set_note, CREW, "a note says nothing about distances")
    robot.window.main.show_screen("view.today")
    robot.window.session.selection.select()
    robot.window.session.do(records.tick, ["sail-knots"], TODAY)

    assert not distances.is_measuring
    assert not robot.complete()

    robot.window.main.show_screen("view.careers")
    robot.settle()
    assert robot.complete()
    assert "sail-knots" in distances.found[CREW].had


def test_the_details_tell_all_about_a_role(robot: Robot) -> None:
    robot.click(DAY)
    robot.settle()
    career = robot.window.main.details.career
    robot.until(lambda: len(career.distance.parts) > 1)

    rows = [row.text() for row in career.onward.parts if isinstance(row, ItemRow)]
    assert rows == ["Coastal skipper", "Flotilla leader"]
    back = [row.remark for row in career.back.parts if isinstance(row, ItemRow)]
    assert back == ["0.5 to 3 years"]
    assert career.between.parts
    assert robot.window.main.details.main.text() == "Set as target"

    robot.click(FLOTILLA)
    (figure,) = career.pay.parts
    assert isinstance(figure, QLabel)
    assert figure.text().startswith("Season in the Mediterranean. No figure in this roadmap; ")
    robot.window.session.selection.select("sail-knots")
    assert career.isHidden()


def test_the_menu_of_a_role_holds_its_commands(robot: Robot) -> None:
    robot.screen._open_menu(DAY, robot.screen.rect().center())
    (menu,) = [one for one in robot.screen.findChildren(QMenu) if one.isVisible()]
    names = [action.objectName() for action in menu.actions() if action.objectName()]

    assert {"item.details", "item.target", "item.compare", "view.compare"} <= set(names)
    assert robot.window.session.selection.current == DAY
    menu.close()


def test_areas_can_be_grouped_and_nearness_coloured(robot: Robot) -> None:
    bar = robot.screen.bar
    bar.by_area.setChecked(True)
    robot.settle()
    assert robot.chart.drawing.groups
    assert robot.view.picture is not None
    assert ("Leading a crew", "") in robot.view.picture.groups.values()

    bar.by_near.setChecked(True)
    heat = {role: robot.view.node(role).heat for role in robot.chart.roles}
    assert robot.view.marks.heat
    near = sorted(robot.chart.roles, key=robot.window.distances.weeks_to)
    assert sorted(heat, key=lambda role: -heat[role]) == near


def test_a_screen_reader_gets_a_list_with_a_description(robot: Robot) -> None:
    face = QAccessible.queryAccessibleInterface(robot.view)
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "Graph of careers"
    assert "steps that usually lead" in face.text(QAccessible.Text.Description)
    boxes = [face.child(at) for at in range(len(robot.chart.roles))]
    told = {box.text(QAccessible.Text.Name) for box in boxes}
    assert told == {robot.window.session.library.items[role].title for role in robot.chart.roles}
    assert "You have" in boxes[0].text(QAccessible.Text.Description)


def test_right_to_left_mirrors_the_steps(robot: Robot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        robot.screen.redraw()
        robot.settle()
        places = robot.view.places
        assert places is not None
        assert places.mirrored
        assert places.rects[CREW].left() > places.rects[DAY].right()
        robot.window.session.selection.select(CREW)
        robot.press("Left")
        assert robot.window.session.selection.current == DAY
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_view_is_found_again_as_it_was_left(robot: Robot, opening: Opening) -> None:
    robot.screen.toggle_list()
    robot.screen.bar.by_area.setChecked(True)
    robot.window.comparison.choose((CREW, COASTAL))
    close(robot.window)

    window = opening()
    window.main.show_screen("view.careers")
    again = window.main.screens["view.careers"]
    assert isinstance(again, CareersScreen)
    robot.until(lambda: again.chart is not None)
    assert again.shows_list
    assert again.bar.by_area.isChecked()
    assert window.comparison.roles == (CREW, COASTAL)


@pytest.mark.parametrize("percent", [90, 160])
def test_it_fits_the_smallest_window_at_every_text_size(robot: Robot, percent: int) -> None:
    robot.window.parts.theme.choose(percent=percent)
    robot.window.main.resize(900, 600)
    robot.settle()

    assert robot.window.main.width() == 900
    for part in (
        robot.screen.measuring.compare,
        robot.screen.measuring.target,
        robot.screen.bar.finding.field,
    ):
        assert part.isVisible()
        inside = part.mapTo(robot.screen, part.rect().bottomRight())
        assert robot.screen.rect().contains(inside)


def test_a_library_without_roles_says_what_to_do(robot: Robot) -> None:
    robot.window.session.do(items.remove, [FLOTILLA, COASTAL, DAY, CREW])
    robot.settle()

    screen = robot.screen
    assert screen._stack.currentWidget() is screen._empty
    screen.focus_first()
    assert screen._empty.hasFocus()
    assert screen.table.roles.rowCount() == 0
    assert screen.table.roles.index_of(CREW).data(ID) is None
