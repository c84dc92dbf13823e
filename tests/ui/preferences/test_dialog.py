"""The settings as a whole: their pages, and how one finds something in them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.graph import GraphPage
from planner.ui.preferences.keyboard import KeyboardPage


def test_all_pages_are_reached_by_the_keyboard_alone(dialog: Preferences, qtbot: QtBot) -> None:
    titles = []
    for _page in dialog.pages:
        titles.append(dialog.page.title)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert titles == ["General", "Planning", "Appearance", "Graph", "Keyboard", "Data", "About"]


def test_every_field_says_what_it_is(dialog: Preferences) -> None:
    for page in dialog.pages:
        assert page.rows
        for row in page.rows:
            assert row.field.accessibleName()


def test_the_search_finds_settings_of_all_pages(dialog: Preferences, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field, "minimap")
    shown = [at for at in range(dialog.list.count()) if not dialog.list.item(at).isHidden()]
    assert [type(dialog.pages[at]) for at in shown] == [GraphPage, KeyboardPage]
    assert isinstance(dialog.page, GraphPage)
    assert [row.field.accessibleName() for row in dialog.page.rows if row.isVisible()] == [
        "The minimap"
    ]


def test_a_search_without_a_hit_says_so_and_esc_takes_it_back(
    dialog: Preferences, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.field, "xyzzy")
    assert all(dialog.list.item(at).isHidden() for at in range(dialog.list.count()))
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.field.text()
    assert dialog.isVisible()
    assert not any(dialog.list.item(at).isHidden() for at in range(dialog.list.count()))
