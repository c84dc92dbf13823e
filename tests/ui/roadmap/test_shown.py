"""What the picture shows is chosen: groups folded, alternatives, what is left, another target."""

from PySide6.QtCore import QPoint, Qt

from planner.verbs import records
from tests.ui.conftest import TODAY, press
from tests.ui.roadmap.conftest import Robot

KNOTS = "sail-knots"


def area(robot: Robot, name: str) -> str:
    return robot.window.session.library.items[name].area


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
    few = set(robot.drawn.items)

    robot.toggle("view.alternatives")
    robot.settle()
    more = set(robot.drawn.items)
    assert few < more
    assert "sail-offshore-radio-licence" in more

    robot.toggle("view.alternatives")
    robot.toggle("view.only-left")
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.screen.redraw()
    robot.settle()
    assert KNOTS not in robot.drawn.items


def test_what_is_left_out_is_told_by_a_chip_that_takes_it_back(robot: Robot) -> None:
    chips = robot.screen.chips
    assert chips.isHidden()
    robot.toggle("view.only-left")
    robot.settle()
    assert chips.texts == ["Only What Is Left"]
    chip = chips.chip("view.only-left")
    chip.setFocus()
    press(robot.qtbot, chip, "Delete")
    robot.settle()
    assert not robot.screen.options.hide_done
    assert chips.isHidden()
    assert robot.view.hasFocus()


def test_another_target_is_chosen_above_the_picture(robot: Robot) -> None:
    combo = robot.screen.toolbar.target
    at = combo.findData("role-coastal-skipper")

    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    robot.until(lambda: "role-coastal-skipper" in robot.drawn.items)

    assert robot.window.session.targets[0].item == "role-coastal-skipper"
    assert combo.currentData() == "role-coastal-skipper"


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
