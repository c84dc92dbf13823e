"""Back and forward, through screens and what was selected on them."""

import pytest
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.frame.trail import Trail
from planner.verbs import removal
from tests.ui.conftest import press, settle

KNOTS, CHARTS, TIDES = "sail-knots", "sail-charts", "sail-tides"


@pytest.fixture
def roaming(planned: Window, qtbot: QtBot) -> Window:
    """Give a window in which one went from Knots on the roadmap to charts on the plan."""
    planned.main.show_screen("view.roadmap")
    settle(qtbot, planned)
    planned.session.selection.select(KNOTS)
    planned.session.selection.select(TIDES)
    planned.main.show_screen("view.plan")
    settle(qtbot, planned)
    planned.session.selection.select(CHARTS)
    return planned


def place(window: Window) -> tuple[str, str | None]:
    front = window.main.screen_in_front
    assert front is not None
    return front.command, window.session.selection.current


def test_keys_lead_back_and_forward(roaming: Window, qtbot: QtBot) -> None:
    seen = [place(roaming)]
    for keys in ("Alt+Left", "Alt+Left", "Alt+Left", "Alt+Right"):
        press(qtbot, roaming.main, keys)
        seen.append(place(roaming))
    assert seen == [
        ("view.plan", CHARTS),
        ("view.plan", TIDES),
        ("view.roadmap", TIDES),
        ("view.roadmap", KNOTS),
        ("view.roadmap", TIDES),
    ]


def test_from_nothing_selected_one_goes_back_to_what_was(roaming: Window) -> None:
    roaming.session.selection.select()
    roaming.actions["view.back"].trigger()
    assert place(roaming) == ("view.plan", CHARTS)


def test_going_elsewhere_forgets_the_way_forward(roaming: Window) -> None:
    trail = roaming.main.trail
    trail.go_back()
    assert trail.can_go_forward
    roaming.session.selection.select(KNOTS)
    assert roaming.actions.why_not("view.forward") == "Nothing to go on to."
    trail.go_forward()
    assert place(roaming) == ("view.plan", KNOTS)


def test_what_is_gone_is_left_out(roaming: Window) -> None:
    roaming.session.do(removal.remove, [TIDES])
    roaming.actions["view.back"].trigger()
    assert roaming.session.selection.ids == ()


def test_at_the_beginning_there_is_no_way_back(window: Window) -> None:
    assert window.actions.why_not("view.back") == "Nothing was shown before."
    window.main.trail.go_back()
    assert place(window)[0] == "view.welcome"


class Walker:
    """Goes about with a trail of its own, over the real selection."""

    def __init__(self, window: Window) -> None:
        self.selection = window.session.selection
        self.screen = "one"
        self.trail = Trail(window.session, lambda: self.screen, self.show)
        self.selection.select()

    def show(self, screen: str) -> None:
        self.screen = screen
        self.trail.note()

    def back(self) -> tuple[str, tuple[str, ...]]:
        self.trail.go_back()
        return self.screen, self.selection.ids

    def forward(self) -> tuple[str, tuple[str, ...]]:
        self.trail.go_forward()
        return self.screen, self.selection.ids


def test_what_was_left_by_going_back_and_elsewhere_never_comes_again(window: Window) -> None:
    walker = Walker(window)
    for item in (KNOTS, CHARTS):
        walker.selection.select(item)
    walker.trail.go_back()
    walker.selection.select(TIDES)

    assert walker.back() == ("one", (KNOTS,))
    assert walker.forward() == ("one", (TIDES,))
    assert not walker.trail.can_go_forward


def test_a_screen_that_selects_something_by_itself_is_one_place(window: Window) -> None:
    walker = Walker(window)
    walker.selection.select(KNOTS)
    walker.selection.select()
    walker.show("two")
    walker.selection.select(CHARTS)

    assert walker.back() == ("one", (KNOTS,))
    assert walker.forward() == ("two", (CHARTS,))


def test_a_long_way_is_remembered_as_far_as_a_hundred_places(window: Window) -> None:
    walker = Walker(window)
    for at in range(130):
        walker.selection.select((KNOTS, CHARTS, TIDES)[at % 3])
    steps = 0
    while walker.trail.can_go_back:
        walker.trail.go_back()
        steps += 1
    assert steps == 99
