"""A person changes the graph itself: new items, lines that go, items that go, copies."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from planner.model import Kind, needs
from planner.ui.dialogs.new_item import NewItem
from planner.ui.screens.roadmap.pick import PickItem
from planner.verbs import records
from tests.ui.canvas.drawn import drag, wheel
from tests.ui.conftest import TODAY, press
from tests.ui.roadmap.conftest import TARGET, Robot

KNOTS, CHARTS, RADIO, LICENCE = (
    "sail-knots",
    "sail-charts",
    "sail-radio-course",
    "sail-radio-licence",
)


def asked(robot: Robot) -> NewItem:
    """Return the dialog that asks for a new item."""
    (found,) = robot.window.main.findChildren(NewItem)
    robot.until(found.isVisible)
    return found


def required(robot: Robot, item: str) -> list[str]:
    return [need.item for need in needs(robot.window.session.library.items[item].requires)]


def pull_into_the_open(robot: Robot, name: str, *, onward: bool) -> None:
    """Draw a line from a handle of a box to where no box is."""
    robot.view.camera.zoom_to(0.8)
    robot.view.camera.look_at(robot.view.shown()[1].rects[name].center())
    box = robot.view.box(name).toRect()
    at = QPoint(box.right() if onward else box.left() + 1, box.center().y())
    area = robot.view.rect().adjusted(4, 4, -4, -4)
    free = next(
        QPoint(x, y)
        for y in range(area.bottom(), area.top(), -20)
        for x in range(area.left(), area.right(), 20)
        if robot.view.node_at(QPointF(x, y)) is None
        and robot.view.childAt(x, y) is None
        and (QPoint(x, y) - box.center()).manhattanLength() > 250
    )
    drag(robot.view, at, free)


def test_a_line_into_the_open_makes_what_is_needed(robot: Robot) -> None:
    before = robot.window.session.library
    pull_into_the_open(robot, KNOTS, onward=False)
    dialog = asked(robot)
    assert "Knots needs" in dialog._heading.text()
    robot.qtbot.keyClicks(dialog.field, "Ropes")
    assert dialog.area.currentData() == "crew"
    press(robot.qtbot, dialog.field, "Return")
    robot.settle()

    session = robot.window.session
    assert required(robot, KNOTS) == ["skill-ropes"]
    assert session.library.items["skill-ropes"].area == "crew"
    assert session.selection.current == "skill-ropes"
    assert any((e.source, e.target) == ("skill-ropes", KNOTS) for e in robot.drawn.edges)
    assert robot.view.rect().contains(robot.view.box("skill-ropes").center().toPoint())
    session.undo()
    assert session.library == before


def test_a_line_onward_makes_what_needs_it_and_shows_it(robot: Robot) -> None:
    pull_into_the_open(robot, KNOTS, onward=True)
    dialog = asked(robot)
    robot.qtbot.keyClicks(dialog.field, "Splicing")
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.COURSE.value))
    dialog.hours.setValue(6.0)
    dialog.accept()
    robot.settle()

    made = robot.window.session.library.items["course-splicing"]
    assert [need.item for need in needs(made.requires)] == [KNOTS]
    assert made.hours is not None
    assert made.hours.likely == 6.0
    assert "course-splicing" in robot.drawn.items
    assert TARGET in robot.drawn.items


def test_an_item_is_made_by_keyboard_and_the_kind_is_remembered(robot: Robot) -> None:
    press(robot.qtbot, robot.window.main, "Ctrl+N")
    dialog = asked(robot)
    assert not dialog._add.isEnabled()
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.MILESTONE.value))
    robot.qtbot.keyClicks(dialog.field, "Knots")
    assert dialog.hint.text() == "There is Knots already."
    press(robot.qtbot, dialog.field, "Return")
    robot.settle()
    assert robot.window.session.library.items["ms-knots"].kind is Kind.MILESTONE
    assert robot.window.main.toasts.text == "Knots added."

    robot.window.main.activateWindow()
    robot.until(robot.window.main.isActiveWindow)
    press(robot.qtbot, robot.window.main, "Ctrl+N")
    again = asked(robot)
    assert again.kind.currentData() == Kind.MILESTONE.value
    again.reject()


def test_lines_on_the_clipboard_become_items(robot: Robot) -> None:
    QApplication.clipboard().setText("- [ ] Ropes\n\n2. Splicing\n")
    robot.press("Ctrl+V")
    dialog = asked(robot)
    assert [draft.title for draft in dialog.drafts] == ["Ropes", "Splicing"]
    dialog.accept()
    robot.settle()

    session = robot.window.session
    assert set(session.selection.ids) == {"skill-ropes", "skill-splicing"}
    assert {"skill-ropes", "skill-splicing"} <= set(robot.drawn.items)
    assert robot.window.main.toasts.text == "Ropes and 1 more added."
    session.undo()
    assert "skill-ropes" not in session.library.items


def test_an_empty_clipboard_is_told(robot: Robot) -> None:
    QApplication.clipboard().clear()
    robot.press("Ctrl+V")
    assert robot.window.main.toasts.text == "There is no text on the clipboard."


def test_a_text_dropped_on_the_window_becomes_items(robot: Robot) -> None:
    data = QMimeData()
    data.setText("Ropes\nSplicing")
    copy = Qt.DropAction.CopyAction
    left, free = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    robot.window.main.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, free))
    assert len(asked(robot).drafts) == 2


def choose_line(robot: Robot, source: str, target: str) -> int:
    """Click a line near its end."""
    edges = robot.drawn.edges
    number = next(n for n, e in enumerate(edges) if (e.source, e.target) == (source, target))
    robot.view.camera.zoom_to(1.0)
    robot.view.show_node(source)
    places = robot.view.shown()[1]
    at = places.pieces[places.pieces.of([number])[0]].straight.pointAt(0.5)
    robot.view.camera.look_at(at)
    point = robot.view.camera.to_view(QRectF(at, at)).topLeft().toPoint()
    robot.qtbot.mouseClick(robot.view, Qt.MouseButton.LeftButton, pos=point)
    return number


def chosen(robot: Robot) -> int | None:
    return robot.view.chosen_edge


def test_a_line_is_chosen_told_and_removed_with_one_key(robot: Robot) -> None:
    before = robot.window.session.library
    number = choose_line(robot, RADIO, LICENCE)
    assert chosen(robot) == number
    assert robot.screen.chip.text.startswith("VHF radio course → ")

    robot.press("Delete")
    robot.settle()

    assert required(robot, LICENCE) == []
    assert "no longer refers to VHF radio course" in robot.window.main.toasts.text
    assert chosen(robot) is None
    press(robot.qtbot, robot.window.main, "Ctrl+Z")
    assert robot.window.session.library == before


def test_escape_lets_a_line_go_and_selecting_too(robot: Robot) -> None:
    choose_line(robot, RADIO, LICENCE)
    robot.press("Escape")
    assert chosen(robot) is None
    assert not robot.screen.chip.text
    choose_line(robot, RADIO, LICENCE)
    robot.window.session.selection.select(KNOTS)
    assert chosen(robot) is None
    assert not robot.screen.chip.text


def test_the_menu_of_a_line_removes_it(robot: Robot) -> None:
    number = choose_line(robot, RADIO, LICENCE)
    robot.view.edge_menu_wanted.emit(number, QPoint(300, 300))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert required(robot, LICENCE) == []


def test_the_outcome_of_a_choice_is_no_line_to_remove(robot: Robot) -> None:
    gate = robot.gate(TARGET)
    number = next(n for n, e in enumerate(robot.drawn.edges) if e.source == gate)
    robot.screen.cutting.choose(number)
    assert "outcome of a choice" in robot.window.actions.why_not("edit.delete")


def test_a_branch_of_a_choice_is_removed(robot: Robot) -> None:
    robot.window.actions["view.alternatives"].trigger()
    robot.settle()
    gate = robot.gate(TARGET)
    number, edge = next((n, e) for n, e in enumerate(robot.drawn.edges) if e.target == gate)
    assert edge.source in required(robot, TARGET)
    robot.screen.cutting.choose(number)
    robot.press("Delete")
    assert edge.source not in required(robot, TARGET)


def test_selected_items_are_removed_with_every_mention(robot: Robot) -> None:
    before = robot.window.session.library
    robot.click(RADIO)
    robot.press("Delete")
    robot.settle()

    session = robot.window.session
    assert RADIO not in session.library.items
    assert required(robot, LICENCE) == []
    assert robot.window.main.toasts.text.startswith("VHF radio course removed.")
    assert session.selection.current is None
    press(robot.qtbot, robot.window.main, "Ctrl+Z")
    robot.settle()
    assert session.library == before
    assert RADIO in robot.drawn.items


def picking(robot: Robot) -> PickItem:
    (found,) = robot.screen.findChildren(PickItem)
    robot.until(found.field.hasFocus)
    return found


def test_what_is_not_found_is_made(robot: Robot) -> None:
    robot.click(LICENCE)
    press(robot.qtbot, robot.window.main, "Ctrl+L")
    dialog = picking(robot)
    robot.qtbot.keyClicks(dialog.field, "Radio alphabet")
    assert "Make a new item" in dialog.reason.text()
    press(robot.qtbot, dialog.field, "Return")
    new = asked(robot)
    assert new.field.text() == "Radio alphabet"
    new.accept()
    assert required(robot, LICENCE) == [RADIO, "skill-radio-alphabet"]


def test_a_dependent_is_chosen_by_keyboard(robot: Robot) -> None:
    robot.click(KNOTS)
    robot.window.actions["item.add-dependent"].trigger()
    dialog = picking(robot)
    robot.qtbot.keyClicks(dialog.field, robot.window.session.library.items[LICENCE].title)
    press(robot.qtbot, dialog.field, "Return")
    assert required(robot, LICENCE) == [RADIO, KNOTS]


def test_a_prerequisite_is_taken_out_by_keyboard(robot: Robot) -> None:
    robot.click(LICENCE)
    robot.window.actions["item.drop-prerequisite"].trigger()
    dialog = picking(robot)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "VHF radio course   · course"
    ]
    press(robot.qtbot, dialog.field, "Return")
    assert required(robot, LICENCE) == []

    robot.window.actions["item.drop-prerequisite"].trigger()
    assert robot.window.main.toasts.text.endswith("needs nothing.")


def test_from_another_screen_the_roadmap_asks(robot: Robot) -> None:
    robot.window.main.show_screen("view.today")
    robot.settle()
    robot.window.session.selection.select(LICENCE)
    press(robot.qtbot, robot.window.main, "Ctrl+L")
    assert robot.window.main.screen_in_front is robot.screen
    picking(robot).reject()


def test_the_selection_is_inverted(robot: Robot) -> None:
    robot.window.session.selection.select(KNOTS, CHARTS)
    robot.window.actions["edit.invert"].trigger()
    chosen = set(robot.window.session.selection.ids)
    assert chosen == set(robot.drawn.items) - {KNOTS, CHARTS}


def test_a_copy_brings_titles_a_table_and_json(robot: Robot) -> None:
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.window.session.selection.select(CHARTS, KNOTS)
    robot.press("Ctrl+C")
    data = QApplication.clipboard().mimeData()
    titles = [robot.window.session.library.items[one].title for one in (CHARTS, KNOTS)]
    assert data.text().splitlines() == titles
    assert bytes(data.data("text/csv").data()).decode().splitlines()[0] == "Item,Kind,Hours,Status"
    assert b'"id": "sail-knots"' in data.data("application/json").data()

    robot.window.actions["edit.copy-checklist"].trigger()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("- [ ] ")
    assert lines[1].startswith("- [x] Knots")
    robot.window.actions["edit.copy-table"].trigger()
    assert QApplication.clipboard().text().splitlines()[2].startswith("Knots\tskill\t")
    robot.window.actions["edit.copy-ids"].trigger()
    assert QApplication.clipboard().text() == f"{CHARTS} {KNOTS}"


@pytest.mark.parametrize(
    ("way", "group", "title"),
    [
        ("kind", "course", "Courses"),
        ("area", "crew", "Life on board"),
        ("roadmap", "sailing-day-skipper", ""),
    ],
)
def test_boxes_are_framed_by_what_they_have_in_common(
    robot: Robot, way: str, group: str, title: str
) -> None:
    robot.window.actions[f"view.group-{way}"].trigger()
    robot.settle()
    picture, places = robot.view.shown()
    assert group in places.groups
    assert robot.window.actions[f"view.group-{way}"].isChecked()
    assert not robot.window.actions["view.group-none"].isChecked()
    assert title in picture.groups[group][0]
    inside = [
        name for name in robot.drawn.items if places.groups[group].contains(places.rects[name])
    ]
    assert inside == robot.drawn.members[group] or set(inside) == set(robot.drawn.members[group])

    robot.screen.folding.fold_group(group)
    robot.settle()
    assert robot.drawn.clusters[f"{way}:{group}"]
    robot.window.actions["view.group-none"].trigger()
    robot.settle()
    assert not robot.drawn.clusters
    assert not robot.view.shown()[1].groups


def test_an_item_of_no_group_is_not_folded(robot: Robot) -> None:
    robot.click(TARGET)
    robot.press("Ctrl+Left")
    robot.settle()
    assert TARGET in robot.drawn.items


def test_the_wheel_can_move_the_picture(robot: Robot) -> None:
    zoom, middle = robot.view.camera.zoom, robot.view.rect().center()
    robot.window.actions["view.wheel-scrolls"].trigger()
    wheel(robot.view, middle, -1)
    assert robot.view.camera.zoom == zoom
    robot.window.actions["view.wheel-scrolls"].trigger()
    wheel(robot.view, middle, -1)
    assert robot.view.camera.zoom < zoom


def test_one_key_begins_to_find(robot: Robot) -> None:
    robot.view.setFocus()
    robot.qtbot.keyClick(robot.view, Qt.Key.Key_Slash)
    assert robot.screen.toolbar.finding.field.hasFocus()


def test_no_dialog_is_left_behind(robot: Robot) -> None:
    press(robot.qtbot, robot.window.main, "Ctrl+N")
    press(robot.qtbot, asked(robot).field, "Escape")
    robot.until(lambda: not robot.window.main.findChildren(QDialog))


def test_the_path_to_an_item_comes_into_the_plan_as_one_step(robot: Robot) -> None:
    session, wanted = robot.window.session, "role-coastal-skipper"
    before = session.library
    session.selection.select(wanted)
    robot.press("Shift+A")
    robot.until(lambda: session.library is not before)
    robot.settle()

    assert session.plan is not None
    pins = {pin.item for pin in session.plan.pinned}
    assert wanted in pins
    assert len(pins) > 1
    assert pins <= set(session.placements)
    assert [need.item for need in session.targets] == [TARGET]
    session.undo()
    assert session.library == before


def test_a_path_to_what_one_has_is_refused(robot: Robot) -> None:
    robot.window.session.do(records.tick, [KNOTS], TODAY)
    robot.window.session.selection.select(KNOTS)
    assert robot.window.actions.why_not("item.add-path") == "You have this already."


def test_who_mistypes_is_asked_what_they_meant(robot: Robot) -> None:
    field = robot.screen.toolbar.finding.field
    robot.qtbot.keyClicks(field, "knost")
    robot.until(lambda: "Did you mean" in robot.screen.message.text)

    robot.answer("Knots")

    assert robot.window.session.selection.current == KNOTS
    assert not robot.screen.message.text
    assert not field.text()


def test_what_is_nowhere_can_be_made(robot: Robot) -> None:
    field = robot.screen.toolbar.finding.field
    robot.qtbot.keyClicks(field, "xylophone")
    robot.until(lambda: "is called “xylophone”" in robot.screen.message.text)
    robot.answer("New Item")
    dialog = asked(robot)
    assert dialog.field.text() == "xylophone"
    dialog.reject()


def test_the_question_goes_when_something_fits(robot: Robot) -> None:
    field = robot.screen.toolbar.finding.field
    robot.qtbot.keyClicks(field, "knost")
    robot.until(lambda: bool(robot.screen.message.text))
    field.setText("knots")
    robot.until(lambda: not robot.screen.message.text)
    assert robot.view.marks.lit == {KNOTS}


def test_notes_are_searched_too(robot: Robot) -> None:
    robot.window.session.do(records.set_note, CHARTS, "ask the harbour master")
    robot.screen.redraw()
    robot.settle()
    robot.screen.toolbar.finding.field.setText("harbour master")
    robot.until(lambda: robot.view.marks.lit == {CHARTS})
