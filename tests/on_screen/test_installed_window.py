"""The installed wheel on a real display: real X events, looked at as a screen reader does."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.installing import Installed, install_wheel
from tests.on_screen.desktop import PATIENCE, Desktop, Seen, desktop, why_none

pytestmark = pytest.mark.skipif(bool(why_none()), reason=why_none() or "never")

ROLE = "Health-care consultant"
#: How often the Tab key is pressed on each screen.
TABS = 6
#: The screens with keys of their own.
SCREENS = 6


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


def test_the_tab_key_leads_through_every_screen_without_a_trap(
    installed: Installed, screen: Desktop
) -> None:
    with subprocess.Popen([installed.programs / "planner-gui"], env=screen.environment) as window:
        try:
            screen.wait_for(is_role_card, f"card of the role {ROLE!r}")
            title = screen.wait_for(lambda seen: seen.role == "frame", "window").name
            for number in range(1, SCREENS + 1):
                screen.press(f"ctrl+{number}")
                title = screen.wait_for(is_frame_other_than(title), f"screen {number}").name
                lead_through(screen)
            screen.press("alt+F4")
            assert window.wait(PATIENCE) == 0
        finally:
            window.kill()


def lead_through(screen: Desktop) -> None:
    """Press Tab some times: each time something else that has a name gets the focus."""
    met = [screen.look_until(focused, "thing with the focus")]
    for _ in range(TABS):
        screen.press("Tab")
        met.append(
            screen.look_until(
                lambda everything: other if (other := focused(everything)) != met[-1] else None,
                f"way on with Tab from {met[-1]}",
            )
        )
    assert all(name for _role, name in met), met
    assert len(set(met)) > TABS // 2, met
    assert_everything_has_a_name(screen.look())


def focused(everything: list[Seen]) -> tuple[str, str] | None:
    """Return role and name of the widget that has the focus.

    Qt says so of the current cell of a table too, wherever the focus is.
    """
    seen = [one for one in everything if "focused" in one.states and one.role != "frame"]
    seen.sort(key=lambda one: one.role != "table cell")
    return (seen[-1].role, seen[-1].name) if seen else None


def is_frame_other_than(title: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.role == "frame" and seen.name != title


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
