"""Whether a window can be shown is known before Qt is asked, with the packages to install."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from planner.ui.display import missing_packages, why_no_window

X = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def everything(_: str) -> bool:
    return True


def nothing(_: str) -> bool:
    return False


def no_xcb(library: str) -> bool:
    return "xcb" not in library and "x11" not in library.lower()


@pytest.mark.parametrize("environment", [X, WAYLAND, OFFSCREEN])
def test_with_all_libraries_a_window_can_be_shown(environment: Mapping[str, str]) -> None:
    assert why_no_window(environment, "linux", everything) == ""


def test_without_a_display_none_can_and_nothing_would_help() -> None:
    assert why_no_window({}, "linux", everything) == "There is no display to show the window on."
    assert missing_packages({}, "linux", nothing) == []


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_qt_brings_all_it_needs(platform: str) -> None:
    assert why_no_window({}, platform, nothing) == ""
    assert missing_packages(X, platform, nothing) == []


def test_the_missing_packages_are_named_in_a_line_to_paste() -> None:
    said = why_no_window(OFFSCREEN, "linux", lambda library: library != "libEGL.so.1")

    assert said.endswith("sudo apt install libegl1.")


@pytest.mark.parametrize(
    ("environment", "lacks"),
    [
        (X, True),
        (WAYLAND, False),
        (OFFSCREEN, False),
        ({**WAYLAND, "QT_QPA_PLATFORM": "xcb"}, True),
        ({**X, "QT_QPA_PLATFORM": "wayland;xcb"}, False),
    ],
)
def test_only_on_x_the_libraries_of_x_are_needed(
    environment: Mapping[str, str], *, lacks: bool
) -> None:
    assert ("libxcb-cursor0" in missing_packages(environment, "linux", no_xcb)) == lacks


def test_the_set_up_script_can_run_the_file_by_itself() -> None:
    source = (Path(__file__).parents[2] / "planner" / "ui" / "display.py").read_text("utf-8")

    assert "planner." not in source
    assert "PySide6" not in source
