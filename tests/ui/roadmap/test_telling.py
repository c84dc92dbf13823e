"""What boxes and lines say, on a real library."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from planner.ui.canvas.picture import Line
from planner.ui.screens.roadmap.telling import Telling
from planner.verbs import plans, records
from tests.ui.conftest import TODAY
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, RADIO, LICENCE = "sail-knots", "sail-radio-course", "sail-radio-licence"


@pytest.fixture
def telling(robot: Robot) -> Telling:
    told = robot.view.shown()[0].teller
    assert isinstance(told, Telling)
    return told


def test_second_lines_say_hours_and_what_is_lacking(robot: Robot, telling: Telling) -> None:
    session = robot.window.session

    assert telling.line(RADIO).startswith("Course · about ")
    assert telling.line(LICENCE) == "needs VHF radio course"
    assert telling.line(KNOTS) == "Skill · included"
    assert telling.line(TARGET).startswith("Role · about ")
    assert telling.line(TARGET).endswith(" left")
    assert not telling.line(robot.gate(TARGET))
    session.do(records.start, [RADIO], TODAY)
    assert telling.line(RADIO).startswith("Begun")
    session.do(records.log_time, RADIO, 2.0, TODAY)
    assert telling.line(RADIO).startswith("2 of ")
    session.do(records.waive, [RADIO], TODAY)
    assert telling.line(RADIO) == "Skipped"
    session.do(records.tick, [KNOTS], TODAY, known_before=True)
    assert telling.line(KNOTS) == "Known before"


def test_what_the_plan_had_end_before_today_is_late(robot: Robot, telling: Telling) -> None:
    session = robot.window.session
    plan = session.plan
    assert plan is not None
    assert plan.outcome is not None
    past = tuple(
        replace(placed, end=TODAY - timedelta(days=9)) if placed.item == RADIO else placed
        for placed in plan.outcome.placements
    )
    session.do(plans.change, replace(plan, outcome=replace(plan.outcome, placements=past)))

    assert telling.line(RADIO) == "late by 2 weeks"


def test_boxes_say_how_they_stand_and_what_is_around(robot: Robot, telling: Telling) -> None:
    said = telling.state(LICENCE)

    assert said.startswith("Locked. First: VHF radio course.")
    assert said.endswith("needs 1, unlocks 1.")
    gate = telling.state(robot.gate(TARGET))
    title = robot.window.session.library.items
    assert gate == (
        f"A choice for {title[TARGET].title}. On your way: {title[LICENCE].title}. "
        f"Otherwise: {title['sail-offshore-radio-licence'].title}."
    )


def test_lines_are_told_in_a_sentence_with_their_reason(robot: Robot, telling: Telling) -> None:
    told = {edge.line: telling.edge(at) for at, edge in enumerate(robot.drawn.edges)}

    at = next(n for n, e in enumerate(robot.drawn.edges) if e.target == LICENCE)
    items = robot.window.session.library.items
    ends = f"{items[RADIO].title} → {items[LICENCE].title}"
    assert telling.edge(at) == f"{ends}: required. The exam follows the course"
    assert ": taught" in told[Line.TEACHES]
    assert ": one way, on yours" in told[Line.CHOICE]
    assert "1 of 3 for Day skipper week" in told[Line.CHOICE]


def test_a_folded_group_says_how_much_of_it_is_done(robot: Robot) -> None:
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.window.session.selection.select(KNOTS)
    robot.press("Ctrl+Left")
    robot.settle()

    told = robot.view.shown()[0].teller
    inside = robot.drawn.clusters["area:crew"]
    assert told.line("area:crew").startswith(f"1 of {len(inside)} done")
    assert told.state("area:crew") == told.line("area:crew")


def test_all_items_or_a_path_are_selected_by_command(robot: Robot) -> None:
    selection = robot.window.session.selection
    robot.click(LICENCE)

    robot.window.actions["edit.select-path"].trigger()
    assert selection.ids == (RADIO, LICENCE)
    robot.window.actions["edit.select-all"].trigger()
    assert set(selection.ids) == set(robot.drawn.items)
