"""Records are changed by one key, and nothing on the picture moves."""

import pytest
from PySide6.QtCore import QPointF

from planner.graph.standing import ItemStatus
from planner.model import State
from planner.ui.theme.tokens import Look
from tests.ui.conftest import press
from tests.ui.roadmap.conftest import Robot

KNOTS, CHARTS = "sail-knots", "sail-charts"
RADIO, LICENCE = "sail-radio-course", "sail-radio-licence"


def placed(robot: Robot) -> dict[str, QPointF]:
    """Return where every box is on the screen."""
    return {name: robot.view.box(name).topLeft() for name in robot.view.reading_order}


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
