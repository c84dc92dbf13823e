"""One says how long something takes, of several items at once too."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.model import Range
from planner.ui.assemble import Window
from planner.ui.dialogs.estimate import EstimateHours
from planner.ui.screens.catalogue.screen import CatalogueScreen
from planner.verbs import items, records
from tests.ui.conftest import press, settle

KNOTS, CHARTS, TIDES = "sail-knots", "sail-charts", "sail-tides"


@pytest.fixture
def catalogue(window: Window, qtbot: QtBot) -> Window:
    window.main.show_screen("view.catalogue")
    settle(qtbot, window)
    window.session.selection.select(CHARTS, KNOTS)
    return window


def asked(window: Window) -> EstimateHours:
    (dialog,) = window.main.findChildren(EstimateHours)
    QApplication.processEvents()
    return dialog


def estimates(window: Window) -> set[Range | None]:
    known = window.session.library.records
    return {known[item].estimate if item in known else None for item in (KNOTS, CHARTS)}


def test_several_items_get_one_estimate_by_keyboard(catalogue: Window, qtbot: QtBot) -> None:
    before = catalogue.session.library
    screen = catalogue.main.screens["view.catalogue"]
    assert isinstance(screen, CatalogueScreen)
    screen.list.setFocus()
    press(qtbot, screen.list, "E")
    dialog = asked(catalogue)
    assert dialog.so_far.text().startswith("So far")
    assert dialog.hours.text() == "as given"
    qtbot.keyClicks(dialog.hours, "12")
    press(qtbot, dialog.hours, "Return")

    assert estimates(catalogue) == {Range.of(12.0)}
    assert "and 1 more: 12 h." in catalogue.main.toasts.text
    catalogue.session.undo()
    assert catalogue.session.library == before


def test_the_details_of_several_items_have_a_button_for_it(catalogue: Window, qtbot: QtBot) -> None:
    catalogue.main.show_screen("view.today")
    settle(qtbot, catalogue)
    catalogue.session.selection.select(CHARTS, KNOTS)
    button = catalogue.main.details.bulk.buttons["item.estimate"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = asked(catalogue)
    dialog.hours.setValue(7.5)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(buttons.buttons()[0], Qt.MouseButton.LeftButton)
    assert estimates(catalogue) == {Range.of(7.5)}


def test_what_was_estimated_alike_is_offered_and_goes_back(catalogue: Window) -> None:
    session = catalogue.session
    session.do(records.set_estimate, [KNOTS, CHARTS], Range.of(9.0))
    catalogue.actions["item.estimate"].trigger()
    dialog = asked(catalogue)
    assert dialog.so_far.text() == "So far 9 h"
    assert dialog.hours.value() == 9.0
    dialog.hours.setValue(0.0)
    dialog.accept()
    assert estimates(catalogue) == {None}
    assert catalogue.main.toasts.text.endswith("and 1 more: as given.")


def test_a_single_item_is_named(catalogue: Window) -> None:
    catalogue.session.selection.select(KNOTS)
    catalogue.actions["item.estimate"].trigger()
    dialog = asked(catalogue)
    assert dialog._heading.text() == "Knots"
    dialog.reject()
    assert estimates(catalogue) == {None}


def test_what_is_lived_full_time_is_left_out(catalogue: Window) -> None:
    session = catalogue.session
    lived = replace(session.library.items[TIDES], full_time=True, weeks=Range.of(10))
    assert session.do(items.change, lived)
    session.selection.select(TIDES)
    assert "full time" in catalogue.actions.why_not("item.estimate")
    session.selection.select(TIDES, KNOTS)
    catalogue.actions["item.estimate"].trigger()
    asked(catalogue).hours.setValue(3.0)
    asked(catalogue).accept()
    assert TIDES not in session.library.records
    assert session.library.records[KNOTS].estimate == Range.of(3.0)
