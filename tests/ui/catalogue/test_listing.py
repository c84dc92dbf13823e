"""The columns of the catalogue: titles have what the others leave, sources only if they differ."""

from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.screens.catalogue.inventory import Column
from planner.ui.screens.catalogue.screen import CatalogueScreen
from planner.verbs import roadmaps
from tests.ui.conftest import settle


def _screen(window: Window, qtbot: QtBot) -> CatalogueScreen:
    window.main.resize(1440, 900)
    window.main.show_screen("view.catalogue")
    settle(qtbot, window)
    screen = window.main.screens["view.catalogue"]
    assert isinstance(screen, CatalogueScreen)
    return screen


def test_sources_are_shown_once_there_is_more_than_one(window: Window, qtbot: QtBot) -> None:
    shown = _screen(window, qtbot).list
    assert shown.isColumnHidden(Column.SOURCE)
    window.session.do(roadmaps.new, "My own")
    settle(qtbot, window)
    assert not shown.isColumnHidden(Column.SOURCE)
    window.session.undo()
    settle(qtbot, window)
    assert shown.isColumnHidden(Column.SOURCE)


def test_titles_have_the_room_that_is_left_until_somebody_says_otherwise(
    window: Window, qtbot: QtBot
) -> None:
    shown = _screen(window, qtbot).list
    before = shown.columnWidth(Column.TITLE)
    window.main.resize(1600, 900)
    qtbot.waitUntil(lambda: shown.columnWidth(Column.TITLE) > before)
    shown.header().resizeSection(Column.TITLE, 180)
    window.main.resize(1440, 900)
    settle(qtbot, window)
    assert shown.columnWidth(Column.TITLE) == 180


def test_all_that_is_selected_stays_so_under_areas_and_without(
    window: Window, qtbot: QtBot
) -> None:
    screen = _screen(window, qtbot)
    screen.list.group(grouped=False)
    window.actions["edit.select-all"].trigger()
    every = set(window.session.library.items)
    assert set(window.session.selection.ids) == every
    screen.list.group(grouped=True)
    assert set(screen.list.selected()) == every
    window.session.selection.select("sail-knots", "sail-radio-course")
    assert screen.list.selected() == ("sail-knots", "sail-radio-course")
    assert screen.list.rows.item_at(screen.list.currentIndex()) == "sail-radio-course"
