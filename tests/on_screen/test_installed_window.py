"""The installed wheel on a real display: real X events, looked at as a screen reader does."""

import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.installing import Installed, install_wheel
from tests.on_screen.desktop import PATIENCE, Desktop, Seen, desktop, why_none

pytestmark = pytest.mark.skipif(bool(why_none()), reason=why_none() or "never")

ROLE = "Health-care consultant"
#: How often the Tab key is pressed on each screen.
TABS = 6


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install_wheel(tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("installed"))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path) as running:
        yield running


def test_a_newcomer_clicks_from_welcome_to_a_tick_and_closes_the_window(
    installed: Installed, screen: Desktop
) -> None:
    with subprocess.Popen(
        [installed.programs / "planner-gui"], env=screen.environment, stderr=subprocess.PIPE
    ) as window:
        try:
            screen.click(screen.wait_for(is_role_card, f"card of the role {ROLE!r}"))
            assert_everything_has_a_name(screen.look())
            screen.click(screen.button("Next"))
            screen.wait_for(lambda seen: seen.name == "What you have", "list of what one has")
            screen.click(screen.button("Next"))
            screen.click(screen.button("Use This Plan"))
            item = start_something(screen)
            screen.click(screen.button(f"Done: {item}"))
            screen.button("Undo")
            assert_everything_has_a_name(screen.look())
            screen.press("alt+F4")
            assert window.wait(PATIENCE) == 0
        finally:
            window.kill()
        assert window.stderr is not None
        complaints = window.stderr.read().decode()
    assert "Traceback" not in complaints
    shown = installed.planner("history")
    assert f"Done: {item}" in shown


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "5", "6"])
def test_the_tab_key_leads_through_each_screen_without_a_trap(
    installed: Installed, screen: Desktop, key: str
) -> None:
    with subprocess.Popen(
        [installed.programs / "planner-gui"], env=screen.environment, stderr=subprocess.PIPE
    ) as window:
        try:
            screen.wait_for(is_role_card, f"card of the role {ROLE!r}")
            screen.press(f"ctrl+{key}")
            screen.wait_for(lambda seen: "focused" in seen.states, "thing with the focus")
            met = [focused(screen)]
            for _ in range(TABS):
                screen.press("Tab")
                assert_everything_has_a_name(screen.look())
                met.append(focused(screen))
            screen.press("alt+F4")
            assert window.wait(PATIENCE) == 0
        finally:
            window.kill()
    assert all(name for _role, name in met), met
    stays = [one for one, other in pairwise(met) if one == other]
    assert not stays, "Tab leads on"
    assert len(set(met)) > TABS // 2


def focused(screen: Desktop) -> tuple[str, str]:
    """Return role and name of the widget that has the focus.

    Qt says so of the current cell of a table too, wherever the focus is.
    """
    seen = [one for one in screen.look() if "focused" in one.states and one.role != "frame"]
    seen.sort(key=lambda one: one.role != "table cell")
    return (seen[-1].role, seen[-1].name) if seen else ("nothing", "")


def is_role_card(seen: Seen) -> bool:
    return seen.role == "list item" and seen.name.startswith(ROLE)


def start_something(screen: Desktop) -> str:
    """Press the first button that starts an item on the screen Today; return the item's title."""
    start = screen.button("Start: ")
    screen.click(start)
    return start.name.removeprefix("Start: ")


def assert_everything_has_a_name(everything: list[Seen]) -> None:
    wanting = [
        seen
        for seen in everything
        if {"focusable", "showing"} <= set(seen.states)
        and seen.role in {"push button", "check box", "text", "list", "tree", "spin button"}
        and not seen.name
    ]
    assert not wanting
    assert not [seen for seen in everything if "<" in seen.description]
