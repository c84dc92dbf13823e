"""What would be done instead is told in the details, and where one chooses another branch."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.model import Totals
from planner.ui.assemble import Window
from planner.ui.other_ways import difference
from planner.verbs import records
from tests.ui.conftest import settle

DAY_SKIPPER, EVENINGS, KNOTS = "role-day-skipper", "sail-theory-evenings", "sail-knots"
NOW = Totals(hours=100.0, finish=date(2027, 3, 7), cost=50.0, currency="EUR")


@pytest.mark.parametrize(
    ("other", "weeks", "said"),
    [
        (Totals(hours=112.4, finish=date(2027, 3, 28)), 0, "about +12 h, 3 weeks later"),
        (Totals(hours=90.0, finish=date(2027, 2, 21), cost=50.0), 0, "about -10 h, 2 weeks sooner"),
        (Totals(hours=100.0, cost=80.0, currency="EUR"), 12, "about +12 weeks full time, +EUR 30"),
        (Totals(hours=100.0, finish=date(2030, 3, 3), cost=50.0), 0, "about 3 years later"),
        (Totals(hours=100.2, finish=date(2027, 3, 8), cost=50.0), 0, "about as good"),
        (Totals(), 0, "about as good"),
    ],
)
def test_a_difference_is_told_in_few_words(other: Totals, weeks: int, said: str) -> None:
    assert difference(NOW, other, weeks) == said


@pytest.fixture
def planned(window: Window, qtbot: QtBot) -> Window:
    """A window with a plan to day skipper, and today in front."""
    window.planning.aim(DAY_SKIPPER)
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=30_000)
    window.main.resize(1280, 800)
    window.main.show_screen("view.today")
    settle(qtbot, window)
    return window


def told(window: Window) -> str:
    """Return what the details say of the plan."""
    section = window.main.details._sections["plan"]
    return "\n".join(part.text() for part in section.parts if isinstance(part, QLabel))


def test_the_details_say_what_comes_next_and_about_what_it_comes_to(
    planned: Window, qtbot: QtBot
) -> None:
    planned.session.selection.select(EVENINGS)
    assert "Instead of " in told(planned)
    qtbot.waitUntil(lambda: "(about " in told(planned), timeout=30_000)
    (line,) = [one for one in told(planned).splitlines() if one.startswith("Instead of ")]
    assert line.startswith("Instead of Day skipper theory, online (about ")
    assert line.count("(about ") == 1


def test_it_is_found_out_anew_after_a_change(planned: Window, qtbot: QtBot) -> None:
    planned.session.selection.select(EVENINGS)
    qtbot.waitUntil(lambda: "(about " in told(planned), timeout=30_000)
    planned.session.do(records.tick, [KNOTS], planned.session.today)
    assert "(about " not in told(planned)
    qtbot.waitUntil(lambda: "(about " in told(planned), timeout=30_000)


def test_what_has_no_other_way_says_nothing_of_one(planned: Window, qtbot: QtBot) -> None:
    planned.session.selection.select(DAY_SKIPPER)
    settle(qtbot, planned)
    assert "Instead" not in told(planned)
