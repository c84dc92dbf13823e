"""Cut removes items in one step; Paste brings them back with all that belongs to them."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.dialogs.new_item import NewItem
from planner.ui.screens.catalogue.screen import CatalogueScreen
from planner.verbs import records
from tests.ui.conftest import TODAY, press, settle

KNOTS, CHARTS = "sail-knots", "sail-charts"


@pytest.fixture
def catalogue(window: Window, qtbot: QtBot) -> Window:
    """A window with the catalogue in front and two items selected, one of them done."""
    window.session.do(records.tick, [KNOTS], TODAY)
    window.main.show_screen("view.catalogue")
    settle(qtbot, window)
    window.session.selection.select(CHARTS, KNOTS)
    return window


def test_what_was_cut_is_pasted_back_with_its_record(catalogue: Window, qtbot: QtBot) -> None:
    before = catalogue.session.library
    screen = catalogue.main.screens["view.catalogue"]
    assert isinstance(screen, CatalogueScreen)
    rows = screen.list
    rows.setFocus()

    press(qtbot, rows, "Ctrl+X")

    assert not {KNOTS, CHARTS} & catalogue.session.library.items.keys()
    assert "1 more cut." in catalogue.main.toasts.text
    assert QApplication.clipboard().text().splitlines() == [
        before.items[CHARTS].title,
        before.items[KNOTS].title,
    ]

    press(qtbot, rows, "Ctrl+V")

    assert catalogue.session.library == before
    assert set(catalogue.session.selection.ids) == {KNOTS, CHARTS}
    assert "1 more are back." in catalogue.main.toasts.text


def test_cut_and_paste_are_one_step_each(catalogue: Window) -> None:
    session = catalogue.session
    before = session.library
    catalogue.actions["edit.cut"].trigger()
    cut = session.library
    catalogue.actions["edit.paste"].trigger()
    session.undo()
    assert session.library == cut
    session.undo()
    assert session.library == before


def test_a_single_item_is_told_by_its_title(catalogue: Window) -> None:
    catalogue.session.selection.select(KNOTS)
    catalogue.actions["edit.cut"].trigger()
    assert catalogue.main.toasts.text == "Knots cut."
    catalogue.actions["edit.paste"].trigger()
    assert catalogue.main.toasts.text == "Knots is back."


def test_what_is_there_again_is_pasted_as_new_items(catalogue: Window) -> None:
    catalogue.session.selection.select(KNOTS)
    catalogue.actions["edit.cut"].trigger()
    catalogue.session.undo()
    catalogue.actions["edit.paste"].trigger()
    (dialog,) = catalogue.main.findChildren(NewItem)
    assert [draft.title for draft in dialog.drafts] == ["Knots"]
    dialog.reject()


def test_anything_else_on_the_clipboard_is_pasted_instead(catalogue: Window) -> None:
    catalogue.session.selection.select(KNOTS)
    catalogue.actions["edit.cut"].trigger()
    QApplication.clipboard().setText("Ropes")
    catalogue.actions["edit.paste"].trigger()
    (dialog,) = catalogue.main.findChildren(NewItem)
    assert [draft.title for draft in dialog.drafts] == ["Ropes"]
    assert KNOTS not in catalogue.session.library.items
    dialog.reject()


def test_what_another_window_cut_is_not_known_here(catalogue: Window) -> None:
    data = QMimeData()
    data.setText("Ropes")
    data.setData("application/x-planner-cut", b'["skill-ropes"]')
    QApplication.clipboard().setMimeData(data)
    catalogue.actions["edit.paste"].trigger()
    (dialog,) = catalogue.main.findChildren(NewItem)
    assert [draft.title for draft in dialog.drafts] == ["Ropes"]
    dialog.reject()


def test_without_a_selection_nothing_can_be_cut(catalogue: Window) -> None:
    catalogue.session.selection.select()
    assert catalogue.actions.why_not("edit.cut") == "Select an item first."
