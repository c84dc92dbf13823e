"""Settings: every field does at once what it says, is found by its words, and goes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.edits import Edit
from planner.model import Library, Limits, Policy
from planner.ui.assemble import Window
from planner.ui.frame.shortcuts import Shortcuts
from planner.ui.language import ENGLISH, SETTING, Languages
from planner.ui.preferences.about import AboutPage
from planner.ui.preferences.appearance import AppearancePage
from planner.ui.preferences.data import DataPage
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.general import GeneralPage
from planner.ui.preferences.graph import GraphPage
from planner.ui.preferences.keyboard import KeyboardPage
from planner.ui.preferences.page import Page
from planner.ui.preferences.planning import PlanningPage
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.ui.theme.theme import Scheme
from planner.verbs import records
from tests.ui.conftest import TODAY, Opening, close, press, settle


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> Iterator[Preferences]:
    press(qtbot, window.main, "Ctrl+Comma")
    found = opened()
    yield found
    if found is opened_or_none():
        found.close()


def opened() -> Preferences:
    found = opened_or_none()
    assert found is not None
    return found


def opened_or_none() -> Preferences | None:
    return next(
        (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, Preferences) and widget.isVisible()
        ),
        None,
    )


def show(dialog: Preferences, kind: type[Page]) -> Page:
    dialog.show_page(kind)
    return dialog.page


def choose(box: QComboBox, data: str) -> None:
    """Choose an entry of a list as a user does."""
    at = box.findData(data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


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


# general


def test_the_window_begins_with_the_screen_that_was_chosen(
    dialog: Preferences, window: Window, opening: Opening
) -> None:
    page = show(dialog, GeneralPage)
    assert isinstance(page, GeneralPage)
    choose(page.start, "view.roadmap")
    window.session.do(_tick, "sail-knots")
    window.main.show_screen("view.today")
    close(window)
    again = opening()
    assert again.main.screen_in_front is again.main.screens["view.roadmap"]


def _tick(library: Library, item: str) -> Edit:
    return records.tick(library, [item], TODAY)


def test_another_language_opens_the_window_anew_with_the_settings_in_front(
    dialog: Preferences,
    window: Window,
    opening: Opening,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "planner_fr.qm").write_bytes(bytes(100))
    monkeypatch.setattr("planner.ui.language.translations", lambda: tmp_path / "i18n")
    page = GeneralPage(dialog.page.around, ())
    qtbot.addWidget(page)
    choose(page.language, "fr")
    assert window.next_library == window.session.workspace.store.path
    assert window.session.settings.get(SETTING, "") == "fr"
    close(window)
    opening()
    qtbot.waitUntil(lambda: opened_or_none() is not None)
    assert isinstance(opened().page, GeneralPage)
    opened().close()
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    Languages().speak(running, ENGLISH)


def test_the_same_language_by_another_name_changes_nothing(
    dialog: Preferences, window: Window
) -> None:
    page = show(dialog, GeneralPage)
    assert isinstance(page, GeneralPage)
    choose(page.language, Languages().of_desktop())
    assert window.next_library is None


def test_hints_come_once_and_again_when_asked_for(window: Window, qtbot: QtBot) -> None:
    window.main.show_screen("view.today")
    assert "this minute" in window.main.hint.text
    qtbot.mouseClick(_button(window.main.hint, "Got It"), Qt.MouseButton.LeftButton)
    window.main.show_screen("view.roadmap")
    assert "left to right" in window.main.hint.text
    window.main.show_screen("view.today")
    assert not window.main.hint.text
    press(qtbot, window.main, "Ctrl+Comma")
    page = show(opened(), GeneralPage)
    assert isinstance(page, GeneralPage)
    page.hints.click()
    opened().close()
    assert "this minute" in window.main.hint.text


@pytest.mark.parametrize(
    "screen", ["view.today", "view.roadmap", "view.plan", "view.careers", "view.catalogue"]
)
@pytest.mark.parametrize("percent", [100, 110])
def test_a_hint_takes_one_line_in_a_small_window(
    window: Window, qtbot: QtBot, screen: str, percent: int
) -> None:
    window.parts.theme.choose(percent=percent)
    window.main.resize(900, 600)
    window.main.show_screen(screen)
    settle(qtbot, window)
    words_ = window.main.hint.findChildren(QLabel)[-1]
    assert words_.text() == window.main.hint.text
    assert words_.height() < 2 * words_.fontMetrics().height()


def _button(parent: QWidget, text: str) -> QWidget:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


# planning


def test_new_plans_begin_with_the_usual_hours_and_policy(
    dialog: Preferences, window: Window
) -> None:
    page = show(dialog, PlanningPage)
    assert isinstance(page, PlanningPage)
    page.hours.setValue(12.5)
    choose(page.policy, Policy.FASTEST.value)
    wanted = Limits(hours_per_week=12.5, policy=Policy.FASTEST)
    assert window.session.settings.usual_limits == wanted
    assert window.planning.request().limits == wanted
    dialog.restore.click()
    assert window.session.settings.usual_limits == Limits()
    assert page.hours.value() == Limits().hours_per_week


@pytest.mark.parametrize(("kept", "hours"), [("1e9", 80.0), ("-3", 0.5), ("many", 8.0)])
def test_odd_settings_of_hours_count_as_the_nearest_that_can_be(
    window: Window, kept: str, hours: float
) -> None:
    window.session.settings.set("planning/hours", kept)
    assert window.session.settings.usual_limits.hours_per_week == hours


# appearance


def test_looks_change_at_once_and_the_menu_follows(dialog: Preferences, window: Window) -> None:
    page = show(dialog, AppearancePage)
    assert isinstance(page, AppearancePage)
    theme = window.parts.theme
    choose(page.scheme, Scheme.DARK.value)
    assert theme.tokens.dark
    page.contrast.click()
    assert theme.tokens.high_contrast
    page.motion.click()
    assert theme.milliseconds(150) == 0
    page.text_size.slider.setValue(140)
    assert theme.percent == 140
    assert window.session.settings.text_percent == 140
    window.actions.refresh()
    assert window.actions["view.dark"].isChecked()
    assert window.actions["view.contrast"].isChecked()
    window.actions["view.light"].trigger()
    assert page.scheme.currentData() == Scheme.LIGHT.value
    dialog.restore.click()
    assert (theme.scheme, theme.percent, theme.contrast) == (Scheme.SYSTEM, 100, False)
    assert page.text_size.figure.text() == "100 %"


# graph


def test_the_wheel_moves_or_zooms_as_it_was_set(dialog: Preferences, window: Window) -> None:
    view = roadmap(window).view
    page = show(dialog, GraphPage)
    assert isinstance(page, GraphPage)
    choose(page.wheel, "scroll")
    before = view.camera.zoom
    turn(view)
    assert view.camera.zoom == before
    dialog.restore.click()
    turn(view)
    assert view.camera.zoom != before


def roadmap(window: Window) -> RoadmapScreen:
    window.main.show_screen("view.roadmap")
    screen = window.main.screens["view.roadmap"]
    assert isinstance(screen, RoadmapScreen)
    return screen


def turn(view: QWidget) -> None:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's form
    )
    QApplication.sendEvent(view, event)


def test_the_roadmap_shows_what_is_ticked(dialog: Preferences, window: Window) -> None:
    screen = roadmap(window)
    page = show(dialog, GraphPage)
    assert isinstance(page, GraphPage)
    for row in page.rows:
        if row.field.accessibleName() == "The legend":
            assert isinstance(row.field, QCheckBox)
            row.field.click()
    page.delay.setValue(500)
    choose(page.group, "kind")
    assert screen.options.legend
    assert screen.options.group == "kind"
    assert screen.view.hover_after == 500


# keyboard


def keyboard(dialog: Preferences) -> KeyboardPage:
    page = show(dialog, KeyboardPage)
    assert isinstance(page, KeyboardPage)
    return page


def test_a_command_gets_the_keys_that_are_pressed(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.take, Qt.MouseButton.LeftButton)
    assert page.keys_of("view.legend") == "Ctrl+J"
    dialog.close()
    window.main.show_screen("view.roadmap")
    window.main.activateWindow()
    qtbot.waitUntil(window.main.isActiveWindow)
    press(qtbot, window.main, "Ctrl+J")
    assert roadmap(window).options.legend
    listed = window.tools.open_shortcuts()
    assert isinstance(listed, Shortcuts)
    listed.field.setText("Ctrl J")
    assert listed.shown == ["Panels: Legend"]
    listed.close()


def test_keys_of_another_command_are_taken_only_when_it_is_said(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.said.text() == "Ctrl+Z belongs to Undo, which would lose it."
    assert not page.add_keys.isEnabled()
    page.take.click()
    assert window.actions["edit.undo"].shortcuts() == []
    page.choose("edit.undo")
    page.usual.click()
    assert window.actions["edit.undo"].shortcuts() == [QKeySequence("Ctrl+Z")]
    assert page.keys_of("view.legend") == ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_would_be_in_the_way_are_refused(
    dialog: Preferences, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    page = keyboard(dialog)
    page.choose("view.legend")
    qtbot.keyClick(page.field, key, modifier)
    assert page.said.text()
    assert not page.take.isEnabled()


def test_a_command_can_have_several_keys_and_none(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("edit.history")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    page.add_keys.click()
    assert page.keys_of("edit.history") == "Ctrl+H   F8"
    page.none.click()
    assert window.actions["edit.history"].shortcuts() == []
    dialog.restore.click()
    assert page.keys_of("edit.history") == "Ctrl+H"


def test_keys_stay_after_a_restart(
    dialog: Preferences, window: Window, opening: Opening, qtbot: QtBot
) -> None:
    page = keyboard(dialog)
    page.choose("edit.history")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    page.take.click()
    page.choose("view.legend")
    page.none.click()
    dialog.close()
    close(window)
    again = opening()
    assert again.actions["edit.history"].shortcuts() == [QKeySequence("F8")]
    assert again.actions["view.legend"].shortcuts() == []
    again.support.keys.reset_all()
    assert again.actions["edit.history"].shortcuts() == [QKeySequence("Ctrl+H")]


def test_single_keys_can_be_switched_off(dialog: Preferences, window: Window) -> None:
    page = keyboard(dialog)
    assert QKeySequence("P") in window.actions["item.start"].shortcuts()
    page.single.click()
    assert window.actions["item.start"].shortcuts() == []
    assert QKeySequence("Ctrl+Return") in window.actions["item.done"].shortcuts()
    window.session.selection.select("sail-knots")
    window.actions.on_space()
    assert "sail-knots" not in window.session.library.records
    page.single.click()
    window.actions.on_space()
    assert "sail-knots" in window.session.library.records
    assert QKeySequence("P") in window.actions["item.start"].shortcuts()


def test_no_two_commands_share_keys_as_they_come(window: Window) -> None:
    keys = window.support.keys
    for command in window.actions.commands:
        for key in keys.usual(command):
            assert keys.owner(command, key) is None, f"{command}: {key.toString()}"


# about


def test_versions_and_licences_can_be_copied(dialog: Preferences) -> None:
    page = show(dialog, AboutPage)
    assert isinstance(page, AboutPage)
    page.copy.click()
    assert "Qt 6" in QGuiApplication.clipboard().text()
    text = page.licences.toPlainText()
    for name in ("LGPL-3.0", "PySide6", "ortools", "Apache-2.0", "Lucide", "MIT"):
        assert name in text


# data


def test_backups_are_listed_with_what_was_found_of_each(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = show(dialog, DataPage)
    assert isinstance(page, DataPage)
    assert "library.planner" in page.file.text()
    page.back_up.click()
    qtbot.waitUntil(lambda: page.tree.topLevelItemCount() == 1, timeout=10_000)
    settle(qtbot, window)
    row = page.tree.topLevelItem(0)
    assert row is not None
    assert (row.text(1), row.text(3)) == ("by you", "✓ verified")
    [backup] = window.session.workspace.store.backups()
    backup.path.write_bytes(backup.path.read_bytes()[:-1] + b"!")
    page.refresh()
    settle(qtbot, window)
    row = page.tree.topLevelItem(0)
    assert row is not None
    assert row.text(3) == "✗ damaged"


def test_a_backup_is_restored_and_that_can_be_undone(
    dialog: Preferences, window: Window, qtbot: QtBot
) -> None:
    page = show(dialog, DataPage)
    assert isinstance(page, DataPage)
    page.back_up.click()
    settle(qtbot, window)
    window.session.do(_tick, "sail-knots")
    page.refresh()
    page.restore.click()
    assert "sail-knots" not in window.session.library.records
    window.session.undo()
    assert "sail-knots" in window.session.library.records
