"""Other ways to begin: libraries opened before, an empty one, an import, a plan that is there."""

from datetime import date
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from planner.formats.roadmap import read
from planner.model import FinishRange, Kind, Library, Outcome, Status
from planner.ui.assemble import Window
from planner.ui.dialogs.new_item import NewItem
from planner.ui.screens.roadmap.screen import RoadmapScreen
from planner.ui.screens.welcome.screen import WelcomeScreen
from planner.verbs.merge import merge
from tests.ui.conftest import Opening, close, open_sailing, press, settle

LEFT = Qt.MouseButton.LeftButton
ROADMAP = """
format: roadmap/1
id: garden
title: Garden
version: "1"
items:
  - {id: skill-soil, kind: skill, title: Soil, hours: 5}
  - {id: role-gardener, kind: role, title: Gardener, requires: skill-soil}
"""


def welcome_of(window: Window) -> WelcomeScreen:
    front = window.main.screen_in_front
    assert isinstance(front, WelcomeScreen)
    return front


def test_how_sure_a_day_is_is_told_where_it_is_another_day(window: Window) -> None:
    page = welcome_of(window).time
    day, later = date(2027, 2, 14), date(2027, 3, 7)
    outcome = Outcome(status=Status.OPTIMAL, finish=day, finish_range=FinishRange(day, day, later))
    page.show_outcome(outcome, "Done by 14 Feb 2027.")
    assert page._reason.text() == ""

    outcome = replace(outcome, finish_range=FinishRange(day, later, later))
    page.show_outcome(outcome, "Done by 14 Feb 2027.")
    assert "by 7 Mar 2027 four times out of five" in page._reason.text()


def test_who_starts_empty_adds_a_target_and_what_it_needs(window: Window, qtbot: QtBot) -> None:
    welcome = welcome_of(window)
    before = window.session.library
    qtbot.mouseClick(welcome.roles.ways["file.start-empty"], LEFT)
    settle(qtbot, window)
    assert window.session.library == Library()
    screen = window.main.screen_in_front
    assert isinstance(screen, RoadmapScreen)
    assert screen.empty.add.isVisible()

    qtbot.mouseClick(screen.empty.add, LEFT)
    (dialog,) = window.main.findChildren(NewItem)
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.ROLE.value))
    qtbot.keyClicks(dialog.field, "Beekeeper")
    press(qtbot, dialog.field, "Return")
    settle(qtbot, window)
    assert [need.item for need in window.session.targets] == ["role-beekeeper"]
    assert screen.sketch is not None
    assert "role-beekeeper" in screen.sketch.items

    while window.session.workspace.undoable is not None:
        window.session.undo()
    assert window.session.library == before


def test_a_library_in_use_does_not_start_empty(window: Window, qtbot: QtBot) -> None:
    window.planning.aim("role-day-skipper")
    settle(qtbot, window)
    window.main.show_screen("view.today")
    window.main.show_screen("view.welcome")
    assert not welcome_of(window).roles.ways["file.start-empty"].isVisible()
    assert "Something was done" in window.actions.why_not("file.start-empty")


def test_what_an_import_brings_is_there_at_once(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "garden.yaml"
    file.write_text(ROADMAP, encoding="utf-8")
    welcome = welcome_of(window)
    settle(qtbot, window)
    count = welcome.roles.list.roles.rowCount()
    assert welcome.roles.ways["file.import"].isEnabled()

    edit = merge(window.session.library, read(file).document).edit
    assert edit is not None
    window.session.make(edit)
    settle(qtbot, window)

    assert welcome.roles.list.roles.rowCount() == count + 1
    qtbot.keyClicks(welcome.roles.field, "garden")
    assert welcome.target == "role-gardener"


def test_plans_are_gone_on_with(window: Window, qtbot: QtBot) -> None:
    for role in ("role-day-skipper", "role-crew"):
        window.planning.aim(role)
        settle(qtbot, window)
    window.main.show_screen("view.today")
    window.main.show_screen("view.welcome")
    buttons = welcome_of(window).roles.plans
    assert [button.text() for button in buttons] == [
        "Continue: Useful crew member",
        "Continue: Day skipper",
    ]
    qtbot.mouseClick(buttons[1], LEFT)
    assert window.session.plan is not None
    assert window.session.plan.name == "Day skipper"
    assert window.main.screen_in_front is window.main.screens["view.today"]


def offered(window: Window) -> list[QAction]:
    """Return the files that the menu of recent libraries offers."""
    window.beginnings.fill()
    return [one for one in window.beginnings.menu.actions() if ".planner" in one.text()]


def test_libraries_opened_before_are_offered_and_what_is_gone_is_not(
    opening: Opening, tmp_path: Path
) -> None:
    other, gone = tmp_path / "other.planner", tmp_path / "gone.planner"
    open_sailing(other).close()
    first = opening()
    assert offered(first) == []
    assert first.beginnings.menu.actions()[0].text() == "Nothing else was open yet"
    for path in (gone, other):
        first.beginnings._remember(path)
    close(first)

    again = opening()
    there, missing = offered(again)
    assert there.isEnabled()
    assert not missing.isEnabled()
    assert missing.text().startswith("gone.planner (gone)  ·  ")
    again.beginnings.remove_gone()
    (only,) = offered(again)
    only.trigger()
    assert again.next_library == other


def test_the_list_is_cleared(window: Window, tmp_path: Path) -> None:
    window.beginnings._remember(tmp_path / "other.planner")
    window.beginnings.clear()
    assert window.beginnings.recent == (window.session.workspace.store.path,)


def test_the_menu_stands_behind_open(window: Window) -> None:
    actions = window.actions.menus["file"].actions()
    names = [one.objectName() or one.text() for one in actions]
    assert names[:3] == ["file.open", "Open Recen&t", "file.new"]
