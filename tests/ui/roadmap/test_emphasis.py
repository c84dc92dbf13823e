"""What is looked for is lit: a path, what is near, what was found, a figure."""

import pytest

from tests.ui.conftest import press
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, HELM, CHARTS = "sail-knots", "sail-helming", "sail-charts"
RADIO, LICENCE = "sail-radio-course", "sail-radio-licence"


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


@pytest.mark.parametrize("figure", ["blocking", "hours", "slack"])
def test_heat_colours_by_a_figure_and_says_it(robot: Robot, figure: str) -> None:
    robot.toggle(f"view.heat-{figure}")

    robot.until(lambda: robot.view.marks.heat)
    picture, _places = robot.view.shown()
    heats = [node.heat for node in picture.nodes.values()]
    assert max(heats) == 1.0
    hottest = max(picture.nodes, key=lambda name: picture.nodes[name].heat)
    assert picture.teller.line(hottest)

    robot.toggle("view.heat-none")
    assert not robot.view.marks.heat
