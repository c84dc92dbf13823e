from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import AllOf, AnyEntity, Item, Kind, Limits, LogEntry, Need, Range, Record, State
from planner.store import Store
from planner.ui.actions import Actions
from planner.ui.item_commands import ItemCommands
from planner.ui.planning import Planning
from planner.ui.run import application
from planner.ui.screens.progress.screen import ProgressScreen
from planner.ui.session import Session
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
from planner.workspace import Workspace

MONDAY = date(2026, 11, 23)
WEEK = timedelta(weeks=1)
ITEMS: tuple[AnyEntity, ...] = (
    Item(id="knots", kind=Kind.COURSE, title="Knots", hours=Range.of(16), area="rope"),
    Item(
        id="sails",
        kind=Kind.COURSE,
        title="Sails",
        hours=Range.of(20, 24, 40),
        area="rope",
        requires=Need("knots"),
    ),
    Item(id="weather", kind=Kind.COURSE, title="Weather", hours=Range.of(60), area="sky"),
    Item(id="licence", kind=Kind.MILESTONE, title="Licence", requires=Need("sails")),
    Item(
        id="skipper",
        kind=Kind.ROLE,
        title="Skipper",
        requires=AllOf((Need("licence"), Need("weather"))),
    ),
)
#: Six weeks of study: 4 hours in each but one; knots done a week ago.
HISTORY: tuple[AnyEntity, ...] = (
    *(
        LogEntry(id=f"l{at}", item="knots" if at > 2 else "sails", on=MONDAY - at * WEEK, hours=4)
        for at in (1, 2, 4, 5, 6)
    ),
    Record(item="knots", state=State.DONE, finished=MONDAY - 2 * WEEK),
    Record(item="sails", state=State.STARTED, started=MONDAY - 2 * WEEK),
)


@dataclass
class Robot:
    """The screen as a person meets it."""

    session: Session
    screen: ProgressScreen
    commands: Actions
    window: QMainWindow
    qtbot: QtBot

    def settle(self) -> None:
        """Wait until all answers are shown."""
        self.qtbot.waitUntil(lambda: not self.session.jobs.running, timeout=20_000)
        QApplication.processEvents()

    def plan(self, deadline: date | None = None) -> None:
        """Adopt a plan to become a skipper."""
        request = Request(targets=(Need("skipper"),), limits=Limits(), pinned=(), excluded=())
        outcome = make_plan(Standing(self.session.library, MONDAY), request, seconds=0)
        wanted = Request(
            targets=request.targets, limits=Limits(deadline=deadline), pinned=(), excluded=()
        )
        planning = Planning(self.session, self.commands)
        assert planning.adopt("Skipper", wanted, outcome)


@dataclass
class Place:
    """Where a robot can be made, with what history."""

    folder: Path
    app: QApplication
    qtbot: QtBot

    def robot(self, *more: AnyEntity) -> Robot:
        """Open a library with more than the items in the screen."""
        entities = (*ITEMS, *more)
        store = Store.open(
            self.folder / "library.planner", backups=self.folder / "b", start=lambda: entities
        )
        settings = UiSettings(self.folder / "ui.ini")
        session = Session(Workspace(store), settings, lambda: MONDAY, self.app)
        window = QMainWindow()
        self.qtbot.addWidget(window)
        commands = Actions(window, Theme(self.app))
        ItemCommands(session, commands)
        commands.register("view.today", window.show)
        commands.register("view.welcome", window.show)
        screen = ProgressScreen(session, commands, Theme(self.app))
        commands.add_to(window)
        window.setCentralWidget(screen)
        window.resize(1000, 700)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Robot(session, screen, commands, window, self.qtbot)


@pytest.fixture
def place(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Place:
    application()
    return Place(tmp_path, qapp, qtbot)


@pytest.fixture
def robot(place: Place) -> Iterator[Robot]:
    """A robot in the middle of the way, the screen in front."""
    made = place.robot(*HISTORY)
    made.plan(deadline=MONDAY + 3 * WEEK)
    made.screen.enter()
    made.settle()
    yield made
    made.session.close()
