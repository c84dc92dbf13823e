from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import (
    AnyOf,
    Cost,
    CostClass,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Offering,
    Pin,
    Range,
)
from planner.store import Store
from planner.ui.actions import Actions
from planner.ui.item_commands import ItemCommands
from planner.ui.planning import Planning
from planner.ui.screens.plan.screen import PlanScreen
from planner.ui.session import Session
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
from planner.workspace import Workspace

MONDAY = date(2026, 11, 23)
ITEMS = (
    Item(id="knots", kind=Kind.COURSE, title="Knots", hours=Range.of(16)),
    Item(id="sails", kind=Kind.COURSE, title="Sails", hours=Range.of(24), requires=Need("knots")),
    Item(id="weather", kind=Kind.COURSE, title="Weather", hours=Range.of(8)),
    Item(
        id="skipper",
        kind=Kind.ROLE,
        title="Skipper",
        requires=Need("sails"),
    ),
    Item(id="charts", kind=Kind.COURSE, title="Charts", hours=Range.of(16)),
    Item(
        id="satellites",
        kind=Kind.COURSE,
        title="Satellites",
        hours=Range.of(24),
        cost=Cost(class_=CostClass.PAID, amount=60, currency="EUR"),
    ),
    Item(id="stars", kind=Kind.COURSE, title="Stars", hours=Range.of(400)),
    Item(
        id="navigator",
        kind=Kind.ROLE,
        title="Navigator",
        requires=AnyOf((Need("charts"), Need("satellites"), Need("stars"))),
    ),
    *(
        Item(
            id=name,
            kind=Kind.MILESTONE,
            title=name.capitalize(),
            weeks=Range.of(10),
            full_time=True,
            offered=(Offering(starts=MONDAY + timedelta(weeks=week)),),
        )
        for name, week in (("atlantic", 2), ("pacific", 5))
    ),
)


@dataclass
class Robot:
    """The plan screen as a person meets it."""

    session: Session
    screen: PlanScreen
    commands: Actions
    qtbot: QtBot

    def press(self, text: str) -> None:
        """Press a button of the message by its words, as soon as it is there."""
        self.wait_for_button(text)
        buttons = self.screen.message.findChildren(QPushButton)
        (wanted,) = [one for one in buttons if one.text() == text and not one.isHidden()]
        wanted.click()

    def plan(self, target: str, *pins: str, deadline: date | None = None) -> None:
        """Have a plan to another target in use."""
        request = Request(
            targets=(Need(target),),
            limits=Limits(deadline=deadline),
            pinned=tuple(Pin(pin) for pin in pins),
        )
        outcome = make_plan(Standing(self.session.library, MONDAY), request)
        title = self.session.library.items[target].title
        assert self.screen._planning.adopt(title, request, outcome)

    def pass_weeks(self, weeks: int) -> None:
        """Let it be some weeks later."""
        self.session.today = MONDAY + timedelta(weeks=weeks)
        self.session._standing = None
        self.screen.refresh()

    def starts(self) -> dict[str, date]:
        """When the plan in use has its items start."""
        return {item: placed.start for item, placed in self.session.placements.items()}

    def changes(self) -> list[tuple[str, ...]]:
        """What the table of a plan made anew shows, row by row."""
        model = self.screen.preview.table.model()
        columns = range(model.columnCount())
        return [
            tuple(model.index(row, column).data() for column in columns)
            for row in range(model.rowCount())
        ]

    def wait_for_preview(self) -> None:
        self.qtbot.waitUntil(lambda: not self.screen.preview.isHidden(), timeout=20_000)

    def wait_for_button(self, text: str) -> None:
        def there() -> bool:
            buttons = self.screen.message.findChildren(QPushButton)
            return any(one.text() == text and one.isVisible() for one in buttons)

        self.qtbot.waitUntil(there, timeout=20_000)

    def wait_for_message(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.screen.message.text, timeout=20_000)


@pytest.fixture
def robot(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Robot]:
    store = Store.open(tmp_path / "library.planner", backups=tmp_path / "b", start=lambda: ITEMS)
    settings = UiSettings(tmp_path / "ui.ini")
    session = Session(Workspace(store), settings, lambda: MONDAY, qapp)
    window = QMainWindow()
    qtbot.addWidget(window)
    theme = Theme(qapp)
    commands = Actions(window, theme)
    ItemCommands(session, commands)
    planning = Planning(session, commands)
    request = Request(targets=(Need("skipper"),), limits=Limits(), pinned=(), excluded=())
    outcome = make_plan(Standing(session.library, MONDAY), request)
    assert planning.adopt("Skipper", request, outcome)
    screen = PlanScreen(session, commands, theme, planning)
    window.setCentralWidget(screen)
    window.resize(1000, 700)
    window.show()
    screen.enter()
    yield Robot(session, screen, commands, qtbot)
    session.close()


@pytest.fixture
def library() -> Library:
    return Library.of(ITEMS)
