"""The requirement editor by mouse and keyboard, alone and in the catalogue."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCompleter, QMenu
from pytestqt.qtbot import QtBot

from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Item, Kind, Need, Requirement
from planner.ui.requirement import outline as o
from planner.ui.requirement.editor import RequirementEditor
from planner.ui.requirement.model import LEVEL, WHAT, WHY
from planner.ui.screens.catalogue.fields.requires import RequiresField
from planner.ui.screens.catalogue.screen import CatalogueScreen
from planner.ui.theme.theme import Theme
from tests.ui.conftest import Opening, press, settle

A, B, C, D = (Need(name) for name in "abcd")
KNOTS, HELM = "sail-knots", "sail-helming"


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> RequirementEditor:
    items = {name: Item(id=name, kind=Kind.SKILL, title=f"Title {name}") for name in "abcd"}
    items["m"] = Item(id="m", kind=Kind.MILESTONE, title="A milestone")
    made = RequirementEditor(lambda: items, theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_the_model_keeps_the_rules_of_models(editor: RequirementEditor) -> None:
    tester = QAbstractItemModelTester(
        editor.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for wanted in (A, AllOf((A, AnyOf((B, AtLeast(1, (C, D)))))), NOTHING):
        editor.show_requirement(wanted)
        assert len(o.paths(editor.model.root)) == _rows(editor)
    assert tester.model() is editor.model


def _rows(editor: RequirementEditor) -> int:
    model, count = editor.model, 0
    todo = [model.index_of(o.ROOT)]
    while todo:
        index = todo.pop()
        count += 1
        todo += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return count


@pytest.mark.parametrize(
    ("keys", "at", "after"),
    [
        ("Ctrl+Down", (0,), AllOf((B, A, C))),
        ("Alt+Up", (2,), AllOf((A, C, B))),
        ("Ctrl+Right", (1,), AllOf((AnyOf((A, B)), C))),
        ("Ctrl+Return", (1,), AllOf((A, AnyOf((B,)), C))),
        ("Delete", (0,), AllOf((B, C))),
        ("Ctrl+Left", (0,), AllOf((A, B, C))),
    ],
)
def test_keys_change_the_current_row(
    editor: RequirementEditor, qtbot: QtBot, keys: str, at: o.Path, after: Requirement
) -> None:
    editor.show_requirement(AllOf((A, B, C)))
    editor.select(at)
    editor.tree.setFocus()

    press(qtbot, editor.tree, keys)

    assert editor.requirement == after


def test_groups_are_left_and_dissolved_by_key(editor: RequirementEditor, qtbot: QtBot) -> None:
    editor.show_requirement(AllOf((A, AnyOf((B, C)))))
    editor.select((1, 0))
    editor.tree.setFocus()
    press(qtbot, editor.tree, "Ctrl+Left")
    assert editor.requirement == AllOf((A, AnyOf((C,)), B))
    editor.select((1,))
    press(qtbot, editor.tree, "Ctrl+Backspace")
    assert editor.requirement == AllOf((A, C, B))


def test_items_are_added_by_name_one_after_the_other(
    editor: RequirementEditor, qtbot: QtBot
) -> None:
    editor.tree.setFocus()
    press(qtbot, editor.tree, "Insert")
    assert editor.search.hasFocus()
    for name in ("Title a", "title B", "c"):
        qtbot.keyClicks(editor.search, name)
        popup = editor.search.completer().popup()
        assert popup is not None
        popup.hide()
        press(qtbot, editor.search, "Return")
    assert editor.requirement == AllOf((A, B, C))
    assert editor.said.text() == "Requires Title a, Title b and Title c."
    assert editor.search.text() == ""


def test_one_list_of_names_is_kept(editor: RequirementEditor) -> None:
    for _ in range(3):
        editor.show_requirement(editor.requirement)
    assert editor.findChildren(QCompleter) == [editor.search.completer()]


def test_an_unknown_name_is_refused_with_what_is_like_it(
    editor: RequirementEditor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(editor.refused) as told:
        qtbot.keyClicks(editor.search, "Tittle a")
        press(qtbot, editor.search, "Return")
    assert "Did you mean Title a" in told.args[0]
    assert editor.search.text() == "Tittle a"


def test_the_group_says_how_many_are_wanted(editor: RequirementEditor) -> None:
    editor.show_requirement(AllOf((A, B, C)))
    editor.select((1,))
    _choose(editor, 2)
    editor.count.setValue(2)
    at_least_two = editor.requirement
    assert at_least_two == AtLeast(2, (A, B, C))
    assert editor.said.text() == "Requires at least 2 of: Title a, Title b, Title c."
    assert editor.count.maximum() == 3
    _choose(editor, 1)
    assert editor.requirement == AnyOf((A, B, C))
    assert editor.count.isHidden()


def _choose(editor: RequirementEditor, at: int) -> None:
    editor.kind.setCurrentIndex(at)
    editor.kind.activated.emit(at)


def test_buttons_and_the_menu_do_what_keys_do(editor: RequirementEditor, qtbot: QtBot) -> None:
    editor.show_requirement(AllOf((A, B)))
    editor.select((1,))
    for button in editor._buttons:
        assert button.toolTip()
        assert button.accessibleName()
    next(button for button in editor._buttons if "Move up" in button.toolTip()).click()
    assert editor.requirement == AllOf((B, A))
    place = editor.tree.visualRect(editor.tree.currentIndex()).center()
    editor.tree.customContextMenuRequested.emit(place)
    menu = editor.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if "Remove" in action.text()).trigger()
    menu.close()
    assert editor.requirement == AllOf((A,))
    assert qtbot is not None


def test_level_and_reason_are_edited_in_place(editor: RequirementEditor, qtbot: QtBot) -> None:
    editor.show_requirement(AllOf((A, Need("m"))))
    model = editor.model
    first, second = model.index_of((0,)), model.index_of((1,))
    assert first.siblingAtColumn(LEVEL).flags() & Qt.ItemFlag.ItemIsEditable
    assert not second.siblingAtColumn(LEVEL).flags() & Qt.ItemFlag.ItemIsEditable
    assert not first.siblingAtColumn(WHAT).flags() & Qt.ItemFlag.ItemIsEditable
    assert model.setData(first.siblingAtColumn(LEVEL), 3)
    qtbot.waitUntil(lambda: editor.requirement == AllOf((Need("a", 3), Need("m"))))
    assert model.setData(model.index_of((1,)).siblingAtColumn(WHY), " to  show ")
    qtbot.waitUntil(lambda: editor.requirement == AllOf((Need("a", 3), Need("m", 1, "to show"))))
    assert editor.said.text() == "Requires Title a (level 3) and A milestone."


def _dragged(editor: RequirementEditor, path: o.Path) -> QMimeData:
    return editor.model.mimeData([editor.model.index_of(path)])


def test_a_row_is_dragged_into_a_group(editor: RequirementEditor, qtbot: QtBot) -> None:
    editor.show_requirement(AllOf((A, AnyOf((B, C)))))
    model = editor.model
    data = _dragged(editor, (0,))
    move = Qt.DropAction.MoveAction
    assert model.canDropMimeData(data, move, 1, 0, model.index_of((1,)))
    model.dropMimeData(data, move, 1, 0, model.index_of((1,)))
    qtbot.waitUntil(lambda: editor.requirement == AllOf((AnyOf((B, A, C)),)))
    model.dropMimeData(_dragged(editor, (0,)), move, -1, -1, model.index_of((0,)))
    assert editor.requirement == AllOf((AnyOf((B, A, C)),))


Place = Callable[[], tuple[CatalogueScreen, RequiresField]]


@pytest.fixture
def place(opening: Opening, qtbot: QtBot) -> Place:
    """Give a function that opens the catalogue at the item Knots."""

    def opened() -> tuple[CatalogueScreen, RequiresField]:
        window = opening()
        window.main.show_screen("view.catalogue")
        window.session.selection.select(KNOTS)
        settle(qtbot, window)
        screen = window.main.screens["view.catalogue"]
        assert isinstance(screen, CatalogueScreen)
        field = screen.editor.fields["requires"]
        assert isinstance(field, RequiresField)
        return screen, field

    return opened


def test_every_operation_is_kept_as_one_edit(place: Place) -> None:
    screen, field = place()
    field.editor.add_item("sail-weather")
    field.editor.add_item("sail-charts")
    library = screen.session.library
    assert library.items[KNOTS].requires == AllOf((Need("sail-weather"), Need("sail-charts")))
    screen.session.undo()
    assert screen.session.library.items[KNOTS].requires == AllOf((Need("sail-weather"),))
    assert field.editor.requirement == AllOf((Need("sail-weather"),))


def test_a_circle_is_refused_with_the_ring_named_and_can_be_taken_back(place: Place) -> None:
    screen, field = place()
    before = screen.session.library.items[KNOTS].requires

    field.editor.add_item("sail-boat-handling")

    assert "circle: Knots → Berthing under engine → Knots" in field.refusal
    assert screen.session.library.items[KNOTS].requires == before
    assert not field.back.isHidden()
    field.back.click()
    assert field.refusal == ""
    assert field.editor.requirement == before


def test_an_empty_group_waits_until_something_is_put_into_it(place: Place) -> None:
    screen, field = place()
    field.editor.add_item("sail-weather")
    field.editor.select((0,))
    field.editor._ask("wrap")
    field.editor.select((0,))
    field.editor.add_item("sail-charts")
    wanted = AllOf((AnyOf((Need("sail-weather"), Need("sail-charts"))),))
    assert screen.session.library.items[KNOTS].requires == wanted
    assert field.refusal == ""
