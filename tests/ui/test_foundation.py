"""Selection, settings, jobs, commands and the session."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from planner.edits import Edit, EditKind, Step
from planner.errors import PlannerError
from planner.model import Item, Kind, Library, Setting
from planner.store import Store
from planner.ui.actions import Actions
from planner.ui.commands import COMMANDS, MENUS, SUBMENUS, Scope
from planner.ui.jobs import JobRunner, Report, Token
from planner.ui.selection import Selection
from planner.ui.session import Session
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Scheme, Theme
from planner.verbs import items, records
from planner.workspace import Workspace

MONDAY = date(2026, 11, 23)
ITEMS = [Item(id=name, kind=Kind.COURSE, title=name.upper()) for name in "abc"]


def test_selecting_the_same_again_tells_nobody(qtbot: QtBot) -> None:
    selection = Selection()
    selection.select("a", "b")
    with qtbot.assertNotEmitted(selection.changed):
        selection.select("a", "b")
    selection.toggle("a")
    selection.toggle("c")
    assert list(selection.ids) == ["b", "c"]
    selection.toggle("b")
    assert selection.current == "c"


def test_what_is_gone_is_not_selected() -> None:
    selection = Selection()
    selection.select("a", "b")
    selection.forget(["a", "c"])
    assert selection.ids == ("b",)


def test_settings_survive_and_a_broken_file_counts_as_not_set(tmp_path: Path) -> None:
    file = tmp_path / "ui.ini"
    settings = UiSettings(file)
    settings.scheme = Scheme.DARK
    settings.text_percent = 125
    settings.set("zoom/role", 0.5)
    settings.set("seen", value=True)
    settings.keep_bytes("window", QByteArray(b"state"))
    settings.write()

    again = UiSettings(file)
    assert (again.scheme, again.text_percent) == (Scheme.DARK, 125)
    assert again.get("zoom/role", 1.0) == 0.5
    assert again.get("seen", False) is True
    assert again.bytes("window") == QByteArray(b"state")
    assert again.group("zoom") == {"role": "0.5"}
    again.forget("zoom")
    assert again.get("zoom/role", 1.0) == 1.0

    file.write_text("[appearance]\ntheme=purple\ntext=many\n[zoom]\nrole=@Invalid(\n", "utf-8")
    broken = UiSettings(file)
    assert (broken.scheme, broken.text_percent) == (Scheme.SYSTEM, 100)
    assert broken.get("zoom/role", 1.0) == 1.0
    assert broken.bytes("zoom/role").isEmpty()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    made = JobRunner(qapp)
    yield made
    assert made.shut_down()


def test_a_job_brings_its_answer_to_the_gui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    threads: list[object] = []
    go = threading.Event()

    def work(_token: Token, report: Report) -> int:
        assert go.wait(10)
        report(1, 1, "all")
        threads.append(threading.current_thread())
        return 42

    job = runner.run("Count", work)
    job.done.connect(lambda _answer: threads.append(threading.current_thread()))
    answers: list[int] = []
    job.done.connect(answers.append)
    with qtbot.waitSignals([job.progress, job.done]):
        go.set()
    assert answers == [42]
    assert threads[0] is not threads[1] is threading.main_thread()
    assert runner.running == ()


def test_an_error_in_a_job_is_told(runner: JobRunner, qtbot: QtBot) -> None:
    go = threading.Event()

    def work(_token: Token, _report: Report) -> None:
        assert go.wait(10)
        raise PlannerError("no")

    with qtbot.waitSignal(runner.run("Fail", work).failed) as told:
        go.set()
    assert str(told.args[0]) == "no"


def test_a_job_that_goes_on_after_its_window_is_gone_speaks_to_nobody(
    qapp: QApplication,
) -> None:
    runner, window = JobRunner(), QMainWindow()
    began, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def work(_token: Token, report: Report) -> str:
        began.set()
        may_end.wait()
        ended.set()
        report(1, 2, "half")
        return "answer"

    heard: list[object] = []
    job = runner.run("Long", work)
    job.done.connect(heard.append)
    job.progress.connect(window.setWindowTitle)
    began.wait()
    delete(job)
    threading.Timer(0.01, may_end.set).start()  # deleting the runner waits for its threads
    delete(runner)
    delete(window)
    assert ended.wait(10)
    qapp.processEvents()
    assert not heard


def test_after_shutting_down_nothing_is_told(qapp: QApplication) -> None:
    runner = JobRunner()
    heard: list[object] = []
    job = runner.run("Quick", lambda _token, _report: "answer")
    job.done.connect(heard.append)
    job.cancelled.connect(lambda: heard.append("cancelled"))
    assert runner.shut_down()
    qapp.processEvents()
    assert not heard
    assert not runner.running


def test_a_newer_job_of_a_kind_cancels_the_older(runner: JobRunner, qtbot: QtBot) -> None:
    begun = threading.Event()

    def endless(token: Token, report: Report) -> None:
        begun.set()
        while not token.cancelled():
            report(0, 1, "")

    old = runner.run("Plan", endless, kind="plan")
    assert begun.wait(10)
    answers: list[str] = []
    with qtbot.waitSignal(old.cancelled):
        new = runner.run("Plan", lambda _token, _report: "newest", kind="plan")
        new.done.connect(answers.append)
    qtbot.waitUntil(lambda: answers == ["newest"])


def test_every_command_has_its_place_and_no_key_is_given_twice() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    menus = {menu for menu, _title in MENUS}
    used: dict[str, str] = {}
    for command in COMMANDS:
        assert command.menu in menus
        for key in command.keys:
            assert not QKeySequence(key).isEmpty(), key
            assert used.setdefault(QKeySequence(key).toString(), command.id) == command.id, key
            single = len(key) == 1 or key in {"Space", "Return"}
            assert not single or command.scope is Scope.ITEMS, key


def test_mnemonics_are_unique_in_each_menu() -> None:
    texts: dict[tuple[str, str], list[str]] = {}
    for command in COMMANDS:
        texts.setdefault((command.menu, command.under), []).append(command.text)
        if command.under and SUBMENUS[command.under] not in texts.setdefault(
            (command.menu, ""), []
        ):
            texts[command.menu, ""].append(SUBMENUS[command.under])
    for place, found in texts.items():
        marks = [text[text.index("&") + 1].casefold() for text in found]
        assert len(marks) == len(set(marks)), (place, sorted(marks))


def test_a_command_does_what_was_registered_last(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, Theme(qapp))
    done: list[str] = []
    assert not actions["edit.undo"].isEnabled()
    assert actions.why_not("edit.undo") == "Not on this screen."
    actions.register("edit.undo", lambda: done.append("first"))
    reason = ["nothing to undo"]
    second = actions.register("edit.undo", lambda: done.append("second"), why_not=reason.pop)
    assert not actions["edit.undo"].isEnabled()
    actions.drop([second])
    actions["edit.undo"].trigger()
    assert done == ["first"]


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    store = Store.open(tmp_path / "library.planner", backups=tmp_path / "b", start=lambda: ITEMS)
    made = Session(Workspace(store), UiSettings(tmp_path / "ui.ini"), lambda: MONDAY, qapp)
    yield made
    made.close()


def test_an_edit_is_told_with_what_changed(session: Session, qtbot: QtBot) -> None:
    assert session.standing.library is session.library
    with qtbot.waitSignals([session.edited, session.standing_changed]):
        assert session.do(records.tick, ["a"], MONDAY)
    assert session.standing.has("a")
    session.undo()
    assert not session.standing.has("a")
    session.redo()
    assert session.standing.has("a")


def test_a_refusal_changes_nothing(session: Session, qtbot: QtBot) -> None:
    before = session.library
    with qtbot.waitSignal(session.refused) as told:
        assert not session.do(records.tick, ["nothing"], MONDAY)
    assert "There is no item 'nothing'" in str(told.args[0])
    assert session.library is before
    with qtbot.waitSignal(session.said):
        session.undo()


def test_what_another_process_did_arrives(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    assert not session.standing.has("b")
    other = Store.open(session.workspace.store.path, backups=tmp_path / "b")
    workspace = Workspace(other)
    workspace.do(records.tick(workspace.library, ["b"], MONDAY))
    other.close()
    with qtbot.waitSignal(session.standing_changed, timeout=10_000):
        pass
    assert session.standing.has("b")


def test_plans_and_removed_items_are_noticed(session: Session, qtbot: QtBot) -> None:
    session.selection.select("c")
    with qtbot.waitSignal(session.plan_changed):
        setting = Setting(name="active-plan", value="x")
        session.make(Edit(EditKind.SETTING, (Step(None, setting),)))
    assert session.plan is None
    assert session.targets == ()
    session.do(items.remove, ["c"])
    assert session.selection.current is None


def test_a_new_day_is_told_to_everyone(session: Session, qtbot: QtBot) -> None:
    days = [date(2026, 11, 24)]
    session._clock = lambda: days[0]
    with qtbot.waitSignals([session.day_changed, session.standing_changed]):
        session._on_minute()
    assert session.today == days[0]
    assert session.standing.today == days[0]
    assert isinstance(session.library, Library)
